import { shown } from '../shown.ts'
import { error, type FormKind, ok } from './kind.ts'

export const event: FormKind<'event'> = {
  check: (value, field, file) =>
    typeof value === 'number' &&
    Number.isSafeInteger(value) &&
    (file === undefined || file.acts.some((a) => a.event === value))
      ? ok
      : [error(field.id, 'unknown-event', `本案没有第${shown(value)}号记录。`)],
  schema: () => ({ type: 'integer', description: '记录序号，见 GET /api/cases/{id}/record 的 sequence' }),
  words: (value) => `第${String(value)}号记录`,
  asks: '请选择',
  telling: true,
}
