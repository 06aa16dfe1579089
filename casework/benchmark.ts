import { compareDays, type Day } from '@xiezhi/law'
import type { BenchmarkOfLine, Form, Json, MatterTier, Violation } from './file.ts'
import { essence } from './format/essence.ts'
import { isInForce, type ListVersion } from './listed.ts'
import type { MatterItem } from './registry/records.ts'

type Line = Pick<Violation, 'conduct' | 'from' | 'to' | 'circumstance' | 'tier'>
type Item = Pick<MatterItem, 'id' | 'title' | 'conduct'>

const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '')
const number = <K extends string>(key: K, value: Json | undefined): { readonly [P in K]?: number } =>
  typeof value === 'number' ? ({ [key]: value } as { readonly [P in K]?: number }) : {}

/** Of the matter by its code; where the list writes none, by what the conduct is called. */
export function isFor(
  row: Form,
  line: Pick<Line, 'conduct'>,
  item: (Pick<Item, 'id' | 'title'> & Partial<Pick<Item, 'conduct'>>) | undefined,
): boolean {
  const code = text(row.matter)
  if (code !== '') return code === item?.id
  const names = [line.conduct, ...(item === undefined ? [] : [item.title, item.conduct ?? item.title])]
  return names.some((name) => essence(name) === essence(text(row.conduct)))
}

const tierOf = (row: Form): MatterTier => ({
  tier: text(row.tier),
  when: text(row.when),
  ...(text(row.grade) === '' ? {} : { grade: text(row.grade) }),
  ...number('from', row.least),
  ...number('to', row.most),
  ...(text(row.base) === '' ? {} : { base: text(row.base) }),
  ...number('percentFrom', row.percentLeast),
  ...number('percentTo', row.percentMost),
  ...(text(row.standard) === '' ? {} : { text: text(row.standard) }),
})

function on(lists: readonly ListVersion[], day: Day, line: Line, item: Item | undefined): BenchmarkOfLine | undefined {
  for (const v of lists) {
    // What the public cannot read binds nobody (处罚法34).
    if (v.list !== 'discretion' || !isInForce(v, day) || v.public === undefined) continue
    const rows = v.lines.filter((row) => isFor(row, line, item))
    if (rows.length === 0) continue
    const maker = rows.map((row) => text(row.maker)).find((m) => m !== '')
    return {
      title: v.title,
      version: v.version,
      from: v.from,
      ...(maker === undefined ? {} : { maker }),
      tiers: rows.map(tierOf),
    }
  }
  return undefined
}

/** The heaviest the benchmark lets what was found come to; what is not told in sums is not compared. */
function mostOf({ tiers }: BenchmarkOfLine, { circumstance, tier }: Line): number | undefined {
  const own = tiers.filter((t) => (circumstance === undefined ? t.tier === tier : t.when === circumstance))
  const mosts = (own.length === 0 ? tiers : own).map((t) => t.to ?? t.percentTo)
  return mosts.some((m) => m === undefined) ? undefined : Math.max(...(mosts as number[]))
}

/**
 * The benchmark a line is held against: that of the day the conduct ended, unless the one in force when it is decided is milder
 * (处罚法37, 从旧兼从轻). Where none was in force then, the present one.
 */
export function benchmarkFor(
  lists: readonly ListVersion[] | undefined,
  line: Line,
  item: Item | undefined,
  today: Day,
): BenchmarkOfLine | undefined {
  if (lists === undefined || lists.length === 0) return undefined
  const ended = line.to ?? line.from
  const now = on(lists, today, line, item)
  const then = ended === undefined || compareDays(ended, today) >= 0 ? now : on(lists, ended, line, item)
  if (then === undefined || now === undefined) return then ?? now
  if (then.title === now.title && then.version === now.version) return now
  const [before, after] = [mostOf(then, line), mostOf(now, line)]
  return before !== undefined && after !== undefined && after < before ? { ...now, milder: true } : then
}
