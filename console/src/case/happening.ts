import type { StepView } from '@xiezhi/answers'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { decisionOf } from '@xiezhi/casework/penalty/decision.ts'
import { latestProposal, proposalsIn } from '@xiezhi/casework/penalty/proposals.ts'
import type { Step } from '@xiezhi/law'
import { addDays, type Day } from '@xiezhi/law/day.ts'
import { layoutOf } from '@xiezhi/law/documents.ts'
import { proposalText } from '../form/words.ts'

export interface Happening {
  /** undefined: now, by the server's clock. */
  readonly acted?: string
  readonly late: string
  readonly happened: string
}

/** Possibly 补录: not of today or yesterday. Whether it is one, by working days, the server says. */
export const maybeLate = (acted: string | undefined, today: Day): boolean =>
  acted !== undefined && acted !== '' && acted.slice(0, 10) < addDays(today, -1)

/** What takes effect at once and cannot be taken back is asked once more, and says what follows. */
export function confirmationOf(
  { documents }: Pick<StepView, 'documents'>,
  rule: Pick<Step, 'confirm' | 'turn'> | undefined,
  publicly: { readonly letsOut: boolean; readonly changesPublic: boolean },
): string | undefined {
  if (publicly.changesPublic)
    return publicly.letsOut ? '信息随即在公示平台向社会公开。' : '信息随即从公示平台撤下，撤回的理由一并公开。'
  if (rule?.confirm !== undefined) return rule.confirm
  // A form for the file that answers nobody's request, one has filled in oneself and reads beside it: 调查终结报告.
  const isOwnForm = rule?.turn === undefined && documents.every((kind) => layoutOf(kind) === 'form')
  return documents.length > 0 && !isOwnForm ? '文书随即编号、签章，记入不可更改的记录。' : undefined
}

type Signed = Pick<Step, 'turn' | 'does'> | undefined

/** 对甲公司处以：罚款20,000元。: parties and penalty of what is being signed or made public, a line a party; undefined where a step settles none. */
export function decides(rule: Signed, file: CaseFile, letsOut: boolean): string | undefined {
  const proposal =
    restsOnBasis(rule) && rule?.turn?.about !== undefined && isToldOn(rule)
      ? latestProposal(file)
      : letsOut
        ? proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
        : undefined
  return proposal && proposalText(file, proposal.violations)
}

/** A paper says what was proposed: a form for the file (结案审批表) settles nothing. */
const isToldOn = ({ does = [] }: Pick<Step, 'does'>): boolean => does.some((d) => 'paper' in d && d.about !== undefined)

/** Steps that rest on what was seen: the server refuses them when that has changed meanwhile. */
export const restsOnBasis = (rule: Signed): boolean => rule?.turn?.at === 'last'
