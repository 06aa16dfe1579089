import type { CaseFile, Evidence, Paper } from '@xiezhi/casework/file.ts'

/** The paper of the case that a piece of evidence is. */
export const paperOf = ({ paper }: Evidence, file: Pick<CaseFile, 'papers'>): Paper | undefined =>
  paper === undefined ? undefined : file.papers.find((p) => p.number === paper)
