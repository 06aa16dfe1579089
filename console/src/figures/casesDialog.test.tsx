import type { FigureCases } from '@xiezhi/answers'
import { expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { CasesDialog } from './CasesDialog.tsx'

vi.stubGlobal('window', { history: { state: null } })
const filter = { year: '2026', figures: 'penalty.fine' }
const row = (n: number): FigureCases['rows'][number] => ({
  case: `c${n}`,
  title: `第${n}案`,
  agencyName: '云岭县市场监督管理局',
  on: '2026-08-20',
  what: '罚款',
  text: '1',
})
const dialog = (found: FigureCases) =>
  draw(<CasesDialog title="行政处罚：罚款件数" filter={filter} onClose={() => undefined} />, {
    answered: [[['figures', 'cases', filter], found]],
  })

it('a number opens the cases it was made of, each with its day and what it counts as, and their sum is the number', () => {
  const html = dialog({ rows: [row(1), row(2)], left: 0, text: '2' })
  expect(words(html)).toContain('合计2')
  expect(html).toContain('href="/cases/c1"')
  expect(words(html)).toContain('2026-08-20第2案云岭县市场监督管理局罚款1')
  expect(words(html)).not.toContain('没有列出')
})

it('what is not listed is said to be counted all the same', () => {
  expect(words(dialog({ rows: [row(1)], left: 400, text: '401' }))).toContain('还有400项没有列出，合计已包括在内。')
})
