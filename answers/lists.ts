import { isList, type ListId } from '@xiezhi/law'
import { z } from 'zod'
import { fileRef } from './case/parts.ts'
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

const leftOut = list(object({ ...place, toRow: integer.optional(), reason: text, text }))
const doubts = list(object({ ...place, column: text, heading: text, value: text, sentence: text }))
const groups = list(
  object({
    ...place,
    column: text,
    heading: text,
    value: text.describe('各处相同的写出，不同的为空'),
    sentence: text,
    count: integer,
    rows: text.describe('在哪些行：3、5至20'),
  }),
)
const read = {
  list: text,
  title: text,
  file: text,
  sha256,
  format: text,
  encoding: text.optional(),
  items: integer.describe('项数；子项、阶次不算'),
  parts: integer.describe('各项之下的子项、阶次'),
  tables: list(tableRead),
  leftOut: leftOut.describe('没有导入的每一行和原因'),
  doubts: doubts.describe('存疑之处'),
  groups: groups.describe('存疑之处，相同的合为一处'),
  byHand: z.record(z.string(), z.string()).describe('人工对应的表头：这次说明的，和本机关上次说明、记在清单里的'),
  meanings: list(object({ id: text, title: text })).describe('一列可以对应的栏目'),
}
export const listPreview = object({
  ...read,
  rows: list(form).optional().describe('各项逐栏的内容：清单的各项有栏目的才有'),
  lines: texts.describe('按项写成的内容，可以填入清单的“内容”'),
}).meta({ id: 'ListPreview', description: '一份表格按清单读出的内容；什么也没有改动' })

/** The list of a form, read from a table: whole, or with what keeps it from being taken. */
export const itemsRead = object({
  format: text,
  rows: list(form).describe('各项逐栏的内容；有读不出的，不得填入'),
  faults: doubts.describe('读不出的内容、没有填写的必填内容：有一处就不能填入'),
  leftOut: leftOut.describe('没有读入的行和原因'),
  doubts: doubts.describe('存疑之处，不妨碍填入'),
}).meta({ id: 'ItemsRead', description: '一份表格按表单的清单读出的内容；什么也没有改动' })

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
  sheet: object({
    sha256,
    count: integer,
    shown: sha256.describe('公开的文件；没有的，就是这一份').optional(),
    reading: object({ sha256, leftOut: integer, doubts: integer }).describe('读入的经过').optional(),
  })
    .describe('大宗名录：逐项内容所在的文件和项数')
    .optional(),
}).meta({ id: 'ListVersion', description: '本机关一份清单的一个版本' })

const change = { added: integer, gone: integer, changed: integer }
const sheet = object({
  file: fileRef.describe('逐项内容，一行一项'),
  count: integer,
  source: fileRef.describe('读入的表格').optional(),
})

/** A large list read: its lines are kept as a file of the case, and nothing rests on it before the step that takes it in. */
export const sheetRead = object({
  sheet: sheet.describe('原样填入“导入逐项内容”的“逐项内容”'),
  change: object(change).describe('与本案现有的逐项内容相比').optional(),
  read: object({ ...read, leftOutCount: integer, doubtCount: integer })
    .describe('读入的经过；未导入的行和存疑之处各列前二百处，其余见问题表')
    .optional(),
}).meta({ id: 'SheetRead', description: '大宗名录读入、修改后的逐项内容' })

/** How the lines were read, as it was put away with them. */
export const sheetReading = object({
  leftOutCount: integer,
  doubtCount: integer,
  leftOut: leftOut.describe('没有读入的行和原因，一页'),
  doubts: doubts.describe('存疑之处，一页'),
  groups: groups.describe('全部存疑之处，相同的合为一处，列前二百处'),
}).meta({ id: 'SheetReading', description: '大宗名录读入的经过：没有读入的行、存疑之处' })

export const sheetLines = object({
  list: known<ListId>(z.string().refine(isList)),
  count: integer,
  found: integer.describe('符合检索的项数，数到一千为止'),
  more: z.boolean().describe('符合的不止一千项'),
  lines: list(object({ n: integer, line: form })),
}).meta({ id: 'SheetLines', description: '大宗名录逐项内容的一页' })

export const sheetDifferences = object({
  ...change,
  lines: list(object({ before: form.optional(), after: form.optional() })),
}).meta({ id: 'SheetDifferences', description: '两个版本的逐项内容有什么不同' })

export const subjectsFound = list(
  object({ line: form, list: text.describe('名录的名称'), version: integer, from: day.describe('施行日期') }),
)
export const readingNow = object({ done: integer, of: integer })
  .nullable()
  .meta({ id: 'ReadingNow', description: '本人正在读入的表格读到第几行' })
