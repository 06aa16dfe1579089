import type { CaseFile } from '../file.ts'

/** By name; of one who is not of the case any more what stands for the name. */
export const partyName = (file: Pick<CaseFile, 'parties'>, id: string): string =>
  file.parties.find((p) => p.id === id)?.name ?? id
