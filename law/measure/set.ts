import type { Gate } from '../words/gate.ts'
import type { Step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { afterGates, type MeasureEnds } from './gates/after.ts'
import { beforeGates } from './gates/before.ts'
import { sceneGates } from './gates/scene.ts'
import { endingSteps } from './steps/ending.ts'
import { holdingSteps } from './steps/holding.ts'
import { paperSteps } from './steps/papers.ts'
import { type MeasureOf, takingSteps } from './steps/taking.ts'

/** 先行登记保存、查封、扣押、冻结, as a kind that investigates carries them: each measure a proceeding of its own beside the case. */
export const measureSteps = (of: MeasureOf): readonly Step[] =>
  subject('先行登记保存和强制措施', [...takingSteps(of), ...holdingSteps, ...endingSteps, ...paperSteps])

export const measureGates = (of: MeasureEnds): readonly Gate[] => [...beforeGates, ...sceneGates, ...afterGates(of)]
