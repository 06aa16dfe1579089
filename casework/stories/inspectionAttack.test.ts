import type { Matter } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../command.ts'
import type { Driver } from './driver.ts'
import { paper, party } from './forms.ts'
import {
  atDoor,
  authorised,
  clockOf,
  concluding,
  decided,
  faults,
  handed,
  handing,
  inspected,
  inspectors,
  ofResult,
  order,
  ordered,
  planForm,
  rechecked,
  recheckForm,
  sign,
  stageOf,
  tasked,
  told,
  visitForm,
  withClue,
} from './inspection.ts'

const codes = (o: Outcome) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
const asksOut = (person: string, reason: string) => ({
  how: 'asked',
  party: 'p1',
  role: 'investigator',
  person,
  reason,
})
const lastEvent = (d: Driver) => d.file.acts.at(-1)!.event
const mend = (event: number, fields: object) => ({ event, fields: fields as never, reason: '录错', files: paper() })

describe('the seven holes, for the inspection', () => {
  test('1 an approval of one result covers no other', () => {
    const d = inspected().do('li', 'result.conclude', concluding())
    d.do('li', 'inspectionResult.propose', { reason: '拟同意' }).do('sun', 'inspectionResult.endorse', {
      opinion: '同意',
    })
    d.do('li', 'result.conclude', concluding('correct', order))
    expect(d.refused('wu', 'inspectionResult.approve', { opinion: '同意' })[0]?.sentence).toBe(
      '呈批的是第1版检查结果认定，现为第2版。',
    )
  })

  test('2 who inspected, was to inspect or registered the task approves nothing of it', () => {
    const people = inspectors.map((p) =>
      p.id === 'wu' ? { ...p, certificates: inspectors.find((x) => x.id === 'li')!.certificates } : p,
    )
    const d = tasked({}, { people }).do('li', 'inspection.propose', planForm({ officers: ['li', 'wu'] }))
    d.do('sun', 'inspection.endorse', { opinion: '同意' })
    expect(d.gates('wu', 'inspection.approve', { opinion: '同意' })).toEqual(['I-apart'])
    const r = atDoor(authorised()).do('sun', 'officers.change', { officers: ['li', 'sun'], reason: '换人' })
    r.do('li', 'visit.record', visitForm({ officers: ['li', 'sun'] })).do('li', 'result.conclude', concluding())
    r.do('li', 'inspectionResult.propose', { reason: '拟同意' })
    expect(r.gates('sun', 'inspectionResult.endorse', { opinion: '同意' })).toEqual(['I-result-apart'])
  })

  test('3 what a result rests on is not taken back behind it', () => {
    const d = inspected()
    const event = lastEvent(d)
    decided(d, concluding())
    expect(codes(d.try('zhou', 'record.withdraw', { event, reason: '录错' }))).toEqual(['relied-on'])
  })

  test('4 a re-check made late carries its fault', () => {
    const d = ordered().on('2026-11-23')
    expect(faults(rechecked(d, true))).toEqual(['I-recheck-late'])
  })

  test('5 nothing is looked at after the result, as if it had been before it', () => {
    const d = decided(inspected(), concluding())
    const late = { acted: '2026-11-02T09:00', late: '漏录' } as const
    expect(d.gates('li', 'visit.record', visitForm({ files: paper() }), late)).toEqual(['stage'])
  })

  test('6 no finding goes unanswered, and none is called what it is not', () => {
    const d = inspected({ problem: true, found: '超过保质期的糕点。' })
    const { facts: _, ...bare } = concluding('correct', order)
    expect(codes(d.try('li', 'result.conclude', bare))).toEqual(['unanswered'])
    expect(d.gates('li', 'result.conclude', concluding())).toEqual(['I-found'])
    expect(
      d.gates('li', 'result.conclude', concluding('correct', { ...order, facts: { inspectionLead: 'yes' } })),
    ).toEqual(['I-lead'])
    expect(d.gates('li', 'result.conclude', concluding('case', { facts: { inspectionLead: 'no' } }))).toEqual([
      'I-lead',
    ])
    expect(d.gates('li', 'result.conclude', concluding('unable'))).toEqual(['I-unable'])
  })

  test('7 a day told wrongly is put right, and what runs from it runs from the right day', () => {
    const d = ordered().on('2026-11-04')
    expect(clockOf(d, 'I-correct')?.trigger).toBe('2026-11-02')
    const t = decided(inspected({ problem: true }), concluding('correct', order)).on('2026-11-04')
    told(t)
    t.do('zhou', 'record.correct', mend(lastEvent(t), { acted: '2026-11-03' }))
    expect(clockOf(t, 'I-correct')?.trigger).toBe('2026-11-03')
  })
})

describe('attacks on an inspection', () => {
  test('on a matter nobody published, oftener than was promised, or at the door where the desk would do', () => {
    const facts = { inspectionListed: 'yes', inspectionOnsiteNeeded: 'yes' }
    const gates = (more: object, form: object = {}) =>
      tasked(more as never).gates('li', 'inspection.propose', planForm(form as never))
    expect(gates({}, { facts: { ...facts, inspectionListed: 'no' } })).toEqual(['I-listed'])
    expect(gates({}, { facts: { ...facts, inspectionOnsiteNeeded: 'no' } })).toEqual(['I-onsite'])
    expect(gates({ nth: 3 })).toEqual(['I-cap'])
    expect(gates({ nth: null, cap: null })).toEqual(['I-cap'])
    const complaint = tasked({ source: 'complaint', nth: 3 })
    expect(complaint.try('li', 'inspection.propose', planForm()).outcome).toBe('performed')
  })

  test('a draw that nobody can look up, an urgency nobody explains', () => {
    expect(() => tasked({ source: 'random' })).toThrow('I-drawn')
    expect(() => tasked({ urgent: true })).toThrow('I-urgent')
    // Said afterwards to have been drawn: the plan asks again.
    const d = tasked().do('sun', 'record.correct', mend(1, { source: 'random' }))
    expect(d.gates('li', 'inspection.propose', planForm())).toEqual(['I-drawn'])
  })

  test('by one, by whose certificate has run out, by another than was approved, or outside its days', () => {
    expect(tasked().gates('li', 'inspection.propose', planForm({ officers: ['li', 'zhao'] }))).toEqual(['I-two'])
    const d = atDoor(authorised())
    expect(d.gates('li', 'visit.record', visitForm({ officers: ['li'] }))).toEqual(['I-two'])
    expect(d.gates('li', 'visit.record', visitForm({ officers: ['li', 'luo'] }))).toEqual(['I-team'])
    expect(d.gates('li', 'visit.record', visitForm({ shown: false }))).toEqual(['I-credentials'])
    expect(d.gates('li', 'visit.record', visitForm({ rightsTold: false }))).toEqual(['I-told'])
    expect(d.on('2026-11-09').gates('li', 'visit.record', visitForm())).toEqual(['I-within'])
  })

  test('dated before its approval, or before its notice', () => {
    const d = authorised().on('2026-11-04')
    d.do('li', 'notice.show', { way: 'scene', signedBy: '林甲' })
    const early = (acted: string) => ({ acted: acted as '2026-11-03T10:00', late: '漏录' }) as const
    expect(d.gates('li', 'visit.record', visitForm({ files: paper() }), early('2026-11-03T10:00'))).toEqual([
      'I-notice',
    ])
    expect(d.gates('li', 'visit.record', visitForm({ files: paper() }), early('2026-10-30T10:00'))).toContain(
      'I-approved',
    )
    expect(
      d.gates('li', 'notice.show', { way: 'scene', signedBy: '林甲', files: paper() }, early('2026-10-30T10:00')),
    ).toEqual(['I-shown-after'])
  })

  test('a visit where only papers were to be looked at, a page before the inspected has heard of it', () => {
    const d = sign(
      tasked({ way: 'desk' }).do(
        'li',
        'inspection.propose',
        planForm({ facts: { inspectionListed: 'yes', inspectionOnsiteNeeded: 'no' } }),
      ),
      'inspection',
    )
    expect(stageOf(d)).toBe('desk')
    expect(d.gates('li', 'visit.record', visitForm())).toContain('stage')
    d.do('li', 'desk.check', { checked: '网店页面', found: '亮照经营', problem: false })
    expect(d.gates('li', 'visit.record', visitForm())).toContain('I-onsite-only')
    const p = decided(inspected(), concluding())
    const page = { what: '日常监督检查。', why: '年度计划。' }
    expect(p.gates('li', 'publication.draft', page, { proceeding: 'publication-result' })).toEqual(['I-told-first'])
  })

  test('a signature that is not there needs a reason and a witness', () => {
    const d = atDoor(authorised())
    const refused = { signature: 'refused' }
    expect(d.gates('li', 'visit.record', visitForm(refused))).toEqual(['I-signed'])
    expect(d.gates('li', 'visit.record', visitForm({ ...refused, remark: '负责人离开' }))).toEqual(['I-signed'])
    d.do('li', 'visit.record', visitForm({ ...refused, remark: '负责人离开', files: paper('录像.mp4') }))
  })

  test('what comes while the result is on its way up stops it', () => {
    const d = inspected()
      .do('li', 'result.conclude', concluding())
      .do('li', 'inspectionResult.propose', { reason: '拟' })
    d.do('sun', 'inspectionResult.endorse', { opinion: '同意' })
    d.do('li', 'visit.record', visitForm({ problem: true, found: '又发现过期食品' }))
    expect(d.refused('wu', 'inspectionResult.approve', { opinion: '同意' })[0]?.sentence).toBe(
      '呈批之后又有现场检查，呈批的内容已不完整。',
    )
    d.do('wu', 'inspectionResult.return', { reason: '重新认定' })
    expect(d.gates('li', 'inspectionResult.propose', { reason: '拟' })).toEqual(['I-current'])
  })

  test('an order without a basis, a term that is over, a re-check before the end of it', () => {
    const d = inspected({ problem: true })
    const { orderBasis: _, ...bare } = order
    expect(d.gates('li', 'result.conclude', concluding('correct', bare))).toEqual(['I-order'])
    expect(d.gates('li', 'result.conclude', concluding('correct', { ...order, until: '2026-11-02' }))).toEqual([
      'I-order',
    ])
    expect(d.gates('li', 'result.conclude', concluding('correct', { ...order, recheckBy: '2026-11-13' }))).toEqual([
      'I-order',
    ])
    const o = ordered()
    expect(o.gates('li', 'recheck.record', recheckForm(true))).toEqual(['I-recheck'])
    expect(o.gates('sun', 'recheck.confirm', { opinion: '属实' })).toContain('stage')
  })

  test('a re-check signed by who made it, or told on nothing', () => {
    const d = ordered().on('2026-11-16')
    d.do('sun', 'officers.change', { officers: ['li', 'sun'], reason: '换人' })
    d.do('li', 'recheck.record', { ...recheckForm(true), officers: ['li', 'sun'] })
    expect(d.gates('sun', 'recheck.confirm', { opinion: '属实' })).toEqual(['I-recheck-apart'])
    d.do('wu', 'recheck.confirm', { opinion: '属实' })
    expect(stageOf(d)).toBe('closed')
  })

  test('a clue handed over twice, under a later day, or where the agency punishes nobody', () => {
    const d = atDoor(authorised())
      .do('li', 'visit.record', visitForm({ problem: true }))
      .on('2026-11-04')
    d.do('li', 'visit.record', visitForm({ problem: true }))
    told(decided(d, concluding('case', order)))
    // Two visits: the first found it.
    expect(d.gates('li', 'clue.handover', handing({ foundOn: '2026-11-04' }))).toEqual(['I-foundOn'])
    d.do('li', 'clue.handover', handing())
    expect(d.gates('li', 'clue.handover', handing())).toEqual(['stage', 'I-handover'])
    expect(d.began).toHaveLength(1)
    const chains: Partial<Record<Matter, readonly ['unitHead', 'deputyHead']>> = {
      inspection: ['unitHead', 'deputyHead'],
      inspectionResult: ['unitHead', 'deputyHead'],
    }
    const other = withClue({ agency: { chains } })
    expect(other.refused('li', 'clue.handover', handing())).toMatchObject([
      { code: 'not-handled', at: '行政处罚普通程序“案源登记”' },
    ])
    expect([stageOf(other), other.began]).toEqual(['handing', []])
  })

  test('two re-checks found nothing put right: the first day counts', () => {
    const d = ordered().on('2026-11-16').do('li', 'recheck.record', recheckForm(false))
    rechecked(d.on('2026-11-18'), false)
    expect(d.gates('li', 'clue.handover', handing({ foundOn: '2026-11-18' }))).toEqual(['I-foundOn'])
    d.do('li', 'clue.handover', handing({ foundOn: '2026-11-16' }))
  })

  test('what a clue was handed over on stays: the telling, the visit', () => {
    const d = withClue()
    const [visit, told] = ['visit.record', 'service.deliver'].map(
      (step) => d.file.acts.find((a) => a.step === step)!.event,
    )
    d.do('li', 'clue.handover', handing())
    for (const event of [visit!, told!])
      expect(codes(d.try('zhou', 'record.withdraw', { event, reason: '录错' }))).toEqual(['relied-on'])
  })

  test('a telling taken back takes the ground from the re-check that came after it', () => {
    const d = ordered()
    const event = lastEvent(d)
    d.on('2026-11-16').do('li', 'recheck.record', recheckForm(true))
    d.do('zhou', 'record.withdraw', { event, reason: '录错' })
    expect(faults(d)).toEqual(['I-recheck'])
    expect(d.gates('sun', 'recheck.confirm', { opinion: '属实' })).toContain('rests')
  })

  test('a hand-over is neither put right nor taken back: the other case is there', () => {
    const d = withClue().do('li', 'clue.handover', handing())
    const event = lastEvent(d)
    expect(codes(d.try('zhou', 'record.correct', mend(event, { cause: '别的' })))).toEqual(['not-correctable'])
  })

  test('a record put right behind the result is marked on it', () => {
    const d = inspected()
    const event = lastEvent(d)
    decided(d, concluding())
    d.do('zhou', 'record.correct', mend(event, { problem: true, found: '有过期食品' }))
    expect(faults(d)).toEqual(['I-current'])
    // Nor does a mend make the paper that was not made then.
    expect(d.try('zhou', 'record.correct', mend(event, { signature: 'pages' }))).toMatchObject({
      outcome: 'invalid',
      errors: [{ code: 'served-paper' }],
    })
  })

  test('an urgency struck out afterwards leaves the visit without its ground', () => {
    const d = tasked({ source: 'complaint', urgent: true, urgency: '正在销售变质肉类' })
    d.do('li', 'visit.record', visitForm({ problem: true }))
    d.do('zhou', 'record.correct', mend(1, { urgent: false, urgency: null }))
    expect(faults(d)).toContain('I-approved')
  })

  test('a recusal nobody decided holds up the result; who is concerned does not decide it', () => {
    const d = atDoor(authorised()).do('li', 'recusal.ask', asksOut('wang', '亲属'))
    const event = lastEvent(d)
    d.do('li', 'visit.record', visitForm())
    expect(d.gates('li', 'result.conclude', concluding())).toEqual(['G06-answered'])
    expect(codes(d.try('zhou', 'record.withdraw', { event, reason: '不想要了' }))).toEqual(['party-right'])
    d.do('wu', 'recusal.decide', { granted: false, reason: '不是亲属' }, { proceeding: 'recusal-1' })
    d.do('li', 'result.conclude', concluding())
  })

  test('an order that leaves no time: not approved so, and told late only with a longer one', () => {
    const d = inspected({ problem: true }).do('li', 'result.conclude', concluding('correct', order))
    d.do('li', 'inspectionResult.propose', { reason: '拟' }).do('sun', 'inspectionResult.endorse', { opinion: '同意' })
    expect(d.on('2026-11-13').gates('wu', 'inspectionResult.approve', { opinion: '同意' })).toEqual(['I-time-left'])
    const t = decided(inspected({ problem: true }), concluding('correct', order)).on('2026-11-16')
    expect(t.gates('li', 'service.deliver', handed, ofResult)).toEqual(['I-tell'])
    t.do('wu', 'correction.extend', { until: '2026-11-30', recheckBy: '2026-12-07', reason: '送达时期限已满' })
    told(t)
    expect(clockOf(t, 'I-correct')).toMatchObject({ trigger: '2026-11-16', until: '2026-11-30' })
    expect(clockOf(t, 'I-recheck')?.until).toBe('2026-12-07')
    expect(t.on('2026-11-20').gates('li', 'recheck.record', recheckForm(true))).toEqual(['I-recheck'])
    // Told to nobody it orders nothing.
    const u = decided(inspected({ problem: true }), concluding('correct', order))
    u.do('li', 'service.attempt', { tried: 'direct', place: '住所', obstacle: 'moved', detail: '已经搬走' }, ofResult)
    expect(u.gates('li', 'result.tell', { remark: '找不到人' })).toEqual(['I-untold'])
    // Brought back by the post after the time was over: nobody had any, and nothing is re-checked before there is.
    const v = decided(inspected({ problem: true }), concluding('correct', order))
    v.do('li', 'service.post', { difficulty: '住所在外县', carrier: '邮政', tracking: '1', address: '住所' }, ofResult)
    v.on('2026-11-16').do(
      'li',
      'service.mailed',
      { result: 'received', receivedOn: '2026-11-16', signedBy: '林甲' },
      ofResult,
    )
    expect(v.on('2026-11-23').gates('li', 'recheck.record', recheckForm(true))).toEqual(['I-recheck'])
    v.do('wu', 'correction.extend', { until: '2026-11-30', recheckBy: '2026-12-07', reason: '送达时期限已满' })
    rechecked(v.on('2026-12-01'), true)
  })

  test('two recusals asked for are two decisions', () => {
    const d = atDoor(authorised()).do('li', 'recusal.ask', asksOut('wang', '亲属'))
    d.do('li', 'recusal.ask', asksOut('li', '有纠纷')).do('li', 'visit.record', visitForm())
    d.do('wu', 'recusal.decide', { granted: false, reason: '不属实' }, { proceeding: 'recusal-2' })
    expect(d.gates('li', 'result.conclude', concluding())).toEqual(['G06-answered'])
    d.do('wu', 'recusal.decide', { granted: false, reason: '不属实' }, { proceeding: 'recusal-1' })
    d.do('li', 'result.conclude', concluding())
  })

  test('whom a case is begun with is its party', () => {
    expect(() => tasked({ party: party('p1', { role: 'third' }) })).toThrow('not-the-party')
  })

  test('a result told before it was, or to nobody', () => {
    const d = decided(inspected().on('2026-11-04'), concluding())
    const early = { acted: '2026-11-03T10:00', late: '漏录' } as const
    expect(codes(d.try('li', 'service.deliver', { ...handed, files: paper() }, { ...early, ...ofResult }))).toEqual([
      'before-opening',
    ])
  })
})

test('an agency that says nobody signs inspections begins none', () => {
  expect(() => tasked({}, { agency: { chains: { filing: ['agencyHead'] } } })).toThrow('not-handled')
})
