import { type Day, procedureOf } from '@xiezhi/law'
import { type DecidedLine, decidedLinesOf } from './alike.ts'
import { linesOf, payable, weigh } from './compare.ts'
import type { Context } from './context.ts'
import type { CaseFile } from './file.ts'
import { causeOf, textOf, titleOf } from './heading.ts'
import { leftBy } from './left.ts'
import { versionsIn } from './listed.ts'
import { latestProposal, punished } from './readings/world.ts'
import type { Left } from './traces.ts'

/** What a row of a list only shows: stored as one value, so that a column more is no migration. What lists are found, sorted or counted by is not here. */
export interface Shown {
  readonly title: string
  readonly party: string
  readonly cause: string
  readonly receivedOn: Day
  readonly decisionNumber?: string
  /** 分, of what is proposed or decided */
  readonly amount: number
  readonly marks: readonly string[]
  /** What it puts on the agency's lists, so that who keeps those in mind learns of a change: which, since when, whether public. */
  readonly lists?: readonly string[]
  /** What it decided, breach by breach: what others of the kind are held against (`alike.ts`). */
  readonly alike?: readonly DecidedLine[]
  /** What it leaves for cases of any agency to ask about the same person (`traces.ts`). */
  readonly left?: readonly Left[]
}

export function shownOf(file: CaseFile, { rules, calendar }: Pick<Context, 'rules' | 'calendar'>): Shown {
  const { head } = procedureOf(rules, file.procedure) ?? {}
  const decided = textOf(file, head?.decidedOn) !== ''
  const decisionNumber = decided ? file.papers.findLast((p) => p.kind === head?.decision)?.number : undefined
  return {
    title: titleOf(file, rules),
    party: file.parties
      .filter((p) => p.role === 'party')
      .map((p) => p.name)
      .join('、'),
    cause: causeOf(file, rules),
    receivedOn: textOf(file, head?.receivedOn) as Day,
    ...(decisionNumber === undefined ? {} : { decisionNumber }),
    amount: amountOf(file),
    marks: file.marks,
    ...listsOf(file, rules),
    ...alikeOf(file),
    ...leftOf(file, { rules, calendar }),
  }
}

function listsOf(file: CaseFile, rules: Context['rules']): Pick<Shown, 'lists'> {
  const versions = versionsIn(file, rules)
  if (versions.length === 0) return {}
  return { lists: versions.map((v) => [v.list, v.from, v.until ?? '', v.public ?? '', v.lines.length].join(' ')) }
}

function alikeOf(file: CaseFile): Pick<Shown, 'alike'> {
  const lines = decidedLinesOf(file)
  return lines.length === 0 ? {} : { alike: lines }
}

function leftOf(file: CaseFile, context: Pick<Context, 'rules' | 'calendar'>): Pick<Shown, 'left'> {
  const left = leftBy(file, context)
  return left.length === 0 ? {} : { left }
}

function amountOf(file: CaseFile): number {
  const proposal = latestProposal(file)
  return punished(proposal)
    .map((p) => weigh(linesOf(proposal!, p)))
    .reduce((sum, weighed) => sum + payable(weighed), 0)
}
