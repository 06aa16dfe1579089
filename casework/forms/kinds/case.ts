import { type FormKind, nameOfCase, ok, wrong } from './kind.ts'

/** Another case, by its id; whether it is there and may be taken is for the gates. */
export const case_: FormKind<'case'> = {
  check: (value, field) => (typeof value === 'string' && value.length <= 60 ? ok : wrong(field, '案件的编号')),
  schema: () => ({ type: 'string', description: '本机关在办的另一案件的编号，见 GET /api/cases' }),
  words: (value, _field, read) => nameOfCase(read, String(value)),
  asks: '请选择',
  telling: true,
}
