import type { CaseView } from '@xiezhi/answers'
import type { Form, Json } from '@xiezhi/casework'
import type { Asked } from '@xiezhi/casework/asked.ts'
import type { Violation } from '@xiezhi/casework/file.ts'
import { yuan } from '@xiezhi/casework/format/money.ts'
import { correctionWords } from '@xiezhi/casework/words/correction.ts'
import { plainPenalties } from '@xiezhi/casework/words/penalty.ts'
import type { Field } from '@xiezhi/law'
import { labelOf, partyKinds, tiers } from '@xiezhi/law/codes.ts'
import { reviewElements } from '@xiezhi/law/elements.ts'
import { facts } from '@xiezhi/law/facts.ts'
import { Running } from '@xiezhi/ui'
import { useRuleBook } from '../api/queries.ts'
import { lawText, nameOfParty } from '../form/words.ts'

type Bag = { readonly [key: string]: Json }

/** What was filled in, in the words of the form it was filled into: as they were then, whatever the rule book says now. */
export function FormWords(props: { step: string; form: Form; asked?: readonly Asked[] | undefined; view: CaseView }) {
  const { step, form, asked = [], view } = props
  const rules = useRuleBook()
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

/** What an entry is known by, as the rules call it today; nothing where they know the kind no more. */
function nameOfEntry(
  { of, shows }: Partial<Extract<Field['kind'], { readonly is: 'entryRefs' }>>,
  no: number,
  { file }: Pick<CaseView, 'file'>,
): string {
  const name = file.entries.find((e) => e.kind === of && e.no === no)?.fields[shows ?? '']
  return name === undefined ? '' : `“${String(name)}”`
}

/** A value of the form as a person reads it. */
export function wordsOf(
  field: Field,
  value: Json,
  view: Pick<CaseView, 'file' | 'people'>,
  said: Readonly<Record<string, string>> = {},
): string {
  const { file, people } = view
  const list = Array.isArray(value) ? (value as readonly Json[]) : []
  const kind = field.kind
  switch (kind.is) {
    case 'money':
      return yuan(Number(value))
    case 'yesNo':
      return value === true ? '是' : '否'
    case 'choice':
      return labelOf(kind.choices, String(value))
    case 'choices':
      return list.map((v) => labelOf(kind.choices, String(v))).join('、')
    case 'officers':
      return list.map((id) => people[String(id)] ?? String(id)).join('、')
    case 'person':
      return people[String(value)] ?? String(value)
    case 'partyRef':
      return nameOfParty(file, String(value))
    case 'partyRefs':
      return list.map((id) => nameOfParty(file, String(id))).join('、')
    case 'partyTexts':
      return Object.entries(value as Bag)
        .map(([id, text]) => `${nameOfParty(file, id)}：${String(text)}`)
        .join('\n')
    case 'evidenceRef':
      return `证据${String(value)}`
    case 'evidenceRefs':
      return list.map((n) => `证据${String(n)}`).join('、')
    case 'entryRefs':
      return list.map((n) => `${kind.one ?? ''}${String(n)}${nameOfEntry(kind, Number(n), view)}`).join('、')
    case 'event':
      return `第${String(value)}号记录`
    case 'files':
      return list.map((f) => String((f as Bag).name)).join('、')
    case 'facts':
      return Object.entries(value as Bag)
        .flatMap(([id, a]) => {
          const question = said[id] ?? facts[id as keyof typeof facts]?.question ?? id
          if (typeof a !== 'object' || a === null) return [`${question}：${a === 'yes' ? '是' : '否'}`]
          return Object.entries(a).map(
            ([party, one]) => `${nameOfParty(file, party)}：${question}：${one === 'yes' ? '是' : '否'}`,
          )
        })
        .join('\n')
    case 'elements':
      return reviewElements
        .filter((e) => (value as Bag)[e.id] !== undefined)
        .map((e) => {
          const { answer, remark } = (value as Bag)[e.id] as Bag
          return `${e.title}：${answer === 'yes' ? '是' : '否'}${remark ? `（${String(remark)}）` : ''}`
        })
        .join('\n')
    case 'party': {
      const party = value as Bag
      return [labelOf(partyKinds, String(party.kind)), party.name, party.code, party.address]
        .filter((t) => typeof t === 'string' && t !== '')
        .join('，')
    }
    case 'violations': {
      const lines = value as unknown as readonly Violation[]
      return lines
        .map(
          (v) =>
            `${nameOfParty(file, v.party)}：${lawText([v])}\n${plainPenalties([v])}（${labelOf(tiers, v.tier)}）${v.correction === undefined ? '' : `\n${correctionWords(v.correction, '当事人')}`}`,
        )
        .join('\n')
    }
    case 'points':
      return list
        .map(
          (p) =>
            `${String((p as Bag).point)}：${(p as Bag).adopted === true ? '采纳' : '不采纳'}，${String((p as Bag).reason)}`,
        )
        .join('\n')
    case 'attendees':
      return list
        .map((p) => `${String((p as Bag).name)}（${String((p as Bag).post)}）：${String((p as Bag).view)}`)
        .join('\n')
    case 'rows':
      return list
        .map((row, i) => {
          const said = kind.columns.flatMap((c) => {
            const given = (row as Bag)[c.id]
            return given === undefined ? [] : [`${c.label}：${wordsOf(c, given, view)}`]
          })
          return `${i + 1}. ${said.join('，')}`
        })
        .join('\n')
    case 'object':
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value as Bag)
        .map(([key, v]) => `${key}：${typeof v === 'string' || typeof v === 'number' ? v : JSON.stringify(v)}`)
        .join('\n')
    default:
      return typeof value === 'string' ? value : String(value)
  }
}
