import { coercionLaw, litigationInterpretation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { equal } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../words/does.ts'
import type { RecordKind } from '../words/record.ts'
import { type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, here, theParty } from '../words/value.ts'
import {
  conductAnswer,
  conductApplication,
  conductCarried,
  conductEnforced,
  conductEnforcement,
  conductObjection,
  conductRuling,
  demolitionNotice,
} from './records.ts'

const proceeding = 'conduct'
const ofParty = { party: theParty } as const
const enterOf = (kind: RecordKind): Does => enter(kind, {}, ofParty)
const reported = { proceeding, effect: 'reported', posts: ['handler'] } as const
const signed = { proceeding, effect: 'constitutive', posts: ['deputyHead', 'agencyHead'], duty: 'approve' } as const

/** What was ordered to be done and is not: brought to the court, or enforced where a law gives the power (强制法34–37, 43, 44, 53–59). */
export const conductSteps: readonly Step[] = subject('强制执行（行为）', [
  step({
    ...signed,
    id: 'conduct.apply',
    title: '申请法院强制执行（行为）',
    from: ['demanded'],
    to: 'applied',
    fields: conductApplication.fields,
    does: [enterOf(conductApplication), moment('conduct-applied', ofParty), paper('conduct-application')],
    confirm: '申请书由您签名，加盖机关印章并注明日期后提交法院。',
    cite: [
      cite(coercionLaw, 53, '没有行政强制执行权的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 54, '执行对象是不动产的，向不动产所在地的人民法院申请'),
      cite(coercionLaw, 55, '申请书由负责人签名，加盖印章，注明日期', '第二款'),
      cite(litigationInterpretation, 155, '申请执行应当具备的条件'),
    ],
  }),
  step({
    ...reported,
    id: 'conduct.answer',
    title: '登记法院受理、不予受理（行为）',
    from: ['applied'],
    fields: conductAnswer.fields,
    does: [
      enterOf(conductAnswer),
      moment('conduct-accepted', { when: equal(form('accepted'), true), ...ofParty }),
      moment('conduct-refused', { when: equal(form('accepted'), false), ...ofParty }),
    ],
    cite: [cite(coercionLaw, 56, '五日内受理；不予受理的裁定')],
  }),
  step({
    ...reported,
    id: 'conduct.object',
    title: '登记向上一级法院申请复议（行为）',
    from: ['applied'],
    fields: conductObjection.fields,
    does: [enterOf(conductObjection), moment('conduct-objected', ofParty)],
    cite: [
      cite(coercionLaw, 56, '十五日内向上一级人民法院申请复议', '第二款'),
      cite(coercionLaw, 58, '十五日内向上一级人民法院申请复议', '第三款'),
    ],
  }),
  step({
    ...reported,
    id: 'conduct.rule',
    title: '登记法院的执行裁定（行为）',
    from: ['applied'],
    fields: conductRuling.fields,
    does: [
      enterOf(conductRuling),
      moment('conduct-ruled', { when: equal(form('granted'), true), ...ofParty }),
      moment('conduct-refused', { when: equal(form('granted'), false), ...ofParty }),
      stage('court', { when: equal(form('granted'), true) }),
    ],
    cite: [cite(coercionLaw, 57, '作出执行裁定'), cite(coercionLaw, 58, '是否执行的裁定，不予执行的说明理由')],
  }),
  step({
    ...reported,
    id: 'conduct.carried',
    title: '登记法院裁定的执行',
    from: ['court'],
    to: 'enforced',
    fields: conductCarried.fields,
    does: [enterOf(conductCarried), moment('conduct-over', ofParty)],
    cite: [cite(coercionLaw, 57, '作出执行裁定'), cite(coercionLaw, 59, '自作出执行裁定之日起五日内执行')],
  }),
  step({
    ...signed,
    id: 'conduct.announce',
    title: '公告限期自行拆除',
    from: ['demanded'],
    fields: demolitionNotice.fields,
    does: [enterOf(demolitionNotice), moment('demolition-announced', ofParty), paper('demolition-notice')],
    cite: [cite(coercionLaw, 44, '由行政机关予以公告，限期当事人自行拆除')],
  }),
  step({
    ...signed,
    id: 'conduct.enforce',
    title: '作出强制执行决定（行为）',
    from: ['demanded'],
    to: 'enforcing',
    fields: conductEnforcement.fields,
    does: [
      enterOf(conductEnforcement),
      moment('conduct-enforcement', ofParty),
      paper('conduct-enforcement'),
      open('service', 'pending', { document: 'conduct-enforcement', conduct: here }, ofParty),
    ],
    cite: [
      cite(coercionLaw, 37, '经催告逾期仍不履行的，书面作出强制执行决定'),
      cite(coercionLaw, 44, '可以依法强制拆除'),
    ],
  }),
  step({
    ...reported,
    id: 'conduct.act',
    title: '登记实施强制执行（行为）',
    from: ['enforcing'],
    to: 'enforced',
    fields: conductEnforced.fields,
    does: [enterOf(conductEnforced), moment('conduct-over', ofParty), paper('conduct-record')],
    cite: [
      cite(coercionLaw, 43, '不得在夜间或者法定节假日实施，情况紧急的除外', '第一款'),
      cite(coercionLaw, 37, '强制执行的方式和时间'),
    ],
  }),
])
