import { asTaken, type Day, isDay, type Procedure, papersOf, procedureOf, type Step } from '@xiezhi/law'
import { asItStood } from './asItStood.ts'
import { beforeReceipt, beforeReceiptFile, isFiled } from './backdated.ts'
import { type Context, dayOfMoment } from './context.ts'
import { redated } from './deemed.ts'
import { tooEarly } from './earliest.ts'
import { doStep } from './engine/does.ts'
import { enteredLater } from './enteredLater.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile, Form, Json, Moment } from './file.ts'
import { fold, withEffects } from './fold.ts'
import { againstCase } from './forms/against.ts'
import { shown } from './forms/shown.ts'
import { validateForm } from './forms/validate.ts'
import { blockedReasons, judgeGates, notedReasons } from './gates.ts'
import { receiptLabel } from './heading.ts'
import { faultOf } from './irregularities.ts'
import { entersIn, fault, type Mended, ownFault, touched } from './mended.ts'
import type { World } from './readings/index.ts'
import { settle } from './settle.ts'
import { movedDates, shaken, withoutGround } from './shaken.ts'
import { tookPart } from './tookPart.ts'

const servedPaper = fault(
  'event',
  'served-paper',
  '已作成文书的记录不能更正：文字、计算错误由负责人办理“补正、更正文书”并送达，改变内容的依法变更、撤销或者重新作出。',
)
/** Whatever is filled in, a paper comes of it. */
const alwaysMakesPaper = (step: Step): boolean =>
  papersOf(step).length > 0 && (step.does ?? []).every((d) => !('paper' in d) || d.when === undefined)

/**
 * 更正: the act is worked out again with the corrected form, as the case stood before it; the result stands in its place.
 * The first entry and its bytes stay in the record, and what was irregular about it stays until cured.
 */
export function correct(events: readonly CaseEvent[], form: Form, context: Context): Mended {
  const target = events.find((e) => e.sequence === form.event)
  const now = fold(events)
  const current = now.acts.find((a) => a.event === target?.sequence)
  const procedure = procedureOf(context.rules, now.procedure)
  const rule = procedure?.steps.find((s) => s.id === target?.body.step)
  const step = rule === undefined || current === undefined ? rule : asTaken(rule, current.form)
  if (target === undefined || current === undefined || step === undefined)
    return fault('event', 'unknown-event', '没有这一号记录。')
  // Its paper has gone out: it changes only by a new act and new service, never by correction (design 4.8).
  if (alwaysMakesPaper(step)) return servedPaper
  if (current.withdrawn === true) return fault('event', 'already-withdrawn', '这一号记录已经撤回，不再更正。')
  if (!isCorrectable(step))
    return fault('event', 'not-correctable', `“${step.title}”是在系统内作出的，不能更正；需要改变的，重新作出。`)
  if (target.body.began !== undefined)
    return fault('event', 'began-case', '这一行为已经开立另一案件，不能更正；有误的在该案中更正、处理。')
  if (tookPart(now, target.sequence).includes(context.actor.person)) return ownFault('更正')
  const { acted: day, ...fields } = form.fields as Form
  if (day === undefined && Object.keys(fields).length === 0)
    return fault('fields', 'required', '没有写明更正哪一栏，请填写更正后的内容。')
  if (day !== undefined && !isDay(day))
    return fault('fields.acted', 'wrong-kind', '发生日期应当是日期，例如2026-11-22。')
  if (day !== undefined && step.effect !== 'reported')
    return fault('fields.acted', 'not-correctable', '在系统内作出的记录以系统时间为准，不能更正发生日期。')
  // What an earlier correction made of the entry is what this one starts from.
  const acted = (day === undefined ? current.acted : `${day as Day}${current.acted.slice(10)}`) as Moment
  const timing = misdated(acted, target, context)
  if (timing !== undefined) return timing
  const mended: Form = { ...current.form, ...fields }
  const moved = movedParty(step, current.form, mended)
  if (moved !== undefined) return moved
  const before = asItStood(events, target.sequence)
  const errors = validateForm(step.fields, mended, before.id === '' ? undefined : before)
  if (errors.length > 0) return { errors: errors.map((e) => ({ ...e, field: `fields.${e.field}` })) }
  const proceeding =
    before.proceedings.find((p) => p.id === target.proceeding) ??
    target.body.effects.flatMap((e) => (e.do === 'open' ? [e.proceeding] : [])).at(0)
  if (proceeding === undefined || step.mends !== undefined)
    return fault('event', 'not-correctable', '这一号记录不能更正。')
  const faults = againstCase({
    step,
    form: mended,
    file: now,
    context,
    proceeding,
    post: target.actor.post,
    person: target.actor.person,
    at: acted,
    mends: target.sequence,
  })
  if (faults.length > 0) return { errors: faults }
  const received = procedure?.head.receivedOn.field
  const receipt =
    procedure !== undefined && received !== undefined && step.id === procedure.first
      ? movedReceipt(now, target, procedure, [current.form[received], mended[received]])
      : undefined
  if (receipt !== undefined) return receipt
  const origin = { sequence: 0, actor: target.actor, proceeding: target.proceeding }
  const file = before.id === '' ? withEffects(before, openedBy(target), origin) : before
  // It stays the act of whoever did it: his unit, his post, and not those of the head who mends it.
  const then: Context = { ...context, actor: target.actor }
  const doneWith = (given: Form, when: Moment) =>
    doStep({
      file,
      context: then,
      step,
      proceeding,
      form: given,
      actor: target.actor,
      day: dayOfMoment(when),
      at: when,
    })
  const done = doneWith(mended, acted)
  // One that makes a paper only sometimes made none here, and makes none now.
  if (
    papersOf(step).length > 0 &&
    [done, doneWith(current.form, current.acted)].some((d) => (d.papers ?? []).length > 0)
  )
    return servedPaper
  if (kindsIn(done.effects) !== kindsIn(target.body.effects))
    return fault('fields.files', 'other-pieces', '更正不能增减证据的件数：少收集的另行收集，不应收集的排除。')
  // The corrected act is judged like the act itself, as the case stood before it: a mend neither cures nor hides a fault.
  const world: World = { file, context: then, step, proceeding, day: dayOfMoment(acted), at: acted, form: mended }
  const why = target.body.happened ?? `更正：${shown(form.reason)}`
  const judged = judgeGates(world)
  const unmet = [...blockedReasons(judged, world), ...notedReasons(judged, world)].map((r): Effect => {
    return { do: 'irregular', irregularity: faultOf(r, step.id, why, world) }
  })
  const early = beforeReceipt(now, step, dayOfMoment(acted), why, context.rules)
  const later = enteredLater({
    step,
    form: mended,
    context: then,
    day: dayOfMoment(acted),
    by: target.body.told?.actor ?? target.actor,
    told: target.body.told !== undefined,
    reason: why,
  })
  const mend: Extract<Effect, { do: 'correct' }> = {
    do: 'correct',
    event: target.sequence,
    form: mended,
    acted,
    effects: [
      ...openedBy(target),
      ...keepNumbers(done.effects, target),
      ...unmet,
      ...(early === undefined ? [] : [early.effect]),
      ...(step.effect === 'reported' || target.body.told !== undefined ? later : []),
    ],
  }
  if (early !== undefined && dayOfMoment(acted) !== dayOfMoment(current.acted) && !isFiled(form))
    return fault('files', 'file-required', beforeReceiptFile(early.receipt))
  const rights = touched(events, now, mend, form, context)
  if ('errors' in rights) return rights
  const dates = movedDates(events, mend, context)
  const deemed = redated(events, now, mend, context)
  return {
    effects: [
      mend,
      ...deemed,
      ...rights.effects,
      ...settle(events, mend),
      ...withoutGround(events, mend, context),
      ...dates,
      ...(dates.length > 0 ? [] : shaken(events, mend, context, deemed)),
    ],
  }
}

/**
 * What happened in the world can have been told wrongly: a reported act, a day on the form from which a clock runs, who a party is.
 * What exists only by being done here is done anew.
 */
const isCorrectable = (step: Step): boolean =>
  step.effect === 'reported' ||
  step.fields.some((f) => f.kind.is === 'party') ||
  (step.does ?? []).some((d) => 'moment' in d && d.on !== undefined && 'form' in d.on)

/** A case once opened stays the one it is, whatever is corrected in the entry that opened it. */
const openedBy = (target: CaseEvent): readonly Effect[] =>
  target.body.effects.filter((e) => e.do === 'case' || (e.do === 'open' && e.proceeding.parent === undefined))

/** What the case began with came in by the day it was entered, and what was done about it came after it. */
function movedReceipt(
  now: CaseFile,
  target: CaseEvent,
  procedure: Procedure,
  [from, to]: readonly [Json | undefined, Json | undefined],
): Mended | undefined {
  if (!isDay(to)) return undefined
  const field = `fields.${procedure.head.receivedOn.field}`
  const label = receiptLabel(procedure)
  if (to > target.recorded.slice(0, 10)) return fault(field, 'future', `${label}不能晚于${target.body.title}之日。`)
  const overtaken = now.acts.find((a) => {
    const day = a.acted.slice(0, 10)
    return a.type === 'reported' && a.withdrawn !== true && day >= String(from) && day < to
  })
  if (overtaken !== undefined)
    return fault(
      field,
      'after-act',
      `第${overtaken.event}号“${overtaken.title}”发生于${overtaken.acted.slice(0, 10)}，${label}不能改到它以后。`,
    )
  const past = tooEarly(field, label, to)
  return past.length > 0 ? { errors: past } : undefined
}

/** An entry tells what had happened by then: dated after it, it would be the entry of another act (全过程记录). */
function misdated(acted: Moment, target: CaseEvent, context: Context): Mended | undefined {
  if (acted > context.now) return fault('fields.acted', 'future', '发生时间不能晚于现在。')
  if (acted > target.recorded)
    return fault(
      'fields.acted',
      'after-entry',
      `这条记录于${dayOfMoment(target.recorded)}录入，所记的事不可能发生在录入之后；以后又发生一次的，另行登记。`,
    )
  const early = tooEarly('fields.acted', '发生日期', dayOfMoment(acted))
  return early.length > 0 ? { errors: early } : undefined
}

/** Whose words, request, waiver or telling it was is not corrected: under another name it is another act (处罚法45). */
function movedParty(step: Step, before: Form, after: Form): Mended | undefined {
  const of = step.fields.find((f) => f.required && f.kind.is === 'partyRef')
  if (of === undefined || before[of.id] === after[of.id]) return undefined
  return fault(
    `fields.${of.id}`,
    'party-right',
    `“${step.title}”记在哪一名当事人名下不能更正；属于另一当事人的，以其名义另行登记，记错的由负责人处理。`,
  )
}

/** Corrected entries keep their numbers, in their order: they were cited by them. */
function keepNumbers(effects: readonly Effect[], target: CaseEvent): readonly Effect[] {
  const numbers = new Map<string, number[]>()
  for (const { kind, no } of entersIn(target.body.effects)) numbers.set(kind, [...(numbers.get(kind) ?? []), no])
  return effects.map((e) => {
    const no = e.do === 'enter' ? numbers.get(e.kind)?.shift() : undefined
    return e.do === 'enter' && no !== undefined ? { ...e, no } : e
  })
}

/** How many entries of each kind. */
const kindsIn = (effects: readonly Effect[]): string =>
  entersIn(effects)
    .map((e) => e.kind)
    .sort()
    .join()
