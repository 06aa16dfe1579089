import type { ParameterId } from '../parameters.ts'
import type { InForce, Statute } from '../statutes.ts'
import type { Citations } from './citation.ts'

export type Value = number | boolean | string
export type LayerKind = 'national' | 'sector' | 'province' | 'agency'

/** One value a layer sets for one parameter, while the rule it stands on is in force. */
export interface Setting {
  readonly parameter: ParameterId
  readonly value: Value
  readonly inForce: InForce
  readonly cite: Citations | readonly []
  /** The agency's own document, where no law sets the number (an agency must name one). */
  readonly source?: string
}

export interface Layer {
  readonly id: string
  readonly kind: LayerKind
  readonly title: string
  readonly settings: readonly Setting[]
  /** Where two siblings set one value: which layer is followed, and why. */
  readonly preferences?: readonly { parameter: ParameterId; layer: string; reason: string }[]
}

export const layer = (l: Layer): Layer => l

const sectoral: readonly Statute['level'][] = ['rule', 'local-rule']

/** A rule (规章) of a sector or province binds, and is cited to, only an agency with a layer that stands on it. */
export const isLawOf = (statute: Statute, layers: readonly Layer[]): boolean =>
  !sectoral.includes(statute.level) ||
  layers.some(
    (l) =>
      (l.kind === 'sector' || l.kind === 'province') &&
      l.settings.some((s) => s.cite.some((c) => c.statute === statute.id)),
  )
