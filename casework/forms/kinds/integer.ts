import { error, type FormKind, ok, plain, wrong } from './kind.ts'

export const integer: FormKind<'integer'> = {
  check(value, field) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrong(field, '整数')
    const { min, max } = field.kind
    if (value >= (min ?? value) && value <= (max ?? value)) return ok
    const bounds =
      max === undefined ? `不能小于${min}` : min === undefined ? `不能大于${max}` : `应当在${min}至${max}之间`
    return [error(field.id, 'out-of-range', `“${field.label}”${bounds}。`)]
  },
  schema: () => ({ type: 'integer' }),
  words: plain,
}
