import { calendar, compareDays, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { aboutOf, titleOf } from '../heading.ts'
import { shownOf } from '../shown.ts'
import { after } from './handled.ts'

const told = ruleBook.procedures.filter((p) => p.course !== undefined)

describe.each(told.map((p) => [p.title, p] as const))('%s', (_, p) => {
  const { file } = after(p.id)

  test('is called in words, and by no name that only the rules know (申请minimum)', () => {
    const { title, cause } = shownOf(file, { rules: ruleBook, calendar })
    for (const text of [title, cause, titleOf(file, ruleBook), aboutOf(file, ruleBook).text])
      expect(text).not.toMatch(/[a-z]{3}/)
  })

  test('its worked course keeps every term of the agency', () => {
    const context = { rules: ruleBook, calendar: after(p.id).context('li').calendar }
    const late = file.clocks.filter((c) => {
      const due = clockState(c, context, c.stopped ?? c.trigger).due?.due
      return c.binds === 'agency' && c.stopped !== undefined && due !== undefined && compareDays(c.stopped, due) > 0
    })
    expect(late.map((c) => c.clock)).toEqual([])
  })
})
