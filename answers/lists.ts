import { isList, type ListId } from '@xiezhi/law'
import { z } from 'zod'
import { day, form, integer, known, list, object, sha256, text, texts } from './words.ts'

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
  rows: list(form).optional().describe('各项逐栏的内容：清单的各项有栏目的才有'),
  lines: texts.describe('按项写成的内容，可以填入清单的“内容”'),
}).meta({ id: 'ListPreview', description: '一份表格按清单读出的内容；什么也没有改动' })

/** A version of one of the agency's own lists, as other cases ask it. */
export const listVersion = object({
  list: known<ListId>(z.string().refine(isList)),
  title: text,
  case: text,
  version: integer,
  from: day.describe('施行日期'),
  until: day.optional().describe('自这一天起不再施行'),
  public: day.optional().describe('公布日期；没有的，尚未公布'),
  lines: list(form),
}).meta({ id: 'ListVersion', description: '本机关一份清单的一个版本' })
