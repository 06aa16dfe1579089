import { type Day, ordinaryPenalty, type ReadingId, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../entries.ts'
import type { CaseFile, Form, Json } from '../file.ts'
import { fold } from '../fold.ts'
import { actorOf, at, contextAt } from '../stories/county.ts'
import { situationOf, type World } from './index.ts'

interface Laid {
  /** Of each kind, in the order they were entered. */
  readonly entries?: readonly (readonly [kind: string, of?: Readonly<Record<string, Json>>])[]
  readonly form?: Form
  readonly party?: string
  readonly step?: string
  readonly day?: Day
}

const line = (over: Readonly<Record<string, Json>> = {}) => ({
  party: 'p1',
  conduct: '销售过期食品',
  from: '2026-07-01',
  penalties: [{ kind: 'fine', amount: 100 }],
  breached: [],
  basis: [],
  tier: 'ordinary',
  ...over,
})
const proposal = (over: Readonly<Record<string, Json>> = {}) =>
  ['proposal', { found: '过期', evidence: [1], violations: [line()], ...over }] as const
const told = (no: number) => ['service', { document: 'penalty-notice', party: 'p1', about: no }] as const
const notice = (about: number, offersHearing: readonly string[] = []) => ['notice', { about, offersHearing }] as const

function ask(reading: ReadingId, { entries = [], form, party, step = 'decision.propose', day = '2026-08-20' }: Laid) {
  const rule = ordinaryPenalty.steps.find((s) => s.id === step)!
  const proceeding = { id: 'main', kind: 'penalty', stage: 'notified', opened: day, about: {} }
  const counted = new Map<string, number>()
  const laid = entries.map(([kind, of = {}], i): Entry => {
    counted.set(kind, (counted.get(kind) ?? 0) + 1)
    const { party: whose, about, by, on, proceeding: where, ...fields } = of
    return {
      kind,
      no: counted.get(kind)!,
      event: i + 1,
      on: typeof on === 'string' ? (on as Day) : day,
      by: typeof by === 'string' ? by : 'li',
      proceeding: typeof where === 'string' ? where : 'main',
      ...(typeof whose === 'string' ? { party: whose } : {}),
      ...(typeof about === 'number' ? { about } : {}),
      fields,
    }
  })
  const parties = ['p1', 'p2'].map((id) => ({ id, kind: 'legal' as const, name: `${id}公司`, role: 'party' as const }))
  const file: CaseFile = {
    ...fold([]),
    procedure: ordinaryPenalty.id,
    entries: laid,
    parties,
    proceedings: [proceeding],
  }
  const context = contextAt(at(day), actorOf('zheng'), {}, ruleBook)
  const world: World = {
    file,
    context,
    step: rule,
    proceeding,
    day,
    ...(form ? { form } : {}),
    ...(party ? { party } : {}),
  }
  const { answer, detail } = situationOf(world).read(reading)
  return detail === undefined ? answer : `${answer} ${detail}`
}

describe('what a reading means, laid out', () => {
  test('the notice that counts is the newest that arrived, of what is proposed now, with the evidence it named', () => {
    const of = { party: 'p1' }
    const served = [proposal(), notice(1), told(1)] as const
    expect(ask('noticeServed', { ...of, entries: [proposal(), notice(1)] })).toContain('尚未向p1公司送达')
    expect(ask('noticeServed', { ...of, entries: served })).toBe('yes')
    const later = { document: 'penalty-notice', party: 'p1', about: 1, on: '2026-09-01' }
    expect(ask('noticeServed', { ...of, entries: [proposal(), notice(1), ['service', later]] })).toContain('2026-09-01')
    const changed = proposal({ found: '过期三件' })
    expect(ask('noticeServed', { ...of, entries: [...served, changed] })).toContain('已经变化')
    const more = proposal({ evidence: [1, 2] })
    expect(ask('noticeServed', { ...of, entries: [...served, more] })).toContain('证据2在向p1公司告知之后')
    // An older one that arrives late is not the newest.
    const late = [...served, changed, notice(2), told(2), told(1)] as const
    expect(ask('noticeServed', { ...of, entries: late })).toBe('yes')
    // Whom what is proposed does not concern needs none.
    expect(ask('noticeServed', { party: 'p2', entries: [proposal()] })).toBe('yes')
  })

  test('what was said is weighed after it was said, and a request taken back is none', () => {
    const of = { party: 'p1' }
    const [said, weighed] = [['statement', { party: 'p1' }] as const, ['weighing', { party: 'p1' }] as const]
    expect(ask('answersWeighed', { ...of, entries: [] })).toBe('yes')
    expect(ask('answersWeighed', { ...of, entries: [said] })).toContain('尚未复核')
    expect(ask('answersWeighed', { ...of, entries: [said, weighed] })).toBe('yes')
    expect(ask('answersWeighed', { ...of, entries: [said, weighed, said] })).toContain('尚未复核')
    const [asked, waived] = [
      ['hearingRequest', { party: 'p1' }] as const,
      ['waiver', { party: 'p1', what: 'hearing' }] as const,
    ]
    expect(ask('hearingAsked', { ...of, entries: [asked] })).toBe('yes')
    expect(ask('hearingAsked', { ...of, entries: [asked, waived] })).toBe('no')
    expect(ask('hearingAsked', { ...of, entries: [asked, waived, asked] })).toBe('yes')
    expect(ask('hearingAsked', { ...of, entries: [asked, ['release', { party: 'p1' }]] })).toBe('no')
  })

  test('a review counts once it is signed, passed, of what is proposed now, and of nobody who went out since', () => {
    const review = (n: number, verdict: string, by = 'qian', about = 1) =>
      [
        ['review', { kind: 'legal', about, proceeding: `review-${n}` }],
        ['reviewOpinion', { about: n, verdict, by }],
        ['reviewSignature', { about: n, by: 'zhou' }],
      ] as const
    const [sent, opined] = review(1, 'passed')
    expect(ask('legalReviewPassed', { entries: [proposal(), sent, opined] })).toContain('尚未经法制审核')
    expect(ask('legalReviewPassed', { entries: [proposal(), ...review(1, 'passed')] })).toBe('yes')
    expect(ask('legalReviewPassed', { entries: [proposal(), ...review(1, 'failed')] })).toContain('未通过')
    expect(ask('lastReviewNegative', { entries: [proposal(), ...review(1, 'failed')] })).toBe('yes')
    const twice = [proposal(), ...review(1, 'failed'), ...review(2, 'passed')]
    expect(ask('legalReviewPassed', { entries: twice })).toBe('yes')
    expect(ask('lastReviewNegative', { entries: twice })).toBe('no')
    const heavier = proposal({ violations: [line({ penalties: [{ kind: 'fine', amount: 900 }] })] })
    expect(ask('legalReviewPassed', { entries: [...twice, heavier] })).toContain('第1版处罚意见，现为第2版')
    const wentOut = ['evidence', { officers: ['qian'] }] as const
    expect(ask('legalReviewPassed', { entries: [...twice, wentOut] })).toContain('钱')
    expect(ask('legalReviewPassed', { entries: [...twice, ['hearing', {}]] })).toContain('听证之后')
    expect(ask('reviewsConcluded', { entries: [proposal(), sent, opined] })).toContain('法制审核于2026-08-20送出')
  })

  test('all of whom the same is said are named together', () => {
    const both = proposal({ violations: [line(), line({ party: 'p2' })] })
    expect(ask('decisionServed', { entries: [both] })).toBe('no 决定书尚未送达p1公司、p2公司。')
    const served = ['service', { document: 'penalty-decision', party: 'p1' }] as const
    expect(ask('decisionServed', { entries: [both, served] })).toBe('no 决定书尚未送达p2公司。')
  })

  test('each inspection has a record of its day, each person questioned one of his own', () => {
    const piece = (over: Readonly<Record<string, Json>>) =>
      ['evidence', { way: 'inspection', kind: 'physical', source: '货架', on: '2026-08-03', ...over }] as const
    const record = (on: string) => piece({ kind: 'record', on })
    expect(ask('recordsMade', { entries: [piece({})] })).toContain('2026-08-03检查')
    expect(ask('recordsMade', { entries: [piece({}), record('2026-08-03')] })).toBe('yes')
    expect(ask('recordsMade', { entries: [piece({}), record('2026-08-04')] })).toContain('没有当日的现场笔录')
    const heard = piece({ way: 'questioning', kind: 'audiovisual', source: '店员 马某' })
    expect(ask('recordsMade', { entries: [heard] })).toContain('没有询问笔录')
    const written = piece({ way: 'questioning', kind: 'witness', source: '店员马某' })
    expect(ask('recordsMade', { entries: [heard, written] })).toBe('yes')
    expect(ask('recordsMade', { entries: [['verification', { way: 'onsite' }]] })).toBe('no')
  })

  test('before there is a form, only what it will bring is left for later', () => {
    expect(ask('evidenceRelied', { step: 'investigation.conclude' })).toBe('later')
    expect(ask('evidenceRelied', { entries: [proposal()] })).toBe('yes')
    expect(ask('dealsWithPeople', { step: 'evidence.collect', form: { way: 'online', kind: 'record' } })).toBe('yes')
    expect(ask('dealsWithPeople', { step: 'evidence.collect', form: { way: 'online', kind: 'electronic' } })).toBe('no')
  })
})
