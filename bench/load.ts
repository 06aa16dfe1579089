// Run as a worker by append.ts: so many users, each sending one request after the other over a connection of its own.
import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

interface Load {
  readonly base: string
  readonly cookies: readonly string[]
  /** Cases of each user; a step goes to each in turn. */
  readonly cases: readonly (readonly string[])[]
  readonly milliseconds: number
  readonly party: object
}

const { base, cookies, cases, milliseconds, party } = workerData as Load
const times: number[] = []
const until = performance.now() + milliseconds

async function user(cookie: string, own: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let n = 0; performance.now() < until; n += 1) {
    const began = performance.now()
    await send(agent, cookie, `/api/cases/${own[n % own.length]}/proceedings/main/steps/party.identify`, {
      command: crypto.randomUUID(),
      form: { party },
    })
    times.push(performance.now() - began)
  }
  agent.destroy()
}

function send(agent: Agent, cookie: string, path: string, body: object): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json', 'x-requested-with': 'xiezhi' }
  return new Promise((resolve, reject) => {
    const sent = request(base + path, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(text))))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

await Promise.all(cookies.map((cookie, i) => user(cookie, cases[i]!)))
parentPort?.postMessage(times)
