import { readFileSync } from 'node:fs'

/** A tick of the kernel's accounts in milliseconds; a hundred a second on every Linux there is. */
const tick = 10

/** Processor time this process has used, in milliseconds; undefined where the system does not say so in a file, or it is gone. */
export function spentBy(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // Behind the name, which may hold anything: state is the first, user and system time the 12th and 13th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const spent = (Number(fields[11]) + Number(fields[12])) * tick
    return Number.isFinite(spent) ? spent : undefined
  } catch {
    return undefined
  }
}
