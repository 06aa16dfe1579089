import { type ClockState, fold } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { describe, expect, it } from 'vitest'
import type { CaseView, StepView } from '../api/types.ts'
import { articleLabel } from './articleLabel.ts'
import { clockName } from './CaseHead.tsx'
import { entry } from './entryForTests.ts'
import { confirmationOf, maybeLate, restsOnBasis } from './happening.ts'
import { isSide, nextStep, standingOf } from './sorting.ts'
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

it('provisions the library does not know are owed in plain sight; where all are known nobody is asked', () => {
  const file = inStage('concluded')
  expect(isSide(step('citation.confirm'), file)).toBe(false)
  expect(isSide(step('citation.confirm', { state: 'blocked', reasons: [because('gate')] }), file)).toBe(true)
})

it('an act in the world that has to wait is folded away, not held up in front', () => {
  const late = step('answer.state', { state: 'blocked', effect: 'reported', reasons: [because('gate')] })
  expect(standingOf(late)).toBe('late')
})

it('a signature nobody has asked for is still to come', () => {
  const sign = step('closing.approve', { state: 'blocked', reasons: [because('turn')] })
  expect(standingOf(sign, inStage('decided'))).toBe('ahead')
})

it('what a head may do at any time is folded away; minutes that want a second word are not', () => {
  for (const id of ['unit.assign', 'officers.change', 'officers.assist', 'term.discuss', 'meeting.confirm'])
    expect(isSide(step(id), inStage('investigation')), id).toBe(true)
  const minutes = entry('discussion', 9, { about: 1 }, { heads: ['h1', 'h2'] })
  expect(isSide(step('meeting.confirm'), inStage('notified', { entries: [minutes] }))).toBe(false)
  const said = (by: string) => entry('confirmation', 10, { by }, { minutes: 9 })
  expect(isSide(step('meeting.confirm'), inStage('notified', { entries: [minutes, said('h1'), said('h2')] }))).toBe(
    true,
  )
})

it('a unit head is waited for by the name of the head of the unit that handles the case', () => {
  const head = (name: string, unit: string) => ({
    id: name,
    name,
    posts: [{ kind: 'unitHead' as const, title: '承办机构负责人', unit }],
  })
  const view = { file: inStage('clue', { unit: '城关所' }), people: {} } as unknown as CaseView
  expect(whoMoves({ post: 'unitHead' }, view, [head('高永强', '城关所'), head('谢文静', '稽查股')])).toBe('高永强')
})

describe('what opens first', () => {
  it('a service that waits goes before the main line', () => {
    const open = [step('decision.propose'), step('service.deliver', { proceeding: 'service-1' })]
    expect(nextStep(open, inStage('notified'))?.step).toBe('service.deliver')
  })
  it('what the agency owes before a payment, which the party makes in its own time', () => {
    const pay = step('payment.record', { proceeding: 'payment-1', kind: 'payment' })
    const draft = step('disclosure.draft', { proceeding: 'disclosure', kind: 'disclosure' })
    expect(nextStep([pay, draft], inStage('decided'))?.step).toBe('disclosure.draft')
    expect(nextStep([pay], inStage('decided'))?.step).toBe('payment.record')
  })
  it('never a mend, a return or a free answer', () => {
    const back = step('filing.return', { returns: 'filing.propose' })
    expect(nextStep([step('record.correct'), back, step('fact.state')], inStage('clue'))).toBeUndefined()
    expect(nextStep([back, step('filing.approve')], inStage('clue'))?.step).toBe('filing.approve')
  })
  it('a collective discussion whenever the decision waits for one, also a second time', () => {
    const meeting = step('discussion.record', { times: 1 })
    const waits = (gate: string, cure: 'discussion.record' | 'answer.waive') =>
      step('decision.propose', { state: 'blocked', reasons: [{ ...because('gate'), gate, cures: [{ step: cure }] }] })
    expect(nextStep([meeting, waits('G25-reviewed', 'discussion.record')], inStage('notified'))?.step).toBe(
      'discussion.record',
    )
    expect(nextStep([meeting, waits('G16', 'answer.waive')], inStage('notified'))).toBeUndefined()
  })
  it('a signature nobody has asked for makes no proposal wanted a second time', () => {
    const turn = { ...because('turn'), cures: [{ step: 'notice.propose' as const }] }
    const sign = step('notice.approve', { state: 'blocked', reasons: [turn] })
    expect(nextStep([step('notice.propose', { times: 1 }), sign], inStage('notified'))).toBeUndefined()
  })
  it('evidence while the case is investigated, the review once it is concluded', () => {
    const open = [
      step('party.identify'),
      step('rights.tell', { times: 1 }),
      step('evidence.collect'),
      step('review.submit'),
    ]
    const parties = [{ id: 'p1', kind: 'legal', name: '甲', role: 'party' }] as const
    expect(nextStep(open, inStage('investigation', { parties }))?.step).toBe('evidence.collect')
    expect(nextStep(open, inStage('investigation'))?.step).toBe('party.identify')
    expect(nextStep(open, inStage('concluded', { parties }))?.step).toBe('review.submit')
  })
})

it('what a party may say at any time stands aside until it was notified', () => {
  const waive = step('hearing.waive')
  expect(isSide(waive, inStage('investigation'))).toBe(true)
  expect(isSide(waive, inStage('notified', { entries: [entry('notice', 1, {})] }))).toBe(false)
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
  expect(confirmationOf(step('decision.approve', { documents: ['penalty-decision'] }))).toContain('编号')
  expect(confirmationOf(step('evidence.collect'))).toBeUndefined()
  expect(restsOnBasis('disclosure.publish') && restsOnBasis('notice.approve')).toBe(true)
  expect(restsOnBasis('notice.propose')).toBe(false)
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
