import { onPages } from '../signing/records.ts'
import { choice, may, must } from '../words/field.ts'

/** What forms of an inspection have in common. */
export const text = { is: 'longText', max: 5000 } as const
export const short = { is: 'text', max: 200 } as const
export const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)
export const officers = must('officers', '检查人员', { is: 'officers', min: 2 })
export const shown = must('shown', '已出示执法证件', { is: 'yesNo' })
export const signature = must(
  'signature',
  '签字',
  choice(['signed', '核对后签名、盖章'], ['refused', '拒绝签名'], ['absent', '不在场']),
)
/** The same of what is made here. */
export const signatureHere = {
  ...signature,
  kind: choice(...signature.kind.choices.map((c) => [c.value, c.label] as const), onPages),
}
export const clockTime = { is: 'text', max: 30 } as const
export const unsigned = { when: { field: 'signature', in: ['refused', 'absent'] } } as const
export const remark = { ...may('remark', '注明情况', text, '拒绝签名、不在场的，写明情况'), ...unsigned }
export const witness = { ...may('witness', '见证人', short), ...unsigned }
