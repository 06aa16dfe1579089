import type { CaseRow } from '@xiezhi/answers'
import { afterAll, expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { CaseTable } from './CaseTable.tsx'

vi.stubGlobal('window', { history: { state: null } })
afterAll(() => vi.unstubAllGlobals())

const row: CaseRow = {
  id: '01890000-0000-7000-8000-000000000001',
  agency: 'a1',
  title: '甜园公司涉嫌经营标签不符合规定的食品案',
  party: '甜园公司',
  cause: '经营标签不符合规定的食品',
  procedure: 'penalty.ordinary',
  stage: 'notified',
  stageTitle: '告知听取',
  receivedOn: '2026-08-03',
  amount: 0,
  waits: [],
  light: null,
  irregular: 0,
  returned: false,
  marks: ['演示'],
  version: 12,
}
const wait: CaseRow['waits'][number] = {
  post: 'unitHead',
  postTitle: '承办机构负责人',
  proceeding: 'main',
  what: '处罚告知审签',
  since: '2026-08-11T10:00',
  mine: false,
}
const light = {
  state: 'over',
  clock: 'P12',
  title: '办案期限',
  party: false,
  due: '2026-08-15',
  left: -3,
  unit: 'WD',
  provisional: false,
} as const
const table = (rows: readonly CaseRow[], view = 'agency', filtered = false) =>
  draw(
    <CaseTable
      rows={rows}
      view={view}
      filtered={filtered}
      selected=""
      onOpen={() => undefined}
      onMark={() => undefined}
      onFollow={() => undefined}
    />,
  )
const heads = (html: string) => [...html.matchAll(/<th[^>]*>(.*?)<\/th>/g)].map(([, head]) => words(head ?? ''))

it('a row leads to its case, and says its stage and how its limit stands', () => {
  const html = table([{ ...row, light }])
  expect(html).toContain(`href="/cases/${row.id}"`)
  expect(words(html)).toContain('告知听取')
  expect(words(html)).toMatch(/办案期限：超3个工作日，查看期限如何计算办案/)
})

it('a limit of the party is told as the party’s', () => {
  expect(words(table([{ ...row, light: { ...light, state: 'warn', title: '缴款期限', party: true } }]))).toContain(
    '当事人缴款',
  )
})

it('who is waited for, at what and how long; of several, how many', () => {
  const others = words(table([{ ...row, waits: [wait, { ...wait, what: '公示审定', since: '2026-08-19T10:00' }] }]))
  expect(others).toContain('处罚告知审签等2项·承办机构负责人')
  expect(others).toContain('9日')
  // My own is named first, though another waits longer.
  expect(words(table([{ ...row, waits: [wait, { ...wait, what: '送达', mine: true }] }]))).toContain('送达等2项·我')
  // In the list of what waits for me only mine is counted.
  const one = { ...wait, mine: true }
  expect(words(table([{ ...row, waits: [one, { ...wait, what: '送达' }] }], 'mine'))).not.toContain('等2项')
  expect(words(table([{ ...row, waits: [one, { ...one, what: '送达' }] }], 'mine'))).toContain('等2项')
  expect(words(table([{ ...row, waits: [{ ...wait, mine: true, since: '2026-08-20T08:00' }] }], 'mine'))).toContain(
    '处罚告知审签今日',
  )
})

it('what was sent back and what has a fault stand out; a mark of the whole installation is not said in every row', () => {
  const html = words(table([{ ...row, returned: true, irregular: 2, marks: ['演示', '演练'] }]))
  expect(html).toContain('退回瑕疵2演练')
  expect(html).not.toContain('演示')
})

it('sums have a column where there are any, the agency where several are overseen', () => {
  expect(heads(table([row]))).toEqual(['期限', '案件', '阶段', '等待办理', '已等', '文号', '收到'])
  const decided = { ...row, amount: 500_000, decisionNumber: '云市监处罚〔2026〕1号', decidedOn: '2026-08-18' } as const
  expect(heads(table([row, decided]))).toContain('罚没（元）')
  expect(words(table([row, decided]))).toContain('5,000.00云市监处罚〔2026〕1号')
  const overseen = table([{ ...row, agencyName: '青石镇人民政府' }], 'oversee')
  expect(heads(overseen)).toEqual(['期限', '案件', '阶段', '等待办理', '已等', '办案机关', '文号'])
  expect(words(overseen)).toContain('青石镇人民政府')
})

it('where nothing is, it says what would be there', () => {
  expect(words(table([], 'mine'))).toContain('没有等你办理的事')
  expect(words(table([], 'acted'))).toContain('还没有您办过的案件')
  expect(words(table([], 'agency'))).toContain('还没有案件')
  expect(words(table([], 'agency', true))).toContain('没有符合条件的案件')
})
