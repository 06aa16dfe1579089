import { parseVerifierKey } from '@xiezhi/log'
import { paperMessage } from '../cases/index.ts'
import type { Passing } from '../leaves/index.ts'
import { type VerifyFinding, verifySignature } from '../log/index.ts'
import { sha256 } from '../record/index.ts'
import { type Gist, isHash, isMembers, type Members } from './gist.ts'

/** A file the record names: evidence as it was brought in, or a paper as it was rendered. */
export interface ToldFile {
  readonly stream: string
  readonly sequence: number
  readonly sha256: string
  readonly bytes: number | null
  readonly role: 'evidence' | 'paper'
}

/** What the record said of a publication of a case, each time. */
export interface ToldPublic {
  readonly stream: string
  readonly proceeding: string
  readonly sequence: number
  readonly index: number
  readonly rendering: string | null
  readonly withdrawn: boolean
}

export const findingAt = (
  kind: string,
  { stream, sequence }: { readonly stream: string; readonly sequence: number },
  sentence: string,
): VerifyFinding => ({ kind, stream, sequence, index: null, tile: null, sentence })

/**
 * Gathers what the record says of things kept outside it, while every event passes: files, papers with their detached
 * signatures (checked here), publications. `onPublished`: told of each of these as it passes.
 */
export function createTold(onPublished: (told: ToldPublic) => void = () => undefined) {
  const files = new Map<string, ToldFile>()
  const publications = new Map<string, ToldPublic[]>()
  /** With the streams that it rests on: of what one of them no longer says, nothing is concluded. */
  const faults: { readonly finding: VerifyFinding; readonly on: readonly string[] }[] = []
  const unread = new Map<string, Set<string>>()
  const unsigned = new Map<string, ToldFile>()
  const keys = new Map<string, Set<string>>()

  function see({ stream, sequence, index, proceeding, said }: Passing<Gist>): void {
    if (said === null) unread.set(stream, (unread.get(stream) ?? new Set()).add(proceeding))
    if (said === null || typeof said === 'string') return
    for (const effect of said.effects) seeEffect(effect, { stream, sequence, index, proceeding })
    for (const file of said.files) add({ stream, sequence, ...file, role: 'evidence' })
  }

  function seeEffect(
    effect: Members,
    at: { stream: string; sequence: number; index: number; proceeding: string },
  ): void {
    const { stream, sequence, index, proceeding } = at
    const paper = `${stream} ${effect.kind} ${effect.number}`
    if (effect.do === 'document' && isHash(effect.sha256)) {
      const file: ToldFile = { stream, sequence, sha256: effect.sha256, bytes: null, role: 'paper' }
      add(file)
      unsigned.set(paper, file)
    }
    if (effect.do === 'signature') {
      const rendered = unsigned.get(paper)
      unsigned.delete(paper)
      const fault =
        rendered === undefined
          ? { says: '所签的文书不在记录之中', on: [stream] }
          : signatureFault(effect, rendered.sha256)
      if (fault !== undefined)
        faults.push({
          finding: findingAt(
            'signature',
            at,
            `${stream} 第 ${sequence} 号的签章不成立：${fault.says}。请查明密钥和文书的来源。`,
          ),
          on: fault.on,
        })
    }
    if (effect.do === 'key' && isMembers(effect.key) && typeof effect.key.key === 'string')
      keys.set(stream, (keys.get(stream) ?? new Set()).add(effect.key.key))
    if (effect.do === 'change' && isMembers(effect.fields)) {
      const { publishedAt, redrawnAt, rendering } = effect.fields
      if (publishedAt !== undefined || redrawnAt !== undefined)
        published({
          stream,
          proceeding,
          sequence,
          index,
          rendering: typeof rendering === 'string' ? rendering : null,
          withdrawn: false,
        })
    }
    if (effect.do === 'enter') {
      // The end of a page by itself is carried by whatever comes next, and says whose it is.
      const of = typeof effect.proceeding === 'string' ? effect.proceeding : proceeding
      const last = publications.get(`${stream} ${of}`)?.at(-1)
      published({ stream, proceeding: of, sequence, index, rendering: last?.rendering ?? null, withdrawn: true })
    }
  }

  function published(told: ToldPublic): void {
    const key = `${told.stream} ${told.proceeding}`
    publications.set(key, [...(publications.get(key) ?? []), told])
    onPublished(told)
  }

  function add(file: ToldFile): void {
    const known = files.get(`${file.stream} ${file.role} ${file.sha256}`)
    if (known === undefined) files.set(`${file.stream} ${file.role} ${file.sha256}`, file)
  }

  /** Whether a paper's signature holds, by a key that stands on the register of its agency. */
  function signatureFault(effect: Members, hash: string): { says: string; on: readonly string[] } | undefined {
    const of = (says: string, ...on: readonly string[]) => ({ says, on })
    const { signature, key } = effect
    if (typeof signature !== 'string' || typeof key !== 'string') return of('签章缺少签名值或者密钥')
    try {
      const { publicKey, name } = parseVerifierKey(sha256, key)
      if (!verifySignature(publicKey, paperMessage(hash), Buffer.from(signature, 'base64')))
        return of('签名值与文书不符')
      const registered = keys.get(name)
      // A drill's key is made for the drill, and gone with it.
      if (name !== 'drill' && registered?.has(key) !== true) return of(`所用的密钥不是 ${name} 登记的密钥`, name)
      return undefined
    } catch {
      return of('密钥无法辨认')
    }
  }

  return {
    see,
    files: (): Iterable<ToldFile> => files.values(),
    publications: (): ReadonlyMap<string, readonly ToldPublic[]> => publications,
    /** Streams of which not every body can be read, and of which proceedings those are. */
    unread: (): ReadonlyMap<string, ReadonlySet<string>> => unread,
    /** Call when all have passed. */
    finish(): readonly VerifyFinding[] {
      const left = [...unsigned.values()].map((file) => ({
        finding: findingAt('signature', file, `${file.stream} 第 ${file.sequence} 号的文书没有签章。请查明原因。`),
        on: [file.stream],
      }))
      return [...faults, ...left].flatMap(({ finding, on }) => (on.some((s) => unread.has(s)) ? [] : [finding]))
    },
  }
}

export type Told = ReturnType<typeof createTold>
