import { createServer, type Server } from 'node:net'
import { quietPorts, requireFree } from '@xiezhi/postgres'

const span = 16

/** Sixteen ports in a row that are ours while this listens on the first: also beside other workers and other runs. */
interface Stretch {
  readonly lock: Server
  next: number
  readonly end: number
}

let stretch: Promise<Stretch> | undefined

async function lay(): Promise<Stretch> {
  const { from, to } = quietPorts()
  const first = Math.ceil((from + to) / 2)
  const stretches = Math.floor((to + 1 - first) / span)
  for (let attempt = 1; ; attempt += 1) {
    const start = first + span * Math.floor(Math.random() * stretches)
    const lock = createServer()
    try {
      await new Promise<void>((resolve, reject) => {
        lock.once('error', reject)
        lock.listen({ host: '127.0.0.1', port: start, exclusive: true }, resolve)
      })
      lock.unref()
      return { lock, next: start + 1, end: start + span }
    } catch (error) {
      if (attempt === 100) throw error
    }
  }
}

/**
 * Ports in a row for a server that must be told its own: nobody else is given them while this process lives, and no
 * outgoing connection takes one between two starts, as happens to a port that was found with `listen(0)`.
 */
export async function takePorts(neighbours = 1): Promise<number> {
  for (;;) {
    stretch ??= lay()
    const held = stretch
    const ours = await held
    const port = ours.next
    ours.next += neighbours
    if (ours.next > ours.end) {
      if (stretch === held) stretch = undefined
      continue
    }
    try {
      for (let n = port; n < port + neighbours; n += 1) await requireFree('127.0.0.1', n)
      return port
    } catch {
      // Somebody who asks nobody: the next ones.
    }
  }
}
