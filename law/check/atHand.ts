import { papersOf } from '../lookup.ts'
import { bodyOf } from '../papers.ts'
import type { Condition, Over } from '../words/condition.ts'
import type { Does } from '../words/does.ts'
import type { Block } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Query } from '../words/query.ts'
import { isValue, type Value } from '../words/value.ts'
import { doesOf } from './words.ts'

/** What is gone through: what it is called, and the fields it has; absent: anything, of what nobody can tell before. */
interface Hand {
  readonly title: string
  readonly fields?: ReadonlySet<string>
  /** What was at hand outside it. */
  readonly outer?: Hand
}

const common = ['no', 'on', 'by', 'post', 'party', 'about', 'proceeding', 'event']
const anything: Hand = { title: '' }

/**
 * `it` is what is gone through innermost: where one each stands in another, a field of the outer one is not had there, and would be
 * empty for ever. What is asked of it is a field it has.
 */
export function atHandFaults(p: Procedure): readonly string[] {
  const faults = new Set<string>()
  const asked = (at: string) => ({
    /** Every `it` within, of a value, a test or what they are made of. */
    values(x: unknown, hand: Hand | undefined): void {
      if (x === null || typeof x !== 'object') return
      if (!Array.isArray(x) && isValue(x as Value) && 'it' in x) {
        const found = fault(at, String(x.it), hand)
        if (found !== undefined) faults.add(found)
      }
      for (const [key, inner] of Object.entries(x)) if (key !== 'say') this.values(inner, hand)
    },
    over(over: Over, hand: Hand | undefined): Hand | undefined {
      if (over === 'concerned') return hand
      if ('parties' in over) {
        this.values(over.parties, hand)
        return hand
      }
      if ('rows' in over) {
        this.values(over.rows, hand)
        return { ...rowsOf(p, over.rows, hand), ...(hand === undefined ? {} : { outer: hand }) }
      }
      this.values(over, hand)
      return { ...kindOf(p, over), ...(hand === undefined ? {} : { outer: hand }) }
    },
    condition(c: Condition, hand: Hand | undefined): void {
      if ('all' in c) for (const x of c.all) this.condition(x, hand)
      else if ('any' in c) for (const x of c.any) this.condition(x, hand)
      else if ('not' in c) this.condition(c.not, hand)
      else if ('need' in c) {
        this.condition(c.need, hand)
        this.values(c.with, hand)
      } else if ('each' in c) this.condition(c.holds, this.over(c.each, hand))
      else this.values(c, hand)
    },
    does(d: Does): void {
      const hand = d.each === undefined ? undefined : this.over(d.each, undefined)
      const { when, each: _, ...rest } = d as Does & { readonly severs?: unknown }
      if (when !== undefined) this.condition(when, hand)
      // What is changed is at hand where it is said what to; what a severed case does has hands of its own.
      if ('change' in rest) {
        this.values(rest.change, hand)
        this.values(rest.fields, kindOf(p, rest.change))
      } else if (!('severs' in rest)) this.values(rest, hand)
    },
    blocks(body: readonly Block[]): void {
      for (const b of body) {
        const hand = b.each === undefined ? undefined : this.over(b.each, undefined)
        if (b.when !== undefined) this.condition(b.when, hand)
        this.values(b.with, hand)
        if (b.table === undefined) continue
        const row = this.over(b.table.over, hand)
        for (const { value } of b.table.columns) this.values(value, row)
      }
    },
  })
  for (const g of p.gates) {
    asked(`关口 ${g.id}`).condition(g.when, undefined)
    asked(`关口 ${g.id}`).condition(g.require, undefined)
  }
  // What a reading means may be asked of an entry as well.
  for (const [id, c] of Object.entries(p.means ?? {})) asked(`读数 ${id}`).condition(c, anything)
  for (const { at, does } of doesOf(p)) asked(at).does(does)
  for (const kind of new Set(p.steps.flatMap(papersOf))) asked(`文书 ${kind} `).blocks(bodyOf(kind) ?? [])
  return [...faults]
}

function fault(at: string, id: string, hand: Hand | undefined): string | undefined {
  const field = id.split('.')[0]!
  if (hand === undefined)
    return `${at}问“${id}”是哪一项的，没有逐项进行：写入 each、someOf，或者改问记录（last、from）。`
  if (hand.fields === undefined || hand.fields.has(field)) return undefined
  const outer = outerWith(field, hand.outer)
  return outer === undefined
    ? `${at}逐项问“${hand.title}”的“${id}”，没有这一栏。`
    : `${at}在“${outer.title}”之内又逐项问“${hand.title}”，里面的 it('${id}') 是“${hand.title}”的，没有这一栏：“${outer.title}”的写进里面那项记录的条件（where）。`
}

const outerWith = (field: string, hand: Hand | undefined): Hand | undefined =>
  hand === undefined || hand.fields?.has(field) === true ? hand : outerWith(field, hand.outer)

function kindOf(p: Procedure, { of }: Query): Hand {
  const kind = p.records.find((r) => r.id === of)
  return kind === undefined
    ? { title: of }
    : { title: kind.title, fields: new Set([...common, ...[...kind.fields, ...kind.later].map((f) => f.id)]) }
}

/** The columns of a list somebody fills in, whether of the form or of an entry; of any other list what nobody can tell. */
function rowsOf(p: Procedure, rows: Value, hand: Hand | undefined): Hand {
  const fields =
    'last' in rows
      ? p.records.filter((r) => r.id === rows.last).flatMap((r) => r.fields.filter((f) => f.id === rows.field))
      : 'from' in rows
        ? p.records.filter((r) => r.id === rows.from.of).flatMap((r) => r.fields.filter((f) => f.id === rows.field))
        : 'form' in rows
          ? p.steps.flatMap((s) => s.fields.filter((f) => f.id === rows.form))
          : []
  const [field] = fields
  const columns = fields.flatMap((f) => (f.kind.is === 'rows' ? f.kind.columns.map((c) => c.id) : []))
  if (field === undefined || columns.length === 0) return { title: field?.label ?? hand?.title ?? '' }
  return { title: field.label, fields: new Set([...common, ...columns]) }
}
