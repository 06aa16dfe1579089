import type { FastifyReply } from 'fastify'
import { Problem } from '../../platform/errors.ts'

/** Tables in work at once: each takes a core and a share of the memory, and an agency imports a list a few times a year. */
const atOnce = 2
/** Who waits, with the table he sent in memory. */
const inLine = 6
/** Milliseconds anybody waits for his turn. */
const patience = 60_000

export interface ReadersOptions {
  readonly atOnce?: number
  readonly patience?: number
}

/**
 * A turn to have a table read. Each person has one at a time, so that whoever sent one that never ends keeps waiting himself and one
 * place, and others go on; who comes while all places are taken waits for one. `gone`: nobody waits for the answer any more.
 */
export function readers(options: ReadersOptions = {}) {
  const places = options.atOnce ?? atOnce
  const reading = new Set<string>()
  const line: { readonly person: string; go(): void }[] = []

  function next(): void {
    const at = reading.size < places ? line.findIndex(({ person }) => !reading.has(person)) : -1
    const [first] = at < 0 ? [] : line.splice(at, 1)
    if (first === undefined) return
    reading.add(first.person)
    first.go()
  }

  const wait = (person: string, gone: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (gone.aborted || line.length >= inLine || line.some((one) => one.person === person))
        return reject(busy(reading.has(person)))
      const leave = () => {
        const at = line.indexOf(one)
        if (at < 0) return
        line.splice(at, 1)
        one.over()
        reject(busy(reading.has(person)))
      }
      const timer = setTimeout(leave, options.patience ?? patience)
      const one = {
        person,
        over() {
          clearTimeout(timer)
          gone.removeEventListener('abort', leave)
        },
        go() {
          one.over()
          resolve()
        },
      }
      gone.addEventListener('abort', leave)
      line.push(one)
      next()
    })

  return async function inTurn<T>(person: string, gone: AbortSignal, work: () => Promise<T>): Promise<T> {
    await wait(person, gone)
    try {
      return await work()
    } finally {
      reading.delete(person)
      next()
    }
  }
}

/** Of this process: lists of any kind, previewed, read in or written out. */
export const inTurnToRead = readers()

const busy = (own: boolean) =>
  own
    ? new Problem(429, 'lists-busy', '您的另一份表格还在读取。', { next: '等它读完，或者关闭那个页面，再试。' })
    : new Problem(429, 'lists-busy', '正在读取别的表格。', { next: '稍等片刻再试。' })

/** Fires where the caller leaves before he was answered: what is read for him is read for nobody. */
export function left({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  if (raw.destroyed && !raw.writableFinished) gone.abort()
  return gone.signal
}
