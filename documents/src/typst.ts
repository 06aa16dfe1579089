import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DocumentError } from './errors.ts'
import type { Answer, Job, Setup } from './protocol.ts'
import { spentBy } from './spent.ts'

type Ask = Omit<Job, 'id'>
export type Output = { pages: number; output: Uint8Array | string[] }
interface Waiting {
  ask: Ask
  /** Whose; absent: nobody's in particular. */
  by?: string
  resolve(output: Output): void
  reject(error: DocumentError): void
}

export interface Typst {
  /** `by`: of one person only the newest job waits, the one before it is rejected with `renderer-busy`. */
  run(ask: Ask, by?: string): Promise<Output>
  close(): void
}

/** On a machine that has no time for it a job is waited for this many times its limit. */
const patience = 8

/** Persons whose previews may wait; more are rejected with `renderer-busy`. What is signed always waits its turn. */
const longest = 40

/**
 * A queue before one child process, started at the first job and kept warm. A job over its time limit costs the child
 * its life; the next job gets a new one. The child holds up neither the server's work nor its exit. The limit is of processor
 * time where the system tells it: on a busy or slow machine a paper comes late and is not refused.
 */
export function startTypst(setup: Setup, timeoutMs: number): Typst {
  const queue: Waiting[] = []
  let child: ChildProcess | undefined
  let current: { id: number; waiting: Waiting; timer: NodeJS.Timeout } | undefined
  let lastId = 0
  let closed = false

  const settle = (finish: (waiting: Waiting) => void) => {
    if (!current) return
    clearTimeout(current.timer)
    const { waiting } = current
    current = undefined
    child?.unref()
    child?.channel?.unref()
    finish(waiting)
    next()
  }
  const drop = () => {
    child?.removeAllListeners()
    child?.on('error', () => {})
    child?.kill('SIGKILL')
    child = undefined
  }
  const fail = (error: DocumentError) => {
    drop()
    settle((waiting) => waiting.reject(error))
  }
  const started = () => {
    if (child) return child
    child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [JSON.stringify(setup)], {
      serialization: 'advanced',
      execArgv: [],
      // Out of reach of the terminal's Ctrl-C: the paper in hand is finished first.
      detached: true,
      // No secrets for it to hold, and no fonts of the machine: see the file.
      env: {
        FONTCONFIG_FILE: fileURLToPath(new URL('../fonts/only-ours.conf', import.meta.url)),
        NODE_NO_WARNINGS: '1',
        ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}), // Windows starts nothing without it
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('message', (answer: Answer) => {
      if (answer.id !== current?.id) return
      settle((waiting) => (answer.ok ? waiting.resolve(answer) : waiting.reject(notMade(answer.detail))))
    })
    child.on('exit', (code, signal) => fail(notMade(`typst process ended: ${signal ?? code}`)))
    child.on('error', (error) => fail(notMade(String(error))))
    return child
  }
  const next = () => {
    const waiting = current ? undefined : queue.shift()
    if (!waiting) return
    const id = ++lastId
    const worker = started()
    const [before, began] = [spentBy(worker.pid) ?? 0, performance.now()]
    const judge = () => {
      const spent = spentBy(worker.pid)
      const left = spent === undefined ? 0 : timeoutMs - (spent - before)
      if (left <= 0 || performance.now() - began >= patience * timeoutMs) return fail(tooLong(timeoutMs))
      if (current?.id === id) current.timer = setTimeout(judge, left)
    }
    current = { id, waiting, timer: setTimeout(judge, timeoutMs) }
    worker.ref()
    worker.channel?.ref()
    worker.send({ ...waiting.ask, id })
  }

  return {
    run: (ask, by) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(stopped())
        const older = by === undefined ? -1 : queue.findIndex((waiting) => waiting.by === by)
        // The newer one takes its place in the queue: typing on never makes one wait longer.
        if (older >= 0) queue.splice(older, 1, { ask, by, resolve, reject })[0]!.reject(busy())
        else if (by !== undefined && queue.length >= longest) return reject(busy())
        else queue.push({ ask, by, resolve, reject })
        next()
      }),
    close() {
      closed = true
      for (const waiting of queue.splice(0)) waiting.reject(stopped())
      fail(stopped())
    },
  }
}

const notMade = (detail: string) =>
  new DocumentError(
    'document-failed',
    '文书没有生成：内容与文书模板不相符。请核对各栏后再试；仍不成的，请告知管理员。',
    detail,
  )
const tooLong = (timeoutMs: number) =>
  new DocumentError(
    'document-timeout',
    `文书在 ${timeoutMs / 1000} 秒内没有排完，已停止。请稍后再试；仍不成的，请告知管理员。`,
  )
const busy = () => new DocumentError('renderer-busy', '正在排版的文书较多，预览稍后自动重试；不影响填写和提交。')
const stopped = () => new DocumentError('renderer-closed', '文书服务正在停止，请稍后再试。')
