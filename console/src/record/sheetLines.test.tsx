import type { SheetLines as Page, SheetDifferences } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { SheetChanges, SheetLines } from './SheetLines.tsx'

const line = (n: number, more: object = {}) => ({
  n,
  line: { name: `第${n}家店`, code: `9253000000000000${n}`, ...more },
})
const page = (more: Partial<Page> = {}): Page => ({
  list: 'subjects',
  count: 120,
  found: 120,
  more: false,
  lines: [line(1), line(2)],
  ...more,
})
const show = (answer: Page, edit?: Parameters<typeof SheetLines>[0]['edit']) =>
  draw(<SheetLines caseId="c1" sheet="ab" {...(edit && { edit })} />, {
    answered: [[['lines', 'c1', 'ab', '', 0, edit ? 10 : 50], answer]],
  })

it('how many there are and which of them are seen stands over the page', () => {
  expect(words(show(page()))).toContain('共120项，第1至50项。')
  expect(words(show(page({ count: 2, found: 2 })))).toContain('共2项，第1至2项。')
  expect(words(show(page({ count: 2, found: 0, lines: [] })))).toContain('共2项。')
})

it('one goes on where there is more, and back only from a later page', () => {
  const all = words(show(page()))
  expect(all).toContain('下一页')
  expect(all).not.toContain('上一页')
  expect(words(show(page({ count: 2, found: 2 })))).not.toContain('下一页')
})

it('beside a form the lines are few, and of more than are counted one goes on as long as pages are full', () => {
  const edit = { of: () => undefined, change: () => {}, remove: () => {} }
  expect(words(show(page(), edit))).toContain('共120项，第1至10项。')
  const many = { found: 1000, more: true, count: 53_131, lines: Array.from({ length: 50 }, (_, n) => line(n + 1)) }
  const found = words(
    draw(<SheetLines caseId="c1" sheet="ab" />, { answered: [[['lines', 'c1', 'ab', '', 0, 50], page(many)]] }),
  )
  expect(found).toContain('第1至50项。')
  expect(found).toContain('下一页')
})

it('a column nobody filled is not shown, and one that somebody did is', () => {
  const head = (html: string) => words(html.split('</thead>')[0] ?? '')
  expect(head(show(page()))).not.toContain('地址')
  expect(head(show(page({ lines: [line(1), line(2, { address: '文昌路1号' })] })))).toMatch(/地址|住所/)
})

it('the whole list is taken along as it is, but not out of a form that changes it', () => {
  expect(show(page())).toContain('href="/api/cases/c1/lines/table?sheet=ab&amp;as=xlsx"')
  const edit = { of: (n: number) => (n === 1 ? ('gone' as const) : undefined), change: () => {}, remove: () => {} }
  const html = show(page(), edit)
  expect(html).not.toContain('导出全部')
  expect(words(html)).toContain('1将去掉修改去掉')
  expect(words(html)).toContain('2修改去掉')
})

it('two versions: how many lines are new, gone and changed, and what a changed one said', () => {
  const found: SheetDifferences = {
    added: 1,
    gone: 1,
    changed: 1,
    lines: [
      { after: { name: '新店' } },
      { before: { name: '旧店' } },
      { before: { name: '甲店', address: '文昌路1号' }, after: { name: '甲店', address: '文昌路2号' } },
    ],
  } as unknown as SheetDifferences
  const html = draw(<SheetChanges caseId="c1" from="ab" to="cd" />, {
    answered: [[['differences', 'c1', 'ab', 'cd', 50], found]],
  })
  expect(words(html)).toContain('新增1项，去掉1项，改动1项')
  expect(words(html)).toContain('新增新店')
  expect(words(html)).toContain('去掉旧店')
  expect(html).toContain('<del>文昌路1号</del> <ins>文昌路2号</ins>')
  expect(html.match(/<del>/g)).toHaveLength(1)
  // All are shown: there is nothing more to ask for.
  expect(words(html)).not.toContain('再显示一些')
})
