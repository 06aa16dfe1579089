// The thread in which the list of a form is read from a file of others.
import { parentPort, workerData } from 'node:worker_threads'
import type { Column } from '@xiezhi/law'
import type { Limits } from './file/limits.ts'
import type { Told } from './inThread.ts'
import { type ItemsRead, readItems } from './items.ts'

const { columns, bytes, limits } = workerData as { columns: readonly Column[]; bytes: Uint8Array; limits: Limits }
parentPort!.postMessage({ read: readItems(columns, bytes, limits) } satisfies Told<ItemsRead>)
