import { z } from 'zod'
import { day, integer, list, object, text } from './words.ts'

const table = z.enum(['penalty', 'permit'])
const state = z
  .enum(['due', 'public', 'withheld', 'withdrawn', 'ended'])
  .describe('due 尚未公示；withheld 依法不公开，不报送；withdrawn 已撤回；ended 已停止公示')
const timing = z.enum(['inTime', 'running', 'late', 'overdue']).describe('late 迟报；overdue 逾期未报')
const fault = object({ code: text, title: text, sentence: text })

const row = {
  key: text.describe('案件/子程序/当事人，永远不变'),
  table,
  case: text,
  agency: text,
  agencyName: text,
  title: text,
  name: text.describe('行政相对人名称'),
  number: text.describe('文号'),
  state,
  timing,
  decidedOn: day,
  dueOn: day.describe('应当报送的最后一日'),
  publishedOn: day.nullable(),
  endsOn: day.nullable(),
  reason: text.describe('不报送、撤下的原因；没有的为空'),
  faults: list(fault).describe('报送以前应当补正的栏目'),
}
export const creditRow = object(row).meta({ id: 'CreditRow', description: '双公示的一行，由案卷得出' })

export const creditPage = object({
  table,
  title: text,
  from: day,
  to: day,
  rows: list(creditRow).describe('最急的在前'),
  left: integer.describe('没有列出的行数'),
  counts: object({
    all: integer,
    ready: integer.describe('已公示、栏目齐全，可以报送'),
    overdue: integer,
    late: integer,
    faulty: integer,
    due: integer,
    down: integer.describe('已撤回或者停止公示'),
    withheld: integer,
  }),
  agencies: list(object({ id: text, name: text })).describe('可以查看的机关'),
}).meta({ id: 'CreditPage', description: '双公示的行和缺漏' })

/** The table as a receiver takes it: its columns in their order, and each row by their codes. */
export const creditTable = object({
  table: text,
  columns: list(object({ code: text, title: text })),
  rows: list(z.record(z.string(), text)),
}).meta({ id: 'CreditTable', description: '双公示的表，供报送' })

export const creditCells = list(
  object({
    ...row,
    cells: list(
      object({ code: text, title: text, text: text.describe('不向公众显示的栏目为空'), hidden: z.boolean() }),
    ),
  }),
)
