// A thread that waits for what never comes.
import { parentPort } from 'node:worker_threads'

parentPort!.on('message', () => undefined)
