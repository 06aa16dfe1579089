import { addYears, type Day } from '../day.ts'

/** 追责期限 (处罚法36): two years from the end of the conduct, five where life, health or finance was harmed. */
export const limitation = { years: 2, longYears: 5 } as const

/** Whether conduct that ended on `ended` was found in time on `found`. */
export const foundWithin = (ended: Day, found: Day, years: number): boolean => found <= addYears(ended, years)
