import { ordinaryPenalty, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { requireSoundRules } from './rules.ts'

test('the program does not start under rules that name what is not there', () => {
  requireSoundRules(ruleBook)
  const [step, ...steps] = ordinaryPenalty.steps
  const odd = { ...ordinaryPenalty, steps: [{ ...step!, returns: 'clue.regster' }, ...steps] }
  expect(() => requireSoundRules({ procedures: [odd] })).toThrow('“clue.regster”不存在')
})
