import type { Matter } from '@xiezhi/law'
import { type Entry, entriesIn } from './entries.ts'
import type { Approval, CaseFile, Proceeding } from './file.ts'

/** Under what name an approval stands in the file: a child proceeding (一次查封) puts up its own, whatever another has put up. */
export const approvalKey = ({ matter, proceeding }: Pick<Approval, 'matter' | 'proceeding'>) =>
  proceeding === undefined ? matter : (`${proceeding}/${matter}` as const)

/** What was put up of this matter in this proceeding. */
export const approvalIn = (
  { approvals }: Pick<CaseFile, 'approvals'>,
  matter: Matter,
  proceeding: Pick<Proceeding, 'id' | 'parent'>,
): Approval | undefined => approvals[approvalKey({ matter, ...ofChild(proceeding) })]

/** Absent of the main proceeding. */
export const ofChild = ({ id, parent }: Pick<Proceeding, 'id' | 'parent'>): { readonly proceeding?: string } =>
  parent === undefined ? {} : { proceeding: id }

/** What a matter is put up about: the latest entry of the kind, and in a child proceeding the latest of its own. */
export const subjectOf = (
  file: CaseFile,
  kind: string,
  { id, parent }: Pick<Proceeding, 'id' | 'parent'>,
): Entry | undefined =>
  entriesIn(file, kind).findLast((e) => e.ended === undefined && (parent === undefined || e.proceeding === id))
