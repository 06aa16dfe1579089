import { chainOf, matters, type PostKind, posts, procedureOf, type Step, type Turn } from '@xiezhi/law'
import { approvalIn, subjectOf } from '../approvals.ts'
import type { Context } from '../context.ts'
import { correctedIn, entriesIn } from '../entries.ts'
import type { Approval, CaseFile, Proceeding } from '../file.ts'
import type { Reason } from '../refusal.ts'
import { reason } from './reason.ts'

/** Who signs next in the agency's chain; undefined once everybody has. */
export const nextPost = (approval: Approval | undefined): PostKind | undefined =>
  approval?.state === 'pending' ? approval.chain[approval.signed] : undefined

export function turnBarrier(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): readonly Reason[] {
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
