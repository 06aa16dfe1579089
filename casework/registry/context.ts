import type { RuleBook } from '@xiezhi/law'
import type { Actor, Form, Json, Moment } from '../file.ts'
import type { AgencyRecord, PersonRecord } from './records.ts'
import type { RegistryStepId } from './steps.ts'

export interface RegistryCommand {
  readonly id: string
  readonly step: RegistryStepId
  readonly form: Form
  /** The number of the last entry that who asks had seen when he opened the form; absent: he looked at nothing. */
  readonly basis?: number
}

/** Everything outside the stream that a registry step may depend on, gathered in one place by the server. */
export interface RegistryContext {
  readonly now: Moment
  readonly actor: Actor
  readonly rules: RuleBook
  /** `agency/<id>` or `person/<id>`. */
  readonly stream: { readonly kind: 'agency' | 'person'; readonly id: string }
  /** No administrator stands on the register yet: who sets the installation up enters the first ones. */
  readonly bootstrap: boolean
  /** The actor's own agency. */
  readonly home?: AgencyRecord
  /** Agencies and persons that the command names (see `referencesOf`); one that is missing is not on the register. */
  readonly agencies: Readonly<Record<string, AgencyRecord>>
  readonly persons: Readonly<Record<string, PersonRecord>>
}

const text = (value: Json | undefined): readonly string[] => (typeof value === 'string' ? [value] : [])

/** Ids of the agencies and persons a command names, for whoever gathers its context. */
export function referencesOf(command: RegistryCommand): {
  readonly agencies: readonly string[]
  readonly persons: readonly string[]
} {
  switch (command.step) {
    case 'post.assign':
      return { agencies: text(command.form.agency), persons: [] }
    case 'oversight.set':
      return { agencies: text(command.form.lower), persons: [] }
    case 'delegation.grant':
      return { agencies: [], persons: text(command.form.to) }
    default:
      return { agencies: [], persons: [] }
  }
}
