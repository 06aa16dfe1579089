import type { Actor } from '@xiezhi/casework'
import { administers, posts } from '@xiezhi/law'
import type { Actor as DatabaseActor } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'

/** Who acts, as the transaction is told; row-level security reads it. */
export const databaseActor = (actor: Actor): DatabaseActor => ({
  id: actor.person,
  agency: actor.agency,
  post: actor.post,
})

/** Not there, and not to be seen, are one answer: the other one would tell that the case exists. */
export const unknownCase = (): Problem =>
  new Problem(404, 'unknown-case', '没有这个案件，或者不在您可以查看的范围内，请从工作台重新选择。')

export const erasedCase = (): Problem =>
  new Problem(410, 'case-erased', '这个案件的内容已经到期销毁，只保留可以核验的记录头。')

/** 三员分立: who administers the system or its accounts, or reads the audit, neither reads nor handles cases. Row-level security says the same. */
export function mayHandleCases(actor: Actor): void {
  if (!administers(actor.post)) return
  throw new Problem(403, 'post-not-allowed', `${posts[actor.post]}不查看也不办理案件。`, {
    next: '请办案人员查看、办理。',
  })
}

/** Who oversees may read; only the agency that handles the case acts in it. */
export function mayAct(actor: Actor, agency: string): void {
  if (actor.agency === agency) return
  throw new Problem(403, 'not-your-agency', '这是其他机关的案件，您只能查看；请由办理机关的人员办理。')
}
