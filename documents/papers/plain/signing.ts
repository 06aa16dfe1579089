import type { Form, InkValue, PaperPart } from '@xiezhi/casework'
import type { PlainPaper } from './data.ts'

/** What is known of the act by which the pages were signed, beside its form. */
export interface SigningAct {
  readonly form: Form
  /** When it was signed, in full. */
  readonly on: string
  /** The bytes that were put before who signs, and how many pages they are. */
  readonly sha256: string
  readonly pages: number
  /** The digest of each page as it was shown. */
  readonly digests: readonly string[]
  /** How a field of the form is read: its label and its words. */
  readonly said: readonly { readonly label: string; readonly text: string }[]
}

/** The same paper with what was signed on it: strokes where each line is, and after the last page what else belongs to the signing. */
export function withSigning(data: PlainPaper, act: SigningAct): PlainPaper {
  const ink = act.form.ink as unknown as InkValue | undefined
  const signers = ink?.signers ?? []
  const corrections = ink?.corrections ?? []
  const rows: PaperPart[] = act.said.map(({ label, text }) => ({ type: 'row', label, text, half: false }))
  const table = (columns: readonly (readonly [string, number])[], lines: string[][]): PaperPart => ({
    type: 'table',
    columns: columns.map(([title, wide]) => ({ title, wide })),
    rows: lines,
  })
  const many = (pages: readonly number[]) => pages.map((p) => (p > act.pages ? '更正、补充' : `第${p}页`)).join('、')
  return {
    ...data,
    signing: {
      on: act.on,
      ink: signers.flatMap((s) => s.pages.map((p) => ({ line: s.line, page: p.page, strokes: drawn(p.ink) }))),
      rows: [
        ...rows,
        {
          type: 'row',
          label: '所签笔录的校验值',
          text: `SHA-256：${grouped(act.sha256)}，共${act.pages}页`,
          half: false,
        },
      ],
      ...(corrections.length === 0
        ? {}
        : {
            corrections: table(
              [
                ['页', 1],
                ['原来的记录', 4],
                ['更正、补充为', 4],
              ],
              corrections.map((c) => [`第${c.page}页`, c.was === '' ? '（补充）' : c.was, c.now]),
            ),
          }),
      signers: table(
        [
          ['签名人', 2],
          ['姓名', 2],
          ['签名的页', 4],
          ['时间', 3],
        ],
        signers.map((s) => [
          s.as,
          s.name,
          many(s.pages.map((p) => p.page)),
          [...new Set(s.pages.map((p) => p.at.replace('T', ' ')))].join('\n'),
        ]),
      ),
      digests: table(
        [
          ['页', 1],
          ['所看的这一页的校验值（SHA-256）', 8],
        ],
        act.digests.map((digest, i) => [`第${i + 1}页`, grouped(digest)]),
      ),
      hasInk: signers.length > 0,
      after: act.pages,
    },
  }
}

/** The points of each stroke, without when they were drawn: that stays in the record. */
const drawn = (strokes: InkValue['signers'][number]['pages'][number]['ink']): number[][] =>
  strokes.map((s) => s.filter((_, i) => i % 3 !== 2))

/** A digest as it can be read aloud and compared: eight letters at a time. */
const grouped = (digest: string): string => digest.replace(/.{8}(?=.)/g, '$& ')
