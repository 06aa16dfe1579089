import type { PostKind } from '@xiezhi/law'
import { apart, duties, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { unitErrors } from '../forms/against.ts'
import { handlingUnits } from '../forms/units.ts'
import { reviewsIn } from '../penalty/reviews.ts'
import { project } from '../project.ts'
import { at, certificate, people } from './county.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

const opinion = { opinion: '同意' }
const as = (post: PostKind) => ({ post })

const opened = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
const filed = () => opened().filing('2026-08-05')
const concluded = (d = filed()) => {
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
}
const noticed = () => concluded().review('case').notify().serveNotice('p1').on('2026-08-18')

/** 职责分离 holds over persons: a second post, a delegation, and what comes later make no second person (处罚法57, 58; 市监程序49). */
describe('duties apart', () => {
  test('an investigator acting for a head approves no filing, endorses nothing, signs no notice and no closing', () => {
    const d = opened().do('li', 'filing.propose', forms.filing)
    expect(d.gates('wang', 'filing.endorse', { ...opinion, officers: ['li', 'wang'] }, as('unitHead'))).toEqual([
      'G26-apart',
    ])
    d.do('sun', 'filing.endorse', { ...opinion, officers: ['li', 'wang'] })
    for (const who of ['li', 'wang'])
      expect(d.gates(who, 'filing.approve', opinion, as('agencyHead')), who).toEqual(['G26-apart'])
    d.on('2026-08-05').do('zheng', 'filing.approve', opinion)
    concluded(d).review('case').do('li', 'notice.propose', { reason: '理由' })
    const [reason] = d.refused('wang', 'notice.endorse', opinion, as('unitHead'))
    expect(reason).toMatchObject({ gate: 'G26-apart', sentence: '王协办是本案办案人员，不能审签。' })
    expect(reason?.articles.map((a) => a.article)).toEqual([57, 56])
    d.do('sun', 'notice.endorse', opinion)
    expect(d.gates('wang', 'notice.approve', opinion, as('agencyHead'))).toEqual(['G26-apart'])
    expect(d.gates('wang', 'notice.return', { reason: '退' }, as('agencyHead'))).toEqual(['G26-apart'])
  })

  test('one person signs one level of one decision, whatever posts he holds', () => {
    const d = noticed().do('li', 'decision.propose', forms.decision)
    d.do('wu', 'decision.endorse', opinion, { post: 'unitHead', unit: '城关市场监督管理所' })
    const [reason] = d.refused('wu', 'decision.endorse', opinion)
    expect(reason).toMatchObject({ gate: 'G26-apart', sentence: '吴副局已经审签过这次呈批，不能审签。' })
    d.do('zheng', 'decision.endorse', opinion, as('deputyHead'))
    expect(d.gates('zheng', 'decision.approve', opinion)).toEqual(['G26-apart'])
    expect(d.gates('wu', 'decision.approve', opinion, as('agencyHead'))).toEqual(['G26-apart'])
    // A head who has signed nothing of this round, acting for the deputy who is away, would have been lawful.
    d.do('zheng', 'decision.return', { reason: '重新呈批' }).do('li', 'decision.propose', forms.decision)
    d.do('sun', 'decision.endorse', opinion)
      .do('wu', 'decision.endorse', opinion)
      .do('zheng', 'decision.approve', opinion)
  })

  test('a reviewer, by finding or by signature, decides nothing he reviewed, and who decided does not review it again', () => {
    const d = concluded()
      .review('case')
      .do('li', 'notice.propose', { reason: '理由' })
      .do('sun', 'notice.endorse', opinion)
    expect(d.gates('zhou', 'notice.approve', opinion, as('agencyHead'))).toEqual(['G26-apart'])
    d.do('zheng', 'notice.approve', opinion)
    d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    const proceeding = reviewsIn(d.file).at(-1)!.proceeding
    const acting = { proceeding, post: 'legalHead' as PostKind }
    expect(d.gates('zheng', 'review.opine', forms.opinion('passed'), acting)).toContain('G23')
    // He who only approved the filing decided nothing there was to review.
    d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding }).do('zhou', 'review.confirm', opinion, {
      proceeding,
    })
  })

  test('nobody signs the opinion he gave himself, in neither kind of review; sent back, another gives it', () => {
    for (const kind of ['legal', 'case'] as const) {
      const d = concluded().do('li', 'review.submit', { kind, materials: '案卷' })
      const { proceeding } = reviewsIn(d.file).at(-1)!
      const who = kind === 'legal' ? 'zhou' : 'sun'
      d.do(who, 'review.opine', forms.opinion('passed'), { proceeding })
      expect(d.gates(who, 'review.confirm', opinion, { proceeding })).toEqual(['G23'])
      d.do(who, 'review.sendBack', { reason: '由审核人员审核' }, { proceeding })
      // He signs what another found, and his own opinion is none any more.
      d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding })
    }
  })

  test('a reviewer who goes over to the investigators takes his pass with him; a new one by another counts', () => {
    const d = concluded().review('case')
    d.do('sun', 'officers.assist', { assistants: ['zhou'], task: '补充取证' })
    const late = { ...forms.evidence('补充照片'), officers: ['li', 'zhou'] }
    d.do('li', 'evidence.collect', late)
    const [reason] = d.refused('li', 'notice.propose', { reason: '理由' })
    expect(reason).toMatchObject({ gate: 'G24', sentence: expect.stringContaining('周法规此后参加了本案调查') })
    d.do('li', 'review.submit', { kind: 'case', materials: '案卷' })
    const { proceeding } = reviewsIn(d.file).at(-1)!
    d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding }).do('sun', 'review.confirm', opinion, {
      proceeding,
    })
    d.do('li', 'notice.propose', { reason: '理由' })
  })

  test('an endorsement falls when its signer goes out into the case before the approval', () => {
    const d = noticed().do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', opinion)
    d.do('wu', 'decision.endorse', opinion).do('zheng', 'officers.assist', { assistants: ['wu'], task: '到场' })
    const [reason] = d.refused('zheng', 'decision.approve', opinion)
    expect(reason).toMatchObject({ gate: 'G26-apart', sentence: expect.stringContaining('审签人吴副局参加了本案调查') })
    d.do('zheng', 'decision.return', { reason: '重新审签' }).do('li', 'decision.propose', forms.decision)
    d.do('sun', 'decision.endorse', opinion)
    expect(d.gates('wu', 'decision.endorse', opinion)).toEqual(['G26-apart'])
  })

  test('every pair names duties that some step has, and every step that signs or reviews has one', () => {
    const steps = ruleBook.procedures.flatMap((p) => p.steps)
    for (const { duties: pair } of apart) for (const duty of pair) expect(Object.keys(duties), duty).toContain(duty)
    for (const duty of Object.keys(duties))
      expect(
        steps.some((s) => s.duty === duty),
        duty,
      ).toBe(true)
    for (const s of steps.filter((x) => x.turn !== undefined && x.turn.at !== 'idle'))
      expect(s.duty, s.id).toBeDefined()
  })
})

/** 市监程序19: a case is of one unit, and of the officers its head named. */
describe('the unit and the officers of a case', () => {
  test('the head of another unit endorses nothing and names nobody; to review is open to him', () => {
    const d = opened().do('li', 'filing.propose', forms.filing)
    expect(d.file.unit).toBe('城关市场监督管理所')
    const [reason] = d.refused('tang', 'filing.endorse', { ...opinion, officers: ['li', 'wang'] })
    expect(reason).toMatchObject({ code: 'post', sentence: expect.stringContaining('唐股长是执法稽查股的负责人') })
    expect(reason?.articles[0]?.article).toBe(19)
    d.do('sun', 'filing.endorse', { ...opinion, officers: ['li', 'wang'] }).do('zheng', 'filing.approve', opinion)
    concluded(d)
    for (const [step, form] of [
      ['officers.change', { officers: ['luo', 'wang'], reason: '换人' }],
      ['record.correct', { event: 3, fields: { place: '路口' }, reason: '更正' }],
      ['investigation.reopen', { reason: '补充' }],
    ] as const)
      expect(d.refused('tang', step, form)[0]?.code, step).toBe('post')
    d.do('li', 'review.submit', { kind: 'case', materials: '案卷' })
    const { proceeding } = reviewsIn(d.file).at(-1)!
    d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding }).do('tang', 'review.confirm', opinion, {
      proceeding,
    })
  })

  test('a clue may be handed to another unit, whose head then signs; the old one no longer', () => {
    const d = opened().do('wu', 'unit.assign', { unit: '执法稽查股', reason: '属稽查股职责' })
    d.do('li', 'filing.propose', forms.filing)
    expect(d.refused('sun', 'filing.endorse', opinion)[0]?.code).toBe('post')
    d.do('tang', 'filing.endorse', { ...opinion, officers: ['luo', 'wang'] }).do('zheng', 'filing.approve', opinion)
    const odd = d.try('zheng', 'unit.assign', { unit: '不存在的股', reason: '错' })
    expect(odd.outcome === 'invalid' && odd.errors[0]?.code).toBe('unknown-unit')
  })

  test('a clue may name the unit at once, and a head acting for the absent one counts by the unit of the post', () => {
    const d = new Driver('2026-08-03').open({ ...clueForm('2026-08-03'), unit: '执法稽查股' })
    expect(d.file.unit).toBe('执法稽查股')
    d.do('li', 'clue.verify', forms.verification).do('li', 'filing.propose', forms.filing)
    const acting = { post: 'unitHead' as PostKind, unit: '执法稽查股' }
    d.do('wu', 'filing.endorse', { ...opinion, officers: ['luo', 'wang'] }, acting)
    expect(() => new Driver('2026-08-03').open({ ...clueForm('2026-08-03'), unit: '不存在的股' })).toThrow(
      'unknown-unit',
    )
  })

  test('a unit without a head handles no case: nobody there could sign or name officers', () => {
    const people = [
      { posts: ['handler'], units: ['城关所'] },
      { posts: ['unitHead'], units: ['城关所'] },
      { posts: ['administrator'], units: ['信息中心'] },
      { posts: ['agencyHead'] },
    ] as const
    expect(handlingUnits(people)).toEqual(['城关所'])
    expect(handlingUnits(people.filter((p) => p.posts[0] !== 'unitHead'))).toEqual(['城关所', '信息中心'])
    const step = { fields: [{ id: 'unit', label: '办案机构', kind: { is: 'unit' }, required: true }] } as never
    const [error] = unitErrors({ step, form: { unit: '信息中心' }, context: { people } as never })
    expect(error?.sentence).toContain('“信息中心”没有登记负责人')
  })

  test('whoever registers a clue in a unit without a head is asked for another at once', () => {
    const withoutSun = new Driver('2026-08-03', { people: people.filter((p) => p.id !== 'sun') })
    expect(() => withoutSun.open()).toThrow('unknown-unit')
    expect(withoutSun.open({ ...clueForm('2026-08-03'), unit: '执法稽查股' }).file.unit).toBe('执法稽查股')
  })

  test('only the officers named handle a filed case; a colleague neither concludes nor verifies nor serves', () => {
    const d = opened()
      .do('luo', 'party.identify', { party: party('p2') })
      .filing('2026-08-05')
    d.gather('照片', 'p1')
    const [reason] = d.refused('luo', 'evidence.verify', { evidence: [1], finding: '属实' })
    expect(reason).toMatchObject({
      code: 'post',
      sentence: '本案由指定的办案人员李承办、王协办办理，罗稽查不是本案办案人员。',
    })
    expect(d.refused('luo', 'answer.state', { party: 'p1', content: '申辩' })[0]?.code).toBe('post')
    const out = { ...forms.evidence('照片二'), officers: ['li', 'luo'] }
    expect(d.gates('li', 'evidence.collect', out)).toEqual(['G08-team'])
    d.do('li', 'evidence.collect', out, { happened: '王协办临时请假，由罗稽查到场' })
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['G08-team'])
  })

  test('who is sent to help takes part while he is sent, and enters that; he concludes nothing', () => {
    const d = filed().do('sun', 'officers.assist', { assistants: ['luo'], task: '现场取证', until: '2026-08-07' })
    const out = { ...forms.evidence('照片'), officers: ['li', 'luo'] }
    d.do('luo', 'evidence.collect', out)
    expect(d.refused('luo', 'evidence.verify', { evidence: [1], finding: '属实' })[0]?.code).toBe('post')
    d.on('2026-08-10')
    expect(d.gates('li', 'evidence.collect', out)).toEqual(['G08-team'])
    // What he did while he was sent may still be entered, by the officers.
    d.do('li', 'evidence.collect', out, { acted: at('2026-08-07', '15:00') })
    expect(d.file.irregularities).toEqual([])
    // He has investigated, and reviews nothing of it.
    d.do('li', 'evidence.verify', { evidence: [1, 2], finding: '属实' })
    d.do('li', 'investigation.conclude', forms.conclusion([1, 2], [forms.violation('p1', 500_000)]))
    d.do('li', 'review.submit', { kind: 'case', materials: '案卷' })
    const at1 = { proceeding: reviewsIn(d.file).at(-1)!.proceeding, post: 'reviewer' as PostKind }
    expect(d.gates('luo', 'review.opine', forms.opinion('passed'), at1)).toEqual(['G23'])
  })

  test('a replaced officer hands over: his acts stand, he acts no more, and stays an investigator of the case', () => {
    const d = filed().on('2026-08-06')
    d.gather('照片', 'p1')
    expect(d.gates('sun', 'officers.change', { officers: ['luo', 'zhao'], reason: '李承办调离' })).toEqual([
      'G08-change',
    ])
    d.on('2026-08-10').do('sun', 'officers.change', { officers: ['wang', 'luo'], reason: '李承办调离' })
    expect(d.file.officers).toEqual(['wang', 'luo'])
    expect(d.refused('li', 'evidence.verify', { evidence: [1], finding: '属实' })[0]?.code).toBe('post')
    d.on('2026-08-11')
    expect(d.gates('wang', 'evidence.collect', { ...forms.evidence('二'), officers: ['li', 'wang'] })).toEqual([
      'G08-team',
    ])
    // Of a day before the change, entered by who took over.
    d.do(
      'wang',
      'evidence.collect',
      { ...forms.evidence('二'), officers: ['li', 'wang'] },
      { acted: at('2026-08-10', '09:00') },
    )
    d.do('wang', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
    d.do('wang', 'review.submit', { kind: 'case', materials: '案卷' })
    const acting = { proceeding: reviewsIn(d.file).at(-1)!.proceeding, post: 'unitHead' as PostKind }
    expect(d.gates('li', 'review.opine', forms.opinion('passed'), acting)).toEqual(['G23'])
  })
})

/** 处罚法57: the minutes are the handler's, that the heads met is theirs to say. */
describe('the minutes of a meeting', () => {
  const minutes = (names: readonly string[]) => ({
    place: '会议室',
    host: '郑局长',
    attendees: names.map((name) => ({ name, post: '局领导', view: '同意' })),
    verdict: 'agree',
    conclusion: '同意',
  })
  const short = { filing: ['unitHead', 'agencyHead'], notice: ['unitHead', 'agencyHead'] } as const
  const chains = { ...short, decision: ['unitHead', 'agencyHead'], closing: ['unitHead', 'agencyHead'] } as const
  const grave = (agency = {}) => {
    const d = new Driver('2026-08-03', { agency }).open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    const evidence = d.gather('照片', 'p1')
    const facts = { graveOrComplex: 'yes' }
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)], facts))
    return d.review('case').notify().serveNotice('p1').on('2026-08-18')
  }

  test('invented by a handler decide nothing: a second head who was there must say so', () => {
    const d = grave({ chains }).do('li', 'discussion.record', minutes(['郑局长', '吴副局']))
    d.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', opinion)
    const [reason] = d.refused('zheng', 'decision.approve', opinion)
    expect(reason).toMatchObject({ gate: 'G25-confirmed', sentence: expect.stringContaining('尚未确认的有吴副局') })
    // It waits for him by name, beside the one whose turn it is; nobody is asked who says it by signing.
    const waits = () => project(d.file, d.context('li'), '2026-08-18').case.waits.map((w) => [w.what, w.person])
    expect(waits()).toEqual([
      ['处罚决定批准', undefined],
      ['确认集体讨论记录', 'wu'],
    ])
    d.do('wu', 'meeting.confirm')
    expect(waits()).toEqual([['处罚决定批准', undefined]])
    d.do('zheng', 'decision.approve', opinion)
    const all = grave().do('li', 'discussion.record', minutes(['郑局长', '吴副局']))
    all.do('li', 'decision.propose', forms.decision)
    expect(project(all.file, all.context('li'), '2026-08-18').case.waits.map((w) => w.what)).toEqual(['处罚决定审签'])
  })

  test('are confirmed by whoever was there, once; and by signing the decision that says so', () => {
    const d = grave({ chains }).do('li', 'discussion.record', minutes(['郑局长', '吴副局', '孙股长']))
    const code = (who: string, post: PostKind) => {
      const outcome = d.try(who, 'meeting.confirm', {}, as(post))
      return outcome.outcome === 'invalid' ? outcome.errors[0]?.code : outcome.outcome
    }
    expect(code('sun', 'deputyHead')).toBe('no-meeting')
    d.do('wu', 'meeting.confirm')
    expect(code('wu', 'deputyHead')).toBe('no-meeting')
    const signed = grave().do('li', 'discussion.record', minutes(['郑局长', '吴副局']))
    signed.decide()
  })

  test('a head who investigated is not one of the two', () => {
    const d = grave({ chains }).do('li', 'discussion.record', minutes(['郑局长', '吴副局']))
    d.do('wu', 'meeting.confirm').do('sun', 'officers.assist', { assistants: ['wu'], task: '到场' })
    d.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', opinion)
    expect(d.gates('zheng', 'decision.approve', opinion)).toEqual(['G25-confirmed'])
  })
})

/** 处罚法42: a certificate is of a kind and for an area, and whoever handles a case holds one. */
describe('certificates', () => {
  const withCards = (id: string, certificates: (typeof people)[number]['certificates']) => ({
    people: people.map((p) => (p.id === id ? { ...p, certificates } : p)),
  })
  const begun = (options: ReturnType<typeof withCards>) =>
    new Driver('2026-08-03', options).open().do('li', 'party.identify', { party: party('p1') })

  test('for another kind of enforcement, or another county, takes nobody out', () => {
    for (const [change, words] of [
      [{ kinds: '行政许可、行政检查' }, '王协办的执法证件的执法类别是行政许可、行政检查，不含行政处罚'],
      [{ area: '邻山县' }, '王协办的执法证件的执法区域是邻山县，不含云岭县'],
    ] as const) {
      const d = begun(withCards('wang', [{ ...certificate, ...change }]))
      const [reason] = d.refused('li', 'clue.verify', forms.verification)
      expect(reason).toMatchObject({ gate: 'G05', sentence: expect.stringContaining(words) })
    }
    // A second certificate that is for it counts.
    const both = [
      { ...certificate, area: '云州市云岭县' },
      { ...certificate, number: 'YL-2', kinds: '行政许可' },
    ]
    begun(withCards('wang', both)).do('li', 'clue.verify', forms.verification)
  })

  test('that ran out, or never was, lets nobody verify, conclude, weigh or put up, whoever else goes out', () => {
    const d = filed()
    const evidence = d.gather('照片', 'p1')
    const late = new Driver('2026-08-03', withCards('li', [{ ...certificate, to: '2026-08-09' }]))
    for (const e of d.events) late.events.push(e)
    late.on('2026-08-10')
    const report = forms.conclusion([evidence], [forms.violation('p1', 500_000)])
    const [reason] = late.refused('li', 'investigation.conclude', report)
    expect(reason).toMatchObject({
      gate: 'G05-handler',
      sentence: '李承办的执法证件已于2026-08-09到期，不能办理案件。',
    })
    expect(late.gates('li', 'evidence.verify', { evidence: [evidence], finding: '属实' })).toEqual(['G05-handler'])
    // The colleague named beside him may; and what a party hands in is entered by whoever is there.
    late.do('wang', 'investigation.conclude', report)
    const zhao = opened()
    expect(zhao.gates('zhao', 'filing.propose', forms.filing)).toEqual(['G05-handler'])
  })

  test('valid on the day of the act, it does not matter to it that it ran out before the entry', () => {
    const d = begun(withCards('wang', [{ ...certificate, to: '2026-08-03' }])).on('2026-08-04')
    d.do('li', 'clue.verify', forms.verification, { acted: at('2026-08-03', '16:00') })
    expect(d.file.irregularities).toEqual([])
    // But nobody is named with it today.
    d.do('li', 'filing.propose', forms.filing).do('sun', 'filing.endorse', { ...opinion, officers: ['li', 'wang'] })
    expect(d.gates('zheng', 'filing.approve', opinion)).toContain('G08')
  })
})
