// Processor time of the server's own thread and of everything PostgreSQL runs: on a machine that others share it says more
// than the clock does.
import { readdirSync, readFileSync } from 'node:fs'

/** Hundredths of a second, as the kernel counts them. */
const tick = 10

/** Parent and milliseconds of processor of a process; undefined: it is gone. */
function processOf(id: string): { readonly parent: string; readonly spent: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { parent: fields[1]!, spent: (Number(fields[11]) + Number(fields[12])) * tick }
  } catch {
    return undefined
  }
}

export interface Spent {
  readonly server: number
  readonly postgres: number
}

/** Milliseconds spent so far; `backend`: the process id of any connection. */
export function spentBy(backend: number): Spent {
  const { user, system } = process.threadCpuUsage()
  const postmaster = processOf(String(backend))?.parent
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const children = all.map(processOf).filter((one) => one !== undefined && one.parent === postmaster)
  return { server: (user + system) / 1000, postgres: children.reduce((sum, one) => sum + one!.spent, 0) }
}
