import type { Reason } from '@xiezhi/casework'

export interface FieldProblem {
  readonly field: string
  readonly code: string
  readonly sentence: string
}

/** What the server refused, in its own words; `sentence` and `next` are for the reader. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly next: string | undefined
  readonly errors: readonly FieldProblem[]
  readonly reasons: readonly Reason[]
  readonly mayHaveHappened: boolean
  readonly gist: string | undefined

  constructor(status: number, body: Record<string, unknown>) {
    super(typeof body.detail === 'string' ? body.detail : String(body.title ?? '服务器没有给出说明。'))
    this.status = status
    this.code = typeof body.code === 'string' ? body.code : `http-${status}`
    this.next = typeof body.next === 'string' ? body.next : undefined
    this.errors = Array.isArray(body.errors) ? body.errors : []
    this.reasons = Array.isArray(body.reasons) ? body.reasons : []
    this.mayHaveHappened = body.mayHaveHappened === true
    this.gist = typeof body.gist === 'string' ? body.gist : undefined
  }

  /** A code is for whoever looks after the system, and shown only where there is something to look after. */
  get faultCode(): string | undefined {
    return this.status >= 500 ? this.code : undefined
  }
}

/** Told when a call finds that nobody is signed in any more. */
let onSignedOut: (how: 'ended' | 'another') => void = () => undefined
export const whenSignedOut = (tell: (how: 'ended' | 'another') => void): void => {
  onSignedOut = tell
}

/** Told whether the last call reached the server: the page says so where everybody sees it. */
let reached: (yes: boolean) => void = () => undefined
export const whenReached = (tell: (yes: boolean) => void): void => {
  reached = tell
}

const offline = { detail: '连不上服务器。', next: '检查网络后再试；填写的内容还在。', code: 'offline' }

/** A failed answer as a problem, whatever its body holds. */
export function problemOf(status: number, text: string): ApiProblem {
  let body: Record<string, unknown> = { detail: '服务器没有给出说明，请稍后再试。' }
  try {
    body = JSON.parse(text) as Record<string, unknown>
  } catch {
    // Not ours: a proxy in between, perhaps.
  }
  return new ApiProblem(status, body)
}

/** When somebody last touched this page; what it reads by itself long after keeps nobody signed in. */
let touched = Date.now()
const unattendedAfter = 60_000
for (const what of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
  globalThis.addEventListener?.(what, () => (touched = Date.now()), { capture: true, passive: true })

/**
 * Whose page this is: person/post, or the person alone. Told with every call, so that nothing typed by one is ever taken under the
 * cookie of another who has signed in since, in this tab or in another.
 */
const actingKey = 'xiezhi.acting'
const remember = (who: string): void => {
  try {
    if (who === '') localStorage.removeItem(actingKey)
    else localStorage.setItem(actingKey, who)
  } catch {
    // Without storage the page asks for the session first.
  }
}
function remembered(): string {
  try {
    return localStorage.getItem(actingKey) ?? ''
  } catch {
    return ''
  }
}
/** As whom this browser worked last: what the page needs can be asked for beside the session, and is refused to anybody else. */
export const actedBefore = remembered()
let acting = actedBefore
export const actAs = (who: string): void => {
  if (who !== acting) remember(who)
  acting = who
}
export const actingPerson = (): string => acting.split('/')[0] ?? ''
export const actingHeader = (who = acting): Readonly<Record<string, string>> =>
  who === '' ? {} : { 'x-acting-as': encodeURI(who) }

/** One call of the API. Errors: `ApiProblem`, also when there is no connection (status 0). */
export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
  who = acting,
): Promise<T> {
  const sent = body === undefined ? undefined : JSON.stringify(body)
  const headers = { accept: 'application/json', ...(sent === undefined ? {} : { 'content-type': 'application/json' }) }
  const response = await asked(method, path, headers, sent, signal, who)
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

/** The same where a file is what is answered. */
export const callForFile = async (path: string, body: unknown): Promise<Blob> =>
  (await asked('POST', path, { 'content-type': 'application/json' }, JSON.stringify(body), undefined)).blob()

/** The same with a file as the whole of what is sent. */
export const sendFile = (path: string, file: File, signal?: AbortSignal): Promise<Response> =>
  asked(
    'POST',
    path,
    { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    file,
    signal,
  )

async function asked(
  method: string,
  path: string,
  given: Readonly<Record<string, string>>,
  body: BodyInit | undefined,
  signal: AbortSignal | undefined,
  who = acting,
): Promise<Response> {
  const headers: Record<string, string> = { ...given, ...actingHeader(who) }
  if (method !== 'GET') headers['x-requested-with'] = 'xiezhi'
  if (Date.now() - touched > unattendedAfter) headers['x-unattended'] = '1'
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    reached(false)
    throw new ApiProblem(0, offline)
  }
  reached(true)
  if (!response.ok) {
    const problem = problemOf(response.status, await response.text())
    if (response.status === 401 && problem.code === 'not-signed-in') {
      remember('')
      onSignedOut('ended')
    }
    if (problem.code === 'signed-in-as-another') onSignedOut('another')
    throw problem
  }
  return response
}

export const get = <T>(path: string, signal?: AbortSignal, who?: string): Promise<T> =>
  call<T>('GET', path, undefined, signal, who)

/** A new command id; also where the page is not served over https and `randomUUID` is missing. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
