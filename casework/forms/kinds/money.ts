import { yuan } from '../../format/money.ts'
import { amountFault } from '../amount.ts'
import * as parts from '../schemaParts.ts'
import { error, type FormKind, ok, wrong } from './kind.ts'

export const money: FormKind<'money'> = {
  check(value, field) {
    // Typed by a person: said in 元. Sent by a program: in the unit of the interface.
    if (typeof value === 'string') return wrong(field, '金额，单位元，最多两位小数，例如 1000.50')
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      return wrong(field, '金额（接口以分为单位的整数传送）')
    const fault = amountFault(value)
    return fault === undefined ? ok : [error(field.id, fault.code, `“${field.label}”${fault.what}`)]
  },
  schema: () => parts.fen,
  words: (value) => yuan(Number(value)),
  telling: true,
}
