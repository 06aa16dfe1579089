import type { DocumentKind } from '../documents.ts'
import type { FactId } from '../facts.ts'
import type { Instrument } from '../instruments.ts'
import type { ColumnOf, ListId } from '../list/lines.ts'
import type { ParameterId } from '../parameters.ts'
import type { TraceColumn, TraceId } from '../traces.ts'
import type { Citations } from './citation.ts'
import type { Query, Test } from './query.ts'
import type { RecordKind } from './record.ts'

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** Where a value comes from, as data, so that it can be printed; `called`: under a name of its own. */
export type Value = Source & { readonly called?: string }

type Source =
  | { readonly form: string }
  /** Of what was put up for approval (呈批时填写的). */
  | { readonly put: string }
  /** Of the latest entry of a kind. */
  | { readonly last: string; readonly field: string }
  /** Of the latest that a query finds. */
  | { readonly from: Query; readonly field: string }
  /** Of all that a query finds, added up. */
  | { readonly sum: Query; readonly field: string }
  /** What is left of the first when the second is taken from it, and never less than nothing (应当退还的). */
  | { readonly minus: readonly [Value, Value] }
  /** The day from which the agency may act under this clock. */
  | { readonly safe: string }
  /** The last day of this clock. */
  | { readonly due: string }
  /** The day from which this clock runs. */
  | { readonly began: string }
  /** Of the entry at hand, in `each`, `latest`, `when`. */
  | { readonly it: string }
  /** Of what this proceeding is about: party, document, … */
  | { readonly about: string }
  /** The first of them that says something. */
  | { readonly first: readonly Value[] }
  | { readonly say: Plain }
  | { readonly day: true }
  /** When the act happened, to the minute. */
  | { readonly moment: true }
  /** At what time of day: 23:30. */
  | { readonly time: true }
  | { readonly actor: true }
  /** The unit in which whoever takes the step holds the post. */
  | { readonly actorUnit: true }
  /** The proceeding the step is taken in. */
  | { readonly here: true }
  /** The party that is judged or gone through. */
  | { readonly party: true }
  /** The party of this id, with all that was entered of it (登记信息). */
  | { readonly registered: Value }
  /** What is registered of that party. */
  | { readonly ofParty: 'name' | 'kind' | 'code' | 'address' | 'representative' | 'phone' }
  /** What people found (认定事项): 'yes' or 'no'; of the party at hand, where it is asked of each. Empty as long as nobody answered. */
  | { readonly answered: FactId }
  /** The number of the paper of this kind made last; of the party at hand, where it is made for each (文号). */
  | { readonly number: DocumentKind }
  /** What the layers set. */
  | { readonly set: ParameterId }
  /** The lines of the agency's own lists of this kind that are in force on the day of the act (清单、基准、委托). */
  | { readonly listed: ListId; readonly where?: Readonly<Record<string, Test>> }
  /** What other cases, of whatever agency, left to be asked about the same person (`leaves`). */
  | { readonly traces: TraceId; readonly where?: Readonly<Record<string, Test>> }
  /** So long on as a parameter of the layers says; as the end of a term it goes on to the next working day (民诉法85). */
  | { readonly day: Value; readonly plus: ParameterId; readonly rolls?: true }
  /** So many working days on; as a parameter of the layers says, where it is one. */
  | { readonly day: Value; readonly workingDays: number | ParameterId }
  /** The same day so many years on (周岁、追责期限). */
  | { readonly day: Value; readonly years: number }
  /** Officers with the numbers of the certificates they held on the day (执法证号). */
  | { readonly certified: Value }
  /** Those of the articles that are in force on the day of the act and law of the agency, as a paper names them; empty where none is. */
  | { readonly cites: Citations }
  /** Worked out by an instrument: the few things that are code. */
  | { readonly by: Instrument }

type Word = 'called' | (Source extends infer V ? (V extends unknown ? keyof V : never) : never)
const words: Readonly<Record<Word, true>> = {
  form: true,
  put: true,
  last: true,
  field: true,
  from: true,
  sum: true,
  minus: true,
  safe: true,
  due: true,
  began: true,
  it: true,
  about: true,
  first: true,
  say: true,
  day: true,
  moment: true,
  time: true,
  actor: true,
  actorUnit: true,
  here: true,
  party: true,
  registered: true,
  ofParty: true,
  answered: true,
  number: true,
  set: true,
  listed: true,
  traces: true,
  where: true,
  plus: true,
  rolls: true,
  workingDays: true,
  years: true,
  certified: true,
  cites: true,
  by: true,
  called: true,
}
/** Whether something given in a rule is a value to be worked out, and not the plain thing itself. */
export const isValue = (v: Value | Plain): v is Value =>
  typeof v === 'object' &&
  v !== null &&
  !Array.isArray(v) &&
  Object.keys(v).length > 0 &&
  Object.keys(v).every((k) => Object.hasOwn(words, k))

export const called = (name: string, value: Value): Value => ({ ...value, called: name })
export const form = (field: string): Value => ({ form: field })
export const put = (field: string): Value => ({ put: field })
export const last = <F extends string>(
  kind: RecordKind<string, F>,
  field: NoInfer<F> | 'on' | 'no' | 'by',
): Extract<Value, { readonly last: string }> => ({
  last: kind.id,
  field,
})
export const from = (query: Query, field: string): Value => ({ from: query, field })
export const sum = (query: Query, field: string): Value => ({ sum: query, field })
export const minus = (from: Value, less: Value): Value => ({ minus: [from, less] })
export const safe = (clock: string): Value => ({ safe: clock })
export const due = (clock: string): Value => ({ due: clock })
export const began = (clock: string): Value => ({ began: clock })
export const it = (field: string): Value => ({ it: field })
export const about = (field: string): Value => ({ about: field })
export const firstOf = (...values: readonly Value[]): Value => ({ first: values })
export const say = (value: Plain): Value => ({ say: value })
export const today: Value = { day: true }
export const thisMoment: Value = { moment: true }
export const timeOfDay: Value = { time: true }
export const actor: Value = { actor: true }
export const actorUnit: Value = { actorUnit: true }
export const here: Value = { here: true }
export const theParty: Value = { party: true }
export const registered = (party: Value): Value => ({ registered: party })
export const ofParty = (field: Extract<Value, { readonly ofParty: unknown }>['ofParty']): Value => ({ ofParty: field })
export const answered = (fact: FactId): Value => ({ answered: fact })
export const paperNumber = (paper: DocumentKind): Value => ({ number: paper })
export const set = (parameter: ParameterId): Value => ({ set: parameter })
/** `listed('entrustments', { body: { is: by('entrustedBody') }, public: 'yes' })`: lines of a list that is in force and, where asked, public. */
export const listed = <L extends ListId>(
  list: L,
  where?: { readonly [column in ColumnOf<L> | 'public']?: Test },
): Value => ({ listed: list, ...(where === undefined ? {} : { where: where as Readonly<Record<string, Test>> }) })
/** `traced('inspected', { own: true, on: { notBelow: by('yearBegan') } })`: what other cases say of the same person. */
export const traced = <T extends TraceId>(
  trace: T,
  where?: { readonly [column in TraceColumn<T> | 'agency' | 'own' | 'on']?: Test },
): Value => ({ traces: trace, ...(where === undefined ? {} : { where: where as Readonly<Record<string, Test>> }) })
export const plus = (day: Value, parameter: ParameterId): Value => ({ day, plus: parameter })
/** The last day of a term that long (期满之日): over a holiday it goes on to the next working day. */
export const endOf = (day: Value, parameter: ParameterId): Value => ({ day, plus: parameter, rolls: true })
export const workingDaysAfter = (day: Value, workingDays: number | ParameterId): Value => ({ day, workingDays })
export const yearsAfter = (day: Value, years: number): Value => ({ day, years })
export const certified = (officers: Value): Value => ({ certified: officers })
export const citing = (...cites: Citations): Value => ({ cites })
export const by = (instrument: Instrument): Value => ({ by: instrument })
