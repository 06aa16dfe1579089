import { documents } from '../../documents.ts'
import { facts } from '../../facts.ts'
import { instruments } from '../../instruments.ts'
import { type ListId, linesOf } from '../../list/lines.ts'
import { parameters } from '../../parameters.ts'
import { statutes } from '../../statutes.ts'
import { type TraceId, traces } from '../../traces.ts'
import { quoted } from '../../words/citation.ts'
import type { Query, Test } from '../../words/query.ts'
import type { Plain, Value } from '../../words/value.ts'
import {
  anyLabel,
  choiceLabel,
  clockTitle,
  fieldLabel,
  isDocument,
  kindOfProceeding,
  kindTitle,
  type Names,
  ofEveryEntry,
  ofParties,
  ofProceedings,
  plainText,
  sayField,
} from './names.ts'
import { itsLabel } from './rows.ts'

export function sayValue(v: Value, n: Names): string {
  if (v.called !== undefined) return v.called
  if ('plus' in v) return `${sayValue(v.day, n)}之后“${parameters[v.plus].title}”所定的期间${v.rolls ? '届满之日' : ''}`
  if ('years' in v) return `${sayValue(v.day, n)}之${v.years < 0 ? '前' : '后'}满${Math.abs(v.years)}年之日`
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
  if ('began' in v) return `“${clockTitle(v.began, n)}”起算之日`
  if ('it' in v) return v.it === 'value' ? '该项' : `其${itsLabel(v.it, n)}`
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
  if ('certified' in v) return `${sayValue(v.certified, n)}的姓名和执法证号`
  if ('cites' in v) return `当日有效且适用于本机关的${quoted(v.cites, statutes)}`
  if ('ofParty' in v) return `该当事人的${ofParties[v.ofParty]}`
  if ('number' in v) return `《${documents[v.number].title}》的文号`
  if ('set' in v) return `“${parameters[v.set].title}”`
  if ('listed' in v) return sayListed(v, n)
  if ('traces' in v) return sayTraced(v, n)
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

/** What other cases left, by the columns it has. */
function sayTraced({ traces: trace, where = {} }: Extract<Value, { readonly traces: TraceId }>, n: Names): string {
  const { title, columns } = traces[trace]
  const own = { ...n, records: [...n.records, { id: trace, title, fields: columns, later: [] }] }
  const tests = Object.entries(where).map(([id, test]) =>
    id === 'own' ? (test === true ? '本机关' : '其他机关') : sayTest(trace, id, test, own),
  )
  return `各机关对同一当事人的记录中${tests.map((t) => `${t}的`).join('')}${title}`
}

function sayPlain(plain: Plain, n: Names): string {
  if (isDocument(plain)) return `《${documents[plain].title}》`
  if (Array.isArray(plain)) return plain.map((one) => sayPlain(one as Plain, n)).join('、')
  if (typeof plain === 'number') return String(plain)
  if (typeof plain === 'boolean') return plain ? '“是”' : '“否”'
  return `“${choiceLabel(plain, n)}”`
}

export function sayTest(kind: string, id: string, t: Test, n: Names): string {
  const name = fieldLabel(kind, id, n)
  if (t === null || typeof t !== 'object' || Array.isArray(t)) return `${name}为${plainText(kind, id, t, n)}`
  if ('is' in t) return sayLink(id, t.is as Value, n) ?? `${name}为${sayValue(t.is as Value, n)}`
  if ('like' in t) return `${name}与${sayValue(t.like as Value, n)}相同`
  if ('has' in t) return `${name}中有${sayValue(t.has as Value, n)}`
  if ('above' in t) return `${name}大于${sayValue(t.above as Value, n)}`
  if ('notBelow' in t) return `${name}不小于（不早于）${sayValue(t.notBelow as Value, n)}`
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

/**
 * What ties an entry to another, a party or a proceeding, said as a reader would: 其所针对的处罚意见, and not 编号为其所针对的编号的处罚意见.
 * Undefined: it is no such tie.
 */
function sayLink(id: string, v: Value, n: Names): string | undefined {
  if (id === 'proceeding' && 'here' in v) return '本子程序'
  if (id === 'party') return 'it' in v && v.it === 'value' ? '该当事人' : sayValue(v, n)
  if (id === 'no' && 'about' in v) return `本次${kindOfProceeding(n)}所涉`
  if (id === 'no' && isField(v, 'about')) return `${sayWhose(v, n)}所针对`
  if (id === 'about' && isField(v, 'about')) return `与${sayWhose(v, n)}针对相同`
  return id === 'about' && isField(v, 'no') ? `针对${sayWhose(v, n)}` : undefined
}

const isField = (v: Value, field: string): boolean =>
  'it' in v ? v.it === field : ('last' in v || 'from' in v) && v.field === field

/** The entry a field is of. */
function sayWhose(v: Value, n: Names): string {
  if (v.called !== undefined || 'it' in v) return '其'
  if ('last' in v) return `最近一次${kindTitle(v.last, n)}`
  return 'from' in v ? `${sayQuery(v.from, n)}${isOne(v.from) ? '' : '中最近一次'}` : ''
}

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
    ...(q.ended === 'only' ? ['已经不再有效'] : []),
    ...Object.entries(q.where ?? {}).map(([f, t]) => sayTest(q.of, f, t, n)),
  ]
  const also = q.ended === undefined || q.ended === 'only' ? '' : '（不论是否仍然有效）'
  return `${parts.map((p) => `${p}的`).join('')}${q.pick === 'latest' ? '最近一次' : ''}${kindTitle(q.of, n)}${q.named === true ? '中指明的人员' : ''}${also}`
}
