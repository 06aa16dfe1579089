import type { Query } from '@xiezhi/law'
import { correctedIn, type Entry } from '../entries.ts'
import type { CaseFile } from '../file.ts'
import type { Scope } from './scope.ts'

/** Entered, changed or corrected later: what was corrected says something that was not there before. */
export function enteredAfter(
  file: CaseFile,
  earlier: readonly Entry[],
  { after }: Query,
  { it }: Pick<Scope, 'it'>,
): (e: Entry) => boolean {
  const own = after === 'it' ? (it?.changed ?? it?.event ?? 0) : 0
  const floor = Math.max(own, ...earlier.map((e) => Math.max(e.changed ?? 0, touchedLast(file, e))))
  return (e) => floor === 0 || touchedLast(file, e) > floor
}

export const happenedAfter =
  (file: CaseFile, earlier: readonly Entry[]) =>
  (e: Entry): boolean =>
    earlier.every((x) => isAfter(file, e.event, x.event))

/** By when the acts happened; within one minute, by when they were entered. */
export function isAfter(file: CaseFile, one: number, other: number): boolean {
  const at = (event: number) => file.acts.find((a) => a.event === event)?.acted ?? ''
  return at(one) === at(other) ? one > other : at(one) > at(other)
}

/** An entry corrected later says something that was not there before. */
const touchedLast = (file: CaseFile, e: Entry): number => Math.max(e.event, ...correctedIn(file, e.event))
