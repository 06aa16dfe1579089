import type { ParameterId } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

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
    expect(d.try('zheng', 'irregularity.cure', cured).outcome).not.toBe('performed')
    d.do('li', 'evidence.exclude', { evidence: [1], reason: '没有全程音像记录' })
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
