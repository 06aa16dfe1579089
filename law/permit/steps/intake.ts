import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { equal, not } from '../../words/condition.ts'
import { assignUnit, enter, moment, paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { actorUnit, form, last, today } from '../../words/value.ts'
import { acceptance, application, rejection, request, supplement, takenBack } from '../records.ts'

const isNeedless = equal(last(rejection, 'ground'), 'needless')
const main = { proceeding: 'permit' } as const

/** From the application to its acceptance (许可法29–32). */
export const intakeSteps: readonly Step[] = [
  step({
    ...main,
    id: 'application.receive',
    title: '收到申请',
    from: [],
    to: 'received',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('applicant', '申请人', { is: 'party' }), ...application.fields],
    does: [enter(application), assignUnit(actorUnit), moment('application-received', { on: form('receivedOn') })],
    cite: [cite(permitLaw, 29, '向行政机关提出申请')],
  }),
  step({
    ...main,
    id: 'application.accept',
    title: '受理',
    from: ['received'],
    to: 'examining',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('facts', '受理条件', { is: 'facts', facts: ['needsPermit', 'withinPower', 'materialsComplete'] })],
    does: [enter(acceptance, { deemed: false }), moment('accepted'), paper('permit-acceptance')],
    cite: [cite(permitLaw, 32, '应当受理；出具注明日期的书面凭证', '第五项')],
  }),
  step({
    ...main,
    id: 'application.request',
    title: '一次告知补正',
    from: ['received'],
    to: 'correcting',
    effect: 'constitutive',
    posts: ['handler'],
    fields: request.fields,
    does: [enter(request), moment('materials-told'), paper('permit-request')],
    cite: [cite(permitLaw, 32, '当场或者五日内一次告知需要补正的全部内容', '第四项')],
  }),
  step({
    ...main,
    id: 'application.supplement',
    title: '收到补正材料',
    from: ['correcting'],
    to: 'received',
    effect: 'reported',
    posts: ['handler'],
    fields: supplement.fields,
    does: [enter(supplement), moment('application-received', { on: today })],
    cite: [cite(permitLaw, 32, '按照要求提交全部补正申请材料的，应当受理', '第五项')],
  }),
  step({
    ...main,
    id: 'application.reject',
    title: '不受理、不予受理',
    from: ['received'],
    to: 'rejected',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: rejection.fields,
    does: [
      enter(rejection),
      moment('ended'),
      paper('permit-needless', { when: isNeedless }),
      paper('permit-rejection', { when: not(isNeedless) }),
    ],
    cite: [
      cite(permitLaw, 32, '不受理、不予受理；出具注明日期的书面凭证', '第一、二项'),
      cite(permitLaw, 78, '隐瞒有关情况或者提供虚假材料的，不予受理；一年内不得再次申请'),
      cite(permitLaw, 79, '三年内不得再次申请'),
    ],
  }),
  step({
    ...main,
    id: 'application.withdraw',
    title: '登记撤回申请',
    from: ['received', 'correcting', 'examining', 'examined'],
    to: 'ended',
    effect: 'reported',
    posts: ['handler'],
    fields: takenBack.fields,
    does: [enter(takenBack), moment('ended')],
    cite: [cite(permitLaw, 29, '由申请人提出申请')],
  }),
]
