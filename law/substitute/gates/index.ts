import type { Gate } from '../../words/gate.ts'
import { substituteCarried } from './carried.ts'
import { substituteDecided } from './decided.ts'
import type { Of } from './of.ts'

/** 代履行: what it takes to decide on it, and how it is carried out (强制法50–52). */
export const substituteGates = (of: Of): readonly Gate[] => [...substituteDecided(of), ...substituteCarried(of)]
