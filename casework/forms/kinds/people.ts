import * as parts from '../schemaParts.ts'
import { type FormKind, least, linesOf, nameOfPerson, ok, plain, wrong } from './kind.ts'
import { checkText } from './text.ts'

export const officers: FormKind<'officers'> = {
  check: (value, field) =>
    Array.isArray(value) && value.every((v) => typeof v === 'string') ? ok : wrong(field, '执法人员'),
  // One where two are due is what `happened` is for: not the shape of the form, but a gate refuses it.
  schema: (field) =>
    parts.array(
      {
        ...parts.person,
        description: `${parts.person.description}${field.kind.min === undefined ? '' : `；应当不少于${field.kind.min}人`}`,
      },
      least(field),
    ),
  words: (value, _field, read) =>
    linesOf(value)
      .map((id) => nameOfPerson(read, id))
      .join('、'),
  asks: '请选择',
}

export const person: FormKind<'person'> = {
  check: (value, field) => checkText(value, field, 60),
  schema: () => parts.person,
  words: (value, _field, read) => nameOfPerson(read, value),
  asks: '请选择',
}

export const unit: FormKind<'unit'> = {
  check: (value, field) => checkText(value, field, parts.longest.name),
  schema: () => parts.unit,
  words: plain,
}
