import { type FormKind, ok, wrong } from './kind.ts'

export const yesNo: FormKind<'yesNo'> = {
  check: (value, field) => (typeof value === 'boolean' ? ok : wrong(field, '是或者否')),
  schema: () => ({ type: 'boolean' }),
  words: (value) => (value === true ? '是' : '否'),
  asks: '请回答',
}
