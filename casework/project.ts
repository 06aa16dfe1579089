import {
  type Day,
  type Matter,
  matters,
  type PostKind,
  type Procedure,
  posts,
  procedureOf,
  type RuleBook,
  type StageWait,
  type Step,
  type StepId,
  waitsAt,
} from '@xiezhi/law'
import { nextPost } from './availability/turn.ts'
import { type ClockState, clockState } from './clocks.ts'
import { type Context, nobodys } from './context.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { Approval, CaseFile, Moment, Proceeding } from './file.ts'
import { mainProceeding } from './fold.ts'
import { mainStage, textOf } from './heading.ts'
import { openIrregularities } from './irregularities.ts'
import { confirmationsOwed } from './meetings.ts'
import { holdsFor } from './paperText.ts'
import { returnedTo, stepsSentBack } from './returned.ts'
import { isSealedFault } from './sealing.ts'
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
  /** What of it the annual figures count. */
  readonly figures: readonly Figure[]
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
      waits: waitsOf(file, context, today),
      officers: file.officers,
      acted: [...new Set(file.acts.map((a) => a.actor.person))],
      unit: file.unit ?? '',
      returned: isReturned(file, context.rules),
      // Everybody who sees the list sees the number: what a sealed condition found is told on the case alone.
      irregular: openIrregularities(file).filter((i) => !isSealedFault(file, i, context.rules)).length,
      figures: figuresOf(file, context),
    },
    clocks: file.clocks.map((c) => clockRow(file.id, clockState(c, context, today))),
  }
}

/** Something sent back waits to be taken again: a case that is closed waits for nothing. */
function isReturned(file: CaseFile, rules: Pick<RuleBook, 'procedures'>): boolean {
  if (waitsAt(mainStage(file, rules)).length === 0) return false
  const procedure = procedureOf(rules, file.procedure)
  const sent = procedure === undefined ? [] : stepsSentBack(procedure)
  return sent.some((s) => file.proceedings.some((p) => returnedTo(s, p.id, file, rules) !== undefined))
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

function waitsOf(file: CaseFile, context: Pick<Context, 'rules' | 'calendar'>, today: Day): readonly Wait[] {
  if (file.into !== undefined) return []
  const { rules } = context
  const last = file.acts.at(-1)?.recorded ?? '1970-01-01T00:00'
  const main = mainProceeding(file)
  const procedure = procedureOf(rules, file.procedure)
  const [work] = waitsAt(mainStage(file, rules)).filter((w) => isWaitedFor(w, main, file, context, today))
  const waits: Wait[] = []
  const beside = new Set<string>()
  const add = (proceeding: string, { post, what, step }: StageWait) =>
    waits.push({
      proceeding,
      post,
      ...unitOf(file, post),
      ...(step === undefined ? {} : { step }),
      what,
      since: sinceOf(file, proceeding) ?? last,
    })
  /** Proceedings in which something put up is being signed. */
  const asked = new Set<string>()
  if (work !== undefined) {
    for (const approval of approvalsOf(file)) {
      const { matter, signed, chain, proceeding = main.id } = approval
      const post = nextPost(approval)
      const at = file.proceedings.find((p) => p.id === proceeding)
      if (post === undefined || at === undefined || !isOfStage(procedure, matter, at)) continue
      const what = `${matters[matter]}${signed === chain.length - 1 ? '批准' : '审签'}`
      const since = approvalSince(file, matter, proceeding) ?? last
      waits.push({ proceeding, post, ...unitOf(file, post), what, since })
      asked.add(proceeding)
    }
    const owed = confirmationsOwed(file, rules)
    const confirms = (s: Step) => s.does?.some((d) => 'enter' in d && d.enter === 'confirmation')
    const step = owed.length === 0 ? undefined : procedure?.steps.find(confirms)
    for (const { minutes, ...head } of owed) {
      const since = file.acts.find((a) => a.event === minutes)?.recorded ?? last
      waits.push({ proceeding: main.id, ...head, step: step?.id ?? '', what: step?.title ?? '', since })
    }
  }
  // A case that is over waits for nothing but what its other proceedings still want (公开已作出的许可决定).
  for (const p of file.proceedings.filter((p) => p.parent !== undefined && p.parted !== true)) {
    const stage = procedure?.stages[p.kind]?.find((s) => s.id === p.stage)
    const waited = waitsAt(stage).filter((w) => isTakable(w, p, main, procedure))
    for (const wait of waited.filter((w) => isWaitedFor(w, p, file, context, today))) {
      // While what was put up in it is being signed, whoever signs is waited for.
      if (!asked.has(p.id)) add(p.id, wait)
      if (wait.beside === true) beside.add(p.id)
    }
  }
  if (work !== undefined && waits.every((w) => beside.has(w.proceeding))) add(main.id, work)
  return waits
}

/** What was on its way when the case took another turn (终止调查、移送) waits for nobody any more. */
const isOfStage = (procedure: Procedure | undefined, matter: Matter, { kind, stage }: Proceeding): boolean =>
  procedure?.steps.some((s) => s.turn?.matter === matter && s.proceeding === kind && s.from.includes(stage)) === true

/** A step of the case itself that something beside it waits for (更换办案人员), while the case still takes it. */
const isTakable = ({ step }: StageWait, { kind }: Proceeding, main: Proceeding, procedure: Procedure | undefined) => {
  const rule = procedure?.steps.find((s) => s.id === step)
  return rule === undefined || rule.proceeding === kind || rule.from.includes(main.stage)
}

const isWaitedFor = (
  { when }: StageWait,
  proceeding: Proceeding,
  file: CaseFile,
  context: Pick<Context, 'rules' | 'calendar'>,
  day: Day,
): boolean =>
  when === undefined || holdsFor(when, { file, context: nobodys(context, file.agency, day), day, proceeding })

const unitOf = ({ unit }: CaseFile, post: PostKind): Pick<Wait, 'unit'> =>
  unit === undefined || post !== 'unitHead' ? {} : { unit }

const sinceOf = (file: CaseFile, proceeding: string): Moment | undefined =>
  file.acts.findLast((a) => a.proceeding === proceeding)?.recorded
/** In the order of the matters, whichever was put up first. */
const order = Object.keys(matters)
const approvalsOf = ({ approvals }: CaseFile): readonly Approval[] =>
  Object.values(approvals).toSorted((a, b) => order.indexOf(a.matter) - order.indexOf(b.matter))
const approvalSince = (file: CaseFile, matter: string, proceeding: string): Moment | undefined =>
  file.acts.findLast((a) => a.step.startsWith(`${matter}.`) && a.proceeding === proceeding)?.recorded

export const postTitle = (post: PostKind): string => posts[post]
