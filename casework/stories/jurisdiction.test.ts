import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { sentTo } from '../paperText.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

/** 管辖争议 (处罚法25; 市监程序13–16): whose the case is is said before anything is decided in it. */

const filed = (source?: string) =>
  new Driver('2026-08-03')
    .open({ ...clueForm('2026-08-03'), ...(source === undefined ? {} : { source }) })
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
    .on('2026-08-10')
const opinion = '违法行为发生在本县，由本机关先立案。'
const both = { ground: 'both', organ: '清水县市场监督管理局', opinion }
const at = (n = 1) => ({ proceeding: `jurisdiction-${n}` })
const runs = (d: Driver) => d.running.map((c) => c.clock)
const stage = (d: Driver, n = 1) => d.file.proceedings.find((p) => p.id === `jurisdiction-${n}`)?.stage
const waits = (d: Driver) => project(d.file, d.context('li'), '2026-08-20').case.waits.map((w) => w.what)
const due = (d: Driver, clock: string) =>
  clockState(d.file.clocks.find((c) => c.clock === clock)!, d.context('li'), '2026-08-10').due?.due
const refer = { superior: '云岭市市场监督管理局', facts: '两县都立案', opinion }
const there = (organ: string, kind = 'sameSector') => ({
  kind,
  organ,
  basis: '《中华人民共和国行政处罚法》第二十五条',
  reason: '指定由其管辖',
  materials: '全案材料',
})
const notOurs = { facts: { withinJurisdiction: 'no' }, reason: '已经指定其他机关管辖' }

describe('two agencies claim a case', () => {
  test('they agree within seven working days, and it is gone on with', () => {
    const d = filed().do('li', 'jurisdiction.dispute', both)
    expect(runs(d)).toEqual(['P07', 'P03'])
    expect(due(d, 'P03')).toBe('2026-08-19')
    expect(waits(d)).toContain('登记管辖协商的结果')
    // One goes on finding out meanwhile.
    d.gather('现场检查照片', 'p1')
    d.do('li', 'jurisdiction.negotiate', { agreed: true, course: '由先立案的机关管辖', competent: 'own' }, at())
    expect([stage(d), runs(d)]).toEqual(['settled', ['P07']])
    expect(d.gates('li', 'transfer.propose', there('清水县市场监督管理局'))).toContain('J-transfer')
    d.do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
      .review('case')
      .notify()
  })

  test('as long as it is not settled nobody is told of a penalty, and the case is not sent away', () => {
    const d = filed()
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)]))
    d.review('case').do('li', 'jurisdiction.dispute', both)
    expect(d.gates('li', 'notice.propose', {})).toContain('J-open')
    d.do('li', 'fact.state', notOurs)
    expect(d.gates('li', 'transfer.propose', there('清水县市场监督管理局'))).toEqual(['J-open'])
    expect(d.gates('li', 'jurisdiction.dispute', both)).toEqual(['J-once'])
  })

  test('they do not agree: brought to the superior, who has seven days of his own', () => {
    const d = filed().do('li', 'jurisdiction.dispute', both)
    d.do('li', 'jurisdiction.negotiate', { agreed: false, course: '各执一词' }, at())
    expect([stage(d), runs(d), waits(d)]).toEqual(['referring', ['P07'], ['报请指定管辖']])
    d.on('2026-08-12').do('wu', 'jurisdiction.refer', refer, at())
    const body = bodyOf('jurisdiction-referral') ?? []
    expect(sentTo(body, { file: d.file, context: d.context('li'), day: '2026-08-12' })).toBe('云岭市市场监督管理局')
    d.on('2026-08-14').do('li', 'jurisdiction.received', {}, at())
    expect(d.gates('li', 'jurisdiction.received', {}, at())).toEqual(['J-received'])
    expect(due(d, 'P03-designate')).toBe('2026-08-25')
    d.on('2026-08-20').do(
      'li',
      'jurisdiction.settle',
      { competent: 'other', organ: '清水县市场监督管理局', instrument: '云市监指管〔2026〕3号' },
      at(),
    )
    expect([stage(d), runs(d)]).toEqual(['settled', ['P07']])
    // It is another's: it goes there, and nowhere else.
    d.do('li', 'fact.state', notOurs)
    expect(d.gates('li', 'transfer.propose', there('云岭县农业农村局'))).toEqual(['J-transfer'])
    d.do('li', 'transfer.propose', there('清水县市场监督管理局'))
      .do('sun', 'transfer.endorse', { opinion: '同意' })
      .do('wu', 'transfer.endorse', { opinion: '同意' })
      .do('zheng', 'transfer.approve', { opinion: '同意移送' })
    expect(d.file.irregularities).toEqual([])
  })

  test('what was said to be another’s is not decided here', () => {
    const d = filed().do('li', 'jurisdiction.dispute', { ground: 'superior', opinion })
    d.do('li', 'jurisdiction.settle', { competent: 'superior', organ: '市局', instrument: '3号' }, at())
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)]))
    expect(d.review('case').gates('li', 'notice.propose', {})).toContain('J-other')
  })
})

test('a case handed over is not handed on: the superior is asked, and may be asked again', () => {
  const d = filed('transfer').do('li', 'fact.state', notOurs)
  expect(d.gates('li', 'transfer.propose', there('清水县市场监督管理局'))).toEqual(['J-again'])
  // To another branch of government it may go.
  d.do('li', 'jurisdiction.dispute', { ...both, ground: 'handed' })
  expect([stage(d), runs(d)]).toEqual(['referring', ['P07']])
  d.do('wu', 'jurisdiction.refer', refer, at()).on('2026-08-17')
  d.do('li', 'jurisdiction.settle', { competent: 'own', instrument: '指管4号' }, at())
  expect(d.gates('li', 'transfer.propose', there('清水县市场监督管理局'))).toEqual(['J-transfer', 'J-again'])
  d.do('li', 'jurisdiction.dispute', { ground: 'hardship', opinion: '与当事人有利害关系，难以办理' })
  expect(stage(d, 2)).toBe('referring')
})

test('a case that ends leaves no dispute behind', () => {
  const d = filed().do('li', 'jurisdiction.dispute', { ...both, ground: 'neither' })
  d.do('li', 'termination.propose', {
    parties: ['p1'],
    ground: 'dissolved',
    successor: true,
    proof: '注销登记通知书',
    reason: '已经注销，没有承受人',
  })
  d.do('sun', 'termination.endorse', { opinion: '同意' }).do('wu', 'termination.endorse', { opinion: '同意' })
  d.do('zheng', 'termination.approve', { opinion: '同意' })
  expect([stage(d), runs(d)]).toEqual(['dropped', ['P21']])
})
