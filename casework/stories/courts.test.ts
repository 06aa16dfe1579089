import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { measure, measurePlan, measureTaken, scene, yes } from './measureForms.ts'
import { delivered, monday, onScene, sceneForm } from './summary.ts'

/** What a court found of a case that the other stories do not come past, and what it let stand. */
const faults = (d: Driver) => d.file.irregularities.map((i) => [i.gate, i.step])
const sealed =
  (day: Day, what = 'sealing') =>
  (d: Driver) =>
    measureTaken(d.on(day), { what })
const begun = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
const handle = (d: Driver, form: Form) =>
  d
    .do('li', 'measureHandling.propose', { items: [1], reason: '依法处理。', ...form }, measure)
    .do('sun', 'measureHandling.endorse', yes, measure)
    .do('zheng', 'measureHandling.approve', yes, measure)
const release = { how: 'release', ground: 'expired' }

describe('goods held beyond their term (强制法25, 27)', () => {
  test('are given back late, and the case keeps that they were', () => {
    const late = handle(sealed('2026-08-04')(begun()).on('2026-09-10'), release)
    expect(faults(late)).toEqual([['E02-late', 'measureHandling.approve']])
    late.do('li', 'goods.return', { way: 'direct', receiver: '林甲', signed: true }, measure)
    const inTime = handle(sealed('2026-08-04')(begun()).on('2026-09-02'), { how: 'release', ground: 'unrelated' })
    expect(faults(inTime)).toEqual([])
  })
})

describe('goods sealed where their owner is not (强制法18, 24)', () => {
  const absent = {
    presence: 'absent',
    witness: '村委会主任',
    signature: 'absent',
    remark: '通知后不到场',
    handed: false,
  }
  const { present: _, told: __, said: ___, ...left } = scene
  const waits = (d: Driver) => project(d.file, d.context('li'), '2026-08-04').case.waits.map((w) => w.what)
  test('nobody is handed anything; it is served after, and waits until it has been', () => {
    const d = begun().on('2026-08-04').do('li', 'measure.plan', measurePlan())
    d.do('li', 'measure.propose', { reason: '拟查封' }, measure)
      .do('sun', 'measure.endorse', yes, measure)
      .do('zheng', 'measure.approve', yes, measure)
    expect(d.gates('li', 'measure.take', { ...scene, handed: false }, measure)).toEqual(['G33-handed'])
    d.do('li', 'measure.take', { ...left, ...absent }, measure)
    expect([faults(d), waits(d)]).toEqual([[], expect.arrayContaining(['送达决定书（通知书）和清单'])])
    d.do('li', 'measure.tell', { paper: 'decision', way: 'post', signedBy: '林甲' }, measure)
    expect(waits(d)).not.toContain('送达决定书（通知书）和清单')
  })
})

describe('who is frozen is told in three working days (强制法31)', () => {
  const told = (day: Day) => {
    const plan = {
      party: 'p1',
      what: 'freezing',
      reason: '转移违法所得。',
      basis: '某法第一条',
      level: 'law',
      necessary: true,
      bank: '云岭农村商业银行营业部',
      account: '6222000011112222',
      amount: 5_000_000,
      involved: 5_000_000,
    }
    const served = {
      officers: ['li', 'wang'],
      shown: true,
      receiver: '柜员张某',
      frozen: 5_000_000,
      single: true,
      written: true,
    }
    return begun()
      .do('li', 'measure.plan', plan)
      .do('li', 'measure.propose', { reason: '拟冻结' }, measure)
      .do('sun', 'measure.endorse', yes, measure)
      .do('zheng', 'measure.approve', yes, measure)
      .do('li', 'freeze.serve', served, measure)
      .on(day)
      .do('li', 'measure.tell', { paper: 'freeze', way: 'direct', signedBy: '林甲' }, measure)
  }
  test('or it is told late, and the case keeps that', () => {
    expect(faults(told('2026-08-07'))).toEqual([['E03-late', 'measure.tell']])
    expect(faults(told('2026-08-06'))).toEqual([])
  })
})

describe('goods are confiscated by the decision, and by no other word (强制法27; 市监程序35)', () => {
  const decided = (penalties: readonly Json[]) => {
    const d = begun().filing('2026-08-05')
    const evidence = d.gather('现场检查照片', 'p1')
    const line = forms.violation('p1', 0, { penalties })
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [line]))
      .review('case')
      .notify()
      .serveNotice('p1')
    return sealed('2026-08-06')(d).on('2026-08-18').decide()
  }
  const confiscate = { items: [1], reason: '没收', how: 'confiscate' }
  test('a fine takes no goods', () => {
    const d = decided([{ kind: 'fine', amount: 500_000 }])
    expect(d.gates('li', 'measureHandling.propose', confiscate, measure)).toEqual(['E02-confiscate'])
  })
  test('decided within the term, they are dealt with in time, whenever it is entered', () => {
    const goods = [{ kind: 'goods', text: '没收糕点二十盒', value: 20_000 }]
    // Sealed on 08-06 for thirty days; the decision is of 08-18.
    expect(faults(handle(decided(goods).on('2026-09-10'), confiscate))).toEqual([])
  })
  test('where it takes them they are taken', () => {
    const d = handle(decided([{ kind: 'goods', text: '没收糕点二十盒', value: 20_000 }]), confiscate)
    expect(faults(d)).toEqual([])
  })
})

describe('a penalty on the scene is made on the scene (处罚法51, 52)', () => {
  test('not three days after it was begun: that is a case of the ordinary procedure', () => {
    const { d, rest } = onScene()
    expect(d.on('2026-11-05').gates('li', 'scene.decide', rest)).toEqual(['G09-scene'])
    d.do('li', 'scene.pass', { receivedOn: monday, cause: '不按规定明码标价', summary: '五种水果没有标价。' })
    expect(d.began).toHaveLength(1)
  })
  test('though what was signed there on a paper numbered beforehand is entered when the network is back', () => {
    const { d, rest } = onScene(sceneForm({ made: 'pad', padNumber: '云市监当罚〔2026〕纸0007号', pad: paper() }))
    d.on('2026-11-03').do('li', 'scene.decide', rest)
    expect(faults(d)).toEqual([])
  })
  test('money and paper that come to the agency late are kept as late', () => {
    const d = delivered(sceneForm({ pay: 'scene', ground: 'small' }))
    d.do('li', 'cash.collect', { amount: 10_000, receipt: '滇财0012345', water: 'land' }, { proceeding: 'payment-p1' })
    const money = { proceeding: 'cash' }
    d.on('2026-11-05').do('li', 'cash.handIn', { amount: 10_000, receivedBy: '周敏' }, money)
    d.on('2026-11-10').do('sun', 'cash.bank', { amount: 10_000, bank: '农商行', receipt: '缴1' }, money)
    d.on('2026-11-13').do('li', 'filing.report', { files: paper() }, { proceeding: 'filing' })
    expect(faults(d)).toEqual([
      ['P16-late', 'cash.handIn'],
      ['P16-banked', 'cash.bank'],
      ['P17-late', 'filing.report'],
    ])
  })
})
