import { farmProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, each, filled, latest, least, need, none, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { StepId } from '../words/step.ts'
import { firstOf, form, from, here, it, last, put, today } from '../words/value.ts'
import { competent, dispute, referral, referralReceived } from './records.ts'

const inForce = { from: '2021-07-15' } as const
type Steps = readonly [StepId, ...StepId[]]

const settledOf = (about: ReturnType<typeof it>) => entries(competent, { about: { is: about } }, { faulty: true })
/** Nobody has said yet whose the case is. */
const unsettled = some(entries(dispute, {}, { faulty: true }))
const given = (field: string) => firstOf(form(field), put(field))
const negotiated = cite(penaltyLaw, 25, '协商解决；协商不成的，报请共同的上一级指定', '第二款')

interface Jurisdiction {
  /** What is not done to the party as long as it is not known whose the case is. */
  readonly decides: Steps
  /** Handing the case to another agency, and the fields that say which. */
  readonly transfers: Steps
  /** The case came from another agency of the same kind. */
  readonly handedOver: Gate['when']
  /** It goes to another agency of the same kind. */
  readonly handsOn: Gate['when']
}

export const jurisdictionGates = ({ decides, transfers, handedOver, handsOn }: Jurisdiction): readonly Gate[] => [
  gate({
    id: 'J-open',
    title: '管辖确定以后方可决定',
    inForce,
    blocks: [...decides, ...transfers] as unknown as Steps,
    when: unsettled,
    require: each(entries(dispute, {}, { faulty: true }), some(settledOf(it('no')))),
    sentence: '管辖争议还没有确定由哪个机关管辖。',
    next: '登记协商的结果；协商不成的，报请共同的上一级指定管辖；争议期间可以继续调查取证',
    cures: [{ step: 'jurisdiction.negotiate' }, { step: 'jurisdiction.refer' }, { step: 'jurisdiction.settle' }],
    cite: [negotiated, cite(penaltyLaw, 22, '由违法行为发生地的行政机关管辖')],
    examples: [
      { name: '没有争议', entries: {}, expect: 'open' },
      { name: '争议没有确定', entries: { jurisdictionDispute: [{ ground: 'both' }] }, expect: 'blocked' },
      {
        name: '已经指定',
        entries: {
          jurisdictionDispute: [{ ground: 'both' }],
          jurisdictionSettled: [{ about: 1, competent: 'own' }],
        },
        expect: 'open',
      },
      {
        name: '第二次争议没有确定',
        entries: {
          jurisdictionDispute: [{ ground: 'both' }, { ground: 'hardship' }],
          jurisdictionSettled: [{ about: 1, competent: 'own' }],
        },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'J-other',
    title: '确定由其他机关管辖的移送',
    inForce,
    blocks: decides,
    when: some(entries(competent, {}, { faulty: true })),
    require: latest(competent, { competent: 'own' }, { faulty: true }),
    sentence: '已经确定由其他机关管辖，本机关不能作出决定。',
    next: '在“认定事项”中认定不属于本机关管辖，移送所确定的机关',
    cures: [{ step: 'transfer.propose' }],
    cite: [negotiated, cite(marketProcedure, 14, '移送有管辖权的部门')],
    examples: [
      { name: '本机关', entries: { jurisdictionSettled: [{ competent: 'own' }] }, expect: 'open' },
      { name: '其他机关', entries: { jurisdictionSettled: [{ competent: 'other' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'J-transfer',
    title: '移送所确定的机关',
    inForce,
    blocks: transfers,
    when: all(some(entries(competent, {}, { faulty: true })), filled(given('organ'))),
    require: all(
      need(
        latest(competent, { competent: { oneOf: ['other', 'superior'] } }, { faulty: true }),
        '已经确定由本机关管辖，不能移送。',
        '依法办理；情况有变的，再报请指定管辖',
      ),
      need(
        latest(competent, { organ: { like: given('organ') } }, { faulty: true }),
        '已经确定由{机关名称}管辖，移送的是另一个机关。',
        '移送所确定的机关',
        { 机关名称: last(competent, 'organ') },
      ),
    ),
    sentence: '应当移送所确定的机关。',
    next: '核对协商记录或者指定管辖通知书',
    cite: [negotiated, cite(marketProcedure, 16, '确定案件的管辖部门')],
    examples: [
      {
        name: '所确定的机关',
        entries: { jurisdictionSettled: [{ competent: 'other', organ: '清水县市场监督管理局' }] },
        form: { organ: '清水县 市场监督管理局' },
        expect: 'open',
      },
      {
        name: '另一个机关',
        entries: { jurisdictionSettled: [{ competent: 'other', organ: '清水县市场监督管理局' }] },
        form: { organ: '云岭县农业农村局' },
        expect: 'blocked',
      },
      {
        name: '由本机关管辖',
        entries: { jurisdictionSettled: [{ competent: 'own' }] },
        form: { organ: '清水县市场监督管理局' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'J-again',
    title: '受移送的不再自行移送',
    inForce,
    blocks: transfers,
    when: all(handedOver, handsOn),
    require: some(entries(competent, { competent: { oneOf: ['other', 'superior'] } }, { faulty: true })),
    sentence: '移送来的案件认为不属于本机关管辖的，应当报请共同的上一级指定管辖，不得再自行移送。',
    next: '登记管辖争议，报请共同的上一级指定管辖',
    cures: [{ step: 'jurisdiction.dispute', form: { ground: 'handed' } }],
    cite: [
      cite(marketProcedure, 14, '受移送的对管辖权有异议的，报请指定管辖，不得再自行移送'),
      cite(farmProcedure, 17, '受移送的不得再自行移送'),
      negotiated,
    ],
    examples: [
      {
        name: '举报来的',
        entries: { clue: [{ source: 'report' }] },
        form: { kind: 'sameSector' },
        expect: 'open',
      },
      {
        name: '移送来的',
        entries: { clue: [{ source: 'transfer' }] },
        form: { kind: 'sameSector' },
        expect: 'blocked',
      },
      {
        name: '移送来的，已经指定',
        entries: { clue: [{ source: 'transfer' }], jurisdictionSettled: [{ competent: 'other' }] },
        form: { kind: 'sameSector' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'J-once',
    title: '一次争议确定以后再提',
    inForce,
    blocks: ['jurisdiction.dispute'],
    when: unsettled,
    require: each(entries(dispute, {}, { faulty: true }), some(settledOf(it('no')))),
    sentence: '上一次管辖争议还没有确定。',
    next: '先登记协商、指定的结果',
    cite: [negotiated],
    examples: [
      { name: '没有争议', entries: {}, expect: 'open' },
      { name: '上一次没有确定', entries: { jurisdictionDispute: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'J-received',
    title: '报请以后方有收到之日',
    inForce,
    blocks: ['jurisdiction.received'],
    when: always,
    require: all(
      some(entries(referral, { proceeding: { is: here } }, { faulty: true })),
      least(today, from(entries(referral, {}, { pick: 'latest', faulty: true }), 'on')),
      none(entries(referralReceived, { proceeding: { is: here } }, { since: [referral], faulty: true })),
    ),
    sentence: '没有报请指定管辖，或者上一级收到的日期已经登记，或者早于报请之日。',
    next: '先报请指定管辖；日期录错的，由负责人更正',
    cite: [cite(marketProcedure, 16, '自收到报送材料之日起'), negotiated],
    examples: [
      {
        name: '已经报请',
        entries: { jurisdictionReferral: [{ on: '2026-11-02' }] },
        day: '2026-11-03',
        expect: 'open',
      },
      {
        name: '早于报请',
        entries: { jurisdictionReferral: [{ on: '2026-11-02' }] },
        day: '2026-11-01',
        expect: 'blocked',
      },
      { name: '没有报请', entries: {}, day: '2026-11-03', expect: 'blocked' },
    ],
  }),
]
