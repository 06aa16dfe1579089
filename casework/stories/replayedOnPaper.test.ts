import { addDays, type Day, formOf, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { personOf } from './course.ts'
import { forms } from './forms.ts'
import { faults } from './handled.ts'
import { natural, weeksLater } from './replayed.ts'
import { type Act, broughtOver, deciding, handledHere, upToNotice } from './replayedActs.ts'

/**
 * Published cases told twice, by their own days: handled here the wrong act is refused under its article; as it was done on paper and is
 * brought over, it is kept with its fault, and what was right with none. Nobody is named.
 */
const fine = (on: Day, amount: number): Json =>
  forms.violation('p1', 0, { from: addDays(on, -30), to: on, penalties: [{ kind: 'fine', amount: amount * 100 }] })
const articles = (...of: readonly string[]) => expect.arrayContaining([...of])

describe('行政处罚', () => {
  const kind = 'penalty.ordinary'

  // 最高人民法院指导案例6号: seen 2005-06-02, decided 2005-10-12 without a word of a hearing; who could speak had said that he would not.
  test('指导案例6号：没收三十二台电脑主机，没有等当事人要求听证', () => {
    const then = weeksLater(1044)
    const seen = then('2005-07-28')
    const line = forms.violation('p1', 0, {
      from: seen,
      to: seen,
      penalties: [{ kind: 'goods', text: '没收电脑主机三十二台', value: 6_400_000 }],
    })
    const acts: readonly Act[] = [
      ...upToNotice({
        found: seen,
        filed: seen,
        noticed: then('2005-10-11'),
        who: natural('p1'),
        line,
        facts: { majorRights: 'yes' },
        reviews: ['legal', 'case'],
      }),
      { on: then('2005-10-11'), by: 'li', step: 'answer.waive', form: { party: 'p1', way: '书面' } },
      ...deciding(then('2005-10-12'), true),
    ]
    expect(handledHere(kind, acts).refused).toMatchObject({ G17: articles('处罚法63', '处罚法64') })
    expect(faults(broughtOver(kind, acts, then('2005-10-20')))).toContain('G17')
  })

  // A city of Sichuan, 2025: filed 2024-09-09, decided 2024-12-11, two days after the ninety; the draft and a telephone call were before.
  test('四川某市：立案九十日以后作出决定', () => {
    const acts = (on: Day): readonly Act[] => [
      ...upToNotice({
        found: '2024-09-05',
        filed: '2024-09-09',
        noticed: '2024-10-14',
        line: fine('2024-09-05', 5_000),
      }),
      ...deciding(on),
    ]
    expect(faults(broughtOver(kind, acts('2024-12-11'), '2024-12-20'))).toEqual(['P07'])
    expect(faults(broughtOver(kind, acts('2024-12-09'), '2024-12-20'))).toEqual([])
    expect(faults(handledHere(kind, acts('2024-12-11')).d)).toEqual(['P07'])
  })

  // 贵州某县, 司法部2025年第二批典型案例2: who only assists enforced by himself.
  test('贵州某县：一人单独执法', () => {
    const acts = upToNotice({
      found: '2025-03-03',
      filed: '2025-03-04',
      noticed: '2025-03-10',
      line: fine('2025-03-03', 2_000),
      officers: ['li'],
    })
    expect(handledHere(kind, acts).refused).toEqual({ G05: articles('处罚法42') })
    const taken = acts.findIndex((a) => a.step === 'evidence.collect')
    expect(faults(broughtOver(kind, acts.slice(0, taken + 1), '2025-04-01'))).toEqual(['G05'])
  })

  // 某县公安局, 2013: reported 02-08, taken for complicated and lengthened on 03-10, decided 03-25 by nobody together.
  test('某县，2013年：情节复杂，没有经负责人集体讨论', () => {
    const then = weeksLater(624)
    const acts: readonly Act[] = [
      ...upToNotice({
        found: then('2013-02-08'),
        filed: then('2013-02-18'),
        noticed: then('2013-03-11'),
        who: natural('p1'),
        line: fine(then('2013-02-08'), 500),
        facts: { graveOrComplex: 'yes' },
      }),
      ...deciding(then('2013-03-25'), true),
    ]
    expect(handledHere(kind, acts).refused).toEqual({ G25: articles('处罚法57') })
    // Put up so, and decided so.
    expect(faults(broughtOver(kind, acts, then('2013-04-15')))).toEqual(['G25', 'G25'])
  })
})

/** The first form of the course of a kind, on its own day. */
const first = (kind: string, on: Day, over: Form = {}): Act => {
  const move = procedureOf(ruleBook, kind)!.course![0]!
  const form = formOf(move, { person: personOf, day: (n) => addDays(on, n) }) as Form
  return { on, by: personOf(move.by), step: move.step, form: { ...form, ...over } }
}

describe('工伤认定', () => {
  const kind = 'confirmation.injury'
  const facts = { applicationOurs: 'yes', applicationComplete: 'yes', injuryClear: 'no' }
  const suspended = (happenedOn: Day, applied: Day, on: Day, concluded: boolean, wrong?: true): readonly Act[] => [
    first(kind, applied, { happenedOn }),
    { on: applied, by: 'li', step: 'application.accept', form: { facts } },
    {
      on,
      by: 'sun',
      step: 'finding.suspend',
      form: { organ: '公安机关交通管理部门', concluded, reason: '需要事故责任认定' },
      ...(wrong && { wrong }),
    },
  ]
  test.each([
    // The proof of the accident was made on 04-01, the application and the suspension on 04-10.
    ['最高人民法院指导案例69号', '2013-03-18', '2013-04-10', '2013-04-10', '2013-08-01'],
    // Suspended on 01-14 before, and again on 04-15, though the proof had been made on 01-17.
    ['长治市屯留区，2025年', '2024-12-30', '2025-01-08', '2025-04-15', '2025-06-02'],
  ] as const)('%s：已有道路交通事故证明，仍以等待事故认定为由中止', (_, accident, applied, on, now) => {
    const acts = suspended(accident, applied, on, true, true)
    expect(handledHere(kind, acts).refused).toEqual({ 'J20-awaited': articles('工伤条例20') })
    expect(faults(broughtOver(kind, acts, now))).toEqual(['J20-awaited'])
  })
  test('before it was made the time stood still by law', () => {
    const acts = suspended('2024-12-30', '2025-01-08', '2025-01-14', false)
    expect(faults(handledHere(kind, acts).d)).toEqual([])
    expect(faults(broughtOver(kind, acts, '2025-06-02'))).toEqual([])
  })
})

describe('行政许可', () => {
  const kind = 'permit.ordinary'
  const answers = {
    conditionsMet: 'yes',
    verificationNeeded: 'no',
    othersInterest: 'no',
    permitHearingByLaw: 'no',
    majorPublicInterest: 'no',
    socialRisk: 'no',
    majorRights: 'no',
    complexCase: 'no',
  }
  const complete = { needsPermit: 'yes', withinPower: 'yes', materialsComplete: 'yes' }
  const examined = (on: Day, to: Day | undefined, more: { readonly [k: string]: Json } = {}): readonly Act[] => [
    first(kind, on),
    { on, by: 'li', step: 'application.accept', form: { facts: complete } },
    {
      on,
      by: 'li',
      step: 'examination.conclude',
      form: {
        found: '材料齐全，符合条件。',
        outcome: 'grant',
        content: '按申请',
        from: on,
        ...(to && { to }),
        facts: { ...answers, ...more },
      },
    },
  ]
  const granted = (on: Day, wrong?: true): readonly Act[] => [
    { on, by: 'li', step: 'grant.propose', form: { reason: '拟准予' }, ...(wrong && { wrong }) },
    { on, by: 'sun', step: 'grant.endorse', form: { opinion: '同意' }, ...(wrong && { wrong }) },
    { on, by: 'wu', step: 'grant.approve', form: { opinion: '同意' }, ...(wrong && { wrong }) },
  ]
  const of = { at: 'licence' } as const
  const licensed = (on: Day, to?: Day): readonly Act[] => [
    ...examined(on, to),
    ...granted(on),
    {
      on,
      by: 'li',
      step: 'service.deliver',
      form: { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] },
      at: 'service-decision-p1',
    },
    { on, by: 'li', step: 'licence.issue', form: { signedBy: '本人', way: 'direct' } },
  ]

  // 公报2018年第8期: a licence of 2009-08-19 without a term, cancelled as over on 2013-05-13, told to nobody but the newspaper.
  // 指导案例88号: who was told of no term in 1996 was told in July 1999 that it was over.
  test.each([
    ['公报2018年第8期', weeksLater(520)('2009-08-19'), weeksLater(520)('2013-05-13')],
    ['指导案例88号', weeksLater(1252)('1996-11-01'), weeksLater(1252)('1999-07-15')],
  ] as const)('%s：没有写明期限的许可，不经告知以期满为由注销', (_, issued, on) => {
    const cancelled: Act = {
      on,
      by: 'sun',
      step: 'licence.cancel',
      form: { ground: 'expired', basis: '有效期已满' },
      ...of,
      wrong: true,
    }
    const acts = [...licensed(issued), cancelled]
    expect(handledHere(kind, acts).refused).toEqual({ 'L70-told': articles('许可法7'), L70: ['许可法70'] })
    expect(faults(broughtOver(kind, acts, addDays(on, 30)))).toEqual(['L70-told', 'L70'])
  })
  test('one whose term was told and is over is cancelled once its holder was heard', () => {
    const issued = weeksLater(520)('2009-08-19')
    const on = weeksLater(520)('2013-05-13')
    const tell = { what: 'cancelled', cancelGround: 'expired', reason: '届满未延续', way: '书面' }
    const acts: readonly Act[] = [
      ...licensed(issued, addDays(on, -30)),
      { on: addDays(on, -14), by: 'li', step: 'ending.tell', form: tell, ...of },
      { on: addDays(on, -7), by: 'li', step: 'holder.hear', form: { content: '没有意见' }, ...of },
      { on, by: 'sun', step: 'licence.cancel', form: { ground: 'expired', basis: '有效期已满' }, ...of },
    ]
    expect(faults(handledHere(kind, acts).d)).toEqual([])
    expect(faults(broughtOver(kind, acts, addDays(on, 30)))).toEqual([])
  })

  // 最高人民法院、司法部2025年典型案例: 768 qualifications of 656 firms recalled, the notices of it received by nobody.
  test('江苏：没有告知到的企业，资质被撤回', () => {
    const recall: Act = {
      on: '2025-03-10',
      by: 'zheng',
      step: 'licence.recall',
      form: { ground: 'facts', reason: '资产、人员不达标', loss: false },
      ...of,
      wrong: true,
    }
    const acts = [...licensed('2022-03-07', '2027-03-06'), recall]
    expect(handledHere(kind, acts).refused).toMatchObject({ 'L07-recall': ['许可法7'] })
    expect(faults(broughtOver(kind, acts, '2025-04-01'))).toContain('L07-recall')
  })
  // 江苏2019年环境资源典型案例: approved on 2016-09-29 and revoked two years later by a paper, nobody told or heard.
  test('徐州铜山：两年以后发文撤销，没有告知、听取意见', () => {
    const then = weeksLater(208)
    const revoke: Act = {
      on: then('2018-09-28'),
      by: 'zheng',
      step: 'licence.revoke',
      form: { ground: 'unqualified', reason: '位于生态红线内', loss: false },
      ...of,
      wrong: true,
    }
    const acts = [...licensed(then('2016-09-29'), then('2026-09-28')), revoke]
    expect(handledHere(kind, acts).refused).toMatchObject({ 'L07-revoke': ['许可法7'] })
    expect(faults(broughtOver(kind, acts, then('2018-11-01')))).toContain('L07-revoke')
  })
  // 最高人民法院2014年环境保护行政案件: asked for and approved on one day, 2012-06-28; the neighbours of a bath house told of no hearing.
  test.each([
    ['杭州萧山', weeksLater(416)('2012-06-28')],
    ['东台', weeksLater(416)('2012-05-15')],
  ] as const)('%s：影响邻人的项目，没有告知利害关系人即准予', (_, on) => {
    const acts = [...examined(on, undefined, { othersInterest: 'yes' }), ...granted(on, true)]
    expect(handledHere(kind, acts).refused).toMatchObject({ 'G38-permit': articles('许可法36', '许可法47') })
    expect(faults(broughtOver(kind, acts, addDays(on, 20)))).toContain('G38-permit')
  })
})
