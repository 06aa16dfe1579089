import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { giveToFolder, makeFolder } from '@xiezhi/postgres/owner.ts'
import { codeOf, fileFailure } from '../../platform/failure.ts'

export interface Durably {
  readonly mode?: number
  /** Keeps what was there before beside it, as `….previous`: for whoever must put a damaged one right. */
  readonly keepPrevious?: boolean
}

/** Writes a file so that, once this returns, a crash or a power cut leaves the new content; before, the old. */
export function writeDurably(path: string, text: string, { mode = 0o600, keepPrevious = false }: Durably = {}): void {
  const draft = `${path}.${process.pid}.new`
  try {
    makeFolder(dirname(path))
    const file = openSync(draft, 'w', mode)
    try {
      // Until all of it is written: a single write may take only a part and call that a success.
      writeFileSync(file, text)
      giveToFolder(file, dirname(path))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (keepPrevious) leave(path, `${path}.previous`)
    renameSync(draft, path)
    syncFolder(dirname(path))
  } catch (error) {
    throw fileFailure(error, path)
  }
}

/** A second name for what is at `path` now, if anything is. */
function leave(path: string, name: string): void {
  rmSync(name, { force: true })
  try {
    linkSync(path, name)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** The name of a file is kept in its folder: without this a power cut could take the renaming back. */
function syncFolder(folder: string): void {
  // Windows opens no folders; its file system keeps names by itself.
  if (process.platform === 'win32') return
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The text of a file; undefined when there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw fileFailure(error, path)
  }
}
