import { type CaseFile, latestProposal, type Party, proposalOf, punished } from '@xiezhi/casework'

/** The parties a version of the proposal punishes, in its order. */
export function punishedParties(file: CaseFile, about: number | undefined): Party[] {
  const proposal = about === undefined ? latestProposal(file) : proposalOf(file, about)
  return punished(proposal).flatMap((id) => file.parties.find((p) => p.id === id) ?? [])
}

/** How a paper speaks to a party: people are 你, businesses 你单位. */
export const addressOf = (party: Party | undefined): '你' | '你单位' | '你（单位）' =>
  party === undefined ? '你（单位）' : ['person', 'unlicensed'].includes(party.kind) ? '你' : '你单位'
