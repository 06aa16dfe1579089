import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, bodyOf, type DocumentKind, documents, quoted, statutes } from '@xiezhi/law'
import { officialBooks } from '@xiezhi/law/officialForms/index.ts'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../word/outline.ts'
import { samples } from './samples.ts'

const ofBlock = (b: Block): readonly (string | undefined)[] => [
  b.section,
  b.row,
  b.text,
  ...Object.values(b.with ?? {}).map((v) => ('cites' in v ? quoted(v.cites, statutes) : undefined)),
  ...(b.signs ?? []),
  ...(b.table?.columns.map((c) => c.title) ?? []),
  // 当事人 and whatever the head of a paper tells of it.
  ...(b.parties
    ? ['当事人、主体资格证照名称、统一社会信用代码、住所（住址）、法定代表人、身份证件号码、联系电话']
    : []),
]
/** Everything the paper may say, whatever its case: of one with a template of its own, what its samples and its template say. */
function wordsOf(kind: DocumentKind): string {
  const body = bodyOf(kind)
  if (body !== undefined) return body.flatMap(ofBlock).join('\n')
  const own = samples.filter((s) => s.kind === kind).map((s) => JSON.stringify(outlineOf(s.kind, s.data as never)))
  return [...own, readFileSync(join(import.meta.dirname, kind, 'template.typ'), 'utf8')].join('\n')
}
describe('every box of the official forms stands on a paper of ours, or it is said why not', () => {
  for (const { title, forms } of officialBooks) {
    test(title, () => {
      const missing = forms.flatMap(({ no, title, papers, items }) => {
        const words = papers.map(wordsOf).join('\n')
        return items.flatMap(({ official, ours }) =>
          ours === undefined || words.includes(ours) ? [] : [`${no} ${title}：${official}`],
        )
      })
      expect(missing).toEqual([])
    })
    test(`${title}: numbered through, each with a paper or a reason`, () => {
      expect(forms.map((f) => f.no)).toEqual(forms.map((_, i) => i + 1))
      expect(forms.filter((f) => f.papers.length === 0 && f.why === undefined)).toEqual([])
      expect(forms.filter((f) => f.papers.length > 0 && f.items.length === 0)).toEqual([])
    })
  }
})

test('there are 56 forms of the penalty and ten of complaints and reports', () => {
  expect(officialBooks.map((b) => b.forms.length)).toEqual([56, 10])
})

test('a paper is called as its form is, where one stands for one', () => {
  const bare = (t: string) =>
    t.replaceAll(/[/／、]/g, '').replaceAll(/行政处罚案件|行政处罚|实施行政强制措施|（.*?）/g, '')
  const other = officialBooks.flatMap(({ forms }) =>
    forms.flatMap(({ title, papers }) =>
      papers.length !== 1 || bare(documents[papers[0]!].title) === bare(title)
        ? []
        : [[title, documents[papers[0]!].title]],
    ),
  )
  expect(other).toMatchInlineSnapshot(`
    [
      [
        "行政处罚决定履行催告书",
        "催告书",
      ],
      [
        "行政处罚文书送达公告",
        "行政执法文书送达公告",
      ],
    ]
  `)
})
