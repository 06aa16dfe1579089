import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { idCheckCharacter } from '../format/idNumber.ts'
import { disclosureOf, withDisclosure } from '../penalty/disclosure.ts'
import { project } from '../project.ts'
import { publishedParties } from '../readings/publication.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

const at = { proceeding: 'disclosure' }
const checked = (minor: Json = 'no') => ({ facts: { secrecyChecked: 'yes', minorParty: minor } })
const born = (day: string) => {
  const first = `110105${day}002`
  return first + idCheckCharacter(first)
}
const person = (id: string, code: string): Json =>
  party(id, { kind: 'person', name: `林${id === 'p1' ? '甲' : '乙'}某`, code, representative: undefined })

const decided = (parties: readonly Json[], lines: readonly Json[]) => {
  const d = new Driver('2026-08-03').open()
  for (const one of parties) d.do('li', 'party.identify', { party: one })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
  d.review('case').notify()
  const ids = parties.map((p) => String((p as { readonly id: string }).id))
  for (const id of ids) d.serveNotice(id)
  d.on('2026-08-18').decide()
  for (const id of ids) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${id}` })
  return d
}
const known = (d: Driver) => ({ file: d.file, context: d.context('li'), day: d.now.slice(0, 10) as Day })
const fine = (id: string) => forms.violation(id, 500_000)
/** What a minor of fourteen and more may get (处罚法30), for what was done this summer. */
const lighter = (id: string) =>
  forms.violation(id, 500_000, {
    from: '2026-07-01',
    to: '2026-07-20',
    tier: 'light',
    tierReason: '未成年',
    grounds: ['minor'],
  })
const warning = (id: string) => forms.violation(id, 1, { penalties: [{ kind: 'warning' }] })
const draft = (d: Driver, what = '罚款五千元') => d.do('li', 'disclosure.draft', { what, why: '标签不符合规定' }, at)
const shown = (d: Driver, minor: Json = 'no') =>
  draft(d).do('chen', 'disclosure.approve', checked(minor), at).do('wei', 'disclosure.publish', {}, at)

describe('what the drafter wants hidden besides', () => {
  const draftWith = (hide: string) => {
    const d = decided(
      [party('p1')],
      [forms.violation('p1', 500_000, { found: '举报人马 小红于6月1日购得糕点一盒，证人杨柳在场。' })],
    )
    const outcome = d.try('li', 'disclosure.draft', { what: '罚款五千元', why: '标签不符合规定', hide }, at)
    return outcome.outcome === 'invalid' ? outcome.errors.map((e) => [e.field, e.code, e.sentence]) : outcome.outcome
  }
  test('stands in the text, however it is spaced there', () => {
    expect(draftWith('马小红\n杨柳')).toBe('performed')
    expect(draftWith('')).toBe('performed')
  })
  test.each(['马晓红', '马', '马小红、杨柳'])('%s would hide nothing, and is not taken', (hide) =>
    expect(draftWith(`杨柳\n${hide}`)).toEqual([['hide', 'not-found', expect.stringContaining(`“${hide}”`)]]),
  )
})

describe('who is published is judged party by party (市监公示2)', () => {
  test('one fined, one only warned: the first alone', () => {
    const d = decided([party('p1'), party('p2')], [fine('p1'), warning('p2')])
    expect(publishedParties(known(d))).toEqual(['p1'])
    // Nor does the plain summary name whom the page leaves out.
    const told = { what: '对云岭县第2食品有限公司给予警告', why: '标签不符合规定' }
    expect(d.gates('li', 'disclosure.draft', told, at)).toEqual(['G43'])
  })
  test('all only warned: nobody, no clock, and nothing to wait for', () => {
    const d = decided([party('p1'), party('p2')], [warning('p1'), warning('p2')])
    expect(publishedParties(known(d))).toEqual([])
    expect(d.file.clocks.some((c) => c.clock === 'D01')).toBe(false)
    expect(project(d.file, d.context('li'), '2026-08-18').case.waits.map((w) => w.proceeding)).not.toContain(
      'disclosure',
    )
    d.do('li', 'closing.propose', { result: '警告已送达' })
  })
  test('a warning beside a fine is no mere warning', () => {
    const both = forms.violation('p1', 1, { penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 1 }] })
    expect(publishedParties(known(decided([party('p1')], [both])))).toEqual(['p1'])
  })
})

describe('a minor is told from the number on the card', () => {
  test('whatever is answered, and up to the eighteenth birthday, which is full when it is over', () => {
    const minor = decided([person('p1', born('20080818'))], [lighter('p1')])
    expect(publishedParties(known(minor))).toEqual([])
    draft(minor).do('chen', 'disclosure.approve', checked('no'), at)
    expect(minor.gates('wei', 'disclosure.publish', {}, at)).toEqual(['G43-withheld'])
    expect(publishedParties(known(decided([person('p1', born('20080817'))], [lighter('p1')])))).toEqual(['p1'])
  })
  test('a company is none, nor is whose number says otherwise: the approver cannot make them so', () => {
    for (const one of [party('p1'), person('p1', born('19800101'))]) {
      const d = draft(decided([one], [fine('p1')]))
      const refused = d.try('chen', 'disclosure.approve', checked('yes'), at)
      expect(refused).toMatchObject({ outcome: 'invalid', errors: [{ code: 'age-known' }] })
    }
  })
  test('beside a company the company alone is published', () => {
    const d = decided([party('p1'), person('p2', born('20100101'))], [fine('p1'), lighter('p2')])
    expect(publishedParties(known(d))).toEqual(['p1'])
    shown(d)
  })
})

describe('of each natural person without a number the approver says by itself whether it is a minor', () => {
  const ageless = (id: string): Json => party(id, { ...(person(id, '') as object), code: undefined })
  const two = (more: readonly Json[] = []) => {
    const d = new Driver('2026-08-03').open()
    const parties = [ageless('p1'), ageless('p2'), ...more]
    for (const one of parties) d.do('li', 'party.identify', { party: one })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
    d.do('li', 'fact.state', { facts: { minorAtAct: { p1: 'no', p2: 'yes' }, childAtAct: 'no' } })
    const lines = [fine('p1'), lighter('p2'), ...more.map((p) => fine((p as { readonly id: string }).id))]
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
    d.review('case').notify()
    const ids = parties.map((p) => (p as { readonly id: string }).id)
    for (const id of ids) d.serveNotice(id)
    d.on('2026-08-18').decide()
    for (const id of ids) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${id}` })
    return draft(d)
  }
  const approve = (d: Driver, minor: Json) => d.do('chen', 'disclosure.approve', checked(minor), at)
  const faults = (d: Driver, form: Json) => {
    const outcome = d.try('chen', 'disclosure.approve', form as never, at)
    return outcome.outcome === 'invalid' ? outcome.errors.map((e) => [e.field, e.code]) : outcome.outcome
  }

  test.each([
    ['first', 'yes', 'no', 'p2'],
    ['last', 'no', 'yes', 'p1'],
  ] as const)('the %s: the other is published, in its time', (_, p1, p2, left) => {
    const d = approve(two(), { p1, p2 })
    expect(d.file.facts.minorParty?.of).toMatchObject({ p1: { answer: p1 }, p2: { answer: p2, by: 'chen' } })
    expect(publishedParties(known(d))).toEqual([left])
    expect(d.file.clocks.find((c) => c.clock === 'D01')?.stopped).toBeUndefined()
    d.do('wei', 'disclosure.publish', {}, at)
  })
  test('both: nobody, and no clock runs on', () => {
    const d = approve(two(), { p1: 'yes', p2: 'yes' })
    expect(publishedParties(known(d))).toEqual([])
    expect(d.file.clocks.find((c) => c.clock === 'D01')?.stopped).toBe('2026-08-18')
  })
  test('one answer for all is kept for each', () => {
    expect(approve(two(), 'yes').file.facts.minorParty?.of).toMatchObject({
      p1: { answer: 'yes' },
      p2: { answer: 'yes' },
    })
  })
  test('nobody is passed over, and nobody asked whose number tells the age, nor a company', () => {
    expect(faults(two(), checked({ p1: 'no' }))).toEqual([['facts.minorParty.p2', 'unanswered']])
    const d = two([{ ...(person('p3', born('19800101')) as object), name: '马丙' }, party('p4')])
    expect(faults(d, checked({ p1: 'no', p2: 'yes', p3: 'no', p4: 'yes' }))).toEqual([
      ['facts.minorParty.p3', 'age-known'],
      ['facts.minorParty.p4', 'age-known'],
    ])
    expect(publishedParties(known(approve(d, { p1: 'no', p2: 'yes' })))).toEqual(['p1', 'p3', 'p4'])
  })
  test('where there is nobody to ask about, nothing has to be answered', () => {
    const firm = draft(decided([party('p1')], [fine('p1')]))
    expect(faults(firm, { facts: { secrecyChecked: 'yes' } })).toBe('performed')
    expect(faults(two(), { facts: { secrecyChecked: 'yes' } })).toEqual([['facts.minorParty', 'unanswered']])
  })
  test('what the handler had said of one of them stands for nothing beside it', () => {
    const d = two()
    const by = (answer: 'yes' | 'no', who: string) => ({ answer, by: who, on: '2026-08-18' }) as const
    const of = { p1: by('yes', 'li'), p2: by('no', 'chen') }
    const facts = { ...d.file.facts, minorParty: { ...by('yes', 'chen'), of } }
    const file = withDisclosure({ ...d.file, facts }, { approver: 'chen' })
    expect(publishedParties({ ...known(d), file })).toEqual(['p1', 'p2'])
    // As records had it that asked once for all.
    const whole = { ...file, facts: { ...d.file.facts, minorParty: by('yes', 'chen') } }
    expect(publishedParties({ ...known(d), file: whole })).toEqual([])
  })
})

describe('what is public is taken back on a ground of the law, in three working days, and no other way (处罚法48)', () => {
  const published = () => shown(decided([party('p1')], [fine('p1')]))
  const pay = (d: Driver) =>
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })

  test('not because somebody asks', () => {
    expect(published().refused('wei', 'disclosure.withdraw', { reason: '企业请求' }, at)).toMatchObject([
      { gate: 'G43-ground', articles: expect.arrayContaining([expect.objectContaining({ article: 48 })]) },
    ])
  })
  test('the decision quashed: the instrument starts the clock, and the case may close without the page', () => {
    const d = pay(published()).on('2026-08-21')
    const fault = { ground: 'revoked', explained: '复议撤销' }
    expect(d.try('li', 'disclosure.fault', fault, at)).toMatchObject({ errors: [{ field: 'instrument' }] })
    const named = { ...fault, instrument: '政复决〔2026〕5号' }
    expect(d.try('li', 'disclosure.fault', named, at)).toMatchObject({ errors: [{ field: 'files' }] })
    // That it was quashed is entered of the decision, and what is public of it is at fault with it.
    const files = paper('复议决定书.pdf')
    expect(d.gates('li', 'disclosure.fault', { ...named, files }, at)).toEqual(['lifting-page'])
    const quashed = { what: 'revoked', defect: 'facts', reason: '主要事实不清', remake: false }
    d.do('li', 'lifting.order', { ...quashed, instrument: named.instrument, files })
    const clock = () =>
      project(d.file, d.context('li'), d.now.slice(0, 10) as Day).clocks.find((c) => c.clock === 'D05')
    expect(clock()?.due).toBe('2026-08-26')
    d.on('2026-08-25').do('wei', 'disclosure.withdraw', { reason: '决定经复议撤销' }, at)
    expect(clock()?.stopped).toBe('2026-08-25')
    expect(d.gates('li', 'disclosure.draft', { what: '罚款', why: '违法' }, at)).toEqual(['G43-again'])
    d.do('li', 'closing.propose', { result: '决定已撤销' })
  })
  test('a fault of the page: nothing closes until it is published again', () => {
    const d = pay(published())
    d.do('wei', 'disclosure.fault', { ground: 'inaccurate', explained: '类别写错' }, at)
    d.do('wei', 'disclosure.withdraw', { reason: '公示信息有误，更正后重新公示' }, at)
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).toEqual(['G45'])
    expect(project(d.file, d.context('li'), '2026-08-18').case.waits.map((w) => w.what)).toContain(
      '更正后重新拟制公示信息',
    )
    shown(d)
    expect(disclosureOf(d.file)).toMatchObject({ publishedAt: d.now })
    expect(disclosureOf(d.file)?.withdrawn).toBeUndefined()
    d.do('li', 'closing.propose', { result: '已缴清' })
  })
})
