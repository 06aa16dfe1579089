import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { clueForm, forms, party } from '@xiezhi/casework/stories/forms.ts'
import type { Day } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { deskOf } from './testing/desk.ts'

const running = (id: string, day: Day, verified: boolean) => {
  const d = new Driver(day, { id })
    .open(clueForm(day))
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing(day)
  if (verified) d.gather('现场检查照片', 'p1')
  else
    d.do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面' }).do(
      'li',
      'evidence.collect',
      forms.evidence('照片', 'p1'),
    )
  return d
}

test.each([
  ['all evidence verified: the report', true, '调查终结报告'],
  ['evidence that came along is still to be verified: that', false, '查证证据'],
] as const)('after 并案 the next step is what the two together want: %s', (_, verified, title) => {
  const d = running('case-1', '2026-11-12', verified)
  d.beside.push(running('case-2', '2026-11-02', verified))
  d.on('2026-11-16').do('li', 'joinder.ask', { case: 'case-2', ground: 'party', reason: '一并查处' })
  d.do('zheng', 'joinder.decide', { granted: true, opinion: '同意' }, { proceeding: 'joinder-1' })
  expect(deskOf(d, 'li').agenda.first?.title).toBe(title)
})
