import { archiveGate } from '../archive/set.ts'
import { ceasingGates } from '../ceasing/set.ts'
import { decidersApart, proposedSince } from '../deciding/gates.ts'
import { heardGates } from '../heard/set.ts'
import { inquiry, inquiryGates } from '../inquiry/set.ts'
import { publicationGates } from '../publication/gates.ts'
import { lifting } from '../remedy/records.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, equal, filled, latest, least, need, none, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { endOf, form, last, set, today } from '../words/value.ts'
import { commencement, decision, finding, prolongation, reviewing, start } from './records.ts'

const since2018 = { inForce: { from: '2018-12-05' } } as const
const decides = ['general.propose', 'general.approve'] as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const acts = cite(threeSystemsOpinion, 5, '主动告知执法事由、依据、权利义务')
const how = (id: 'asked' | 'own') => some(entries(start, { how: id }))
const begins = ['matter.accept', 'generalStart.propose', 'generalStart.approve'] as const

const within = (
  kind: 'asked' | 'own',
  parameter: 'O01.length' | 'O02.length',
  days: string,
  last_: string,
  over: string,
): Gate =>
  gate({
    ...since2018,
    id: kind === 'asked' ? 'O02' : 'O01',
    title: kind === 'asked' ? '依申请的办结期限' : '依职权的办结期限',
    blocks: begins,
    when: all(how(kind), filled(set(parameter))),
    require: least(endOf(last(start, 'receivedOn'), parameter), last(start, 'limitOn')),
    sentence: `办结期限超过了规定的${days}。`,
    next: '由负责人更正办结期限',
    cite: [art(54, `${days}内办结`)],
    examples: [
      {
        name: '最后一日',
        under: 'province.ningxia',
        entries: { start: [{ how: kind, receivedOn: '2026-11-02', limitOn: last_ }] },
        expect: 'open',
      },
      {
        name: '其次日',
        under: 'province.ningxia',
        entries: { start: [{ how: kind, receivedOn: '2026-11-02', limitOn: over }] },
        expect: 'blocked',
      },
    ],
  })

export const generalGates: readonly Gate[] = [
  gate({
    ...since2018,
    id: 'T35',
    title: '依申请的受理，依职权的批准启动',
    blocks: ['matter.accept'],
    when: always,
    require: how('asked'),
    sentence: '依职权启动的，应当由负责人批准，不是受理。',
    next: '启动呈批',
    cures: [{ step: 'generalStart.propose' }],
    cite: [art(35, '依职权启动的，由负责人批准', '第一款'), acts],
    examples: [
      { name: '依申请', entries: { start: [{ how: 'asked' }] }, expect: 'open' },
      { name: '依职权', entries: { start: [{ how: 'own' }] }, expect: 'blocked' },
    ],
  }),
  within('own', 'O01.length', '六十日', '2027-01-04', '2027-01-05'),
  within('asked', 'O02.length', '二十日', '2026-11-23', '2026-11-24'),
  gate({
    ...since2018,
    id: 'T54',
    title: '延长办结期限',
    blocks: ['limit.prolong'],
    when: always,
    require: all(
      need(none(entries(prolongation)), '办结期限只能延长一次。', '在延长的期限内办结'),
      need(least(last(start, 'limitOn'), today), '办结期限已经届满，不能再延长。', '尽快办结'),
      need(not(least(last(start, 'limitOn'), form('limitOn'))), '没有晚于原来的期限。', '核对期限'),
    ),
    sentence: '办结期限届满以前，经负责人批准可以延长一次。',
    next: '在期限内办结',
    cite: [art(54, '经负责人批准可以延长，并告知理由'), acts],
    examples: [
      {
        name: '期内',
        entries: { start: [{ limitOn: '2026-11-20' }] },
        form: { limitOn: '2026-11-30' },
        day: '2026-11-20',
        expect: 'open',
      },
      {
        name: '期满以后',
        entries: { start: [{ limitOn: '2026-11-20' }] },
        form: { limitOn: '2026-11-30' },
        day: '2026-11-21',
        expect: 'blocked',
      },
      {
        name: '第二次',
        entries: { start: [{ limitOn: '2026-11-20' }], prolongation: [{ limitOn: '2026-11-30' }] },
        form: { limitOn: '2026-12-30' },
        day: '2026-11-20',
        expect: 'blocked',
      },
    ],
  }),
  ...inquiryGates({
    id: 'general',
    ...since2018,
    since: commencement,
    two: [cite(threeSystemsOpinion, 5, '调查取证表明身份'), art(38, '执法人员不得少于二人', '第二款')],
    after: [art(34, '程序的启动'), acts],
  }),
  gate({
    ...since2018,
    id: 'T47',
    title: '不利的决定说明理由',
    blocks: ['finding.conclude'],
    when: equal(form('adverse'), true),
    require: filled(form('reason')),
    sentence: '不利于当事人或者影响他人合法权益的决定，应当说明理由。',
    next: '写明理由',
    cite: [art(47, '说明证据采信、依据选择和裁量的理由'), acts],
    examples: [
      { name: '写明', form: { adverse: true, reason: '不符合条件' }, expect: 'open' },
      { name: '没有写明', form: { adverse: true }, expect: 'blocked' },
      { name: '有利的', form: { adverse: false }, expect: 'open' },
    ],
  }),
  ...heardGates({
    id: 'T08',
    ...since2018,
    decides,
    finding,
    proposes: 'finding.conclude',
    when: latest(finding, { adverse: true }),
    since: [lifting],
    versions: [
      { adverse: true, result: '减半奖励' },
      { adverse: true, result: '不予奖励' },
    ],
    entries: { finding: [{ adverse: true }] },
    cite: {
      told: [art(8, '书面告知事实、理由、依据和陈述权、申辩权'), acts],
      weighed: [art(44, '采纳合理意见；不予采纳的说明理由', '第三款'), acts],
    },
  }),
  proposedSince({
    id: 'T46-since',
    ...since2018,
    blocks: [...decides, 'review.submit'],
    finding,
    kinds: [inquiry],
    cure: 'finding.conclude',
    cite: [art(46, '事实和证据', '第二项'), acts],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { result: '甲' }, was: { result: '乙' } },
    ids: reviewGateIds('general'),
    title: '重大决定法制审核',
    decision: '处理意见',
    decides,
    examined: [entries(inquiry), entries(finding)],
    who: '参加调查的人员',
  }),
  decidersApart({
    id: 'T24-start',
    ...since2018,
    blocks: ['generalStart.endorse', 'generalStart.return', 'generalStart.approve'],
    examined: [start],
    reviewed: [],
    cite: [art(35, '由负责人批准', '第一款'), acts],
  }),
  decidersApart({
    id: 'G24-general',
    ...since2018,
    blocks: ['general.endorse', 'general.return', 'general.approve'],
    examined: [finding, inquiry],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [art(45, '由主要负责人或者分管负责人作出'), cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  gate({
    ...since2018,
    id: 'T36-withdraw',
    title: '依申请的才有撤回',
    blocks: ['matter.withdraw'],
    when: always,
    require: how('asked'),
    sentence: '依职权启动的没有申请可以撤回。',
    next: '依法作出决定；没有对象可以处理的，由负责人终止办理',
    cures: [{ step: 'matter.cease' }],
    cite: [art(35, '依职权启动的，由负责人批准', '第一款'), acts],
    examples: [
      { name: '依申请', entries: { start: [{ how: 'asked' }] }, expect: 'open' },
      { name: '依职权', entries: { start: [{ how: 'own' }] }, expect: 'blocked' },
    ],
  }),
  ...ceasingGates,
  archiveGate({ id: 'general', ...since2018, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-general'),
]
