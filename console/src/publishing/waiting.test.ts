import type { CaseRow } from '@xiezhi/answers'
import { ruleBook } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { nextUnseen, pagesWaiting, type Standing, seenOf } from './waiting.ts'

const procedures = new Map(ruleBook.procedures.map((p) => [p.id as string, p]))
const wait = (over: Partial<CaseRow['waits'][number]> = {}): CaseRow['waits'][number] => ({
  post: 'publisher',
  postTitle: '公示发布人',
  proceeding: 'disclosure',
  what: '发布公示信息',
  since: '2026-11-27T09:00',
  mine: true,
  ...over,
})
const row = (id: string, waits: CaseRow['waits'], procedure = 'penalty.ordinary') =>
  ({ id, title: id, procedure, waits }) as CaseRow

it('a page waits for who publishes it, and for nobody else, in every kind that has one', () => {
  const keys = (rows: readonly CaseRow[]) => pagesWaiting(rows, procedures).map((p) => p.key)
  expect(keys([row('a', [wait()]), row('b', [wait()], 'permit.ordinary')])).toEqual(['a disclosure', 'b disclosure'])
  expect(keys([row('a', [wait({ mine: false })])])).toEqual([])
  // Drafted and waiting for approval: read, and not let out by whoever reads it.
  expect(keys([row('a', [wait({ post: 'disclosureApprover', what: '审定公示信息' })])])).toEqual([])
  // Of one case with two pages both; of rules that are not there yet none.
  expect(keys([row('a', [wait(), wait({ proceeding: 'disclosure-2' })])])).toHaveLength(2)
  expect(keys([row('a', [wait()], 'unknown')])).toEqual([])
})

const pages = pagesWaiting(
  ['a', 'b', 'c'].map((id) => row(id, [wait()])),
  procedures,
)
const seen: Standing = { is: 'seen', step: 'disclosure.publish', title: '发布公示信息', basis: 7 }
const refused: Standing = { is: 'refused', sentence: '', next: '', again: true }

it('only what was seen goes out, and after one the next nobody has looked at is shown', () => {
  const standings = new Map<string, Standing>([
    ['b disclosure', seen],
    ['c disclosure', refused],
  ])
  expect(seenOf(pages, standings).map((s) => s.page.key)).toEqual(['b disclosure'])
  expect(nextUnseen(pages, standings, 'b disclosure')).toBe('a disclosure')
  expect(nextUnseen(pages, new Map([...standings, ['a disclosure', seen]]), 'a disclosure')).toBeUndefined()
})
