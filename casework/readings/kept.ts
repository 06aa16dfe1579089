import { type Condition, type Meanings, namedIn, type Reading, type ReadingId, readingsOf } from '@xiezhi/law'
import type { Context } from '../context.ts'
import type { CaseFile } from '../file.ts'
import type { World } from './world.ts'

/** What the answer of a reading hangs on beside the record, the party and the day. */
interface Uses {
  /** Fields of the form at hand. */
  readonly fields: ReadonlySet<string>
  /** The step, the proceeding, or who takes it. */
  readonly step: boolean
}

const known = new WeakMap<Meanings, Map<ReadingId, Uses>>()

function usesOf(id: ReadingId, means: Meanings): Uses {
  const of = known.get(means) ?? new Map<ReadingId, Uses>()
  known.set(means, of)
  const before = of.get(id)
  if (before !== undefined) return before
  const all = [...readingsOf([id], { means })].flatMap((r): readonly Condition[] => {
    const meaning = means[r as ReadingId]
    return meaning === undefined ? [] : [meaning]
  })
  const { values, conditions, readings } = all.reduce((into, c) => namedIn(c, into), namedIn({ always: true }))
  const uses: Uses = {
    fields: new Set([
      ...values.flatMap((v) => ('form' in v ? [v.form] : [])),
      ...conditions.flatMap((c) => ('asks' in c ? [c.asks] : [])),
    ]),
    step:
      // What is left to code may look at anything.
      readings.some((r) => means[r as ReadingId] === undefined) ||
      conditions.some((c) => 'fact' in c || 'apart' in c) ||
      values.some((v) => ['put', 'about', 'actor', 'actorUnit', 'here', 'moment'].some((word) => word in v)),
  }
  of.set(id, uses)
  return uses
}

const kept = new WeakMap<CaseFile, WeakMap<Context, Map<string, Reading>>>()

/**
 * Of one case as it stands many gates ask the same: what hangs on the record alone is worked out once. A folded file never changes, and
 * a context is of one moment and one person.
 */
export function keptReading(
  id: ReadingId,
  means: Meanings,
  world: World & { readonly it?: unknown },
  work: () => Reading,
): Reading {
  const { fields, step } = usesOf(id, means)
  const isOfForm = fields.size > 0 && (world.form !== undefined || world.step.fields.some((f) => fields.has(f.id)))
  if (step || isOfForm || world.it !== undefined) return work()
  const ofFile = kept.get(world.file) ?? new WeakMap<Context, Map<string, Reading>>()
  kept.set(world.file, ofFile)
  const of = ofFile.get(world.context) ?? new Map<string, Reading>()
  ofFile.set(world.context, of)
  const key = `${id}/${world.party ?? ''}/${world.day}/${world.proceeding.id}`
  const before = of.get(key)
  if (before !== undefined) return before
  const reading = work()
  of.set(key, reading)
  return reading
}
