import { serviceReceivers } from '../../codes.ts'
import { choice, type Field, may, must } from '../../words/field.ts'
import { addressConfirmation } from '../records.ts'

export const receiver = must(
  'receiver',
  '签收人身份',
  choice(...serviceReceivers.map((c) => [c.value, c.label] as const)),
)
export const signedBy = must('signedBy', '签收人', { is: 'text', max: 50 })
/** The receiver's signature makes the service (民诉法87): no text asks for a second officer. */
export const officers = must('officers', '送达人', { is: 'officers', min: 1 })
export const told = may('disclosureTold', '已书面告知决定信息将公示', { is: 'yesNo' })
export const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
export const place = must('place', '送达地点', { is: 'text', max: 200 })
export const confirmedAs = (field: string) => ({ last: addressConfirmation.id, field, of: 'party' }) as const
export const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F
