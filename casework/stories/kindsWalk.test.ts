import { ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { walkOf } from './kindsWalk.ts'

/**
 * Random walks of every kind: along one of its courses and beside it, by whoever may, on days the dice choose. Nothing stands still
 * without somebody or a term it waits for, and after the end nothing of it runs. `WALKS=400` walks each kind so often.
 */
const walks = Number(process.env.WALKS ?? 2)
const told = ruleBook.procedures.filter((p) => p.course !== undefined)

describe.each(told.map((p) => [p.title, p] as const))('%s', (_, p) => {
  test(`is never stuck, and leaves nothing behind (${walks})`, { timeout: 60_000 + walks * 20_000 }, () => {
    const faults = new Map<string, string>()
    let over = 0
    for (let i = 0; i < walks; i += 1) {
      const walked = walkOf(p, 20261130 + i * 7919)
      if (walked.isOver) over += 1
      for (const fault of walked.faults) faults.set(fault, walked.trail.join(' → '))
    }
    expect(Object.fromEntries(faults)).toEqual({})
    // Where so few are thrown that none arrives, nothing is said of it.
    if (walks > 20) expect(over).toBeGreaterThan(walks / 4)
  })
})
