import { finalGrounds } from '../publication/gates.ts'
import { disclosure, publicationRecords, publicationWithdrawal } from '../publication/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { choice, type Field, list, may, must } from '../words/field.ts'
import type { Listing } from '../words/listing.ts'
import { record } from '../words/record.ts'
import { type ListId, linesOf, listLines } from './lines.ts'

/** Kinds of lists whose lines are typed, because other cases ask them. */
const typed = Object.keys(listLines) as ListId[]
/** Registers of tens of thousands of lines: those lie in a file of their own (大宗名录), bound to the draft by its hash. */
const large = typed.filter((id) => linesOf(id).large === true)
const linesField = <const L extends ListId>(id: L): Field & { readonly id: L } => {
  const { title, one, columns, fromTable } = linesOf(id)
  return {
    ...must(id, title, list(one, columns, fromTable)),
    when: { field: 'kind', in: [id] },
    ...(large.includes(id) ? { unless: { field: 'large', in: ['true'] } } : {}),
  }
}
/** The lines of a large one: the file they lie in as they were read, how many, and the table they came from. */
export const sheetField = must('sheet', '逐项内容', { is: 'sheet' }, '由表格读入，或者逐项修改后形成')
/** What was published by mistake is not read on as what was there before (个保法47). */
export const apartField = may(
  'apart',
  '前一版不再对照',
  { is: 'yesNo' },
  '前一版误公开了内容的选“是”：公示平台不再提供前一版，也不再与之对照',
)
/** How columns that no list knows were taken by hand: found again for the next table of the agency with the same headings. */
export const mappingField = may('mapping', '人工对应的表头', {
  is: 'rows',
  one: '表头',
  told: true,
  columns: [must('heading', '表头', { is: 'text', max: 100 }), must('meaning', '栏目', { is: 'text', max: 100 })],
})

/** 清单和规范 as an agency draws them up: each version an entry of its own. Ids of kinds and fields stand in the record (ADR 0018). */
export const draft = record('listDraft', '清单文本', [
  must(
    'kind',
    '种类',
    choice(...typed.map((id) => [id, linesOf(id).title] as const), ['annual', '年度行政执法统计'], ['other', '其他']),
  ),
  {
    ...must('year', '统计年度', { is: 'integer', min: 2000, max: 2100 }, '每年一月三十一日以前公布上一年度的'),
    when: { field: 'kind', in: ['annual'] },
  },
  must('title', '名称', { is: 'text', max: 100 }),
  must('receivedOn', '拟制日期', { is: 'day' }),
  must('basis', '制定依据', { is: 'longText', max: 2000 }, '法律、法规、规章和上级文件的名称和条款'),
  {
    ...must(
      'items',
      '内容',
      {
        is: 'longText',
        max: 100_000,
        // Agencies keep their lists in tables: typed once, there.
        fromTable: {
          by: 'kind',
          lists: { lenient: 'powers' },
        },
      },
      '每项一行：事项、依据、实施机构',
    ),
    unless: { field: 'kind', in: typed },
  },
  {
    ...may('large', '大宗名录', { is: 'yesNo' }, '几百项以上的选“是”：先登记，再由表格导入逐项内容'),
    when: { field: 'kind', in: large },
  },
  ...typed.map(linesField),
  mappingField,
  may('changes', '修订说明', { is: 'longText', max: 2000 }, '与现行版本相比改了什么、为什么'),
  { ...apartField, when: { field: 'large', in: ['true'] } },
  may('files', '附件', { is: 'files' }),
  { ...sheetField, required: false },
])
/** What is asked where a list is drawn up: the file of the lines comes by a step of its own. */
export const asked = draft.fields.filter((f) => f.id !== sheetField.id)
export const adoption = record('listAdoption', '清单审定', [must('effectiveOn', '施行日期', { is: 'day' })], {
  about: draft,
  later: { title: '名称' },
  final: true,
})
export const repeal = record(
  'listRepeal',
  '废止',
  [must('reason', '废止的理由', { is: 'longText', max: 2000 }, '理由同时向社会公开')],
  { about: draft, final: true },
)
/** 备案: to whom the version was sent, and what came back. */
export const filing = record(
  'listFiling',
  '报送备案',
  [
    must('organ', '备案机关', { is: 'text', max: 100 }),
    must('sentOn', '报送日期', { is: 'day', lies: 'behind' }),
    must('document', '备案报告的名称和文号', { is: 'text', max: 200 }),
    may('files', '报送的材料', { is: 'files' }),
  ],
  { about: draft },
)
export const filingReceipt = record(
  'listFilingReceipt',
  '备案回执',
  [
    must('result', '结果', choice(['filed', '准予备案'], ['returned', '退回补正'], ['objected', '不予备案，要求纠正'])),
    must('receivedOn', '收到日期', { is: 'day', lies: 'behind' }),
    may('number', '备案号', { is: 'text', max: 100 }),
    may('opinion', '备案审查意见', { is: 'longText', max: 2000 }),
    must('files', '回执', { is: 'files' }),
  ],
  { about: filing },
)
export const paperApproval = onPaper('list')

export const listRecords = [
  draft,
  adoption,
  repeal,
  filing,
  filingReceipt,
  paperApproval,
  ...publicationRecords,
] as const

/** What of it other cases ask. */
export const listing: Listing = {
  drafted: draft.id,
  kind: 'kind',
  lines: Object.fromEntries(typed.map((id) => [id, { list: id, field: id }])),
  large: 'large',
  sheet: 'sheet',
  mapping: 'mapping',
  adopted: adoption.id,
  effective: 'effectiveOn',
  published: disclosure.id,
  publishedAt: 'publishedAt',
  withdrawn: publicationWithdrawal.id,
  over: finalGrounds,
}
