/** Password of every account of the demonstration, shown on its sign-in page; a real installation has no such account. */
export const demoPassword = 'yunling-2026'

const words: readonly (readonly [string, string])[] = [
  ['demo', '演示'],
  ['drill', '演练'],
]

/** What the log's origin puts on every page and paper: 演示 for a demonstration, 演练 for a drill. */
export function marksOf(origin: string): string[] {
  const parts = origin.split(/[^a-z]+/)
  return words.filter(([part]) => parts.includes(part)).map(([, mark]) => mark)
}
