import type { CaseView, StepView } from '@xiezhi/answers'
import { type ClockState, fold } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { ordinaryPenalty } from '@xiezhi/law'
import { describe, expect, it } from 'vitest'
import { articleLabel } from './articleLabel.ts'
import { clockName } from './CaseHead.tsx'
import { confirmationOf, maybeLate, restsOnBasis } from './happening.ts'
import { standingOf } from './sorting.ts'
import { whoMoves } from './waits.ts'
import { waysOut } from './waysOut.ts'

const step = (id: string, over: Partial<StepView> = {}): StepView => ({
  step: id as StepView['step'],
  title: id,
  proceeding: 'main',
  kind: 'penalty',
  state: 'open',
  effect: 'constitutive',
  posts: ['handler'],
  documents: [],
  times: 0,
  reasons: [],
  articles: [],
  fields: [],
  button: id,
  schema: null,
  ...over,
})
const because = (code: 'gate' | 'post' | 'turn' | 'rests') => ({ code, sentence: '', next: '', articles: [] })

describe('how a step stands', () => {
  it.each([
    [['gate'], 'held'],
    [['rests'], 'held'],
    [['turn'], 'waiting'],
    [['turn', 'post'], 'others'],
    [['gate', 'turn'], 'waiting'],
  ] as const)('%j is %s', (codes, standing) => {
    expect(standingOf(step('x', { state: 'blocked', reasons: codes.map(because) }))).toBe(standing)
  })
})

const inStage = (stage: string, over: Partial<CaseFile> = {}): CaseFile => ({
  ...fold([]),
  proceedings: [{ id: 'main', kind: 'penalty', stage, opened: '2026-03-02', about: {} }],
  ...over,
})

it('an act in the world that has to wait is folded away, not held up in front', () => {
  const late = step('answer.state', { state: 'blocked', effect: 'reported', reasons: [because('gate')] })
  expect(standingOf(late)).toBe('late')
})

it('a signature nobody has asked for is still to come', () => {
  const sign = step('closing.approve', { state: 'blocked', reasons: [because('turn')] })
  expect(standingOf(sign, inStage('decided'))).toBe('ahead')
})

it('a unit head is waited for by the name of the head of the unit that handles the case', () => {
  const head = (name: string, unit: string) => ({
    id: name,
    name,
    posts: [{ id: name, kind: 'unitHead' as const, title: '承办机构负责人', unit }],
  })
  const view = { file: inStage('clue', { unit: '城关所' }), people: {} } as unknown as CaseView
  expect(whoMoves({ post: 'unitHead' }, view, [head('高永强', '城关所'), head('谢文静', '稽查股')])).toBe(
    '承办机构负责人 高永强',
  )
})

it('two clocks of one name say whose they are', () => {
  const clock = (id: string, party: string, title = '缴款期限') => ({ id, party, title }) as ClockState
  const parties = [
    { id: 'p1', kind: 'legal', name: '甲公司', role: 'party' },
    { id: 'p2', kind: 'legal', name: '乙公司', role: 'party' },
  ] as CaseFile['parties']
  const running = [clock('1', 'p1'), clock('2', 'p2'), clock('3', 'p1', '办案期限')]
  expect(running.map((c) => clockName(c, running, parties))).toEqual([
    '缴款期限（甲公司）',
    '缴款期限（乙公司）',
    '办案期限',
  ])
})

it('a day before yesterday may be entered too late, yesterday not', () => {
  expect(maybeLate('2026-11-20T10:00', '2026-11-22')).toBe(true)
  expect(maybeLate('2026-11-21T10:00', '2026-11-22')).toBe(false)
  expect(maybeLate(undefined, '2026-11-22')).toBe(false)
})

it('asks once more only before what cannot be taken back', () => {
  const rule = (id: string) => ordinaryPenalty.steps.find((s) => s.id === id)
  const quiet = { letsOut: false, changesPublic: false }
  expect(confirmationOf(step('disclosure.publish'), undefined, { letsOut: true, changesPublic: true })).toContain(
    '向社会公开',
  )
  expect(confirmationOf(step('disclosure.withdraw'), undefined, { letsOut: false, changesPublic: true })).toContain(
    '撤下',
  )
  expect(confirmationOf(step('decision.approve', { documents: ['penalty-decision'] }), undefined, quiet)).toContain(
    '编号',
  )
  expect(confirmationOf(step('evidence.collect'), rule('evidence.collect'), quiet)).toBeUndefined()
  const report = step('investigation.conclude', { documents: ['investigation-report'] })
  expect(confirmationOf(report, rule('investigation.conclude'), quiet)).toBeUndefined()
  const filed = step('filing.approve', { documents: ['filing-approval'] })
  expect(confirmationOf(filed, rule('filing.approve'), quiet)).toBeDefined()
  expect(confirmationOf(step('closing.approve'), rule('closing.approve'), quiet)).toContain('结案')
  expect(restsOnBasis(rule('notice.approve'))).toBe(true)
  expect(restsOnBasis(rule('notice.propose'))).toBe(false)
})

it('articles are named as officials name them', () => {
  expect(articleLabel('处罚法', 58, '第一项')).toBe('处罚法第五十八条第一项')
  expect(articleLabel('国办发〔2018〕118号', 6)).toBe('国办发〔2018〕118号（六）')
})

it('the way out of what one party lacks is about that party: named on the button, filled in the form', () => {
  const waive = step('answer.waive', {
    title: '记录放弃陈述、申辩',
    fields: [{ id: 'party', label: '当事人', kind: { is: 'partyRef' }, required: true }],
  })
  const parties = ['甲公司', '林乙'].map((name, i) => ({ id: `p${i + 1}`, name })) as unknown as CaseFile['parties']
  const reason = { ...because('gate'), party: 'p2', cures: [{ step: 'answer.waive' as const }] }
  const [way] = waysOut(reason, [waive], inStage('notified', { parties })).open
  expect(way).toMatchObject({ label: '去办理：记录放弃陈述、申辩（林乙）', form: { party: 'p2' } })
})
