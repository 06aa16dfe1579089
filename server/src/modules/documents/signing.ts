import { createHash } from 'node:crypto'
import {
  type CaseEvent,
  type CaseFile,
  type Context,
  type Form,
  fold,
  type InkValue,
  putBefore,
} from '@xiezhi/casework'
import { dataOf, type Renderer, type SigningAct, templateOf, withSigning } from '@xiezhi/documents'
import { longDate } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'
import type { RenderedPaper } from './render.ts'

type Paper = CaseFile['papers'][number]

/** A paper of the record, the events up to its number, and the context it was made in. */
export interface PagesOf {
  readonly events: readonly CaseEvent[]
  readonly paper: Paper
  readonly context: Context
}
export interface SignPages extends PagesOf {
  readonly form: Form
  readonly said: SigningAct['said']
  readonly on: Parameters<typeof longDate>[0]
}
export interface SignedPages {
  readonly number: string
  /** Of the bytes that were sealed. */
  readonly sha256: string
  /** One SVG a page, as in a preview. */
  readonly pages: readonly string[]
  /** Who is to sign, in the order of the lines. */
  readonly lines: readonly string[]
}

const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * What was sealed is composed once more and must come out as the same bytes; only then is what the screen shows that paper. Other fonts or
 * another product may draw it otherwise: then it is signed on paper.
 */
async function drawn(renderer: Renderer, { events, paper, context }: PagesOf) {
  const data = dataOf(paper.kind, fold(events), { ...paper, sealed: true, format: paper.format ?? null }, context)
  const template = templateOf(paper.kind)
  if (template !== 'plain' || !('body' in data)) throw noRecord()
  const [{ pdf, pages }, svg] = await Promise.all([
    renderer.render('plain', data as never, { date: paper.on }),
    renderer.preview('plain', data as never),
  ])
  const { sha256 } = putBefore(paper)
  if (digestOf(pdf) !== sha256)
    throw new Problem(409, 'paper-drawn-otherwise', '这份笔录现在不能按成文时的样子显示，不能在屏幕上签名。', {
      next: '打印已经成文的笔录，在纸上逐页签名，登记为“在打印的笔录上逐页签名”',
    })
  return { data, svg, pages, sha256 }
}

export async function pagesOf(renderer: Renderer, of: PagesOf): Promise<SignedPages> {
  const { data, svg, sha256 } = await drawn(renderer, of)
  const { body } = data as { body: readonly { type: string; lines?: readonly string[] }[] }
  return {
    number: of.paper.number,
    sha256,
    pages: svg,
    lines: body.flatMap((b) => (b.type === 'signs' ? (b.lines ?? []) : [])),
  }
}

export async function signPages(renderer: Renderer, of: SignPages): Promise<RenderedPaper> {
  const { data, svg, pages, sha256 } = await drawn(renderer, of)
  const digests = svg.map(digestOf)
  const ink = of.form.ink as unknown as InkValue | undefined
  const strange = ink?.signers.flatMap((s) => s.pages).find((p) => p.page <= pages && p.digest !== digests[p.page - 1])
  if (strange !== undefined)
    throw new Problem(
      409,
      'page-changed',
      `第${strange.page}页上的签名不是对现在这一页作出的，请重新打开笔录，就这一页重新签名。`,
      {
        next: '重新打开笔录，核对这一页后重新签名',
      },
    )
  const { paper, form, said, on } = of
  const act = { form, said, on: longDate(on), sha256, pages, digests }
  const made = await renderer.render('plain', withSigning(data as never, act), { date: on })
  const { kind, number, party } = paper
  return {
    kind,
    number,
    ...(party === undefined ? {} : { party }),
    pdf: made.pdf,
    sha256: digestOf(made.pdf),
    pages: made.pages,
    ...(paper.format === undefined ? {} : { format: paper.format }),
  }
}

const noRecord = (): Problem => new Problem(409, 'no-record', '这份文书没有逐页签名处，请打印后签名。')
