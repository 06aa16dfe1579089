import { compareDays, type Day, isDay, type StepId } from '@xiezhi/law'
import type { Act } from './acts/act.ts'
import { acts } from './acts/index.ts'
import { dueOfRecord } from './clocks.ts'
import { type Context, dayOfMoment } from './context.ts'
import { tooEarly } from './earliest.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile, Form, Moment } from './file.ts'
import { fold, mainProceeding } from './fold.ts'
import { againstCase } from './forms/against.ts'
import { shown } from './forms/shown.ts'
import { validateForm } from './forms/validate.ts'
import { blockedReasons, judgeGates } from './gates.ts'
import type { World } from './readings/index.ts'
import { strings } from './readings/world.ts'
import type { FieldError } from './refusal.ts'
import { settle } from './settle.ts'

export type Mended = { readonly effects: readonly Effect[] } | { readonly errors: readonly FieldError[] }

const fault = (field: string, code: string, sentence: string): Mended => ({ errors: [{ field, code, sentence }] })

/** Steps whose paper has gone out: they change only by a new act and new service, never by correction (design 4.8). */
const papered: readonly StepId[] = ['filing.approve', 'notice.approve', 'decision.approve', 'review.confirm']

/**
 * 更正: the act is worked out again with the corrected form, as the case stood before it; the result stands in its place.
 * The first entry and its bytes stay in the record.
 */
export function correct(events: readonly CaseEvent[], form: Form, context: Context, practice: Practice): Mended {
  const target = events.find((e) => e.sequence === form.event)
  const procedure = context.rules.procedures.find((p) => p.id === fold(events).procedure)
  const step = procedure?.steps.find((s) => s.id === target?.body.step)
  if (target === undefined || step === undefined) return fault('event', 'unknown-event', '没有这一号记录。')
  if (papered.includes(step.id))
    return fault('event', 'served-paper', '已作成文书的记录不能更正，应当补正文书并重新送达。')
  if (fold(events).acts.some((a) => a.event === target.sequence && a.withdrawn === true))
    return fault('event', 'already-withdrawn', '这一号记录已经撤回，不再更正。')
  if (step.effect !== 'reported' && step.id !== 'clue.register' && step.id !== 'party.identify')
    return fault('event', 'not-correctable', `“${step.title}”是在系统内作出的，不能更正；需要改变的，重新作出。`)
  const { acted: day, ...fields } = form.fields as Form
  if (day === undefined && Object.keys(fields).length === 0)
    return fault('fields', 'required', '没有写明更正哪一栏，请填写更正后的内容。')
  if (day !== undefined && !isDay(day))
    return fault('fields.acted', 'wrong-kind', '发生日期应当是日期，例如2026-11-22。')
  const acted = (day === undefined ? target.acted : `${day as Day}${target.acted.slice(10)}`) as Moment
  if (day !== undefined && step.effect !== 'reported')
    return fault('fields.acted', 'not-correctable', '在系统内作出的记录以系统时间为准，不能更正发生日期。')
  if (acted > context.now) return fault('fields.acted', 'future', '发生时间不能晚于现在。')
  const early = tooEarly('fields.acted', '发生日期', dayOfMoment(acted))
  if (early.length > 0) return { errors: early }
  const before = fold(events.filter((e) => e.sequence < target.sequence))
  const mended: Form = { ...target.body.form, ...fields }
  const errors = validateForm(step.fields, mended, before.id === '' ? undefined : before)
  if (errors.length > 0) return { errors: errors.map((e) => ({ ...e, field: `fields.${e.field}` })) }
  const proceeding =
    before.proceedings.find((p) => p.id === target.proceeding) ??
    target.body.effects.flatMap((e) => (e.do === 'open' ? [e.proceeding] : [])).at(0)
  const act = practice[step.id]
  if (proceeding === undefined || act === undefined) return fault('event', 'not-correctable', '这一号记录不能更正。')
  const faults = againstCase({
    step,
    form: mended,
    file: fold(events),
    context,
    proceeding,
    post: target.actor.post,
    at: acted,
    mends: target.sequence,
  })
  if (faults.length > 0) return { errors: faults }
  if (step.id === 'clue.register' && isDay(mended.receivedOn)) {
    if (mended.receivedOn > target.recorded.slice(0, 10))
      return fault('fields.receivedOn', 'future', '收到材料日期不能晚于案源登记之日。')
    const past = tooEarly('fields.receivedOn', '收到材料日期', mended.receivedOn)
    if (past.length > 0) return { errors: past }
  }
  const file = before.id === '' ? { ...before, id: fold(events).id, procedure: procedure?.id ?? '' } : before
  const done = act({
    file,
    context,
    step,
    proceeding,
    form: mended,
    actor: target.actor,
    day: dayOfMoment(acted),
    at: acted,
  })
  // The corrected act is judged like the act itself, as the case stood before it: a mend neither cures nor hides a fault.
  const world: World = { file, context, step, proceeding, day: dayOfMoment(acted), form: mended }
  const why = target.body.happened ?? `更正：${shown(form.reason)}`
  const faulty = blockedReasons(judgeGates(world), world).map((r): Effect => {
    return {
      do: 'irregular',
      irregularity: { gate: r.gate ?? r.code, step: step.id, sentence: r.sentence, reason: why },
    }
  })
  const mend: Effect = {
    do: 'correct',
    event: target.sequence,
    form: mended,
    acted,
    effects: [...keepNumbers(done.effects, target), ...faulty],
  }
  const moved = movedDates(events, mend, context)
  return {
    effects: [mend, ...settle(events, mend), ...moved, ...(moved.length > 0 ? [] : shaken(events, mend, context))],
  }
}

/** A corrected piece of evidence keeps its number: it was cited by it. */
function keepNumbers(effects: readonly Effect[], target: CaseEvent): readonly Effect[] {
  const first = target.body.effects.find((e) => e.do === 'evidence')
  return effects.map((e) =>
    e.do === 'evidence' && first?.do === 'evidence'
      ? { ...e, evidence: { ...e.evidence, number: first.evidence.number } }
      : e,
  )
}

/** A mend that moves a due date somebody already relied on raises an irregularity on what relied on it (design 4.6). */
function movedDates(events: readonly CaseEvent[], mend: Effect, context: Context): readonly Effect[] {
  const next = events.length === 0 ? 1 : events[events.length - 1]!.sequence + 1
  const probe: CaseEvent = {
    ...events[0]!,
    sequence: next,
    type: 'corrected',
    body: { ...events[0]!.body, effects: [mend] },
  }
  const after: CaseFile = fold([...events, probe])
  return after.relied.flatMap((r) => {
    const record = after.clocks.find((c) => c.id === r.clock)
    if (record === undefined || record.length === null) return []
    const safe = dueOfRecord(record, record.length, context, r.on).safe
    if (compareDays(safe, r.safe) === 0 || compareDays(safe, r.on) <= 0) return []
    const act = after.acts.find((a) => a.event === r.event)
    return [
      {
        do: 'irregular' as const,
        irregularity: {
          gate: 'G16',
          step: act?.step ?? ('decision.approve' as const),
          sentence: `更正后的期限到${safe}才满，而第${r.event}号记录于${r.on}已经作出。`,
          reason: '更正改变了已被依据的期限',
        },
      },
    ]
  })
}

/**
 * A mend after the decision that takes away what it rested on: the gates of the decision are judged again as they stood, without the
 * mend and with it, and what only now is unmet is marked on the decision.
 */
function shaken(events: readonly CaseEvent[], mend: Effect, context: Context): readonly Effect[] {
  const at = events.findIndex((e) => e.body.effects.some((x) => x.do === 'decision'))
  const decision = events[at]
  if (decision === undefined || mend.do !== 'correct' || mend.event > decision.sequence) return []
  const bare = {
    ...decision,
    body: { ...decision.body, effects: decision.body.effects.filter((x) => x.do === 'decision') },
  }
  const then = [...events.slice(0, at), bare]
  const probe: CaseEvent = { ...bare, sequence: decision.sequence + 1, body: { ...bare.body, effects: [mend] } }
  const procedure = context.rules.procedures.find((p) => p.id === fold(then).procedure)
  const step = procedure?.steps.find((s) => s.id === 'decision.approve')
  if (step === undefined) return []
  const unmet = (history: readonly CaseEvent[]) => {
    const file = fold(history)
    const actor = { ...context, actor: decision.actor }
    const day = dayOfMoment(decision.acted)
    const world: World = { file, context: actor, step, proceeding: mainProceeding(file), day, form: decision.body.form }
    return blockedReasons(judgeGates(world), world)
  }
  const before = unmet(then).map((r) => `${r.gate} ${r.party}`)
  return unmet([...then, probe])
    .filter((r) => !before.includes(`${r.gate} ${r.party}`))
    .map((r) => ({
      do: 'irregular',
      irregularity: {
        gate: r.gate ?? r.code,
        step: 'decision.approve',
        sentence: `更正后，第${decision.sequence}号决定作出时：${r.sentence}`,
        reason: '更正改变了决定所依据的记录',
      },
    }))
}

/** 撤回: a reported act that should not have been entered. What it changed is taken back; that it was entered stays. */
export function withdraw(events: readonly CaseEvent[], form: Form): Mended {
  const target = events.find((e) => e.sequence === form.event)
  if (target === undefined) return fault('event', 'unknown-event', '没有这一号记录。')
  if (target.type !== 'reported')
    return fault('event', 'not-withdrawable', '只有登记的事实可以撤回；在系统内作出的审批、决定不能撤回。')
  if (target.body.effects.some((e) => e.do === 'statement' || e.do === 'hearingRequest'))
    return fault(
      'event',
      'party-right',
      '当事人的陈述、申辩和听证请求不能撤回记录；录错的应当更正，当事人自己收回的登记放弃。',
    )
  const file = fold(events)
  if (file.acts.some((a) => a.event === target.sequence && a.withdrawn === true))
    return fault('event', 'already-withdrawn', '这一号记录已经撤回。')
  const restedOn: readonly Effect['do'][] = ['served', 'waive', 'told', 'evidence', 'discussion']
  const before = file.decision !== undefined && target.sequence < file.decision.event
  if (before && target.body.effects.some((e) => restedOn.includes(e.do)))
    return fault('event', 'relied-on', '已据此作出决定，不能撤回；应当更正或者由负责人补正瑕疵。')
  const { disclosure } = file
  const isShown = disclosure?.publishedAt !== undefined && disclosure.withdrawn === undefined
  if (isShown && target.body.effects.some((e) => e.do === 'served'))
    return fault('event', 'relied-on', '决定信息已经据此公示，不能撤回送达记录；请先撤回公示信息。')
  const mend: Effect = { do: 'withdraw', event: target.sequence, reason: shown(form.reason) }
  return { effects: [mend, ...settle(events, mend)] }
}

export function cure(events: readonly CaseEvent[], form: Form, context: Context): Mended {
  const target = fold(events).acts.find((a) => a.event === form.event)
  // Who acted against the gate does not declare his own act mended.
  const own = [target?.actor.person, ...strings(target?.form.officers)]
  if (own.includes(context.actor.person))
    return fault('event', 'own-fault', '存在瑕疵的行为由您参与，不能由您补正，请由其他负责人补正。')
  const open = fold(events).irregularities.filter((i) => i.event === form.event && i.cured === undefined)
  if (open.length === 0) return fault('event', 'no-irregularity', '这一号记录没有待补正的瑕疵。')
  return { effects: [{ do: 'cure', event: Number(form.event), how: shown(form.how) }] }
}

/** The acts that can be performed; stories add those of the next volume. */
export type Practice = Readonly<Partial<Record<StepId, Act>>>
export const practice: Practice = acts
