import type { StepView } from '@xiezhi/answers'
import { idOf } from '../form/model.ts'
import type { Cured } from './waysOut.ts'

type Asking = Pick<StepView, 'fields'>

/** Where on the form of the step these questions of fact are answered; undefined: this form does not ask them all. */
export function factsAt({ fields }: Asking, ids: readonly string[]): readonly string[] | undefined {
  const field = fields.find(
    ({ kind }) => kind.is === 'facts' && ids.every((id) => (kind.facts as readonly string[]).includes(id)),
  )
  if (field === undefined) return undefined
  return [...ids.map((id) => idOf(`${field.id}.${id}`)), idOf(field.id)]
}

/** Where on its own form a step is what cures: what it is to say, else where the form begins. */
export const cureAt = ({ step, form }: Pick<Cured, 'form'> & { readonly step: Asking }): readonly string[] =>
  [...Object.keys(form), ...step.fields.map((f) => f.id)].map(idOf)

const controls = 'input:not([type=hidden]), textarea, select, button'

/** Takes the keyboard to the first of these that the form in hand has, out of whatever is folded around it. False: it has none. */
export function toField(ids: readonly string[]): boolean {
  const form = document.getElementById('step-form')
  const at = ids
    .map((id) => form?.querySelector<HTMLElement>(`#${id}`) ?? form?.querySelector<HTMLElement>(`[id^="${id}-"]`))
    .find((found) => found !== null && found !== undefined)
  if (at === undefined || at === null) return false
  for (let box = at.closest('details'); box !== null; box = box.parentElement?.closest('details') ?? null)
    box.open = true
  const control = at.matches(controls) ? at : (at.querySelector<HTMLElement>(controls) ?? at)
  control.focus({ preventScroll: true })
  control.scrollIntoView({ block: 'center' })
  return true
}
