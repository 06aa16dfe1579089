import { conductReadings } from '../../conduct/conditions.ts'
import { executionReadings } from '../../execution/conditions.ts'
import { serviceReadings } from '../../service/conditions.ts'
import { reads } from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { last } from '../../words/value.ts'
import { sanctionReadings } from '../conduct.ts'
import { givenBack } from '../endings/crimeConditions.ts'
import { isGrave, leaves } from '../publicLife/conditions.ts'
import { decision } from '../records.ts'
import { decisionReadings, performedOr } from './decision.ts'
import { investigationReadings } from './investigation.ts'
import { noticeReadings } from './notice.ts'
import { personReadings } from './persons.ts'
import { reviewReadings } from './review.ts'

/** What the readings of a penalty ask of its record; those that stay code are not here (casework/readings). */
export const penaltyReadings: Meanings = {
  ...investigationReadings,
  ...personReadings,
  ...noticeReadings,
  ...reviewReadings,
  ...decisionReadings,
  ...serviceReadings,
  givenBack,
  ...executionReadings('P19-remedy', 'P14', last(decision, 'on')),
  ...conductReadings,
  ...sanctionReadings,
  gravelyPunished: isGrave,
  leavesPage: leaves,
  performed: performedOr(reads('executionEnded')),
}
