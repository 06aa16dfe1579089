import { type DocumentKind, documents } from '../../documents.ts'
import type { Field } from '../../words/field.ts'
import type { Procedure } from '../../words/procedure.ts'
import type { Plain } from '../../words/value.ts'

/** The procedure whose names the words use: its kinds of entries, clocks and stages; and the form at hand, where there is one. */
export type Names = Pick<Procedure, 'records' | 'clocks' | 'stages' | 'proceedings' | 'means'> & {
  readonly form?: readonly Field[]
  /** The kind of proceeding the step is taken in. */
  readonly proceeding?: string
  /** The procedures of which a step may begin a case. */
  readonly others?: readonly Procedure[]
}

export const ofEveryEntry: Readonly<Record<string, string>> = {
  on: '日期',
  by: '办理人',
  post: '岗位',
  about: '所针对的编号',
  no: '编号',
  party: '当事人',
  proceeding: '子程序',
}

/** What a proceeding is about, besides what every entry has. */
export const ofProceedings: Readonly<Record<string, string>> = {
  document: '文书',
  notice: '告知',
  amount: '应缴数额',
  review: '种类',
  what: '事项',
}

/** What is registered of a party. */
export const ofParties = {
  name: '姓名（名称）',
  kind: '类型',
  code: '证件号码',
  address: '住所（住址）',
  representative: '代表人',
} as const

/** Of the rows of lists that are entered as one field (违法行为与拟处罚、逐条复核). */
const ofRows: Readonly<Record<string, string>> = {
  conduct: '违法行为',
  from: '开始之日',
  to: '终了之日',
  penalties: '拟处罚',
  correction: '责令改正',
  tier: '裁量档次',
  tierReason: '裁量理由',
  grounds: '从轻、减轻的情形',
  'correction.how': '责令改正的方式',
  adopted: '是否采纳',
}

export const rowLabel = (id: string, n: Names): string =>
  ofRows[id] ?? ofEveryEntry[id] ?? columnLabel(id, n) ?? anyLabel(id, n)

/** Of the columns of lists that are data. */
const columnLabel = (id: string, n: Names): string | undefined =>
  [...(n.form ?? []), ...n.records.flatMap((r) => r.fields)]
    .flatMap((f) => (f.kind.is === 'rows' ? f.kind.columns : []))
    .find((c) => c.id === id)?.label

export const anyLabel = (id: string, n: Names): string =>
  n.records.flatMap((r) => [...r.fields, ...r.later]).find((f) => f.id === id)?.label ?? id

export const sayField = (id: string, n: Names): string => `“${n.form?.find((f) => f.id === id)?.label ?? id}”`
export const kindTitle = (id: string, n: Names): string => n.records.find((r) => r.id === id)?.title ?? id
export const clockTitle = (id: string, n: Names): string => n.clocks.find((c) => c.id === id)?.title ?? id

/** A choice of some form by its label, where the rule gives its value alone. */
export const choiceLabel = (value: unknown, n: Names): string =>
  n.records
    .flatMap((r) => r.fields)
    .flatMap((f) => (f.kind.is === 'choice' ? f.kind.choices : []))
    .find((c) => c.value === value)?.label ?? String(value)

/** How a field of a kind is called on its form, or where it is filled in later. */
export function fieldLabel(kind: string, id: string, n: Names): string {
  const record = n.records.find((r) => r.id === kind)
  const own = [...(record?.fields ?? []), ...(record?.later ?? [])].find((f) => f.id === id)
  return ofEveryEntry[id] ?? own?.label ?? id
}

/** A plain value as the form shows it: the label of a choice, 是 or 否; the title of a paper. */
export function plainText(kind: string, id: string, value: unknown, n: Names): string {
  if (isDocument(value)) return `《${documents[value].title}》`
  const field = n.records.find((r) => r.id === kind)?.fields.find((f) => f.id === id)
  const choices = field?.kind.is === 'choice' ? field.kind.choices : []
  const text = typeof value === 'boolean' ? (value ? '是' : '否') : choices.find((c) => c.value === value)?.label
  return `“${text ?? String(value)}”`
}

export const kindOfProceeding = ({ proceeding, proceedings }: Names): string =>
  proceeding === undefined ? '程序' : (proceedings[proceeding] ?? proceeding)

export const isDocument = (value: unknown): value is DocumentKind =>
  typeof value === 'string' && Object.hasOwn(documents, value)

export const fieldOf = (kind: string, id: string, n: Names): Field | undefined =>
  n.records.find((r) => r.id === kind)?.fields.find((f) => f.id === id)

export const labelIn = ({ kind }: Field, value: Plain): string | undefined =>
  kind.is === 'choice' ? kind.choices.find((c) => c.value === value)?.label : undefined

export const stageTitle = (kind: string | undefined, id: string, n: Names): string =>
  n.stages[kind ?? '']?.find((s) => s.id === id)?.title ?? id
