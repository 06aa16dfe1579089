import type { Channel } from '@xiezhi/casework'
import type { Wanted } from './plan.ts'

export type Answer =
  | { readonly is: 'accepted'; readonly receipt: string }
  /** The receiver will not have it as it is: asking again changes nothing. */
  | { readonly is: 'refused'; readonly said: string }
  | { readonly is: 'again'; readonly said: string }

/** Longer nobody waits, and no more is read: a receiver may say what it likes. */
const patience = 10_000
const most = 64 * 1024
/** Of a client's faults these pass by themselves. */
const passing = [408, 425, 429]

/** Tells a receiver of one row. The same is told under the same key, so that a receiver that answered into a broken line takes it once. */
export async function tell(channel: Channel, { row, action, print, cells }: Wanted, wait = patience): Promise<Answer> {
  if (channel.address === undefined) return { is: 'again', said: '这个通道人工报送。' }
  try {
    const response = await fetch(channel.address, {
      method: 'POST',
      // Where rows go stands on the register: nobody is sent elsewhere.
      redirect: 'error',
      signal: AbortSignal.timeout(wait),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        'idempotency-key': print,
      },
      body: JSON.stringify({ key: row.key, table: row.table, action, cells }),
    })
    const text = await readAtMost(response)
    if (response.ok) return acceptedBy(text)
    const said = `接收方答复 ${response.status}${saidIn(text)}`
    const isFinal = response.status >= 400 && response.status < 500 && !passing.includes(response.status)
    return { is: isFinal ? 'refused' : 'again', said }
  } catch (error) {
    return { is: 'again', said: reasonOf(error) }
  }
}

/** Accepted is what bears a receipt; a page that says 200 and nothing is none. */
function acceptedBy(text: string | undefined): Answer {
  const receipt = memberOf(text, 'receipt')
  return receipt === undefined
    ? { is: 'again', said: '接收方的答复中没有回执（receipt），不能算已经接收。' }
    : { is: 'accepted', receipt }
}

function memberOf(text: string | undefined, name: string): string | undefined {
  try {
    const value = (JSON.parse(text ?? '') as { readonly [key: string]: unknown } | null)?.[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined
  } catch {
    return undefined
  }
}

const saidIn = (text: string | undefined): string => {
  const said = memberOf(text, 'error') ?? memberOf(text, 'message')
  return said === undefined ? '。' : `：${said.replace(/[\p{Cc}]/gu, ' ')}`
}

async function readAtMost(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > most) {
      await response.body?.cancel().catch(() => undefined)
      return undefined
    }
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const reasonOf = (error: unknown): string =>
  error instanceof DOMException && error.name === 'TimeoutError'
    ? '接收方没有在规定的时间内答复。'
    : '连不上接收方，或者连接中断。'
