import { type PostKind, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { ListVersion } from '../listed.ts'
import { project } from '../project.ts'
import { ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper } from './forms.ts'
import { after, passing, reviewIn } from './handled.ts'

/** Every kind whose decision is reviewed as law/review has it, with the step that puts its decision up. */
const kinds = ruleBook.procedures.flatMap((p) => {
  const opinion = p.records.find((r) => r.id === 'reviewOpinion')
  const major = p.gates.find((g) => g.id.startsWith('G20-') && g.blocks.some((b) => b.endsWith('.approve')))
  const propose = major?.blocks.find((b) => b.endsWith('.propose'))
  const apart = opinion?.fields.every((f) => f.kind.is !== 'elements') ?? false
  return apart && propose !== undefined ? [{ kind: p.id, propose, enforcement: p.enforcement ?? '其他' }] : []
})

const days = [{ parameter: 'review.length', value: 5, inForce: { from: '2018-12-05' }, cite: [] }] as never
const above = [
  ...(days as readonly never[]),
  { parameter: 'review.upperLength', value: 10, inForce: { from: '2018-12-05' }, cite: [] } as never,
]
const listOf = (...lines: readonly object[]): readonly ListVersion[] => [
  { list: 'reviews', title: '审核目录', case: 'list-1', version: 1, from: '2020-01-01', lines: lines as never },
]
const every = (enforcement: string, upper = false) =>
  listOf({ title: '全部', trigger: 'everyDecision', enforcement, upper })
/** What refuses to put its decision up. */
function put(d: Driver, kind: string, propose: string): readonly string[] {
  const { course = [], branches = [], steps } = procedureOf(ruleBook, kind)!
  const form = [course, ...branches.map((b) => b.course)].flat().find((m) => m.step === propose)!.form as never
  // 强制措施 are put up each in a proceeding of its own.
  const of = steps.find((s) => s.id === propose)!.proceeding
  return d.gates('li', propose, form, { proceeding: d.file.proceedings.findLast((p) => p.kind === of)!.id })
}
const waitsFor = (d: Driver): readonly PostKind[] =>
  project(d.file, d.context('li'), d.context('li').now.slice(0, 10) as never).case.waits.map((w) => w.post)
const clock = (d: Driver, id: string) => d.file.clocks.findLast((c) => c.clock === id)
const failing = (d: Driver) => ({
  ...passing(d),
  procedure: 'no',
  procedureFault: '告知的期限不对',
  verdict: 'failed',
  advice: 'rectify',
  opinion: '应当纠正',
})

test('all kinds that decide by an examination are among them', () =>
  expect(kinds.map((k) => k.enforcement)).toEqual(
    expect.arrayContaining([
      '行政许可',
      '行政确认',
      '行政登记',
      '行政给付',
      '行政裁决',
      '行政收费',
      '行政征收',
      '行政征用',
      '其他',
    ]),
  ))

/** Up to where its decision is put up, without a review on the way. */
const ready = (kind: string, propose: string, lists: readonly ListVersion[] = []): Driver => {
  const course = procedureOf(ruleBook, kind)!.course!
  const reviews = course.some((m) => m.step === 'review.submit')
  return after(kind, reviews ? 'review.submit' : propose, { own: ownLayer(above), lists })
}

describe.each(kinds)('法制审核 of $kind', ({ kind, propose, enforcement }) => {
  const submitted = (lists?: readonly ListVersion[]) => {
    const d = ready(kind, propose, lists).do('li', 'review.submit', { materials: '案卷' })
    return { d, at: { proceeding: reviewIn(d) } }
  }

  test('it waits for the reviewer, with a limit that stands still while material is missing', () => {
    const { d, at } = submitted()
    expect(waitsFor(d)).toContain('reviewer')
    expect(clock(d, 'P12-review')).toMatchObject({ length: 5 })
    d.do('qian', 'review.return', { reason: '缺证据目录' }, at)
    expect(waitsFor(d)).toContain('handler')
    expect(clock(d, 'P12-review')?.pauses).toMatchObject([{ ground: '补充材料' }])
    d.do('li', 'review.supplement', { materials: '证据目录' }, at)
    d.do('qian', 'review.opine', passing(d), at)
    expect(waitsFor(d)).toContain('legalHead')
    d.do('zhou', 'review.sendBack', { reason: '没有说明裁量' }, at).do('qian', 'review.opine', passing(d), at)
    d.do('zhou', 'review.confirm', { words: '同意' }, at)
    expect(clock(d, 'P12-review')?.stopped).toBeDefined()
    expect(d.file.papers.at(-1)?.kind).toBe('review-opinion')
  })

  test('what was not passed is answered before it is asked for again; of a difference it is said how it was settled', () => {
    const { d, at } = submitted()
    d.do('qian', 'review.opine', failing(d), at).do('zhou', 'review.confirm', { words: '同意' }, at)
    expect(d.gates('li', 'review.submit', { materials: '再送' })).toEqual(['G22-again'])
    d.do('li', 'review.coordinate', { difference: '期限', result: '重新告知后再送审' }, at)
    d.do('li', 'review.submit', { materials: '再送', handled: '重新告知' })
  })

  test('of what passed there is no difference; its limit is prolonged only where a rule says so', () => {
    const { d, at } = submitted()
    expect(d.gates('wu', 'review.extend', { reason: '情况复杂' }, at)).toEqual(['P12-extend'])
    d.do('qian', 'review.opine', passing(d), at).do('zhou', 'review.confirm', { words: '同意' }, at)
    expect(d.gates('li', 'review.coordinate', { difference: '期限', result: '照办' }, at)).toEqual(['G22-differ'])
  })

  test('a fault without words, or a failure without advice, is no opinion', () => {
    const { d, at } = submitted()
    const { procedureFault: _, advice: __, ...bare } = failing(d)
    expect(d.try('qian', 'review.opine', bare, at)).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'procedureFault' }, { field: 'advice' }],
    })
  })

  test('the agency’s list makes every decision of the kind one that is reviewed', () => {
    const d = ready(kind, propose, every(enforcement))
    const major = procedureOf(ruleBook, kind)!.gates.find((g) => g.id.startsWith('G20-') && g.blocks.includes(propose))!
    expect(put(d, kind, propose)).toContain(major.id)
  })

  test('what the list sends up waits for the body above, by its own limit, and for no opinion of the agency', () => {
    const { d, at } = submitted(every(enforcement, true))
    expect(waitsFor(d)).toContain('legalHead')
    expect(clock(d, 'P12-review')).toBeUndefined()
    expect(clock(d, 'P12-above')).toMatchObject({ length: 10 })
    expect(d.try('qian', 'review.opine', passing(d), at).outcome).toBe('blocked')
    const told = {
      organ: '云州市市场监督管理局法规科',
      reviewer: '冷审核',
      qualified: true,
      unconnected: true,
      number: '云州市监法审〔2026〕3号',
      files: paper('审核意见.pdf'),
      ...passing(d),
    }
    expect(d.gates('zhou', 'review.outside', { ...told, why: 'short' }, at)).toEqual(['G20-above'])
    d.do('zhou', 'review.outside', { ...told, why: 'level' }, at)
    expect(clock(d, 'P12-above')?.stopped).toBeDefined()
  })
})

/** Reviewed here, and passed; from then on the list sends it up. */
const sentUpLater = (d: Driver, lists: readonly ListVersion[]): Driver => {
  Object.assign((d as unknown as { options: { lists: unknown } }).options, { lists })
  return d
}
/** What bars a decision on the opinion of the agency alone where it must go up, in each kind. */
const upper: Readonly<Record<string, string>> = {
  'permit.ordinary': 'G20-permit-upper',
  'confirmation.injury': 'G20-confirmation-upper',
  'registration.market': 'G20-registration-upper',
  'registration.revocation': 'G20-revocation-upper',
  'benefit.relief': 'G20-benefit-upper',
  'adjudication.ordinary': 'G20-adjudication-upper',
  'charge.ordinary': 'G20-charge-upper',
  'expropriation.housing': 'G20-expropriation-upper',
  'requisition.emergency': 'G20-requisition-upper',
  'general.ordinary': 'G20-general-upper',
  'coercion.measure': 'G20-coercion-upper',
  'coercion.enforcement': 'G20-enforcing-upper',
}

test('decided on the opinion of the agency alone, where it must go up: refused in every kind', () => {
  expect(kinds.map((k) => k.kind).filter((k) => upper[k] === undefined)).toEqual([])
  for (const { kind, propose, enforcement } of kinds) {
    const d = ready(kind, propose).do('li', 'review.submit', { materials: '案卷' })
    const at = { proceeding: reviewIn(d) }
    d.do('qian', 'review.opine', passing(d), at).do('zhou', 'review.confirm', { words: '同意' }, at)
    expect(put(sentUpLater(d, every(enforcement, true)), kind, propose), kind).toContain(upper[kind])
  }
})

describe('the penalty', () => {
  const notified = () => new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')

  test('reviewed here alone it is not decided, where the list sends it up', () => {
    const d = sentUpLater(
      notified().review('legal'),
      listOf({ title: '全部', trigger: 'everyCase', enforcement: '行政处罚', upper: true }),
    )
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G20-upper', 'G25-reviewed'])
  })

  test('what was not passed is answered before it is asked for again', () => {
    const d = notified().review('legal', 'failed')
    const again = { kind: 'legal', materials: '再送' }
    expect(d.gates('li', 'review.submit', again)).toEqual(['G22-handled'])
    d.do('li', 'review.submit', { ...again, handled: '已补充证据' })
  })
})
