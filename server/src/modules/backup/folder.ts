import { createHash } from 'node:crypto'
import { constants, createReadStream, type Dirent } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { codeOf } from '../../platform/failure.ts'

/** Of the data folder: the cluster is dumped, not copied; what is on its way in or only of this machine stays. */
const left = new Set(['postgres', 'postgres.log', 'database-place.json', 'incoming', 'starting.lock'])
export const isLeft = (place: string): boolean => {
  const parts = place.split('/')
  return left.has(parts[0]!) || (parts[0] === 'objects' && parts[1] === 'incoming')
}

async function* filesUnder(folder: string, at = folder): AsyncGenerator<string> {
  let entries: Dirent[]
  try {
    entries = await readdir(at, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  for (const entry of entries) {
    const path = join(at, entry.name)
    if (isLeft(relative(folder, path).split(sep).join('/'))) continue
    if (entry.isDirectory()) yield* filesUnder(folder, path)
    else if (entry.isFile()) yield path
  }
}

export const isObject = (place: string): boolean => place.startsWith('objects/')

/** Every file of a data folder that a backup keeps, by its place in it. */
export async function* placesIn(dataDir: string): AsyncGenerator<string> {
  for await (const path of filesUnder(dataDir)) yield relative(dataDir, path).split(sep).join('/')
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Copies a file to where none is, whole or not at all; keys and passwords stay readable by their owner only. */
export async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const half = `${to}.half`
  await copyFile(from, half, constants.COPYFILE_FICLONE)
  await chmod(half, 0o600)
  await rename(half, to)
}

/** A file that is named by its hash is copied once, however many backups share the folder. */
export async function copyObject(from: string, to: string): Promise<boolean> {
  const [have, want] = await Promise.all([stat(to).catch(() => undefined), stat(from)])
  if (have?.size === want.size) return false
  await rm(to, { force: true })
  await copyWhole(from, to)
  return true
}

/** Whether nothing is in the folder, or no folder is there. */
export async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
}
