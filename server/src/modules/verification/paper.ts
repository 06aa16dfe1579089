import { createHash } from 'node:crypto'
import { documents } from '@xiezhi/law'
import { parseVerifierKey } from '@xiezhi/log'
import type { OwnerSession } from '../../platform/db/pool.ts'
import { caseEventOf, paperMessage } from '../cases/index.ts'
import { verifySignature } from '../log/index.ts'
import { readStream, sha256 } from '../record/index.ts'
import { readRegistry } from '../registries/index.ts'

export interface PaperVerdict {
  readonly ok: boolean
  readonly sentence: string
}

const no = (sentence: string): PaperVerdict => ({ ok: false, sentence })

/**
 * Whether these bytes are a paper this installation made: rendered in the record, sealed by a key on the register of its
 * agency on that day, and in the log.
 */
export async function verifyPaper(owner: OwnerSession, bytes: Uint8Array): Promise<PaperVerdict> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const rendered = await owner.first<{ stream: string; sequence: number; idx: number | null }>({
    text: `select e.stream, e.sequence, l.idx from record.event e
      join record.body b on b.stream = e.stream and b.sequence = e.sequence
      left join log.leaf l on l.stream = e.stream and l.sequence = e.sequence
      where e.type = 'rendered' and position(convert_to($1, 'UTF8') in b.body) > 0 order by e.recorded limit 1`,
    values: [hash],
  })
  if (rendered === undefined) return no('这个文件不是本平台制作的文书，或者内容已被改动：记录中没有它的校验值。')
  const { stream, sequence, idx } = rendered
  const events = (await readStream(owner, stream)).flatMap((row) => caseEventOf(row) ?? [])
  const effects = events.flatMap((event) => event.body.effects.map((effect) => ({ event, effect })))
  const paper = effects.find(({ effect }) => effect.do === 'document' && effect.sha256 === hash)?.effect
  if (paper?.do !== 'document') return no(`${stream} 第 ${sequence} 号提到这个文件，但不是制作它的记录。`)
  const named = `《${documents[paper.kind].title}》${paper.number}（${stream} 第 ${sequence} 号）`
  // Drawn once more with signatures on its pages it is sealed once more: the seal that follows these bytes is theirs.
  const sealed = effects
    .slice(effects.findIndex(({ effect }) => effect === paper))
    .find(({ effect }) => effect.do === 'signature' && effect.kind === paper.kind && effect.number === paper.number)
  if (sealed?.effect.do !== 'signature') return no(`${named}没有签章。`)
  const { key, signature } = sealed.effect
  const on = sealed.event.recorded.slice(0, 10)
  try {
    const { name, publicKey } = parseVerifierKey(sha256, key)
    if (!verifySignature(publicKey, paperMessage(hash), Buffer.from(signature, 'base64')))
      return no(`${named}的签名值与文件不符。`)
    const agency = (await readRegistry(owner, 'agency', name.slice('agency/'.length)))?.file.agency
    const registered = agency?.keys?.find((k) => k.key === key)
    if (registered === undefined || on < registered.from || (registered.to !== undefined && on > registered.to))
      return no(`${named}的签名成立，但 ${on} 所用的不是 ${name} 当日登记的密钥。`)
    const place = idx === null ? '尚未签入日志' : `日志索引 ${idx}`
    return { ok: true, sentence: `${named}由${agency!.name}于 ${on} 签章，文件、签名和登记的密钥相符，${place}。` }
  } catch {
    return no(`${named}的签章密钥无法辨认。`)
  }
}
