import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { agency } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

const filed = () => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  return d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
}
const row = (d: Driver, day: Parameters<Driver['on']>[0] = '2026-08-20', file = d.file) =>
  project(file, d.context('li'), day)
const due = (d: Driver, id: string) => row(d).clocks.find((c) => c.id === id)?.due
const waits = (d: Driver, file = d.file) => row(d, undefined, file).case.waits.map((w) => `${w.post} ${w.what}`)
const pauses = (d: Driver) =>
  d.file.clocks.find((c) => c.id === 'P07')?.pauses.map(({ from, to, ground }) => [ground, from, to])
const stageOf = (d: Driver, id: string) => d.file.proceedings.find((p) => p.id === id)?.stage

describe('中止调查', () => {
  const halt: Form = { ground: 'depends', reason: '须以另案的行政复议决定为依据' }
  const of = { proceeding: 'suspension-1' }
  const halted = () =>
    filed()
      .on('2026-08-10')
      .do('li', 'suspension.ask', halt)
      .do('zheng', 'suspension.decide', { granted: true, opinion: '同意中止' }, of)

  test('halts the investigation where it stands, and its term, until the cause is gone', () => {
    const d = halted()
    expect(stageOf(d, 'main')).toBe('investigation')
    expect(waits(d)).toEqual(['handler 原因消除后恢复调查'])
    const [refused] = d.refused('li', 'evidence.collect', forms.evidence('照片'))
    expect(refused).toMatchObject({ code: 'halted', cures: [{ step: 'suspension.resume' }] })
    expect(refused?.articles[0]).toMatchObject({ statute: 'market-procedure-2022', article: 46 })
    expect(d.gates('li', 'party.identify', { party: party('p2') })).toEqual(['halted'])
    // A party is heard meanwhile, who handles the case may change, and a slip is mended.
    d.do('sun', 'officers.change', { officers: ['li', 'wang'], reason: '人员调整' })
    d.do('li', 'recusal.ask', { how: 'asked', party: 'p1', role: 'investigator', person: 'wang', reason: '同学' })
    d.do('sun', 'record.correct', { event: 1, fields: { place: '云岭县城关镇工业路18号' }, reason: '门牌录错' })
    expect(pauses(d)).toEqual([['中止：须以另案的行政复议决定为依据', '2026-08-10', undefined]])
    expect(due(filed(), 'P07')).toBe('2026-11-03')
    d.on('2026-08-20').do('li', 'suspension.resume', { reason: '复议决定已经作出' }, of)
    expect(due(d, 'P07')).toBe('2026-11-13')
    expect(stageOf(d, 'main')).toBe('investigation')
    d.gather('现场检查照片', 'p1')
    expect(d.file.irregularities).toEqual([])
  })

  test('is approved by a head who did not investigate, asked for once, and known before anything is decided', () => {
    const d = filed().on('2026-08-10').do('li', 'suspension.ask', halt)
    expect(waits(d)).toContain('agencyHead 批准中止调查')
    expect(d.gates('li', 'suspension.ask', halt)).toEqual(['G46-ask'])
    d.gather('现场检查照片', 'p1')
    d.do('zheng', 'suspension.decide', { granted: false, opinion: '可以继续调查' }, of)
    expect(stageOf(d, 'suspension-1')).toBe('refused')
    expect(pauses(d)).toEqual([])
    const both = filed().do('zheng', 'officers.change', { officers: ['li', 'wang', 'zheng'], reason: '人手不足' })
    both.do('li', 'suspension.ask', halt)
    const opinion = { granted: true, opinion: '同意' }
    expect(both.gates('zheng', 'suspension.decide', opinion, of)).toEqual(['G46-approve'])
    const told = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').do('li', 'suspension.ask', halt)
    expect(told.gates('li', 'decision.propose', forms.decision)).toEqual(['G46-open'])
  })

  test('stops no term of an agency whose own law knows no such ground', () => {
    const term = {
      parameter: 'P08.length',
      value: 5,
      inForce: { from: '2026-01-01' },
      cite: [],
      source: '本局规程',
    } as const
    const own = { ...agency.own, settings: [term] }
    const d = new Driver('2026-08-03', { agency: { layers: ['national'], own } }).open()
    d.do('li', 'party.identify', { party: party('p1') }).do('li', 'clue.verify', forms.verification)
    d.filing('2026-08-05').do('li', 'suspension.ask', halt)
    d.do('zheng', 'suspension.decide', { granted: true, opinion: '同意' }, of)
    expect(pauses(d)).toEqual([])
  })
})

describe('回避', () => {
  const ask: Form = { how: 'asked', party: 'p1', role: 'investigator', person: 'wang', reason: '与当事人是亲属' }
  const of = { proceeding: 'recusal-1' }
  const decide = (d: Driver, form: Form, who = 'zheng', step = 'recusal.decide') =>
    d.do(who, step, { reason: '情况属实', way: '书面告知', ...form }, of)

  test('asked for, the investigation goes on; decided, he takes no part any more, and what he took is taken anew', () => {
    const d = filed()
    d.gather('现场检查照片', 'p1')
    d.on('2026-08-06').do('li', 'recusal.ask', ask)
    expect(waits(d)).toContain('agencyHead 决定是否回避')
    d.gather('第二次检查照片', 'p1')
    expect(d.gates('zheng', 'recusal.decide', { granted: true, reason: '属实' }, of)).toEqual(['G06-self'])
    decide(d, { granted: true, redo: 'anew' })
    expect(d.file.entries.filter((e) => e.kind === 'evidence').map((e) => e.fields.excluded)).toEqual([
      '情况属实',
      '情况属实',
    ])
    expect(d.gates('wang', 'evidence.verify', { evidence: [1], finding: '属实' })).toContain('G06-recused')
    expect(d.gates('li', 'evidence.collect', forms.evidence('照片'))).toEqual(['G06-recused'])
    d.do('sun', 'officers.assist', { assistants: ['luo'], task: '共同调查' })
    const with2 = { ...forms.evidence('重新检查照片', 'p1'), officers: ['li', 'luo'] }
    d.do('li', 'evidence.collect', with2)
    // Whoever names the officers is waited for until others are named; who is not of the case leaves nobody to be replaced.
    expect(waits(d)).toContain('unitHead 更换办案人员')
    d.do('sun', 'officers.change', { officers: ['li', 'luo'], reason: '王某回避' })
    expect(waits(d)).not.toContain('unitHead 更换办案人员')
    const second = d.do('li', 'recusal.ask', { ...ask, person: 'zhou', role: 'reviewer' }).file.proceedings.at(-1)!.id
    d.do('zheng', 'recusal.decide', { granted: true, reason: '属实', redo: 'stays' }, { proceeding: second })
    expect(waits(d)).not.toContain('unitHead 更换办案人员')
  })

  test('a case that is over waits for nobody in the place of who withdrew', () => {
    const d = filed().do('li', 'recusal.ask', ask)
    decide(d, { granted: true, redo: 'stays' })
    expect(waits(d)).toContain('unitHead 更换办案人员')
    const closed = d.file.proceedings.map((p) => (p.parent === undefined ? { ...p, stage: 'closed' } : p))
    expect(waits(d, { ...d.file, proceedings: closed })).toEqual([])
  })

  test('not decided, nothing is told or decided; refused, everything stays', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').do('li', 'recusal.ask', ask)
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G06-answered'])
    decide(d, { granted: false }).decide()
    expect(d.file.irregularities).toEqual([])
  })

  test('who decides is said by whose it is', () => {
    const head = filed().do('zheng', 'recusal.ask', { how: 'declared', role: 'head', person: 'zheng', reason: '持股' })
    expect(head.gates('zheng', 'recusal.decide', { granted: false, reason: '无' }, of)).toContain('G06-self')
    expect(head.gates('wu', 'recusal.decide', { granted: false, reason: '无' }, of)).toEqual(['G06-head'])
    const attendees = ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '同意回避' }))
    decide(head, { granted: true, redo: 'stays', attendees }, 'wu')
    const deputy = filed().do('wu', 'recusal.ask', { how: 'declared', role: 'deputy', person: 'wu', reason: '亲属' })
    expect(deputy.gates('zheng', 'recusal.decide', { granted: false, reason: '无' }, of)).toEqual(['G06-head'])
    decide(deputy, { granted: true, redo: 'stays' }, 'zheng', 'recusal.decideDeputy')
    const plain = filed().do('li', 'recusal.ask', ask)
    expect(plain.gates('zheng', 'recusal.decideDeputy', { granted: false, reason: '无' }, of)).toEqual(['G06-deputy'])
    expect(plain.gates('zhou', 'recusal.decideClerk', { granted: false, reason: '无' }, of)).toEqual(['G06-clerk'])
    decide(plain, { granted: true, redo: 'stays' })
    expect(deputy.gates('wu', 'hearing.host', { party: 'p1', host: 'zhou' })).toContain('G06-recused')
    // Nor does a head who has withdrawn sit with those who discuss it; a view of his own a head who stays may have.
    const evidence = deputy.gather('现场检查照片', 'p1')
    const line = [forms.violation('p1', 500_000)]
    deputy.do('li', 'investigation.conclude', forms.conclusion([evidence], line, { graveOrComplex: 'yes' }))
    deputy.review('case').notify().serveNotice('p1').on('2026-08-20')
    const met = (...views: readonly (readonly [string, string])[]) => ({
      place: '会议室',
      host: '郑局长',
      attendees: views.map(([name, view]) => ({ name, post: '局领导', view })),
      verdict: 'agree',
      conclusion: '同意',
    })
    expect(deputy.gates('li', 'discussion.record', met(['郑局长', '同意'], ['吴副局', '同意']))).toEqual([
      'G25-recused',
    ])
    deputy.do('li', 'discussion.record', met(['郑局长', '同意'], ['周法规', '应当减轻，保留意见']))
    // Nor does he mend what others wrote down.
    const chief = filed().do('zhou', 'recusal.ask', { ...ask, role: 'reviewer', person: 'zhou' })
    decide(chief, { granted: true, redo: 'stays' })
    const mend = { event: 2, fields: {}, reason: '录错' }
    expect(chief.gates('zhou', 'record.correct', mend)).toEqual(['G06-recused'])
    expect(plain.gates('li', 'recusal.ask', { ...ask, person: undefined } as unknown as Form)).toEqual(['G06-ask'])
  })

  test('of a host waits before the hearing goes on, and another takes his place', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05', 15_000_000)
    const hearing = { proceeding: 'hearing-1' }
    d.do('li', 'hearing.request', { party: 'p1', content: '要求听证' })
    d.do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' }).do(
      'li',
      'hearing.handOver',
      { materials: '一册' },
      hearing,
    )
    const set = { date: '2026-08-24', time: '九时', place: '会议室', open: 'closed', secret: 'trade', recorder: 'feng' }
    d.do('zhou', 'hearing.set', set, hearing)
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-hearing1-p1' })
    d.do('zhou', 'hearing.tell', { investigators: true, way: '书面' }, hearing).on('2026-08-24')
    d.do('zhou', 'recusal.ask', { ...ask, role: 'host', person: 'zhou' })
    const held: Form = {
      began: '九时',
      ended: '十时',
      place: '会议室',
      attendees: '当事人、办案人员',
      charge: '事实和建议',
      defence: '请求从轻',
      examined: '无异议',
      final: '同前',
      signature: 'signed',
    }
    expect(d.gates('zhou', 'hearing.hold', held, hearing)).toEqual(['G06-hearing'])
    d.do('zhou', 'hearing.halt', { ground: 'recusal', reason: '当场申请回避' }, hearing)
    decide(d, { granted: true, redo: 'anew' })
    expect(d.gates('zhou', 'hearing.resume', { reason: '已决定' }, hearing)).toEqual(['G06-recused'])
    d.do('zheng', 'hearing.rehost', { host: 'qian', reason: '原主持人回避' }, hearing)
    d.do('qian', 'hearing.resume', { reason: '已决定' }, hearing)
  })

  test('of a reviewer whose work is to be done again: it is', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18')
    d.do('li', 'recusal.ask', { ...ask, role: 'reviewer', person: 'zhou' })
    decide(d, { granted: true, redo: 'anew' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G06-anew'])
    d.do('li', 'review.submit', { kind: 'case', materials: '案卷' })
    d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding: 'review-2' })
    d.do('sun', 'review.confirm', { opinion: '同意' }, { proceeding: 'review-2' }).decide()
  })
})

describe('检测、检验、检疫、鉴定', () => {
  const send: Form = {
    kind: 'expert',
    what: '糕点二盒，检验菌落总数',
    body: '市检验检测中心',
    qualified: true,
    way: '书面告知',
    files: paper('委托书.pdf'),
  }
  const result: Form = { result: '不合格', way: '书面告知', files: paper('检验报告.pdf') }

  test('is not counted, from the sending to the result; of two that are out the last ends it', () => {
    const d = filed().on('2026-08-10').do('li', 'testing.send', send)
    d.on('2026-08-12').do('li', 'testing.send', { ...send, what: '包装材料' })
    d.on('2026-08-14').do('li', 'testing.result', result, { proceeding: 'testing-1' })
    d.on('2026-08-20').do('li', 'testing.result', result, { proceeding: 'testing-2' })
    expect(pauses(d)).toEqual([
      ['检测、检验、检疫、鉴定', '2026-08-10', '2026-08-14'],
      ['检测、检验、检疫、鉴定', '2026-08-12', '2026-08-20'],
    ])
    // Ten days from 08-10 to 08-20, counted once: 11-03 becomes 11-13.
    expect(due(d, 'P07')).toBe('2026-11-13')
  })

  test('while a clue is looked into it stops that term; by a body without qualification there is a reason', () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    expect(d.gates('li', 'testing.send', { ...send, qualified: false })).toEqual(['G12-tester'])
    const { qualified: _, ...owner } = send
    d.do('li', 'testing.send', { ...owner, kind: 'owner' })
    expect(d.file.clocks.find((c) => c.id === 'P02')?.pauses).toMatchObject([{ ground: '权利人辨认、鉴别' }])
  })
})
