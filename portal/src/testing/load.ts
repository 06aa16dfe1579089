/** The client half of bench.ts, on a thread of its own: keeps `connections` busy for `seconds` and counts the answers. */
import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

export type Load = { port: number; paths: string[]; connections: number; seconds: number }
export type Result = { perSecond: number; p95: number; bad: number }

const { port, paths, connections, seconds } = workerData as Load
const agent = new Agent({ keepAlive: true, maxSockets: connections })

const once = (path: string) =>
  new Promise<number>((resolve, reject) => {
    get({ port, path, agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    }).on('error', reject)
  })

const until = performance.now() + seconds * 1000
const times: number[] = []
let bad = 0
let next = 0
async function reader(): Promise<void> {
  while (performance.now() < until) {
    const begun = performance.now()
    if ((await once(paths[next++ % paths.length] as string)) !== 200) bad++
    times.push(performance.now() - begun)
  }
}
await Promise.all(Array.from({ length: connections }, reader))
agent.destroy()
times.sort((a, b) => a - b)
const result: Result = { perSecond: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0, bad }
parentPort?.postMessage(result)
