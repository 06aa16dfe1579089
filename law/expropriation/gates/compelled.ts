import { decidersApart } from '../../deciding/gates.ts'
import { delivery } from '../../service/records.ts'
import { agreementInterpretation, coercionLaw, litigationInterpretation, litigationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, least, need, none, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { about, firstOf, form, from, today, workingDaysAfter } from '../../words/value.ts'
import {
  agreement,
  appraisal,
  compensationDecision,
  compensationPublic,
  moveDemand,
  performanceOrder,
} from '../records.ts'
import { art, ofHouse, ofThis } from './shared.ts'

const brought = [
  { document: 'compensation-decision', on: '2026-04-30' },
  { document: 'move-demand', on: '2026-10-12' },
] as const
/** In the hands of whose house it is, by the day of the act. */
const reached = (document: string) =>
  entries(
    delivery,
    { document, party: { is: about('party') } },
    // What was demanded before the order is no demand of the order.
    { since: [entries(performanceOrder, ofHouse, { faulty: true })], by: 'today', pick: 'latest' },
  )
const isOrdered = some(ofThis(performanceOrder))
const demandedHere = entries(moveDemand, ofHouse, { pick: 'latest', faulty: true })
const noRemedy = { noRemedy: true } as const
/** Everything 征补条例28 asks for; each example takes one thing away. */
const decided = {
  compensationDecision: [{ moveBy: '2026-10-30' }],
  compensationPublic: [{ on: '2026-04-30' }],
  delivery: brought,
} as const
const upheld = { remedy: [{ forum: 'ordinary', over: true }], outcome: [{ about: 1, result: 'upheld' }] } as const
/** The same of who had agreed and does not leave (行政协议规定24). */
const ordered = {
  entries: {
    agreement: [{}],
    performanceOrder: [{ moveBy: '2026-04-20' }],
    delivery: [{ document: 'performance-decision', on: '2026-04-10' }, brought[1]],
  },
  clocks: { 'P19-compensation': '2026-04-10', 'P19-compensation-court': '2026-10-12' },
} as const
const since2011 = { inForce: { from: '2011-01-21' } } as const

/** Who does not leave: ordered where he had agreed to, demanded of, and then through the court (征补条例28; 强制法53, 54). */
export const compelledGates: readonly Gate[] = [
  gate({
    ...since2011,
    id: 'X28',
    title: '申请法院强制执行的条件',
    blocks: ['court.apply'],
    when: always,
    require: all(
      need(
        any(some(ofThis(compensationDecision)), isOrdered),
        '没有补偿决定，也没有要求履行协议的书面决定，不能申请人民法院强制执行。',
        '已经订立协议的，催告后仍不履行，先作出要求履行协议的书面决定',
      ),
      need(
        not(reads('remedyPending')),
        '{当事人}申请的复议、提起的诉讼尚未审结，或者仍可以起诉。',
        '等复议、诉讼审结，起诉、上诉的期限届满',
      ),
      need(any(isOrdered, some(ofThis(compensationPublic))), '补偿决定还没有在征收范围内公告。', '公告补偿决定'),
      need(any(isOrdered, some(reached('compensation-decision'))), '补偿决定还没有送达{当事人}。', '送达补偿决定书'),
      need(
        any(not(isOrdered), some(reached('performance-decision'))),
        '要求履行协议的决定还没有送达{当事人}。',
        '送达履行协议决定书',
      ),
      need(
        reads('remedyTermOver'),
        '{当事人}对补偿决定起诉的期限（自公告、送达中较后的一日起六个月）尚未届满。',
        '等起诉期限届满',
      ),
      need(equal(form('noRemedy'), true), '有尚未通知本机关的复议、诉讼，或者仍可以起诉。', '收到通知后登记，等审结'),
      need(
        not(
          least(firstOf(from(ofThis(performanceOrder), 'moveBy'), from(ofThis(compensationDecision), 'moveBy')), today),
        ),
        '决定规定的搬迁期限还没有届满。',
        '等搬迁期限届满',
      ),
      need(
        least(today, workingDaysAfter(from(reached('move-demand'), 'on'), 'P18.ahead')),
        '没有催告{当事人}搬迁，或者催告书送达后未满十日。',
        '催告搬迁，等催告书送达满十日',
      ),
      need(
        reads('courtTime'),
        '起诉期限届满已经超过三个月，不能再申请人民法院强制执行。',
        '依法以其他方式处理，查明逾期的责任',
      ),
    ),
    sentence: '在法定期限内不复议、不起诉又不搬迁的，方可申请人民法院强制执行。',
    next: '核对条件',
    cures: [{ step: 'service.deliver' }, { step: 'move.demand' }, { step: 'agreement.order' }],
    cite: [
      cite(coercionLaw, 53, '自期限届满之日起三个月内申请人民法院强制执行'),
      cite(coercionLaw, 54, '申请前应当催告；催告书送达十日后仍未履行的，可以申请'),
      art(28, '不申请复议或者不起诉，又不搬迁的，申请强制执行', '第一款'),
      cite(agreementInterpretation, 24, '要求履行协议的书面决定，不复议、不起诉又不履行的，可以申请强制执行', '第一款'),
      art(26, '补偿决定在房屋征收范围内公告', '第一款'),
      art(26, '不服补偿决定的，可以复议、诉讼', '第三款'),
      cite(litigationLaw, 46, '知道之日起六个月内起诉', '第一款'),
      cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内'),
    ],
    examples: [
      { name: '具备', entries: decided, form: noRemedy, expect: 'open' },
      ...(
        [
          ['公告未满六个月', { compensationPublic: [{ on: '2026-06-01' }] }],
          [
            '公告已满六个月，送达未满',
            { delivery: [{ document: 'compensation-decision', on: '2026-06-10' }, brought[1]] },
          ],
          ['正在诉讼', { remedy: [{ forum: 'suit', over: false }] }],
          ['搬迁期限未满', { compensationDecision: [{ moveBy: '2026-11-02' }] }],
          ['没有公告', { compensationPublic: [] }],
          ['没有送达', { delivery: [brought[1]] }],
          ['催告书送达未满十日', { delivery: [brought[0], { document: 'move-demand', on: '2026-10-20' }] }],
          [
            '期限届满已逾三个月',
            {
              compensationPublic: [{ on: '2026-01-05' }],
              delivery: [{ document: 'compensation-decision', on: '2026-01-06' }, brought[1]],
            },
          ],
          ['只有协议', { compensationDecision: [], compensationPublic: [], agreement: [{}] }],
        ] as const
      ).map(([name, other]) => ({
        name,
        entries: { ...decided, ...other },
        form: noRemedy,
        expect: 'blocked' as const,
      })),
      { name: '已起诉', entries: decided, form: { noRemedy: false }, expect: 'blocked' },
      {
        name: '公告满九个月，送达未满',
        entries: { ...decided, compensationPublic: [{ on: '2026-01-05' }] },
        form: noRemedy,
        expect: 'open',
      },
      {
        name: '复议维持，不再起诉',
        entries: { ...decided, ...upheld },
        reads: { remedyPending: 'no', remedyTermOver: 'yes' },
        clocks: { 'P19-compensation-court': '2026-10-20' },
        form: noRemedy,
        expect: 'open',
      },
      {
        name: '复议维持，已逾三个月',
        entries: { ...decided, ...upheld },
        reads: { remedyPending: 'no', remedyTermOver: 'yes' },
        clocks: { 'P19-compensation-court': '2026-07-20' },
        form: noRemedy,
        expect: 'blocked',
      },
      {
        name: '复议维持，十五日内还可以起诉',
        entries: { ...decided, ...upheld },
        clocks: { 'P19-compensation': '2026-04-30', 'P19-compensation-suit': '2026-10-20' },
        form: noRemedy,
        expect: 'blocked',
      },
      { name: '要求履行协议的决定，期限届满', ...ordered, form: noRemedy, expect: 'open' },
      {
        name: '要求履行协议的决定没有送达',
        ...ordered,
        entries: { ...ordered.entries, delivery: [brought[1]] },
        form: noRemedy,
        expect: 'blocked',
      },
    ],
  }),
  decidersApart({
    id: 'G24-order',
    inForce: { from: '2020-01-01' },
    blocks: ['agreement.order'],
    examined: [appraisal, agreement],
    reviewed: [],
    cite: [cite(agreementInterpretation, 24, '行政机关可以作出要求其履行协议的书面决定', '第一款')],
  }),
  gate({
    inForce: { from: '2020-01-01' },
    id: 'X24-order',
    norm: [],
    title: '催告以后要求履行协议',
    blocks: ['agreement.order'],
    when: always,
    require: all(
      need(some(ofThis(agreement)), '没有订立补偿协议。', '没有协议的，作出补偿决定'),
      need(
        none(ofThis(compensationDecision)),
        '已经作出补偿决定，不履行的直接申请人民法院强制执行。',
        '催告以后申请法院',
      ),
      need(not(least(from(ofThis(agreement), 'moveBy'), today)), '协议约定的搬迁期限还没有届满。', '等期限届满'),
      need(some(reached('move-demand')), '没有催告{当事人}履行协议，或者催告书没有送达。', '催告，送达催告书'),
      need(not(least(from(demandedHere, 'until'), today)), '催告书所定的期限尚未届满。', '等期限届满'),
    ),
    sentence: '协议一方经催告仍不履行的，方可作出要求其履行协议的书面决定。',
    next: '先催告',
    cures: [{ step: 'move.demand' }, { step: 'service.deliver' }],
    cite: [cite(agreementInterpretation, 24, '未按照约定履行义务，经催告后不履行的', '第一款')],
    examples: [
      {
        name: '催告期满',
        entries: {
          agreement: [{ moveBy: '2026-09-30' }],
          moveDemand: [{ until: '2026-10-23' }],
          delivery: [{ document: 'move-demand', on: '2026-10-12' }],
        },
        day: '2026-10-26',
        expect: 'open',
      },
      {
        name: '期限最后一日',
        entries: {
          agreement: [{ moveBy: '2026-09-30' }],
          moveDemand: [{ until: '2026-10-23' }],
          delivery: [{ document: 'move-demand', on: '2026-10-12' }],
        },
        day: '2026-10-23',
        expect: 'blocked',
      },
      { name: '没有催告', entries: { agreement: [{ moveBy: '2026-09-30' }] }, day: '2026-10-26', expect: 'blocked' },
      { name: '没有协议', entries: {}, day: '2026-10-26', expect: 'blocked' },
    ],
  }),
]
