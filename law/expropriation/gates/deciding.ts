import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, fact, latest, least, need, not, over, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { last } from '../../words/value.ts'
import {
  consultation,
  consulted,
  funds,
  hearing,
  meeting,
  plan,
  project,
  reviewing,
  risk,
  unregistered,
} from '../records.ts'
import { art } from './shared.ts'

const since2011 = { inForce: { from: '2011-01-21' } } as const
const decides = ['expropriation.propose', 'expropriation.approve'] as const

/** The decision to expropriate: its plan, those heard, what must be ready, its review (征补条例10–13). */
export const decidingGates: readonly Gate[] = [
  gate({
    ...since2011,
    id: 'O12',
    title: '征求意见不少于三十日',
    blocks: ['opinions.announce', ...decides],
    when: always,
    require: all(
      need(some(entries(consultation, { argued: true })), '方案还没有论证并公布。', '论证并公布方案'),
      need(over('O12'), '征求意见不足三十日。', '等三十日期满'),
    ),
    sentence: '征收补偿方案应当论证、公布，征求意见不少于三十日。',
    next: '公布方案，征求意见',
    cures: [{ step: 'plan.consult' }],
    cite: [art(10, '论证并公布；征求意见期限不得少于三十日', '第二款')],
    examples: [
      { name: '没有公布', entries: {}, expect: 'blocked' },
      {
        name: '第三十日',
        entries: { consultation: [{ argued: true }] },
        clocks: { O12: '2026-11-02' },
        day: '2026-12-02',
        expect: 'blocked',
      },
      {
        name: '三十日期满',
        entries: { consultation: [{ argued: true }] },
        clocks: { O12: '2026-11-02' },
        day: '2026-12-03',
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2011,
    id: 'X11',
    title: '公布意见和修改情况，旧城区改建听证',
    blocks: decides,
    when: always,
    require: all(
      need(some(entries(consulted, {}, { since: [consultation] })), '征求意见和修改的情况还没有公布。', '公布'),
      any(
        not(latest(project, { ground: 'renewal' })),
        not(latest(consulted, { majority: true })),
        need(
          some(entries(hearing, {}, { since: [consulted] })),
          '多数被征收人认为方案不符合规定，没有举行听证会。',
          '举行听证会',
        ),
      ),
    ),
    sentence: '征求意见和修改的情况应当公布；旧城区改建多数被征收人有异议的，应当听证。',
    next: '公布；听证并修改方案',
    cures: [{ step: 'opinions.announce' }, { step: 'hearing.hold' }],
    cite: [art(11, '及时公布；旧城区改建多数不同意的组织听证会')],
    examples: [
      { name: '没有公布', entries: { project: [{ ground: 'works' }] }, expect: 'blocked' },
      {
        name: '旧城区改建，多数不同意，没有听证',
        entries: { project: [{ ground: 'renewal' }], consulted: [{ majority: true }] },
        expect: 'blocked',
      },
      {
        name: '听证以后',
        entries: { project: [{ ground: 'renewal' }], consulted: [{ majority: true }], hearing: [{}] },
        expect: 'open',
      },
      {
        name: '其他建设',
        entries: { project: [{ ground: 'works' }], consulted: [{ majority: true }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2011,
    id: 'X12',
    title: '风险评估、资金到位、未登记建筑的认定',
    blocks: decides,
    when: always,
    require: all(
      need(some(entries(risk)), '没有进行社会稳定风险评估。', '进行评估'),
      need(some(entries(funds)), '补偿费用没有到位。', '专户存储补偿费用'),
      need(least(last(funds, 'amount'), last(funds, 'needed')), '补偿费用没有足额到位。', '足额存入专户'),
      need(some(entries(unregistered)), '没有对未登记的建筑调查、认定和处理。', '调查认定；没有的，写明没有'),
    ),
    sentence: '作出征收决定前的条件没有具备。',
    next: '逐项完成',
    cures: [{ step: 'risk.assess' }, { step: 'funds.deposit' }, { step: 'buildings.settle' }],
    cite: [art(12, '风险评估；补偿费用足额到位、专户存储'), art(24, '未登记建筑的认定和处理', '第二款')],
    examples: [
      {
        name: '具备',
        entries: { risk: [{}], funds: [{ needed: 100, amount: 100 }], unregistered: [{}] },
        expect: 'open',
      },
      {
        name: '没有足额',
        entries: { risk: [{}], funds: [{ needed: 100, amount: 99 }], unregistered: [{}] },
        expect: 'blocked',
      },
      { name: '没有评估', entries: { funds: [{ needed: 100, amount: 100 }], unregistered: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2011,
    id: 'X12-many',
    title: '涉及人数较多的经常务会议讨论',
    blocks: decides,
    when: fact('expropriationManyAffected'),
    require: some(entries(meeting)),
    sentence: '涉及被征收人数量较多的，应当经政府常务会议讨论决定。',
    next: '提交常务会议讨论',
    cures: [{ step: 'meeting.discuss' }],
    cite: [art(12, '数量较多的，经政府常务会议讨论决定', '第一款')],
    examples: [
      { name: '没有讨论', facts: { expropriationManyAffected: 'yes' }, entries: {}, expect: 'blocked' },
      { name: '已讨论', facts: { expropriationManyAffected: 'yes' }, entries: { meeting: [{}] }, expect: 'open' },
      { name: '人数不多', facts: { expropriationManyAffected: 'no' }, entries: {}, expect: 'open' },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: plan.id, is: { content: '甲' }, was: { content: '乙' } },
    ids: reviewGateIds('expropriation'),
    title: '征收决定法制审核',
    decision: '方案',
    decides,
    always: true,
    examined: [entries(project), entries(plan)],
    who: '拟定方案的人员',
  }),
  decidersApart({
    id: 'G24-expropriation',
    inForce: { from: '2018-12-05' },
    blocks: ['expropriation.endorse', 'expropriation.return', 'expropriation.approve'],
    examined: [plan, project],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [art(10, '征收部门拟定，报人民政府', '第一款'), cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
]
