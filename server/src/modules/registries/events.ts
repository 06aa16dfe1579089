import { registryUpcasters, upcast } from '@xiezhi/casework'
import type { NewRegistryEvent, RegistryEvent } from '@xiezhi/casework/registry/index.ts'
import type { RuleBook } from '@xiezhi/law'
import { type Draft, namedDraft, namedEventOf, type Recorded } from '../record/index.ts'

/** The entry as casework reads it; undefined when its body was destroyed at the end of its term. */
export function registryEventOf(recorded: Recorded): RegistryEvent | undefined {
  const stored = namedEventOf(recorded)
  return stored && (upcast(stored, registryUpcasters) as RegistryEvent)
}

/** The entry as the record takes it. */
export const draftOf = (stream: string, event: NewRegistryEvent, rules: RuleBook): Draft =>
  namedDraft(stream, { ...event, proceeding: '' }, { ruleBook: rules.version })
