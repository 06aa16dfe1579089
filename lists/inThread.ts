import { Worker } from 'node:worker_threads'
import { type Limits, limits as usual } from './file/limits.ts'
import type { ListKind } from './kinds/kind.ts'
import type { Preview, Tell } from './preview.ts'
import { type Refused, refused } from './said.ts'

export interface Task {
  readonly list: string
  readonly bytes: Uint8Array
  readonly limits: Limits
}
export type Told = { readonly done: number; readonly of: number } | { readonly read: Preview | Refused }

/**
 * A file of others read in a thread of its own: it may be anything, and whoever else is served must not wait for it. Its memory
 * and its time are bounded; past them it is ended, and nothing of it is left.
 */
export function previewInThread(
  kind: ListKind,
  bytes: Uint8Array,
  { limits = usual, tell = () => {} }: { limits?: Limits; tell?: Tell } = {},
): Promise<Preview | Refused> {
  return new Promise((resolve, reject) => {
    const task: Task = { list: kind.id, bytes, limits }
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    })
    const end = (answer: Preview | Refused) => {
      clearTimeout(timer)
      resolve(answer)
      void thread.terminate()
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
    thread.on('message', (told: Told) => ('read' in told ? end(told.read) : tell(told.done, told.of)))
    thread.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error)
      resolve(refused('list-too-large', '文件内容太多，读取时超过内存限度，已停止，什么也没有导入。请分成几个文件。'))
    })
  })
}
