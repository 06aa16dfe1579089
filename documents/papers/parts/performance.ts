import { linesOf, type Party, type Proposal, weigh } from '@xiezhi/casework'
import { penaltyKinds, performance } from '@xiezhi/law'

/** 履行方式和期限 of every kind of penalty that is not paid; among several parties, of whom it is said. */
export function performanceOf(proposal: Proposal | undefined, parties: readonly Party[], self: string): string[] {
  if (proposal === undefined) return []
  const bears = (party: Party, kind: string) => weigh(linesOf(proposal, party.id)).kinds.includes(kind)
  return penaltyKinds.flatMap(({ value: kind }) => {
    const rule = performance[kind]
    const who = parties.filter((p) => bears(p, kind))
    if (rule === undefined || who.length === 0) return []
    const only = who.length < parties.length ? `${who.map((p) => p.name).join('、')}：` : ''
    return [`${only}${rule.text.replaceAll('{机关}', self)}`]
  })
}
