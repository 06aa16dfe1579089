import type { Test, Value } from '@xiezhi/law'
import type { Json } from '../file.ts'
import { essence } from '../format/essence.ts'
import { isEmpty, type Said, same, unsaid } from './scope.ts'

/** Whether what is given is as the test wants it, of what values come to as `said` tells; undefined: only the form can tell. */
export function heldBy(test: Test, said: (value: Value) => Said): (given: Json | undefined) => boolean | undefined {
  if (test === null || typeof test !== 'object' || Array.isArray(test)) return (given) => same(given, test as Json)
  const against = (value: Value, held: (given: Json | undefined, wanted: Said) => boolean) => {
    let wanted: { readonly said: Said } | undefined
    return (given: Json | undefined) => {
      wanted ??= { said: said(value) }
      return wanted.said === unsaid ? undefined : held(given, wanted.said)
    }
  }
  if ('is' in test) return against(test.is as Value, same)
  if ('like' in test)
    return against(
      test.like as Value,
      (given, w) => typeof w === 'string' && typeof given === 'string' && essence(w) === essence(given),
    )
  if ('has' in test)
    return against(test.has as Value, (given, w) => Array.isArray(given) && given.some((x) => same(x as Json, w)))
  if ('above' in test) return against(test.above as Value, (given, w) => isLess(sizeOf(w), given))
  if ('notBelow' in test)
    return against(
      test.notBelow as Value,
      (given, w) => !isEmpty(given ?? null) && !isEmpty(w) && !isLess(given, sizeOf(w)),
    )
  // Nothing to be below of: nothing bars it.
  if ('below' in test) return against(test.below as Value, (given, w) => w === undefined || isLess(given, sizeOf(w)))
  if ('oneOf' in test) return (given) => (test.oneOf as readonly Json[]).some((x) => same(given, x))
  if ('filled' in test) return (given) => !isEmpty(given)
  if ('empty' in test) return isEmpty
  if ('among' in test)
    return against(test.among as Value, (given, w) => Array.isArray(w) && w.some((x) => same(x as Json, given)))
  if ('atLeast' in test) return (given) => Array.isArray(given) && given.length >= Number(test.atLeast)
  return (given) => same(given, test as Json)
}

/** Numbers by size, days and moments by the calendar; what is absent is neither less nor more. */
export const isLess = (a: Said, b: Said): boolean =>
  (typeof a === 'number' && typeof b === 'number' && a < b) || (typeof a === 'string' && typeof b === 'string' && a < b)

/** A list is as much as it is long. */
export const sizeOf = (value: Said): Said => (Array.isArray(value) ? value.length : value)
