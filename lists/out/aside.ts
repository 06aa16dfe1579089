import { Worker } from 'node:worker_threads'
import type { Table } from './table.ts'

/** As many as are waited for at once; who comes after them is told so. */
const most = 8
/** Whoever makes workbooks is kept for those that follow, and goes when none does. */
const idle = 30_000

/** So many workbooks are being made that this one is not begun. */
export class WorkbooksBusy extends Error {
  readonly code = 'workbooks-busy'
  constructor() {
    super('正在制作的表格太多，请稍后再下载，或者先下载 CSV。')
  }
}

interface Waiting {
  readonly done: (bytes: Uint8Array) => void
  readonly failed: (error: unknown) => void
}
interface Maker {
  readonly worker: Worker
  readonly waiting: Waiting[]
  leave: NodeJS.Timeout | undefined
}
let maker: Maker | undefined

/**
 * A workbook made on a thread of its own, one after another: 42,000 cells are a second of processor, in which nobody else would be
 * served. `WorkbooksBusy` where eight are waited for already.
 */
export function workbookAside(tables: readonly Table[]): Promise<Uint8Array> {
  const { worker, waiting } = theMaker()
  if (waiting.length >= most) return Promise.reject(new WorkbooksBusy())
  return new Promise((done, failed) => {
    worker.postMessage(tables)
    waiting.push({ done, failed })
    worker.ref()
  })
}

function theMaker(): Maker {
  if (maker !== undefined) {
    clearTimeout(maker.leave)
    return maker
  }
  const worker = new Worker(new URL('./asideThread.ts', import.meta.url))
  const one: Maker = { worker, waiting: [], leave: undefined }
  const gone = (error: unknown) => {
    if (maker === one) maker = undefined
    for (const { failed } of one.waiting.splice(0)) failed(error)
  }
  worker.on('message', (answer: { readonly bytes: Uint8Array } | { readonly failed: unknown }) => {
    const next = one.waiting.shift()
    if ('bytes' in answer) next?.done(answer.bytes)
    else next?.failed(answer.failed)
    if (one.waiting.length > 0) return
    // Nobody waits for it: it keeps no program from ending.
    worker.unref()
    one.leave = setTimeout(() => {
      gone(undefined)
      void worker.terminate()
    }, idle).unref()
  })
  worker.on('error', gone)
  worker.on('exit', (code) => gone(new Error(`the thread that makes workbooks ended (${code})`)))
  maker = one
  return one
}
