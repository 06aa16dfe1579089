import { expect, test } from 'vitest'
import { agency } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

// Gates that the worked course comes to by no single break (generatedAttack.test.ts), each reached here.

const begun = (more: Parameters<typeof party>[1] = {}) =>
  new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1', more) })

test('a clue verified by one officer alone carries no filing until that is made good', () => {
  const alone = { ...forms.verification, officers: ['li'] }
  const d = begun().do('li', 'clue.verify', alone, { happened: '另一名执法人员临时有事', acted: '2026-08-03T10:00' })
  // What the gate 'G08-verified' asks for is what the step rests on: the fault bars it before any gate is asked.
  expect(d.gates('li', 'filing.propose', forms.filing)).toEqual(['rests'])
})

test('nobody is told of a penalty at no address', () => {
  const d = begun({ address: undefined }).do('li', 'clue.verify', forms.verification).filing('2026-08-04')
  const evidence = d.gather('现场检查照片', 'p1')
  d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)])).review('case')
  expect(d.gates('li', 'notice.propose', { reason: '违法事实清楚' })).toEqual(['G15-address'])
})

test('where a review passed there is nothing to coordinate', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-04')
  const { id } = d.file.proceedings.find((p) => p.kind === 'review')!
  const form = { difference: '裁量幅度', result: '一致' }
  expect(d.gates('li', 'review.coordinate', form, { proceeding: id })).toEqual(['G22-coordinate'])
})

test('who was to decide when it was put up decides no more once the agency has it decided by its head', () => {
  const chains = { ...agency.chains, decision: ['unitHead', 'deputyHead'] } as const
  const before = new Driver('2026-08-03', { agency: { chains } }).toServedNotice('2026-08-04').on('2026-08-20')
  before.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', { opinion: '同意' })
  const after = new Driver('2026-08-20')
  after.events.push(...before.events)
  expect(after.gates('wu', 'decision.approve', { opinion: '同意' })).toEqual(['G26'])
})
