import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from './failure.ts'
import type { Running } from './part.ts'

export interface ChildOptions {
  /** As a person knows it: 公示平台. */
  name: string
  /** The file to run; it sends the message `ready` when it serves, and ends by itself on SIGTERM or `disconnect`. */
  file: string
  /** Its whole environment beside PATH: a child gets no address or password it has no use for. */
  env: Record<string, string>
  /** Milliseconds it has to become ready; 120,000 unless told: a machine that starts much at once gives it little. */
  patience?: number
}

export interface Child extends Running {
  /** Fulfilled while the child serves; for `/healthz`. */
  check(): Promise<void>
}

function whenReady(child: ChildProcess, name: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Failure('child-not-started', `${name}没有启动成功，请看上面的输出。`))
    const timer = setTimeout(failed, patience)
    child.once('exit', failed)
    child.once('error', failed)
    child.on('message', (message) => {
      if (message === 'ready') resolve()
    })
    child.once('exit', () => clearTimeout(timer))
    child.once('message', () => clearTimeout(timer))
  })
}

/** Runs a part in a process of its own and starts it again, after a pause, whenever it dies. */
export async function runChild(options: ChildOptions): Promise<Child> {
  let stopping = false
  let ready = false
  let child: ChildProcess

  async function start(): Promise<void> {
    child = fork(options.file, [], {
      env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.once('exit', () => {
      ready = false
      if (!stopping && started) void again()
    })
    try {
      await whenReady(child, options.name, options.patience ?? 120_000)
      ready = true
    } catch (error) {
      child.kill('SIGKILL')
      throw error
    }
  }
  async function again(): Promise<void> {
    await sleep(1000)
    // A failed attempt ends with its own exit event, which comes back here.
    if (!stopping) await start().catch(() => undefined)
  }

  let started = false
  try {
    await start()
  } catch (error) {
    stopping = true
    throw error
  }
  started = true
  return {
    async check() {
      if (!ready) throw new Failure('child-down', `${options.name}正在重新启动。`)
    },
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(timer)
    },
  }
}
