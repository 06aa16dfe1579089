import { type Bag, type FormKind, isRecord, ok, wrong } from './kind.ts'

/** What of a record is to stand otherwise, by the fields of the step that made it. */
export const object: FormKind<'object'> = {
  check: (value, field) => (isRecord(value) ? ok : wrong(field, '更正后的栏目内容')),
  schema: () => ({ type: 'object' }),
  words: (value) =>
    typeof value !== 'object' || value === null
      ? String(value)
      : Object.entries(value as Bag)
          .map(([key, v]) => `${key}：${typeof v === 'string' || typeof v === 'number' ? v : JSON.stringify(v)}`)
          .join('\n'),
}
