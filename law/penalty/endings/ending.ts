import { openStages } from '../../hearing/stages.ts'
import { isRemade } from '../../remedy/conditions.ts'
import { all, any, type Condition, not, rows, running } from '../../words/condition.ts'
import { type Does, moment, stage } from '../../words/does.ts'
import type { Field } from '../../words/field.ts'
import { by, firstOf, form, it, put, say, type Value } from '../../words/value.ts'
import { interruptionsOver } from '../interruptions/over.ts'

/** What was put up says it, and before it is put up the form. */
export const given = (field: string): Value => firstOf(form(field), put(field))

/** Entered as it was put up. */
export const asPut = (kind: { readonly fields: readonly Field[] }): Readonly<Record<string, Value>> =>
  Object.fromEntries(kind.fields.map((f) => [f.id, put(f.id)]))

/** 已经立案: the time to handle it has begun and has not ended; or it had, and what was decided then fell and is decided anew. */
export const isFiled = any(running('P07'), isRemade)

const only = (when: Condition | undefined) => (when === undefined ? {} : { when })

/**
 * The case itself is over without a penalty: no time of anybody runs on, what is still on its way to a party is not sent, and no review
 * goes on of what nobody will decide.
 */
export const ends = (when?: Condition): readonly Does[] => [moment('ended', only(when)), ...endsBeside(when)]

/** What runs beside the case, and what is on its way to a party. */
export const endsBeside = (when?: Condition): readonly Does[] => [
  moment('answer-closed', { each: rows(by('everyParty')), party: it('value'), ...only(when) }),
  moment('hearing-closed', { each: rows(by('everyParty')), party: it('value'), ...only(when) }),
  moment('hearing-ended', { each: rows(by('everyParty')), party: it('value'), ...only(when) }),
  ...interruptionsOver(only(when)),
  stage('ended', { of: 'hearing', from: [...openStages, 'held'], ...only(when) }),
  ...(['penalty-notice', 'hearing-notice'] as const).map((document) =>
    stage('voided', { of: 'service', from: ['pending', 'posted'], about: { document: say(document) }, ...only(when) }),
  ),
  stage('concluded', { of: 'review', from: ['submitted', 'returned', 'opined'], ...only(when) }),
]

/** What was filed is closed in due form; what never was rests where it is handed over (市监程序77: 适用普通程序的案件). */
export const settlesWhen = (when: Condition): readonly Does[] => [
  stage('settled', { when: all(when, isFiled) }),
  stage('handed', { when: all(when, not(isFiled)) }),
  moment('closable', { when: all(when, isFiled) }),
  ...ends(when),
]
export const settles: readonly Does[] = [
  stage('settled', { when: isFiled }),
  stage('handed', { when: not(isFiled) }),
  moment('closable', { when: isFiled }),
  ...ends(),
]
