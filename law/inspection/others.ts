import { businessRules, inspectionOpinion } from '../statutes.ts'
import type { Told } from '../words/caution.ts'
import { cite } from '../words/citation.ts'
import { all, equal, filled, none, not } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { leaves, type Trace } from '../words/trace.ts'
import { by, called, from, last, say, set, today, traced, type Value } from '../words/value.ts'
import { approvedPlan, isOnsite } from './conditions.ts'
import { authorisation, cancellation, result, task, visit } from './records.ts'

const thisYear = { on: { notBelow: by('yearBegan') } } as const
/** Daily, by itself or in a campaign; a superior's own campaign, and what a firm asked for, are not counted (国办发〔2024〕54号 4). */
const counting = {
  source: { oneOf: ['plan', 'random', 'special', 'followup', 'complaint', 'assigned', 'monitoring'] },
} as const

/** On this matter, by this agency: what its own list puts a cap to. */
export const ownOnMatter = called(
  '今年本机关对该对象就这一事项的入企检查',
  traced('inspected', { own: true, matter: { like: last(task, 'matter') }, ...counting, ...thisYear }),
)
/** Of the same firm, by whatever agency and on whatever matter. */
export const ofFirm = called(
  '今年各机关对该对象计入频次的入企检查',
  traced('inspected', { ...counting, ...thisYear, joined: { empty: true } }),
)
const uncounted = traced('inspected', { source: { oneOf: ['superior', 'requested'] }, ...thisYear })
/** Approved by whatever agency, not made yet, and its time is not over: one visit would do (综合查一次). */
export const ahead = called(
  '各机关已经批准、尚未进行、时间未过的对该对象的入企检查',
  traced('toInspect', { to: { notBelow: today } }),
)

/** One visit of several agencies is one: who joins another's is no further one (营商条例54). */
const isJoined = equal(from(approvedPlan, 'together'), 'joint')
const wentIn = entries(visit, { access: { oneOf: ['done', 'refused'] } }, { pick: 'latest', faulty: true })
const visited = { matter: last(task, 'matter'), source: last(task, 'source') } as const
/** Said to be made with another that is to come, and there is one. */
export const joins = (together: Value) => all(equal(together, 'joint'), filled(ahead))

/** What others may ask of an inspection: that somebody was at the door, or will be. */
export const inspectionLeaves: readonly Trace[] = [
  leaves('inspected', wentIn, visited, not(isJoined)),
  leaves('inspected', wentIn, { ...visited, joined: say(true) }, isJoined),
  leaves(
    'toInspect',
    entries(authorisation, {}, { pick: 'latest' }),
    { matter: last(task, 'matter'), from: from(approvedPlan, 'from'), to: from(approvedPlan, 'to') },
    all(isOnsite, none(entries(visit, {}, { faulty: true })), none(entries(cancellation)), none(entries(result))),
  ),
]

/** Told before anybody approves, with what counts and what does not. */
export const inspectionTold: readonly Told[] = [
  {
    id: 'I3-told',
    when: all(isOnsite, filled(ofFirm), none(entries(result))),
    sentence: '今年对该对象计入频次的入企检查：{检查}。',
    with: { 检查: ofFirm },
    cite: [cite(inspectionOpinion, 4, '公布并控制同一企业的年度检查频次')],
  },
  {
    id: 'I3-uncounted',
    when: all(isOnsite, filled(uncounted), none(entries(result))),
    sentence: '今年对该对象不计入频次的入企检查：{检查}。',
    with: { 检查: uncounted },
    cite: [cite(inspectionOpinion, 4, '公布并控制同一企业的年度检查频次')],
  },
  {
    id: 'I3-cap',
    when: all(isOnsite, filled(set('inspection.perFirm')), none(entries(result))),
    sentence: '公布的对同一对象的年度入企检查频次上限：{上限}次。',
    with: { 上限: set('inspection.perFirm') },
    cite: [cite(inspectionOpinion, 4, '公布并控制同一企业的年度检查频次')],
  },
  {
    id: 'I6-told',
    when: all(isOnsite, filled(ahead), none(entries(result))),
    sentence: '已经批准、尚未进行的对该对象的入企检查：{检查}。能合并的合并，一次入企。',
    with: { 检查: ahead },
    cite: [cite(businessRules, 54, '多个检查事项应当尽可能合并或者纳入跨部门联合抽查', '第一款')],
  },
]
/** Counted against the caps: 投诉举报、转办交办、数据监测 and what the firm asks for are answered as they come (国办发〔2024〕54号 4). */
export const isCapped = ['plan', 'random', 'special', 'followup'].map((source) => equal(last(task, 'source'), source))
