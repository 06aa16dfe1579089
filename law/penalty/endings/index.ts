import type { Clock } from '../../words/clock.ts'
import type { Gate } from '../../words/gate.ts'
import type { Step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { carriedGates, carriedSteps } from './carried.ts'
import { closingGates, closingSteps, closingTerm } from './closing.ts'
import { crimeSteps } from './crime.ts'
import { crimeClocks } from './crimeClocks.ts'
import { crimeGates } from './crimeGates.ts'
import { exemptionSteps } from './exemption.ts'
import { exemptionAgainGates } from './exemptionAgainGates.ts'
import { exemptionGates } from './exemptionGates.ts'
import { exemptionLiftedGates } from './exemptionLiftedGates.ts'
import { exemptionPublicationGates, exemptionPublicationSteps, exemptionPublicationTerm } from './publication.ts'
import { refusalGates, refusalSteps, replyTerm } from './refusal.ts'
import { terminationGates, terminationSteps } from './termination.ts'
import { transferGates, transferSteps } from './transfer.ts'

export { endingBranches } from './branches.ts'
export { exemptionPublications } from './publication.ts'

/** Every way a case ends in which nobody is punished (处罚法57; 市监程序20, 47, 60), and what follows every end (市监程序77, 78). */
export const endingSteps: readonly Step[] = [
  ...subject('不予立案', refusalSteps),
  ...subject('不予处罚', exemptionSteps),
  ...subject('终止调查', terminationSteps),
  ...subject('移送', transferSteps),
  ...subject('移送', crimeSteps),
  ...carriedSteps,
  ...subject('结案和归档', closingSteps),
  ...exemptionPublicationSteps,
]
export const endingGates: readonly Gate[] = [
  ...refusalGates,
  ...exemptionGates,
  ...exemptionLiftedGates,
  ...exemptionAgainGates,
  ...terminationGates,
  ...transferGates,
  ...crimeGates,
  ...closingGates,
  ...carriedGates,
  ...exemptionPublicationGates,
]
export const endingClocks: readonly Clock[] = [replyTerm, ...crimeClocks, closingTerm, exemptionPublicationTerm]
