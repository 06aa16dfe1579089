import { type Course, type Procedure, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { driverFor, personOf, take } from './course.ts'

/** Every way a kind goes by its own course, and each signature on it given by whoever signed below already, under whatever post. */
const ways = (p: Procedure): readonly Course[] => [p.course ?? [], ...(p.branches ?? []).map((b) => b.course)]
const stepOf = (p: Procedure, id: string) => p.steps.find((s) => s.id === id)

test.each(ruleBook.procedures.map((p) => [p.id, p] as const))(
  '%s: one person is one level of what was put up',
  (_, p) => {
    let tried = 0
    for (const course of ways(p)) {
      const d = driverFor(p)
      let below: string[] = []
      course.forEach((move, i) => {
        const { turn, duty } = stepOf(p, move.step) ?? {}
        if (turn?.at === 'idle') below = []
        const signs = turn !== undefined && (duty === 'endorse' || duty === 'approve')
        for (const who of signs ? below : []) {
          const before = d.events.length
          expect(take(d, p, course, i, { who }).outcome, `${move.step}: ${who}`).toBe('blocked')
          expect(d.events.length).toBe(before)
          tried += 1
        }
        if (signs) below.push(personOf(move.by))
        expect(take(d, p, course, i).outcome, move.step).toBe('performed')
      })
    }
    // On the scene, and on a letter to another agency, one signature is all there is.
    expect(tried > 0).toBe(
      ways(p)
        .flat()
        .some((move) => stepOf(p, move.step)?.duty === 'endorse'),
    )
  },
)
