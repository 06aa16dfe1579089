import { type Procedure, procedureOf, type Step } from '@xiezhi/law'
import { articlesOn } from '../article.ts'
import { type Context, today } from '../context.ts'
import type { CaseFile, Proceeding } from '../file.ts'
import type { Article, Reason } from '../refusal.ts'
import { reason } from './reason.ts'

/** A step that opens a case stands before every stage: nothing leads back to it. */
export const inStage = (step: Step, proceeding: Proceeding): boolean =>
  step.from.length === 0 ? proceeding.stage === '' : step.from.includes(proceeding.stage)

export function stageBarrier(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
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
export function haltBarrier(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
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
