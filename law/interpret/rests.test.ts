import { expect, test } from 'vitest'
import { ordinaryPenalty } from '../penalty/procedure.ts'
import { ordinaryPermit } from '../permit/procedure.ts'
import { some } from '../words/condition.ts'
import type { Procedure } from '../words/procedure.ts'
import { restsOn } from './rests.ts'

const rests = (p: Procedure, id: string) => [...restsOn(p, p.steps.find((s) => s.id === id)!)]

test('what its gates ask for a step rests on, and on what was asked of that', () => {
  expect(rests(ordinaryPenalty, 'filing.approve')).toEqual(['clue.verify'])
  // The piece of evidence is asked for; that the party had been told its rights was asked of the evidence.
  expect(rests(ordinaryPenalty, 'investigation.conclude')).toEqual(
    expect.arrayContaining(['clue.verify', 'evidence.collect', 'rights.tell']),
  )
  expect(rests(ordinaryPenalty, 'decision.propose')).toEqual(
    expect.arrayContaining([
      'service.deliver',
      'service.announce',
      'answer.waive',
      'discussion.record',
      'answer.state',
    ]),
  )
  expect(rests(ordinaryPermit, 'grant.approve')).toEqual(
    expect.arrayContaining(['site.verify', 'interested.tell', 'hearing.hold']),
  )
})

test('a decision and what follows it rest on the mends, what comes before it does not', () => {
  const mends = ['record.correct', 'record.withdraw']
  for (const id of ['decision.propose', 'decision.approve', 'closing.approve'])
    expect(rests(ordinaryPenalty, id)).toEqual(expect.arrayContaining(mends))
  expect(rests(ordinaryPenalty, 'notice.approve')).not.toEqual(expect.arrayContaining(mends))
})

test('what must not be there yet is not rested on, and what leaves the stage as it is rests on nothing', () => {
  expect(rests(ordinaryPenalty, 'investigation.conclude')).not.toContain('decision.approve')
  expect(rests(ordinaryPenalty, 'evidence.verify')).toEqual([])
  // A page is taken back whatever is at fault elsewhere.
  expect(rests(ordinaryPenalty, 'disclosure.withdraw')).toEqual([])
})

test('a gate that asks for more lets the step rest on more, and nobody lists it', () => {
  const [gate] = ordinaryPenalty.gates
  const more = { ...gate!, id: 'new', blocks: ['filing.approve'] as const, require: some({ of: 'told' }) }
  const changed = { ...ordinaryPenalty, gates: [...ordinaryPenalty.gates, more] }
  expect(rests(changed, 'filing.approve')).toContain('rights.tell')
})
