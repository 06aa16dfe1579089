/** So much of what is the same stands beside a difference. */
const beside = 40

/** Where two texts part and meet again, with some of what stands before and behind. */
export function differs(was: string, now: string) {
  const [a, b] = [[...was], [...now]]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const [before, after] = [a.slice(0, head), a.slice(a.length - tail)]
  return {
    before: before.length > beside ? `……${before.slice(-beside).join('')}` : before.join(''),
    gone: a.slice(head, a.length - tail).join(''),
    put: b.slice(head, b.length - tail).join(''),
    after: after.length > beside ? `${after.slice(0, beside).join('')}……` : after.join(''),
  }
}
