import type { Day } from '@xiezhi/law'
import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { entriesIn } from '../entries.ts'
import type { Form, Json } from '../file.ts'
import { paperText } from '../paperText.ts'
import { project } from '../project.ts'
import { asOf } from '../ripe.ts'
import { ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** Goods of a party held before anything is decided (强制法 chapter 3; 处罚法56; 市监程序33–42). */
const plan = (what: string, more: Form = {}): Form => ({
  party: 'p1',
  what,
  reason: '现场有未标明生产日期的糕点二十盒，当事人正在装车运走。',
  basis: '《中华人民共和国食品安全法》第一百一十条第四项',
  ...(what === 'registration' ? { atRisk: true } : { level: 'law', necessary: true }),
  ...(what === 'freezing'
    ? { bank: '云岭农村商业银行营业部', account: '6222000011112222', amount: 5_000_000, involved: 5_000_000 }
    : { goods: '未标明生产日期的糕点', place: '工业路8号', urgent: false }),
  ...more,
})
const goods = [
  { name: '糕点', spec: '500克', quantity: '20', unit: '盒' },
  { name: '包装袋', quantity: '1', unit: '卷', remark: '已开封' },
] as unknown as Json
const scene = (more: Form = {}): Form => ({
  officers: ['li', 'wang'],
  shown: true,
  place: '工业路8号',
  presence: 'present',
  present: '林甲（法定代表人）',
  told: true,
  said: '未提出',
  goods,
  related: true,
  spared: true,
  single: true,
  counted: true,
  handed: true,
  sealed: true,
  keeper: '就地封存，由当事人保管',
  signature: 'signed',
  recorded: 'whole',
  ...more,
})
const yes: Form = { opinion: '同意。' }
const at = (n: number) => ({ proceeding: `measure-${n}` })

const begun = (day: Day = '2026-09-01') =>
  new Driver(day)
    .open()
    .do('li', 'party.identify', { party: party('p1') as Json })
    .do('li', 'clue.verify', forms.verification)
/** Put up and approved, as the way of a filing goes. */
const approved = (d: Driver, n = 1) =>
  d
    .do('li', 'measure.propose', { reason: '拟采取措施' }, at(n))
    .do('sun', 'measure.endorse', yes, at(n))
    .do('zheng', 'measure.approve', yes, at(n))
const held = (what = 'sealing', day: Day = '2026-09-03') =>
  approved(begun().on(day).do('li', 'measure.plan', plan(what))).do('li', 'measure.take', scene(), at(1))
const handle = (d: Driver, form: Form, n = 1) =>
  d
    .do('li', 'measureHandling.propose', { items: [1, 2], reason: '查清事实，依法处理。', ...form }, at(n))
    .do('sun', 'measureHandling.endorse', yes, at(n))
    .do('zheng', 'measureHandling.approve', yes, at(n))
const released = { how: 'release', ground: 'unrelated' }
const givenBack = { way: 'direct', receiver: '林甲', signed: true }
const clock = (d: Driver, id: string) => d.file.clocks.find((c) => c.clock === id)!
const stageOf = (d: Driver, n = 1) => d.file.proceedings.find((p) => p.id === `measure-${n}`)?.stage
const textOf = (d: Driver, kind: DocumentKind) => {
  const paper = d.file.papers.findLast((p) => p.kind === kind)!
  const proceeding = d.file.proceedings.find((p) => p.id === paper.proceeding)!
  const of = { file: d.file, context: d.context('li'), day: paper.on, party: paper.party, proceeding }
  return paperText(bodyOf(kind)!, of)
    .map((b) => b.text)
    .join('\n')
}
const kinds = (d: Driver) =>
  d.file.papers.map((p) => p.kind).filter((k) => k.startsWith('measure') || /registr|freeze|testing/.test(k))
const running = (d: Driver) => d.running.filter((c) => c.proceeding !== undefined)

describe('查封、扣押', () => {
  test('approved first, sealed on the spot, released, given back: no fault, and nothing of it is left', () => {
    const d = held()
    expect(kinds(d)).toEqual(['measure-decision', 'measure-approval', 'measure-list', 'measure-record'])
    expect(textOf(d, 'measure-list')).toContain('名称：糕点')
    handle(d.on('2026-09-20'), released)
    expect([stageOf(d), kinds(d).at(-1)]).toEqual(['returning', 'measure-release'])
    d.do('li', 'goods.return', givenBack, at(1))
    expect([stageOf(d), d.file.irregularities, running(d)]).toEqual(['ended', [], []])
    expect(project(d.file, d.context('li'), '2026-09-20').case.waits.map((w) => w.what)).toEqual(['核查线索、立案呈批'])
  })

  test('the first day counts and the end is not rolled: decide by 10-02, 10-08 only as the outer limit', () => {
    const d = held()
    const state = clockState(clock(d, 'E02'), d.context('li'), '2026-09-03')
    expect([state.due?.safe, state.due?.due]).toEqual(['2026-10-02', '2026-10-08'])
    const light = (day: Day) => clockState(clock(d, 'E02'), d.context('li'), day).light
    expect((['2026-09-20', '2026-10-02', '2026-10-03', '2026-10-12'] as const).map(light)).toEqual([
      'calm',
      'warn',
      'over',
      'over',
    ])
  })

  test('nothing is touched before it is approved, and an act told against that keeps its fault', () => {
    const d = begun().on('2026-09-03').do('li', 'measure.plan', plan('sealing'))
    expect(d.gates('li', 'measure.take', scene(), at(1))).toEqual(['G33-approved'])
    d.do('li', 'measure.take', scene(), { ...at(1), happened: '来不及呈批' })
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['G33-approved'])
  })

  test.each<readonly [string, Form]>([
    ['G33-officers', { shown: false }],
    ['G33-officers', { officers: ['li'] }],
    ['G33-told', { told: false }],
    ['G33-signed', { signature: 'refused' }],
    ['G33-handed', { handed: false }],
    ['G33-handed', { counted: false }],
    ['G33-recorded', { recorded: 'broken' }],
    ['G34', { spared: false }],
    ['G34', { single: false }],
    ['G34', { related: false }],
    ['G34-seal', { sealed: false }],
  ])('%s: %o is refused on the spot', (gate, form) => {
    const d = approved(begun().on('2026-09-03').do('li', 'measure.plan', plan('sealing')))
    expect(d.gates('li', 'measure.take', scene(form), at(1))).toEqual([gate])
  })

  test('who is not there needs a witness', () => {
    const d = approved(begun().on('2026-09-03').do('li', 'measure.plan', plan('seizure')))
    const { present: _, told: __, said: ___, ...away } = scene({ presence: 'absent', signature: 'absent' })
    expect(d.gates('li', 'measure.take', away, at(1))).toEqual(['G33-witness'])
    d.do('li', 'measure.take', { ...away, witness: '社区干部周某' }, at(1))
    expect(d.file.irregularities).toEqual([])
  })

  test.each<readonly [string, Form]>([
    ['G32-law', { level: 'other' }],
    ['G32-need', { necessary: false }],
  ])('%s: it wants a law and a need', (gate, form) => {
    expect(begun().gates('li', 'measure.plan', plan('sealing', form))).toEqual([gate])
  })

  const urgent = plan('seizure', { urgent: true, urgency: '当事人正在装车运走' })
  const onTheSpot = () =>
    begun().on('2026-09-30', '16:00').do('li', 'measure.plan', urgent).do('li', 'measure.take', scene(), at(1))

  test('on the spot where it is urgent, put up and approved within twenty-four hours, to the minute', () => {
    const d = onTheSpot()
    expect(clock(d, 'E01')).toMatchObject({ unit: 'H', at: '2026-09-30T16:00' })
    expect(d.gates('li', 'measureHandling.propose', { items: [1, 2], reason: '查清', ...released }, at(1))).toEqual([
      'E02-ratified',
    ])
    approved(d.on('2026-10-01', '16:00'))
    expect([d.file.irregularities, clock(d, 'E01').stopped, stageOf(d)]).toEqual([[], '2026-10-01', 'held'])
    expect(kinds(d)).toContain('measure-decision')
  })

  test('ratified a minute late it is ratified all the same, and keeps that fault', () => {
    const d = approved(onTheSpot().on('2026-10-01', '16:01'))
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['E01-late', 'E01-late'])
  })

  test('refused it is lifted at once: everything goes back', () => {
    const d = onTheSpot()
    d.do('li', 'measure.propose', { reason: '补办' }, at(1)).do('sun', 'measure.endorse', yes, at(1))
    d.do('zheng', 'measure.refuse', { reason: '当事人已经自行下架，不必扣押。' }, at(1))
    expect([stageOf(d), running(d), kinds(d).at(-1)]).toEqual(['returning', [], 'measure-release'])
    expect(textOf(d, 'measure-release')).toContain('当事人已经自行下架')
    d.do('li', 'goods.return', givenBack, at(1))
    expect([stageOf(d), entriesIn(d.file, 'measureItem').map((e) => e.fields.fate)]).toEqual([
      'ended',
      ['release', 'release'],
    ])
  })

  test('refused before anything was touched it is over', () => {
    const d = begun().do('li', 'measure.plan', plan('sealing')).do('li', 'measure.propose', { reason: '拟查封' }, at(1))
    d.do('sun', 'measure.endorse', yes, at(1)).do('zheng', 'measure.refuse', { reason: '没有必要' }, at(1))
    expect([stageOf(d), entriesIn(d.file, 'measurePlan')[0]?.ended]).toMatchObject(['dropped', {}])
  })

  test('it is extended once, by no more than thirty days, in time, and the party is told why', () => {
    const d = held().on('2026-09-28')
    const longer = (days: number) => ({ days, reason: '案情复杂，供货商在外省。' })
    expect(d.gates('li', 'measureExtension.propose', longer(31), at(1))).toEqual(['E02-once'])
    d.do('li', 'measureExtension.propose', longer(30), at(1))
      .do('sun', 'measureExtension.endorse', yes, at(1))
      .do('zheng', 'measureExtension.approve', yes, at(1))
    expect(clockState(clock(d, 'E02'), d.context('li'), '2026-09-28').due?.safe).toBe('2026-11-01')
    expect(textOf(d, 'measure-extension')).toContain('供货商在外省')
    expect(textOf(d, 'measure-extension')).toContain('2026年11月1日')
    d.do('li', 'measure.tell', { paper: 'extension', way: 'direct', signedBy: '林甲' }, at(1))
    expect(d.gates('li', 'measureExtension.propose', longer(5), at(1))).toEqual(['E02-once'])
    const late = held().on('2026-10-12')
    expect(late.gates('li', 'measureExtension.propose', longer(5), at(1))).toEqual(['E02-term'])
  })

  test('testing stands still only from when the party was told of its length, and ends with the result', () => {
    const d = held().on('2026-09-07')
    const test = { items: [1], kind: 'inspection', institution: '省质检院', until: '2026-09-27', reason: '菌落总数' }
    expect(d.gates('li', 'measure.tell', { paper: 'test', way: 'direct', signedBy: '林甲' }, at(1))).toEqual([
      'E02-test',
    ])
    d.do('li', 'measure.test', test, at(1))
    const safe = (day: Day) => clockState(clock(d, 'E02'), d.context('li'), day).due?.safe
    expect(safe('2026-09-09')).toBe('2026-10-02')
    d.on('2026-09-10').do('li', 'measure.tell', { paper: 'test', way: 'direct', signedBy: '林甲' }, at(1))
    expect(safe('2026-09-10')).toBe('2026-10-19')
    d.on('2026-09-17').do('li', 'measure.tested', { result: '不合格' }, at(1))
    expect(safe('2026-09-17')).toBe('2026-10-09')
    // Nobody stops the clock once more by telling what is over.
    expect(d.gates('li', 'measure.tell', { paper: 'test', way: 'direct', signedBy: '林甲' }, at(1))).toEqual([
      'E02-test',
    ])
  })

  test('of two measures each stands still for its own testing, whichever was sent out last', () => {
    const d = held().on('2026-09-07')
    approved(d.do('li', 'measure.plan', plan('seizure')), 2).do('li', 'measure.take', scene(), at(2))
    const test = { kind: 'inspection', institution: '省质检院', reason: '菌落总数' }
    d.do('li', 'measure.test', { ...test, items: [1], until: '2026-09-27' }, at(1))
    d.do('li', 'measure.test', { ...test, items: [3], until: '2026-10-25' }, at(2))
    d.on('2026-09-10').do('li', 'measure.tell', { paper: 'test', way: 'direct', signedBy: '林甲' }, at(1))
    expect(clockState(clock(d, 'E02'), d.context('li'), '2026-09-10').due?.safe).toBe('2026-10-19')
  })

  test('after its term it can only be lifted', () => {
    const d = held().on('2026-10-12')
    const destroy = { items: [1], reason: '依法销毁', how: 'destroy', basis: '食品安全法' }
    expect(d.gates('li', 'measureHandling.propose', destroy, at(1))).toEqual(['E02-expired'])
    handle(d, { how: 'release', ground: 'expired' })
    expect(stageOf(d)).toBe('returning')
  })

  test('nothing is confiscated without a penalty, nothing of another measure is dealt with, each item for itself', () => {
    const d = held().on('2026-09-10')
    const confiscate = { items: [1], reason: '没收', how: 'confiscate' }
    expect(d.gates('li', 'measureHandling.propose', confiscate, at(1))).toEqual(['E02-confiscate'])
    approved(d.do('li', 'measure.plan', plan('seizure')), 2).do('li', 'measure.take', scene(), at(2))
    expect(entriesIn(d.file, 'measureItem').map((e) => [e.no, e.proceeding])).toEqual([
      [1, 'measure-1'],
      [2, 'measure-1'],
      [3, 'measure-2'],
      [4, 'measure-2'],
    ])
    const other = { items: [3], reason: '无关', ...released }
    expect(d.gates('li', 'measureHandling.propose', other, at(1))).toEqual(['E02-items'])
    handle(d, { ...released, items: [1] })
    expect([stageOf(d), clock(d, 'E02').stopped]).toEqual(['held', undefined])
    handle(d, { items: [2], how: 'destroy', basis: '《食品安全法》第…条' })
    expect([stageOf(d), stageOf(d, 2)]).toEqual(['returning', 'held'])
    d.do('li', 'goods.return', givenBack, at(1))
    expect([stageOf(d), running(d).map((c) => c.id)]).toEqual(['ended', ['E02/measure-2']])
  })

  test('it is approved once, and put up by nobody whose certificate has run out', () => {
    expect(held().gates('li', 'measure.propose', { reason: '再次' }, at(1))).toEqual(['G33-once'])
    const d = begun().do('li', 'measure.plan', plan('sealing'))
    expect(d.gates('zhao', 'measure.propose', { reason: '拟查封' }, at(1))).toEqual(['M-certified'])
  })

  test('what one measure puts up is signed in that one, while another waits for its own', () => {
    const d = begun().do('li', 'measure.plan', plan('sealing')).do('li', 'measure.plan', plan('seizure'))
    d.do('li', 'measure.propose', { reason: '甲' }, at(1))
    expect(d.gates('sun', 'measure.endorse', yes, at(2))).toEqual(['turn'])
    d.do('li', 'measure.propose', { reason: '乙' }, at(2)).do('sun', 'measure.endorse', yes, at(2))
    expect(d.file.approvals['measure-1/measure']).toMatchObject({ signed: 0, form: { reason: '甲' } })
    expect(d.file.approvals['measure-2/measure']).toMatchObject({ signed: 1, form: { reason: '乙' } })
    const waits = project(d.file, d.context('li'), '2026-09-01').case.waits.map((w) => `${w.proceeding} ${w.post}`)
    expect(waits).toEqual(['measure-1 unitHead', 'measure-2 agencyHead', 'main handler'])
  })

  test('nothing goes back that nobody has released, and what is still to be told is waited for', () => {
    const d = held().on('2026-09-28')
    expect(d.gates('li', 'goods.return', givenBack, at(1))).toEqual(['E02-return'])
    d.do('li', 'measureExtension.propose', { days: 10, reason: '协查' }, at(1))
      .do('sun', 'measureExtension.endorse', yes, at(1))
      .do('zheng', 'measureExtension.approve', yes, at(1))
    const waits = () => project(d.file, d.context('li'), '2026-09-28').case.waits.map((w) => w.what)
    expect(waits()).toContain('送达延长期限决定书')
    d.do('li', 'measure.tell', { paper: 'extension', way: 'direct', signedBy: '林甲' }, at(1))
    expect(waits()).toEqual(['在期限内作出处理', '核查线索、立案呈批'])
  })

  test('perishable goods are sold first only with the owner’s word and the evidence kept', () => {
    const d = held().on('2026-09-05')
    const sold = { how: 'sold', consent: 'agreed', secured: false }
    expect(d.gates('li', 'measureHandling.propose', { items: [1], reason: '易变质', ...sold }, at(1))).toEqual([
      'E02-sold',
    ])
    handle(d, { ...sold, secured: true, items: [1] })
    expect([stageOf(d), entriesIn(d.file, 'measureItem')[0]?.fields.sold]).toEqual(['held', '2026-09-05'])
  })

  test('a case is not closed while anything is held, nor while something is planned that nobody gave up', () => {
    const d = held()
    const refusal = { ground: 'slightCorrected', reason: '轻微并改正', corrected: '下架', reply: 'none' }
    expect(d.gates('li', 'refusal.propose', refusal)).toContain('M-ended')
    handle(d, released).do('li', 'goods.return', givenBack, at(1))
    expect(d.try('li', 'refusal.propose', refusal).outcome).toBe('performed')
    const e = begun().do('li', 'measure.plan', plan('sealing'))
    e.do('li', 'measure.drop', { reason: '当事人已经自行下架' }, at(1))
    expect([stageOf(e), entriesIn(e.file, 'measurePlan')[0]?.ended]).toMatchObject(['dropped', {}])
  })
})

describe('先行登记保存', () => {
  test('seven working days, and what nobody dealt with by then is free by itself', () => {
    const d = held('registration', '2026-11-02')
    expect(kinds(d)).toEqual(['registration-notice', 'measure-approval', 'measure-list', 'measure-record'])
    expect(clockState(clock(d, 'P05'), d.context('li'), '2026-11-02').due).toMatchObject({
      safe: '2026-11-10',
      due: '2026-11-11',
    })
    expect(asOf(d.file, d.context('li'), '2026-11-11').proceedings.at(-1)?.stage).toBe('held')
    const free = asOf(d.file, d.context('li'), '2026-11-12')
    expect(free.proceedings.at(-1)?.stage).toBe('returning')
    expect(entriesIn(free, 'measureLapse')).toMatchObject([{ proceeding: 'measure-1', about: 1, deemed: 'P05' }])
    d.on('2026-11-12').do('li', 'goods.return', givenBack, at(1))
    expect([stageOf(d), running(d)]).toEqual(['ended', []])
  })

  test('no longer than the law says: it is not extended, nothing registered is destroyed', () => {
    const d = held('registration', '2026-11-02')
    expect(d.gates('li', 'measureExtension.propose', { days: 5, reason: '复杂' }, at(1))).toEqual(['E02-once'])
    const destroy = { items: [1], reason: '销毁', how: 'destroy', basis: '食品安全法' }
    expect(d.gates('li', 'measureHandling.propose', destroy, at(1))).toEqual(['E02-how'])
    handle(d, { how: 'seized' })
    expect([stageOf(d), running(d), d.file.irregularities]).toEqual(['ended', [], []])
  })

  test('it wants evidence at risk; on the spot only where a rule of the sector knows that', () => {
    expect(begun().gates('li', 'measure.plan', plan('registration', { atRisk: false }))).toEqual(['P05-risk'])
    const farm = new Driver('2026-09-01', {
      agency: {
        layers: ['national'],
        own: ownLayer([{ parameter: 'P02.length', value: 7, inForce: { from: '2020-01-01' }, cite: [] }]),
      },
    })
      .open()
      .do('li', 'party.identify', { party: party('p1') as Json })
    const urgent = plan('registration', { urgent: true, urgency: '正在运走' })
    expect(farm.gates('li', 'measure.plan', urgent)).toEqual(['P06-urgent'])
    approved(farm.do('li', 'measure.plan', plan('registration'))).do('li', 'measure.take', scene(), at(1))
    // Without a rule that frees it the seven days run out, and somebody is late.
    expect(asOf(farm.file, farm.context('li'), '2026-10-20').proceedings.at(-1)?.stage).toBe('held')
    expect(clockState(clock(farm, 'P05'), farm.context('li'), '2026-10-20').light).toBe('over')
  })
})

describe('冻结存款、汇款', () => {
  const frozen = (day: Day = '2026-09-03') =>
    approved(begun().on(day).do('li', 'measure.plan', plan('freezing'))).do(
      'li',
      'freeze.serve',
      { officers: ['li', 'wang'], shown: true, receiver: '柜员张某', frozen: 5_000_000, single: true, written: true },
      at(1),
    )

  test('by a law alone, no more than what is involved, approved first', () => {
    expect(begun().gates('li', 'measure.plan', plan('freezing', { level: 'regulation' }))).toEqual(['G32-law'])
    expect(begun().gates('li', 'measure.plan', plan('freezing', { amount: 8_000_000 }))).toEqual(['G32-amount'])
  })

  test('with a record of the scene, and nothing another organ has frozen', () => {
    const d = approved(begun().do('li', 'measure.plan', plan('freezing')))
    const form = {
      officers: ['li', 'wang'],
      shown: true,
      receiver: '柜员张某',
      frozen: 5_000_000,
      single: true,
      written: true,
    }
    for (const wrong of [{ written: false }, { single: false }])
      expect(d.gates('li', 'freeze.serve', { ...form, ...wrong }, at(1))).toEqual(['G34-freeze'])
  })

  test('the bank is told, the party within three working days, and after thirty days the bank lifts it by itself', () => {
    const d = frozen()
    expect(kinds(d)).toEqual(['freeze-notice', 'measure-approval', 'freeze-decision'])
    expect(textOf(d, 'freeze-decision')).toContain('6222000011112222')
    expect(clockState(clock(d, 'E03'), d.context('li'), '2026-09-03').due?.due).toBe('2026-09-08')
    d.on('2026-09-07').do('li', 'measure.tell', { paper: 'freeze', way: 'direct', signedBy: '林甲' }, at(1))
    expect(clock(d, 'E03').stopped).toBe('2026-09-07')
    expect(asOf(d.file, d.context('li'), '2026-10-09').proceedings.at(-1)?.stage).toBe('returning')
    d.on('2026-10-09').do('li', 'goods.return', { ...givenBack, way: 'bank' }, at(1))
    expect([stageOf(d), running(d), d.file.irregularities]).toEqual(['ended', [], []])
  })

  test('lifted by decision, the bank is told with the party', () => {
    const d = handle(frozen().on('2026-09-10'), { ...released, items: [1] })
    expect(kinds(d).slice(-2)).toEqual(['measure-release', 'freeze-release'])
  })
})

test('goods that are registered are recorded where the agency lists it: a reason in the place of it, or none (指导意见八)', () => {
  const listed = (parameter: 'record.registration' | 'record.registrationWhole') =>
    approved(
      new Driver('2026-11-02', {
        agency: {
          own: ownLayer([
            { parameter, value: true, inForce: { from: '2026-01-01' }, cite: [], source: '音像记录事项清单' },
          ]),
        },
      })
        .open()
        .do('li', 'party.identify', { party: party('p1') as Json })
        .do('li', 'clue.verify', forms.verification)
        .do('li', 'measure.plan', plan('registration')),
    )
  const broken = scene({ recorded: 'broken' })
  const d = listed('record.registration')
  expect(d.gates('li', 'measure.take', broken, at(1))).toEqual(['V-registration'])
  d.do('li', 'measure.take', { ...broken, unrecorded: '记录仪没有电' }, at(1))
  const whole = listed('record.registrationWhole')
  expect(whole.gates('li', 'measure.take', { ...broken, unrecorded: '记录仪没有电' }, at(1))).toEqual([
    'V-registration-whole',
  ])
  whole.do('li', 'measure.take', scene(), at(1))
})
