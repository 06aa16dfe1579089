import { formOf } from '@xiezhi/law'
import { summaryPenalty } from '@xiezhi/law/summary/procedure.ts'
import type { Form, Json } from '../file.ts'
import { personOf } from './course.ts'
import { Driver, type Options } from './driver.ts'

export const monday = '2026-11-02'
const as = { person: personOf, day: () => monday }
const [opening, deciding] = summaryPenalty.course ?? []
const told = { ...formOf(opening!, as), ...formOf(deciding!, as) } as Form

type More = { readonly [k: string]: Json | undefined }
/** What the officer fills in on the scene; undefined leaves a field out. */
export const sceneForm = (more: More = {}): Form =>
  Object.fromEntries(Object.entries({ ...told, ...more }).filter(([, v]) => v !== undefined)) as Form
const lineOf = (form: Form) => (form.violations as readonly Form[])[0]!
/** The one line of it, otherwise. */
export const charged = (line: More, more: More = {}): Form => {
  const form = sceneForm(more)
  return { ...form, violations: [{ ...lineOf(form), ...line } as Form] }
}
export const fined = (amount: number, more: More = {}): Form => charged({ penalties: [{ kind: 'fine', amount }] }, more)
export const warned = (more: More = {}): Form => charged({ penalties: [{ kind: 'warning' }], tier: 'ordinary' }, more)
export const person = (more: More = {}): Json =>
  ({ id: 'p1', kind: 'person', name: '庞某', address: '云岭县城关镇', role: 'party', ...more }) as Json
export const company: Json = {
  id: 'p1',
  kind: 'legal',
  name: '云岭县金谷粮油有限公司',
  address: '云岭县城关镇工业路18号',
  role: 'party',
}
export const facts = (more: { readonly [fact: string]: string }): Form => ({
  ...(told.facts as Form),
  ...more,
})

/** Begun with whom it is about; what the rest of the form decides is for the next step. */
export function onScene(form: Form = told, options: Options = {}): { readonly d: Driver; readonly rest: Form } {
  const { cause, party, ...rest } = form
  return { d: new Driver(monday, options).open({ cause: cause!, party: party! }, 'li', 'penalty.summary'), rest }
}
/** Decided. */
export function decided(form: Form = sceneForm(), options: Options = {}): Driver {
  const { d, rest } = onScene(form, options)
  return d.do('li', 'scene.decide', rest)
}
/** Decided, and in the hands of the party. */
export const delivered = (form: Form = sceneForm(), options: Options = {}): Driver =>
  decided(form, options).do('li', 'decision.deliver', { signature: 'signed' })
export const picture = (told.photos as readonly Json[])[0]!
