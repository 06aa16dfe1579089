import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'
import { productRoot } from '../paths.ts'

/** The program as a process of its own. */
export interface House {
  readonly child: ChildProcess
  /** All it said so far. */
  said(): string
  /** Until it serves. Fails with what it said as soon as it has ended instead. */
  ready(): Promise<void>
  readonly exit: Promise<number | null>
  /** Asked to end, and made to where it does not. */
  stop(): Promise<void>
}

/** By way of the starter, as a person calls it, or the program alone, to be killed by itself. */
export type Way = 'program' | 'starter'

export function runHouse(args: readonly string[], env: NodeJS.ProcessEnv, way: Way = 'program'): House {
  const file = way === 'program' ? inject('program') : join(productRoot, 'scripts/xiezhi.mjs')
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    said: () => said,
    async ready() {
      const { promise: tooLong, reject } = Promise.withResolvers<never>()
      const limit = setTimeout(() => reject(new Error(`the program is not ready: ${said}`)), 240_000)
      const heard = new Promise<void>((resolve) => {
        const listen = () => said.includes('已就绪') && resolve()
        for (const stream of [child.stdout, child.stderr]) stream.on('data', listen)
        listen()
      })
      const ended = exit.then((code) => {
        throw new Error(`the program ended (${code}): ${said}`)
      })
      try {
        await Promise.race([heard, ended, tooLong])
      } finally {
        clearTimeout(limit)
      }
    },
    exit,
    async stop() {
      child.kill('SIGTERM')
      const limit = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await exit
      clearTimeout(limit)
    },
  }
}
