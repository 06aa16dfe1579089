import {
  chainOf,
  cite,
  compareDays,
  type Matter,
  marketProcedure,
  matters,
  mattersIn,
  mendingSteps,
  type PostKind,
  type Procedure,
  posts,
  procedureHolds,
  procedureOf,
  restsOn,
  type Step,
  type StepId,
  type Turn,
} from '@xiezhi/law'
import { approvalIn, subjectOf } from './approvals.ts'
import { articlesOn } from './article.ts'
import { type Context, layersOf, today } from './context.ts'
import { correctedIn, entriesIn } from './entries.ts'
import type { Approval, CaseFile, Proceeding } from './file.ts'
import { anewUnder, barringIrregularities } from './irregularities.ts'
import type { Article, Reason } from './refusal.ts'
import { isSent } from './team.ts'

const reason = (code: Reason['code'], sentence: string, next: string, cure?: StepId): Reason => ({
  code,
  sentence,
  next,
  articles: [],
  ...(cure === undefined ? {} : { cures: [{ step: cure }] }),
})

/** Everything that bars a step before any gate is asked: stage, turn in the approval chain, post, what it would rest on. */
export function barriers(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
  const foreign = foreignBarrier(file, context)
  if (foreign.length > 0) return foreign
  const bars = [
    ...turnBarrier(step, proceeding, file, context),
    ...postBarrier(step, context.actor.post),
    ...unitBarrier(step, file, context),
    ...teamBarrier(step, file, context),
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
    : [...stageBarrier(step, proceeding, file, context), ...haltBarrier(step, proceeding, file, context)].filter(
        (b) => b.code === 'stage',
      )

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
  const matters = mattersFor(procedure, rules)
  if (matters.length === 0 || matters.some((m) => (agency.chains[m] ?? []).length > 0)) return []
  return [
    reason(
      'not-handled',
      `本机关没有设定“${procedure.title}”任何事项的审批层级，不办理这类案件。`,
      '由办理这类案件的机关登记；本机关办理的，先在设置中写明审批层级',
    ),
  ]
}

/** A step that opens a case stands before every stage: nothing leads back to it. */
export const inStage = (step: Step, proceeding: Proceeding): boolean =>
  step.from.length === 0 ? proceeding.stage === '' : step.from.includes(proceeding.stage)

function stageBarrier(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
  if (inStage(step, proceeding)) return []
  const procedure = procedureOf(context.rules, file.procedure)
  const stages = procedure?.stages[step.proceeding] ?? []
  const title = (stage: string | undefined) => stages.find((s) => s.id === stage)?.title ?? stage ?? ''
  const place = (stage: string) => stages.findIndex((s) => s.id === stage)
  const isOver = procedure !== undefined && isEnd(procedure, proceeding)
  const ahead = isOver ? [] : step.from.filter((stage) => place(stage) > place(proceeding.stage))
  const sentence = `现在是“${title(proceeding.stage)}”阶段，“${step.title}”在“${step.from.map(title).join('、') || '开始'}”阶段进行。`
  const over = '这一阶段已经过去，不再办理；录错的，由负责人更正或者撤回有关记录'
  if (ahead.length === 0) return [reason('stage', sentence, over)]
  // The law of what must come first is the law of the steps that bring the case there.
  const nearest = Math.min(...ahead.map(place))
  const way = stages
    .slice(place(proceeding.stage) + 1, nearest + 1)
    .filter((s) => s.aside !== true || place(s.id) === nearest)
    .flatMap((s) => procedure?.steps.filter((x) => x.proceeding === step.proceeding && x.to === s.id).slice(0, 1) ?? [])
  const first = way.map((s) => `“${s.title}”`).join('、')
  const articles = way.flatMap((s) => articlesOn(s.cite, today(context), context))
  return [{ ...reason('stage', sentence, `先完成${first || '前面的步骤'}`), articles: distinct(articles) }]
}

/** What it opened holds it where it is (中止调查): only what that lets go on is taken until it is over. */
function haltBarrier(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
  const procedure = procedureOf(context.rules, file.procedure)
  if (procedure === undefined || step.mends !== undefined) return []
  return file.proceedings
    .filter((p) => p.parent === proceeding.id)
    .flatMap(({ kind, stage }) => {
      const at = procedure.stages[kind]?.find((s) => s.id === stage)
      if (at?.halts === undefined || at.halts.includes(step.id)) return []
      const ways = procedure.steps.filter((s) => s.proceeding === kind && s.from.includes(stage) && s.to !== undefined)
      const [way] = ways
      return [
        {
          ...reason(
            'halted',
            `${procedure.proceedings[kind] ?? kind}：现在是“${at.title}”，不办理“${step.title}”。`,
            `原因消除后办理${ways.map((s) => `“${s.title}”`).join('、')}，从中断的地方继续`,
            way?.id,
          ),
          articles: way === undefined ? [] : articlesOn(way.cite, today(context), context),
        },
      ]
    })
}

const distinct = (articles: readonly Article[]): readonly Article[] =>
  articles.filter((a, i) => articles.findIndex((b) => b.statute === a.statute && b.article === a.article) === i)

/** Off the straight way, and nothing leads back to it (不予受理、终止): whatever the law puts after it never comes. */
function isEnd({ stages, steps }: Procedure, { kind, stage }: Proceeding): boolean {
  if (stages[kind]?.find((s) => s.id === stage)?.aside !== true) return false
  const leadsTo = (s: Step): readonly string[] => [
    ...(s.to === undefined ? [] : [s.to]),
    ...(s.does ?? []).flatMap((d) => ('stage' in d && !('open' in d) && d.of === undefined ? [d.stage] : [])),
  ]
  return !steps.some((s) => s.proceeding === kind && s.from.includes(stage) && leadsTo(s).some((to) => to !== stage))
}

/** Its stage has not come yet. */
export function isAhead(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): boolean {
  const procedure = procedureOf(context.rules, file.procedure)
  if (procedure === undefined || isEnd(procedure, proceeding)) return false
  const stages = procedure.stages[step.proceeding] ?? []
  const at = (id: string) => stages.findIndex((s) => s.id === id)
  return step.from.some((f) => at(f) > at(proceeding.stage))
}

/** Who signs next in the agency's chain; undefined once everybody has. */
export const nextPost = (approval: Approval | undefined): PostKind | undefined =>
  approval?.state === 'pending' ? approval.chain[approval.signed] : undefined

function turnBarrier(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
  if (step.turn === undefined) return []
  const { matter, at } = step.turn
  const approval = approvalIn(file, matter, proceeding)
  const title = matters[matter]
  if (at === 'idle' && chainOf(context.agency.chains, matter).length === 0)
    return [reason('turn', `本机关尚未设定${title}的审批层级（未设定）。`, '由机关在设置中写明审批层级')]
  if (at === 'idle')
    return approval?.state === 'pending'
      ? [reason('turn', `${title}呈批正在审签，不能再次呈批。`, '等审签完毕，或者请审签人退回')]
      : []
  const next = nextPost(approval)
  if (approval === undefined || next === undefined)
    return [reason('turn', `还没有待批的${title}呈批。`, `由承办人先提出${title}呈批`, `${matter}.propose`)]
  const isLast = approval.signed === approval.chain.length - 1
  if ((at === 'last') !== isLast && at !== 'pending')
    return [
      isLast
        ? reason('turn', `${title}呈批已到最后一级，由${posts[next]}批准。`, `由${posts[next]}办理`)
        : reason('turn', `${title}呈批还须${posts[next]}审签。`, `由${posts[next]}先审签`),
    ]
  // What has changed under the approval is no longer what was put up.
  const latest = step.turn.about === undefined ? undefined : subjectOf(file, step.turn.about, proceeding)
  const what = kindTitle(step.turn.about, file, context)
  if (at === 'last' && approval.about !== undefined && approval.about !== latest?.no)
    return [
      reason(
        'turn',
        `呈批的是第${approval.about}版${what}，现为第${latest?.no}版。`,
        `退回后按现在的${what}重新呈批`,
        `${matter}.return`,
      ),
    ]
  const newer = at === 'last' ? overtaking(file, step.turn, proceeding) : []
  if (newer.length > 0)
    return [
      reason(
        'turn',
        `呈批之后又有${newer.map((kind) => kindTitle(kind, file, context)).join('、')}，呈批的内容已不完整。`,
        '退回后按新的情况重新呈批',
        `${matter}.return`,
      ),
    ]
  return next === context.actor.post ? [] : [reason('turn', `这一步由${posts[next]}办理。`, `由${posts[next]}办理`)]
}

const kindTitle = (kind: string | undefined, file: CaseFile, { rules }: Context): string =>
  procedureOf(rules, file.procedure)?.records.find((r) => r.id === kind)?.title ?? '内容'

/** Kinds of which something came after it was put up: a decision put up before the party's last word would say it was never spoken (处罚法45, 市监程序62). */
function overtaking(file: CaseFile, { matter, overtakenBy = [] }: Turn, { id }: Proceeding): readonly string[] {
  const put = file.acts.findLast((a) => a.step === `${matter}.propose` && a.proceeding === id)?.event ?? 0
  return overtakenBy.filter((kind) => {
    const said = entriesIn(file, kind).map((e) => e.event)
    return [...said, ...said.flatMap((event) => correctedIn(file, event))].some((event) => event > put)
  })
}

function postBarrier(step: Step, post: PostKind): readonly Reason[] {
  if (step.posts.includes(post)) return []
  const names = step.posts.map((p) => posts[p]).join('、')
  return [reason('post', `“${step.title}”由${names}办理，现在的岗位是${posts[post]}。`, `由${names}办理，或者切换岗位`)]
}

/** 办案机构 (市监程序19): the head of another unit signs and names nobody in its case; to review it is open to him (52). */
function unitBarrier(step: Step, file: CaseFile, context: Context): readonly Reason[] {
  const { actor } = context
  const reviews = step.proceeding === 'review' && step.duty !== undefined
  if (actor.post !== 'unitHead' || file.unit === undefined || actor.unit === file.unit || reviews) return []
  const where = actor.unit === undefined ? '没有登记所在的内设机构' : `是${actor.unit}的负责人`
  return [
    {
      ...reason(
        'post',
        `本案由${file.unit}办理，${actor.name}${where}，不能办理“${step.title}”。`,
        `由${file.unit}的负责人办理；办案机构不对的，由机关负责人办理“变更办案机构”`,
      ),
      articles: articlesOn([cite(marketProcedure, 19, '由办案机构负责人指定办案人员')], today(context), context),
    },
  ]
}

/** Once officers are named only they handle the case; who was sent to help enters what he took part in (市监程序19). */
function teamBarrier(step: Step, file: CaseFile, context: Context): readonly Reason[] {
  const { actor } = context
  if (actor.post !== 'handler' || file.teams.length === 0 || file.officers.includes(actor.person)) return []
  if (step.effect === 'reported' && isSent(file, actor.person, today(context))) return []
  const name = (id: string) => context.people.find((p) => p.id === id)?.name ?? id
  return [
    {
      ...reason(
        'post',
        `本案由指定的办案人员${file.officers.map(name).join('、')}办理，${actor.name}不是本案办案人员。`,
        '由办案人员办理；需要换人或者协助的，由承办机构负责人办理“更换办案人员”或者“指派协助人员”',
      ),
      articles: articlesOn([cite(marketProcedure, 19, '指定两名以上办案人员负责调查处理')], today(context), context),
    },
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
      const sentence = `第${i.event}号记录存在瑕疵：${i.sentence}`
      const gate = anewUnder(i, context.rules)
      return gate !== undefined
        ? reason('rests', sentence, '排除这件证据，依法重新取证', gate.setAside)
        : reason('rests', sentence, '由没有参与的负责人补正瑕疵，或者排除、撤回该记录', mendingSteps.cure)
    })
}
