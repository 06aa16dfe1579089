import { Readable } from 'node:stream'
import type { FileRef, Json, Moment } from '@xiezhi/casework'
import { cleanForm } from '@xiezhi/casework/format/cleanText.ts'
import { type Field, type Procedure, procedureOf, ruleBook } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'
import { type Arrived, sentNumber } from '../cases/index.ts'
import { addToCase, type Objects, type Received } from '../evidence/index.ts'
import { beginStep, filesOf, oneOf, registered } from './store.ts'

export interface RegisterDeps {
  readonly objects: Pick<Objects, 'receive'>
  readonly clock: { now(): string }
}

/** Bytes of one file. */
export const most = 8 * 1024 * 1024

/** Registers what came in with the opening of its case, or neither. */
export const registerArrived =
  ({ objects, clock }: RegisterDeps): Arrived =>
  async (trx, actor, { id, procedure, form }) => {
    const number = sentNumber(procedure, form)
    const sent = number === undefined ? undefined : await oneOf(trx, number, true)
    const rules = procedureOf(ruleBook, procedure)
    if (number === undefined || sent === undefined || rules?.intake === undefined) return undefined
    if (sent.case !== null)
      throw new Problem(409, 'inbox-registered', `来件${number}已经登记。`, { next: '在案件列表中查看' })
    if (sent.takenBy !== actor.person)
      throw new Problem(403, 'inbox-not-taken', `来件${number}没有由您领取。`, { next: '在“来件”中领取后登记' })
    if (sent.procedure !== procedure)
      throw new Problem(
        409,
        'inbox-other',
        `来件${number}应当按“${procedureOf(ruleBook, sent.procedure)?.title ?? sent.procedure}”登记。`,
        {
          next: '从“来件”中打开登记；属于别的事项的，登记以后另行处理',
        },
      )
    const { field } = rules.head.receivedOn
    if (form[field] !== sent.day) throw dayIs(field, sent.day)
    const other = otherWords(rules, form, sent.content?.[rules.first] ?? {})
    if (other !== undefined) throw wordsAre(other)
    const received: (Received & { name: string })[] = []
    for (const { name, bytes } of await filesOf(trx, number))
      received.push({ ...(await objects.receive(Readable.from([bytes]), name, most)), name })
    const at = clock.now()
    const files = fileField(rules)
    const refs = received.map((f): FileRef => ({ ...f, added: at.slice(0, 16) as Moment }))
    return {
      form: files === undefined || refs.length === 0 ? form : { ...form, [files]: refs as unknown as Json },
      // Files belong to a case that is there.
      after: async () => {
        for (const { name, ...file } of received) await addToCase(trx, id, file, name, actor, at)
        for (const [step, begun] of Object.entries(sent.content ?? {}))
          if (step !== rules.first) await beginStep(trx, actor.person, id, step, begunForm(begun, 2))
        await registered(trx, number, id)
      },
    }
  }

/**
 * What somebody told in his own words goes into the record as he wrote it: afterwards nothing of it is kept here, and it would be gone. Names and
 * sums may be put right as the form is filled in; what he said may not.
 */
function otherWords(p: Procedure, form: Readonly<Record<string, Json>>, sent: Readonly<Record<string, Json>>) {
  const asked = (p.intake?.asks ?? []).filter((a) => a.step === p.first).map((a) => a.field)
  const told = (p.steps.find((s) => s.id === p.first)?.fields ?? []).filter(
    (f) => f.kind.is === 'longText' && asked.includes(f.id) && wordsIn(sent[f.id]) !== '',
  )
  return told.find((f) => wordsIn(form[f.id]) !== wordsIn(sent[f.id]))
}
/** As it is kept: what was typed is cleaned before it is compared. */
export const wordsIn = (value: Json | undefined): string => {
  const clean = cleanForm({ value: value ?? '' }).value
  return typeof clean === 'string' ? clean.trim() : ''
}

const wordsAre = ({ id, label }: Pick<Field, 'id' | 'label'>): Problem => {
  const sentence = `“${label}”是提交人的原话，照原样登记；现在填写的与他提交的不同。`
  return new Problem(422, 'form-invalid', sentence, {
    errors: [{ field: id, code: 'inbox-words', sentence }],
    next: '改回他提交的内容；需要补充、说明的，登记以后另行记录',
  })
}

const dayIs = (field: string, day: string): Problem => {
  const sentence = `收到之日是网上提交的${day}，期限自此日起算，不能改动。`
  return new Problem(422, 'form-invalid', sentence, {
    errors: [{ field, code: 'inbox-day', sentence }],
    next: `改回${day}`,
  })
}

const fileField = (p: Procedure): string | undefined =>
  p.intake?.asks
    .filter((a) => a.step === p.first)
    .map((a) => p.steps.find((s) => s.id === p.first)?.fields.find((f) => f.id === a.field))
    .find((f) => f?.kind.is === 'files')?.id

const isBag = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As a form begins: who is named has a number of its own, and what kind of subject it is stays open where nobody said. */
export const begunForm = (form: Readonly<Record<string, Json>>, party: number): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(form).map(([id, value]) => [
      id,
      isBag(value) && 'name' in value && 'role' in value ? { id: `p${party}`, kind: '', ...value } : value,
    ]),
  )
