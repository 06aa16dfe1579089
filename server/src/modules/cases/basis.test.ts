import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { versionsMade } from '@xiezhi/law/lookup.ts'
import { expect, test } from 'vitest'
import { versionMeanwhile } from './basis.ts'

const concluded = () => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
}
const revised = { violations: [forms.violation('p1', 300_000)], reason: '减轻' }
const revise = (d: Driver, seen: number, at = 'main') => versionMeanwhile('proposal.revise', at, d.events, seen)?.event

test('two change one proposal: the second is told by which entry the first did', () => {
  const d = concluded()
  const seen = d.events.at(-1)!.sequence
  expect(revise(d, seen)).toBeUndefined()
  d.do('wang', 'proposal.revise', revised)
  const entry = d.file.acts.find((a) => a.step === 'proposal.revise')!.event
  expect(revise(d, seen)).toBe(entry)
  expect(revise(d, entry)).toBeUndefined()
})

test('what is entered beside others, or in another proceeding, stands in nobody’s way', () => {
  const d = concluded()
  const seen = d.events.at(-1)!.sequence
  d.gather('进货台账', 'p1')
  expect(revise(d, seen)).toBeUndefined()
  expect(versionMeanwhile('evidence.collect', 'main', d.events, seen)).toBeUndefined()
  d.do('wang', 'proposal.revise', revised)
  expect(revise(d, seen, 'disclosure')).toBeUndefined()
  expect(versionMeanwhile('no-such-step', 'main', d.events, seen)).toBeUndefined()
})

test.each([
  ['penalty.ordinary', 'investigation.conclude', ['proposal']],
  ['penalty.ordinary', 'proposal.revise', ['proposal']],
  ['penalty.ordinary', 'disclosure.draft', ['disclosure']],
  ['penalty.ordinary', 'evidence.collect', []],
  ['penalty.ordinary', 'decision.approve', []],
  ['list.ordinary', 'list.draft', ['listDraft']],
  ['list.ordinary', 'list.revise', ['listDraft']],
  ['list.ordinary', 'list.load', ['listDraft']],
])('%s %s makes versions of %j', (procedure, id, kinds) => {
  const p = procedureOf(ruleBook, procedure)!
  expect(versionsMade(p, p.steps.find((s) => s.id === id)!)).toEqual(kinds)
})
