import { type Field, facts, partyKinds, penaltyKinds, reviewElements, tiers } from '@xiezhi/law'
import type { Json } from '../file.ts'
import { mostFen } from './amount.ts'

type Schema = { readonly [k: string]: Json }
const text = (max: number): Schema => ({ type: 'string', maxLength: max })
const object = (properties: { readonly [k: string]: Schema }, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const array = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (list: readonly { readonly value: string; readonly label: string }[]): Schema => ({
  type: 'string',
  enum: list.map((c) => c.value),
  description: list.map((c) => `${c.value}=${c.label}`).join('；'),
})

/** JSON Schema 2020-12 of a step's form, served with every open step so that a stranger can fill it in. */
export function formSchema(fields: readonly Field[]): Schema {
  return object(
    Object.fromEntries(
      fields.map((f) => [
        f.id,
        { title: f.label, ...(f.hint === undefined ? {} : { description: f.hint }), ...schemaOf(f) },
      ]),
    ),
    fields.filter((f) => f.required).map((f) => f.id),
  )
}

const day: Schema = { type: 'string', format: 'date' }
const fen: Schema = { type: 'integer', minimum: 1, maximum: mostFen, description: '单位：分' }
const basis = object(
  {
    title: text(200),
    level: { type: 'string', enum: ['law', 'regulation', 'rule', 'other'] },
    article: text(100),
    inForce: day,
  },
  ['title', 'level', 'article', 'inForce'],
)

function schemaOf(field: Field): Schema {
  const kind = field.kind
  switch (kind.is) {
    case 'text':
      return text(kind.max ?? 200)
    case 'longText':
      return text(kind.max ?? 20000)
    case 'day':
      return day
    case 'money':
      return fen
    case 'integer':
      return { type: 'integer' }
    case 'yesNo':
      return { type: 'boolean' }
    case 'choice':
      return oneOf(kind.choices)
    case 'choices':
      return array(oneOf(kind.choices))
    case 'facts':
      return object(
        Object.fromEntries(
          kind.facts.map((id) => [id, { type: 'string', enum: ['yes', 'no'], title: facts[id].question }]),
        ),
        kind.facts.length === Object.keys(facts).length ? [] : kind.facts,
      )
    case 'party':
      return object(
        {
          id: text(40),
          kind: oneOf(partyKinds),
          name: text(200),
          code: text(200),
          address: text(200),
          representative: text(200),
          phone: text(200),
          role: { type: 'string', enum: ['party', 'third'] },
          agent: object({ name: text(50), authority: text(200) }, ['name', 'authority']),
        },
        ['id', 'kind', 'name', 'role'],
      )
    case 'partyRef':
      return { type: 'string', description: '本案当事人的编号' }
    case 'partyRefs':
      return array({ type: 'string', description: '本案当事人的编号' })
    case 'officers':
      return { ...array({ type: 'string', description: '人员编号' }), minItems: kind.min ?? 0 }
    case 'person':
      return { type: 'string', description: '人员编号' }
    case 'evidenceRef':
      return { type: 'integer', description: '证据编号' }
    case 'evidenceRefs':
      return array({ type: 'integer', description: '证据编号' })
    case 'files':
      return array(
        object(
          {
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            name: text(255),
            bytes: { type: 'integer' },
            type: text(100),
          },
          ['sha256', 'name', 'bytes', 'type'],
        ),
      )
    case 'violations':
      return array(
        object(
          {
            party: { type: 'string' },
            conduct: text(500),
            from: day,
            to: day,
            breached: array(basis),
            basis: array(basis),
            penalties: array(object({ kind: oneOf(penaltyKinds), amount: fen, text: text(500) }, ['kind'])),
            tier: oneOf(tiers),
            tierReason: text(1000),
          },
          ['party', 'conduct', 'from', 'breached', 'basis', 'penalties', 'tier'],
        ),
      )
    case 'points':
      return array(
        object({ point: text(2000), adopted: { type: 'boolean' }, reason: text(2000) }, ['point', 'adopted', 'reason']),
      )
    case 'elements':
      return object(
        Object.fromEntries(
          reviewElements.map((e) => [
            e.id,
            {
              title: e.title,
              ...object({ answer: { type: 'string', enum: ['yes', 'no'] }, remark: text(1000) }, ['answer']),
            },
          ]),
        ),
        reviewElements.map((e) => e.id),
      )
    case 'attendees':
      return array(object({ name: text(50), post: text(50), view: text(2000) }, ['name', 'post', 'view']))
    case 'event':
      return { type: 'integer', description: '记录序号' }
    case 'object':
      return { type: 'object', description: '栏目名与更正后的内容；acted 为发生日期' }
  }
}
