import { hearingGates } from '../../hearing/gates/index.ts'
import { reads } from '../../words/condition.ts'
import { by } from '../../words/value.ts'
import { hearing, hearingRequest, service } from '../records.ts'

/** 处罚法63–65: nobody who investigated hosts it, and what is decided stands on its record. */
export const penaltyHearingGates = hearingGates({
  request: hearingRequest,
  hearing,
  service,
  asked: reads('hearingAsked'),
  offered: reads('hearingOffered'),
  involved: by('investigators'),
  decides: ['decision.propose', 'decision.approve'],
})
