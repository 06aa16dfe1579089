import { parseArgs } from 'node:util'
import {
  type AskedTerm,
  calendar,
  checkLayers,
  type Day,
  isDay,
  type Layer,
  type Minute,
  type Norm,
  normOf,
  quoted,
  ruleBook,
  termsNamed,
  unitTitles,
  type WorkedTerm,
  workOut,
} from '@xiezhi/law'
import { Failure } from '../platform/failure.ts'
import { layersNamed } from './layers.ts'

const usage =
  '用法：./xiezhi clock 编号（如 P07）--from 起算之日（如 2024-09-09；按小时的写到分，如 2024-09-09T10:30）[--layer 层级编号] [--suspend 起..止，止日不含] [--extend 延长的天数] [--length 机关自己设定的天数] [--until 届满之日] [--json]；--layer、--suspend、--extend 可以写几次'

const text = { type: 'string' } as const
const many = { type: 'string', multiple: true } as const
const options = {
  from: text,
  layer: many,
  suspend: many,
  extend: many,
  length: text,
  until: text,
  json: { type: 'boolean' },
} as const

const wrong = (sentence: string): Failure => new Failure('argument-unknown', `${sentence}${usage}。`)

/** Parsed strictly: a mistyped option is told by its name, never taken for another. */
function readArguments(args: string[]) {
  const known = new Set(Object.keys(options))
  const stray = args.find((a) => a.startsWith('--') && !known.has(a.slice(2).split('=')[0]!))
  if (stray !== undefined) throw wrong(`没有“${stray.split('=')[0]}”这个选项。`)
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Failure('argument-unknown', `有的选项后面没有写值，或者值以“-”开头。${usage}。`, error)
  }
}

function day(given: string, what: string): Day {
  if (!isDay(given) || given < '1949-10-01' || given > '2999-12-31')
    throw wrong(`${what}“${given}”不是有效的日期，日期应写作“2024-09-09”的样子。`)
  return given
}

/** The day a term runs from, or the minute of one in hours: 2024-09-09T10:30. */
function start(given: string): { from: Day; at?: Minute } {
  const [date = '', clock] = given.split('T')
  const from = day(date, '--from')
  if (clock === undefined) return { from }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) throw wrong(`--from“${given}”的时刻应写作“2024-09-09T10:30”的样子。`)
  return { from, at: `${from}T${clock}` as Minute }
}

/** Far above any term of the law, and low enough that no day leaves the calendar. */
function count(given: string, what: string): number {
  const value = /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (value < 1 || value > 3660) throw wrong(`${what}“${given}”应为正整数，例如 30。`)
  return value
}

function interval(given: string): { from: Day; to: Day } {
  const [from = '', to = '', ...more] = given.split('..')
  if (more.length > 0 || to === '') throw wrong(`--suspend“${given}”应写作“2024-10-01..2024-10-15”。`)
  const span = { from: day(from, '--suspend 的起日'), to: day(to, '--suspend 的止日') }
  if (span.from >= span.to) throw wrong(`--suspend“${given}”的止日应在起日之后（止日不含）。`)
  return span
}

/** `clock P07 --from 2024-09-09`: the end of a term, what was not counted, and on which articles. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args)
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) throw wrong('要写明一个期限的编号。')
  const id = /^[a-z]\d\d/.test(given) ? given[0]!.toUpperCase() + given.slice(1) : given
  const found = termsNamed(ruleBook, id)
  const norm = normOf(id)
  if (found.length === 0 && norm === undefined)
    throw new Failure('clock-unknown', `规则库没有“${given}”这个期限，编号见 docs/conformance.md。`)
  const layers = layersNamed(values.layer ?? [])
  if (values.from === undefined) throw wrong('要用 --from 写明起算之日。')
  const { from, at } = start(values.from)
  const asked: AskedTerm = {
    from,
    ...(at === undefined ? {} : { at }),
    layers,
    suspended: (values.suspend ?? []).map(interval),
    extended: (values.extend ?? []).map((n) => count(n, '--extend')),
    ...(values.length === undefined ? {} : { length: count(values.length, '--length') }),
    ...(values.until === undefined ? {} : { until: day(values.until, '--until') }),
  }
  if (asked.until !== undefined && asked.until < asked.from) throw wrong('--until 应在 --from 之后。')
  const holding = found.filter((t) => t.inForce.from <= asked.from && asked.from <= (t.inForce.to ?? '9999'))
  const worked = holding.map((t) => workOut(t, asked, ruleBook, calendar))
  requireAgreed(layers, holding)
  const [main, ...others] = worked
  if (main === undefined) return sayNoTerm(id, asked.from, found[0]?.inForce.from, norm, values.json === true)
  if (values.json) print({ ok: true, ...asJson(main), others: others.map(asJson) })
  else process.stdout.write([main, ...others].map(inWords).join('\n'))
  return 0
}

/** Of a number that is no length of time, or has none on this day: what the law says instead, or that there is nothing to work out. */
function sayNoTerm(id: string, from: Day, since: Day | undefined, norm: Norm | undefined, json: boolean): number {
  const says = norm?.says ?? norm?.notYet
  if (norm === undefined || says === undefined)
    throw since === undefined
      ? new Failure('clock-unknown', `“${id} ${norm?.title ?? ''}”还没有成为规则，不能推算。`)
      : new Failure('clock-not-in-force', `“${id}”自${since}起施行，${from}不在它施行的期间。`)
  if (json)
    print({
      ok: true,
      id,
      title: norm.title,
      from,
      state: 'rule',
      due: null,
      safe: null,
      says,
      articles: articlesOf(norm.cite),
    })
  else process.stdout.write(`${norm.title}（${id}）\n${says}\n依据：${quoted(norm.cite, ruleBook.statutes)}\n`)
  return 0
}

const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)

/** Two layers that set the very term asked for differently: which of them the agency follows is not guessed. */
function requireAgreed(layers: readonly Layer[], terms: readonly { readonly length: unknown }[]): void {
  const problem = checkLayers(layers).find((p) => terms.some((t) => t.length === p.parameter))
  if (problem !== undefined)
    throw new Failure(
      'layers-differ',
      `${problem.sentence}推算时只写其中一个 --layer，或者用 --length 写明所适用的天数。`,
    )
}

const articlesOf = (cites: WorkedTerm['cite']) =>
  cites.map((c) => {
    const law = ruleBook.statutes.find((s) => s.id === c.statute)
    return { law: law?.title ?? c.statute, short: law?.short ?? c.statute, ...c }
  })

function asJson(t: WorkedTerm) {
  const { cite, end, notes, ...rest } = t
  return {
    ...rest,
    unitTitle: unitTitles[t.unit],
    state: end === undefined ? ('unset' as const) : ('set' as const),
    due: end?.at ?? end?.due ?? null,
    safe: end?.at ?? end?.safe ?? null,
    safeMeans: end?.safeMeans ?? null,
    nominal: end?.nominal ?? null,
    provisional: end?.provisional ?? false,
    notCounted: end?.uncounted ?? [],
    workedWeekends: end?.worked ?? [],
    articles: articlesOf(cite),
    notes,
  }
}

function inWords(t: WorkedTerm): string {
  const { end } = t
  const unit = unitTitles[t.unit]
  const setBy = t.setBy === undefined ? '' : `，${t.setBy.title}规定`
  const extended = t.extended.length === 0 ? '' : `，延长 ${t.extended.join('、')} ${unit}`
  return [
    `${t.title}（${t.id}）`,
    `起算：${t.from}${t.begins === '' ? '' : `（${t.begins}）`}`,
    `长度：${t.length === null ? (end === undefined ? '未设定' : '至案卷写明的日期') : `${t.length} ${unit}${extended}${setBy}`}`,
    ...(end === undefined
      ? []
      : [
          `届满：${(end.at ?? end.due).replace('T', ' ')}${end.due === end.nominal ? '' : `（${end.nominal} 适逢休息日，顺延）`}${end.provisional ? '　暂定，放假安排尚未公布' : ''}`,
          `稳妥：${(end.at ?? end.safe).replace('T', ' ')}（${end.safeMeans}）`,
          ...(end.uncounted.length === 0 ? [] : ['不计入：']),
          ...end.uncounted.map((u) => `  ${u.day}　${u.why}`),
          ...(end.worked.length === 0 ? [] : [`调休上班、计入：${end.worked.join('、')}`]),
        ]),
    `期满：${t.onExpiry}`,
    `依据：${quoted(t.cite, ruleBook.statutes)}`,
    ...t.notes.map((n) => `提示：${n}`),
    '',
  ].join('\n')
}
