import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../../platform/failure.ts'
import { isLeft } from './folder.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const climbs = (path: string): boolean => path.split('/').some((part) => part === '.' || part === '..')

/** A place within a folder, and nowhere else: whoever wrote the manifest may not be who made the backup. */
const place = z
  .string()
  .regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/)
  .refine((path) => !climbs(path))

/** The same of the data folder, where the operator's own files (字体) have names of their own; never of the cluster: its settings run programs. */
const dataPlace = z
  .string()
  .regex(/^[^/\\:\p{C}]+(\/[^/\\:\p{C}]+)*$/u)
  .refine((path) => !climbs(path) && !isLeft(path))

/** What a backup holds; written last, so that a folder without it is no backup. */
export const manifest = z.strictObject({
  format: z.literal('xiezhi-backup/v1'),
  /** When it was begun, with its zone. */
  at: z.string(),
  origin: z.string(),
  /** The last migration of the database it was taken from. */
  migration: z.number().int().positive(),
  /** The signed checkpoint that stood when it was begun: the database in it is never behind. */
  checkpoint: z.string(),
  tables: z.array(
    z.strictObject({ name: z.string(), columns: z.string(), rows: z.number().int(), file: place, sha256 }),
  ),
  counters: z.record(z.string(), z.string()),
  /** Files of the data folder, by their place in it; evidence and papers are named by their hashes in the database. */
  files: z.record(dataPlace, sha256),
})
export type Manifest = z.infer<typeof manifest>

export const manifestFile = (folder: string): string => join(folder, 'backup.json')

/** Errors: `Failure` backup-missing, backup-damaged. */
export function readManifest(folder: string): Manifest {
  let text: string
  try {
    text = readFileSync(manifestFile(folder), 'utf8')
  } catch (error) {
    throw new Failure('backup-missing', `${folder} 里没有 backup.json：不是备份，或者备份没有做完，请另选一份。`, error)
  }
  try {
    return manifest.parse(JSON.parse(text))
  } catch (error) {
    throw new Failure('backup-damaged', `${folder} 的 backup.json 读不出来，请另选一份备份。`, error)
  }
}
