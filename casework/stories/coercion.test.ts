import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { rows } from './again.ts'
import { people } from './county.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { after, clockOf, faults, handled, running, stageOf } from './handled.ts'

// 行政强制措施、行政强制执行 as kinds of their own (强制法 chapters 3, 4, 5): what a law gives outside any penalty.

const measure = 'coercion.measure'
const enforcement = 'coercion.enforcement'
const inMeasure = { proceeding: 'measure-1' }
const inConduct = { proceeding: 'conduct-1' }
const inPayment = { proceeding: 'payment-p1' }
const yes: Form = { opinion: '同意。' }
const text = (d: Driver, kind: DocumentKind, proceeding: string) =>
  paperText(bodyOf(kind) ?? [], {
    file: d.file,
    context: d.context('li'),
    day: '2026-11-02',
    party: 'p1',
    proceeding: d.file.proceedings.find((p) => p.id === proceeding),
  })
    .map((b) => b.text)
    .join('')

describe('行政强制措施', () => {
  test('approved, taken, told to the public, lifted, given back; nothing of it is left', () => {
    const d = after(measure)
    expect([stageOf(d), stageOf(d, 'measure-1'), running(d), faults(d)]).toEqual(['archived', 'ended', [], []])
    expect(rows(d).waits).toEqual([])
    expect(d.file.papers.map((p) => p.kind)).toContain('measure-decision')
  })

  test('is of an agency that has said who ends it, and not of whoever files penalties', () => {
    const d = handled(measure)
    const chains = { filing: ['agencyHead'], notice: ['agencyHead'], decision: ['agencyHead'] } as const
    const bare = new (d.constructor as typeof Driver)('2026-11-02', { agency: { chains } })
    expect(bare.tryOpen({}, 'li', measure)).toMatchObject({ outcome: 'blocked', reasons: [{ code: 'not-handled' }] })
  })

  test('evidence of a penalty is registered in its own case', () => {
    const d = handled(measure)
    const plan = { party: 'p1', what: 'registration', reason: '可能灭失', basis: '处罚法第五十六条', atRisk: true }
    expect(d.gates('li', 'measure.plan', { ...plan, goods: '气瓶', urgent: false })).toEqual(['M-evidence'])
  })

  test('what its own law calls otherwise is held until the day the decision says, and not one day longer', () => {
    const d = handled(measure).on('2026-11-03')
    const plan: Form = {
      party: 'p1',
      what: 'other',
      manner: '封闭储存间',
      until: '2026-11-20',
      reason: '储存间泄漏，随时可能爆炸。',
      basis: '《中华人民共和国突发事件应对法》第七十三条第二项',
      level: 'law',
      necessary: true,
      goods: '储存间一间',
      urgent: false,
    }
    expect(d.gates('li', 'measure.plan', { ...plan, level: 'localRegulation' })).toEqual(['G32-law'])
    d.do('li', 'measure.plan', plan)
    d.do('li', 'measure.propose', {}, inMeasure)
    for (const who of ['sun'] as const) d.do(who, 'measure.endorse', yes, inMeasure)
    d.do('zheng', 'measure.approve', yes, inMeasure)
    expect(text(d, 'measure-decision', 'measure-1')).toContain('封闭储存间')
    expect(text(d, 'measure-decision', 'measure-1')).not.toContain('三十日')
    d.do('li', 'measure.take', scene, inMeasure)
    expect(clockOf(d, 'E-other/measure-1')).toMatchObject({ until: '2026-11-20' })
    expect(clockOf(d, 'E02/measure-1')).toBeUndefined()
    expect(d.gates('li', 'measureExtension.propose', { days: 5, reason: '复杂' }, inMeasure)).toContain('E02-once')
  })

  test('is not ended while anything is held, nor as if nothing had been taken', () => {
    const d = after(measure, 'measureHandling.propose')
    expect(d.gates('li', 'coercion.propose', { outcome: 'none', summary: '没有采取' })).toEqual([
      'M-ended',
      'M-outcome',
    ])
  })

  test('a decision that is taken away holds nobody’s goods: they are waited for at once (强制法28)', () => {
    const d = after(measure, 'measureHandling.propose')
    const order = {
      what: 'revoked',
      defect: 'facts',
      reason: '没有隐患',
      remake: false,
      instrument: '决定',
      files: paper(),
    }
    d.do('li', 'lifting.order', order)
    expect(rows(d).waits.map((w) => w.what)).toContain('决定已被撤销，立即解除并退还')
  })
})

const scene: Form = {
  officers: ['li', 'wang'],
  shown: true,
  place: '工业路8号',
  presence: 'present',
  present: '庞穗（法定代表人）',
  told: true,
  said: '未提出',
  goods: [{ name: '储存间', quantity: '1', unit: '间' }] as never,
  related: true,
  spared: true,
  single: true,
  counted: true,
  handed: true,
  keeper: '就地封闭',
  signature: 'signed',
  recorded: 'whole',
}

describe('行政强制执行', () => {
  test('demanded, done in the party’s place, paid for, made public; nothing of it is left', () => {
    const d = after(enforcement)
    expect([stageOf(d), stageOf(d, 'conduct-1'), running(d), faults(d)]).toEqual(['archived', 'substituted', [], []])
    expect(rows(d).waits).toEqual([])
    expect(text(d, 'conduct-demand', 'conduct-1')).toContain('《责令限期清除决定书》（云综执责〔2026〕7号）')
  })

  test('is put up by who holds a certificate, and not begun before the term of the decision is over', () => {
    const crowd = people.map((p) => (p.id === 'li' ? { ...p, certificates: [] } : p))
    const put = { reason: '期满', files: paper(), facts: nothing }
    expect(handled(enforcement, {}, { crowd }).gates('li', 'enforcement.propose', put)).toContain('X-certified')
    const early = handled(enforcement, { performBy: '2026-11-02' })
    expect(early.gates('li', 'enforcement.propose', put)).toContain('X-base')
  })

  test('what was done before anybody demanded it is told, and what has begun is ended in its own way', () => {
    const drop = { ground: 'performed', reason: '已经清除' }
    expect(after(enforcement, 'substitute.decide').gates('wu', 'enforcement.drop', drop)).toEqual(['X-drop'])
    const d = after(enforcement, 'conduct.demand')
    expect(d.gates('li', 'case.archive', { summary: '办结' })).toEqual(['G45-enforcing'])
    d.do('wu', 'enforcement.drop', drop).do('li', 'case.archive', { summary: '已经履行' })
    expect([stageOf(d), running(d)]).toEqual(['archived', []])
  })

  test('a decision on compensation goes to the court alone, and only a fine is put off (征补条例28; 处罚法66)', () => {
    const d = handled(enforcement, { kind: 'compensation' }).on('2026-11-03')
    begin(d)
    d.do('sun', 'conduct.demand', { party: 'p1', duty: '搬迁', until: '2026-11-20', way: '自行搬迁' })
    const given = { object: '房屋一处', until: '2026-12-01', posted: '现场' }
    expect(d.gates('wu', 'conduct.announce', given, inConduct)).toContain('X-compensation')
    const owed = handled(enforcement, money).on('2026-11-03')
    begin(owed)
    owed.do('li', 'deferral.request', { asked: 'defer', content: '困难', files: paper() }, inPayment)
    const until = { granted: true, reason: '困难', until: '2026-12-31' }
    expect(owed.gates('wu', 'deferral.decide', until, inPayment)).toEqual(['X-deferral-kind'])
    // Nor is anything sold against what is no fine (强制法46第三款).
    owed.do('sun', 'demand.issue', { until: '2026-11-25', way: '到银行缴纳' }, inPayment)
    const sale = {
      goods: '设备',
      measure: '1号',
      house: '拍卖行',
      planned: '2026-12-15',
      noRemedy: true,
      reason: '不缴',
      files: paper(),
    }
    expect(owed.gates('wu', 'auction.decide', sale, inPayment)).toContain('X-auction-kind')
  })

  test('what a court upheld before is brought there within two years, and the sum owed is that of the decision', () => {
    const fought = { fought: 'judged', foughtOn: '2026-10-12' }
    const d = handled(enforcement, { ...money, ...fought }).on('2026-11-03')
    begin(d)
    expect(running(d)).toEqual(expect.arrayContaining(['P14-own/p1', 'P19/p1', 'P19-judged/p1']))
    expect(running(d)).not.toContain('P19-remedy/p1')
    d.do('sun', 'demand.issue', { until: '2026-11-25', way: '到银行缴纳' }, inPayment)
    expect(text(d, 'demand-notice', 'payment-p1')).toContain('2,400元')
    const conduct = handled(enforcement, fought).on('2026-11-03')
    begin(conduct)
    conduct.do('sun', 'conduct.demand', { party: 'p1', duty: '清除', until: '2026-11-20', way: '自行清除' })
    expect(running(conduct)).toEqual(expect.arrayContaining(['P19-conduct-court/p1', 'P19-conduct-judged/p1']))
    expect(clockOf(conduct, 'P19-conduct-judged/p1')).toMatchObject({ trigger: '2026-10-12' })
  })

  test('of what nobody was told he could sue over the time is a year, and what another law says is as it says (行诉解释64; 行诉法46)', () => {
    const application = {
      court: '云岭县人民法院',
      target: '弃料',
      materials: ['decision', 'opinion', 'demand', 'target'],
      urgent: false,
      noRemedy: true,
    }
    const demanded = (over: Form) => {
      const d = handled(enforcement, over).on('2026-11-03')
      begin(d)
      d.do('sun', 'conduct.demand', { party: 'p1', duty: '清除', until: '2026-11-20', way: '自行清除' })
      return d.do('li', 'service.deliver', delivered, { proceeding: 'service-1' })
    }
    const delivered = { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] }
    const old = { decidedOn: '2025-12-01', servedOn: '2025-12-01', performBy: '2026-01-05' }
    const told = demanded(old)
    expect(told.on('2026-11-23').gates('wu', 'conduct.apply', application, inConduct)).toEqual(['P19-conduct'])
    const untold = demanded({ ...old, remedyTold: false })
    expect(running(untold)).toContain('P19-conduct-own/p1')
    expect(untold.on('2026-12-01').gates('wu', 'conduct.apply', application, inConduct)).toEqual(['P19-conduct'])
    expect(untold.fork().on('2027-03-02').gates('wu', 'conduct.apply', application, inConduct)).toEqual(['P19-conduct'])
    untold.on('2026-12-02').do('wu', 'conduct.apply', application, inConduct)
    // Served on the fifth of September: fifteen days end on a Sunday that is worked, and three months run from there.
    const land = { suitBy: 'other', suitDays: 15, suitBasis: '《中华人民共和国土地管理法》第八十三条' }
    const fifteen = demanded(land)
    expect(fifteen.fork().on('2026-12-22').gates('wu', 'conduct.apply', application, inConduct)).toEqual([
      'P19-conduct',
    ])
    fifteen.on('2026-11-23').do('wu', 'conduct.apply', application, inConduct)
    expect(demanded({}).on('2026-11-23').gates('wu', 'conduct.apply', application, inConduct)).toEqual(['P19-conduct'])
    const owed = handled(enforcement, { ...money, ...land }).on('2026-11-03')
    begin(owed)
    expect(running(owed)).toEqual(expect.arrayContaining(['P19-own/p1', 'P18-own/p1']))
    expect(running(owed)).not.toContain('P19-remedy/p1')
    owed.do('sun', 'demand.issue', { until: '2026-11-25', way: '到银行缴纳' }, inPayment)
    expect(clockOf(owed, 'P19/p1')).toMatchObject({ trigger: '2026-09-20' })
  })

  test('nothing is taken without a law that gives the power', () => {
    const d = handled(enforcement, money).on('2026-11-03')
    begin(d)
    d.do('sun', 'demand.issue', { until: '2026-11-10', way: '到银行缴纳' }, inPayment)
    const service = d.file.proceedings.findLast((p) => p.kind === 'service')!.id
    const delivered = { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] }
    d.do('li', 'service.deliver', delivered, { proceeding: service })
    const decide = {
      manner: 'transfer',
      basis: '法律',
      reason: '经催告不缴',
      hiding: false,
      planned: '2026-11-12',
    }
    expect(d.try('wu', 'enforcement.decide', decide, inPayment)).toMatchObject({
      outcome: 'blocked',
      reasons: [{ gate: 'G35', sentence: expect.stringContaining('没有行政强制执行权') }],
    })
  })
})

const money: Form = { kind: 'charge', duty: 'money', amount: 240_000 }
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
function begin(d: Driver): void {
  d.do('li', 'enforcement.propose', { reason: '期满没有履行', files: paper(), facts: nothing })
    .do('sun', 'enforcement.endorse', yes)
    .do('wu', 'enforcement.approve', yes)
}
