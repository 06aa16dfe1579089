import { isApplicant, isToApply } from '../remedy/conditions.ts'
import type { Windows } from '../remedy/steps/of.ts'
import { all, least, not } from '../words/condition.ts'
import { type Does, moment } from '../words/does.ts'
import { today } from '../words/value.ts'
import { type TermClock, termDue } from './conditions.ts'

const struck = (id: string, when = isApplicant): Does => moment(id, { each: 'concerned', when })

/** Nobody asks the court to carry out what is still being judged: the time for it begins when that is over (强制法53; 行诉解释153, 156). */
export const windows = (term: TermClock): Windows => {
  // The six months go on as they were where a 复议 was taken back: within them one may still sue (行诉解释58).
  const isLeft = least(termDue(term), today)
  return {
    received: [struck('window-stayed', isToApply)],
    reconsidered: [struck('window-reconsidered')],
    judged: [struck('window-judged')],
    ruled: [struck('window-ruled')],
    appealed: [struck('window-stayed')],
    final: [struck('window-opens'), struck('judgment-final')],
    ended: [struck('window-resumed', all(isApplicant, isLeft)), struck('window-opens', all(isApplicant, not(isLeft)))],
  }
}
