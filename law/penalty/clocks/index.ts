import { assistanceClocks } from '../../assistance/request.ts'
import { executionClocks } from '../../execution/clocks.ts'
import { jurisdictionClocks } from '../../jurisdiction/clocks.ts'
import { remedyClocks } from '../../remedy/clocks.ts'
import { reviewAbove } from '../../review/clocks.ts'
import type { Clock } from '../../words/clock.ts'
import { owes } from '../conditions.ts'
import { endingClocks } from '../endings/index.ts'
import { decisionService, executedPayment, publication, withdrawal } from './after.ts'
import { answerTerm, hearingTerm } from './heard.ts'
import { caseTerm, reviewTerm, verification } from './term.ts'

export const clocks: readonly Clock[] = [
  verification,
  caseTerm,
  answerTerm,
  hearingTerm,
  reviewTerm,
  reviewAbove('ended', 'crime-handed'),
  decisionService,
  executedPayment,
  ...executionClocks(owes, 'P19-remedy'),
  publication,
  // Of several parties one alone may have to leave the page (部分撤销).
  { ...withdrawal, stops: [...withdrawal.stops, 'part-withdrawn'] },
  ...jurisdictionClocks,
  ...assistanceClocks,
  ...endingClocks,
  ...remedyClocks('decided', 'ended'),
]
