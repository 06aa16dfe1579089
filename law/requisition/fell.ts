import type { Another } from '../remedy/which.ts'
import { moment, stage } from '../words/does.ts'
import { compensationDecision, prolongation } from './records.ts'

/** 补偿决定: annulled, what was used and harmed is still to be made good, and decided anew (突发事件应对法12). */
export const compensated: Another = {
  id: compensationDecision.id,
  title: '补偿决定',
  decision: compensationDecision,
  numbers: ['requisition-compensation'],
  after: [stage('returned', { of: 'requisition', from: ['settled', 'paid', 'archived'] }), moment('compensation-fell')],
}
/** 延长征用期限: annulled, it is held until the day that was set before. */
export const prolonged: Another = {
  id: prolongation.id,
  title: '延长征用期限的决定',
  decision: prolongation,
  numbers: ['requisition-prolongation'],
  after: [moment('use-prolonged'), moment('use-runs')],
}
