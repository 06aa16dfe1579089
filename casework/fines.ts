import { type FineLimits, fineLimits, labelOf, tiers } from '@xiezhi/law'
import type { Violation } from './file.ts'
import { plainYuan } from './format/money.ts'

type Line = Pick<Violation, 'penalties' | 'tier' | 'base' | 'matter'>

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

/** How the fine departs from the benchmark of the tier chosen (裁量基准); undefined: it does not, or there is none. */
export function benchmarkFault(line: Line): string | undefined {
  const fine = fineOf(line)
  const benchmark = line.matter?.tiers ?? []
  if (fine === 0 || benchmark.length === 0) return undefined
  const chosen = benchmark.filter((t) => t.tier === line.tier)
  const name = labelOf(tiers, line.tier)
  if (chosen.length === 0) return `裁量基准没有“${name}”这一档。`
  const fits = chosen.some((t) => fine >= (t.from ?? 0) && fine <= (t.to ?? Number.MAX_SAFE_INTEGER))
  if (fits) return undefined
  const span = chosen
    .map((t) =>
      [t.from, t.to]
        .filter((x) => x !== undefined)
        .map(plainYuan)
        .join('至'),
    )
    .join('、')
  return `罚款${plainYuan(fine)}不在裁量基准“${name}”的${span}以内。`
}
