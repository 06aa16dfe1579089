import type { ParameterId } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { after } from './handled.ts'
import * as inspection from './inspection.ts'
import * as permit from './permit.ts'

/** 音像记录 (指导意见八): what bars is the list of the agency, and nothing else. */

const listing = (...scenes: readonly ParameterId[]) => ({
  agency: {
    own: ownLayer(
      scenes.map((parameter) => ({
        parameter,
        value: true,
        inForce: { from: '2026-01-01' },
        cite: [],
        source: '云市监发〔2026〕2号音像记录事项清单',
      })),
    ),
  },
})
const opened = (...scenes: readonly ParameterId[]) =>
  new Driver('2026-08-03', listing(...scenes)).open().do('li', 'party.identify', { party: party('p1') })
const filed = (...scenes: readonly ParameterId[]) =>
  opened(...scenes)
    .do('li', 'clue.verify', { ...forms.verification, recorded: 'made', recordingAt: '记录仪07/0803-1.mp4' })
    .filing('2026-08-05')
    .do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面告知并签名' })
const looked = forms.evidence('现场检查笔录', 'p1')
const reason = { recorded: 'none', unrecorded: '记录仪电量耗尽，已向负责人报告。' }

describe('a scene on the list of the agency', () => {
  test('needs its recording, or the reason for none; another agency is asked for nothing', () => {
    expect(opened('record.verification').gates('li', 'clue.verify', forms.verification)).toEqual(['V-verification'])
    opened('record.verification').do('li', 'clue.verify', { ...forms.verification, ...reason })
    opened().do('li', 'clue.verify', forms.verification)
    const d = filed('record.inspection')
    expect(d.gates('li', 'evidence.collect', looked)).toEqual(['V-inspection'])
    d.do('li', 'evidence.collect', { ...looked, recorded: 'made', recordingAt: '记录仪07/0805-2.mp4' })
  })
  test('of a whole one no reason takes its place, and what was got without it is excluded and got anew', () => {
    const d = filed('record.inspectionWhole')
    expect(d.gates('li', 'evidence.collect', { ...looked, ...reason })).toEqual(['V-inspection-whole'])
    d.do('li', 'evidence.collect', { ...looked, ...reason }, { happened: '记录仪电量耗尽' })
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['V-inspection-whole'])
    expect(d.gates('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))).toEqual([
      'rests',
    ])
    const fault = d.file.irregularities[0]!
    const cured = { event: fault.event, how: '已经说明' }
    expect(d.try('zheng', 'irregularity.cure', cured)).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'event', code: 'only-anew' }],
    })
    d.do('li', 'evidence.exclude', { evidence: [1], reason: '没有全程音像记录' })
  })
  test('who is refused reads which evidence it is; of two photographs of one visit both are excluded', () => {
    const d = filed('record.inspectionWhole')
    const two = [...(paper('一.jpg') as Json[]), ...(paper('二.jpg', 'b'.repeat(64)) as Json[])]
    const pictures = { ...looked, ...reason, title: '现场照片', files: two }
    d.do('li', 'evidence.collect', pictures, { happened: '记录仪电量耗尽' })
    const refused = () =>
      d.refused('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
    const count = d.file.entries.filter((e) => e.kind === 'evidence').length
    const named = (no: number) => new RegExp(`证据${no}“.*”`)
    for (const no of Array.from({ length: count }, (_, i) => i + 1)) {
      const why = refused().find((r) => r.code === 'rests')
      expect(why?.sentence).toMatch(named(no))
      expect(why?.next).toMatch(named(no))
      d.do('li', 'evidence.exclude', { evidence: [no], reason: '没有全程音像记录' })
    }
    expect(refused().map((r) => r.code)).not.toContain('rests')
  })
  test('questioning is a scene of its own', () => {
    const asked = { ...forms.evidence('询问笔录', 'p1'), way: 'questioning', kind: 'party' }
    expect(filed('record.questioning').gates('li', 'evidence.collect', asked)).toEqual(['V-questioning'])
    expect(filed('record.questioningWhole').gates('li', 'evidence.collect', { ...asked, ...reason })).toEqual([
      'V-questioning-whole',
    ])
    filed('record.inspection').do('li', 'evidence.collect', asked)
  })
  test('what is looked up at the desk is recorded by nobody', () => {
    opened('record.verification', 'record.verificationWhole').do('li', 'clue.verify', {
      way: 'desk',
      officers: ['li'],
      place: '本局',
      result: '核对登记信息。',
    })
    const whole = opened('record.verificationWhole')
    expect(whole.gates('li', 'clue.verify', { ...forms.verification, ...reason })).toEqual(['V-verification-whole'])
  })
})

test('what is done in the party’s place is a scene too', () => {
  const clearing = (scene: ParameterId) => {
    const d = new Driver('2026-08-03', listing(scene)).toServedNotice('2026-08-03').on('2026-08-18').decide()
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    return d.do('wu', 'substitute.once', {
      party: 'p1',
      harm: 'traffic',
      harmed: '废料散落在公路上。',
      at: true,
      object: '公路上的废料',
      manner: '清运',
      planned: '2026-08-18',
      hand: 'agency',
      budget: 100_000,
      basis: '《中华人民共和国行政强制法》第五十二条',
      reason: '须立即清除',
    })
  }
  const acted = { supervisors: ['li'], place: '省道201线', what: '清运完毕', signed: 'party', cost: 90_000 }
  const at = { proceeding: 'conduct-1' }
  expect(clearing('record.enforcement').gates('li', 'substitute.act', acted, at)).toEqual(['V-enforcement'])
  const whole = clearing('record.enforcementWhole')
  expect(whole.gates('li', 'substitute.act', { ...acted, ...reason }, at)).toEqual(['V-enforcement-whole'])
  whole.do('li', 'substitute.act', { ...acted, recorded: 'made', recordingAt: '记录仪07/0818.mp4' }, at)
})

describe('the scenes that raise dispute (指导意见八)', () => {
  const own = (...scenes: readonly ParameterId[]) => listing(...scenes).agency.own
  const made = { recorded: 'made', recordingAt: '记录仪07/1102.mp4' }

  test('a paper left or announced, in every kind that brings papers', () => {
    const served = (scene: ParameterId) =>
      inspection.decided(
        inspection.inspected({}, { agency: { chains: inspection.chains, own: own(scene) } }),
        inspection.concluding(),
      )
    const left = { ground: 'refused', refusedBy: '店员', reason: '拒收', place: '经营场所', officers: ['li'] }
    const witnessed = { ...left, proof: 'witness', witness: '社区王某', witnessUnit: '城关社区' }
    const d = served('record.service')
    expect(d.gates('li', 'service.leave', witnessed, inspection.ofResult)).toEqual(['V-service'])
    d.do('li', 'service.leave', { ...witnessed, ...reason }, inspection.ofResult)
    const whole = served('record.serviceWhole')
    expect(whole.gates('li', 'service.leave', { ...witnessed, ...reason }, inspection.ofResult)).toEqual([
      'V-service-whole',
    ])
    whole.do('li', 'service.leave', { ...witnessed, ...made }, inspection.ofResult)
  })

  test('an inspection at the door, and whoever is asked there', () => {
    const d = inspection.atDoor(
      inspection.authorised(
        {},
        { agency: { chains: inspection.chains, own: own('record.inspection', 'record.questioningWhole') } },
      ),
    )
    expect(d.gates('li', 'visit.record', inspection.visitForm())).toEqual(['V-visit'])
    d.do('li', 'visit.record', inspection.visitForm(made))
    const asked = {
      officers: ['li', 'wang'],
      shown: true,
      asked: '林甲',
      place: '经营场所',
      content: '问答',
      signature: 'signed',
    }
    expect(d.gates('li', 'inquiry.record', { ...asked, ...reason })).toEqual(['V-asking-whole'])
    d.do('li', 'inquiry.record', { ...asked, ...made })
  })

  test('a permit: the place that is verified, and the hearing', () => {
    const d = permit.touched(
      permit.accepted({ agency: { chains: permit.chains, own: own('record.verificationWhole', 'record.hearing') } }),
      'p2',
    )
    expect(d.gates('li', 'site.verify', { ...permit.visit(), ...reason })).toEqual(['V-site-whole'])
    d.do('li', 'site.verify', { ...permit.visit(), ...made })
    d.do('li', 'hearing.ask', { party: 'p2', content: '请求听证' })
    permit.announce(d, '2026-11-11').on('2026-11-11')
    const heard = permit.heldBy('zhou')
    expect(d.gates('li', 'hearing.hold', heard)).toEqual(['V-hearing'])
    d.do('li', 'hearing.hold', { ...heard, ...made })
    const whole = permit.accepted({ agency: { chains: permit.chains, own: own('record.hearingWhole') } })
    permit.announce(whole, '2026-11-11').on('2026-11-11')
    expect(whole.gates('li', 'hearing.hold', { ...heard, ...reason })).toEqual(['V-hearing-whole'])
  })

  test('a home that is visited; what is looked up in a register is no scene', () => {
    const scenes = (...listed: readonly ParameterId[]) => own(...listed)
    for (const [scene, gate] of [
      ['record.verification', 'V-inquiry'],
      ['record.verificationWhole', 'V-inquiry-whole'],
    ] as const) {
      const d = after('confirmation.injury', 'inquiry.record', { own: scenes(scene) })
      const form = { way: 'visit', officers: ['li', 'wang'], shown: true, place: '车间', found: '机床旁有血迹。' }
      expect(d.gates('li', 'inquiry.record', form)).toEqual([gate])
      d.do('li', 'inquiry.record', { ...form, ...made })
      d.do('li', 'inquiry.record', { way: 'check', officers: ['li', 'wang'], found: '参保记录属实。' })
    }
  })

  test('seen or said without the whole recording it is evidence of nothing: excluded, and done anew', () => {
    const scenes = own('record.inspectionWhole', 'record.questioningWhole')
    const d = inspection.atDoor(inspection.authorised({}, { agency: { chains: inspection.chains, own: scenes } }))
    const found = { ...inspection.visitForm({ ...reason, problem: true }) }
    d.do('li', 'visit.record', found, { happened: '记录仪电量耗尽' })
    const fault = d.file.irregularities[0]!
    expect(fault.gate).toBe('V-visit-whole')
    const cured = d.try('zheng', 'irregularity.cure', { event: fault.event, how: '已经说明' })
    expect(cured).toMatchObject({ outcome: 'invalid', errors: [{ code: 'only-anew' }] })
    const none = inspection.concluding()
    expect(d.gates('li', 'result.conclude', none)).toEqual(['I-looked', 'I-found'])
    // Another visit does not make it good: what is put up rests on both.
    d.do('li', 'visit.record', inspection.visitForm({ ...made, place: '经营场所（重新检查）' }))
    d.do('li', 'result.conclude', inspection.concluding('correct', inspection.order))
    const put = d.refused('li', 'inspectionResult.propose', { reason: '呈批' })
    expect(put).toMatchObject([{ code: 'rests', sentence: expect.stringContaining('（现场检查1）') }])
    expect(put[0]?.next).toBe('排除现场检查1，依法重新进行')
    d.do('li', 'finding.exclude', { event: fault.event, reason: '没有全程音像记录' })
    d.do('li', 'result.conclude', none).do('li', 'inspectionResult.propose', { reason: '呈批' })
  })

  test('so in a permit and where people are visited at home', () => {
    const site = permit.accepted({ agency: { chains: permit.chains, own: own('record.verificationWhole') } })
    site.do('li', 'site.verify', { ...permit.visit(), ...reason }, { happened: '没带记录仪' })
    const event = site.file.irregularities[0]!.event
    expect(site.try('zheng', 'irregularity.cure', { event, how: '说明' }).outcome).toBe('invalid')
    site.do('li', 'finding.exclude', { event, reason: '没有全程音像记录' })
    const home = after('confirmation.injury', 'inquiry.record', { own: own('record.verificationWhole') })
    const form = { way: 'visit', officers: ['li', 'wang'], shown: true, place: '车间', found: '机床旁有血迹。' }
    home.do('li', 'inquiry.record', { ...form, ...reason }, { happened: '没带记录仪' })
    home.do('li', 'finding.exclude', { event: home.file.irregularities[0]!.event, reason: '没有全程音像记录' })
  })

  test('the rest of each scene: listed a reason does, of a whole one none', () => {
    const visiting = (scene: ParameterId) =>
      inspection.atDoor(inspection.authorised({}, { agency: { chains: inspection.chains, own: own(scene) } }))
    expect(visiting('record.inspectionWhole').gates('li', 'visit.record', inspection.visitForm(reason))).toEqual([
      'V-visit-whole',
    ])
    const asked = {
      officers: ['li', 'wang'],
      shown: true,
      asked: '林甲',
      place: '店',
      content: '问答',
      signature: 'signed',
    }
    expect(visiting('record.questioning').gates('li', 'inquiry.record', asked)).toEqual(['V-asking'])
    const site = permit.accepted({ agency: { chains: permit.chains, own: own('record.verification') } })
    expect(site.gates('li', 'site.verify', permit.visit())).toEqual(['V-site'])
  })
})
