import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

/** 代履行 (强制法50–52): what was ordered and is not done is done in the party's place, where the law lets. */

const at = { proceeding: 'conduct-1' }
const decided = () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
}
const demand: Form = {
  party: 'p1',
  duty: '清除倾倒在河道内的废料。',
  until: '2026-09-10',
  way: '自行清运到指定的堆场。',
}
const decision: Form = {
  harm: 'environment',
  harmed: '废料随雨水流入云岭河，已经造成水体污染。',
  at: false,
  object: '河道内的废料约二十吨。',
  manner: '由第三人清运到指定的堆场。',
  planned: '2026-09-15',
  hand: 'third',
  performer: '云岭县清源环保有限公司',
  unconnected: true,
  budget: 600_000,
  basis: '《中华人民共和国行政强制法》第五十条',
  reason: '经催告仍不清除。',
}
const acted: Form = {
  supervisors: ['li', 'wang'],
  place: '云岭河城关段',
  what: '清运废料二十吨，河道恢复原状。',
  signed: 'party',
  cost: 580_000,
}
const lastService = (d: Driver) => d.file.proceedings.findLast((p) => p.kind === 'service')!.id
const deliver = (d: Driver) => d.do('li', 'service.deliver', forms.delivery, { proceeding: lastService(d) })
const stage = (d: Driver, id = at.proceeding) => d.file.proceedings.find((p) => p.id === id)?.stage
const demanded = () => deliver(decided().on('2026-09-07').do('sun', 'conduct.demand', demand))
const text = (d: Driver, kind: 'conduct-demand' | 'substitution-decision' | 'substitution-record') =>
  paperText(bodyOf(kind) ?? [], { file: d.file, context: d.context('li'), day: '2026-09-16', party: 'p1' })
    .map((b) => b.text)
    .join('')

describe('demanded, decided, served, done under the eyes of the agency', () => {
  test('the party has the days of the demand and three working days from its service', () => {
    const d = demanded()
    expect(text(d, 'conduct-demand')).toContain('清除倾倒在河道内的废料')
    expect(d.on('2026-09-10').gates('wu', 'substitute.decide', decision, at)).toEqual(['G36'])
    d.on('2026-09-11').do('wu', 'substitute.decide', decision, at)
    expect(stage(d)).toBe('substituting')
    expect(text(d, 'substitution-decision')).toContain('云岭县清源环保有限公司')
  })

  test('only for what harms traffic, environment or resources, by nobody who has a part in it, and what the party says comes first', () => {
    const d = demanded().on('2026-09-14')
    expect(d.gates('wu', 'substitute.decide', { ...decision, harm: 'none' }, at)).toEqual(['G36'])
    expect(d.gates('wu', 'substitute.decide', { ...decision, unconnected: false }, at)).toEqual(['G36'])
    d.do('li', 'conduct.state', { content: '请求宽限十日。' }, at)
    expect(d.gates('wu', 'substitute.decide', decision, at)).toEqual(['G36'])
    d.do('li', 'conduct.weigh', { adopted: false, reason: '汛期不能等待。' }, at)
    d.do('wu', 'substitute.decide', decision, at)
  })

  test('not before its paper was served, nor on a holiday; then it is over, and may be closed', () => {
    const d = demanded().on('2026-09-14').do('wu', 'substitute.decide', decision, at)
    expect(d.on('2026-09-15').gates('li', 'substitute.act', acted, at)).toEqual(['G36-served'])
    deliver(d.on('2026-09-14'))
    expect(d.gates('li', 'substitute.act', acted, at)).toEqual(['X4-planned-substitute'])
    d.on('2026-09-15')
    expect(d.on('2026-10-02').gates('li', 'substitute.act', acted, at)).toEqual(['E09-substitute'])
    expect(d.on('2026-09-16').gates('li', 'closing.propose', { result: '执行完毕' })).toContain('G45-conduct')
    d.do('li', 'substitute.act', acted, at)
    expect(text(d, 'substitution-record')).toContain('清运废料二十吨')
    const more = { amount: 600_000, receipt: '收0000001' }
    expect(d.gates('li', 'substitute.paid', more, at)).toEqual(['G36-cost'])
    d.do('li', 'substitute.paid', { ...more, amount: 580_000 }, at)
    expect(stage(d)).toBe('substituted')
    expect(d.gates('li', 'closing.propose', { result: '执行完毕' })).not.toContain('G45-conduct')
    expect(d.file.irregularities).toEqual([])
  })

  test('who does it himself is not done it for', () => {
    const d = demanded().on('2026-09-09').do('li', 'conduct.done', { found: '废料已经清运。' }, at)
    expect(stage(d)).toBe('done')
    expect(d.file.clocks.filter((c) => c.clock === 'E06' && c.stopped === undefined)).toEqual([])
    expect(d.try('wu', 'substitute.decide', decision, at).outcome).toBe('blocked')
  })

  test('whoever handled the case decides none of it; what can be done no more is ended', () => {
    const d = demanded()
    expect(d.try('li', 'conduct.end', { ground: 'lost', reason: '废料已被洪水冲走' }, at).outcome).toBe('blocked')
    d.do('wu', 'conduct.end', { ground: 'lost', reason: '废料已被洪水冲走' }, at)
    expect(stage(d)).toBe('ended')
  })
})

test('what lies on the road is cleared at once, and who was not there is told', () => {
  const d = decided()
  const once = { party: 'p1', ...decision, harm: 'traffic', at: true, planned: '2026-08-18' }
  expect(d.gates('wu', 'substitute.once', { ...once, at: false })).toEqual(['G36-once'])
  d.do('wu', 'substitute.once', once).do('li', 'substitute.act', { ...acted, signed: 'witness' }, at)
  expect(stage(d)).toBe('telling')
  d.do('li', 'substitute.tell', { way: '电话告知并邮寄通知' }, at)
  expect(stage(d)).toBe('substituted')
  expect(d.file.irregularities).toEqual([])
})

test('of two duties of one party, what was served about one opens nothing about the other', () => {
  const d = decided().on('2026-09-07').do('sun', 'conduct.demand', demand)
  const first = lastService(d)
  d.do('sun', 'conduct.demand', { ...demand, duty: '拆除河道内的围栏。' })
  const second = lastService(d)
  d.do('li', 'service.deliver', forms.delivery, { proceeding: first })
  const other = { proceeding: 'conduct-2' }
  d.on('2026-09-14')
  expect(d.gates('wu', 'substitute.decide', decision, other)).toEqual(['G36'])
  // What is weighed, decided and served of the first one is of that one.
  d.do('li', 'conduct.state', { content: '围栏是他人所设。' }, other)
  d.do('wu', 'substitute.decide', decision, at)
  const paper = lastService(d)
  d.on('2026-09-15').do('li', 'service.deliver', forms.delivery, { proceeding: second })
  d.do('sun', 'conduct.again', { duty: '拆除河道内的围栏。', until: '2026-09-25', way: '自行拆除' }, other)
  expect(stage(d, paper)).toBe('pending')
  d.do('li', 'service.deliver', forms.delivery, { proceeding: paper })
  d.on('2026-09-16').do('li', 'substitute.act', acted, at)
  expect(stage(d)).toBe('substituted')
})
