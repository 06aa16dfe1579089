/**
 * Asks that come in one turn of the process are one ask: under load a page costs a share of a message to the database, and alone nothing more.
 * Each is told what was found for its key; a failure is everybody's of that turn.
 */
export function together<T>(ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>, most: number) {
  let waiting: { key: string; resolve: (found: T | undefined) => void; reject: (error: unknown) => void }[] = []
  async function send(): Promise<void> {
    const now = waiting
    if (now.length === 0) return
    waiting = []
    try {
      const found = await ask([...new Set(now.map(({ key }) => key))])
      for (const { key, resolve } of now) resolve(found.get(key))
    } catch (error) {
      for (const { reject } of now) reject(error)
    }
  }
  return (key: string): Promise<T | undefined> =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject })
      if (waiting.length === 1) setImmediate(() => void send())
      else if (waiting.length >= most) void send()
    })
}
