import { ruleBook } from '@xiezhi/law/rulebook.ts'
import { expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { Driver } from '../stories/driver.ts'
import { forms, party } from '../stories/forms.ts'
import { shown } from './shown.ts'
import { validateForm } from './validate.ts'

const wrong: readonly Json[] = [
  'no-such-value',
  7,
  -1.5,
  9e15,
  true,
  null,
  [],
  {},
  [7],
  [{ 'no-such-member': 'no-such-value' }],
  ['no-such-value', 'no-such-value'],
  { 'no-such-member': 'no-such-value' },
  '2026-02-31',
  '字'.repeat(100_000),
]

/** What was sent is shown as it was sent. */
const spoken = (sentence: string, sent: Json): string =>
  sentence.replaceAll(shown(sent), '').replace(/“[^”]*”|UUID/g, '')

test('a value that no field takes is refused in Chinese, with a code and its place, on every form there is', () => {
  // Many forms ask the same.
  const fields = new Map(
    ruleBook.procedures
      .flatMap((p) => p.steps)
      .flatMap((step) => step.fields.map((field) => [JSON.stringify(field), { id: step.id, field }] as const)),
  )
  expect(fields.size).toBeGreaterThan(500)
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  const { file } = d.do('li', 'clue.verify', forms.verification)
  const faults: string[] = []
  let refused = 0
  for (const { id, field } of fields.values())
    for (const value of wrong) {
      const found = [undefined, file].flatMap((of) => validateForm([field], { [field.id]: value }, of))
      refused += found.length
      for (const { code, sentence, field: at } of found) {
        const isChinese = !/[A-Za-z]{2,}/.test(spoken(sentence, value)) && /[。；]$/.test(sentence)
        if (!isChinese || !/^[a-z]+(-[a-z]+)*$/.test(code) || !at.startsWith(field.id))
          faults.push(`${id} ${field.id} ${JSON.stringify(value).slice(0, 40)} → ${code}: ${sentence.slice(0, 120)}`)
      }
    }
  expect([...new Set(faults)]).toEqual([])
  expect(refused).toBeGreaterThan(fields.size * 10)
})
