import { coercionLaw, litigationInterpretation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { equal } from '../words/condition.ts'
import { enter, moment, paper, stage } from '../words/does.ts'
import { type Step, step } from '../words/step.ts'
import { form } from '../words/value.ts'
import { courtAnswer, courtApplication, courtObjection, courtRuling } from './records.ts'
import { enterOf, ofParty, reported, signed, sums } from './taken.ts'

/** 申请人民法院强制执行 (强制法53–58; 行诉解释155): asked of the court, and what it answers. */
export const courtSteps: readonly Step[] = [
  step({
    ...signed,
    id: 'court.apply',
    title: '申请法院强制执行',
    from: ['demanded'],
    to: 'applied',
    fields: courtApplication.fields,
    does: [enter(courtApplication, sums, ofParty), moment('court-applied', ofParty), paper('court-application')],
    confirm: '申请书由您签名，加盖机关印章并注明日期后提交法院。',
    cite: [
      cite(coercionLaw, 53, '没有行政强制执行权的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 55, '申请书由负责人签名，加盖印章，注明日期', '第二款'),
      cite(litigationInterpretation, 155, '申请执行应当具备的条件'),
    ],
  }),
  step({
    ...reported,
    id: 'court.answer',
    title: '登记法院受理、不予受理',
    from: ['applied'],
    fields: courtAnswer.fields,
    does: [
      enterOf(courtAnswer),
      moment('court-accepted', { when: equal(form('accepted'), true), ...ofParty }),
      moment('court-refused', { when: equal(form('accepted'), false), ...ofParty }),
    ],
    cite: [cite(coercionLaw, 56, '五日内受理；不予受理的裁定')],
  }),
  step({
    ...reported,
    id: 'court.object',
    title: '登记向上一级法院申请复议',
    from: ['applied'],
    fields: courtObjection.fields,
    does: [enterOf(courtObjection), moment('court-objected', ofParty)],
    cite: [
      cite(coercionLaw, 56, '十五日内向上一级人民法院申请复议', '第二款'),
      cite(coercionLaw, 58, '十五日内向上一级人民法院申请复议', '第三款'),
    ],
  }),
  step({
    ...reported,
    id: 'court.rule',
    title: '登记法院的执行裁定',
    from: ['applied'],
    fields: courtRuling.fields,
    does: [
      enterOf(courtRuling),
      moment('court-ruled', { when: equal(form('granted'), true), ...ofParty }),
      moment('court-refused', { when: equal(form('granted'), false), ...ofParty }),
      stage('court', { when: equal(form('granted'), true) }),
    ],
    cite: [cite(coercionLaw, 57, '作出执行裁定'), cite(coercionLaw, 58, '是否执行的裁定，不予执行的说明理由')],
  }),
]
