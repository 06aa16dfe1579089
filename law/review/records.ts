import { counsel } from '../counsel/set.ts'
import { type DecisionElement, decisionElements } from '../elements.ts'
import { choice, may, must } from '../words/field.ts'
import { type RecordKind, record } from '../words/record.ts'
import { outsideReview } from './outside.ts'
import type { Route } from './route.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'longText', max: 2000 } as const

const answer = choice(['yes', '是'], ['no', '否'])

/** What was made of an opinion that found something, before it is asked for again (指导意见十三). */
export const handledField = may(
  'handled',
  '对上次审核意见的处理',
  short,
  '上次审核没有通过的必须填写：逐条写明怎样处理',
)

interface Of extends Route {
  /** What is asked beside what is asked of every decision. */
  readonly more?: readonly DecisionElement[]
  /** Where a kind reviews something else as well: what its records and steps are called by. */
  readonly as?: string
}

/** 法制审核 of a decision of this kind: sent up, an opinion item by item, signed by the head of the reviewers; without that there is none yet. */
export function reviewOf(about: RecordKind, materials: string, { more = [], as = 'review', ...route }: Of) {
  const items: readonly DecisionElement[] = [...decisionElements, ...more]
  const review = record(as, '法制审核', [must('materials', '送审材料', short, materials), handledField], { about })
  const reviewOpinion = record(
    `${as}Opinion`,
    '审核意见',
    [
      ...items.flatMap(([id, label]) => [
        must(id, label, answer),
        {
          ...must(`${id}Fault`, `问题和意见：${label}`, short, '写明依据的证据、材料和条款'),
          when: { field: id, in: ['no'] },
        },
      ]),
      must('verdict', '审核结论', choice(['passed', '通过'], ['failed', '不通过'])),
      {
        ...must(
          'advice',
          '意见和建议',
          choice(
            ['rectify', '建议纠正'],
            ['investigate', '建议补充调查、补充材料'],
            ['transfer', '超越法定权限的，建议移送'],
            ['other', '其他意见和建议'],
          ),
        ),
        when: { field: 'verdict', in: ['failed'] },
      },
      must('opinion', '审核意见', text),
    ],
    { about: review },
  )
  const reviewSignature = record(`${as}Signature`, '签发审核意见', [must('words', '负责人意见', short)], {
    about: reviewOpinion,
    later: { verdict: '审核结论' },
  })
  return { as, route: route as Route, items, review, reviewOpinion, reviewSignature } as const
}
export type Review = ReturnType<typeof reviewOf>

/** The handlers and the reviewers do not agree: what was said of it, and who decided how to go on; no pass comes of it (处罚法58). */
export const coordination = record('coordination', '审核分歧协调', [
  must('difference', '分歧所在', short),
  must('result', '协商结果', short, '协调不能代替审核通过，处理后须再次送审'),
  may('decidedBy', '报请决定的负责人', { is: 'text', max: 50 }),
])
/** 延长审核期限 (内蒙古三项制度办法31). */
export const reviewExtension = record('reviewExtension', '延长审核期限', [must('reason', '延长的理由', short)])

export const reviewRecordsOf = ({ review, reviewOpinion, reviewSignature }: Review) =>
  [review, reviewOpinion, reviewSignature, outsideReview, coordination, reviewExtension, counsel] as const
