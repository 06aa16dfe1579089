import { farmProcedure, housingProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, among, type Condition, equal, filled, none } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../words/does.ts'
import { may, must } from '../words/field.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { form, here, say } from '../words/value.ts'
import { competent, dispute, negotiation, referral, referralReceived } from './records.ts'

const proceeding = 'jurisdiction'
/** Where nobody has said yet whose the case is. */
export const openStages = ['negotiating', 'referring', 'referred'] as const

const negotiates = among(form('ground'), ['both', 'neither'])
const agreed: Condition = { equal: [form('agreed'), { say: true }] }
const negotiated = cite(penaltyLaw, 25, '协商解决；协商不成的，报请共同的上一级指定；也可以直接指定', '第二款')

interface Jurisdiction {
  readonly main: ProceedingKind
  readonly from: readonly string[]
}

/** 管辖争议: negotiated in its days, else brought to the superior, who says whose the case is. */
export const jurisdictionSteps = ({ main, from }: Jurisdiction): readonly Step[] => [
  step({
    id: 'jurisdiction.dispute',
    title: '登记管辖争议',
    proceeding: main,
    from,
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: dispute.fields,
    does: [
      open(proceeding, 'negotiating', {}, { when: negotiates }),
      open(proceeding, 'referring', {}, { when: among(form('ground'), ['handed', 'hardship']) }),
      open(proceeding, 'referred', {}, { when: equal(form('ground'), 'superior') }),
      enter(dispute, {}, { in: 'opened' }),
      moment('jurisdiction-disputed', { when: negotiates }),
    ],
    cite: [
      negotiated,
      cite(marketProcedure, 13, '自发生争议之日起七个工作日内协商解决'),
      cite(marketProcedure, 14, '受移送的对管辖权有异议的，报请共同的上一级指定'),
      cite(marketProcedure, 15, '上级直接查处、指定其他下级管辖；特殊原因难以办理的报请上一级'),
    ],
  }),
  step({
    id: 'jurisdiction.negotiate',
    title: '登记管辖协商的结果',
    proceeding,
    from: ['negotiating'],
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: [
      ...negotiation.fields,
      ...competent.fields
        .filter((f) => f.id === 'competent')
        .map((f) => ({ ...f, when: { field: 'agreed', in: ['true'] } })),
      ...competent.fields.filter((f) => f.id !== 'competent'),
    ],
    does: [
      enter(negotiation),
      enter(competent, { way: say('协商') }, { when: agreed }),
      stage('settled', { when: agreed }),
      stage('referring', { when: none(entries(competent, { proceeding: { is: here } })) }),
      moment('jurisdiction-negotiated'),
    ],
    cite: [
      negotiated,
      cite(marketProcedure, 13, '七个工作日内协商解决'),
      cite(housingProcedure, 6, '七日内协商解决，并制作保存协商记录'),
      cite(farmProcedure, 16, '七日内协商解决'),
    ],
  }),
  step({
    id: 'jurisdiction.refer',
    title: '报请指定管辖',
    proceeding,
    from: ['negotiating', 'referring'],
    to: 'referred',
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: referral.fields,
    does: [enter(referral), moment('jurisdiction-negotiated'), paper('jurisdiction-referral')],
    cite: [negotiated, cite(marketProcedure, 13, '报请共同的上一级指定管辖'), cite(farmProcedure, 16, '报请指定管辖')],
  }),
  step({
    id: 'jurisdiction.received',
    title: '登记上一级收到报送材料',
    proceeding,
    from: ['referred'],
    effect: 'reported',
    posts: ['handler'],
    fields: referralReceived.fields,
    does: [enter(referralReceived), moment('jurisdiction-referred')],
    cite: [cite(marketProcedure, 16, '上一级自收到报送材料之日起七个工作日内确定'), negotiated],
  }),
  step({
    id: 'jurisdiction.settle',
    title: '登记指定管辖的决定',
    proceeding,
    from: ['negotiating', 'referring', 'referred'],
    to: 'settled',
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: [
      ...competent.fields,
      must('instrument', '指定管辖通知书的文号', { is: 'text', max: 100 }),
      may('files', '指定管辖通知书', { is: 'files' }, '补录的必须附上'),
    ],
    does: [
      enter(competent, { way: say('指定'), instrument: form('instrument') }),
      moment('jurisdiction-negotiated'),
      moment('jurisdiction-settled'),
    ],
    cite: [
      cite(marketProcedure, 16, '七个工作日内确定案件的管辖部门'),
      cite(marketProcedure, 15, '上级直接查处或者指定其他下级管辖', '第二款'),
      negotiated,
    ],
  }),
]

export const jurisdictionStages: readonly Stage[] = [
  { id: 'negotiating', title: '协商中', waits: { post: 'handler', what: '登记管辖协商的结果' } },
  { id: 'referring', title: '待报请', aside: true, waits: { post: 'deputyHead', what: '报请指定管辖' } },
  {
    id: 'referred',
    title: '待指定',
    aside: true,
    waits: [
      {
        post: 'handler',
        what: '登记上一级收到报送材料的日期',
        step: 'jurisdiction.received',
        when: all(
          filled({ last: referral.id, field: 'superior' }),
          none(entries(referralReceived, {}, { since: [referral], faulty: true })),
        ),
        beside: true,
      },
      { post: 'handler', what: '登记指定管辖的决定', beside: true },
    ],
  },
  { id: 'settled', title: '已确定' },
  { id: 'dropped', title: '不再争议', aside: true },
]

/** What the case itself has become leaves nothing to dispute. */
export const jurisdictionOver = (more: { readonly when?: Condition } = {}): Does =>
  stage('dropped', { of: proceeding, from: openStages, ...more })
