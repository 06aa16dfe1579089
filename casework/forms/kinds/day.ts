import { isDay } from '@xiezhi/law'
import * as parts from '../schemaParts.ts'
import { type FormKind, ok, plain, wrong } from './kind.ts'

export const day: FormKind<'day'> = {
  check: (value, field) => (isDay(value) ? ok : wrong(field, '日期，例如2026-11-22')),
  schema: () => parts.day,
  words: plain,
  telling: true,
}
