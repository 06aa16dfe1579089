import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms } from '@xiezhi/casework/stories/forms.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { Restored } from './Restored.tsx'
import { deskOf } from './testing/desk.ts'

const procedure = procedureOf(ruleBook, 'penalty.ordinary')!
const revised = { violations: [forms.violation('p1', 300_000)], reason: '减轻' }

/** A draft of 变更处罚意见 begun before the proposal was looked at again, restored after a colleague changed it. */
function restored(began: (seen: number, made: number) => number | undefined, step = 'proposal.revise') {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
  const seen = d.events.at(-1)!.sequence
  d.do('wang', 'proposal.revise', revised)
  const made = d.events.at(-1)!.sequence
  const { view } = deskOf(d, 'li')
  const at = { step, proceeding: 'main' }
  return words(draw(<Restored view={view} procedure={procedure} at={at} began={began(seen, made)} />))
}

test('a draft says what another made since of the same, and where it is read', () => {
  const text = restored((seen) => seen)
  expect(text).toContain('办理了“变更处罚意见”，草稿是在它之前的内容上写的')
  expect(text).toMatch(/看第\d+号记录/)
})

test('of what was there when it was begun, of what stands beside it, and of a draft that says nothing, nothing is said', () => {
  const only = '已恢复上次的草稿。'
  expect(restored((_, made) => made)).toBe(only)
  expect(restored((seen) => seen, 'evidence.collect')).toBe(only)
  expect(restored(() => undefined)).toBe(only)
})
