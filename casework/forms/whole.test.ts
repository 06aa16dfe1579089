import { expect, test } from 'vitest'
import { Driver } from '../stories/driver.ts'
import { forms, party } from '../stories/forms.ts'

const investigated = () => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
  d.gather('现场检查照片', 'p1')
  return d
}
const faultsOf = (form: Parameters<Driver['try']>[2]) => {
  const outcome = investigated().try('li', 'investigation.conclude', form)
  return outcome.outcome === 'invalid' ? outcome.errors : []
}

test('a report is refused once, with everything that is wrong with it', () => {
  const whole = forms.conclusion([1], [forms.violation('p1', 500_000)])
  const { course: _, ...rest } = whole
  const line = { ...(forms.violation('p1', 0) as object), party: '', tier: '', from: '2027-01-01' }
  const { factsClear: __, complexCase: ___, ...answered } = whole.facts as object as Record<string, 'no'>
  const fields = faultsOf({ ...rest, violations: [line], facts: answered }).map((e) => e.field)
  expect(fields).toEqual(
    expect.arrayContaining([
      'course',
      'violations.0.party',
      'violations.0.tier',
      'violations.0.penalties.0.amount',
      // Only the case can tell that it is to come.
      'violations.0.from',
      // Each question of a group by itself.
      'facts.factsClear',
      'facts.complexCase',
    ]),
  )
})

test('lines are counted as the form counts them, amounts told in 元, and no reason is asked for a tier nobody chose', () => {
  const line = {
    ...(forms.violation('p1', 500_000) as object),
    tier: '',
    penalties: [{ kind: 'fine', amount: '200.005' }],
  }
  const sentences = faultsOf({ ...forms.conclusion([1], [line]) }).map((e) => e.sentence)
  expect(sentences).toContain('第1项：金额应当按元填写，最多两位小数，例如 1000.50。')
  expect(sentences.join()).not.toMatch(/第1行|分为单位|裁量理由/)
})

test('a day without its reason does not hide what is wrong with the form', () => {
  const form = { ...forms.verification, place: '' }
  const d = new Driver('2026-08-03').open().on('2026-08-10')
  const outcome = d.try('li', 'clue.verify', form, { acted: '2026-08-04T10:00' })
  expect(outcome.outcome === 'invalid' && outcome.errors.map((e) => e.field)).toEqual(['late', 'place'])
})
