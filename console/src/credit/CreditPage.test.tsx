import type { CreditRow, CreditPage as Page } from '@xiezhi/answers'
import type { PostKind } from '@xiezhi/law'
import { expect, it, vi } from 'vitest'
import { draw, someone, words } from '../app/testing/draw.tsx'
import { CreditPage } from './CreditPage.tsx'

vi.stubGlobal('window', { history: { state: null } })

const row = (more: Partial<CreditRow> = {}): CreditRow => ({
  key: 'case-1/disclosure-1/p1',
  table: 'penalty',
  case: 'case-1',
  agency: 'a1',
  agencyName: '云岭县市场监督管理局',
  title: '甲店案',
  name: '云岭县甲店',
  number: '云市监处罚〔2026〕1号',
  state: 'public',
  timing: 'inTime',
  decidedOn: '2026-08-03',
  dueOn: '2026-08-12',
  publishedOn: '2026-08-10',
  endsOn: null,
  reason: '',
  faults: [],
  ...more,
})
const counts = { all: 4, ready: 3, overdue: 1, late: 0, faulty: 0, due: 0, down: 0, withheld: 0 }
function page(found: Partial<Page>, at = '/credit', kind: PostKind = 'publisher'): string {
  const query = new URLSearchParams(at.split('?')[1])
  const given = (name: string) => query.get(name) ?? ''
  const filter = {
    table: given('table') || 'penalty',
    from: given('from'),
    to: given('to'),
    agency: given('agency'),
    show: given('show'),
  }
  const whole: Page = {
    table: 'penalty',
    title: '行政处罚',
    from: '2026-01-01',
    to: '2026-08-20',
    rows: [],
    left: 0,
    counts,
    agencies: [{ id: 'a1', name: '云岭县市场监督管理局' }],
    ...found,
  }
  return draw(<CreditPage />, {
    at,
    session: { post: { ...someone.post, kind } },
    answered: [[['credit', filter], whole]],
  })
}

it('how many are late, wanting, ready is counted, and each count opens its rows; of none there is nothing to open', () => {
  const html = page({}, '/credit?show=ready')
  expect(words(html)).toContain('1逾期未报0栏目缺漏0待公示3可以报送')
  expect(html).toMatch(/aria-pressed="true"[^>]*><span[^>]*>3</)
  expect(html.match(/<button[^>]*disabled=""[^>]*>/g)?.length).toBe(5)
})

it('only who reports takes the table along, in each format, of what is ready', () => {
  const html = page({})
  for (const format of ['xlsx', 'csv', 'xml', 'json']) expect(html).toContain(`format=${format}`)
  expect(words(html)).toContain('导出可以报送的3行')
  expect(words(page({}, '/credit', 'supervisor'))).not.toContain('含证件号码，导出留痕')
  expect(words(page({ counts: { ...counts, ready: 0 } }))).not.toContain('含证件号码，导出留痕')
})

it('a row says how it stands, what is wanting and where it comes from', () => {
  const faults = [{ code: 'x', title: '处罚依据', sentence: '没有写明条款。' }]
  const html = page({ rows: [row({ timing: 'overdue', publishedOn: null, faults })] })
  expect(words(html)).toMatch(/逾期未报甲店案.*2026-08-032026-08-12—处罚依据：没有写明条款。/)
  expect(html).toContain('href="/cases/case-1"')
  expect(words(page({ rows: [row({ timing: 'late' })] }))).toContain('已公示迟报')
})

it('what is not reported says why, and has no columns to look at', () => {
  const text = words(page({ rows: [row({ state: 'withheld', reason: '仅受到警告，依法不公开。' })] }))
  expect(text).toContain('不报送')
  expect(text).toContain('仅受到警告，依法不公开。')
  expect(text.match(/各栏/g)).toHaveLength(1 + (text.match(/得出报送信用平台的各栏/g)?.length ?? 0))
})

it('of several agencies each row says whose it is, and one may be chosen', () => {
  const agencies = [
    { id: 'a1', name: '云岭县市场监督管理局' },
    { id: 'a2', name: '云岭县气象局' },
  ]
  const text = words(page({ agencies, rows: [row()] }))
  expect(text).toContain('全部机关云岭县市场监督管理局云岭县气象局')
  expect(text).toMatch(/案件.*机关.*行政相对人/)
  expect(words(page({ rows: [row()] }))).not.toContain('全部机关')
})
