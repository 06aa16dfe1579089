import { type Matter, matters } from '../matters.ts'
import { mayMoveRights } from '../posts.ts'
import { archivesLaw, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { enter } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'

const untouched = cite(archivesLaw, 21, '禁止篡改、损毁、伪造档案', '第二款')
const ofEnforcement = cite(threeSystemsOpinion, 9, '归档保存执法全过程记录资料，防删改，有据可查')
/** Of every kind of enforcement: what was recorded stays, and what puts it right stands beside it. */
const kept = [ofEnforcement, untouched] as const
/** Of a penalty there is a law of its own. */
export const keptOfPenalty = [ofEnforcement, cite(penaltyLaw, 47, '依法进行全过程记录，归档保存'), untouched] as const
/** Of what an agency does that is no enforcement: 清单, 答复, 指导, 评价. */
export const keptOfWork = [
  cite(archivesLaw, 13, '反映机关主要职能活动的材料应当归档', '第一款第一项'),
  untouched,
] as const

/** Whoever heads a unit that may have to; what is mended at a party's cost is for `mayMoveRights` alone. */
const menders = ['unitHead', ...mayMoveRights] as const
const files = may('files', '据以更正的材料', { is: 'files' }, '使当事人的权利、期限受到影响的，必须附上')

/** What the steps that mend a record are called in every procedure. */
export const mendingSteps = {
  correct: 'record.correct',
  withdraw: 'record.withdraw',
  cure: 'irregularity.cure',
} as const

interface Of {
  readonly proceeding: ProceedingKind
  /** The stages in which the record is still kept. */
  readonly from: readonly string[]
  /** Absent: it puts nothing up for approval. */
  readonly paperApproval?: ReturnType<typeof paperApproval>
  /** By what law its record is kept as it was made; absent: as that of every kind of enforcement. */
  readonly cite?: Citations
}

/** An approval given on paper in an outage: reported, and nothing until its giver confirms by taking the step (design 4.6). */
export const paperApproval = (...of: readonly Matter[]) =>
  record('paperApproval', '纸质审批', [
    must('matter', '审批事项', choice(...of.map((m) => [m, matters[m]] as const))),
    must('person', '审批人', { is: 'person' }),
    must('opinion', '纸质审批意见', { is: 'longText', max: 2000 }),
    must(
      'reason',
      '未在系统内审批的原因',
      { is: 'longText', max: 500 },
      '例如系统故障、断网；审批人登录后确认方为有效',
    ),
  ])

/** Mending the record without touching it: the first entry stays, the mend stands beside it with its reason. */
const steps = ({ proceeding, from, paperApproval, cite = kept }: Of): readonly Step[] => [
  step({
    id: mendingSteps.correct,
    mends: 'correct',
    title: '更正记录',
    proceeding,
    from,
    effect: 'constitutive',
    posts: menders,
    fields: [
      must('event', '更正的记录', { is: 'event' }, '由没有参与这一行为的负责人更正'),
      must('fields', '更正后的内容', { is: 'object' }, '栏目名与更正后的内容；acted 为发生日期'),
      must('reason', '更正理由', { is: 'longText', max: 2000 }),
      files,
    ],
    cite,
  }),
  step({
    id: mendingSteps.withdraw,
    mends: 'withdraw',
    title: '撤回记录',
    proceeding,
    from,
    effect: 'constitutive',
    posts: menders,
    fields: [
      must('event', '撤回的记录', { is: 'event' }, '由没有参与这一行为的负责人撤回'),
      must('reason', '撤回理由', { is: 'longText', max: 2000 }),
      files,
    ],
    cite,
  }),
  step({
    id: mendingSteps.cure,
    mends: 'cure',
    title: '补正瑕疵',
    proceeding,
    from,
    effect: 'constitutive',
    posts: mayMoveRights,
    fields: [
      must('event', '存在瑕疵的记录', { is: 'event', of: 'fault' }, '由没有参与这一行为的负责人补正'),
      must(
        'how',
        '补正情况',
        { is: 'longText', max: 2000 },
        '写明补办了什么、为何不影响当事人权利；一人取证、未亮证、未告知权利取得的证据不能以说明补正，应当排除并重新取证',
      ),
    ],
    cite,
  }),
  ...(paperApproval === undefined
    ? []
    : [
        step({
          id: 'approval.paper',
          title: '登记纸质审批',
          proceeding,
          from,
          effect: 'reported',
          posts: ['handler'],
          fields: [...paperApproval.fields, may('files', '纸质审批件扫描件', { is: 'files' })],
          checks: ['matterPutUp'],
          does: [enter(paperApproval)],
          cite,
        }),
      ]),
]

export const recordSteps: typeof steps = (...of) => subject('更正、补正和补录', steps(...of))
