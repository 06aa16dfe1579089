import { checkRuleBook, type FigureId, figureForms, figures, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { lifted } from './stories/again.ts'
import { agency, people } from './stories/county.ts'
import { Driver } from './stories/driver.ts'
import { forms, party } from './stories/forms.ts'
import { accepted, decide, granting, refusing, review } from './stories/permit.ts'
import { delivered } from './stories/summary.ts'

/** 年度统计: what of a case is counted (统计年报填报说明). */

const counts = (d: Driver): Readonly<Partial<Record<FigureId, number>>> => {
  const found: Partial<Record<FigureId, number>> = {}
  for (const { figure, n } of figuresOf(d.file, d.context('li'))) found[figure] = (found[figure] ?? 0) + n
  return found
}
function decided(...lines: readonly (readonly [id: string, penalties: readonly object[], more?: object])[]): Driver {
  const d = new Driver('2026-08-03', { people }).open()
  const ids = [...new Set(lines.map(([id]) => id))]
  for (const id of ids) d.do('li', 'party.identify', { party: party(id) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  const violations = lines.map(([id, penalties, more = {}]) =>
    forms.violation(id, 1, { penalties: penalties as never, ...more }),
  )
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], violations))
  d.review('case').notify()
  for (const id of ids) d.serveNotice(id)
  return d.on('2026-08-18').decide()
}

test('every figure stands in a form, each column of a form counts what some procedure counts, and the rule book holds', () => {
  expect(checkRuleBook(ruleBook)).toEqual([])
  const counted = new Set<string>(ruleBook.procedures.flatMap((p) => (p.figures ?? []).map((f) => f.figure)))
  for (const id of Object.keys(figures)) expect([id, counted.has(id)]).toEqual([id, true])
  for (const { tables } of Object.values(figureForms))
    for (const { columns } of tables) expect(new Set(columns.map((c) => c.title)).size).toBe(columns.length)
})

describe('行政处罚', () => {
  test('one decision is one, under the heaviest kind it imposed, whoever it was against', () => {
    const d = decided(
      ['p1', [{ kind: 'warning' }, { kind: 'fine', amount: 500_000 }]],
      [
        'p2',
        [
          { kind: 'fine', amount: 100_000 },
          { kind: 'gains', amount: 12_345 },
        ],
      ],
    )
    expect(counts(d)).toEqual({ 'penalty.filed': 1, 'penalty.gains': 1, 'penalty.amount': 612_345 })
    expect(figuresOf(d.file, d.context('li')).map((f) => f.on)).toContain('2026-08-18')
  })
  test('goods count for what they are worth, where that was found', () => {
    const d = decided(['p1', [{ kind: 'goods', value: 20_000, text: '没收糕点二十盒' }]])
    expect(counts(d)).toMatchObject({ 'penalty.goods': 1, 'penalty.amount': 20_000 })
  })
  test('mitigated is told beside its kind; revoked afterwards it was decided all the same', () => {
    const more = { tier: 'mitigated', grounds: ['remedied'], tierReason: '主动消除后果' }
    const d = decided(['p1', [{ kind: 'fine', amount: 500_000 }], more])
    expect(counts(d)).toMatchObject({ 'penalty.fine': 1, 'penalty.mitigated': 1 })
  })
  test('on the scene it is one like any other, and nothing was filed', () => {
    expect(counts(delivered())).toEqual({ 'penalty.fine': 1, 'penalty.amount': 10_000 })
  })
  test('undecided nothing is counted but that it was filed', () => {
    const d = new Driver('2026-08-03', { people }).open()
    expect(counts(d)).toEqual({})
    d.do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2026-08-03')
    expect(counts(d)).toEqual({ 'penalty.filed': 1 })
  })
})

describe('行政许可', () => {
  test('applied for, accepted, granted or refused', () => {
    const grant = decide(accepted().do('li', 'examination.conclude', granting()))
    expect(counts(grant)).toEqual({ 'permit.applied': 1, 'permit.accepted': 1, 'permit.granted': 1 })
    const no = decide(review(accepted().do('li', 'examination.conclude', refusing())))
    expect(counts(no)).toEqual({
      'permit.applied': 1,
      'permit.accepted': 1,
      'permit.refused': 1,
      'review.asked': 1,
      'review.passed': 1,
    })
  })
})

test('a decision revoked since is counted on the day it was made', () => {
  const d = decided(['p1', [{ kind: 'fine', amount: 500_000 }]])
  const before = counts(d)
  d.on('2026-09-01').do('li', 'lifting.order', lifted('revoked'))
  expect(counts(d)).toEqual(before)
  expect(figuresOf(d.file, d.context('li')).find((f) => f.figure === 'penalty.fine')?.on).toBe('2026-08-18')
})

test('the report of a year is a list like any other: approved by one, published by another, and known by its year', () => {
  const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
  const page = { proceeding: 'publication' }
  const form = {
    kind: 'annual',
    year: 2026,
    title: '2026年度行政执法统计年报',
    receivedOn: '2027-01-05',
    basis: '指导意见（六）',
    items: '行政处罚：罚款12',
  }
  const d = new Driver('2027-01-05', { people, agency: { chains } }).open(form, 'li', 'list.ordinary')
  d.do('li', 'list.propose', { reason: '送审' }).do('zhou', 'list.endorse', { opinion: '同意' })
  d.do('zheng', 'list.approve', { opinion: '同意', effectiveOn: '2027-01-05' })
  d.do('li', 'publication.draft', { what: '公布年报。', why: '依法公开。' }, page)
  d.do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, page)
  expect(counts(d)).toEqual({})
  d.on('2027-01-08').do('wei', 'publication.publish', {}, page)
  expect(figuresOf(d.file, d.context('li'))).toEqual([{ figure: 'report.published', on: '2027-01-08', n: 2026 }])
  expect(drawn({ ...form, year: undefined }).outcome).toBe('invalid')
  function drawn(given: object) {
    return new Driver('2027-01-05', { people, agency: { chains } }).tryOpen(
      JSON.parse(JSON.stringify(given)),
      'li',
      'list.ordinary',
    )
  }
})
