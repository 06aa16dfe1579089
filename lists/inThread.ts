import { Worker } from 'node:worker_threads'
import type { Column as FormColumn } from '@xiezhi/law'
import { type Limits, limits as usual } from './file/limits.ts'
import type { ItemsRead } from './items.ts'
import type { ByHand } from './kinds/byHand.ts'
import type { ListKind } from './kinds/kind.ts'
import type { Preview, Tell } from './preview.ts'
import { type Refused, refused } from './said.ts'

export interface Task {
  readonly list: string
  readonly bytes: Uint8Array
  readonly limits: Limits
  readonly byHand?: ByHand | undefined
}
export type Told<T> = { readonly done: number; readonly of: number } | { readonly read: T | Refused }

interface How {
  readonly limits?: Limits
  readonly tell?: Tell
  /** Nobody waits for it any more: it is ended. */
  readonly gone?: AbortSignal
  readonly byHand?: ByHand | undefined
}

/**
 * A file of others read in a thread of its own: it may be anything, and whoever else is served must not wait for it. Its memory
 * and its time are bounded; past them it is ended, and nothing of it is left.
 */
export function inThread<T>(
  thread: URL,
  task: object,
  { limits = usual, tell = () => {}, gone }: How = {},
): Promise<T | Refused> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: { ...task, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    const over = () => {
      clearInterval(watching)
      gone?.removeEventListener('abort', leave)
    }
    const end = (answer: T | Refused) => {
      over()
      resolve(answer)
      void worker.terminate()
    }
    const leave = () => end(refused('list-left', '没有人再等这份表格，已停止读取。'))
    const watching = watch(worker, limits, (why) => end(refused('list-too-slow', `${why}，已停止，${tooSlow}`)))
    worker.on('message', (told: Told<T>) => ('read' in told ? end(told.read) : tell(told.done, told.of)))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      over()
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error)
      resolve(refused('list-too-large', '文件内容太多，读取时超过内存限度，已停止，什么也没有导入。请分成几个文件。'))
    })
    worker.on('exit', (code) => {
      over()
      reject(new Error(`the thread that reads a table ended without a word (${code})`))
    })
    gone?.addEventListener('abort', leave)
    if (gone?.aborted) leave()
  })
}

const tooSlow = '什么也没有导入。请分成几个文件，或者另存为xlsx再试。'

/**
 * Ends what never ends: by the time of the processor it took, which a busy machine does not make longer, and by the wall clock where it
 * takes none, for it then waits for nothing that will come.
 */
function watch(worker: Worker, limits: Limits, stop: (why: string) => void): NodeJS.Timeout {
  const began = Date.now()
  let used = 0
  let worked = began
  const seconds = (milliseconds: number) => Math.round(milliseconds / 1000)
  return setInterval(() => {
    const now = Date.now()
    // A thread that cannot say is ended by the wall clock.
    worker.cpuUsage().then(
      ({ user, system }) => {
        const total = (user + system) / 1000
        if (total > used) worked = now
        used = total
      },
      () => undefined,
    )
    if (used > limits.processor) return stop(`读取已经用去处理器${seconds(limits.processor)}秒，还没有读完`)
    if (now - worked > limits.idle) return stop(`读取停住不动超过${seconds(limits.idle)}秒`)
    if (now - began > limits.milliseconds) stop(`读取超过${seconds(limits.milliseconds)}秒`)
  }, every(limits))
}

/** Often enough for the shortest of the limits. */
const every = ({ processor, idle, milliseconds }: Limits) => Math.min(1000, processor, idle, milliseconds)

/** `byHand`: what columns were taken for by hand, by their headings. */
export const previewInThread = (
  kind: ListKind,
  bytes: Uint8Array,
  { byHand, ...how }: How = {},
): Promise<Preview | Refused> =>
  inThread<Preview>(new URL('./thread.ts', import.meta.url), { list: kind.id, bytes, byHand }, how)

/** The list of a form: of few lines, so of little memory and time. */
export const itemsInThread = (
  columns: readonly FormColumn[],
  bytes: Uint8Array,
  { gone }: Pick<How, 'gone'> = {},
): Promise<ItemsRead | Refused> =>
  inThread<ItemsRead>(
    new URL('./itemsThread.ts', import.meta.url),
    { columns, bytes },
    {
      limits: {
        ...usual,
        bytes: 4 * 2 ** 20,
        unpacked: 40 * 2 ** 20,
        rows: 5000,
        columns: 60,
        milliseconds: 60_000,
        processor: 20_000,
        megabytes: 512,
      },
      ...(gone && { gone }),
    },
  )
