/** `log.example.gov.cn/x.r2` is what `log.example.gov.cn/x` was called after its second recovery. */
const partsOf = (origin: string): { base: string; recoveries: number } => {
  const [, base, n] = /^(.*?)(?:\.r([1-9]\d*))?$/.exec(origin)!
  return { base: base!, recoveries: Number(n ?? 0) }
}

/** `log.example.gov.cn/x` → `log.example.gov.cn/x.r1` → `….r2`. */
export function nextName(origin: string): string {
  const { base, recoveries } = partsOf(origin)
  return `${base}.r${recoveries + 1}`
}

/** Whether one is the same log's name after a later recovery than the other. */
export function isLaterName(one: string | undefined, other: string): boolean {
  if (one === undefined) return false
  const [a, b] = [partsOf(one), partsOf(other)]
  return a.base === b.base && a.recoveries > b.recoveries
}
