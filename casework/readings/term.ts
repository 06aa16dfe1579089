import { clockOf, type Extension, isLawOf, type Reading } from '@xiezhi/law'
import { overdue } from '../clocks.ts'
import { layersOf } from '../context.ts'
import type { ClockRecord, Form } from '../file.ts'
import { isSpent, termMeetingsIn } from '../penalty/meetings.ts'
import { isOfConfirmed } from './decision.ts'
import { isIrregular, later, no, type World, when, yes } from './world.ts'

/** The clock the form asks to extend, as the case has it: of several reviews the one that still runs. */
export function clockToExtend(world: Pick<World, 'file'>, form: Form | undefined): ClockRecord | undefined {
  const records = world.file.clocks.filter((c) => c.clock === form?.clock)
  return records.find((c) => c.stopped === undefined) ?? records.at(-1)
}

/** The rung that comes next on the ladder of the law that set the term; under a term of the agency's own, of any law it has. */
export function nextExtension(world: Pick<World, 'file' | 'context'>, form: Form | undefined): Extension | undefined {
  const { rules } = world.context
  const record = clockToExtend(world, form)
  const all = layersOf(world.context)
  const set = all.filter((l) => l.id === record?.layer && l.kind !== 'agency')
  const layers = set.length > 0 ? set : all
  const holds = (e: Extension) =>
    e.cite.some((c) => {
      const statute = rules.statutes.find((s) => s.id === c.statute)
      return statute !== undefined && isLawOf(statute, layers)
    })
  const clock = record === undefined ? undefined : clockOf(rules, record.clock)
  const ladder = clock?.extensions.filter(holds) ?? []
  return ladder[record?.extensions.length ?? 0]
}

/** An extension is approved before the term is over (correction 12); afterwards it would only hide that it is. */
export function termRunning(world: World): Reading {
  if (world.form === undefined) return later
  const record = clockToExtend(world, world.form)
  if (record === undefined || record.stopped !== undefined) return no('这一期限没有在计算。', '无需延长')
  if (record.length === null) return no('本机关尚未设定这一期限（未设定）。', '由机关在设置中写明期限及依据')
  const due = overdue(world.file, record.clock, world.context, world.day)
  return when(due === undefined, `这一期限已于${due}届满，不能再延长。`)
}

export function extensionLeft(world: World): Reading {
  if (world.form === undefined) return later
  return when(
    nextExtension(world, world.form) !== undefined,
    '本机关适用的规定没有（再）延长这一期限的规定。',
    '在期限内办理',
  )
}

/** The second time the heads decide together, and say for how long (市监程序64). */
export function extensionDecided(world: World): Reading {
  if (world.form === undefined) return later
  const next = nextExtension(world, world.form)
  if (next?.length !== 'fixed-by-decision') return yes
  const { days } = world.form
  // Whoever may extend a term that the rule gives no number for says how long (市监程序55).
  if (next.approver !== 'meeting')
    return when(typeof days === 'number', '延长这一期限，应当同时确定延长的天数。', '填写延长的天数')
  const meeting = termMeetingsIn(world.file)
    .filter((m) => !isIrregular(world.file, m.event) && m.heads.length >= 2 && !isSpent(world.file, m.event))
    .at(-1)
  const record = '先登记“继续延期的集体讨论记录”，由参加讨论的负责人确认'
  if (meeting === undefined) return no('继续延期由两名以上负责人集体讨论决定，并同时确定延长的期限。', record)
  if (meeting.verdict === 'disagree') return no(`${meeting.on}集体讨论的结论是不同意继续延期。`, '在期限内作出决定')
  if (days !== meeting.days || meeting.days > (next.atMost ?? meeting.days))
    return no(`集体讨论确定继续延长${meeting.days}日，应当按此延长。`, '按集体讨论确定的天数填写')
  const said = [...meeting.confirmed, world.context.actor.person]
  return isOfConfirmed(world, meeting.heads, said, `${meeting.on}的集体讨论记录`)
}
