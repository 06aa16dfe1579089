// The thread that seals and appends: whoever works at the console must not wait for what only the measurement does.
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../server/src/platform/db/pool.ts'
import { openCases } from './cases.ts'

export interface Publishing {
  readonly url: string
  /** Cases that are there, and how many there shall be. */
  readonly from: number
  readonly to: number
  /** One of so many is made public. */
  readonly published: number
}

const { url, from, to, published } = workerData as Publishing
const database = await openDatabase({ url, service: 'app', size: 16 })
const opened: string[] = Array.from({ length: from })
await openCases(database, opened, to, published)
await database.close()
parentPort!.postMessage(opened.slice(from))
