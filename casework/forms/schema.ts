import { concerns, type FactId, type Field, facts, isOfParty } from '@xiezhi/law'
import * as parts from './schemaParts.ts'

/** JSON Schema 2020-12 of a step's form, served with every open step so that a stranger can fill it in. */
export function formSchema(fields: readonly Field[]): parts.Schema {
  return parts.object(
    Object.fromEntries(
      fields.map((f) => {
        const { description, ...schema } = schemaOf(f)
        const told = [f.hint, description].filter((part) => part !== undefined).join('；')
        return [f.id, { title: f.label, ...(told !== '' && { description: told }), ...schema }]
      }),
    ),
    fields.filter((f) => f.required && f.when === undefined && f.unless === undefined).map((f) => f.id),
  )
}

const yesNo = { type: 'string', enum: ['yes', 'no'] }

function answerSchema(id: FactId): parts.Schema {
  const title = facts[id].question
  if (!isOfParty(id)) return { ...yesNo, title }
  const each = { type: 'object', additionalProperties: yesNo, minProperties: 1 }
  const whom =
    concerns(id) === 'ageUnknown' ? '没有居民身份证号码的自然人当事人；没有这样的当事人的，不填' : '全部当事人'
  return { title, description: `对${whom}的回答；各当事人不同的，以当事人的编号为名分别回答`, anyOf: [yesNo, each] }
}

function schemaOf(field: Field): parts.Schema {
  const kind = field.kind
  const least = field.required ? 1 : 0
  switch (kind.is) {
    case 'text':
      return { ...parts.text(kind.max ?? 200), ...(field.required && { minLength: 1 }) }
    case 'longText':
      return { ...parts.text(kind.max ?? 20000), ...(field.required && { minLength: 1 }) }
    case 'telephone':
      return { ...parts.text(parts.longest.name), description: '电话号码；几个号码之间用顿号隔开' }
    case 'day':
      return parts.day
    case 'money':
      return parts.fen
    case 'integer':
      return { type: 'integer' }
    case 'yesNo':
      return { type: 'boolean' }
    case 'choice':
      return parts.oneOf(kind.choices)
    case 'choices':
      return parts.array(parts.oneOf(kind.choices), least)
    case 'facts':
      return parts.object(
        Object.fromEntries(kind.facts.map((id) => [id, answerSchema(id)])),
        kind.facts.length === Object.keys(facts).length ? [] : kind.facts.filter((id) => concerns(id) !== 'ageUnknown'),
      )
    case 'party':
      return parts.party
    case 'partyRef':
      return parts.partyRef
    case 'partyRefs':
      return parts.array(parts.partyRef, least)
    case 'partyTexts':
      return {
        type: 'object',
        additionalProperties: parts.text(kind.max),
        description: '以当事人的编号为名、写给该当事人的内容为值',
      }
    case 'officers':
      // One where two are due is what `happened` is for: not the shape of the form, but a gate refuses it.
      return parts.array(
        {
          ...parts.person,
          description: `${parts.person.description}${kind.min === undefined ? '' : `；应当不少于${kind.min}人`}`,
        },
        least,
      )
    case 'person':
      return parts.person
    case 'unit':
      return parts.unit
    case 'evidenceRef':
      return parts.evidence
    case 'evidenceRefs':
      return parts.array(parts.evidence, least)
    case 'entryRefs':
      return parts.array(
        { type: 'integer', description: `${kind.one}的编号，见案卷 file.entries 中 kind 为 ${kind.of} 的 no` },
        least,
      )
    case 'files':
      return parts.array(parts.file, least)
    case 'violations':
      return parts.array(parts.violation, least)
    case 'points':
      return parts.array(parts.point, least)
    case 'elements':
      return parts.elements
    case 'attendees':
      return parts.array(parts.attendee, least)
    case 'rows':
      return parts.array(formSchema(kind.columns), least)
    case 'event':
      return { type: 'integer', description: '记录序号，见 GET /api/cases/{id}/record 的 sequence' }
    case 'object':
      return { type: 'object' }
  }
}
