import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Form } from '../file.ts'
import { paperText, sentTo } from '../paperText.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'
import { measure, measureTaken, yes } from './measureForms.ts'

/** 涉嫌犯罪的移送 (处罚法27; 移送规定3–12): to the police, and back. A fine never takes its place. */

const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
    .on('2026-08-10')
const stageOf = (d: Driver) => d.file.proceedings[0]?.stage
const runs = (d: Driver) => d.running.map((c) => c.clock)
const waits = (d: Driver) => project(d.file, d.context('li'), '2026-08-20').case.waits.map((w) => w.what)

const report: Form = {
  offence: '生产、销售不符合安全标准的食品罪',
  facts: '明知不符合食品安全标准仍销售，销售金额二十一万元。',
  standard: '销售金额二十万元以上。',
  organ: '云岭县公安局',
  goods: '糕点二十盒',
}
const delivery: Form = {
  receiver: '方警官',
  officers: ['li', 'wang'],
  materials: ['letter', 'report', 'goods'],
  procurator: true,
}
const suspected = (d: Driver) =>
  d
    .do('li', 'fact.state', { facts: { suspectedCrime: 'yes' }, reason: '达到追诉标准' })
    .do('sun', 'crime.assign', { officers: ['li', 'wang'], reason: '达到追诉标准' })
const reported = (d: Driver) =>
  suspected(d)
    .do('li', 'crime.propose', report)
    .do('sun', 'crime.endorse', { opinion: '同意' })
    .do('wu', 'crime.endorse', { opinion: '同意' })
const approved = (d: Driver) => reported(d).do('zheng', 'crime.approve', { opinion: '同意移送' })
const delivered = (d = filed()) => approved(d).on('2026-08-11').do('li', 'crime.deliver', delivery)
const refused = (d = delivered()) =>
  d.on('2026-08-13').do('li', 'police.answer', { answer: 'refused', number: '不立9号', reason: '显著轻微' })
const handed: Form = { content: '糕点二十盒', receiver: '方警官', officers: ['li', 'wang'], partyTold: 'none' }

describe('to the police', () => {
  test('the report is decided by the head in three days, and brought there in twenty-four hours', () => {
    const d = reported(filed())
    expect(runs(d)).toEqual(['P07', 'P22'])
    d.on('2026-08-12', '15:30').do('zheng', 'crime.approve', { opinion: '同意移送' })
    expect(runs(d)).toEqual(['P07', 'P22-transfer'])
    const term = d.file.clocks.find((c) => c.clock === 'P22-transfer')!
    expect(clockState(term, d.context('li'), '2026-08-12').due?.at).toBe('2026-08-13T15:30')
    expect(waits(d)).toEqual(['向公安机关移送'])
  })

  test('nobody but the head of the agency signs it, whatever the chain of its decisions', () => {
    const chains = { ...filed().context('li').agency.chains, decision: ['unitHead', 'deputyHead'] as const }
    const d = new Driver('2026-08-03', { agency: { chains } })
      .open()
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-05')
    suspected(d).do('li', 'crime.propose', report).do('sun', 'crime.endorse', { opinion: '同意' })
    expect(d.file.approvals.crime?.chain).toEqual(['unitHead', 'deputyHead', 'agencyHead'])
    expect(d.gates('wu', 'crime.approve', { opinion: '同意' })).toContain('post')
    d.do('wu', 'crime.endorse', { opinion: '同意' }).do('zheng', 'crime.approve', { opinion: '同意' })
  })

  test('the letter goes to the police by name, and says which crime', () => {
    const d = approved(filed())
    const body = bodyOf('crime-transfer') ?? []
    const of = { file: d.file, context: d.context('li'), day: '2026-08-10' as const }
    expect(sentTo(body, of)).toBe('云岭县公安局')
    expect(
      paperText(body, of)
        .map((b) => b.text)
        .join(''),
    ).toContain('生产、销售不符合安全标准的食品罪')
  })

  test('it needs the finding, and a team of two', () => {
    const d = filed()
    expect(d.gates('li', 'crime.propose', report)).toEqual(['C-suspected', 'C-team'])
    d.do('li', 'fact.state', { facts: { suspectedCrime: 'yes' }, reason: '达到追诉标准' })
    d.do('sun', 'crime.assign', { officers: ['li'], reason: '达到追诉标准' })
    expect(d.gates('li', 'crime.propose', report)).toEqual(['C-team'])
  })

  test('it goes with what the law lists', () => {
    const d = approved(filed()).on('2026-08-11')
    expect(d.gates('li', 'crime.deliver', { ...delivery, materials: ['letter', 'report'] })).toEqual(['C-materials'])
  })

  test('a fine never takes its place, nor 不予处罚, nor another agency, nor a refusal to file', () => {
    const d = filed()
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)]))
    d.review('case').do('li', 'fact.state', { facts: { suspectedCrime: 'yes' }, reason: '达到追诉标准' })
    expect(d.gates('li', 'notice.propose', {})).toContain('G31')
  })
})

describe('the head says no', () => {
  test('only where it is no crime, with the reason on record; then the case goes on', () => {
    const d = reported(filed())
    const no = (suspectedCrime: string) => ({ reason: '金额没有达到追诉标准', facts: { suspectedCrime } })
    expect(d.gates('zheng', 'crime.refuse', no('yes'))).toEqual(['C-refuse'])
    d.do('zheng', 'crime.refuse', no('no'))
    expect(stageOf(d)).toBe('investigation')
    expect(runs(d)).toEqual(['P07'])
    expect(waits(d)).toEqual(['调查取证'])
  })
})

describe('while the police have it', () => {
  test('the days stand still, and nobody is late but they', () => {
    const d = delivered()
    expect(stageOf(d)).toBe('police')
    expect(d.file.clocks.find((c) => c.clock === 'P07')?.pauses).toMatchObject([
      { from: '2026-08-11', ground: '移送公安机关' },
    ])
    expect(runs(d)).toEqual(['P07', 'P23'])
  })

  test('filed: the goods follow in three days, the case is closed, and nothing is left', () => {
    const d = delivered().on('2026-08-13').do('li', 'police.answer', { answer: 'filed', number: '立88号' })
    expect(waits(d)).toEqual(['移交涉案物品和材料'])
    expect(runs(d)).toEqual(['P07', 'P23-hand'])
    d.on('2026-08-14').do('li', 'crime.hand', handed)
    expect(runs(d)).toEqual(['P07', 'P21'])
    d.do('li', 'closing.propose', { result: '已移交' })
      .do('sun', 'closing.endorse', { opinion: '同意' })
      .do('zheng', 'closing.approve', { opinion: '同意结案' })
    expect(runs(d)).toEqual([])
    expect(waits(d)).toEqual([])
    expect(d.file.irregularities).toEqual([])
  })

  test('not filed: it is the agency’s again, on the days that were left, and may be punished', () => {
    const d = refused()
    expect(stageOf(d)).toBe('investigation')
    expect(d.file.clocks.find((c) => c.clock === 'P07')?.pauses).toMatchObject([
      { from: '2026-08-11', to: '2026-08-13' },
    ])
    d.do('li', 'investigation.conclude', {
      ...forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)], { suspectedCrime: 'yes' }),
    })
    d.review('case').notify()
    expect(d.gates('li', 'crime.propose', report)).toEqual(['C-suspected'])
  })

  test('a clue goes there too, and comes back as one', () => {
    const d = new Driver('2026-08-03').open().do('li', 'clue.verify', forms.verification)
    delivered(d)
    expect(runs(d)).toEqual(['P23'])
    refused(d)
    expect(stageOf(d)).toBe('clue')
    expect(runs(d)).toEqual(['P02', 'P23-again'])
  })
})

describe('the refusal is contested', () => {
  test('and until there is an answer it is a crime still, and no fine takes its place', () => {
    const d = refused()
    const facts = { suspectedCrime: 'yes' }
    const lines = [forms.violation('p1', 500_000)]
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines, facts)).review('case')
    d.on('2026-08-14').do('wu', 'crime.contest', { way: 'reconsider', reason: '金额达到追诉标准' })
    expect(d.gates('li', 'notice.propose', {})).toEqual(['G31'])
    d.do('li', 'contest.answer', { result: 'upheld', number: '复1号' }).notify()
  })
  test('upheld, the procurator is asked; filed after all, the goods follow', () => {
    const d = refused().on('2026-08-14')
    d.do('wu', 'crime.contest', { way: 'reconsider', reason: '金额达到追诉标准' })
    d.on('2026-08-17').do('li', 'contest.answer', { result: 'upheld', number: '复1号' })
    expect(d.gates('wu', 'crime.contest', { way: 'reconsider', reason: '再次' })).toEqual(['C-contest'])
    d.do('wu', 'crime.contest', { way: 'supervise', reason: '应当立案' })
    d.on('2026-08-24').do('li', 'contest.answer', { result: 'filed', number: '立90号' })
    expect(stageOf(d)).toBe('handing')
    d.do('li', 'crime.hand', handed)
    expect(stageOf(d)).toBe('settled')
  })
  test('has a result only where there is one, and comes back only where it went', () => {
    const d = refused()
    expect(d.gates('li', 'contest.answer', { result: 'upheld', number: '复1号' })).toEqual(['C-contested'])
    const never = filed().do('li', 'fact.state', { facts: { withinJurisdiction: 'no' }, reason: '属于种植环节' })
    const there = {
      kind: 'otherSector',
      organ: '云岭县农业农村局',
      basis: '第五条',
      reason: '种植环节',
      materials: '笔录',
    }
    never.do('li', 'transfer.propose', there).do('sun', 'transfer.endorse', { opinion: '同意' })
    never.do('wu', 'transfer.endorse', { opinion: '同意' }).do('zheng', 'transfer.approve', { opinion: '同意' })
    const back = { from: 'police', number: '1号', content: '移送处理' }
    expect(never.gates('li', 'crime.back', back)).toEqual(['C-delivered'])
  })
  test('too late for the police is not too late for the procurator', () => {
    const d = refused().on('2026-08-20')
    expect(d.gates('wu', 'crime.contest', { way: 'reconsider', reason: '应当立案' })).toEqual(['C-contest'])
    d.do('wu', 'crime.contest', { way: 'supervise', reason: '应当立案' })
  })
})

test('检察意见: who is not tried is handed back to be punished, and what stood still goes on', () => {
  const d = delivered().on('2026-08-13').do('li', 'police.answer', { answer: 'filed', number: '立88号' })
  d.on('2026-08-14').do('li', 'crime.hand', handed).on('2026-10-20')
  d.do('li', 'crime.back', { from: 'procurator', number: '检察意见书1号', content: '建议给予行政处罚' })
  expect(stageOf(d)).toBe('investigation')
  expect(runs(d)).toEqual(['P07'])
  const [pause] = d.file.clocks.find((c) => c.clock === 'P07')!.pauses
  expect(pause).toMatchObject({ from: '2026-08-11', to: '2026-10-20' })
  d.do(
    'li',
    'investigation.conclude',
    forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)], { suspectedCrime: 'yes' }),
  )
  d.review('case').notify()
})

test('罚金: what the court fined is not fined again, and another kind of penalty may be given (处罚法35第二款)', () => {
  const d = delivered().on('2026-08-13').do('li', 'police.answer', { answer: 'filed', number: '立88号' })
  d.on('2026-08-14').do('li', 'crime.hand', handed).on('2026-10-20')
  const judged = {
    from: 'convicted',
    number: '刑初1号',
    content: '判处罚金',
    fined: true,
    fine: 5_000_000,
    parties: ['p1'],
  }
  d.do('li', 'crime.back', judged)
  const fined = [forms.violation('p1', 500_000)]
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], fined, { suspectedCrime: 'yes' }))
  d.review('case')
  const no = { facts: { fineForOtherAct: 'no' }, reason: '就同一批次判处罚金' }
  d.do('li', 'fact.state', no)
  expect(d.gates('li', 'notice.propose', { reason: '违法事实清楚' })).toEqual(['C-fined'])
  const stated = { facts: { fineForOtherAct: 'yes' }, reason: '罚款针对标签，判决针对另一批次' }
  d.do('li', 'fact.state', stated)
  expect(d.try('li', 'notice.propose', { reason: '违法事实清楚' }).outcome).toBe('performed')
})

describe('what is held goes with the case (强制法21; 移送规定12)', () => {
  const seized = () =>
    measureTaken(filed(), { what: 'seizure', reason: '现场有不符合安全标准的糕点二十盒。' }, { keeper: '本所仓库' })
  const transferred: Form = { items: [1], how: 'transfer', organ: '云岭县公安局', reason: '随案移送' }

  test('never to the police while the case is the agency’s own', () => {
    expect(seized().gates('li', 'measureHandling.propose', transferred, measure)).toEqual(['E02-transfer'])
  })

  test('listed when the case goes, handed over when it is filed, and the party is told', () => {
    const d = approved(seized()).on('2026-08-11')
    const bare = { ...delivery, materials: ['letter', 'report'] }
    expect(d.gates('li', 'crime.deliver', bare)).toEqual(['C-materials'])
    d.do('li', 'crime.deliver', delivery).on('2026-08-13')
    d.do('li', 'police.answer', { answer: 'filed', number: '立88号' })
    expect(d.gates('li', 'crime.hand', { ...handed, partyTold: 'told' })).toEqual(['C-goods'])
    d.do('li', 'measureHandling.propose', transferred, measure)
      .do('sun', 'measureHandling.endorse', yes, measure)
      .do('zheng', 'measureHandling.approve', yes, measure)
    expect(d.gates('li', 'crime.hand', handed)).toEqual(['C-goods'])
    d.do('li', 'crime.hand', { ...handed, partyTold: 'told' })
    expect(runs(d)).toEqual(['P07', 'P21'])
    expect(d.file.irregularities).toEqual([])
  })

  test('of a report that said of no goods the list goes along all the same', () => {
    const { goods: _, ...silent } = report
    const d = suspected(seized())
      .do('li', 'crime.propose', silent)
      .do('sun', 'crime.endorse', yes)
      .do('wu', 'crime.endorse', yes)
      .do('zheng', 'crime.approve', yes)
    const bare = { ...delivery, materials: ['letter', 'report'] }
    expect(d.on('2026-08-11').gates('li', 'crime.deliver', bare)).toEqual(['C-materials'])
  })
})
