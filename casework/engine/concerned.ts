import { procedureOf } from '@xiezhi/law'
import { strings } from '../readings/world.ts'
import { type Scope, unsaid } from './scope.ts'
import { valueIn } from './value.ts'

/** The parties that what is to be decided concerns, as the procedure says; undefined: only the form can tell. */
export function partiesConcerned(scope: Scope): readonly string[] | undefined {
  const concerned = procedureOf(scope.context.rules, scope.file.procedure)?.concerned
  const value = concerned === undefined ? undefined : valueIn(concerned, scope)
  return value === unsaid ? undefined : strings(value)
}
