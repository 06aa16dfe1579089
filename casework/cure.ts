import type { Context } from './context.ts'
import type { CaseEvent } from './event.ts'
import type { Form } from './file.ts'
import { fold } from './fold.ts'
import { shown } from './forms/shown.ts'
import { isMendedAnew, openIrregularities } from './irregularities.ts'
import { fault, type Mended } from './mended.ts'
import { broughtIn } from './setAside.ts'
import { tookPart } from './tookPart.ts'

/** 补正: said by a head who had no part in it; what only doing it anew mends, no words do (处罚法46). */
export function cure(events: readonly CaseEvent[], form: Form, context: Context): Mended {
  const file = fold(events)
  if (tookPart(file, Number(form.event)).includes(context.actor.person))
    return fault('event', 'own-fault', '存在瑕疵的行为由您参与，不能由您补正，请由其他负责人补正。')
  const open = openIrregularities(file).filter((i) => i.event === form.event)
  if (open.length === 0) return fault('event', 'no-irregularity', '这一号记录没有待补正的瑕疵。')
  const incurable = open.find((i) => isMendedAnew(i, context.rules))
  if (incurable !== undefined)
    return fault(
      'event',
      'only-anew',
      `${incurable.sentence}这样取得的证据不能以说明补正，请排除${broughtIn(file, Number(form.event), context.rules)}，依法重新进行。`,
    )
  return { effects: [{ do: 'cure', event: Number(form.event), how: shown(form.how) }] }
}
