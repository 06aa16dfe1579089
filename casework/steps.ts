import { type PostKind, procedureOf, type Step, type StepId } from '@xiezhi/law'
import { approvalIn } from './approvals.ts'
import { articlesOn } from './article.ts'
import { inStage, isAhead } from './availability/stage.ts'
import { nextPost } from './availability/turn.ts'
import { barriers, outOfStage } from './availability.ts'
import { bringsOver, mayBeTold } from './carriedOver.ts'
import { isComing } from './coming.ts'
import { type Context, today } from './context.ts'
import type { CaseFile, Moment, Proceeding } from './file.ts'
import { blockedReasons, foretold, judgeGates, unbuiltOf } from './gates.ts'
import type { Article, NotBuilt, Reason } from './refusal.ts'
import { type Returned, returnedTo } from './returned.ts'
import { asOf } from './ripe.ts'

export interface StepState {
  readonly step: string
  readonly title: string
  readonly proceeding: string
  readonly kind: Step['proceeding']
  /** ahead: its stage has not come; past: its stage is over and it was not needed. */
  readonly state: 'open' | 'blocked' | 'done' | 'ahead' | 'past'
  readonly effect: Step['effect']
  readonly posts: readonly PostKind[]
  readonly times: number
  readonly last?: { readonly event: number; readonly at: Moment; readonly by: string }
  readonly reasons: readonly Reason[]
  readonly articles: readonly Article[]
  /** It was sent back (退回) and waits to be taken again. */
  readonly returned?: Returned
  /** What a later signature would refuse as the case stands: told to who signs before. */
  readonly warned?: readonly Reason[]
  /** What its form begins with, because other steps wait for exactly that, and why they do. */
  readonly preset?: { readonly form: Readonly<Record<string, string>>; readonly because: readonly string[] }
  /** What must follow by law and cannot be done in this version. */
  readonly unbuilt?: NotBuilt
}

/**
 * For this actor, every step of every proceeding of the case: done, open, or blocked with why, by which article, and what to do.
 * The same answer feeds the buttons, the API's refusals and the phone.
 */
export function steps(folded: CaseFile, context: Context): readonly StepState[] {
  const procedure = procedureOf(context.rules, folded.procedure)
  if (procedure === undefined) return []
  const file = asOf(folded, context, today(context))
  const states = file.proceedings.flatMap((proceeding) =>
    procedure.steps
      .filter((s) => s.proceeding === proceeding.kind && s.id !== procedure.first)
      .map((s) => stateOf(s, proceeding, file, context)),
  )
  const reasons = [
    ...new Map(states.flatMap((s) => s.reasons.map((r) => [`${r.gate} ${r.party}`, r] as const))).values(),
  ]
  return states.map((state) => withPreset(state, reasons))
}

/** Of the forms that would cure what blocks other steps, the one that cures most: 法制审核 satisfies what 案件审核 does. */
function withPreset(state: StepState, reasons: readonly Reason[]): StepState {
  if (state.state !== 'open') return state
  const wanted = reasons.flatMap((reason) =>
    (reason.cures ?? []).flatMap((c) =>
      c.step === state.step && c.form !== undefined ? [{ reason, form: c.form }] : [],
    ),
  )
  const cures = (form: Readonly<Record<string, string>>) =>
    wanted.filter((w) => JSON.stringify(w.form) === JSON.stringify(form))
  const best = wanted.reduce<(typeof wanted)[number] | undefined>(
    (b, w) => (b === undefined || cures(w.form).length > cures(b.form).length ? w : b),
    undefined,
  )
  if (best === undefined) return state
  const because = cures(best.form).flatMap(({ reason }) =>
    (reason.because ?? []).length > 0 ? (reason.because ?? []) : [reason.sentence.replace(/。$/, '')],
  )
  return { ...state, preset: { form: best.form, because: [...new Set(because)] } }
}

function stateOf(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): StepState {
  const acts = file.acts.filter((a) => a.step === step.id && a.proceeding === proceeding.id && a.withdrawn !== true)
  const last = acts.at(-1)
  const base = {
    step: step.id,
    title: step.title,
    proceeding: proceeding.id,
    kind: step.proceeding,
    effect: step.effect,
    posts: step.posts,
    times: acts.length,
    articles: articlesOn(step.cite, today(context), context),
    ...unbuiltOf(step.unbuilt, { file, context }),
    ...(last === undefined ? {} : { last: { event: last.event, at: last.acted, by: last.actor.name } }),
  }
  if (!inStage(step, proceeding)) {
    const state = acts.length > 0 ? 'done' : isAhead(step, proceeding, file, context) ? 'ahead' : 'past'
    return { ...base, state, reasons: outOfStage(step, proceeding, file, context) }
  }
  const returned = returnedTo(step, proceeding.id, file, context.rules)
  // Of a case that comes over from paper whoever brings it tells of what others did.
  const toTell = isComing(file) && bringsOver(file, context) && mayBeTold(step, file, context)
  const asked = toTell ? asGiver(step, proceeding, file, context) : context
  const bars = barriers(step, proceeding, file, asked)
  const world = { file, context: asked, step, proceeding, day: today(context) }
  const reasons = [...bars, ...blockedReasons(judgeGates(world), world)]
  const warned =
    reasons.length > 0 || step.turn?.at !== 'between'
      ? []
      : foretold(putUpTo(step, context, file), file, proceeding.id, context)
  return {
    ...base,
    ...(returned === undefined ? {} : { returned }),
    ...(warned.length === 0 ? {} : { warned }),
    // What began another case is done with that: nobody lacks anything for doing it once more.
    state: reasons.length === 0 ? 'open' : acts.length > 0 && beginsCase(step) ? 'done' : 'blocked',
    reasons,
  }
}

/** As whoever holds the post whose turn it is. */
function asGiver(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): Context {
  const next = step.turn === undefined ? undefined : nextPost(approvalIn(file, step.turn.matter, proceeding))
  const { actor } = context
  const post = next ?? (step.posts.includes(actor.post) ? actor.post : step.posts[0]!)
  if (post === actor.post) return context
  // Whoever that was: whether he may have done it is asked of him who is named.
  const unit = file.unit === undefined ? {} : { unit: file.unit }
  return { ...context, actor: { person: '', name: '', post, agency: actor.agency, ...unit } }
}

const beginsCase = ({ does = [] }: Step): boolean => does.some((d) => 'begins' in d)

/** The signatures of the matter that this one is on the way to. */
const putUpTo = (step: Step, context: Context, file: CaseFile): readonly StepId[] =>
  procedureOf(context.rules, file.procedure)?.steps.find(
    (s) => s.turn?.at === 'idle' && s.turn.matter === step.turn?.matter,
  )?.putsUp ?? []
