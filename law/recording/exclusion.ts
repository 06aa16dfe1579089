import { evidenceRules, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { change } from '../words/does.ts'
import { must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form } from '../words/value.ts'

/** What a kind that can be set aside has beside what its form asks. */
export const setAside = { later: { excluded: '排除理由' } } as const

interface Of {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What was seen, asked or taken: each by its own record. */
  readonly kinds: readonly RecordKind[]
}

const cited: Citations = [
  cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的现场执法活动，推行全程音像记录'),
  cite(penaltyLaw, 46, '以非法手段取得的证据，不得作为认定案件事实的根据', '第三款'),
  cite(evidenceRules, 57, '严重违反法定程序收集的证据材料，不能作为定案依据', '第一项'),
]

/** 排除: what was got against a condition of its getting stays on record, and nothing rests on it (治安管理处罚法108 as model). */
export const exclusionSteps = ({ proceeding, from, kinds }: Of): readonly Step[] =>
  subject('更正、补正和补录', [
    step({
      id: 'finding.exclude',
      title: '排除调查、检查所得',
      proceeding,
      from,
      effect: 'constitutive',
      posts: ['handler', 'unitHead'],
      fields: [
        must('event', '排除的记录', { is: 'event', of: 'fault' }, '没有依法全程音像记录等不能以说明补正的'),
        must('reason', '排除理由', { is: 'longText', max: 2000 }),
      ],
      does: kinds.map((kind) =>
        change(entries(kind, { event: { is: form('event') } }, { faulty: true }), { excluded: form('reason') }),
      ),
      cite: cited,
    }),
  ])
