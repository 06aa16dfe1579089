import { execFile } from 'node:child_process'
import { inject } from 'vitest'
import type { TestDatabase } from '../../platform/testing/database.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly errors: string
}

/** A command as an operator runs it, as a process of its own over this database. */
export function runCommand(
  fresh: TestDatabase,
  dataDir: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: dataDir,
    DATABASE_URL: fresh.migratorUrl,
    APP_DATABASE_URL: fresh.urls.app,
    SEQUENCER_DATABASE_URL: fresh.urls.sequencer,
    PORTAL_DATABASE_URL: fresh.urls.portal,
    ARCHIVIST_DATABASE_URL: fresh.urls.archivist,
    ...more,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [inject('program'), ...args], { env }, (error, out, errors) =>
      resolve({ code: Number(error?.code ?? 0), out, errors }),
    )
  })
}
