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
  readonly byHand?: ByHand | undefined
}

/**
 * A file of others read in a thread of its own: it may be anything, and whoever else is served must not wait for it. Its memory
 * and its time are bounded; past them it is ended, and nothing of it is left.
 */
export function inThread<T>(
  thread: URL,
  task: object,
  { limits = usual, tell = () => {} }: How = {},
): Promise<T | Refused> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: { ...task, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    const end = (answer: T | Refused) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(
      () =>
        end(
          refused(
            'list-too-slow',
            `读取超过${Math.round(limits.milliseconds / 1000)}秒，已停止，什么也没有导入。请分成几个文件。`,
          ),
        ),
      limits.milliseconds,
    )
    worker.on('message', (told: Told<T>) => ('read' in told ? end(told.read) : tell(told.done, told.of)))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error)
      resolve(refused('list-too-large', '文件内容太多，读取时超过内存限度，已停止，什么也没有导入。请分成几个文件。'))
    })
  })
}

/** `byHand`: what columns were taken for by hand, by their headings. */
export const previewInThread = (
  kind: ListKind,
  bytes: Uint8Array,
  { byHand, ...how }: How = {},
): Promise<Preview | Refused> =>
  inThread<Preview>(new URL('./thread.ts', import.meta.url), { list: kind.id, bytes, byHand }, how)

/** The list of a form: of few lines, so of little memory and time. */
export const itemsInThread = (columns: readonly FormColumn[], bytes: Uint8Array): Promise<ItemsRead | Refused> =>
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
        megabytes: 512,
      },
    },
  )
