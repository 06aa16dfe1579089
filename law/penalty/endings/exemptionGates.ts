import type { Day } from '../../day.ts'
import { formerPenaltyLaw, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  type Condition,
  eachOrNone,
  equal,
  fact,
  filled,
  least,
  need,
  none,
  not,
  reads,
  rows,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { answered, by, it, last, say, theParty, yearsAfter } from '../../words/value.ts'
import { ages } from '../ages.ts'
import { limitation } from '../limitation.ts'
import { clue, evidence, service } from '../records.ts'
import { isCrime } from './crimeConditions.ts'
import { given } from './ending.ts'
import { isGround, reform } from './exemption.ts'
import { exemption } from './records.ts'

const since1996 = { from: '1996-10-01' } as const
const proposing = ['exemption.propose', 'exemption.approve'] as const
const endedOn = given('endedOn')

/** Not found within so many years of its end (处罚法36). */
const isLate = (years: number) => not(least(yearsAfter(endedOn, years), last(clue, 'receivedOn')))

/** Not of the five years, or ended under a law that did not know them. */
const isShort = (harm: 'lifeSafetyHarm' | 'pollutionHarm', since: Day): readonly Condition[] => [
  not(equal(answered(harm), 'yes')),
  not(least(endedOn, say(since))),
]

export const exemptionGates: readonly Gate[] = [
  gate({
    id: 'E-ground',
    norm: ['G28'],
    title: '不予处罚的情形已经查明',
    inForce: since1996,
    blocks: proposing,
    each: 'party',
    when: among(theParty, given('parties')),
    require: any(
      all(isGround('slightCorrected'), fact('slightCorrected')),
      all(isGround('firstMinor'), fact('firstMinor')),
      all(isGround('faultless'), fact('faultless')),
      all(isGround('incapable'), fact('incapable')),
      all(isGround('child'), filled(by('born')), least(yearsAfter(by('born'), ages.punished), endedOn)),
      all(isGround('child'), not(filled(by('born'))), fact('childAtAct')),
      all(
        isGround('expired'),
        need(isLate(limitation.years), '违法行为终了之日起二年内已经发现，没有超过追责期限。', '核对行为终了之日'),
        need(
          any(...isShort('lifeSafetyHarm', limitation.longSince), isLate(limitation.longYears)),
          '涉及公民生命健康安全、金融安全且有危害后果的，追责期限为五年，没有超过。',
          '核对行为终了之日和认定事项',
        ),
        need(
          any(...isShort('pollutionHarm', limitation.pollutionSince), isLate(limitation.longYears)),
          '造成环境污染、生态破坏等危害后果的，追责期限为五年，没有超过。',
          '核对行为终了之日和认定事项',
        ),
        need(
          not(equal(answered('foundEarlier'), 'yes')),
          '已经认定违法行为在追责期限内被有权机关发现，没有超过追责期限。',
          '认定有误的，更正认定事项并说明理由',
        ),
      ),
      among(given('ground'), ['unfounded', 'other']),
    ),
    sentence: '所选的不予处罚情形与记录不符，不能据以不予处罚。',
    next: '在“认定事项”中对该当事人作出认定；情形选错的改正',
    cures: [{ step: 'fact.state' }],
    cite: [
      cite(penaltyLaw, 33, '轻微并及时改正、初次轻微、没有主观过错'),
      cite(penaltyLaw, 30, '不满十四周岁的不予处罚'),
      cite(penaltyLaw, 31, '不能辨认或者不能控制自己行为'),
      cite(penaltyLaw, 36, '二年（特定情形五年）内未被发现的，不再给予处罚'),
      cite(formerPenaltyLaw, 38, '根据不同情况分别作出决定'),
    ],
    examples: [
      { name: '违法事实不能成立', party: 'p1', form: { parties: ['p1'], ground: 'unfounded' }, expect: 'open' },
      {
        name: '三年以后才发现',
        entries: { clue: [{ receivedOn: '2026-08-01' }] },
        party: 'p1',
        form: { parties: ['p1'], ground: 'expired', endedOn: '2023-06-01' },
        expect: 'open',
      },
      {
        name: '两年之内发现',
        entries: { clue: [{ receivedOn: '2026-08-01' }] },
        party: 'p1',
        form: { parties: ['p1'], ground: 'expired', endedOn: '2025-06-01' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'E-proof',
    norm: ['G28'],
    title: '没有主观过错的证据',
    inForce: reform,
    blocks: proposing,
    when: isGround('faultless'),
    require: eachOrNone(
      rows(given('proof')),
      need(
        some(entries(evidence, { no: { is: it('value') }, verified: true })),
        '证据{编号}没有查证属实，不能证明没有主观过错。',
        '先查证这件证据',
        { 编号: it('value') },
      ),
    ),
    sentence: '没有主观过错，应当由当事人的证据足以证明。',
    next: '收集、查证当事人提供的证据',
    cures: [{ step: 'evidence.verify' }, { step: 'evidence.collect' }],
    cite: [cite(penaltyLaw, 33, '当事人有证据足以证明没有主观过错的，不予处罚', '第二款')],
    examples: [
      {
        name: '证据已经查证',
        entries: { evidence: [{ verified: true }] },
        form: { ground: 'faultless', proof: [1] },
        expect: 'open',
      },
      {
        name: '证据没有查证',
        entries: { evidence: [{}] },
        form: { ground: 'faultless', proof: [1] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'E-once',
    norm: ['G26'],
    title: '对一名当事人作出一次不予处罚决定',
    inForce: since1996,
    blocks: proposing,
    when: always,
    require: eachOrNone(
      rows(given('parties')),
      none(entries(exemption, { party: { is: it('value') } }, { faulty: true })),
    ),
    sentence: '对所选的当事人已经作出不予处罚决定。',
    next: '核对当事人',
    cite: [cite(penaltyLaw, 57, '根据不同情况分别作出决定'), cite(formerPenaltyLaw, 38, '分别作出决定')],
    examples: [
      { name: '首次', entries: {}, form: { parties: ['p1'] }, expect: 'open' },
      {
        name: '已经决定',
        entries: { exemption: [{ party: 'p1' }] },
        form: { parties: ['p1'] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'E-crime',
    norm: ['G31'],
    title: '涉嫌犯罪的不能不予处罚了之',
    inForce: since1996,
    blocks: proposing,
    when: always,
    require: not(isCrime),
    sentence: '违法行为涉嫌犯罪的，应当移送司法机关，不能不予处罚。',
    next: '移送涉嫌犯罪案件；经复核认为不涉嫌犯罪的，更正认定事项并说明理由',
    cures: [{ step: 'crime.propose' }, { step: 'fact.state' }],
    cite: [
      cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关', '第一款'),
      cite(penaltyLaw, 57, '涉嫌犯罪的，移送司法机关', '第一款第四项'),
      cite(formerPenaltyLaw, 22, '构成犯罪的移送'),
    ],
    examples: [
      { name: '没有涉嫌犯罪', facts: { suspectedCrime: 'no' }, reads: { givenBack: 'no' }, form: {}, expect: 'open' },
      { name: '涉嫌犯罪', facts: { suspectedCrime: 'yes' }, reads: { givenBack: 'no' }, form: {}, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'E-reviewed',
    title: '不予处罚之前的案件审核',
    inForce: { from: '2019-04-01' },
    where: 'review.caseReview',
    blocks: proposing,
    when: always,
    require: any(reads('caseReviewPassed'), reads('legalReviewPassed')),
    sentence: '适用普通程序的案件，调查终结报告应当经过审核；审核通过之后方可报批不予处罚。',
    next: '送请审核，通过后再报批',
    cures: [
      { step: 'review.submit', form: { kind: 'case' } },
      { step: 'review.submit', form: { kind: 'legal' } },
    ],
    cite: [
      cite(marketProcedure, 49, '调查终结报告连同案件材料，交由审核机构审核'),
      cite(marketProcedure, 52, '普通程序案件应当案件审核'),
      cite(marketProcedure, 60, '负责人对审核意见等进行审查'),
    ],
    examples: [
      { name: '案件审核通过', reads: { caseReviewPassed: 'yes' }, expect: 'open' },
      { name: '没有审核', reads: { caseReviewPassed: 'no', legalReviewPassed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'E-ended',
    title: '不予处罚的不再处罚',
    inForce: since1996,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    each: 'party',
    when: reads('partyProposed'),
    require: none(entries(exemption, {}, { party: 'this', faulty: true })),
    sentence: '对该当事人已经作出不予处罚决定，不能再对其处罚。',
    next: '在“变更处罚意见”中去掉该当事人',
    cures: [{ step: 'proposal.revise' }],
    cite: [cite(penaltyLaw, 57, '根据不同情况分别作出决定'), cite(formerPenaltyLaw, 38, '根据不同情况分别作出决定')],
    examples: [
      { name: '没有决定', reads: { partyProposed: 'yes' }, entries: {}, expect: 'open' },
      { name: '已经决定', reads: { partyProposed: 'yes' }, entries: { exemption: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'E-served',
    title: '不予处罚决定书送达',
    inForce: since1996,
    blocks: ['closing.propose', 'closing.approve'],
    when: always,
    require: eachOrNone(
      entries(exemption, {}, { faulty: true }),
      need(
        some(entries(service, { document: 'exemption-decision', party: { is: it('party') } }, { by: 'today' })),
        '不予行政处罚决定书尚未送达全部当事人。',
      ),
    ),
    sentence: '不予行政处罚决定书尚未送达，不能结案。',
    next: '登记送达后再报结案',
    cures: [{ step: 'service.deliver' }],
    cite: [
      cite(marketProcedure, 77, '作出不予处罚等决定的，予以结案', '第四项'),
      cite(penaltyLaw, 61, '决定书送达当事人'),
      cite(threeSystemsOpinion, 5, '出具行政执法文书，主动告知当事人'),
    ],
    examples: [
      { name: '没有不予处罚决定', entries: {}, expect: 'open' },
      {
        name: '已经送达',
        entries: { exemption: [{ party: 'p1' }], service: [{ document: 'exemption-decision', party: 'p1' }] },
        expect: 'open',
      },
      { name: '没有送达', entries: { exemption: [{ party: 'p1' }] }, expect: 'blocked' },
    ],
  }),
]
