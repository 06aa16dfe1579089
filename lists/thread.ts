// The thread of `previewInThread`: a file comes in, how far it is and what was found go out.
import { parentPort, workerData } from 'node:worker_threads'
import type { Task, Told } from './inThread.ts'
import { withByHand } from './kinds/byHand.ts'
import { listKind } from './kinds/index.ts'
import { type Preview, previewList } from './preview.ts'

const { list, bytes, limits, byHand } = workerData as Task
const tell = (told: Told<Preview>) => parentPort!.postMessage(told)
const kind = withByHand(listKind(list)!, byHand)
tell({ read: previewList(kind, bytes, limits, (done, of) => tell({ done, of })) })
