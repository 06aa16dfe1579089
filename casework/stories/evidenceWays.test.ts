import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

const filed = (verification: Form = forms.verification) =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', verification)
    .filing('2026-08-05')

const base = { title: '网页截图', form: 'copy', source: '当事人网店首页', proves: '违法广告的内容' }
const file = { sha256: 'a'.repeat(64), name: '截图.png', bytes: 10, type: 'image/png' }
const shot: Form = {
  ...base,
  files: [file],
  way: 'online',
  kind: 'electronic',
  address: 'https://shop.example/1',
  method: '单位电脑截屏，全程录屏',
  officers: ['li'],
}
const report: Form = {
  ...base,
  title: '检验报告',
  form: 'original',
  source: '云州市检验所',
  way: 'institution',
  kind: 'expert',
  issuer: '云州市食品检验所',
  reference: '检字2026-118',
  officers: ['li'],
}

const codes = (d: Driver, form: Form) => {
  const outcome = d.try('li', 'evidence.collect', form)
  return outcome.outcome === 'invalid' ? outcome.errors.map((e) => `${e.field} ${e.code}`) : outcome.outcome
}

/** 处罚法42, 55: two officers and certificates where persons or premises are dealt with, the truth where they are not. */
describe('evidence nobody hands over', () => {
  test('a screenshot, a report and what another agency sent are entered as they came, by one officer, with nothing shown', () => {
    const d = filed().do('li', 'evidence.collect', shot).do('li', 'evidence.collect', report)
    d.do('li', 'evidence.collect', {
      ...report,
      title: '询问笔录',
      kind: 'party',
      way: 'transferred',
      issuer: '云岭县公安局',
    })
    expect(d.file.irregularities).toEqual([])
    expect(evidenceIn(d.file).map((e) => [e.way, e.issuer, e.reference])).toEqual([
      ['online', undefined, undefined],
      ['institution', '云州市食品检验所', '检字2026-118'],
      ['transferred', '云岭县公安局', '检字2026-118'],
    ])
  })

  test('says whose it is and how it was made, and nothing that does not belong to it', () => {
    const d = filed()
    const { method: _, ...unsaid } = shot
    expect(codes(d, unsaid)).toEqual(['method required'])
    const { issuer: __, ...nobody } = report
    expect(codes(d, nobody)).toEqual(['issuer required'])
    expect(codes(d, { ...shot, shown: true })).toEqual(['shown not-asked'])
    expect(codes(d, { ...forms.evidence('照片'), issuer: '某所' })).toEqual(['issuer not-asked'])
  })

  test('what people say or are seen at is not made a screenshot of: two officers, certificates, rights told', () => {
    const d = filed()
    expect(d.gates('li', 'evidence.collect', { ...shot, kind: 'record' })).toEqual(['G05'])
    expect(d.gates('li', 'evidence.collect', { ...shot, fromParty: 'p1' })).toEqual(['G05', 'G07'])
    const alone = { ...forms.evidence('照片'), officers: ['li'] }
    for (const way of ['inspection', 'questioning', 'provided'])
      expect(d.gates('li', 'evidence.collect', { ...alone, way }), way).toEqual(['G05'])
    // What does not say how it was got says nothing about officers and certificates either.
    const { way: _, ...silent } = forms.evidence('照片')
    expect(codes(d, silent)).toEqual(['way required'])
    const hidden = { ...forms.evidence('照片'), shown: false }
    expect(d.gates('li', 'evidence.collect', hidden)).toEqual(['G05'])
  })

  test('a clue looked into at the desk needs no certificate shown, one looked into on the spot does', () => {
    const { shown: _, ...rest } = forms.verification
    filed({ ...rest, way: 'desk', officers: ['li'], place: '本局' })
    const d = new Driver('2026-08-03').open()
    expect(d.gates('li', 'clue.verify', { ...forms.verification, officers: ['li'] })).toEqual(['G05'])
  })
})

/** 处罚法55 paragraph 2. */
describe('an inspection or a questioning', () => {
  test('leaves its record, or the investigation is not concluded', () => {
    const d = filed()
    const copy = { ...forms.evidence('进货单复印件'), way: 'provided', kind: 'documentary', form: 'copy' }
    d.do('li', 'evidence.collect', copy).do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
    const report = (evidence: readonly number[]) => forms.conclusion(evidence, [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report([1]))).toEqual(['G05-record'])
    d.gather('现场检查笔录')
    d.do('li', 'investigation.conclude', report([1, 2]))
  })

  test('what was only looked into at the desk has none to leave', () => {
    const { shown: _, ...rest } = forms.verification
    const d = filed({ ...rest, way: 'desk', officers: ['li'] }).do('li', 'evidence.collect', report)
    d.do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
    d.do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
  })

  const photo = (more: Form = {}): Form => ({ ...forms.evidence('照片'), kind: 'physical', ...more })
  /** Everything collected is verified and relied on. */
  const concluding = (d: Driver) => {
    const all = evidenceIn(d.file)
      .filter((e) => e.excluded === undefined)
      .map((e) => e.number)
    const fresh = evidenceIn(d.file).filter((e) => e.verified === undefined && e.excluded === undefined)
    if (fresh.length > 0) d.do('li', 'evidence.verify', { evidence: fresh.map((e) => e.number), finding: '属实' })
    const report = forms.conclusion(all, [forms.violation('p1', 500_000)])
    const outcome = d.attempt('li', 'investigation.conclude', report, {})
    return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => `${r.gate} ${r.sentence}`) : outcome.outcome
  }
  const two = () => {
    const d = filed().do('li', 'party.identify', { party: party('p2') })
    for (const p of ['p1', 'p2']) d.do('li', 'rights.tell', { party: p, officers: ['li', 'wang'], way: '当面' })
    return d
  }

  test('at one party’s is no record of another’s, nor of another day; what was got without one is left out', () => {
    const d = two()
    for (const p of ['p1', 'p2']) d.do('li', 'evidence.collect', photo({ fromParty: p }))
    d.do('li', 'evidence.collect', forms.evidence('现场笔录', 'p1'))
    expect(concluding(d)).toEqual(['G05-record 2026-08-05检查云岭县第2食品有限公司，没有当日的现场笔录。'])
    d.on('2026-08-06').do('li', 'evidence.collect', forms.evidence('次日补写的笔录', 'p2'))
    expect(concluding(d)).toEqual(['G05-record 2026-08-05检查云岭县第2食品有限公司，没有当日的现场笔录。'])
    d.do('li', 'evidence.exclude', { evidence: [2], reason: '检查没有制作笔录' })
    expect(concluding(d)).toBe('performed')
  })

  test('each person questioned has one of his own, a recording is none', () => {
    const d = two().do('li', 'evidence.collect', forms.evidence('现场笔录', 'p1'))
    const sound = { ...forms.evidence('询问录音'), way: 'questioning', kind: 'audiovisual', files: [file] }
    d.do('li', 'evidence.collect', { ...sound, source: '店员马某' })
    const said = (source: string) => ({ ...forms.evidence('询问笔录'), way: 'questioning', kind: 'witness', source })
    d.do('li', 'evidence.collect', said('店员杨某'))
    expect(concluding(d)).toEqual(['G05-record 询问店员马某，没有询问笔录。'])
    d.do('li', 'evidence.collect', said('店员 马某'))
    expect(concluding(d)).toBe('performed')
  })

  test('what is taken after the report is judged where it is relied on', () => {
    const d = filed()
    d.gather('现场笔录', 'p1')
    expect(concluding(d)).toBe('performed')
    d.on('2026-08-07')
      .do('li', 'evidence.collect', photo())
      .do('li', 'evidence.verify', { evidence: [2], finding: '属实' })
    const revised = { violations: [forms.violation('p1', 500_000)], reason: '补充证据', evidence: [1, 2] }
    expect(d.gates('li', 'proposal.revise', revised)).toEqual(['G05-record'])
  })
})
