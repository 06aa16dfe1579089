import { ruleBook } from '@xiezhi/law/rulebook.ts'
import { expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { Driver } from '../stories/driver.ts'
import { forms, party } from '../stories/forms.ts'
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

/** What was sent is quoted as it was sent. */
const spoken = (sentence: string): string => sentence.replace(/“[^”]*”|UUID/g, '')

test('a value that no field takes is refused in Chinese, with a code and its place, on every form there is', () => {
  const steps = ruleBook.procedures.flatMap((p) => p.steps)
  expect(steps.length).toBeGreaterThan(300)
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  const { file } = d.do('li', 'clue.verify', forms.verification)
  const faults: string[] = []
  let refused = 0
  for (const { id, fields } of steps)
    for (const field of fields)
      for (const value of wrong)
        for (const { code, sentence, field: at } of [undefined, file].flatMap((of) =>
          validateForm([field], { [field.id]: value }, of),
        )) {
          refused += 1
          const isChinese = !/[A-Za-z]{2,}/.test(spoken(sentence)) && /[。；]$/.test(sentence)
          if (!isChinese || !/^[a-z]+(-[a-z]+)*$/.test(code) || !at.startsWith(field.id))
            faults.push(`${id} ${field.id} ${JSON.stringify(value).slice(0, 40)} → ${code}: ${sentence.slice(0, 120)}`)
        }
  expect([...new Set(faults)]).toEqual([])
  expect(refused).toBeGreaterThan(steps.length * 10)
})
