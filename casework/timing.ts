import { addWorkingDays, compareDays, type Day, isDay, type Step } from '@xiezhi/law'
import type { Command } from './command.ts'
import { type Context, dayOfMoment, today } from './context.ts'
import { tooEarly } from './earliest.ts'
import type { Moment } from './file.ts'
import type { FieldError } from './refusal.ts'

export type Timing =
  | { readonly acted: Moment; readonly day: Day; readonly late?: string }
  | { readonly errors: readonly FieldError[] }

/** Constitutive acts take server time. Reported acts: never later than now; older than the next working day is 补录 (design 4.6). */
export function whenIs(command: Command, step: Step, context: Context): Timing {
  const now = context.now
  const acted = command.acted
  if (acted === undefined) return { acted: now, day: dayOfMoment(now) }
  if (step.effect === 'constitutive') {
    const sentence = `“${step.title}”在系统内作出才有效，以办理的时间为准，不能填写发生时间。`
    return { errors: [{ field: 'acted', code: 'not-taken', sentence }] }
  }
  const day = acted.slice(0, 10)
  if (!isDay(day) || !/^T([01]\d|2[0-3]):[0-5]\d$/.test(acted.slice(10)))
    return { errors: [{ field: 'acted', code: 'wrong-kind', sentence: '发生时间应当写成2026-11-22T10:30的样子。' }] }
  if (acted > now) return { errors: [{ field: 'acted', code: 'future', sentence: '发生时间不能晚于现在。' }] }
  const early = tooEarly('acted', '发生时间', day)
  if (early.length > 0) return { errors: early }
  const inTime = compareDays(today(context), addWorkingDays(context.calendar, day, 1)) <= 0
  if (inTime) return { acted, day }
  const late = command.late?.trim() ?? ''
  if (late === '')
    return {
      errors: [
        { field: 'late', code: 'late-reason-required', sentence: '超过次一工作日才录入的属于补录，请写明补录原因。' },
      ],
    }
  return { acted, day, late }
}
