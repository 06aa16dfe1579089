import {
  type Day,
  matters,
  type PostKind,
  posts,
  procedureOf,
  type RuleBook,
  type StepId,
  withdrawalGrounds,
} from '@xiezhi/law'
import { nextPost } from './availability.ts'
import { type ClockState, clockState } from './clocks.ts'
import type { Context } from './context.ts'
import type { CaseFile, Moment } from './file.ts'
import { mainProceeding } from './fold.ts'
import { mainStage, textOf } from './heading.ts'
import { openIrregularities } from './irregularities.ts'
import { confirmationsOwed } from './meetings.ts'
import { disclosureOf } from './penalty/disclosure.ts'
import { returnedTo } from './returned.ts'
import { type Shown, shownOf } from './shown.ts'

/** One row of the work list: derived from the case alone, rewritten whole at every step. */
export interface CaseRow {
  readonly id: string
  readonly agency: string
  readonly procedure: string
  readonly sequence: number
  readonly stage: string
  readonly decidedOn?: Day
  readonly shown: Shown
  readonly waits: readonly Wait[]
  readonly officers: readonly string[]
  /** Everybody who has acted in it, who registered it first. */
  readonly acted: readonly string[]
  /** 办案机构; '' where the agency has none. */
  readonly unit: string
  /** Whether something in it was sent back (退回) and has not been taken again. */
  readonly returned: boolean
  readonly irregular: number
}

/** Who must move next, at what, and since when. */
export interface Wait {
  readonly proceeding: string
  readonly post: PostKind
  /** Whose unit's head, where the agency has units. */
  readonly unit?: string
  /** One of those at the post alone can do it. */
  readonly person?: string
  /** Where the post has others to take in the same proceeding. */
  readonly step?: StepId
  readonly what: string
  readonly since: Moment
}

export interface ClockRow {
  readonly case: string
  readonly id: string
  readonly clock: string
  readonly trigger: Day
  readonly due: Day | null
  readonly safe: Day | null
  readonly provisional: boolean
  readonly stopped: Day | null
}

export interface Rows {
  readonly case: CaseRow
  readonly clocks: readonly ClockRow[]
}

/** Rows from a case file: pure and whole, so that a rebuild is the same call (design 4.11). */
export function project(file: CaseFile, context: Pick<Context, 'rules' | 'calendar'>, today: Day): Rows {
  const decidedOn = textOf(file, procedureOf(context.rules, file.procedure)?.head.decidedOn)
  return {
    case: {
      id: file.id,
      agency: file.agency,
      procedure: file.procedure,
      sequence: file.sequence,
      stage: mainProceeding(file).stage,
      ...(decidedOn === '' ? {} : { decidedOn: decidedOn as Day }),
      shown: shownOf(file, context),
      waits: waitsOf(file, context.rules),
      officers: file.officers,
      acted: [...new Set(file.acts.map((a) => a.actor.person))],
      unit: file.unit ?? '',
      returned: isReturned(file, context.rules),
      irregular: openIrregularities(file).length,
    },
    clocks: file.clocks.map((c) => clockRow(file.id, clockState(c, context, today))),
  }
}

/** Something sent back waits to be taken again: a case that is closed waits for nothing. */
function isReturned(file: CaseFile, rules: Pick<RuleBook, 'procedures'>): boolean {
  if (mainStage(file, rules)?.waits === undefined) return false
  const steps = procedureOf(rules, file.procedure)?.steps ?? []
  const sendingBack = new Set(steps.flatMap((s) => (s.returns === undefined ? [] : [s.returns])))
  return steps
    .filter((s) => sendingBack.has(s.id))
    .some((s) => file.proceedings.some((p) => returnedTo(s, p.id, file, rules) !== undefined))
}

const clockRow = (id: string, c: ClockState): ClockRow => ({
  case: id,
  id: c.id,
  clock: c.clock,
  trigger: c.trigger,
  due: c.due?.due ?? null,
  safe: c.due?.safe ?? null,
  provisional: c.due?.provisional ?? false,
  stopped: c.stopped ?? null,
})

function waitsOf(file: CaseFile, rules: Context['rules']): readonly Wait[] {
  const last = file.acts.at(-1)?.recorded ?? '1970-01-01T00:00'
  const main = mainProceeding(file)
  const { waits: work } = mainStage(file, rules) ?? {}
  const stages = procedureOf(rules, file.procedure)?.stages ?? {}
  const waits: Wait[] = []
  const beside = new Set<string>()
  const add = (proceeding: string, post: PostKind, what: string) =>
    waits.push({ proceeding, post, ...unitOf(file, post), what, since: sinceOf(file, proceeding) ?? last })
  for (const p of file.proceedings) {
    const own = p.parent === undefined ? undefined : stages[p.kind]?.find((s) => s.id === p.stage)?.waits
    if (own !== undefined) add(p.id, own.post, own.what)
    if (own?.beside === true) beside.add(p.id)
  }
  // A case that is over waits for nothing but what its other proceedings still want (公开已作出的许可决定).
  if (work === undefined) return waits
  for (const matter of Object.keys(matters) as (keyof typeof matters)[]) {
    const approval = file.approvals[matter]
    const post = nextPost(approval)
    if (post !== undefined) {
      const verb = approval!.signed === approval!.chain.length - 1 ? '批准' : '审签'
      waits.push({
        proceeding: main.id,
        post,
        ...unitOf(file, post),
        what: `${matters[matter]}${verb}`,
        since: approvalSince(file, matter) ?? last,
      })
    }
  }
  const minutes = file.acts.findLast((a) => a.step === 'discussion.record' || a.step === 'term.discuss')
  for (const head of confirmationsOwed(file, rules)) {
    const what = '确认集体讨论记录'
    waits.push({ proceeding: main.id, ...head, step: 'meeting.confirm', what, since: minutes?.recorded ?? last })
  }
  // No clock of publication, or one that was stopped before anything was published: nobody in the decision may be.
  const term = file.clocks.find((c) => c.clock === 'D01')
  const isDue =
    file.acts.some((a) => a.step === 'disclosure.publish') || (term !== undefined && term.stopped === undefined)
  for (const p of file.proceedings) {
    if (p.kind === 'review' && p.stage === 'submitted')
      // The head of the unit signs a 案件审核; whoever signs it is not who finds it.
      add(p.id, 'reviewer', p.about.review === 'case' ? '案件审核' : '法制审核')
    if (p.kind === 'review' && p.stage === 'returned') add(p.id, 'handler', '补充送审材料')
    if (p.kind === 'review' && p.stage === 'opined')
      add(p.id, p.about.review === 'case' ? 'unitHead' : 'legalHead', '签发审核意见')
    if (p.kind === 'service' && p.stage === 'pending')
      add(p.id, 'handler', p.about.document === 'penalty-notice' ? '送达告知书' : '送达决定书')
    if (p.kind === 'disclosure' && (p.stage === 'due' || p.stage === 'returned') && isDue)
      add(p.id, 'handler', '拟制公示信息')
    if (p.kind === 'disclosure' && p.stage === 'drafted') add(p.id, 'disclosureApprover', '审定公示信息')
    if (p.kind === 'disclosure' && p.stage === 'approved' && isDue) add(p.id, 'publisher', '发布公示信息')
    if (p.kind === 'disclosure' && p.stage === 'public' && disclosureOf(file)?.fault !== undefined)
      add(p.id, 'publisher', '撤回公示信息')
    const ground = disclosureOf(file)?.withdrawn?.ground
    if (p.kind === 'disclosure' && p.stage === 'withdrawn' && ground !== undefined && !withdrawalGrounds[ground].final)
      add(p.id, 'handler', '更正后重新拟制公示信息')
  }
  if (waits.every((w) => beside.has(w.proceeding))) add(main.id, work.post, work.what)
  return waits
}

const unitOf = ({ unit }: CaseFile, post: PostKind): Pick<Wait, 'unit'> =>
  unit === undefined || post !== 'unitHead' ? {} : { unit }

const sinceOf = (file: CaseFile, proceeding: string): Moment | undefined =>
  file.acts.findLast((a) => a.proceeding === proceeding)?.recorded
const approvalSince = (file: CaseFile, matter: string): Moment | undefined =>
  file.acts.findLast((a) => a.step.startsWith(`${matter}.`))?.recorded

export const postTitle = (post: PostKind): string => posts[post]
