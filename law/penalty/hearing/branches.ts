import { type Branch, before, type Course, later, type Move, since } from '../../words/course.ts'
import type { Plain } from '../../words/value.ts'
import { penaltyCourse } from '../course.ts'

const fine = 15_000_000
/** The same case with a fine that is great enough for a hearing (市监听证办法5). */
const greater = (move: Move): Move => ({ ...move, form: amounts(move.form) as Move['form'] })
function amounts(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(amounts)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'amount' ? fine : amounts(v)]))
}
const course = penaltyCourse.map(greater)
const ofHearing = { proceeding: 'hearing-1' } as const

/** From the request to the report: 举行 on the tenth working day after the notice of it was served. */
const hearing: Course = [
  {
    by: 'handler',
    step: 'hearing.request',
    form: { party: 'p1', content: '对拟处罚款数额有异议，要求听证。' },
    day: 8,
  },
  { by: 'agencyHead', step: 'hearing.host', form: { party: 'p1', host: '@legalHead' }, day: 9 },
  { ...ofHearing, by: 'handler', step: 'hearing.handOver', form: { materials: '案件材料一册，共三十页' }, day: 10 },
  {
    ...ofHearing,
    by: 'legalHead',
    step: 'hearing.set',
    form: { date: '@day+14', time: '上午九时', place: '本局二楼会议室', open: 'public', recorder: '@reviewer' },
    day: 11,
  },
  {
    by: 'handler',
    step: 'service.deliver',
    proceeding: 'service-hearing1-p1',
    form: {
      receiver: 'legalRepresentative',
      signedBy: '庞穗',
      place: '当事人住所',
      officers: ['@handler', '@handler2'],
      disclosureTold: false,
    },
    day: 12,
  },
  { ...ofHearing, by: 'legalHead', step: 'hearing.tell', form: { investigators: true, way: '书面通知' } },
  { ...ofHearing, by: 'legalHead', step: 'hearing.announce', form: { channel: '本局网站和公告栏' } },
  {
    ...ofHearing,
    by: 'legalHead',
    step: 'hearing.hold',
    form: {
      began: '九时',
      ended: '十时三十分',
      place: '本局二楼会议室',
      attendees: '当事人的法定代表人庞穗；办案人员二人',
      charge: '当事人经营标签不符合规定的食品，事实有现场笔录证明，建议罚款十五万元。',
      defence: '标签系供货商漏贴，已经下架退回，请求从轻。',
      examined: '当事人对现场笔录没有异议。',
      final: '办案人员坚持处罚建议；当事人请求从轻处罚。',
      signature: 'signed',
    },
    day: 21,
  },
  {
    ...ofHearing,
    by: 'legalHead',
    step: 'hearing.report',
    form: { course: '双方到场，充分陈述、质证、辩论。', advice: '事实清楚，证据确凿，建议维持拟处罚意见。' },
    day: 22,
  },
]

/** After a hearing the case is reviewed by law (处罚法58第二项; 指导意见十二). */
const reviewed: Course = [
  { by: 'handler', step: 'review.submit', form: { kind: 'legal', materials: '案卷材料、听证笔录和听证报告' } },
  ...course
    .filter((m) => m.step === 'review.opine' || m.step === 'review.confirm')
    .map((m): Move => {
      const by = m.step === 'review.opine' ? 'reviewer' : 'legalHead'
      return { ...m, by, proceeding: 'review-2', ...(m.day === undefined ? {} : { day: 23 }) }
    }),
]

/** What becomes of a wish to be heard, from where the notice has been served. */
export const hearingBranches: readonly Branch[] = [
  {
    title: '要求听证，听证后处罚',
    course: [
      ...before(course, 'decision.propose'),
      ...hearing,
      ...reviewed,
      ...later(since(course, 'decision.propose'), 6),
    ],
  },
  {
    title: '逾期要求听证，不予受理',
    course: [
      ...before(course, 'decision.propose'),
      { by: 'handler', step: 'hearing.request', form: { party: 'p1', content: '要求听证。' }, day: 18 },
      {
        by: 'legalHead',
        step: 'hearing.refuse',
        form: { party: 'p1', reason: '超过收到告知书之日起五个工作日的期限。', way: '书面告知并签收' },
        spare: true,
      },
      ...since(course, 'decision.propose'),
    ],
  },
]
