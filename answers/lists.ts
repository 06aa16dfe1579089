import { z } from 'zod'
import { integer, list, object, sha256, text, texts } from './words.ts'

const place = {
  sheet: text.describe('工作表；文本文件没有'),
  row: integer.describe('行号，与打开文件的程序所示相同；0 指整个工作表'),
  code: text,
}
const tableRead = object({
  sheet: text,
  header: z.tuple([integer, integer]).readonly().nullable().describe('表头的起止行；没有的，接前一个工作表'),
  columns: list(object({ column: text, heading: text, meaning: text.nullable().describe('没有的照录') })),
  items: integer,
  blank: integer,
})

export const listPreview = object({
  list: text,
  title: text,
  file: text,
  sha256,
  format: text,
  encoding: text.optional(),
  items: integer.describe('项数；子项、阶次不算'),
  parts: integer.describe('各项之下的子项、阶次'),
  tables: list(tableRead),
  leftOut: list(object({ ...place, toRow: integer.optional(), reason: text, text })).describe('没有导入的每一行和原因'),
  doubts: list(object({ ...place, column: text, heading: text, value: text, sentence: text })).describe('存疑之处'),
  lines: texts.describe('按项写成的内容，可以填入清单的“内容”'),
}).meta({ id: 'ListPreview', description: '一份表格按清单读出的内容；什么也没有改动' })
