import { readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, fileFailure } from './failure.ts'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Locks of this process: in a restarted container a lock left by a crash may carry our own pid. */
const held = new Set<string>()

/** A lock whose holder died, or has not touched it for a minute (its pid is somebody else's now), is nobody's. */
function isStale(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const holder = Number(readFileSync(path, 'utf8'))
    if (holder === process.pid) return !held.has(path)
    // Empty: its maker is about to write, or died just there.
    return age > 60_000 || (holder > 0 ? !isRunning(holder) : age > 2000)
  } catch {
    return false
  }
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // The folder is gone or cannot be written: then there is no lock to keep either.
  }
}

/** Runs the work while holding a lock file, so that two starts on one folder do not both create the database. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        quietly(() => unlinkSync(path))
        throw fileFailure(error, path)
      }
      if (isStale(path)) quietly(() => unlinkSync(path))
      await sleep(50)
    }
  }
  held.add(path)
  const touch = setInterval(() => quietly(() => utimesSync(path, new Date(), new Date())), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(touch)
    held.delete(path)
    quietly(() => unlinkSync(path))
  }
}
