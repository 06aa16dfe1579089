import { compareDays, type Day } from '@xiezhi/law'
import type { FieldError } from './refusal.ts'

/** 行政处罚法施行之日. No gate is in force before it, so an act dated earlier would be judged by none (处罚法1996, 64). */
export const earliestDay: Day = '1996-10-01'

export const tooEarly = (field: string, what: string, day: Day): readonly FieldError[] =>
  compareDays(day, earliestDay) < 0
    ? [{ field, code: 'too-early', sentence: `${what}早于${earliestDay}，那时还没有适用的规定，请核对。` }]
    : []
