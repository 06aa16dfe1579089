import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json, Party } from '../file.ts'
import { paperText } from '../paperText.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, idNumberOf, party } from './forms.ts'

/** 不予处罚 by each ground of the law (处罚法30, 31, 33, 36, 57; 市监程序60, 61). */

type Facts = { readonly [k: string]: Json }
type Day = `${number}-${number}-${number}`

const person = (born: string | undefined): Partial<Party> => ({
  kind: 'person',
  name: '林小满',
  code: born === undefined ? undefined : idNumberOf('p1', born),
  representative: undefined,
})

/** Concluded with the advice not to punish; the number of the evidence that was gathered is 1. */
function concluded(facts: Facts = {}, more: Partial<Party> = {}, day: Day = '2026-08-03') {
  const d = new Driver(day).open().do('li', 'party.identify', { party: party('p1', more) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  const { violations: _, ...report } = forms.conclusion([d.gather('现场照片', 'p1')], [], facts)
  return d.do('li', 'investigation.conclude', { ...report, advice: 'exempt' })
}
const reviewed = (...of: Parameters<typeof concluded>) =>
  concluded(...of)
    .review('case')
    .on('2026-08-10')

const base = { parties: ['p1'], found: '货架上有二十盒糕点未标明生产日期。', reason: '没有造成危害后果。' }
const taught = { nature: '违反食品安全法第六十七条', education: '逐批查验标签。' }
const slight: Form = { ...base, ...taught, ground: 'slightCorrected', corrected: '当场下架。' }

const exempt = (d: Driver, form: Form = slight) =>
  d
    .do('li', 'exemption.propose', form)
    .do('sun', 'exemption.endorse', { opinion: '同意' })
    .do('wu', 'exemption.endorse', { opinion: '同意' })
    .do('zheng', 'exemption.approve', { opinion: '同意不予处罚' })
const stageOf = (d: Driver) => d.file.proceedings[0]?.stage
const runs = (d: Driver) => d.running.map((c) => c.clock)
const waits = (d: Driver) => project(d.file, d.context('li'), '2026-08-12').case.waits.map((w) => w.what)
const words = (d: Driver, who = 'p1') =>
  paperText(bodyOf('exemption-decision') ?? [], {
    file: d.file,
    context: d.context('li'),
    day: '2026-08-10',
    party: who,
  })
    .map((b) => b.text)
    .join('\n')
const serve = (d: Driver, who = 'p1') =>
  d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-exemption-${who}` })
const close = (d: Driver) =>
  d
    .do('li', 'closing.propose', { result: '已送达。' })
    .do('sun', 'closing.endorse', { opinion: '同意' })
    .do('zheng', 'closing.approve', { opinion: '同意结案' })

describe('a case in which nobody is to be punished', () => {
  test('is decided, served, closed and public, and nowhere called a penalty', () => {
    const d = exempt(reviewed({ slightCorrected: 'yes' }))
    expect(stageOf(d)).toBe('settled')
    expect(runs(d).sort()).toEqual(['D02-exemption', 'P13', 'P21'])
    expect(waits(d)).toEqual(['送达不予处罚决定书', '拟制公示信息'])
    expect(d.gates('li', 'closing.propose', { result: '未送达' })).toEqual(['E-served'])
    serve(d)
    close(d)
    expect(runs(d)).toEqual(['D02-exemption'])
    const at = { proceeding: 'publication-exemption' }
    d.do('li', 'publication.draft', { what: '不予行政处罚', why: '没有造成危害后果' }, at)
    d.do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, at)
    d.do('wei', 'publication.publish', {}, at)
    expect(runs(d)).toEqual([])
    expect(waits(d)).toEqual([])
    expect(d.file.irregularities).toEqual([])
    expect(d.file.papers.map((p) => p.kind)).not.toContain('penalty-decision')
  })

  test('has a paper that says why, by which article, what the party was taught and where it may go', () => {
    const text = words(exempt(reviewed({ slightCorrected: 'yes' })))
    for (const part of ['云岭县第1食品有限公司', '第三十三条第一款', '逐批查验标签', '云岭县人民政府', '现场照片'])
      expect(text).toContain(part)
    expect(text).not.toContain('＿')
    expect(text).not.toContain('处以')
  })

  test('is reviewed first where the sector wants every report reviewed, and nowhere else by that rule', () => {
    expect(concluded({ slightCorrected: 'yes' }).gates('li', 'exemption.propose', slight)).toEqual(['E-reviewed'])
  })

  test('is no way past a crime', () => {
    const d = reviewed({ slightCorrected: 'yes' })
    d.do('li', 'fact.state', { facts: { suspectedCrime: 'yes' }, reason: '数额达到追诉标准' })
    expect(d.gates('li', 'exemption.propose', slight)).toEqual(['E-crime'])
  })

  test('is decided once, by a head who did not investigate', () => {
    const d = reviewed({ slightCorrected: 'yes' }).do('li', 'exemption.propose', slight)
    expect(d.gates('li', 'exemption.endorse', { opinion: '同意' }, { post: 'unitHead' })).toContain('G26-apart')
  })
})

describe('each ground stands on what was found', () => {
  interface Ground {
    readonly facts: Facts
    readonly form: Form
    readonly more?: Partial<Party>
  }
  const cases: readonly (readonly [string, Ground])[] = [
    ['slightCorrected', { facts: { slightCorrected: 'yes' }, form: slight }],
    [
      'firstMinor',
      { facts: { firstMinor: 'yes' }, form: { ...base, ...taught, ground: 'firstMinor', corrected: '当场下架。' } },
    ],
    ['faultless', { facts: { faultless: 'yes' }, form: { ...base, ...taught, ground: 'faultless', proof: [1] } }],
    [
      'incapable',
      {
        facts: { incapable: 'yes' },
        form: { ...base, ...taught, ground: 'incapable', guardian: '严加看管。' },
        more: person('19900101'),
      },
    ],
    ['unfounded', { facts: { factsClear: 'no' }, form: { ...base, ground: 'unfounded' } }],
    ['other', { facts: {}, form: { ...base, ...taught, ground: 'other', otherLaw: '《某法》第一条' } }],
  ]
  test.each(cases)('%s', (_, { facts, form, more }) => {
    expect(stageOf(exempt(reviewed(facts, more), form))).toBe('settled')
  })
  test.each(cases.filter(([ground]) => !['unfounded', 'other'].includes(ground)))(
    '%s, not found, is refused',
    (_, { form, more }) => {
      expect(reviewed({}, more).gates('li', 'exemption.propose', form)).toEqual(['E-ground'])
    },
  )

  test('a child: by the number of its card, and where there is none by what was found', () => {
    const form = { ...base, ...taught, ground: 'child', endedOn: '2025-07-01', guardian: '加以管教。' }
    exempt(reviewed({}, person('20110701')), form)
    expect(reviewed({}, person('20110630')).gates('li', 'exemption.propose', form)).toEqual(['E-ground'])
    const d = reviewed({}, person(undefined))
    expect(d.gates('li', 'exemption.propose', form)).toEqual(['E-ground'])
    d.do('li', 'fact.state', { facts: { minorAtAct: 'yes', childAtAct: 'yes' }, reason: '学籍卡载明' })
    exempt(d, form)
    // Nobody reads of a child, nor that there was one.
    expect(d.file.proceedings.map((p) => p.kind)).not.toContain('publication')
    expect(words(d)).toContain('第三十条')
  })

  test('a breach found too late: two years, five where life or health was harmed, none where it was found before', () => {
    const form = { ...base, nature: '违反食品安全法第六十七条', ground: 'expired', endedOn: '2024-08-02' }
    expect(reviewed().gates('li', 'exemption.propose', { ...form, endedOn: '2024-08-03' })).toEqual(['E-ground'])
    exempt(reviewed(), form)
    for (const fact of ['lifeSafetyHarm', 'foundEarlier']) {
      const d = reviewed().do('li', 'fact.state', { facts: { [fact]: 'yes' }, reason: '查明' })
      expect(d.gates('li', 'exemption.propose', form)).toEqual(['E-ground'])
    }
    // Pollution had no five years before the code gave them, nor life and health before the law of 2021 did.
    exempt(reviewed().do('li', 'fact.state', { facts: { pollutionHarm: 'yes' }, reason: '污染' }), form)
    const former = { ...form, endedOn: '2021-07-14' }
    exempt(reviewed().do('li', 'fact.state', { facts: { lifeSafetyHarm: 'yes' }, reason: '伤人' }), former)
  })

  test('no fault is proved by evidence of the party that was verified', () => {
    const d = reviewed({ faultless: 'yes' })
    d.do('li', 'evidence.collect', forms.evidence('进货查验记录', 'p1'))
    expect(d.gates('li', 'exemption.propose', { ...base, ...taught, ground: 'faultless', proof: [2] })).toEqual([
      'E-proof',
    ])
  })

  test('what the law asks instead of a penalty cannot be left out: 教育, 管教', () => {
    const { education: _, ...without } = slight
    expect(reviewed({ slightCorrected: 'yes' }).try('li', 'exemption.propose', without).outcome).toBe('invalid')
  })
})

describe('one of several', () => {
  const two = () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'party.identify', { party: party('p2') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-05')
    const lines = [forms.violation('p1', 500_000), forms.violation('p2', 500_000)]
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
      .review('case')
      .notify()
    return d.serveNotice('p1').serveNotice('p2')
  }
  test('is let go though it was told of a penalty, and the other is punished', () => {
    const d = two().on('2026-08-18')
    d.do('li', 'fact.state', { facts: { slightCorrected: { p1: 'yes', p2: 'no' } }, reason: '甲当场改正' })
    exempt(d)
    expect(stageOf(d)).toBe('notified')
    expect(runs(d)).toContain('P07')
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('E-ended')
    expect(d.gates('li', 'exemption.propose', slight)).toEqual(['E-once'])
    d.do('li', 'proposal.revise', { violations: [forms.violation('p2', 500_000)], reason: '甲不予处罚' })
    d.decide()
    expect(d.file.proceedings.filter((p) => p.kind === 'publication')).toEqual([])
    serve(d)
  })
})
