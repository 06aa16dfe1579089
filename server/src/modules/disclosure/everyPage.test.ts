import { type Form, type Json, publicationOf } from '@xiezhi/casework'
import { driverFor, personOf, sent, take } from '@xiezhi/casework/stories/course.ts'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { type Course, type Field, type Procedure, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { decidedIn, entryOf, entryUnder } from './entry.ts'

/** Somebody whom nothing public may tell of, as a party and in whatever is written freely, also in forms that only look the same. */
const somebody = {
  kind: 'person',
  name: '陆小骉',
  code: '11010519491231002X',
  phone: '13912345678',
  address: '云岭县城关镇工业路8号（甜园小区）2单元301室',
} as const
const told =
  '陆小骉、陆⼩\u00ad骉（11010519491231002X、110105 1949 1231 002×）139-1234-5678住工业路8号2单元301，邮箱lu@example.com，云(2020)云岭县不动产权第0001234号'
const names = /陆小骉|陆⼩|骉/u
const numbers = /1949|1234|example|不动产权第/
const address = /工业路|301/
const anyName = /陆|骉/

const isForm = (value: Json | undefined): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isParty = (value: Json): value is Form => isForm(value) && 'role' in value && 'name' in value

/** Such a party in place of the one that is told; or the one that is told, and he speaks for it. */
const puts: Readonly<Record<string, (party: Form) => Form>> = {
  'who is a party': ({ representative, ...party }) =>
    party.role === 'party' ? { ...party, ...somebody } : { ...party, ...(representative && { representative }) },
  'who speaks for one': (party) =>
    party.kind === 'person'
      ? { ...party, agent: { name: somebody.name, authority: '一般代理' } }
      : { ...party, representative: somebody.name, phone: somebody.phone, address: somebody.address },
}

/** The form with such a party told, and with such words at the end of every free text. */
function spoiled(fields: readonly Field[], form: Form, put: (party: Form) => Form): Form {
  const other = (field: Field, value: Json): Json => {
    if (isParty(value)) return put(value)
    if (typeof value !== 'string') return value
    const { kind } = field
    if (kind.is !== 'text' && kind.is !== 'longText') return value
    const max = kind.max ?? (kind.is === 'text' ? 200 : 5_000)
    return value.length + told.length > max ? `${value}陆小骉` : `${value}${told}`
  }
  return Object.fromEntries(
    Object.entries(form).map(([id, value]) => {
      const field = fields.find((f) => f.id === id)
      return [id, field === undefined ? value : other(field, value)]
    }),
  )
}

const withoutAges = (facts: Json | undefined): Json =>
  Object.fromEntries(Object.entries(isForm(facts) ? facts : {}).filter(([id]) => id !== 'minorParty'))

/** A person signs for himself, and his age is known by his number. */
const ways = (form: Form): readonly Form[] => [
  form,
  { ...form, receiver: 'self', signedBy: somebody.name },
  { ...form, facts: withoutAges(form.facts) },
]

/** The course with whatever is taken of such forms; what is refused so is sent as the course has it. */
function walked(
  p: Procedure,
  course: Course,
  put: (party: Form) => Form,
): { readonly d: Driver; readonly spoilt: number } {
  const d = driverFor(p)
  let spoilt = 0
  for (const [at, move] of course.entries()) {
    const { form } = sent(course, at, at === 0 ? [] : d.file.papers)
    const fields = p.steps.find((s) => s.id === move.step)?.fields ?? []
    const other = spoiled(fields, form, put)
    if (take(d, p, course, at, { form: other }).outcome === 'performed') {
      spoilt += 1
      continue
    }
    const outcomes = ways(form).map((way) => () => take(d, p, course, at, { form: way }))
    const outcome = outcomes.reduce<ReturnType<typeof take> | undefined>(
      (got, next) => (got?.outcome === 'performed' ? got : next()),
      undefined,
    )
    if (outcome?.outcome !== 'performed') throw new Error(`${move.step}: ${JSON.stringify(outcome).slice(0, 600)}`)
  }
  return { d, spoilt }
}

const courses = ruleBook.procedures.flatMap((p) =>
  p.course === undefined
    ? []
    : [p.course, ...(p.branches ?? []).map((b) => b.course)].map(
        (course, i) => [`${p.title}${i === 0 ? '' : `：${p.branches![i - 1]!.title}`}`, p, course] as const,
      ),
)

describe.each(courses)('%s', (_, p, course) => {
  test.each(Object.entries(puts))('no page of it tells of somebody %s, whatever was written', (_, put) => {
    const { d, spoilt } = walked(p, course, put)
    const context = d.context(personOf('publisher'))
    const pages = d.file.proceedings.flatMap((proceeding) => {
      const rule = publicationOf(d.file, proceeding, context)
      const then = decidedIn(d.events, proceeding.id)
      if (rule === undefined || then === undefined) return []
      try {
        const { file } = d
        const of = { file, decided: then.decided, proceeding: proceeding.id, context, day: proceeding.opened }
        return [{ rule, of, entry: entryOf(of).entry }]
      } catch (error) {
        if (String(error).includes('nothing to publish')) return []
        throw error
      }
    })
    // Most of it was taken so, or nothing would be tried here.
    expect(spoilt).toBeGreaterThanOrEqual(course.length * 0.75)
    for (const { rule, of, entry } of pages) {
      // What stands under its seal need not be composed anew, and is the same page; what does not stand under it, or shows no more, must be.
      expect(entryUnder(entry.sha256, of, entry)).toEqual(entry.state === 'public' ? entry : undefined)
      expect(entryUnder(entry.sha256, of, { ...entry, title: '另一个名称' })).toBe(undefined)
      expect(entryUnder(undefined, of, entry)).toBe(undefined)
      const { sha256: _hash, id: _id, ...said } = entry as typeof entry & { sha256?: string }
      const text = JSON.stringify(said)
      expect(text).not.toMatch(numbers)
      // Of a name or an address that the file does not know nothing tells that it is somebody's: it is marked for who examines the page.
      // Who represents a company and where it sits is what a register of companies publishes.
      const isRegistered = rule.register === true && d.file.parties.every((x) => x.kind !== 'person')
      if (d.file.parties.length > 0 && !isRegistered) expect(text).not.toMatch(names)
      if (d.file.parties.some((x) => x.address === somebody.address) && !isRegistered) expect(text).not.toMatch(address)
      if (rule.unnamed === true) expect(text).not.toMatch(anyName)
    }
  })
})
