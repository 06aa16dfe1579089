import { corrections, labelOf, lighterGrounds, partyKinds, tiers } from '../codes.ts'
import { type DocumentKind, documents } from '../documents.ts'
import { facts } from '../facts.ts'
import { comparisons, instruments } from '../instruments.ts'
import { type ListId, linesOf } from '../list/lines.ts'
import { parameters } from '../parameters.ts'
import { readings } from '../readings.ts'
import type { Clock } from '../words/clock.ts'
import type { Condition, Over } from '../words/condition.ts'
import type { Begin, Does, Strike } from '../words/does.ts'
import type { Field } from '../words/field.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Query, Test } from '../words/query.ts'
import type { Plain, Value } from '../words/value.ts'

/** The procedure whose names the words use: its kinds of entries, clocks and stages; and the form at hand, where there is one. */
export type Names = Pick<Procedure, 'records' | 'clocks' | 'stages' | 'proceedings' | 'means'> & {
  readonly form?: readonly Field[]
  /** The kind of proceeding the step is taken in. */
  readonly proceeding?: string
  /** The procedures of which a step may begin a case. */
  readonly others?: readonly Procedure[]
}

const ofEveryEntry: Readonly<Record<string, string>> = {
  on: '日期',
  by: '办理人',
  post: '岗位',
  about: '所针对的编号',
  no: '编号',
  party: '当事人',
  proceeding: '子程序',
}

/** What a proceeding is about, besides what every entry has. */
const ofProceedings: Readonly<Record<string, string>> = {
  document: '文书',
  notice: '告知',
  amount: '应缴数额',
  review: '种类',
  what: '事项',
}

/** What is registered of a party. */
const ofParties = {
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

const rowLabel = (id: string, n: Names): string =>
  ofRows[id] ?? ofEveryEntry[id] ?? columnLabel(id, n) ?? anyLabel(id, n)
/** Of the columns of lists that are data. */
const columnLabel = (id: string, n: Names): string | undefined =>
  [...(n.form ?? []), ...n.records.flatMap((r) => r.fields)]
    .flatMap((f) => (f.kind.is === 'rows' ? f.kind.columns : []))
    .find((c) => c.id === id)?.label
const anyLabel = (id: string, n: Names): string =>
  n.records.flatMap((r) => [...r.fields, ...r.later]).find((f) => f.id === id)?.label ?? id

const sayField = (id: string, n: Names): string => `“${n.form?.find((f) => f.id === id)?.label ?? id}”`

const kindTitle = (id: string, n: Names): string => n.records.find((r) => r.id === id)?.title ?? id
const clockTitle = (id: string, n: Names): string => n.clocks.find((c) => c.id === id)?.title ?? id

/** A choice of some form by its label, where the rule gives its value alone. */
const choiceLabel = (value: unknown, n: Names): string =>
  n.records
    .flatMap((r) => r.fields)
    .flatMap((f) => (f.kind.is === 'choice' ? f.kind.choices : []))
    .find((c) => c.value === value)?.label ?? String(value)

/** How a field of a kind is called on its form, or where it is filled in later. */
function fieldLabel(kind: string, id: string, n: Names): string {
  const record = n.records.find((r) => r.id === kind)
  const own = [...(record?.fields ?? []), ...(record?.later ?? [])].find((f) => f.id === id)
  return ofEveryEntry[id] ?? own?.label ?? id
}

/** A plain value as the form shows it: the label of a choice, 是 or 否; the title of a paper. */
function plainText(kind: string, id: string, value: unknown, n: Names): string {
  if (isDocument(value)) return `《${documents[value].title}》`
  const field = n.records.find((r) => r.id === kind)?.fields.find((f) => f.id === id)
  const choices = field?.kind.is === 'choice' ? field.kind.choices : []
  const text = typeof value === 'boolean' ? (value ? '是' : '否') : choices.find((c) => c.value === value)?.label
  return `“${text ?? String(value)}”`
}

export function sayValue(v: Value, n: Names): string {
  if (v.called !== undefined) return v.called
  if ('plus' in v) return `${sayValue(v.day, n)}之后“${parameters[v.plus].title}”所定的期间${v.rolls ? '届满之日' : ''}`
  if ('years' in v) return `${sayValue(v.day, n)}之后满${v.years}年之日`
  if ('workingDays' in v)
    return typeof v.workingDays === 'number'
      ? `${sayValue(v.day, n)}之后第${v.workingDays}个工作日`
      : `${sayValue(v.day, n)}之后“${parameters[v.workingDays].title}”所定的工作日数`
  if ('form' in v) return `本次填写的${sayField(v.form, n)}`
  if ('put' in v) return `呈批时填写的“${anyLabel(v.put, n)}”`
  if ('last' in v) return `最近一次${kindTitle(v.last, n)}的${fieldLabel(v.last, v.field, n)}`
  if ('from' in v)
    return `${sayQuery(v.from, n)}${isOne(v.from) ? '' : '中最近一次'}的${fieldLabel(v.from.of, v.field, n)}`
  if ('sum' in v) return `${sayQuery(v.sum, n)}的${fieldLabel(v.sum.of, v.field, n)}合计`
  if ('minus' in v) return `${sayValue(v.minus[0], n)}减去${sayValue(v.minus[1], n)}（不足的为零）`
  if ('safe' in v) return `“${clockTitle(v.safe, n)}”届满后机关可以办理之日`
  if ('due' in v) return `“${clockTitle(v.due, n)}”届满之日`
  if ('it' in v) return v.it === 'value' ? '该项' : `其${rowLabel(v.it, n)}`
  if ('about' in v) return `本次${kindOfProceeding(n)}的${ofProceedings[v.about] ?? ofEveryEntry[v.about] ?? v.about}`
  if ('first' in v) return v.first.map((x) => sayValue(x, n)).join('；没有的，为')
  if ('say' in v) return sayPlain(v.say, n)
  if ('day' in v) return '当日'
  if ('moment' in v) return '办理的时间'
  if ('time' in v) return '办理的钟点'
  if ('actor' in v) return '办理人'
  if ('actorUnit' in v) return '办理人所在的内设机构'
  if ('here' in v) return '本子程序'
  if ('party' in v) return '该当事人'
  if ('registered' in v) return `${sayValue(v.registered, n)}的登记信息`
  if ('answered' in v) return `“${facts[v.answered].question}”的回答`
  if ('ofParty' in v) return `该当事人的${ofParties[v.ofParty]}`
  if ('number' in v) return `《${documents[v.number].title}》的文号`
  if ('set' in v) return `“${parameters[v.set].title}”`
  if ('listed' in v) return sayListed(v, n)
  return instruments[v.by]
}

/** Of the lines of a list the labels of its columns; whether it is public is no column. */
function sayListed({ listed, where = {} }: Extract<Value, { readonly listed: ListId }>, n: Names): string {
  const { title, one, columns } = linesOf(listed)
  const record = { id: listed, title, fields: columns, later: [{ id: 'public', label: '已经公布' }] }
  const own = { ...n, records: [...n.records, record] }
  const tests = Object.entries(where).map(([id, test]) =>
    id === 'public' ? '已经公布' : sayTest(listed, id, test, own),
  )
  return `本机关当日有效的《${title}》中${tests.map((t) => `${t}的`).join('')}${one}`
}

function sayPlain(plain: Plain, n: Names): string {
  if (isDocument(plain)) return `《${documents[plain].title}》`
  if (Array.isArray(plain)) return plain.map((one) => sayPlain(one as Plain, n)).join('、')
  if (typeof plain === 'number') return String(plain)
  if (typeof plain === 'boolean') return plain ? '“是”' : '“否”'
  return `“${choiceLabel(plain, n)}”`
}

function sayTest(kind: string, id: string, t: Test, n: Names): string {
  const name = fieldLabel(kind, id, n)
  if (t === null || typeof t !== 'object' || Array.isArray(t)) return `${name}为${plainText(kind, id, t, n)}`
  if ('is' in t) return `${name}为${sayValue(t.is as Value, n)}`
  if ('like' in t) return `${name}与${sayValue(t.like as Value, n)}相同`
  if ('has' in t) return `${name}中有${sayValue(t.has as Value, n)}`
  if ('above' in t) return `${name}大于${sayValue(t.above as Value, n)}`
  if ('below' in t) return `${name}早于${sayValue(t.below as Value, n)}`
  if ('filled' in t) return `已填写${name}`
  if ('empty' in t) return `未填写${name}`
  if ('among' in t) return `${name}为${sayValue(t.among as Value, n)}之一`
  if ('atLeast' in t) return `${name}不少于${String(t.atLeast)}项`
  if ('oneOf' in t) {
    const many = t.oneOf as readonly unknown[]
    return `${name}为${many.map((x) => plainText(kind, id, x, n)).join('或者')}`
  }
  return `${name}为“${JSON.stringify(t)}”`
}

const kindOfProceeding = ({ proceeding, proceedings }: Names): string =>
  proceeding === undefined ? '程序' : (proceedings[proceeding] ?? proceeding)

const isDocument = (value: unknown): value is DocumentKind =>
  typeof value === 'string' && Object.hasOwn(documents, value)

/** One entry, and no more. */
const isOne = (q: Query): boolean => q.pick === 'latest' || q.called !== undefined

export function sayQuery(q: Query, n: Names): string {
  if (q.called !== undefined) return q.called
  const parts = [
    ...(q.party === 'this' ? ['该当事人'] : []),
    ...(q.since ?? []).map((s) => `最近一次${typeof s === 'string' ? kindTitle(s, n) : sayQuery(s, n)}之后`),
    ...(q.after === 'it' ? ['其后'] : []),
    ...(q.order === 'acted' ? ['按发生时间'] : []),
    ...(q.by === 'today' ? ['当日以前'] : []),
    ...(q.ended === undefined ? [] : [q.ended === 'only' ? '已经不再有效' : '不论是否仍然有效']),
    ...(q.pick === 'latest' ? ['最近一次'] : []),
    ...Object.entries(q.where ?? {}).map(([f, t]) => sayTest(q.of, f, t, n)),
  ]
  return `${parts.map((p) => `${p}的`).join('')}${kindTitle(q.of, n)}`
}

/** A condition as a lawyer reads it: one sentence, in the order of the words. */
export function sayCondition(c: Condition, n: Names): string {
  if ('always' in c) return '任何情形'
  if ('all' in c) return c.all.map((x) => sayCondition(x, n)).join('，并且')
  if ('any' in c) return `（${c.any.map((x) => sayPart(x, n)).join('，或者')}）`
  if ('not' in c) return sayNot(c.not, n)
  if ('fact' in c) return `认定“${facts[c.fact].question}”为是`
  if ('reads' in c) return n.means?.[c.reads] === undefined ? readings[c.reads] : `“${readings[c.reads]}”`
  if ('need' in c) return sayCondition(c.need, n)
  if ('some' in c) return `有${sayQuery(c.some, n)}`
  if ('latest' in c) {
    const is = Object.entries(c.is).map(([f, t]) => sayTest(c.latest.of, f, t, n))
    return `最近一次${sayQuery(c.latest, n)}：${is.join('、')}`
  }
  if ('current' in c)
    return `有${sayQuery(c.current, n)}，且${c.by === undefined ? '其所针对的仍是现在拟作出的内容' : `与其相比，${comparisons[c.by]}`}`
  if ('each' in c) return `${sayOver(c.each, n)}都：${sayPart(c.holds, n)}`
  if ('over' in c) return `“${clockTitle(c.over, n)}”已经届满`
  if ('running' in c) return `“${clockTitle(c.running, n)}”正在计算`
  if ('inTime' in c) return `“${clockTitle(c.inTime, n)}”尚未届满`
  if ('apart' in c) return `办理人没有参与${c.apart.map((q) => sayQuery(q, n)).join('、')}，也没有审签过同一次呈批`
  if ('concerned' in c) return '该当事人是有关当事人'
  if ('filled' in c) return 'form' in c.filled ? `填写了${sayField(c.filled.form, n)}` : `有${sayValue(c.filled, n)}`
  if ('asks' in c) return `本次须填写${sayField(c.asks, n)}`
  if ('holiday' in c) return `${sayValue(c.holiday, n)}是法定节假日`
  if ('among' in c) return `${sayValue(c.among[0], n)}为${sayAgainst(c.among[0], c.among[1], n)}之一`
  if ('least' in c)
    return `${sayValue(c.least[0], n)}${c.least.some((v) => isAmount(v, n)) ? '不少于' : '不早于'}${sayValue(c.least[1], n)}`
  return `${sayValue(c.equal[0], n)}为${sayAgainst(c.equal[0], c.equal[1], n)}`
}

/** A sum or a number, and no day. */
function isAmount(v: Value, n: Names): boolean {
  if ('say' in v) return typeof v.say === 'number'
  if ('first' in v) return v.first.some((x) => isAmount(x, n))
  if ('form' in v) return isOfAmount(n.form?.find((f) => f.id === v.form))
  if ('last' in v) return isOfAmount(fieldOf(v.last, v.field, n))
  if ('from' in v) return isOfAmount(fieldOf(v.from.of, v.field, n))
  return 'by' in v || 'set' in v || 'sum' in v || 'minus' in v
}

const fieldOf = (kind: string, id: string, n: Names): Field | undefined =>
  n.records.find((r) => r.id === kind)?.fields.find((f) => f.id === id)
const isOfAmount = (field: Field | undefined): boolean => field?.kind.is === 'money' || field?.kind.is === 'integer'

/** A plain value as the field it is held against calls it. */
function sayAgainst(held: Value, against: Value, n: Names): string {
  if (!('say' in against)) return sayValue(against, n)
  const many = Array.isArray(against.say) ? against.say : [against.say]
  return many.map((one) => sayChoice(held, one as Plain, n)).join('、')
}

/** Codes of the members of such rows; a value of a list of plain things is one of what makes a penalty lighter. */
const codesOfRows: Readonly<Record<string, Parameters<typeof labelOf>[0]>> = {
  tier: tiers,
  'correction.how': corrections,
  value: lighterGrounds,
}

function sayChoice(held: Value, one: Plain, n: Names): string {
  if ('ofParty' in held && held.ofParty === 'kind') return `“${labelOf(partyKinds, String(one))}”`
  if ('answered' in held) return one === 'yes' ? '“是”' : '“否”'
  const codes = 'it' in held ? codesOfRows[held.it] : undefined
  if (codes !== undefined) return `“${labelOf(codes, String(one))}”`
  const field =
    'form' in held
      ? n.form?.find((f) => f.id === held.form && labelIn(f, one) !== undefined)
      : n.records.find((r) => r.id === kindOf(held))?.fields.find((f) => 'field' in held && f.id === held.field)
  const label = field === undefined ? undefined : labelIn(field, one)
  return label === undefined ? sayValue({ say: one }, n) : `“${label}”`
}

const kindOf = (v: Value): string | undefined => ('last' in v ? v.last : 'from' in v ? v.from.of : undefined)
const labelIn = ({ kind }: Field, value: Plain): string | undefined =>
  kind.is === 'choice' ? kind.choices.find((c) => c.value === value)?.label : undefined

/** A part of several: what holds together stands together. */
const sayPart = (c: Condition, n: Names): string =>
  'all' in c && c.all.length > 1 ? `（${sayCondition(c, n)}）` : sayCondition(c, n)

/** No …; and of things gone through one by one: there is one that …. */
function sayNot(c: Condition, n: Names): string {
  if ('some' in c) return `没有${sayQuery(c.some, n)}`
  if ('filled' in c)
    return 'form' in c.filled ? `没有填写${sayField(c.filled.form, n)}` : `没有${sayValue(c.filled, n)}`
  if ('equal' in c) return `${sayValue(c.equal[0], n)}不为${sayAgainst(c.equal[0], c.equal[1], n)}`
  if ('among' in c) return `${sayValue(c.among[0], n)}不是${sayAgainst(c.among[0], c.among[1], n)}之一`
  if ('least' in c)
    return `${sayValue(c.least[0], n)}${c.least.some((v) => isAmount(v, n)) ? '少于' : '早于'}${sayValue(c.least[1], n)}`
  if ('reads' in c && n.means?.[c.reads] !== undefined) return `并非${sayCondition(c, n)}`
  if ('concerned' in c) return '该当事人不是有关当事人'
  if ('asks' in c) return `本次不须填写${sayField(c.asks, n)}`
  if ('each' in c && 'not' in c.holds) return `${oneOf(c.each, n)}：${sayPart(c.holds.not, n)}`
  if ('not' in c) return sayCondition(c.not, n)
  // Alternatives come with their own brackets.
  return 'any' in c ? `并非${sayCondition(c, n)}` : `并非（${sayCondition(c, n)}）`
}

const oneOf = (over: Over, n: Names): string => {
  if (over === 'concerned') return '有一名有关当事人'
  return 'rows' in over ? `${sayValue(over.rows, n)}中有一项` : `有一次${sayQuery(over, n)}`
}

function sayOver(over: Over, n: Names): string {
  if (over === 'concerned') return '每一名有关当事人'
  return 'rows' in over ? `${sayValue(over.rows, n)}中的每一项` : `每一次${sayQuery(over, n)}`
}

/** What a step does to the record, one line an effect. */
export const sayDoes = (d: Does, n: Names): string =>
  `${d.when === undefined ? '' : `${sayCondition(d.when, n)}的，`}${d.each === undefined ? '' : `对${sayOver(d.each, n)}，`}${what(d, n)}`

function what(d: Does, n: Names): string {
  if ('enter' in d) {
    const about = n.records.find((r) => r.id === d.enter)?.about
    return `登记“${kindTitle(d.enter, n)}”${about === undefined ? '' : `（针对现在的${kindTitle(about, n)}）`}`
  }
  if ('change' in d) {
    const fields = Object.keys(d.fields).map((f) => fieldLabel(d.change.of, f, n))
    const found = sayQuery(d.change, n)
    const changed = fields.length === 0 ? [] : [`变更${found}：${fields.join('、')}`]
    return [...changed, ...(d.ends === undefined ? [] : [`${found}自此不再有效`])].join('；')
  }
  if ('open' in d) {
    const called = d.called === undefined ? '' : `（${sayValue(d.called, n)}）`
    return `开始${n.proceedings[d.open] ?? d.open}${called}，进入“${stageTitle(d.open, d.stage, n)}”`
  }
  if ('stage' in d) {
    const kind = d.of ?? n.proceeding
    const standing = d.from?.map((s) => `“${stageTitle(kind, s, n)}”`).join('、')
    const paper = Object.values(d.about ?? {})
      .map((v) => `${sayValue(v, n)}的`)
      .join('')
    const beside = d.of === undefined ? '' : (n.proceedings[d.of] ?? d.of)
    const which = standing === undefined ? '' : `处于${standing}的${paper}${beside}`
    return `${d.at === undefined ? '' : sayValue(d.at, n)}${which}进入“${stageTitle(kind, d.stage, n)}”阶段`
  }
  if ('moment' in d) {
    const own = n.clocks.filter((c) => isStruck(c, d))
    const starts = own.filter((c) => c.starts === d.moment).map((c) => `起算“${c.title}”`)
    const stops = own.filter((c) => c.stops.includes(d.moment)).map((c) => `停止“${c.title}”`)
    return [...stops, ...starts].join('、')
  }
  if ('pause' in d) return `停计“${clockTitle(d.pause, n)}”`
  if ('resume' in d) return `${d.sooner === true ? '提前' : ''}恢复计算“${clockTitle(d.resume, n)}”`
  if ('extend' in d) return `延长${sayValue(d.extend, n)}`
  if ('officers' in d) return `${d.from === undefined ? '提名' : '指定'}${sayValue(d.officers, n)}为办案人员`
  if ('unit' in d) return `由${sayValue(d.unit, n)}办理`
  if ('void' in d) return `作废${sayValue(d.void, n)}所指的文书`
  if ('begins' in d) return sayBegin(d, n)
  if ('paper' in d) return `制作《${documents[d.paper].title}》`
  return `记明所依据的期限${d.rely.map((c) => `“${clockTitle(c, n)}”`).join('、')}`
}

/** What the first form of the other procedure is filled in with, by the labels of that form. */
function sayBegin({ begins, form }: Begin, n: Names): string {
  const { title = begins, steps = [], first } = n.others?.find((p) => p.id === begins) ?? {}
  const fields = steps.find((s) => s.id === first)?.fields ?? []
  const filled = Object.entries(form).map(([id, value]) => {
    const field = fields.find((f) => f.id === id)
    const choices = field?.kind.is === 'choice' ? field.kind.choices : []
    const chosen = 'say' in value ? choices.find((c) => c.value === value.say)?.label : undefined
    return `${field?.label ?? id}为${chosen === undefined ? sayValue(value, n) : `“${chosen}”`}`
  })
  return `同时开立“${title}”案件：${filled.join('，')}`
}

/** Struck for a party it concerns that party's clocks, else those of the case; a proceeding's clock goes with its proceeding. */
const isStruck = (c: Clock, d: Strike): boolean =>
  c.per === 'proceeding' || (c.per === 'party') === (d.each !== undefined || d.party !== undefined)

const stageTitle = (kind: string | undefined, id: string, n: Names): string =>
  n.stages[kind ?? '']?.find((s) => s.id === id)?.title ?? id
