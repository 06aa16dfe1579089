import type { Session } from '../../platform/db/pool.ts'
import { type VerifyReport, verifyRecord, withFindings } from '../log/index.ts'
import { createAnswers } from './answers.ts'
import { createDrawn } from './drawn.ts'
import { listedFiles, sheetsFound, storedFiles } from './files.ts'
import { gistOf } from './gist.ts'
import { createHelpers, type Sizes } from './helpers.ts'
import { createNamed } from './named.ts'
import { countFaults, publicFaults, registerFaults, toldFaults } from './rows.ts'
import { createTold } from './told.ts'

export { type PaperVerdict, verifyPaper } from './paper.ts'
export { type PublicationVerdict, publicOn, verifyPublication } from './publication.ts'

export interface Verification {
  /** The published key, `name+id+base64`, and a checkpoint kept outside the database. */
  readonly key: string
  readonly trusted?: string
  readonly dataDir: string
  /** `present`: every file the record names is on the disk; `whole`: and hashes to what it was. */
  readonly files: 'present' | 'whole'
  readonly sizes?: Partial<Sizes>
}

export type Verified = VerifyReport & { readonly files: number }

/**
 * The record and everything that is read beside it: log, commands, register, counts, public rows, files, papers and their
 * signatures. undefined: nothing was ever signed. Files are read after the database, which is not kept waiting for them.
 */
export async function verifyAll(session: Session, options: Verification): Promise<Verified | undefined> {
  const { key, trusted, dataDir, files, sizes = {} } = options
  const drawn = createDrawn()
  const told = createTold(drawn.want)
  const answers = createAnswers()
  const named = createNamed()
  const helpers = createHelpers(session, sizes)
  const record = await verifyRecord(session, {
    key,
    ...(trusted === undefined ? {} : { trusted }),
    ...(sizes.page === undefined ? {} : { page: sizes.page }),
    gist: gistOf,
    readers: helpers.readers,
    see: (event) => {
      told.see(event)
      answers.see(event)
      named.see(event)
    },
    beside: [
      async (trx) => [...(await countFaults(trx)), ...(await registerFaults(trx))],
      async (trx, passed) => {
        await drawn.begin(trx, passed)
        return []
      },
    ],
    after: async (trx) => [
      ...told.finish(),
      ...(await answers.finish(trx)),
      ...(await named.finish(trx)),
      ...(await publicFaults(trx, told.publications(), told.unread(), drawn)),
      ...(await toldFaults(trx)),
      ...(await listedFiles(trx, [...told.files()])),
      ...(await sheetsFound(trx, dataDir)),
    ],
  }).finally(helpers.end)
  if (record === undefined) return undefined
  const stored = await storedFiles(dataDir, [...told.files()], files === 'whole')
  return { ...withFindings(record, stored.findings), files: stored.count }
}
