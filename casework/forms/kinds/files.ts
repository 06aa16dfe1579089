import * as parts from '../schemaParts.ts'
import { type Bag, type FormKind, filled, isRecord, least, linesOf, ok, wrong } from './kind.ts'

const { longest } = parts

/** Members the store answers beside: taken as they are given back, and put in from the store whatever they say. */
const told: parts.Schema = { description: '上传的答复中的，原样带回即可；以存放时所记的为准' }

const file: parts.Schema = {
  ...parts.object(
    {
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      name: parts.titled('文件名', parts.said(parts.longest.file)),
      bytes: { type: 'integer', minimum: 0 },
      type: parts.said(parts.longest.short),
      title: parts.titled('证据名称', {
        ...parts.text(parts.longest.title),
        description: '每个文件各为一件证据时，这一件的名称',
      }),
      added: told,
      taken: told,
      flaw: told,
      lines: told,
    },
    ['sha256', 'name', 'bytes', 'type'],
  ),
  description: '先 POST /api/cases/{id}/files 上传，答复原样填在这里',
}

export const files: FormKind<'files'> = {
  check: (value, field) =>
    Array.isArray(value) &&
    value.every(
      (x) =>
        isRecord(x) &&
        typeof x.sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(x.sha256) &&
        filled(x.name, longest.file) &&
        Number.isSafeInteger(x.bytes) &&
        filled(x.type, longest.short) &&
        (x.title === undefined || filled(x.title, longest.title)),
    )
      ? ok
      : wrong(field, '已上传的文件'),
  schema: (field) => parts.array(file, least(field)),
  words: (value) =>
    linesOf(value)
      .map((f) => String((f as Bag).name))
      .join('、'),
  asks: '请上传',
}
