import type { Json } from '../../file.ts'
import * as parts from '../schemaParts.ts'
import { files } from './files.ts'
import { type Bag, type FormKind, isRecord, ok, wrong } from './kind.ts'

const field = { id: 'file', label: '逐项内容', required: true, kind: { is: 'files' } } as const

/** What the form says of the lines must be what the store says of the file they lie in. */
const isCounted = ({ file, count }: Bag): boolean =>
  isRecord(file!) && isRecord(file.lines!) && file.lines.count === count

export function sheetWords(value: Json): string {
  const { file, count } = value as Bag
  const { name, sha256, lines } = file as Bag
  const shown = isRecord(lines!) && isRecord(lines.shown!) ? lines.shown : undefined
  const open =
    shown &&
    Number(shown.lines) > 0 &&
    `公开的文件依法隐去其中${shown.lines}项的部分内容，其摘要（SHA-256）为${shown.sha256}。`
  return `共${count}项。逐项内容为文件“${name}”，其摘要（SHA-256）为${sha256}。${open || ''}`
}

/** The lines of a large list: their file, how many, and the table they were read from. */
export const sheet: FormKind<'sheet'> = {
  check: (value, of) =>
    isRecord(value) &&
    Object.keys(value).every((key) => ['file', 'count', 'source'].includes(key)) &&
    files.check([value.file ?? null], field, undefined).length === 0 &&
    (value.source === undefined || files.check([value.source], field, undefined).length === 0) &&
    isCounted(value)
      ? ok
      : wrong(of, '由本平台读入的逐项内容'),
  schema: () => ({
    ...parts.object(
      {
        file: { type: 'object', description: '读入的答复中的 file，原样填在这里' },
        count: parts.titled('项数', { type: 'integer', minimum: 1 }),
        source: { type: 'object', description: '读入的答复中的 source' },
      },
      ['file', 'count'],
    ),
    description: '先 POST /api/cases/{id}/sheets 读入表格，答复中的 sheet 原样填在这里',
  }),
  words: sheetWords,
  asks: '请上传',
}
