import { asEntered, asTyped, type CaseEvent, type Context, fold, type Json, paperAhead, today } from '@xiezhi/casework'
import { after } from '@xiezhi/casework/stories/handled.ts'
import { ordered } from '@xiezhi/casework/stories/inspection.ts'
import { licensed, received } from '@xiezhi/casework/stories/permit.ts'
import { procedureOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { dataOf } from './compose.ts'
import { openNumber } from './parts/frame.ts'
import { punishedParties } from './parts/parties.ts'
import { concluded, decided } from './testing/story.ts'

/** Both reviews, a notice, a decision: every paper of a penalty. */
function reviewed() {
  const d = concluded()
  d.do('li', 'fact.state', { facts: { majorPublicInterest: 'yes' } })
  return d.review('legal')
}

interface At {
  readonly events: readonly CaseEvent[]
  readonly step: string
  readonly proceeding: string
  readonly form: { readonly [k: string]: Json }
  readonly context: Context
}

/** Every step of a story beside which a paper is shown, as it was when it was about to be taken. */
function besides(d: ReturnType<typeof concluded>): readonly (At & { readonly event: CaseEvent })[] {
  return d.events.flatMap((event) => {
    const events = d.events.filter((e) => e.sequence < event.sequence)
    const { step, form } = event.body
    const context = { ...d.context(event.actor.person), now: event.recorded }
    const at = { events, step, proceeding: event.proceeding, form, context }
    if (event.type === 'numbered' || events.length === 0) return []
    return paperAhead({ ...at, file: fold(events) }) === undefined ? [] : [{ ...at, event }]
  })
}

/** What the preview prints of it. */
function printed(at: At, file = asTyped(at.events, at, at.context)) {
  const kind = paperAhead({ ...at, file: fold(at.events) })!
  const on = today(at.context)
  const party = kind === 'penalty-notice' ? punishedParties(file, undefined)[0]?.id : undefined
  const paper = { kind, number: openNumber(kind, at.context, on), on, sealed: false, party }
  return dataOf(kind, file, paper, at.context)
}

const stories = [
  ['a penalty', decided()],
  ['a reviewed penalty', reviewed()],
  ['a permit', licensed()],
  ['an inspection', ordered()],
] as const

describe.each(stories)('%s', (_, d) => {
  test('is previewed by what the act itself does', () => {
    const all = besides(d)
    expect(all.length).toBeGreaterThan(0)
    for (const { event, ...at } of all) {
      const after = fold(d.events.filter((e) => e.sequence <= event.sequence))
      expect(printed(at), at.step).toEqual(printed(at, after))
    }
  })

  test('is previewed from a form half filled in, and from nonsense', () => {
    const nonsense: readonly Json[] = [null, 7, 'x', [1, {}], { facts: null }, [{ party: 'p1', penalties: [{}] }, 7]]
    for (const { event: _, ...at } of besides(d)) {
      expect(() => printed({ ...at, form: {} }), `${at.step} empty`).not.toThrow()
      for (const field of Object.keys(at.form)) {
        const { [field]: __, ...rest } = at.form
        expect(() => printed({ ...at, form: rest }), `${at.step} without ${field}`).not.toThrow()
        for (const value of nonsense)
          expect(() => printed({ ...at, form: { ...at.form, [field]: value } }), `${at.step} ${field}`).not.toThrow()
      }
    }
  })
})

// Once only papers with a template of their own showed what was typed; those that a rule composes stayed blank to the last field.
test('a letter shows what is typed before all of it is', () => {
  const d = received()
  const context = d.context('li')
  const at = { events: d.events, step: 'application.request', proceeding: 'main', context }
  expect(JSON.stringify(printed({ ...at, form: { missing: '营业执照复印件' } }))).toContain('营业执照复印件')
})

// What is put up is no entry yet, and the paper of its last signature had a blank where it stands (结案审批表).
test.each([
  ['penalty.ordinary', 'closing.propose', { result: '罚款已经缴清，决定已经公示。' }],
  ['penalty.ordinary', 'transfer.propose', { organ: '云岭县综合行政执法局' }],
])('of %s what %s puts up is read on the paper that its last signature makes', (kind, step, form) => {
  const d = after(kind, step)
  for (const who of ['li', 'sun'] as const) {
    const context = d.context(who)
    const at = { events: d.events, step, proceeding: 'main', form, context }
    const file = asEntered(asTyped(d.events, at, context), at, context)
    expect(JSON.stringify(printed(at, file))).toContain(Object.values(form)[0])
    expect(file.proceedings.map((p) => p.stage)).toEqual(d.file.proceedings.map((p) => p.stage))
  }
})

test.each(stories)('of %s no step breaks the preview, whenever it is looked at', (_, d) => {
  const form = {}
  for (const { sequence } of d.events) {
    const events = d.events.filter((e) => e.sequence <= sequence)
    const file = fold(events)
    const context = d.context('li')
    for (const { id: proceeding, kind } of file.proceedings)
      for (const { id: step, proceeding: of } of procedureOf(context.rules, file.procedure)?.steps ?? []) {
        const at = { events, step, proceeding, form, context }
        if (of !== kind || paperAhead({ ...at, file }) === undefined) continue
        expect(() => printed(at), `${step} after ${sequence}`).not.toThrow()
      }
  }
})
