import type { Colleague, RegisteredAgency, RegistryStepView, RegistryView } from '@xiezhi/answers'
import { posts } from '@xiezhi/law/posts.ts'
import type { Choice, Field } from '@xiezhi/law/words/field.ts'
import type { Values } from '../form/model.ts'

type Person = NonNullable<RegistryView['person']>

interface Around {
  readonly person?: Person | undefined
  readonly colleagues: readonly Colleague[]
  readonly agency: string
  /** Where somebody may be given a post: the own agency, and by the government's administrator any. */
  readonly agencies?: readonly Pick<RegisteredAgency, 'id' | 'name'>[]
  readonly today: string
}

const chosen = (field: Field, choices: readonly Choice[]): Field => ({ ...field, kind: { is: 'choice', choices } })

/** The fields of a step as they are asked of this person: what the register already knows is chosen, and never typed. */
export const fieldsFor = (
  { step, fields }: RegistryStepView,
  { person, colleagues, agencies = [] }: Around,
): readonly Field[] =>
  fields.map((field) => {
    if (field.id === 'holding' && person !== undefined) return chosen(field, holdings(person))
    if (field.id === 'delegation' && person !== undefined)
      return chosen(
        field,
        [...(person.asked ?? []), ...person.delegations]
          .filter((d) => d.ended === undefined)
          .map((d) => ({ value: d.id, label: `${nameOf(d.to, colleagues)}，${d.from}至${d.until}` })),
      )
    if (step === 'post.assign' && field.id === 'agency' && agencies.length > 0)
      return chosen(
        field,
        agencies.map((a) => ({ value: a.id, label: a.name })),
      )
    if (step === 'delegation.grant' && field.id === 'to')
      return chosen(
        field,
        colleagues.filter((c) => c.id !== person?.id).map((c) => ({ value: c.id, label: c.name })),
      )
    if (step === 'certificate.revoke' && field.id === 'number' && person !== undefined)
      return chosen(
        field,
        person.certificates
          .filter((c) => c.revokedOn === undefined)
          .map((c) => ({ value: c.number, label: `${c.number}（${c.from}至${c.to}）` })),
      )
    return field
  })

/** What a form begins with: this agency, and today. */
export const beginsFor = ({ fields, step }: RegistryStepView, { agency, today }: Around): Values => ({
  ...(step === 'post.assign' ? { agency } : {}),
  ...Object.fromEntries(
    fields.filter((f) => f.kind.is === 'day' && ['from', 'on'].includes(f.id)).map((f) => [f.id, today]),
  ),
})

const holdings = (person: Person): readonly Choice[] =>
  person.posts
    .filter((p) => p.to === undefined)
    .map((p) => ({ value: p.id, label: `${p.unit ?? ''}${posts[p.post]}（${p.from}起）` }))

export const nameOf = (id: string, colleagues: readonly Colleague[]): string =>
  colleagues.find((c) => c.id === id)?.name ?? id
