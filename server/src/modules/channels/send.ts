import { type IncomingMessage, request as plain } from 'node:http'
import { type RequestOptions, request as secure } from 'node:https'
import type { Channel } from '@xiezhi/casework'
import { codeOf, messageOf } from '../../platform/failure.ts'
import { barred, outsideOnly } from './door.ts'
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

export interface Sending {
  /** Milliseconds it is waited for. */
  readonly wait?: number
  /** Hosts that whoever runs the server lets it reach though they are of its own networks, or without https. */
  readonly hosts?: readonly string[]
}

/** Tells a receiver of one row. The same is told under the same key, so that a receiver that answered into a broken line takes it once. */
export async function tell(
  channel: Channel,
  { row, action, print, cells }: Wanted,
  { wait = patience, hosts = [] }: Sending = {},
): Promise<Answer> {
  if (channel.address === undefined) return { is: 'again', said: '这个通道人工报送。' }
  const url = new URL(channel.address)
  const bar = barred(url, hosts)
  if (bar !== undefined) return { is: 'again', said: bar }
  const signal = AbortSignal.timeout(wait)
  try {
    const body = JSON.stringify({ key: row.key, table: row.table, action, cells })
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      accept: 'application/json',
      'idempotency-key': print,
      'content-length': Buffer.byteLength(body),
    }
    // Where rows go stands on the register: nobody is sent elsewhere, by an answer or by what a name comes to mean.
    const only = hosts.includes(url.host) ? {} : { lookup: outsideOnly }
    const response = await asked(url, { method: 'POST', signal, headers, agent: false, ...only }, body)
    const status = response.statusCode ?? 0
    const text = await readAtMost(response)
    if (status >= 200 && status < 300) return acceptedBy(text)
    const said = `接收方答复 ${status}${saidIn(text)}`
    const isFinal = status >= 400 && status < 500 && !passing.includes(status)
    return { is: isFinal ? 'refused' : 'again', said }
  } catch (error) {
    return { is: 'again', said: signal.aborted ? '接收方没有在规定的时间内答复。' : reasonOf(error) }
  }
}

const asked = (url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? secure : plain
    request(url, options, resolve).once('error', reject).end(body)
  })

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

async function readAtMost(response: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response) {
    size += (part as Buffer).length
    // Leaving the loop closes the line.
    if (size > most) return undefined
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

const reasonOf = (error: unknown): string =>
  codeOf(error) === 'INSIDE' ? messageOf(error) : '连不上接收方，或者连接中断。'
