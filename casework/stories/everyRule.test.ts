import type { Setting } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { dueOfRecord } from '../clocks.ts'
import type { Json } from '../file.ts'
import { discussionsIn } from '../penalty/meetings.ts'
import { noticesIn } from '../penalty/notices.ts'
import { at, ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** One case for each rule that no story comes past: what each would let through if it were broken. */

type Facts = { readonly [k: string]: Json }
const filed = (options: ConstructorParameters<typeof Driver>[1] = {}) =>
  new Driver('2026-08-03', options)
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const concluded = (lines: readonly Json[] = [forms.violation('p1', 500_000)], facts: Facts = {}, options = {}) => {
  const d = filed(options)
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], lines, facts))
}
const noticed = (...given: Parameters<typeof concluded>) =>
  concluded(...given)
    .review('case')
    .notify()
    .serveNotice('p1')
const offered = (d: Driver) => noticesIn(d.file).at(-1)?.offersHearing
const meeting = {
  place: '会议室',
  host: '郑局长',
  attendees: ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '同意' })),
  verdict: 'agree',
  conclusion: '同意',
}
/** How a hearing goes is told in hearing.test.ts: here it is only said to have been held. */
const held = (d: Driver) => {
  const last = d.events.at(-1)!
  const effects = [
    { do: 'enter', kind: 'hearing', no: 1, about: 1, party: 'p1', on: '2026-08-17', fields: {} },
  ] as const
  d.events.push({ ...last, sequence: last.sequence + 1, body: { ...last.body, effects } })
  return d
}

describe('evidence', () => {
  test('without showing the certificate is refused', () => {
    expect(filed().gates('li', 'evidence.collect', { ...forms.evidence('照片'), shown: false })).toEqual(['G05'])
  })
  test('taken from the party the day before it was told its rights is refused', () => {
    const d = filed().on('2026-08-06')
    d.do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面' })
    const before = { acted: at('2026-08-05', '15:00') }
    expect(d.gates('li', 'evidence.collect', forms.evidence('账册', 'p1'), before)).toEqual(['G07'])
    d.do('li', 'evidence.collect', forms.evidence('账册', 'p1'))
  })
  test('with an uncured fault carries no revision either', () => {
    const d = concluded().on('2026-08-06')
    d.do('li', 'evidence.collect', { ...forms.evidence('照片'), officers: ['li'] }, { happened: '只有一人在场' })
    d.do('li', 'evidence.verify', { evidence: [2], finding: '属实' })
    const line = [forms.violation('p1', 400_000)]
    expect(d.gates('li', 'proposal.revise', { violations: line, reason: '改', evidence: [1, 2] })).toEqual(['G12'])
  })
  test('collected after the decision proves nothing for it', () => {
    const d = noticed().on('2026-08-18').decide()
    expect(d.gates('li', 'evidence.collect', forms.evidence('补拍照片'))).toEqual(['G12-late'])
  })
})

describe('what was found', () => {
  test('unclear facts, or a suspected crime, go no further than the report', () => {
    expect(concluded(undefined, { factsClear: 'no' }).gates('li', 'notice.propose', { reason: '理由' })).toContain(
      'G14',
    )
    const d = concluded(undefined, { suspectedCrime: 'yes' }).review('case')
    // Told to who drafts, and not only to the last who signs.
    expect(d.refused('li', 'notice.propose', { reason: '理由' })).toMatchObject([
      {
        gate: 'G31',
        at: '批准并作出处罚告知',
        sentence: '“违法行为是否涉嫌犯罪”的回答为“是”。违法行为涉嫌犯罪的，应当移送司法机关，不得以行政处罚代替。',
        cures: [{ step: 'crime.propose' }, { step: 'fact.state' }],
      },
    ])
  })
  test('what turns against it while it is on its way up still stops the last signature', () => {
    const d = concluded().review('case').do('li', 'notice.propose', { reason: '理由' })
    d.do('sun', 'notice.endorse', { opinion: '同意' })
    d.do('li', 'fact.state', { facts: { suspectedCrime: 'yes' }, reason: '数额达到追诉标准' })
    expect(d.gates('zheng', 'notice.approve', { opinion: '同意' })).toEqual(['G31'])
  })
})

describe('the basis', () => {
  test('is no document below a rule', () => {
    const paper = [{ title: '某局通知', level: 'normative', article: '第三条', inForce: '2015-10-01' }]
    const d = concluded([forms.violation('p1', 500_000, { basis: paper })]).review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G04'])
  })
})

describe('the notice', () => {
  test('lapses with the facts it told, at the same amount', () => {
    const d = noticed().on('2026-08-18')
    const line = [forms.violation('p1', 500_000)]
    d.do('li', 'proposal.revise', { violations: line, reason: '事实变化', found: '实为三十盒。' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G15', 'G24'])
  })
  test('a heavier proposal on new facts is refused as heavier, not only as untold', () => {
    const d = noticed().on('2026-08-18')
    const fresh = d.gather('台账', 'p1')
    const line = [forms.violation('p1', 900_000)]
    d.do('li', 'proposal.revise', { violations: line, reason: '新事实', found: '实为三十盒。', evidence: [1, fresh] })
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G16-heavier')
  })
})

describe('the offer of a hearing', () => {
  test('is due from the limit itself, 以上 being inclusive', () => {
    expect(offered(noticed([forms.violation('p1', 9_999_999)]))).toEqual([])
    expect(offered(noticed([forms.violation('p1', 10_000_000)]))).toEqual(['p1'])
  })
  test('is due for a kind, whatever the amount, and where somebody found another ground', () => {
    const stop = forms.violation('p1', 1, { penalties: [{ kind: 'stoppage', text: '停业三十日' }] })
    expect(offered(noticed([stop]))).toEqual(['p1'])
    expect(offered(noticed(undefined, { otherHearingGround: 'yes' }))).toEqual(['p1'])
  })
  test('where the goods have no price, that is said and its one question asked; without a standard, that', () => {
    const goods = forms.violation('p1', 1, { penalties: [{ kind: 'goods', text: '没收糕点' }] })
    const [priceless] = concluded([goods]).review('case').refused('li', 'notice.propose', {})
    expect(priceless).toMatchObject({ ask: ['largeAmount'] })
    expect(priceless?.sentence).toContain('没有写明价值')
    const options = { agency: { layers: ['national'] } }
    const [unset] = concluded(undefined, {}, options).review('case').refused('li', 'notice.propose', {})
    expect(unset).toMatchObject({ ask: ['largeAmount'] })
    expect(unset?.sentence).toContain('没有听证的数额标准（未设定）')
  })
  test('found due only after the notice, needs a new notice', () => {
    const goods = forms.violation('p1', 1, { penalties: [{ kind: 'goods', text: '没收糕点' }] })
    const d = concluded([goods]).do('li', 'fact.state', { facts: { largeAmount: 'no' }, reason: '价值不大' })
    d.review('case').notify().serveNotice('p1').on('2026-08-18')
    d.do('sun', 'fact.state', { facts: { largeAmount: 'yes' }, reason: '估价后价值较大' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G17'])
    d.notify().serveNotice('p1')
    expect(offered(d)).toEqual(['p1'])
  })
})

describe('the review', () => {
  const own = (parameter: Setting['parameter'], value: number | boolean) => ({
    agency: {
      own: ownLayer([{ parameter, value, inForce: { from: '2020-01-01' }, cite: [], source: '本局审核目录' }]),
    },
  })
  test('is due where the agency’s own list says so, by every case or by the amount', () => {
    for (const options of [own('review.everyCase', true), own('review.fineFrom', 500_000)])
      expect(
        concluded(undefined, {}, options).review('case').gates('li', 'notice.propose', { reason: '理由' }),
      ).toEqual(['G24-legal'])
    const below = concluded(undefined, {}, own('review.fineFrom', 500_001)).review('case')
    below.do('li', 'notice.propose', { reason: '理由' })
  })
  test('is due on the list before the decision as before the notice', () => {
    const options = { agency: { ...own('review.everyCase', true).agency, layers: ['national'] } }
    const d = concluded(undefined, {}, options)
    d.do('sun', 'fact.state', { facts: { largeAmount: 'no' }, reason: '数额不大' })
      .notify()
      .serveNotice('p1')
    d.do('li', 'answer.waive', { party: 'p1', way: '书面' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G20'])
    d.review('legal').decide()
  })
  test('comes again after a hearing where great rights are concerned, and then the meeting', () => {
    const d = concluded([forms.violation('p1', 10_000_000)], { majorRights: 'yes' })
      .review('legal')
      .notify()
    held(d.serveNotice('p1')).on('2026-08-18')
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G19', 'G20', 'G24', 'G25-reviewed'])
    d.review('legal').do('li', 'discussion.record', meeting).decide()
  })
  test('is due by the opinion of the State Council too: a risk to society, or great rights without a hearing', () => {
    for (const ground of ['socialRisk', 'majorRights']) {
      const d = noticed(undefined, { [ground]: 'yes' }).on('2026-08-18')
      expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G20'])
      // Outside the four cases of 市监程序50 the heads need not meet.
      d.review('legal').decide()
    }
  })
  test('is due after any hearing', () => {
    const d = held(noticed([forms.violation('p1', 10_000_000)])).on('2026-08-18')
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G20'])
    d.review('legal').decide()
  })
  test('is asked about in a report of before the question, and the decision waits for the answer', () => {
    const d = noticed().on('2026-08-18')
    const at = d.events.findIndex((e) => e.body.step === 'investigation.conclude')
    const { body } = d.events[at]!
    const effects = body.effects.filter((e) => e.do !== 'fact' || e.fact !== 'socialRisk')
    d.events[at] = { ...d.events[at]!, body: { ...body, effects } }
    const [reason] = d.refused('li', 'decision.propose', forms.decision)
    expect(reason).toMatchObject({ gate: 'G20', ask: ['socialRisk'] })
    expect(reason!.sentence).toBe('先回答：“是否可能造成重大社会影响或者引发社会风险”。')
    d.do('li', 'fact.state', { facts: { socialRisk: 'no' } }).decide()
  })
  test('waits for more material on working days: the days between are not counted', () => {
    const d = concluded().do('li', 'review.submit', { kind: 'case', materials: '案卷' })
    const proceeding = 'review-1'
    d.on('2026-08-07').do('sun', 'review.return', { reason: '缺检验报告' }, { proceeding })
    d.on('2026-08-14').do('li', 'review.supplement', { materials: '检验报告' }, { proceeding })
    const clock = d.file.clocks.find((c) => c.clock === 'P12')!
    // Ten working days from 08-05 end on 08-19; five (7, 10–13 August) stood still.
    expect(dueOfRecord(clock, clock.length!, d.context('li'), '2026-08-14').due).toBe('2026-08-26')
  })
})

describe('the meeting', () => {
  test('held before the party’s time was over does not count until its fault is cured', () => {
    const d = noticed(undefined, { graveOrComplex: 'yes' }).on('2026-08-07')
    d.do('li', 'discussion.record', meeting, { happened: '局务会提前召开' }).on('2026-08-18')
    const state = d.states('li').find((s) => s.step === 'decision.propose')
    expect(state?.reasons.map((r) => r.gate ?? r.code)).toEqual(['rests', 'G25'])
  })

  const grave = () => noticed(undefined, { graveOrComplex: 'yes' }).on('2026-08-18')
  const why = (d: Driver) => {
    const [reason] = d.refused('li', 'decision.propose', forms.decision)
    return [reason?.gate, reason?.sentence]
  }

  test('is of heads: two of them, however many others sit with them', () => {
    const d = grave()
    const attendees = ['郑局长', '孙股长', '周法规', '王协办'].map((name) => ({ name, post: '局长', view: '同意' }))
    d.do('li', 'discussion.record', { ...meeting, attendees })
    expect(why(d)).toEqual(['G25', '登记的讨论没有两名以上机关负责人参加，不是负责人集体讨论。'])
    d.do('li', 'discussion.record', meeting)
    expect(discussionsIn(d.file).at(-1)?.heads).toEqual(['wu', 'zheng'])
    d.decide()
  })
  test('that does not agree carries no decision, until one held after it does', () => {
    const d = grave().on('2026-08-19')
    d.do('li', 'discussion.record', { ...meeting, verdict: 'disagree', conclusion: '幅度不当' })
    const before = { acted: at('2026-08-18', '09:00') }
    d.do('li', 'discussion.record', meeting, before)
    expect(why(d)).toEqual(['G25', '集体讨论的结论是不同意拟处罚意见。'])
    d.do('li', 'discussion.record', meeting).decide()
  })
  test('comes again after what the party said since', () => {
    const d = grave().do('li', 'discussion.record', meeting).on('2026-08-19')
    d.do('li', 'answer.state', { party: 'p1', content: '请求减轻' })
    d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '请求减轻', adopted: false, reason: '无' }] })
    expect(why(d)).toEqual(['G25', '集体讨论之后又收到当事人的陈述、申辩或者听证请求。'])
    d.do('li', 'discussion.record', meeting).decide()
  })
  test('comes again after a hearing held since', () => {
    const d = noticed([forms.violation('p1', 10_000_000)], { graveOrComplex: 'yes' }).on('2026-08-18')
    held(d.do('li', 'discussion.record', meeting)).review('legal')
    expect(why(d)).toEqual(['G25', '集体讨论之后又收到当事人的陈述、申辩或者听证请求。'])
  })
})
