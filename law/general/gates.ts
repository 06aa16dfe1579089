import { archiveGate } from '../archive/set.ts'
import { ceasingGates } from '../ceasing/set.ts'
import type { Day } from '../day.ts'
import { decidersApart, proposedSince } from '../deciding/gates.ts'
import { heardGates } from '../heard/set.ts'
import { inquiry, inquiryGates } from '../inquiry/set.ts'
import { publicationGates } from '../publication/gates.ts'
import { lifting } from '../remedy/records.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { endExclusionGate, excludeGate } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { all, always, any, equal, filled, inTime, latest, least, need, none, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { due, endOf, form, last, set, today } from '../words/value.ts'
import { commencement, decision, finding, prolongation, reviewing, start } from './records.ts'

const since2018 = { inForce: { from: '2018-12-05' } } as const
const decides = ['general.propose', 'general.approve'] as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const acts = cite(threeSystemsOpinion, 5, '主动告知执法事由、依据、权利义务')
const how = (id: 'asked' | 'own') => some(entries(start, { how: id }))
const isJoint = equal(last(start, 'organs'), 'several')
const begins = ['matter.accept', 'generalStart.propose', 'generalStart.approve'] as const
/** What the law allows, by how it began and whom it takes (宁夏程序54第三款、第四款). */
const terms = {
  own: {
    id: 'O01',
    title: '依职权的办结期限',
    when: how('own'),
    length: 'O01.length',
    more: 'O01.extension',
    days: '六十日',
  },
  one: {
    id: 'O02',
    title: '依申请的办结期限',
    when: all(how('asked'), not(isJoint)),
    length: 'O02.length',
    more: 'O02.extension',
    days: '二十日',
  },
  several: {
    id: 'O02-joint',
    title: '涉及两个以上机关的办结期限',
    when: all(how('asked'), isJoint),
    length: 'O02.several',
    more: 'O02.severalExtension',
    days: '四十五日',
  },
} as const

/** Counted from the day it is taken up: 受理之日, 程序启动之日. */
const within = (kind: keyof typeof terms, last_: Day, over: Day): Gate => {
  const { id, title, when, length, days } = terms[kind]
  const begun = { how: kind === 'own' ? 'own' : 'asked', organs: kind === 'own' ? null : kind }
  const on = (name: string, limitOn: Day, expect: 'open' | 'blocked') =>
    ({
      name,
      under: 'province.ningxia',
      day: '2026-11-02',
      entries: { start: [{ ...begun, limitOn }] },
      expect,
    }) as const
  return gate({
    ...since2018,
    id,
    title,
    blocks: begins,
    when: all(when, filled(set(length))),
    require: least(endOf(today, length), last(start, 'limitOn')),
    sentence: `办结期限超过了规定的${days}。`,
    next: '由负责人更正办结期限',
    cite: [art(54, `${days}内办结`)],
    examples: [on('最后一日', last_, 'open'), on('其次日', over, 'blocked')],
  })
}
/** No longer than the law adds, where a law says how much. */
const noMore = (kind: keyof typeof terms) => {
  const { when, more } = terms[kind]
  return any(not(when), not(filled(set(more))), least(endOf(due('O03-limit'), more), form('limitOn')))
}

const limited = (fields: object) =>
  ({ start: [{ how: 'asked', organs: 'one', limitOn: '2026-11-20', ...fields }] }) as const
const running = { clocks: { 'O03-limit': '2026-11-20' }, day: '2026-11-20' } as const
const joint = limited({ organs: 'several' })
const prolonged = [
  { name: '期内', ...running, entries: limited({}), form: { limitOn: '2026-11-30' }, expect: 'open' },
  {
    name: '期满以后',
    ...running,
    day: '2026-11-23',
    entries: limited({}),
    form: { limitOn: '2026-11-30' },
    expect: 'blocked',
  },
  {
    name: '第二次',
    ...running,
    entries: { ...limited({}), prolongation: [{ limitOn: '2026-11-30' }] },
    form: { limitOn: '2026-12-30' },
    expect: 'blocked',
  },
  {
    name: '十日',
    ...running,
    under: 'province.ningxia',
    entries: limited({}),
    form: { limitOn: '2026-11-30' },
    expect: 'open',
  },
  {
    name: '十一日',
    ...running,
    under: 'province.ningxia',
    entries: limited({}),
    form: { limitOn: '2026-12-01' },
    expect: 'blocked',
  },
  {
    name: '几个机关的，政府负责人批准',
    ...running,
    under: 'province.ningxia',
    entries: joint,
    form: { limitOn: '2026-12-04', approvedBy: '县长' },
    expect: 'open',
  },
  {
    name: '几个机关的，没有政府负责人批准',
    ...running,
    under: 'province.ningxia',
    entries: joint,
    form: { limitOn: '2026-12-04' },
    expect: 'blocked',
  },
] as const satisfies Gate['examples']

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
  within('own', '2027-01-04', '2027-01-05'),
  within('one', '2026-11-23', '2026-11-24'),
  within('several', '2026-12-17', '2026-12-18'),
  gate({
    ...since2018,
    id: 'T54',
    title: '延长办结期限',
    blocks: ['limit.prolong'],
    when: always,
    require: all(
      need(none(entries(prolongation)), '办结期限只能延长一次。', '在延长的期限内办结'),
      need(inTime('O03-limit'), '办结期限已经届满，不能再延长。', '尽快办结'),
      need(not(least(due('O03-limit'), form('limitOn'))), '没有晚于原来的期限。', '核对期限'),
      need(
        all(noMore('own'), noMore('one'), noMore('several')),
        '延长的时间超过了规定：依职权的三十日，依申请的十日，涉及两个以上机关的十五日。',
        '在规定的延长时间以内另定期限',
      ),
      need(
        any(not(isJoint), not(filled(set(terms.several.more))), filled(form('approvedBy'))),
        '涉及两个以上机关的，由本级人民政府负责人批准延长。',
        '报本级人民政府负责人批准，写明是谁批准的',
      ),
    ),
    sentence: '办结期限届满以前，经负责人批准可以延长一次。',
    next: '在期限内办结',
    cite: [art(54, '经负责人批准可以延长，并告知理由'), acts],
    examples: prolonged,
  }),
  endExclusionGate({ ...since2018, id: 'O03-excluded', cite: [art(55, '所需时间不计算'), acts] }),
  excludeGate({
    ...since2018,
    id: 'O03-exclude',
    clock: 'O03-limit',
    cite: [art(55, '将所需时间书面告知当事人'), acts],
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
