import { describe, expect, test } from 'vitest'
import type { Json, Party } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, idNumberOf, paper, party } from './forms.ts'

type Facts = { readonly [k: string]: Json }

const person = (born: string, more: Partial<Party> = {}) =>
  party('p1', { kind: 'person', name: '林小满', code: idNumberOf('p1', born), representative: undefined, ...more })

/** Conduct from 2025-06-01 to 2025-07-01, unless the line says otherwise. */
function concluding(who: Json) {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: who })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  const evidence = d.gather('照片', 'p1')
  const report = (line: Facts = {}, facts: Facts = {}) =>
    forms.conclusion([evidence], [forms.violation('p1', 10_000, line)], facts)
  return { d, report }
}
const light = { tier: 'light', tierReason: '未成年', grounds: ['minor'] }

/** 处罚法30: the age is that of the end of the conduct, from the number of the identity card. */
describe('the age of a party', () => {
  test('below fourteen there is no penalty, at no step and in no tier', () => {
    const { d, report } = concluding(person('20150801'))
    const [reason] = d.refused('li', 'investigation.conclude', report(light))
    expect(reason).toMatchObject({
      gate: 'G30-age',
      sentence: '林小满2015-08-01出生，违法行为终了之日（2025-07-01）不满十四周岁，不予行政处罚。',
    })
    expect(reason?.articles[0]?.article).toBe(30)
  })

  test('on the fourteenth birthday one is not yet fourteen, on the day after one is', () => {
    const { d, report } = concluding(person('20110701'))
    expect(d.gates('li', 'investigation.conclude', report(light))).toEqual(['G30-age'])
    d.do('li', 'investigation.conclude', report({ ...light, to: '2025-07-02' }))
  })

  test('from fourteen to eighteen only lighter or mitigated: neither ordinary nor heavy, now or by a later change', () => {
    const { d, report } = concluding(person('20090101'))
    for (const tier of ['ordinary', 'heavy'])
      expect(d.gates('li', 'investigation.conclude', report({ tier, tierReason: '情节' }))).toEqual(['G30-minor'])
    d.do('li', 'investigation.conclude', report(light))
    const heavier = {
      violations: [forms.violation('p1', 10_000, { tier: 'heavy', tierReason: '多次' })],
      reason: '变更',
    }
    expect(d.gates('li', 'proposal.revise', heavier)).toContain('G30-minor')
    d.review('case').notify()
  })

  test('a grown-up is free of both; and who was entered as a child later falls before the notice', () => {
    const { d, report } = concluding(person('19900101'))
    d.do('li', 'investigation.conclude', report({ tier: 'heavy', tierReason: '多次' }))
    d.do('li', 'party.identify', { party: person('20160101') }).review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(
      expect.arrayContaining(['G30-age', 'G30-minor']),
    )
  })

  test('without a number somebody must say; found to be a minor only a lighter penalty passes', () => {
    const { d, report } = concluding(person('', { code: undefined }))
    d.do('li', 'investigation.conclude', report())
    d.review('case')
    expect(d.refused('li', 'notice.propose', { reason: '理由' })[0]).toMatchObject({
      gate: 'G30-known',
      ask: ['minorAtAct', 'childAtAct'],
    })
    d.do('li', 'fact.state', { facts: { minorAtAct: 'yes', childAtAct: 'no' } })
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G30-minor'])
    // The unit that would be spared does not answer it away.
    const away = d.try('li', 'fact.state', { facts: { minorAtAct: 'no' }, reason: '重新认定' })
    expect(away.outcome === 'invalid' && away.errors[0]?.code).toBe('duty-answered')
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 10_000, light)], reason: '从轻' })
    d.review('case').do('li', 'notice.propose', { reason: '理由' })
  })

  test('a child without a number is found to be one, and then there is no penalty, however light', () => {
    const { d, report } = concluding(person('', { code: undefined }))
    d.do('li', 'investigation.conclude', report(light)).review('case')
    d.do('li', 'fact.state', { facts: { minorAtAct: 'yes' } })
    expect(d.refused('li', 'notice.propose', { reason: '理由' })).toMatchObject([
      { gate: 'G30-known', ask: ['childAtAct'] },
    ])
    d.do('li', 'fact.state', { facts: { childAtAct: 'yes' } })
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G30-age'])
  })

  test('a child by his number does not grow up by being typed anew, under his own entry or a second one', () => {
    const { d, report } = concluding(person('20160301'))
    const anew = (more: object) => d.try('li', 'party.identify', { party: party('p1', { kind: 'person', ...more }) })
    for (const code of [undefined, idNumberOf('p1', '19900301')])
      expect(anew({ name: '张小明', code })).toMatchObject({ errors: [{ code: 'born-fixed' }] })
    // A slip is a head's to mend, on the paper that shows it, and stays in sight.
    const entry = d.file.acts.find((a) => a.step === 'party.identify')!.event
    const fields = { party: person('19900301') }
    const mend = (who: string, more: object = {}) =>
      d.try(who, 'record.correct', { event: entry, fields, reason: '号码录错', ...more })
    expect(mend('sun')).toMatchObject({ errors: [{ code: 'party-right' }] })
    expect(mend('zheng')).toMatchObject({ errors: [{ code: 'file-required' }] })
    expect(mend('zheng', { files: paper('身份证.pdf') }).outcome).toBe('performed')
    const { name } = person('20160301') as { readonly name: string }
    d.do('li', 'party.identify', { party: party('p2', { kind: 'person', name, code: undefined }) })
    const second = { ...report(light), violations: [forms.violation('p2', 10_000, light)] }
    expect(d.gates('li', 'investigation.conclude', second)).toEqual(['G30-age'])
  })

  test('an unlicensed trader is a person, a company and a household with its code are not asked', () => {
    const trader = concluding(party('p1', { kind: 'unlicensed', code: undefined }))
    trader.d.do('li', 'investigation.conclude', trader.report()).review('case')
    expect(trader.d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G30-known'])
    const child = concluding(party('p1', { kind: 'unlicensed', code: idNumberOf('p1', '20160301') }))
    expect(child.d.gates('li', 'investigation.conclude', child.report(light))).toEqual(['G30-age'])
    const shop = concluding(party('p1', { kind: 'household' }))
    shop.d.do('li', 'investigation.conclude', shop.report()).review('case').notify()
  })
})

/** 处罚法31, 33: asked at the report, answered yes there is no penalty. */
describe('what is not punished', () => {
  test.each(['slightCorrected', 'faultless', 'incapable'])(
    '%s keeps the notice back until it is found otherwise',
    (id) => {
      const { d, report } = concluding(person('19900101'))
      d.do('li', 'investigation.conclude', report({}, { [id]: 'yes' })).review('case')
      expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G28'])
      d.do('zhou', 'fact.state', { facts: { [id]: 'no' }, reason: '经复核不成立' })
      d.do('li', 'notice.propose', { reason: '理由' })
    },
  )

  test('a first offence may be punished, with its reason written down', () => {
    const { d, report } = concluding(person('19900101'))
    d.do('li', 'investigation.conclude', report({}, { firstMinor: 'yes' })).review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G28-first'])
    const reasoned = [
      forms.violation('p1', 10_000, {
        tier: 'light',
        tierReason: '初次违法，但拒不提供进货来源',
        grounds: ['benchmark'],
      }),
    ]
    d.do('li', 'proposal.revise', { violations: reasoned, reason: '写明理由' }).review('case')
    d.do('li', 'notice.propose', { reason: '理由' })
  })

  test('the report is not taken with one of them unanswered', () => {
    const { d, report } = concluding(person('19900101'))
    const { facts, ...rest } = report()
    const { incapable: _, ...open } = facts as Facts
    const outcome = d.try('li', 'investigation.conclude', { ...rest, facts: open })
    expect(outcome.outcome === 'invalid' && outcome.errors[0]?.code).toBe('unanswered')
  })
})

/** 处罚法31, 33: what is true of one party is not of another. */
describe('of several parties', () => {
  const lines = (...ids: string[]) => ids.map((id) => forms.violation(id, 10_000))
  const two = (facts: Facts) => {
    const d = new Driver('2026-08-03').open()
    for (const id of ['p1', 'p2', 'p3']) d.do('li', 'party.identify', { party: party(id) })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    const report = forms.conclusion([d.gather('笔录', 'p1')], lines('p1', 'p2'), facts)
    return { d, outcome: d.attempt('li', 'investigation.conclude', report, {}) }
  }
  const reason = { reason: '违法事实清楚' }
  const whose = (d: Driver) =>
    d.refused('li', 'notice.propose', reason).map((r) => [r.gate, r.party, ...(r.ask === undefined ? [] : [r.ask])])

  test('the one without fault is let go, the other goes on with an answer of its own', () => {
    const { d } = two({ faultless: { p1: 'no', p2: 'yes' } })
    d.review('case')
    expect(whose(d)).toEqual([['G28', 'p2']])
    d.do('li', 'proposal.revise', { violations: lines('p1'), reason: '第2公司没有主观过错' }).review('case')
    d.do('li', 'notice.propose', reason)
    expect(d.file.facts.faultless?.of).toMatchObject({ p1: { answer: 'no' }, p2: { answer: 'yes' } })
  })

  test('each is answered for: the one left out, one nobody knows, and one added later', () => {
    expect(two({ incapable: { p1: 'no' } }).outcome).toMatchObject({
      errors: [{ field: 'facts.incapable.p2', code: 'unanswered' }],
    })
    expect(two({ incapable: { p1: 'no', p2: 'no', p9: 'no' } }).outcome).toMatchObject({ outcome: 'invalid' })
    expect(two({ complexCase: { p1: 'no', p2: 'no' } }).outcome).toMatchObject({ outcome: 'invalid' })
    const { d } = two({})
    d.do('li', 'proposal.revise', { violations: lines('p1', 'p2', 'p3'), reason: '还有第3公司' }).review('case')
    expect(whose(d)).toEqual([
      ['G28', 'p3', ['slightCorrected', 'faultless', 'incapable']],
      ['G28-first', 'p3', ['firstMinor']],
      ['G28-gains', 'p3', ['unlawfulGains']],
    ])
    const none = {
      unlawfulGains: { p3: 'no' },
      slightCorrected: { p3: 'no' },
      faultless: { p3: 'no' },
      incapable: { p3: 'no' },
      firstMinor: { p3: 'no' },
    }
    d.do('li', 'fact.state', { facts: none }).do('li', 'notice.propose', reason)
  })

  test('a yes of one is not answered away by the unit, a no of another is no matter of it', () => {
    const { d } = two({ slightCorrected: { p1: 'yes', p2: 'no' } })
    const away = (answer: Json) => d.try('li', 'fact.state', { facts: { slightCorrected: answer }, reason: '重新认定' })
    expect(away({ p1: 'no' })).toMatchObject({ errors: [{ code: 'duty-answered' }] })
    expect(away('no')).toMatchObject({ errors: [{ code: 'duty-answered' }] })
    expect(away({ p2: 'no' }).outcome).toBe('performed')
    d.do('zhou', 'fact.state', { facts: { slightCorrected: { p1: 'no' } }, reason: '危害后果已查实' })
    d.review('case').do('li', 'notice.propose', reason)
  })

  test('the age of each without a number is its own', () => {
    const d = new Driver('2026-08-03').open()
    for (const id of ['p1', 'p2'])
      d.do('li', 'party.identify', {
        party: party(id, { kind: 'person', name: `林小${id}`, code: undefined, representative: undefined }),
      })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    d.do('li', 'fact.state', { facts: { minorAtAct: { p1: 'yes', p2: 'no' }, childAtAct: { p1: 'no' } } })
    const evidence = [d.gather('笔录', 'p1')]
    const report = (tier: Facts) =>
      forms.conclusion(evidence, [forms.violation('p1', 10_000, tier), forms.violation('p2', 10_000)])
    expect(d.gates('li', 'investigation.conclude', report({}))).toEqual(['G30-minor'])
    d.do('li', 'investigation.conclude', report(light)).review('case').do('li', 'notice.propose', reason)
  })
})
