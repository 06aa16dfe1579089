import { rows } from '../../words/condition.ts'
import { type Does, moment, stage } from '../../words/does.ts'
import type { Field } from '../../words/field.ts'
import { by, firstOf, form, it, put, type Value } from '../../words/value.ts'

/** What was put up says it, and before it is put up the form. */
export const given = (field: string): Value => firstOf(form(field), put(field))

/** Entered as it was put up. */
export const asPut = (kind: { readonly fields: readonly Field[] }): Readonly<Record<string, Value>> =>
  Object.fromEntries(kind.fields.map((f) => [f.id, put(f.id)]))

/**
 * The case itself is over without a penalty: no time of anybody runs on, what is still on its way to a party is not sent, and no review
 * goes on of what nobody will decide.
 */
export const ends: readonly Does[] = [
  moment('ended'),
  moment('answer-closed', { each: rows(by('everyParty')), party: it('value') }),
  moment('hearing-closed', { each: rows(by('everyParty')), party: it('value') }),
  stage('voided', { of: 'service', from: ['pending'] }),
  stage('concluded', { of: 'review', from: ['submitted', 'returned', 'opined'] }),
]
