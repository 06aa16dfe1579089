import { mayMoveRights, procedureOf } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile, Form } from './file.ts'
import { fold } from './fold.ts'
import { shown } from './forms/shown.ts'
import { entersIn, fault, heads, type Mended, ownFault, touched } from './mended.ts'
import { disclosureOf } from './penalty/disclosure.ts'
import { noticesIn, servicesIn } from './penalty/notices.ts'
import { hasAnswered, partyName } from './readings/world.ts'
import { settle } from './settle.ts'
import { isDecided, withoutGround } from './shaken.ts'
import { tookPart } from './tookPart.ts'

/** 撤回: a reported act that should not have been entered. What it changed is taken back; that it was entered stays. */
export function withdraw(events: readonly CaseEvent[], form: Form, context: Context): Mended {
  const target = events.find((e) => e.sequence === form.event)
  if (target === undefined) return fault('event', 'unknown-event', '没有这一号记录。')
  if (target.type !== 'reported')
    return fault('event', 'not-withdrawable', '只有登记的事实可以撤回；在系统内作出的审批、决定不能撤回。')
  const records = procedureOf(context.rules, fold(events).procedure)?.records ?? []
  if (entersIn(target.body.effects).some((e) => records.find((r) => r.id === e.kind)?.by === 'party'))
    return fault(
      'event',
      'party-right',
      '当事人的陈述、申辩和听证请求不能撤回记录；录错的应当更正，当事人自己收回的登记放弃。',
    )
  const file = fold(events)
  if (file.acts.some((a) => a.event === target.sequence && a.withdrawn === true))
    return fault('event', 'already-withdrawn', '这一号记录已经撤回。')
  if (target.body.began !== undefined)
    return fault('event', 'began-case', '这一行为已经开立另一案件，不能撤回；该案依法处理、结案。')
  if (tookPart(file, target.sequence).includes(context.actor.person)) return ownFault('撤回')
  if (file.irregularities.some((i) => i.event === target.sequence) && !mayMoveRights.includes(context.actor.post))
    return fault('event', 'irregular', `这一号记录存在瑕疵，撤回须由${heads}办理；有瑕疵的证据可以直接排除。`)
  const answered = answeredService(file, target)
  if (answered !== undefined) return answered
  const before = events.some((e) => e.sequence > target.sequence && isDecided(e))
  if (before && target.body.effects.some((e) => e.do === 'enter'))
    return fault('event', 'relied-on', '已据此作出决定，不能撤回；应当更正或者由负责人补正瑕疵。')
  const disclosure = disclosureOf(file)
  const isShown = disclosure?.publishedAt !== undefined && disclosure.withdrawn === undefined
  if (isShown && entersIn(target.body.effects).some((e) => e.kind === 'service'))
    return fault('event', 'relied-on', '决定信息已经据此公示，不能撤回送达记录；请先撤回公示信息。')
  const mend: Effect = { do: 'withdraw', event: target.sequence, reason: shown(form.reason) }
  const rights = touched(events, file, mend, form, context)
  if ('errors' in rights) return rights
  return { effects: [mend, ...rights.effects, ...settle(events, mend), ...withoutGround(events, mend, context)] }
}

/** A notice that the party has answered has reached it: that it was served is no slip any more (处罚法45). */
function answeredService(file: CaseFile, target: CaseEvent): Mended | undefined {
  const served = servicesIn(file).find((s) => s.event === target.sequence && s.document === 'penalty-notice')
  const notice = noticesIn(file).find((n) => n.number === served?.notice)
  if (served === undefined || notice === undefined || !hasAnswered(file, served.party, notice)) return undefined
  return fault(
    'event',
    'party-right',
    `${partyName(file, served.party)}已经对这份告知书作出回应，送达记录不能撤回；签收人、日期录错的应当更正。`,
  )
}
