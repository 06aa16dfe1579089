// The thread in which workbooks are made: tables come in, the bytes of a workbook go out, in turn.
import { on } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { type Table, toWorkbook } from './table.ts'

const port = parentPort!
for await (const [tables] of on(port, 'message') as AsyncIterable<[readonly Table[]]>) {
  try {
    const bytes = new Uint8Array(await (await toWorkbook(tables)).arrayBuffer())
    port.postMessage({ bytes }, [bytes.buffer as ArrayBuffer])
  } catch (failed) {
    port.postMessage({ failed })
  }
}
