import { cite, marketProcedure, type PostKind, posts, type Step } from '@xiezhi/law'
import { articlesOn } from '../article.ts'
import { type Context, today } from '../context.ts'
import type { CaseFile } from '../file.ts'
import type { Reason } from '../refusal.ts'
import { mayUnseal } from '../sealing.ts'
import { isSent } from '../team.ts'
import { reason } from './reason.ts'

export function postBarrier(step: Step, post: PostKind): readonly Reason[] {
  if (step.posts.includes(post)) return []
  const names = step.posts.map((p) => posts[p]).join('、')
  return [reason('post', `“${step.title}”由${names}办理，现在的岗位是${posts[post]}。`, `由${names}办理，或者切换岗位`)]
}

/** 办案机构 (市监程序19): the head of another unit signs and names nobody in its case; to review it is open to him (52). */
export function unitBarrier(step: Step, file: CaseFile, context: Context): readonly Reason[] {
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
export function teamBarrier(step: Step, file: CaseFile, context: Context): readonly Reason[] {
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

/** What is sealed is entered by who may read what is: anybody else would neither see whether it was done, nor what he did (投诉举报办法37). */
export function sealBarrier(step: Step, file: CaseFile, { actor }: Context): readonly Reason[] {
  if (step.sealed !== true || mayUnseal(file, actor)) return []
  return [
    reason(
      'post',
      `“${step.title}”由登记本案的人、指定的办理人员和负责人办理，${actor.name}都不是。`,
      '由他们办理；需要换人的，由承办机构负责人办理“指定办理人员”',
    ),
  ]
}
