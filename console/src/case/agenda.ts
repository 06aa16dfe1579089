import type { StepView } from '@xiezhi/answers'
import type { ClockState, Reason, Wait } from '@xiezhi/casework'
import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { isOver } from '@xiezhi/casework/strip.ts'
import type { PostKind, Procedure } from '@xiezhi/law'
import { waitsAt } from '@xiezhi/law/lookup.ts'
import { courseOf } from './course.ts'
import { standingOf } from './sorting.ts'
import { type WaysOut, waysOut } from './waysOut.ts'

/**
 * What the case wants next, of whom, and what it lacks. No step is named here: everything is read from what the steps answer and from
 * the rules of the procedure (its order, where its steps lead, whom its stages wait for, what its gates send one to).
 */
export interface Agenda {
  /** Mine to do now; the first opens by itself. */
  readonly now: readonly StepView[]
  /** Mine, and held up by the law: with the first thing missing and the ways to it. */
  readonly missing: readonly Lack[]
  readonly others: readonly Awaited[]
  /** What a party may do while its time runs: entered when it has. */
  readonly arrives: readonly StepView[]
  /** What opens by itself: undefined where nothing is mine. */
  readonly first: StepView | undefined
}

export interface Lack {
  readonly step: StepView
  readonly reason: Reason
  /** How many other things it lacks. */
  readonly more: number
  readonly ways: WaysOut['open']
}

export type Awaited =
  | { readonly wait: Wait; readonly step: StepView | undefined }
  /** The party's own time. */
  | { readonly clock: ClockState }

export interface Asked {
  readonly steps: readonly StepView[]
  readonly file: CaseFile
  readonly procedure: Procedure
  readonly waits: readonly Wait[]
  readonly clocks: readonly ClockState[]
  readonly me: { readonly post: PostKind; readonly mine: (wait: Wait) => boolean }
}

const rank = {
  returned: 0,
  signature: 1,
  side: 2,
  prepare: 3,
  lead: 4,
  /** To be settled beside the work of the case, which goes on: a recusal, a page. */
  beside: 5,
  mayToo: 6,
  party: 7,
  again: 8,
  goesOn: 9,
} as const

export function agendaOf(asked: Asked): Agenda {
  const { steps, file, procedure, waits, me } = asked
  const course = courseOf(procedure, file)
  const main = file.proceedings.find((p) => p.parent === undefined)
  const mainIsMine =
    main !== undefined && waitsAt(stageOf(procedure, main)).some((w) => w.post === me.post && w.step === undefined)
  const waitOf = (step: StepView) => waits.filter((w) => w.proceeding === step.proceeding)
  const isMain = (step: StepView) => step.proceeding === main?.id
  const asksMe = (step: StepView) =>
    waitOf(step).some((w) => me.mine(w) && (w.step === undefined || w.step === step.step))

  // What another is waited for and I may do as well (送达); what only heads decide beside it (终结执行、决定退还) is nobody's next step.
  const isInTheirStead = (step: StepView) => {
    const takers = procedure.steps.find((s) => s.id === step.step)?.posts ?? []
    return waitOf(step).some((w) => takers.includes(w.post))
  }
  const ofMe = waits.filter((w) => me.mine(w))
  // What goes on for months beside the case (登记发放、定期核查) is what its wait names: it ends by what somebody finds, and not next.
  const named = new Map(
    waits.flatMap((w) => {
      const here = steps.filter((s) => s.proceeding === w.proceeding)
      const own = here.filter((s) => w.what.includes(s.title))
      // Once somebody has begun on what ends or changes it, that is what is wanted, until it is signed.
      const last = here.filter((s) => !own.includes(s)).toSorted((a, b) => atEvent(b) - atEvent(a))[0]
      const isBegun = last !== undefined && atEvent(last) > 0 && !course.signs(last)
      return own.length > 0 && !isBegun && isBeside(w, file, procedure) ? [[w.proceeding, own] as const] : []
    }),
  )
  const leading = steps.filter((s) => course.leads(s) && !named.has(s.proceeding))
  const wanted = leading.filter((s) => (isMain(s) ? mainIsMine || course.signs(s) : waitOf(s).length > 0))
  // Where one way of the same thing is open (直接送达), another that is held up (电子送达) is nothing missing.
  const isOpenOtherwise = (s: StepView) =>
    !isMain(s) && wanted.some((w) => w.proceeding === s.proceeding && w.state === 'open')
  const held = [...wanted, ...steps.filter((s) => course.isNamed(s, ofMe) || s.returned !== undefined)].filter(
    (s, i, all) => {
      const standing = standingOf(s, file)
      return (
        (standing === 'held' || standing === 'late') &&
        (isMain(s) || asksMe(s)) &&
        !isOpenOtherwise(s) &&
        all.indexOf(s) === i
      )
    },
  )
  const waysOf = (reason: Reason) => waysOut(reason, steps, file).open.filter((w) => !course.isUnderWay(w.step, waits))
  // The nearest step that makes good what is missing.
  const cures = held.flatMap((s) => s.reasons.flatMap((r) => waysOf(r).slice(0, 1))).map((w) => w.step)
  const lead = leading.find((s) => isMain(s) && mainIsMine && course.signs(s) === false)
  const before = lead === undefined ? [] : course.before(lead)

  const rankOf = (s: StepView): number | undefined => {
    if (s.state !== 'open') return undefined
    if (s.returned !== undefined) return rank.returned
    if (course.signs(s) || course.isNamed(s, ofMe)) return rank.signature
    if (wanted.includes(s)) {
      if (isMain(s)) return rank.lead
      return asksMe(s) ? rank.side : isInTheirStead(s) ? rank.mayToo : undefined
    }
    if (cures.includes(s) && !course.isPartysOwn(s)) return rank.prepare
    const goesOn = named.get(s.proceeding)
    if (goesOn !== undefined) {
      if (!goesOn.includes(s) || !asksMe(s)) return undefined
      // Decided once, it is over; what somebody else does, told when it comes, goes on until then.
      return s.effect === 'constitutive' && course.leaves(s) ? rank.beside : rank.goesOn
    }
    if (course.isPartysOwn(s)) return isMain(s) || course.isOver(s) ? undefined : rank.party
    if (course.isOwedByDuty(s)) return rank.prepare
    if (lead === undefined || !isMain(s)) return undefined
    if (course.namesParty(s) && file.parties.length === 0 && course.needsParty(lead)) return rank.prepare
    // Of a case told from paper every post's acts are mine to tell: what a head may have done in between is looked for, and not next.
    if (!before.includes(s.step) || !s.posts.includes(me.post)) return undefined
    return s.times === 0 ? rank.prepare : course.goesOn(lead) ? rank.again : undefined
  }
  const now = steps
    .flatMap((step) => {
      const at = rankOf(step)
      return at === undefined ? [] : [{ step, at }]
    })
    .sort((a, b) => a.at - b.at || course.order(a.step) - course.order(b.step))
  const missing = held.map((step) => {
    const [reason, ...rest] = step.reasons
    return { step, reason: reason!, more: rest.length, ways: waysOf(reason!) }
  })
  // What a party may bring to a case that is over (信用修复) is found among all steps when it comes, and is nobody's next.
  const closed = isOver(file, procedure)
  const wants = now.filter((n) => !(closed && n.at === rank.party))
  const opens = wants.find((n) => n.at < rank.again)?.step
  const others = othersOf(asked, leading)
  const arrivesOf = (): readonly StepView[] => {
    if (others.some((o) => 'clock' in o))
      return steps.filter((s) => s.state === 'open' && isMain(s) && course.isPartysOwn(s))
    // Nobody here is waited for, and it goes on: somebody outside is (补正), and what he brings is entered when it comes.
    if (waits.length > 0) return []
    return steps.filter((s) => s.state === 'open' && isMain(s) && s.effect === 'reported' && course.leaves(s))
  }
  return {
    now: wants.map((n) => n.step),
    missing,
    others,
    arrives: closed ? [] : arrivesOf(),
    // Where others are waited for, and I am not, the reasons of what comes later are not put before my eyes.
    first: opens ?? (ofMe.length > 0 ? missing[0]?.step : undefined),
  }
}

function othersOf({ steps, waits, clocks, me }: Asked, leading: readonly StepView[]): readonly Awaited[] {
  const parties = clocks.filter((c) => c.binds === 'party' && c.stopped === undefined && c.light !== 'done')
  return [
    ...waits.filter((wait) => !me.mine(wait)).map((wait) => ({ wait, step: awaitedStep(wait, steps, leading) })),
    ...parties.map((clock) => ({ clock })),
  ]
}

/** The step somebody is waited for: of that proceeding, for that post, in its turn. */
function awaitedStep(wait: Wait, steps: readonly StepView[], leading: readonly StepView[]): StepView | undefined {
  if (wait.step !== undefined) {
    const named = steps.filter((s) => s.step === wait.step)
    // What something beside the case waits for may be a step of the case itself.
    return named.find((s) => s.proceeding === wait.proceeding) ?? (named.length === 1 ? named[0] : undefined)
  }
  const found = leading.filter((s) => s.proceeding === wait.proceeding && s.posts.includes(wait.post))
  return found.find((s) => !s.reasons.some((r) => r.code === 'turn')) ?? found[0]
}

const atEvent = (s: StepView): number => s.last?.event ?? 0

const isBeside = (wait: Wait, file: CaseFile, procedure: Procedure): boolean => {
  const proceeding = file.proceedings.find((p) => p.id === wait.proceeding)
  const stage = proceeding && stageOf(procedure, proceeding)
  return waitsAt(stage).some((w) => w.what === wait.what && w.beside === true)
}

const stageOf = (procedure: Procedure, { kind, stage }: Proceeding) =>
  procedure.stages[kind]?.find((s) => s.id === stage)
