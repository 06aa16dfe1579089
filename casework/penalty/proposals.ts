import { type Entry, entriesIn } from '../entries.ts'
import type { Basis, CaseFile, Proposal } from '../file.ts'

/** A proposal as it was entered: its version is its number. */
export const asProposal = ({ no, on, event, fields }: Entry): Proposal => ({
  // One that is still being typed has not all of them.
  found: '',
  evidence: [],
  violations: [],
  ...(fields as unknown as Partial<Proposal>),
  version: no,
  on,
  event,
})

const read = new WeakMap<CaseFile, readonly Proposal[]>()

/** 处罚意见 in all its versions, the first first. */
export function proposalsIn(file: CaseFile): readonly Proposal[] {
  const known = read.get(file) ?? entriesIn(file, 'proposal').map(asProposal)
  read.set(file, known)
  return known
}

export const latestProposal = (file: CaseFile): Proposal | undefined => proposalsIn(file).at(-1)
export const proposalOf = (file: CaseFile, version: number | undefined): Proposal | undefined =>
  proposalsIn(file).find((p) => p.version === version)

/** Citations that a reviewer has found right. */
export const checkedCitations = (file: CaseFile): readonly Basis[] =>
  entriesIn(file, 'citationCheck').flatMap((e) => (e.fields.citations ?? []) as unknown as readonly Basis[])
