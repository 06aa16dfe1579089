import type { Value } from '@xiezhi/law'
import type { Form, Json } from '../file.ts'
import { strings } from '../readings/world.ts'
import type { Doing } from './doing.ts'
import { isEmpty, type Scope, unsaid } from './scope.ts'
import { valueIn } from './value.ts'

// The values of a rule, worked out as an effect holds them.

/** What says nothing is left out, so that canonical bytes carry no empty fields. */
export const fieldsOf = (fields: Readonly<Record<string, Value>>, scope: Scope): Form =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([k, v]) => {
      const value = valueIn(v, scope)
      return value === unsaid || isEmpty(value) ? [] : [[k, value as Json] as const]
    }),
  )

export function textOf(value: Value | undefined, scope: Scope): string | undefined {
  const given = value === undefined ? undefined : valueIn(value, scope)
  return typeof given === 'string' ? given : undefined
}

/** On whose account a clock waits. */
export function accountOf(value: Value | undefined, scope: Scope): { readonly for?: string } {
  const account = value === undefined ? undefined : valueIn(value, scope)
  return typeof account === 'string' || typeof account === 'number' ? { for: String(account) } : {}
}

export function listOf(value: Value, scope: Scope): readonly string[] {
  const given = valueIn(value, scope)
  return given === unsaid ? [] : strings(given)
}

export const dayOf = (value: Value | undefined, scope: Scope): Doing['day'] =>
  (textOf(value, scope) as Doing['day'] | undefined) ?? scope.day
