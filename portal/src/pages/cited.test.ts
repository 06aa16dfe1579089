import { ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { cited } from './cited.ts'

const today = { today: '2026-11-02' } as const

test('the law of the State stands first, and a rule of one sector is said to be that sector’s', () => {
  const step = ruleBook.procedures[0]!.steps.find((s) => s.id === 'filing.approve')!
  const text = cited(step.cite, today)
  expect(text).toMatch(/^《中华人民共和国行政处罚法》.*；市场监督管理：《市场监督管理行政处罚程序规定》/)
})

test('every citation of every procedure is there', () => {
  for (const p of ruleBook.procedures) expect(cited(p.cite, today)).not.toBe('')
})
