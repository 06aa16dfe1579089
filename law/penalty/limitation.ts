import { addYears, type Day } from '../day.ts'

/**
 * 追责期限 (处罚法36): two years from the end of the conduct, five where life, health or finance was harmed. The five are of the revision;
 * conduct that had ended before it is judged by the rule of its own day, which knew two (处罚法37; 原处罚法29).
 * Where it polluted or did harm to nature the five hang on nothing else (生态环境法典1054), and there too only for what ended under that law
 * (1057).
 */
export const limitation = { years: 2, longYears: 5, longSince: '2021-07-15', pollutionSince: '2026-08-15' } as const

/** Whether conduct that ended on `ended` was found in time on `found`. */
export const foundWithin = (ended: Day, found: Day, years: number, since: Day = limitation.longSince): boolean =>
  found <= addYears(ended, years > limitation.years && ended < since ? limitation.years : years)
