import { type Column, compareDays, type Day, type Field, isDay } from '@xiezhi/law'
import { dayOfMoment } from '../context.ts'
import type { FieldError } from '../refusal.ts'
import { fault, isRecord, type Taken } from './taken.ts'

/** Days on the side of the act where the rule has them: what has happened is not dated ahead, what is granted is not over already. */
export function sideErrors({ step, form, at }: Taken): readonly FieldError[] {
  const day = dayOfMoment(at)
  return step.fields.flatMap((f) => {
    const given = form[f.id]
    if (f.kind.is !== 'rows') return misplaced(f, f.id, given, day)
    const { columns } = f.kind
    const lines = Array.isArray(given) ? given.filter(isRecord) : []
    return lines.flatMap((line, i) => columns.flatMap((c) => misplaced(c, `${f.id}.${i}.${c.id}`, line[c.id], day)))
  })
}

function misplaced({ kind, label }: Field | Column, at: string, given: unknown, day: Day): readonly FieldError[] {
  if (kind.is !== 'day' || kind.lies === undefined || !isDay(given)) return []
  const order = compareDays(given, day)
  if (kind.lies === 'behind' && order > 0) return fault(at, 'future', `“${label}”不能晚于${day}，请核对。`)
  if (kind.lies === 'ahead' && order < 0) return fault(at, 'past', `“${label}”不能早于${day}，请核对。`)
  return []
}
