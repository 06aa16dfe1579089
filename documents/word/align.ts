/** A stretch that is another in the second text: half open, in both. */
export interface Hole {
  readonly from: number
  readonly to: number
  readonly thenFrom: number
  readonly thenTo: number
}

/**
 * Beyond so many pairs of characters a stretch is taken as another as a whole: one stretch, and all that are left once so many were
 * compared. Whoever is served beside it waits that long at most.
 */
const most = { once: 6_000_000, together: 24_000_000 }
interface Budget {
  left: number
}

/** What is different between two texts, first line by line, then within the lines that are no more the same. */
export function holesBetween(a: string, b: string): readonly Hole[] {
  const [before, after] = [linesIn(a), linesIn(b)]
  const holes: Hole[] = []
  const budget = { left: most.together }
  let [i, j] = [0, 0]
  const close = (toI: number, toJ: number) => {
    const [from, to] = [at(before, i, a), at(before, toI, a)]
    const [thenFrom, thenTo] = [at(after, j, b), at(after, toJ, b)]
    if (from < to || thenFrom < thenTo) holes.push(...within(a, b, { from, to, thenFrom, thenTo }, budget))
  }
  for (const [p, q] of common(
    before.map((l) => l.text),
    after.map((l) => l.text),
    budget,
  )) {
    close(p, q)
    ;[i, j] = [p + 1, q + 1]
  }
  close(before.length, after.length)
  return holes
}

const at = (lines: readonly { from: number }[], n: number, text: string): number => lines[n]?.from ?? text.length
function linesIn(text: string): { readonly text: string; readonly from: number }[] {
  let from = 0
  return text.split(/(?<=\n)/).map((line) => {
    const one = { text: line, from }
    from += line.length
    return one
  })
}

function within(a: string, b: string, { from, to, thenFrom, thenTo }: Hole, budget: Budget): readonly Hole[] {
  const holes: Hole[] = []
  let [i, j] = [from, thenFrom]
  const close = (p: number, q: number) => {
    if (i < p || j < q) holes.push({ from: i, to: p, thenFrom: j, thenTo: q })
  }
  for (const [p, q] of common([...units(a.slice(from, to))], [...units(b.slice(thenFrom, thenTo))], budget)) {
    close(from + p, thenFrom + q)
    ;[i, j] = [from + p + 1, thenFrom + q + 1]
  }
  close(to, thenTo)
  return holes
}

function* units(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += 1) yield text[i]!
}

/** The longest that stands in both in the same order, as pairs of places. */
function common(a: readonly string[], b: readonly string[], budget: Budget): readonly (readonly [number, number])[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const pairs: [number, number][] = []
  for (let i = 0; i < head; i += 1) pairs.push([i, i])
  const [n, m] = [a.length - head - tail, b.length - head - tail]
  if (n > 0 && m > 0 && n * m <= Math.min(most.once, budget.left)) {
    budget.left -= n * m
    pairs.push(...middle(a, b, head, n, m))
  }
  for (let i = tail; i > 0; i -= 1) pairs.push([a.length - i, b.length - i])
  return pairs
}

function middle(a: readonly string[], b: readonly string[], head: number, n: number, m: number): [number, number][] {
  const wide = m + 1
  const longest = new Uint16Array((n + 1) * wide)
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      longest[i * wide + j] =
        a[head + i] === b[head + j]
          ? longest[(i + 1) * wide + j + 1]! + 1
          : Math.max(longest[(i + 1) * wide + j]!, longest[i * wide + j + 1]!)
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < n && j < m; ) {
    if (a[head + i] === b[head + j]) {
      pairs.push([head + i, head + j])
      i += 1
      j += 1
    } else if (longest[(i + 1) * wide + j]! >= longest[i * wide + j + 1]!) i += 1
    else j += 1
  }
  return pairs
}
