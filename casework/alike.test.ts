import { expect, test } from 'vitest'
import { alikeTo, decidedLinesOf, soughtIn } from './alike.ts'
import { essence } from './format/essence.ts'
import { Driver } from './stories/driver.ts'
import { forms } from './stories/forms.ts'

test('before it is decided nothing of a case is held against others; what it is about is its proposal, else its cause', () => {
  const d = new Driver('2026-08-03').open()
  expect(decidedLinesOf(d.file)).toEqual([])
  expect(soughtIn(d.file, d.context('li'))).toHaveLength(1)
  const served = new Driver('2026-08-03').toServedNotice('2026-08-05')
  expect(decidedLinesOf(served.file)).toEqual([])
  const { conduct } = forms.violation('p1', 1) as { conduct: string }
  expect(soughtIn(served.file, served.context('li'))).toMatchObject([{ conduct, key: essence(conduct) }])
})

test('the range of the matter, that of the same circumstance, and the latest of these first; nobody is named', () => {
  const line = (fine: number, circumstance?: string) => ({
    key: 'M-1',
    fine,
    ...(circumstance ? { circumstance } : {}),
  })
  const cases = [
    { id: 'd', number: '4号', on: '2026-05-01', lines: [line(900)] },
    { id: 'c', number: '3号', on: '2026-04-01', lines: [line(300, '初次')] },
    { id: 'b', number: '2号', on: '2026-03-01', lines: [{ key: 'M-2', fine: 5 }, line(100, '初次')] },
    { id: 'a', number: '1号', on: '2026-02-01', lines: [{ key: 'M-2', fine: 5 }] },
  ] as const
  const found = alikeTo({ conduct: '某行为', key: 'M-1', circumstance: '初次' }, cases)
  expect(found.all).toEqual({ cases: 3, least: 100, middle: 300, most: 900 })
  expect(found.same).toEqual({ cases: 2, least: 100, middle: 100, most: 300 })
  expect(found.latest.map((c) => c.number)).toEqual(['3号', '2号', '4号'])
  expect(Object.keys(found.latest[0]!).toSorted()).toEqual(['circumstance', 'fine', 'id', 'number', 'on', 'same'])
  expect(alikeTo({ conduct: '某行为', key: 'M-9' }, cases)).toMatchObject({ all: { cases: 0 }, latest: [] })
})
