import { type FineLimits, fineLimits, labelOf, tiers } from '@xiezhi/law'
import type { MatterTier, Violation } from './file.ts'
import { plainYuan } from './format/money.ts'

type Line = Pick<Violation, 'penalties' | 'tier' | 'base' | 'matter' | 'benchmark' | 'circumstance'>

export const fineOf = (line: Pick<Violation, 'penalties'>): number =>
  line.penalties.filter((p) => p.kind === 'fine').reduce((sum, p) => sum + (p.amount ?? 0), 0)

/** The statutory range of a line's matter (法定幅度); undefined where the list of powers gives none. */
export const limitsOf = (line: Line): FineLimits | undefined =>
  line.matter?.fine === undefined ? undefined : fineLimits(line.matter.fine, line.base)

/** What the law makes of the fine of one line; undefined: it lies within the range, or there is none to hold it against. */
export function rangeFault(line: Line): string | undefined {
  const limits = limitsOf(line)
  const fine = fineOf(line)
  if (limits === undefined || fine === 0) return undefined
  const { from, to, needs } = limits
  if (needs !== undefined && (to === undefined || fine > to))
    return `法定罚款幅度按${needs}计算，没有写明${needs}，不能核对罚款${plainYuan(fine)}是否在幅度以内。`
  if (to !== undefined && fine > to) return `罚款${plainYuan(fine)}超过法定最高罚款${plainYuan(to)}。`
  if (from !== undefined && needs === undefined && fine < from && line.tier !== 'mitigated')
    return `罚款${plainYuan(fine)}低于法定最低罚款${plainYuan(from)}，属于减轻处罚，而裁量档次是“${labelOf(tiers, line.tier)}”。`
  return undefined
}

/** The least and the most a grade suggests; undefined: what it counts by is not known. */
function spanOf(grade: MatterTier, base: number | undefined): readonly [number, number] | undefined {
  const measured = grade.percentFrom !== undefined || grade.percentTo !== undefined
  if (measured && base === undefined) return undefined
  const share = (percent: number | undefined) =>
    percent === undefined ? undefined : Math.round((percent * base!) / 100)
  return [grade.from ?? share(grade.percentFrom) ?? 0, grade.to ?? share(grade.percentTo) ?? Number.MAX_SAFE_INTEGER]
}

const spanWords = ([from, to]: readonly [number, number]): string =>
  from === to
    ? plainYuan(from)
    : to === Number.MAX_SAFE_INTEGER
      ? `${plainYuan(from)}以上`
      : from === 0
        ? `${plainYuan(to)}以下`
        : `${plainYuan(from)}至${plainYuan(to)}`

/** The grades of the benchmark that the line falls under: by what was found, else by its tier. */
export function gradesOf(line: Line): readonly MatterTier[] {
  const all = line.benchmark?.tiers ?? line.matter?.tiers ?? []
  return line.benchmark !== undefined && line.circumstance !== undefined
    ? all.filter((t) => t.when === line.circumstance)
    : all.filter((t) => t.tier === line.tier)
}

/** How a line departs from the benchmark (裁量基准): of the tier chosen, or of the circumstance found; undefined: it does not, or there is none. */
export function benchmarkFault(line: Line): string | undefined {
  const fine = fineOf(line)
  const all = line.benchmark?.tiers ?? line.matter?.tiers ?? []
  if (all.length === 0 || (fine === 0 && line.benchmark === undefined)) return undefined
  const chosen = gradesOf(line)
  const name = labelOf(tiers, line.tier)
  if (chosen.length === 0)
    return line.benchmark === undefined
      ? `裁量基准没有“${name}”这一档。`
      : line.circumstance === undefined
        ? '没有选择裁量基准的适用情形。'
        : '所选的适用情形不在裁量基准中。'
  const other = chosen.every((t) => t.tier !== '' && t.tier !== line.tier)
  if (other) return `所选情形在裁量基准中属于“${labelOf(tiers, chosen[0]!.tier)}”，裁量档次却是“${name}”。`
  if (fine === 0) return undefined
  const spans = chosen.map((t) => spanOf(t, line.base))
  const unknown = chosen.find((_, i) => spans[i] === undefined)
  if (unknown !== undefined)
    return `裁量基准按${unknown.base ?? '基数'}计算，没有写明${unknown.base ?? '基数'}，不能核对罚款${plainYuan(fine)}是否在幅度以内。`
  const known = spans as readonly (readonly [number, number])[]
  if (known.some(([from, to]) => fine >= from && fine <= to)) return undefined
  const where = line.benchmark !== undefined && line.circumstance !== undefined ? '该情形' : `“${name}”`
  return `罚款${plainYuan(fine)}不在裁量基准${where}的${known.map(spanWords).join('、')}以内。`
}
