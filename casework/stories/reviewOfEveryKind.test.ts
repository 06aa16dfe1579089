import { type PostKind, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { ListVersion } from '../listed.ts'
import { project } from '../project.ts'
import { ownLayer } from './county.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
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

  test('a fault without words, or a failure without advice, is no opinion', () => {
    const { d, at } = submitted()
    const { procedureFault: _, advice: __, ...bare } = failing(d)
    expect(d.try('qian', 'review.opine', bare, at)).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'procedureFault' }, { field: 'advice' }],
    })
  })

  test('the agency’s list makes every decision of the kind one that is reviewed', () => {
    const d = ready(kind, propose, listOf({ title: '全部', trigger: 'everyDecision', enforcement }))
    const { course = [], branches = [] } = procedureOf(ruleBook, kind)!
    const form = [course, ...branches.map((b) => b.course)].flat().find((m) => m.step === propose)!.form as never
    const major = procedureOf(ruleBook, kind)!.gates.find((g) => g.id.startsWith('G20-') && g.blocks.includes(propose))!
    // 强制措施 are put up each in a proceeding of its own.
    const { proceeding: of } = procedureOf(ruleBook, kind)!.steps.find((s) => s.id === propose)!
    const proceeding = d.file.proceedings.findLast((p) => p.kind === of)!.id
    expect(d.gates('li', propose, form, { proceeding })).toContain(major.id)
  })

  test('what the list sends up waits for the body above, by its own limit, and for no opinion of the agency', () => {
    const { d, at } = submitted(listOf({ title: '全部', trigger: 'everyDecision', enforcement, upper: true }))
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

test('decided on the opinion of the agency alone, where it must go up: refused', () => {
  const upper = listOf({ title: '许可', trigger: 'everyDecision', enforcement: '行政许可', upper: true })
  // Reviewed here before the list sent it up.
  const d = ready('permit.ordinary', 'grant.propose').do('li', 'review.submit', { materials: '案卷' })
  const at = { proceeding: reviewIn(d) }
  d.do('qian', 'review.opine', passing(d), at).do('zhou', 'review.confirm', { words: '同意' }, at)
  Object.assign((d as unknown as { options: { lists: unknown } }).options, { lists: upper })
  expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['G20-permit-upper'])
})
