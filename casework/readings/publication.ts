import { type Day, resolve } from '@xiezhi/law'
import { linesOf } from '../compare.ts'
import { layersOf } from '../context.ts'
import type { CaseFile, Party } from '../file.ts'
import { checkIdNumber } from '../format/idNumber.ts'
import { latestProposal, proposalOf, punished, type World } from './world.ts'

type Known = Pick<World, 'file' | 'context' | 'day'>

/** What is decided; before the decision, what is proposed. */
const decided = (file: CaseFile) =>
  file.decision === undefined ? latestProposal(file) : proposalOf(file, file.decision.about)

/** 未成年人 (民法典17): told from the number of the resident's card on the day of the decision; `undefined`: the file does not know. */
function minorByNumber(party: Party, on: Day): boolean | undefined {
  if (party.kind === 'legal' || party.kind === 'branch') return false
  const card = checkIdNumber(party.code ?? '')
  // A licensed business has an owner of age; whoever else has no number of his own might be anybody.
  if (!card.ok) return party.kind === 'household' ? false : undefined
  const birthday = `${Number(card.born.slice(0, 4)) + 18}${card.born.slice(4)}`
  return on < birthday
}

/** Of the parties, those whose age only a person can say: whoever examines the page is asked about them alone. */
export const ageUnknown = (file: CaseFile, on: Day): readonly Party[] =>
  file.parties.filter((p) => p.role === 'party' && minorByNumber(p, on) === undefined)

export function isMinorParty(file: CaseFile, party: Party, day: Day): boolean {
  const on = file.decision?.on ?? day
  // That a party is a minor is found by whoever examines the page before it goes out, not by the handler who would be spared it.
  const { minorParty } = file.facts
  const said = minorParty?.answer === 'yes' && minorParty.by === file.disclosure?.approver
  return minorByNumber(party, on) ?? said
}

export type Withheld = 'minor' | 'warned'

/** Why what was decided against this party is not published; undefined: it is. */
export function withheld({ file, context, day }: Known, id: string): Withheld | undefined {
  const party = file.parties.find((p) => p.id === id)
  if (party !== undefined && isMinorParty(file, party, day)) return 'minor'
  const rule = resolve(layersOf(context), 'disclosure.exceptWarnings', file.decision?.on ?? day)
  if (!rule.set || rule.value !== true) return undefined
  const proposal = decided(file)
  const penalties = proposal === undefined ? [] : linesOf(proposal, id).flatMap((v) => v.penalties)
  return penalties.length > 0 && penalties.every((p) => p.kind === 'warning') ? 'warned' : undefined
}

/** The parties of the decision whom the public page names (市监公示2, 信用修复办法7): the others are left out of it, each by itself. */
export const publishedParties = (known: Known): readonly string[] =>
  punished(decided(known.file)).filter((id) => withheld(known, id) === undefined)
