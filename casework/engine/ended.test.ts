import { change, enter, open } from '@xiezhi/law/words/does.ts'
import { entries } from '@xiezhi/law/words/query.ts'
import { minus, paperNumber, say, sum } from '@xiezhi/law/words/value.ts'
import { expect, test } from 'vitest'
import { lastOf } from '../entries.ts'
import type { CaseEvent, Effect } from '../event.ts'
import { fold, withEffects } from '../fold.ts'
import { actorOf, at } from '../stories/county.ts'
import { doStep } from './does.ts'
import { draft, entry, laid, opinion } from './testing.ts'
import { find, valueIn } from './value.ts'

const two = [entry('draft', 1, { fields: { items: 2 } }), entry('draft', 2, { event: 3, fields: { items: 3 } })]
const origin = { sequence: 10, actor: actorOf('li'), proceeding: 'main' }

test('what has ended is on the record, and found only by who asks for it', () => {
  const d = laid({ entries: two, does: [change(entries(draft, { no: 2 }), {}, { ends: say('revoked') })] })
  const file = withEffects(d.file, doStep(d).effects, origin)
  expect(file.entries[1]?.ended).toEqual({ as: 'revoked', on: '2026-06-10', event: 10 })
  const numbers = (ended?: 'also' | 'only') =>
    find(entries(draft, {}, ended === undefined ? {} : { ended }), { ...d, file })?.map((e) => e.no)
  expect([numbers(), numbers('also'), numbers('only')]).toEqual([[1], [1, 2], [2]])
  // What stood before stands again as the latest: another decision takes its place, or none.
  expect(lastOf(file, 'draft')?.no).toBe(1)
  expect(valueIn(sum(entries(draft), 'items'), { ...d, file })).toBe(2)
})

test('what has ended once does not end again', () => {
  const d = laid({ entries: two, does: [change(entries(draft, {}, { ended: 'also' }), {}, { ends: say('changed') })] })
  const ended = two.map((e) => ({ ...e, ended: { as: 'revoked', on: '2026-06-02', event: 5 } as const }))
  const file = withEffects({ ...d.file, entries: ended }, doStep(d).effects, origin)
  expect(file.entries.map((e) => e.ended?.as)).toEqual(['revoked', 'revoked'])
})

test('what a second decision opens has a name of its own', () => {
  const does = [open('service', 'pending', {}, { as: 'service-decision' })]
  const first = laid({ does })
  const names = (effects: readonly Effect[]) => effects.flatMap((e) => (e.do === 'open' ? [e.proceeding.id] : []))
  const file = withEffects(first.file, doStep(first).effects, origin)
  expect(names(doStep({ ...first, file }).effects)).toEqual(['service-decision-2'])
  const [once, twice] = [...does, ...does]
  expect(names(doStep({ ...first, step: { ...first.step, does: [once!, twice!] } }).effects)).toEqual([
    'service-decision',
    'service-decision-2',
  ])
})

test('what is left over, and never less than nothing', () => {
  const d = laid({ entries: two })
  expect(valueIn(minus(sum(entries(draft), 'items'), say(2)), d)).toBe(3)
  expect(valueIn(minus(say(2), sum(entries(draft), 'items')), d)).toBe(0)
})

test('what was found for a decision that is gone has to be found anew for the next', () => {
  const d = laid({ does: [enter(opinion)] })
  const event = (sequence: number, ...effects: readonly Effect[]): CaseEvent => ({
    sequence,
    type: 'reported',
    v: 1,
    proceeding: 'main',
    command: `c${sequence}`,
    actor: d.actor,
    acted: at('2026-06-01'),
    recorded: at('2026-06-01'),
    body: { step: 's', title: '', form: {}, effects, verdicts: [] },
  })
  const entered: Effect = { do: 'enter', kind: 'evidence', no: 1, on: '2026-06-01', fields: { title: '原' } }
  const decided: Effect = { do: 'enter', kind: 'decision', no: 1, on: '2026-06-01', fields: {}, final: true }
  const corrected: Effect = { do: 'correct', event: 1, form: {}, acted: at('2026-06-01'), effects: [entered] }
  const history = [
    event(1, entered),
    event(2, { do: 'change', kind: 'evidence', no: 1, fields: { verified: true }, finding: 'undecided' }),
    event(3, decided),
    event(4, corrected),
  ]
  const verified = (events: readonly CaseEvent[]) => fold(events).entries[0]?.fields.verified
  expect(verified(history)).toBe(true)
  const revoked: Effect = {
    do: 'change',
    kind: 'decision',
    no: 1,
    fields: {},
    ends: { as: 'revoked', on: '2026-06-02' },
  }
  expect(verified([...history, event(5, revoked)])).toBeUndefined()
  // A revocation that was entered by mistake and withdrawn ends nothing.
  expect(verified([...history, event(5, revoked), event(6, { do: 'withdraw', event: 5, reason: '' })])).toBe(true)
})

test('a paper names the one it follows by its number', () => {
  const d = laid({})
  const paper = (number: string, party?: string) =>
    ({ kind: 'list-text', number, event: 1, on: '2026-06-01', ...(party === undefined ? {} : { party }) }) as const
  const papers = [paper('一', 'p1'), paper('二', 'p2'), { ...paper('三', 'p1'), voided: '误' }]
  const asked = (party?: string) =>
    valueIn(paperNumber('list-text'), { ...d, file: { ...d.file, papers }, ...(party === undefined ? {} : { party }) })
  expect([asked('p1'), asked('p2'), asked()]).toEqual(['一', '二', '二'])
})
