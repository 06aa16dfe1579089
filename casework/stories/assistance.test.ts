import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { paperText, sentTo } from '../paperText.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 协查 (处罚法26; 市监程序45): of others, and for others. */

const runs = (d: Driver) => d.running.map((c) => c.clock)
const due = (d: Driver, clock: string, on: `${number}-${number}-${number}`) =>
  clockState(d.file.clocks.findLast((c) => c.clock === clock)!, d.context('li'), on).due?.due

describe('another agency is asked', () => {
  const request = {
    organ: '清水县市场监督管理局',
    matters: '核实供货的数量和价格。',
    reason: '货源在清水县，确需当地协助',
    contact: '李承办，0000-0000000',
  }
  const at = { proceeding: 'assistance-1' }
  const filed = () =>
    new Driver('2026-08-03')
      .open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-05')
      .on('2026-08-10')

  test('by a letter signed by a head; its days run from when it arrived, and what was answered is on record', () => {
    const d = filed()
    expect(d.gates('li', 'assistance.request', request)).toEqual(['post'])
    d.do('sun', 'assistance.request', request)
    const of = { file: d.file, context: d.context('li'), day: '2026-08-10' as const }
    expect(sentTo(bodyOf('assistance-letter') ?? [], of)).toBe('清水县市场监督管理局')
    expect(runs(d)).toEqual(['P07'])
    d.on('2026-08-12').do('li', 'assistance.received', {}, at)
    expect(due(d, 'P04-asked', '2026-08-12')).toBe('2026-09-02')
    expect(d.gates('li', 'assistance.received', {}, at)).toEqual(['A-received'])
    d.on('2026-08-31')
    expect(d.gates('li', 'assistance.delayed', { until: '2026-08-20', reason: '人手不足' }, at)).toEqual(['A-until'])
    d.do('li', 'assistance.delayed', { until: '2026-09-18', reason: '企业停产，尚未找到人' }, at)
    expect([runs(d), due(d, 'P04-asked-delayed', '2026-08-31')]).toEqual([['P07', 'P04-asked-delayed'], '2026-09-18'])
    d.on('2026-09-10').do('li', 'assistance.answer', { result: 'done', content: '供货四十箱' }, at)
    expect(runs(d)).toEqual(['P07'])
    // The time of the case does not stand still for it (市监程序64 does not name it).
    expect(d.file.clocks.find((c) => c.clock === 'P07')?.pauses).toEqual([])
    expect(d.file.irregularities).toEqual([])
  })

  test('several at once; a case that is over waits for no answer', () => {
    const d = filed().do('sun', 'assistance.request', request)
    d.do('sun', 'assistance.request', { ...request, organ: '云岭县税务局' })
    d.do('li', 'fact.state', { facts: { withinJurisdiction: 'no' }, reason: '属于种植环节' })
    d.do('li', 'transfer.propose', {
      kind: 'otherSector',
      organ: '云岭县农业农村局',
      basis: '第五条',
      reason: '种植环节',
      materials: '笔录',
    })
    d.do('sun', 'transfer.endorse', { opinion: '同意' }).do('wu', 'transfer.endorse', { opinion: '同意' })
    d.do('zheng', 'transfer.approve', { opinion: '同意' })
    const asked = d.file.proceedings.filter((p) => p.kind === 'assistance')
    expect(asked.map((p) => [p.about.called, p.stage])).toEqual([
      ['清水县市场监督管理局', 'dropped'],
      ['云岭县税务局', 'dropped'],
    ])
  })
})

describe('another agency asks', () => {
  const letter = {
    organ: '清水县市场监督管理局',
    number: '清市监协查〔2026〕12号',
    receivedOn: '2026-11-02',
    subject: '某商行涉嫌销售侵权商品案',
    matters: '核实供货的数量。',
  }
  const received = () => new Driver('2026-11-03').open(letter, 'li', 'assistance.given')
  const assigned = () => received().do('sun', 'assistance.assign', { within: true, officers: ['li', 'wang'] })
  const looked = (d: Driver) =>
    d.do('li', 'inquiry.record', { way: 'check', officers: ['li', 'wang'], found: '供货四十箱。' })
  const done = { result: 'done', content: '供货四十箱。' }
  const answer = (d: Driver) => d.do('li', 'assistance.draft', done).do('sun', 'assistance.sign', { opinion: '同意' })

  test('the days run from its arrival; it is looked into and answered by a letter', () => {
    const d = looked(assigned())
    expect(due(d, 'P04', '2026-11-03')).toBe('2026-11-23')
    answer(d.on('2026-11-10'))
    expect([runs(d), d.file.papers.map((p) => p.kind)]).toEqual([[], ['assistance-reply']])
    const of = { file: d.file, context: d.context('li'), day: '2026-11-10' as const }
    const said = paperText(bodyOf('assistance-reply') ?? [], of).map((b) => b.text)
    expect(said.join('')).toContain('已经协助')
  })

  test('what was not looked into is not answered as done, and what is ours is not refused', () => {
    const d = assigned()
    expect(d.gates('li', 'assistance.draft', done)).toEqual(['A-done'])
    expect(d.gates('li', 'assistance.draft', { result: 'refused', content: '没有人手' })).toEqual(['A-due'])
  })

  test('whoever looked into it or drafted the answer does not sign it, and it may be sent back', () => {
    const posts = people.map((p) => (p.id === 'li' ? { ...p, posts: [...p.posts, 'unitHead' as const] } : p))
    const d = new Driver('2026-11-03', { people: posts }).open(letter, 'li', 'assistance.given')
    looked(d.do('sun', 'assistance.assign', { within: true, officers: ['li', 'wang'] })).do(
      'li',
      'assistance.draft',
      done,
    )
    expect(d.gates('li', 'assistance.sign', { opinion: '同意' }, { post: 'unitHead' })).toContain('A-apart')
    d.do('sun', 'assistance.return', { reason: '写明价格' })
    answer(d)
  })

  test('a delay is told before the term is over; told, the answer is not late', () => {
    const late = looked(assigned()).on('2026-11-24')
    const delay = { until: '2026-12-11', reason: '企业停产', way: 'letter' }
    expect(late.gates('li', 'assistance.delay', delay)).toEqual(['P04-told'])
    answer(late)
    expect(late.file.irregularities.map((i) => i.gate)).toEqual(['P04-late'])

    const d = looked(assigned()).on('2026-11-20')
    expect(d.gates('li', 'assistance.delay', { ...delay, until: '2026-11-02' })).toEqual(['A-later'])
    d.do('li', 'assistance.delay', delay)
    expect([runs(d), due(d, 'P04-delayed', '2026-11-20')]).toEqual([['P04-delayed'], '2026-12-11'])
    answer(d.on('2026-12-01'))
    expect([d.file.irregularities, runs(d)]).toEqual([[], []])
  })
})
