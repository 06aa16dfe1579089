import { type CaseFile, latestProposal, type Party, proposalOf, punished } from '@xiezhi/casework'
import type { DocumentData } from '../data.ts'

type Block = DocumentData['penalty-decision']['parties'][number]

/** The block of a party: what is not known is blank where a form has a box for it, and no line where it has none. */
export function partyBlock(party: Party): Block {
  const { name, code = '', address = '', representative = '' } = party
  const rest = {
    address,
    ...(party.phone ? { phone: party.phone } : {}),
    ...(party.agent ? { agent: `${party.agent.name}（${party.agent.authority}）` } : {}),
  }
  const licence = code === '' ? {} : { licence: '营业执照' }
  switch (party.kind) {
    case 'person':
      return { kind: 'natural', name, idNumber: code, ...rest }
    case 'household':
      return { kind: 'individual-business', name, ...licence, creditCode: code, operator: representative, ...rest }
    case 'legal':
      return {
        kind: 'organisation',
        name,
        ...licence,
        creditCode: code,
        headTitle: '法定代表人',
        head: representative,
        ...rest,
      }
    case 'branch':
      return { kind: 'branch', name, ...licence, creditCode: code, head: representative, ...rest }
    case 'unlicensed':
      return { kind: 'unlicensed', name, operator: representative || name, idNumber: code, ...rest }
  }
}

/** The parties a version of the proposal punishes, in its order. */
export function punishedParties(file: CaseFile, about: number | undefined): Party[] {
  const proposal = about === undefined ? latestProposal(file) : proposalOf(file, about)
  return punished(proposal).flatMap((id) => file.parties.find((p) => p.id === id) ?? [])
}

/** How a paper speaks to a party: people are 你, businesses 你单位. */
export const addressOf = (party: Party | undefined): '你' | '你单位' | '你（单位）' =>
  party === undefined ? '你（单位）' : ['person', 'unlicensed'].includes(party.kind) ? '你' : '你单位'
