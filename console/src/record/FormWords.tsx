import type { CaseView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import type { Asked } from '@xiezhi/casework/asked.ts'
import { wordsOf } from '@xiezhi/casework/forms/kinds/index.ts'
import type { Field } from '@xiezhi/law'
import { Running } from '@xiezhi/ui'
import { useRuleBook } from '../api/queries.ts'

/** What was filled in, in the words of the form it was filled into: as they were then, whatever the rule book says now. */
export function FormWords(props: { step: string; form: Form; asked?: readonly Asked[] | undefined; view: CaseView }) {
  const { step, form, asked = [], view } = props
  const rules = useRuleBook(view.file.procedure)
  const procedure = rules.data?.procedures.find((p) => p.id === view.file.procedure)
  const fields = fieldsGiven(form, asked, procedure?.steps.find((s) => s.id === step)?.fields ?? [])
  if (fields.length === 0) return null
  return (
    <dl className="facts">
      {fields.map((f) => (
        <div className="facts__row" key={f.id}>
          <dt>{f.label}</dt>
          <dd className="filepart__text">
            <Running>{wordsOf(f, form[f.id] ?? null, view, asked.find((a) => a.id === f.id)?.said)}</Running>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Every key of the form: as it was asked; of a form recorded without that, as it is asked now; else by its own name. */
export function fieldsGiven(form: Form, asked: readonly Asked[], now: readonly Field[]): readonly Field[] {
  const then = asked.map((a) =>
    asField(
      a,
      now.find((f) => f.id === a.id),
    ),
  )
  const ids = [...new Set([...then, ...now].map((f) => f.id)), ...Object.keys(form)]
  const known = (id: string) => then.find((f) => f.id === id) ?? now.find((f) => f.id === id)
  return [...new Set(ids)]
    .filter((id) => form[id] !== undefined)
    .map((id) => known(id) ?? { id, label: id, kind: { is: 'object' }, required: false })
}

/** The field as it was asked: its label and the words of its choices are those of the record. */
function asField({ id, label, is, said = {}, columns }: Asked, now: Field | undefined): Field {
  const choices = Object.entries(said).map(([value, text]) => ({ value, label: text }))
  const kind = (
    is === 'choice' || is === 'choices'
      ? { is, choices }
      : columns !== undefined
        ? { is, one: '', columns: columns.map((c) => asField(c, undefined)) }
        : now?.kind.is === is
          ? now.kind
          : { is }
  ) as Field['kind']
  return { id, label, kind, required: false }
}
