import { type Day, procedureOf, ruleBook, type Step } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Certificate, Context, Held } from './context.ts'
import { enteredLater } from './enteredLater.ts'
import type { Actor } from './file.ts'
import { dated, personOn } from './registry/index.ts'
import { agencyForm, registerBook } from './registry/testing.ts'

// A certificate or a post that is entered with an earlier day gives no act an authority it did not have: the act says it.

const step = procedureOf(ruleBook, 'penalty.ordinary')!.steps.find((s) => s.id === 'evidence.collect') as Step
const certificate: Certificate = { number: '99', from: '2026-01-01', to: '2030-12-31', kinds: '行政处罚', area: '全国' }
const actor: Actor = { person: 'li', name: '李明', post: 'handler', agency: 'market' }

interface Given {
  readonly since?: Day
  readonly certificates?: readonly Certificate[]
  readonly held?: readonly Held[]
  readonly told?: boolean
  readonly by?: Actor
}
function found(given: Given, day: Day = '2026-06-10') {
  const { since = '2026-05-06', certificates = [], held, told = false, by = actor } = given
  const person = { id: by.person, name: by.name, posts: [by.post], certificates, ...(held && { held }) }
  const context = { people: [person], agency: { since } } as unknown as Context
  const effects = enteredLater({ step, form: { officers: ['li'] }, context, day, by, told, reason: '补录' })
  return effects.map((e) => (e.do === 'irregular' ? [e.irregularity.gate, e.irregularity.stands] : []))
}

describe('a certificate', () => {
  test('entered after the act marks it, and bars nothing', () => {
    expect(found({ certificates: [{ ...certificate, entered: '2026-06-11' }] })).toEqual([['entered-later', true]])
  })
  test.each<[string, Given, Day?]>([
    ['entered by the day of the act', { certificates: [{ ...certificate, entered: '2026-06-10' }] }],
    [
      'of which an earlier one covers the day as well',
      {
        certificates: [
          { ...certificate, entered: '2026-05-06' },
          { ...certificate, entered: '2026-06-11' },
        ],
      },
    ],
    [
      'of an act before the agency kept its register',
      { certificates: [{ ...certificate, entered: '2026-05-06' }] },
      '2026-05-01',
    ],
    [
      'that is none that day is the gate’s own question',
      { certificates: [{ ...certificate, from: '2026-06-11', entered: '2026-06-11' }] },
    ],
    ['of a register nobody keeps', { certificates: [certificate] }],
  ])('%s marks nothing', (_, given, day) => {
    expect(found(given, day)).toEqual([])
  })
})

describe('the post somebody is said to have acted at on paper', () => {
  const head = { ...actor, person: 'zheng', name: '郑局', post: 'agencyHead' } as const
  const of = (...held: readonly Held[]) => ({ by: head, told: true, held })
  const post = { post: 'agencyHead', from: '2026-01-01', entered: '2026-05-06' } as const
  test.each<[string, Given, unknown]>([
    ['held that day', of(post), []],
    ['never held', of(), [['post-not-entered', true]]],
    ['another', of({ ...post, post: 'reviewer' }), [['post-not-entered', true]]],
    ['left before', of({ ...post, to: '2026-06-09' }), [['post-not-entered', true]]],
    ['taken later', of({ ...post, from: '2026-06-11' }), [['post-not-entered', true]]],
    ['entered after the act', of({ ...post, entered: '2026-06-11' }), [['entered-later', true]]],
    ['done here, at the post of his session', { ...of(), told: false }, []],
  ])('%s', (_, given, marks) => {
    expect(found(given)).toEqual(marks)
  })
})

test('the days are those of the entries themselves, and the fold of what was entered long ago is what it was', () => {
  const book = registerBook()
  book.bootstrap = true
  book.enter('agency/market', 'agency.register', agencyForm)
  book.enter('person/li', 'person.register', { name: '李明' })
  const folded = JSON.stringify(book.file('agency/market'))
  book.now = '2026-06-11T09:00'
  book.enter('person/li', 'post.assign', { agency: 'market', post: 'handler', from: '2026-01-01' })
  const form = { number: '99', from: '2026-01-01', to: '2030-12-31', kinds: '行政处罚', area: '云岭县' }
  book.enter('person/li', 'certificate.issue', form)
  const read = (stream: string) => dated(book.file(stream), book.events(stream))
  expect(read('agency/market').agency?.since).toBe('2026-05-06')
  expect(folded).not.toContain('since')
  const person = personOn(read('person/li').person!, 'market', '2026-06-11')
  expect(person.held).toEqual([{ post: 'handler', from: '2026-01-01', entered: '2026-06-11' }])
  expect(person.certificates).toMatchObject([{ number: '99', entered: '2026-06-11' }])
})
