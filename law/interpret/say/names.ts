import { type DocumentKind, documents } from '../../documents.ts'
import { type PostKind, posts } from '../../posts.ts'
import type { Over } from '../../words/condition.ts'
import type { Field } from '../../words/field.ts'
import type { Procedure } from '../../words/procedure.ts'
import type { Step } from '../../words/step.ts'
import type { Plain } from '../../words/value.ts'

/** The procedure whose names the words use: its kinds of entries, clocks and stages; and the form at hand, where there is one. */
export type Names = Pick<Procedure, 'records' | 'clocks' | 'stages' | 'proceedings' | 'means'> & {
  readonly form?: readonly Field[]
  /** Whose forms a reading may ask, which has none of its own. */
  readonly steps?: readonly Pick<Step, 'fields'>[]
  /** The kind of proceeding the step is taken in. */
  readonly proceeding?: string
  /** The procedures of which a step may begin a case. */
  readonly others?: readonly Procedure[]
  /** What is gone through one by one, where `it` is one of them. */
  readonly it?: Over
}

export const ofEveryEntry: Readonly<Record<string, string>> = {
  on: '日期',
  by: '办理人',
  post: '岗位',
  about: '所针对的编号',
  no: '编号',
  event: '记录号',
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
  person: '人员',
  case: '所选的案件',
  role: '身份',
  level: '审核的一级',
  deemed: '视为准予',
  conduct: '所属的义务',
}
/** What stands there where no form has a word for it. */
const inProceedings: Readonly<Record<string, string>> = { own: '本机关', upper: '上一级' }

/** What is registered of a party. */
export const ofParties = {
  name: '姓名（名称）',
  kind: '类型',
  code: '证件号码',
  address: '住所（住址）',
  representative: '代表人',
  phone: '联系电话',
} as const

/** Every field of every kind; then those of forms. */
const recorded = (n: Names): readonly Field[] => n.records.flatMap((r) => r.fields)
const asked = (n: Names): readonly Field[] => (n.steps ?? []).flatMap((s) => s.fields)

export const anyLabel = (id: string, n: Names): string =>
  n.records.flatMap((r) => [...r.fields, ...r.later]).find((f) => f.id === id)?.label ?? id

/** A field of the form at hand; of a reading, which is asked at several, of one that has it, and has this value. */
export const formField = (id: string, n: Names, value?: Plain): Field | undefined =>
  [...(n.form ?? []), ...asked(n)].find((f) => f.id === id && (value === undefined || labelIn(f, value) !== undefined))

/** What was filled in when it was put up: of several fields of the name one that has this value. */
export const putField = (id: string, n: Names, value: Plain): Field | undefined =>
  [...(n.form ?? []), ...asked(n), ...recorded(n)].find((f) => f.id === id && labelIn(f, value) !== undefined)

export const sayField = (id: string, n: Names): string => `“${formField(id, n)?.label ?? id}”`
export const kindTitle = (id: string, n: Names): string => n.records.find((r) => r.id === id)?.title ?? id
export const clockTitle = (id: string, n: Names): string => n.clocks.find((c) => c.id === id)?.title ?? id

/** A choice of some form by its label, where the rule gives its value alone. */
export const choiceLabel = (value: Plain, n: Names): string =>
  labelAmong([...recorded(n), ...asked(n)], value) ??
  n.records.find((r) => r.id === value)?.title ??
  inProceedings[String(value)] ??
  String(value)

const labelAmong = (fields: readonly Field[], value: Plain): string | undefined =>
  fields.map((f) => labelIn(f, value)).find((label) => label !== undefined)

/** How a field of a kind is called on its form, or where it is filled in later. */
export function fieldLabel(kind: string, id: string, n: Names): string {
  const record = n.records.find((r) => r.id === kind)
  const own = [...(record?.fields ?? []), ...(record?.later ?? [])].find((f) => f.id === id)
  return ofEveryEntry[id] ?? own?.label ?? id
}

/** A plain value as the form shows it: the label of a choice, 是 or 否; the title of a paper, or of the stage it goes back to. */
export function plainText(kind: string, id: string, value: unknown, n: Names): string {
  if (isDocument(value)) return `《${documents[value].title}》`
  if (typeof value === 'boolean') return value ? '“是”' : '“否”'
  if (id === 'post') return `“${posts[value as PostKind] ?? String(value)}”`
  const records = n.records.filter((r) => r.id === kind)
  const own = records.flatMap((r) => r.fields.filter((f) => f.id === id))
  const later = records.flatMap((r) => r.later.filter((f) => f.id === id)).flatMap((f) => f.choices ?? [])
  const plain = value as Plain
  return `“${
    labelAmong(own, plain) ??
    later.find((c) => c.value === plain)?.label ??
    labelAmong(
      [formField(id, n, plain)].flatMap((f) => f ?? []),
      plain,
    ) ??
    stageAnywhere(value, n) ??
    choiceLabel(plain, n)
  }”`
}

/** A stage of whichever proceeding has it. */
const stageAnywhere = (id: unknown, n: Names): string | undefined =>
  Object.values(n.stages)
    .flat()
    .find((s) => s.id === id)?.title

export const kindOfProceeding = ({ proceeding, proceedings }: Names): string =>
  proceeding === undefined ? '程序' : (proceedings[proceeding] ?? proceeding)

export const isDocument = (value: unknown): value is DocumentKind =>
  typeof value === 'string' && Object.hasOwn(documents, value)

export const fieldOf = (kind: string, id: string, n: Names): Field | undefined =>
  n.records.find((r) => r.id === kind)?.fields.find((f) => f.id === id)

export const labelIn = ({ kind }: Field, value: Plain): string | undefined =>
  kind.is === 'choice' || kind.is === 'choices' ? kind.choices.find((c) => c.value === value)?.label : undefined

export const stageTitle = (kind: string | undefined, id: string, n: Names): string =>
  n.stages[kind ?? '']?.find((s) => s.id === id)?.title ?? id
