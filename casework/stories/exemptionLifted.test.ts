import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { answered, closed, concluded, lifted, mended, runningClocks, stages, sued, wrong } from './again.ts'
import type { Driver } from './driver.ts'
import { forms } from './forms.ts'
import { at, begun, concludedWith, exempt, serve, slight, spared } from './spared.ts'

/** 不予处罚 found wrong (处罚法75; 复议法63, 64; 行诉法70, 71, 77): by a court, a superior, the agency itself; and decided anew. */
const remedy = { proceeding: 'remedy-1' }
/** Somebody goes to court, and the court annuls. */
const won = (form: Form = {}) => {
  const d = spared()
    .on('2026-09-01')
    .do('li', 'remedy.receive', { ...sued, request: '撤销不予处罚决定', ...form })
  return concluded(answered(d, 'remedy-1').on('2026-11-02'), 'revoked', 'remedy-1').on('2026-11-18')
}
const remake: Form = { remake: true, until: '2027-01-15', back: 'investigation' }
/** The agency's own time to appeal is not told of here. */
const runs = (d: Driver) => runningClocks(d).filter((c) => c !== 'R-appeal-here')
const standing = (d: Driver) => d.file.entries.filter((e) => e.kind === 'exemption').map((e) => e.ended?.as)
/** Looked into anew and found to be punishable: what was answered before is answered otherwise by who may. */
const proposed = (d: Driver, evidence: readonly number[] = [1]) =>
  d
    .do('zhou', 'fact.state', { facts: { slightCorrected: 'no' }, reason: '判决认定没有及时改正。' })
    .do('li', 'investigation.conclude', forms.conclusion(evidence, [forms.violation('p1', 500_000)]))
    .review('case')

describe('a court annuls it at the suit of who reported', () => {
  test('it stands no more, its page is taken back in three working days, and the case is open again', () => {
    const d = won()
    d.do('li', 'lifting.enter', lifted('revoked', remake), remedy)
    expect(standing(d)).toEqual(['revoked'])
    expect(stages(d).main).toBe('investigation')
    expect(runs(d)).toEqual(['D05', 'R-again'])
    const entry = d.file.entries.find((e) => e.kind === 'lifting')
    expect(entry?.fields).toMatchObject({ fought: 'exemption', number: expect.stringContaining('不罚') })
    d.on('2026-11-20').do('wei', 'publication.withdraw', { reason: '该决定已被依法撤销。' }, at)
    expect(runs(d)).toEqual(['R-again'])
    expect(stages(d)['publication-exemption']).toBe('withdrawn')
  })

  test('a penalty follows only after everything a penalty asks for, and then the time is kept', () => {
    const d = won().do('li', 'lifting.enter', lifted('revoked', remake), remedy).on('2026-11-20')
    proposed(d).notify().serveNotice('p1').on('2026-12-04').decide()
    expect(stages(d).main).toBe('decided')
    expect(runningClocks(d)).not.toContain('R-again')
    expect(d.file.entries.filter((e) => e.kind === 'decision')).toHaveLength(1)
    expect(d.file.irregularities).toEqual([])
  })

  test('not to punish once more asks for another reason, and another review', () => {
    const d = won().do('li', 'lifting.enter', lifted('revoked', remake), remedy).on('2026-11-20')
    const { violations: _, ...report } = forms.conclusion([1], [], { slightCorrected: 'yes' })
    d.do('li', 'investigation.conclude', { ...report, advice: 'exempt' })
    const other = { ...slight, reason: '经补充检验，二十盒糕点均在保质期内，没有造成危害后果。' }
    expect(d.gates('li', 'exemption.propose', other)).toEqual(['again-review'])
    d.review('case')
    expect(d.gates('li', 'exemption.propose', slight)).toEqual(['E-again-same'])
    exempt(d, other)
    expect(standing(d)).toEqual(['revoked', undefined])
    // Filed as it was, it is closed in due form, and not handed over.
    expect(stages(d).main).toBe('settled')
    expect(runningClocks(d)).not.toContain('R-again')
    serve(d, 'service-exemption-p1-2')
    closed(d)
    expect(stages(d).main).toBe('closed')
  })

  test('without an order to decide anew the case is over as it was', () => {
    const d = won().do('li', 'lifting.enter', lifted('revoked'), remedy)
    expect(standing(d)).toEqual(['revoked'])
    expect(stages(d).main).toBe('closed')
    expect(runs(d)).toEqual(['D05'])
  })

  test('what the court did not say is not entered', () => {
    const d = won()
    expect(d.gates('li', 'lifting.enter', lifted('revoked', { fought: 'decision' }), remedy)).toContain('E-whose')
  })
})

describe('who went there himself is not punished for it', () => {
  const himself = () =>
    won({ parties: ['p1'] })
      .do('li', 'lifting.enter', lifted('revoked', remake), remedy)
      .on('2026-11-20')
  test('without new facts', () => {
    const d = proposed(himself())
    expect(d.gates('li', 'notice.propose', { reason: '违法事实清楚' })).toContain('E-again-heavier')
  })
  test('unless who asked for the contrary was there too', () => {
    const d = won({ parties: ['p1'], opposed: true })
    proposed(d.do('li', 'lifting.enter', lifted('revoked', remake), remedy).on('2026-11-20'))
    expect(d.try('li', 'notice.propose', { reason: '违法事实清楚' }).outcome).toBe('performed')
  })
  test('or new evidence was found', () => {
    const d = himself()
    const number = d.gather('补充检验报告', 'p1')
    proposed(d, [1, number])
    expect(d.try('li', 'notice.propose', { reason: '违法事实清楚' }).outcome).toBe('performed')
  })
})

describe('the agency finds it wrong', () => {
  test('the party is served the paper of it, and the case goes back', () => {
    const d = mended(spared().on('2026-09-01'))
    expect(stages(d)).toMatchObject({ main: 'investigation', 'service-lifting-p1': 'pending' })
    expect(standing(d)).toEqual(['revoked'])
    const kind = 'exemption-revocation'
    expect(d.file.papers.map((p) => p.kind)).toContain(kind)
    expect(d.file.papers.map((p) => p.kind)).not.toContain('penalty-revocation')
    const text = paperText(bodyOf(kind) ?? [], {
      file: d.file,
      context: d.context('li'),
      day: '2026-09-01',
      party: 'p1',
    })
      .map((b) => b.text)
      .join('\n')
    expect(text).toContain('不罚')
    expect(text).toContain('撤销上述不予行政处罚决定')
    expect(text).not.toContain('＿')
    serve(d, 'service-lifting-p1')
  })
  test('and does not punish on what it knew before', () => {
    const d = mended(spared().on('2026-09-01')).on('2026-09-02')
    proposed(d)
    expect(d.gates('li', 'notice.propose', { reason: '违法事实清楚' })).toContain('E-again-own')
  })
  test('and does not leave it at that', () => {
    const d = spared().on('2026-09-01')
    const { until: _, back: __, ...form } = wrong
    expect(d.gates('li', 'lifting.draft', { ...form, remake: false })).toEqual(['E-lifted-own'])
    expect(d.gates('li', 'lifting.draft', { ...wrong, what: 'changed' })).toEqual(['E-lifted'])
  })
  test('before it was served or public nobody is served or shown it any more', () => {
    const d = begun()
    const number = d.gather('现场照片', 'p1')
    exempt(concludedWith(d, [number], { slightCorrected: 'yes' }).on('2026-08-10'))
    mended(d)
    expect(stages(d)).toMatchObject({ 'service-exemption-p1': 'voided', 'publication-exemption': 'dropped' })
    expect(runningClocks(d).filter((c) => c === 'D02-exemption' || c === 'P21')).toEqual([])
  })
  test('unlawful, and it stays', () => {
    const d = mended(spared().on('2026-09-01'), {
      what: 'unlawful',
      defect: 'procedure',
      reason: '没有审核。',
      basis: '《中华人民共和国行政处罚法》第七十五条第二款',
      remake: false,
    })
    expect(standing(d)).toEqual([undefined])
    expect(stages(d)).toMatchObject({ main: 'closed', 'service-lifting-p1': 'pending' })
  })
})

test('a superior annuls it on paper', () => {
  const d = spared().on('2026-09-01')
  d.do('li', 'lifting.order', lifted('revoked', { ...remake, instrument: '云市监督〔2026〕2号' }))
  expect(stages(d).main).toBe('investigation')
})

describe('of two parties one is let go and the other punished', () => {
  const two = () => {
    const d = begun(['p1', 'p2'])
    d.gather('现场照片', 'p1')
    d.do('li', 'investigation.conclude', {
      ...forms.conclusion([1], [forms.violation('p2', 200_000)], { slightCorrected: { p1: 'yes', p2: 'no' } }),
    })
      .review('case')
      .notify()
    d.serveNotice('p2').on('2026-08-18')
    exempt(d)
    d.decide()
    serve(d, 'service-decision-p2')
    serve(d, 'service-exemption-p1')
    return d
  }
  test('which of the two decisions is fought is said', () => {
    const d = two()
    expect(d.gates('li', 'remedy.receive', sued)).toEqual(['E-which'])
    d.do('li', 'remedy.receive', { ...sued, fought: 'exemption' })
    concluded(answered(d, 'remedy-1').on('2026-11-02'), 'revoked', 'remedy-1').on('2026-11-18')
    expect(d.gates('li', 'lifting.enter', lifted('revoked'), remedy)).toEqual(['E-which', 'E-fought'])
    expect(d.gates('li', 'lifting.enter', lifted('revoked', { fought: 'decision' }), remedy)).toEqual(['E-fought'])
    const before = stages(d)
    const form = lifted('revoked', { ...remake, fought: 'exemption', spared: ['p1'] })
    d.do('li', 'lifting.enter', form, remedy)
    expect(standing(d)).toEqual(['revoked'])
    expect(d.file.entries.filter((e) => e.kind === 'decision').map((e) => e.ended)).toEqual([undefined])
    expect(stages(d)).toEqual({ ...before, 'remedy-1': 'ended' })
    expect(runs(d)).not.toContain('R-again')
    // He is decided about anew in a case of his own, and what fell holds it there.
    const other = d.began.at(-1)!
    expect(other.file.parties.map((p) => p.id)).toEqual(['p1'])
    expect(stages(other).main).toBe('investigation')
    expect(standing(other)).toEqual(['revoked'])
    expect(other.file.entries.filter((e) => e.kind === 'decision')).toEqual([])
    expect(runs(other)).toEqual(['R-again'])
    proposed(other).notify().serveNotice('p1').on('2026-12-04').decide()
    expect(stages(other).main).toBe('decided')
  })
})

test('of two who were let go, it is said whose falls, and the other stays let go', () => {
  const d = begun(['p1', 'p2'])
  d.gather('现场照片', 'p1')
  exempt(concludedWith(d, [1], { slightCorrected: 'yes' }).on('2026-08-10'), { ...slight, parties: ['p1', 'p2'] })
  const form = lifted('revoked', { ...remake, instrument: '云市监督〔2026〕2号' })
  expect(d.gates('li', 'lifting.order', form)).toEqual(['E-spared'])
  d.do('li', 'lifting.order', { ...form, fought: 'exemption', spared: ['p2'] })
  expect(standing(d)).toEqual([undefined, 'revoked'])
  expect(stages(d)).toMatchObject({
    main: 'investigation',
    'service-exemption-p1': 'pending',
    'service-exemption-p2': 'voided',
    'publication-exemption': 'dropped',
  })
})
