import { after } from '@xiezhi/casework/stories/handled.ts'
import { isOver } from '@xiezhi/casework/strip.ts'
import { ruleBook } from '@xiezhi/law'
import { expect, it } from 'vitest'

// A decision may be revoked and a registration restored from there: it is over all the same.
it.each(ruleBook.procedures.filter((p) => p.course !== undefined).map((p) => [p.title, p] as const))(
  '%s is over at the end of its course, and not at its beginning',
  (_, p) => {
    const { file } = after(p.id)
    const begun = after(p.id, p.course![1]!.step).file
    const main = p.steps.find((s) => s.id === p.first)!.proceeding
    // A course need not come to the end of the straight way.
    const end = p.stages[main]!.findLast((s) => s.aside !== true)!
    expect(isOver(file, p)).toBe(file.proceedings[0]!.stage === end.id)
    expect(isOver(begun, p)).toBe(false)
  },
)
