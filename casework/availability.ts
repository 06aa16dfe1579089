import {
  compareDays,
  goesAnotherWay,
  type Matter,
  mattersIn,
  mendingSteps,
  type Procedure,
  procedureHolds,
  procedureOf,
  restsOn,
  type Step,
} from '@xiezhi/law'
import { articlesOn } from './article.ts'
import { postBarrier, sealBarrier, teamBarrier, unitBarrier } from './availability/hands.ts'
import { reason } from './availability/reason.ts'
import { haltBarrier, stageBarrier } from './availability/stage.ts'
import { turnBarrier } from './availability/turn.ts'
import { type Context, layersOf, today } from './context.ts'
import type { CaseFile, Proceeding } from './file.ts'
import { anewUnder, barringIrregularities } from './irregularities.ts'
import type { Article, Reason } from './refusal.ts'
import { broughtIn } from './setAside.ts'

/** Everything that bars a step before any gate is asked: stage, turn in the approval chain, post, what it would rest on. */
export function barriers(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
  const foreign = foreignBarrier(file, context)
  if (foreign.length > 0) return foreign
  const gone = goneBarrier(proceeding, file)
  if (gone.length > 0) return gone
  const bars = [
    ...turnBarrier(step, proceeding, file, context),
    ...postBarrier(step, context.actor.post),
    ...unitBarrier(step, file, context),
    ...teamBarrier(step, file, context),
    ...sealBarrier(step, file, context),
    ...restBarriers(step, file, context),
  ]
  return [
    ...notInForce(file.procedure, context),
    ...stageBarrier(step, proceeding, file, context),
    ...haltBarrier(step, proceeding, file, context),
    // Whose turn or post it is, and on what it may rest, follows from the law of the step itself.
    ...(bars.length === 0 ? [] : citing(bars, articlesOn(step.cite, today(context), context))),
  ]
}

/** Of a step whose stage it is not, only that: whose turn it would be is not asked of the hundred that are off. */
export const outOfStage = (step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] =>
  foreignBarrier(file, context).length > 0
    ? []
    : [
        ...goneBarrier(proceeding, file),
        ...stageBarrier(step, proceeding, file, context),
        ...haltBarrier(step, proceeding, file, context),
      ].filter((b) => b.code === 'stage')

const citing = (bars: readonly Reason[], articles: readonly Article[]): readonly Reason[] =>
  bars.map((b) => (b.articles.length > 0 ? b : { ...b, articles }))

/** No step by an agency whose case it is not, nor under a delegation that has run out. */
export function foreignBarrier(file: Pick<CaseFile, 'agency'>, context: Context): readonly Reason[] {
  const { actor, agency } = context
  if (agency.id !== file.agency || actor.agency !== file.agency)
    return [reason('post', '本案不由现在的机关办理。', '由办理本案的机关进行')]
  if (actor.behalfOf !== undefined && compareDays(actor.behalfOf.until, today(context)) < 0)
    return [
      reason(
        'post',
        `代行${actor.behalfOf.name}职责的授权已于${actor.behalfOf.until}到期。`,
        '由本人办理，或者重新办理授权',
      ),
    ]
  return []
}

/** What was taken into another case goes on there, and so does what went there with its party. */
function goneBarrier(proceeding: Proceeding, { into }: CaseFile): readonly Reason[] {
  if (into !== undefined)
    return [
      reason('stage', `本案已经并入“${into.title}”，不再单独办理。`, `在“${into.title}”中办理；有误的也在该案中更正`),
    ]
  if (proceeding.parted !== true) return []
  return [reason('stage', '这名当事人已经分案，本案不再办理。', '在分出的案件中办理')]
}

/** A procedure begins and goes on only while a law gives it to this agency. */
export function notInForce(id: string, context: Context): readonly Reason[] {
  const procedure = procedureOf(context.rules, id)
  const day = today(context)
  if (procedure === undefined || procedureHolds(procedure, layersOf(context), context.rules.statutes, day)) return []
  return [
    reason(
      'not-in-force',
      `${day}没有对本机关有效的“${procedure.title}”。`,
      '核对日期和本机关适用的规定；旧法时期的案件不能在本程序办理',
    ),
  ]
}

/** What it puts up; a procedure that puts up nothing is handled by whoever handles another of its kind of enforcement (当场处罚). */
const mattersFor = (procedure: Procedure, rules: Context['rules']): readonly Matter[] =>
  [procedure, ...rules.procedures.filter((p) => p.enforcement !== undefined && p.enforcement === procedure.enforcement)]
    .map(mattersIn)
    .find((matters) => matters.length > 0) ?? []

/** An agency handles a procedure when it has said who signs any of what it puts up for approval: no other case of it begins there. */
export function notHandled(procedure: Procedure, { agency, rules }: Context): readonly Reason[] {
  const all = mattersFor(procedure, rules)
  // What goes the way of another matter says nothing of this kind, as long as it puts up one of its own (行政强制措施 beside 处罚).
  const own = all.filter((m) => !goesAnotherWay(m))
  const matters = own.length > 0 ? own : all
  if (matters.length === 0 || matters.some((m) => (agency.chains[m] ?? []).length > 0)) return []
  return [
    reason(
      'not-handled',
      `本机关没有设定“${procedure.title}”任何事项的审批层级，不办理这类案件。`,
      '由办理这类案件的机关登记；本机关办理的，先在设置中写明审批层级',
    ),
  ]
}

/** Nothing constitutive may rest on an act whose fault has not been cured (design 4.7). */
function restBarriers(step: Step, file: CaseFile, context: Context): readonly Reason[] {
  const faults = step.effect === 'constitutive' ? barringIrregularities(file) : []
  const procedure = procedureOf(context.rules, file.procedure)
  if (procedure === undefined || faults.length === 0) return []
  const rests = restsOn(procedure, step)
  return faults
    .filter((i) => rests.has(i.step))
    .map((i) => {
      const brought = broughtIn(file, i.event, context.rules)
      const sentence = `第${i.event}号记录${brought === '' ? '' : `（${brought}）`}存在瑕疵：${i.sentence}`
      const gate = anewUnder(i, context.rules)
      return gate !== undefined
        ? reason('rests', sentence, `排除${brought}，依法重新进行`, gate.setAside)
        : reason('rests', sentence, '由没有参与的负责人补正瑕疵，或者排除、撤回该记录', mendingSteps.cure)
    })
}
