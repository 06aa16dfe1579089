// Processor time of the server's own thread and of everything PostgreSQL runs: on a machine that others share it says more
// than the clock does.
import { readdirSync, readFileSync } from 'node:fs'

/** Hundredths of a second, as the kernel counts them. */
const tick = 10

/** Parent and milliseconds of processor of a process, and of those it had; undefined: it is gone. */
function processOf(
  id: string,
): { readonly parent: string; readonly spent: number; readonly ended: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const of = (at: number) => (Number(fields[at]) + Number(fields[at + 1])) * tick
    return { parent: fields[1]!, spent: of(11), ended: of(13) }
  } catch {
    return undefined
  }
}

export interface Spent {
  /** The thread that asks. */
  readonly server: number
  /** All threads of this process. */
  readonly whole: number
  readonly postgres: number
}

/** Milliseconds spent so far; `backend`: the process id of any connection. */
export function spentBy(backend: number): Spent {
  const { user, system } = process.threadCpuUsage()
  const all = process.cpuUsage()
  const postmaster = processOf(String(backend))?.parent
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const children = ids.map(processOf).filter((one) => one !== undefined && one.parent === postmaster)
  const itself = postmaster === undefined ? undefined : processOf(postmaster)
  return {
    server: (user + system) / 1000,
    whole: (all.user + all.system) / 1000,
    postgres: children.reduce((sum, one) => sum + one!.spent, itself?.ended ?? 0),
  }
}
