/** 法定罚款幅度: one range of those an article distinguishes. Sums in 分. */
export interface FineRange {
  /** In the article's words: 货值金额不足一万元的. */
  readonly when?: string
  /** Only where what the article measures by lies in [baseFrom, baseBelow). */
  readonly baseFrom?: number
  readonly baseBelow?: number
  readonly from?: number
  readonly to?: number
  /** Or in hundredths of what the article measures by: 百分之五 is 5, 十倍 is 1000. */
  readonly percentFrom?: number
  readonly percentTo?: number
}

export interface FineRule {
  /** What the article measures by: 货值金额, 违法经营额, 工程造价. */
  readonly base?: string
  readonly ranges: readonly FineRange[]
}

export interface FineLimits {
  readonly from?: number
  readonly to?: number
  /** What has to be known before the range is: the article measures by it. */
  readonly needs?: string
}

/** The least and the most the article allows, of the ranges that may apply: which of two alternatives holds is for people. */
export function fineLimits(rule: FineRule, base?: number): FineLimits {
  const measured = (r: FineRange) => [r.baseFrom, r.baseBelow, r.percentFrom, r.percentTo].some((x) => x !== undefined)
  const fits = (r: FineRange) => base === undefined || (base >= (r.baseFrom ?? 0) && base < (r.baseBelow ?? Infinity))
  const times = (n: number | undefined) =>
    n === undefined || base === undefined ? undefined : Math.round((n * base) / 100)
  const ranges = rule.ranges.filter((r) => (base === undefined ? !measured(r) : fits(r)))
  const lows = ranges.map((r) => r.from ?? times(r.percentFrom))
  const highs = ranges.map((r) => r.to ?? times(r.percentTo))
  const open = base === undefined && rule.base !== undefined && rule.ranges.some(measured)
  return {
    ...(lows.length === 0 || lows.some((x) => x === undefined) ? {} : { from: Math.min(...(lows as number[])) }),
    ...(highs.length === 0 || highs.some((x) => x === undefined) ? {} : { to: Math.max(...(highs as number[])) }),
    ...(open ? { needs: rule.base } : {}),
  }
}
