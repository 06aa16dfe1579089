import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../log/index.ts'

const noted = z.strictObject({
  /** When it was begun, with its zone: what was recorded later is not in it. */
  at: z.string(),
  /** Entries of the log that had been signed by then. */
  size: z.number().int().nonnegative(),
  /** Read back when it was done, tables and settings against their hashes, evidence and papers by their size; of what is wrong the sentence. */
  fault: z.string().nullable(),
})
export type NotedBackup = z.infer<typeof noted>

/** Beside what was last verified: a backup carries the note of the one before it. */
export const backupNote = (dataDir: string): string => join(dataDir, 'log', 'backup.json')

export function noteBackup(dataDir: string, note: NotedBackup): void {
  writeDurably(backupNote(dataDir), `${JSON.stringify(note)}\n`)
}

/** The last backup that was made of this installation; undefined: none is known of. */
export function lastBackup(dataDir: string): NotedBackup | undefined {
  try {
    return noted.parse(JSON.parse(readIfThere(backupNote(dataDir)) ?? ''))
  } catch {
    return undefined
  }
}
