// The thread of `inThread`: a file comes in, how far it is and what was found go out.
import { parentPort, workerData } from 'node:worker_threads'
import type { Task, Told } from './inThread.ts'
import { listKind } from './kinds/index.ts'
import { previewList } from './preview.ts'

const { list, bytes, limits } = workerData as Task
const tell = (told: Told) => parentPort!.postMessage(told)
tell({ read: previewList(listKind(list)!, bytes, limits, (done, of) => tell({ done, of })) })
