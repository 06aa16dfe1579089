import { intakeSteps as intake } from '../../intake/steps.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { equal, not } from '../../words/condition.ts'
import { paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import type { Step } from '../../words/step.ts'
import { last } from '../../words/value.ts'
import { application, rejection } from '../records.ts'

const isNeedless = equal(last(rejection, 'ground'), 'needless')

/** From the application to its acceptance (许可法29–32). */
export const intakeSteps: readonly Step[] = intake({
  proceeding: 'permit',
  application,
  rejection,
  applicant: must('applicant', '申请人', { is: 'party' }),
  accept: ['needsPermit', 'withinPower', 'materialsComplete'],
  papers: {
    request: paper('permit-request'),
    acceptance: paper('permit-acceptance'),
    rejection: [paper('permit-needless', { when: isNeedless }), paper('permit-rejection', { when: not(isNeedless) })],
  },
  receiptTerm: true,
  rejectTitle: '不受理、不予受理',
  open: ['examining', 'examined'],
  cite: {
    receive: [cite(permitLaw, 29, '向行政机关提出申请')],
    accept: [cite(permitLaw, 32, '应当受理；出具注明日期的书面凭证', '第五项')],
    request: [cite(permitLaw, 32, '当场或者五日内一次告知需要补正的全部内容', '第四项')],
    supplement: [cite(permitLaw, 32, '按照要求提交全部补正申请材料的，应当受理', '第五项')],
    reject: [
      cite(permitLaw, 32, '不受理、不予受理；出具注明日期的书面凭证', '第一、二项'),
      cite(permitLaw, 78, '隐瞒有关情况或者提供虚假材料的，不予受理；一年内不得再次申请'),
      cite(permitLaw, 79, '三年内不得再次申请'),
    ],
    withdraw: [cite(permitLaw, 29, '由申请人提出申请')],
  },
})
