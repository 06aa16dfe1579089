import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, fileFailure } from '../failure.ts'

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
    const old = Date.now() - statSync(path).mtimeMs > 60_000
    const holder = Number(readFileSync(path, 'utf8'))
    return old || (holder === process.pid ? !held.has(path) : !isRunning(holder))
  } catch {
    return false
  }
}

/** Runs the work while holding a lock file, so that two starts on one folder do not both create the database. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw fileFailure(error, path)
      if (isStale(path)) rmSync(path, { force: true })
      await sleep(50)
    }
  }
  held.add(path)
  const touch = setInterval(() => utimesSync(path, new Date(), new Date()), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(touch)
    held.delete(path)
    rmSync(path, { force: true })
  }
}
