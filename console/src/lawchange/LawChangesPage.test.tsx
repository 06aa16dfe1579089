import type { LawChanges } from '@xiezhi/answers'
import { expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { LawChangesPage } from './LawChangesPage.tsx'

vi.stubGlobal('window', { history: { state: null } })

type Group = LawChanges['groups'][number]
type Thing = Group['things'][number]
const thing = (more: Partial<Thing> = {}): Thing => ({
  kind: 'matter',
  agency: 'a1',
  agencyName: '云岭县市场监督管理局',
  id: 'SC-101',
  title: '对经营超过保质期的食品的行政处罚',
  laws: ['食品安全法'],
  proposal: 'change',
  advice: '按新的条文修改依据。',
  ...more,
})
const group = (more: Partial<Group> = {}): Group => ({
  by: '中华人民共和国某某法典',
  kind: 'repealed',
  from: '2026-08-15',
  due: '2026-09-11',
  light: 'calm',
  laws: ['某某一法', '某某二法'],
  rules: 0,
  things: [thing()],
  ...more,
})
const page = (...groups: Group[]) => draw(<LawChangesPage />, { answered: [[['law-changes'], { groups }]] })

it('what a law repeals, from when, and until when what rests on it is revised and public', () => {
  const text = words(page(group()))
  expect(text).toContain('《中华人民共和国某某法典》废止2部法律、法规、规章自2026-08-15起施行。修订公布至2026-09-11')
  expect(text).toContain('《某某一法》、《某某二法》')
  expect(text).toMatch(/权责清单事项.*对经营超过保质期的食品的行政处罚.*《食品安全法》修改按新的条文修改依据。未立/)
})

it('the day that is over is said as that, and only where something is still to be done', () => {
  expect(words(page(group({ light: 'over' })))).toContain('应于2026-09-11以前修订公布，已逾期')
  expect(words(page(group({ light: 'over', things: [], rules: 2 })))).not.toContain('已逾期')
  expect(words(page(group({ from: null, due: null, light: 'unknown' })))).toContain('没有写明施行日期，请核对')
})

it('what rests on it and has no task yet is put into tasks by its own agency, as many as there are', () => {
  const task = { case: 'case-9', stage: '承办', over: true, done: false }
  const others = thing({ id: 'x', agency: 'a2' })
  const html = page(group({ things: [thing(), thing({ id: 'SC-102' }), thing({ id: 'SC-103', task }), others] }))
  expect(words(html)).toContain('逐项立清理任务（2项）')
  expect(words(html)).toContain('承办，已逾期')
  expect(html).toContain('href="/cases/case-9"')
  expect(words(page(group({ things: [others] })))).not.toContain('逐项立清理任务')
})

it('a task that is done is not late any more', () => {
  const task = { case: 'case-9', stage: '已完成', over: true, done: true }
  expect(words(page(group({ things: [thing({ task })] })))).not.toContain('已逾期')
})

it('a case in progress leads to itself; what concerns nobody here stands folded', () => {
  const running = thing({ kind: 'case', case: 'case-3', title: '甲店案', proposal: 'look' })
  const html = page(group({ things: [running] }), group({ by: '某条例', kind: 'amended', things: [] }))
  expect(html).toContain('href="/cases/case-3"')
  expect(words(html)).toContain('在办案件甲店案云岭县市场监督管理局《食品安全法》核对适用')
  expect(words(html)).toContain('没有涉及的（1）《某条例》修改，自2026-08-15起')
})

it('what the rule book itself rests on is told to be the software’s', () => {
  expect(words(page(group({ rules: 3, things: [] })))).toContain('规则书引用它们3处，由软件更新。')
})

it('before any law was brought in it says where they come from', () => {
  expect(words(page())).toContain('导入法律法规正文以后，在这里列出')
})
