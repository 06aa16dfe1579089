import {
  type CaseFile,
  type Context,
  clueOf,
  type Form,
  hearingDueFor,
  latestProposal,
  noticesIn,
  type Proposal,
  proposalOf,
  type Violation,
} from '@xiezhi/casework'
import { bare, sentence } from '@xiezhi/casework/words/text.ts'
import type { DocumentData } from '../data.ts'
import { endOf, frameOf, type PaperFor } from '../parts/frame.ts'
import { discretionOf, evidenceOf, factsOf, linesAgainst, violationLines } from '../parts/grounds.ts'
import { basisOn } from '../parts/laws.ts'
import { namesOf, officersOf } from '../parts/officers.ts'
import { addressOf } from '../parts/parties.ts'
import { itemsOf } from '../parts/penalties.ts'
import { termOf } from '../parts/terms.ts'
import { causeOf, paragraphsOf, textIn } from '../parts/text.ts'

/** 行政处罚告知书, one for each party (处罚法44, 63, 64). */
export function penaltyNotice(file: CaseFile, paper: PaperFor, context: Context): DocumentData['penalty-notice'] {
  const proposal = paper.about === undefined ? latestProposal(file) : proposalOf(file, paper.about)
  const party = file.parties.find((p) => p.id === paper.party)
  const you = addressOf(party)
  const lines = linesAgainst(proposal, party)
  // A draft may be the second notice of the same proposal: the first one's reasons are not its own.
  const notice = paper.sealed ? noticesIn(file).findLast((n) => n.about === proposal?.version) : undefined
  const put = file.approvals.notice?.form
  const reason = notice?.reason ?? textIn(put, 'reason')
  const own = (notice?.reasons ?? reasonsIn(put))[paper.party ?? '']
  const statementTerm = termOf('P08', context, paper.on)
  const { organs } = context.agency
  return {
    ...frameOf(file, paper, context),
    addressee: party?.name ?? '',
    you,
    cause: causeFor(file, proposal, lines),
    facts: factsOf(proposal, lines),
    evidence: evidenceOf(file, proposal),
    violations: violationLines(lines, () => you),
    reasons: [...[reason, own].flatMap(paragraphsOf).map(sentence), ...discretionOf(lines, proposal, () => you)],
    proposed: itemsOf(lines),
    basis: { tell: basisOn('tell', context, paper.on), rights: basisOn('rights', context, paper.on) },
    ...(statementTerm === undefined ? {} : { statementTerm }),
    ...hearing(file, paper, context, notice?.offersHearing),
    contact: {
      persons: namesOf(officersOf(file, context, paper.on)) || organs.contact,
      phone: organs.phone,
      address: organs.address,
    },
    ...endOf(file, paper, context, 1),
  }
}

/** The cause of the case; among several parties with conduct of their own, what this one did. */
function causeFor(file: CaseFile, proposal: Proposal | undefined, lines: readonly Violation[]): string {
  const conducts = (of: readonly Violation[]) => [...new Set(of.map((v) => bare(v.conduct)))]
  const isShared = conducts(proposal?.violations ?? []).length === conducts(lines).length
  return isShared ? causeOf(clueOf(file).cause) : conducts(lines).join('、')
}

function reasonsIn(form: Form | undefined): Readonly<Record<string, string>> {
  const given = form?.reasons
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {}
  return Object.fromEntries(Object.entries(given).filter((e): e is [string, string] => typeof e[1] === 'string'))
}

/** Only a party the notice offers a hearing to is told of it; before the notice, one to whom it will have to. */
function hearing(file: CaseFile, paper: PaperFor, context: Context, offered: readonly string[] | undefined) {
  if (paper.party === undefined) return {}
  if (!(offered?.includes(paper.party) ?? isDue(file, paper.party, paper, context))) return {}
  const term = termOf('P09', context, paper.on)
  return { hearing: { ...(term === undefined ? {} : { term }), basis: basisOn('hearing', context, paper.on) } }
}

function isDue(file: CaseFile, party: string, paper: PaperFor, context: Context): boolean {
  const step = context.rules.procedures
    .find((p) => p.id === file.procedure)
    ?.steps.find((s) => s.id === 'notice.approve')
  const proceeding = file.proceedings.find((p) => p.parent === undefined)
  if (step === undefined || proceeding === undefined) return false
  return hearingDueFor({ file, context, step, proceeding, day: paper.on }, party) === 'yes'
}
