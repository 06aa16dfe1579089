import { mayMoveRights, mendingSteps, posts, type StepId } from '@xiezhi/law'
import { isFiled } from './backdated.ts'
import type { Context } from './context.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile, Form } from './file.ts'
import { fold } from './fold.ts'
import { shown } from './forms/shown.ts'
import { movedRights } from './movedRights.ts'
import type { FieldError } from './refusal.ts'

export type Mended = { readonly effects: readonly Effect[] } | { readonly errors: readonly FieldError[] }

export const fault = (field: string, code: string, sentence: string): Mended => ({
  errors: [{ field, code, sentence }],
})

export const ownFault = (what: '更正' | '撤回'): Mended =>
  fault('event', 'own-fault', `这一行为由您参与，不能由您${what}，请由未参与的负责人办理。`)

/**
 * A mend at a party's cost is made by who may answer for it, on a paper that shows it, and stays in sight until another has looked at
 * it: it is an irregularity of the mend itself.
 */
export function touched(
  events: readonly CaseEvent[],
  now: CaseFile,
  mend: Effect,
  form: Form,
  context: Context,
): { readonly effects: readonly Effect[] } | { readonly errors: readonly FieldError[] } {
  const sequence = now.sequence + 1
  const probe: CaseEvent = { ...events[0]!, sequence, type: 'corrected', body: { ...events[0]!.body, effects: [mend] } }
  const what = movedRights(now, fold([...events, probe]), context)
  if (what.length === 0) return { effects: [] }
  const told = `${what.join('；')}。`
  if (!mayMoveRights.includes(context.actor.post))
    return fault('event', 'party-right', `${told}这样的改动影响当事人的权利，须由${heads}办理。`)
  if (!isFiled(form)) return fault('files', 'file-required', `${told}请附证明这一改动的材料。`)
  const step: StepId = mend.do === 'withdraw' ? mendingSteps.withdraw : mendingSteps.correct
  const irregularity = { gate: 'party-right', step, sentence: told, reason: shown(form.reason) }
  return { effects: [{ do: 'irregular', irregularity }] }
}

/** Who may move the rights of a party, as a sentence names them. */
export const heads = mayMoveRights.map((p) => posts[p]).join('或者')

export const entersIn = (effects: readonly Effect[]) => effects.flatMap((e) => (e.do === 'enter' ? [e] : []))
