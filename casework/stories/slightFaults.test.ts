import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { openIrregularities } from '../irregularities.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { faults, handled, stageOf } from './handled.ts'
import { monday, onScene } from './summary.ts'

/** 程序轻微违法 (行诉法74; 行诉解释96): what came late stands, its fault is kept and shown; what takes a right away is none of these. */

const proceeding = 'disclosure'
const service = { proceeding: 'service-decision-p1' }
const decided = () => new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
const pay = { amount: 500_000, receipt: '1', bank: '农商行' }
const published = (d: Driver) =>
  d
    .do('li', 'disclosure.draft', { what: '罚款', why: '标签不符合规定' }, { proceeding })
    .do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes' } }, { proceeding })
    .do('wei', 'disclosure.publish', {}, { proceeding })

describe('a decision that is served after its seven days (处罚法61)', () => {
  test('is served: it is paid, made public and closed, and keeps the fault', () => {
    const d = decided().on('2026-08-28').do('li', 'service.deliver', forms.delivery, service)
    expect(d.file.irregularities).toMatchObject([{ gate: 'P13', step: 'service.deliver', stands: true }])
    published(d).do('li', 'payment.record', pay, { proceeding: 'payment-p1' })
    d.do('li', 'closing.propose', { result: '已缴清' })
      .do('sun', 'closing.endorse', { opinion: '同意' })
      .do('zheng', 'closing.approve', { opinion: '同意结案' })
    expect(stageOf(d)).toBe('closed')
    expect(openIrregularities(d.file).map((i) => i.gate)).toEqual(['P13'])
  })

  test('on the last of them it has none', () => {
    const d = decided().on('2026-08-27').do('li', 'service.deliver', forms.delivery, service)
    expect(faults(d)).toEqual([])
  })

  test('sent by post it counts by the day on the receipt, whenever that is entered', () => {
    const posted = () =>
      decided().do(
        'li',
        'service.post',
        { address: '工业路8号', carrier: '邮政', tracking: 'EMS1', difficulty: '在外县' },
        service,
      )
    const received = (receivedOn: string) => ({ result: 'received', receivedOn, signedBy: '林甲' })
    const inTime = posted().on('2026-08-31').do('li', 'service.mailed', received('2026-08-26'), service)
    expect(faults(inTime)).toEqual([])
    const late = posted().on('2026-08-31').do('li', 'service.mailed', received('2026-08-28'), service)
    expect(faults(late)).toEqual(['P13'])
  })

  test('signed for by somebody who may not it is served on nobody, however late or early', () => {
    const d = decided()
    const stranger = { ...forms.delivery, receiver: 'family' }
    d.do('li', 'service.deliver', stranger, { ...service, happened: '其妻代收' })
    expect(d.file.irregularities.map((i) => [i.gate, i.stands])).toEqual([['S01', undefined]])
    const draft = { what: '罚款', why: '标签不符合规定' }
    d.do('li', 'disclosure.draft', draft, { proceeding })
    d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes' } }, { proceeding })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-served'])
  })
})

test('a decision on the scene that is handed over the next day binds from then, and the fault stays', () => {
  const { d, rest } = onScene()
  d.on(monday).do('li', 'scene.decide', rest)
  d.on('2026-11-03').do('li', 'decision.deliver', { signature: 'signed' }, { happened: '打印机故障，次日上门交付' })
  expect(d.file.irregularities).toMatchObject([{ gate: 'P13-scene', stands: true }])
  d.do('li', 'payment.record', { amount: 10_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
  d.do('li', 'filing.report', { files: paper() }, { proceeding: 'filing' })
  expect(faults(d)).toEqual(['P13-scene'])
})

test('whoever applies late is registered all the same: his lateness takes nothing from what the agency does', () => {
  const d = handled('registration.market', { kind: 'change', changedOn: '2026-09-20' })
  const facts = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }
  d.do('li', 'application.accept', { facts }).do('li', 'registration.onSpot')
  expect([stageOf(d), faults(d)]).toEqual(['registered', []])
  expect(cautions(d.file, d.context('li')).map((c) => c.sentence)).toContainEqual(
    expect.stringContaining('超过三十日申请变更登记'),
  )
})

test('what takes the ground away bars as before: evidence by one officer', () => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  d.do('li', 'evidence.collect', { ...forms.evidence('照片'), officers: ['li'] }, { happened: '王协办请假' })
  expect(d.file.irregularities.map((i) => [i.gate, i.stands])).toEqual([['G05', undefined]])
})
