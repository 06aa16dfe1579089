import { documents, ordinaryPenalty, type Procedure, papersOf, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { answered, concluded, lifted, mended, sued } from './again.ts'
import { punished } from './besideMoney.ts'
import { ownLayer } from './county.ts'
import { driverFor, take } from './course.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { spared } from './spared.ts'

/** Every kind of paper a step really had numbered, over courses that take every step with a paper. */
function made(...courses: readonly Driver[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>()
  for (const { body } of courses.flatMap((d) => d.events)) {
    const made = kinds.get(body.step) ?? kinds.set(body.step, new Set()).get(body.step)!
    for (const effect of body.effects) if (effect.do === 'number') made.add(effect.kind)
  }
  return kinds
}

const legal = () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03')
  d.review('legal').on('2026-08-18').decide()
  return d
    .do('li', 'address.form', { party: 'p1' })
    .do('li', 'service.receipt', {}, { proceeding: 'service-decision-p1' })
}

/** One case taken into another, and one parted from another. */
function besideOthers(): readonly Driver[] {
  const filed = (id: string) => {
    const d = new Driver('2026-08-03', { id }).open()
    for (const p of ['p1', 'p2']) d.do('li', 'party.identify', { party: party(p) })
    return d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  }
  const joined = filed('case-1')
  joined.beside.push(filed('case-2'))
  joined.do('li', 'joinder.ask', { case: 'case-2', ground: 'party', reason: '同一当事人' })
  joined.do('zheng', 'joinder.decide', { granted: true, opinion: '同意' }, { proceeding: 'joinder-1' })
  const parted = filed('case-1')
  parted.do('li', 'severance.ask', { what: 'parties', parties: ['p2'], ground: 'progress', reason: '尚待查清' })
  parted.do('zheng', 'severance.decide', { granted: true, opinion: '同意' }, { proceeding: 'severance-1' })
  return [joined, parted]
}

/** A slip of the pen in what was served. */
function amended(): Driver {
  const d = legal()
  const { number } = d.file.papers.find((p) => p.kind === 'penalty-decision')!
  const slip = { number, kind: 'slip', wrong: '第一', right: '第1', unaffected: true, reason: '误写一字' }
  return d.do('wu', 'paper.amend', slip)
}

/** What is made of a decision that is not paid (强制法35–60; 处罚法66). */
function executed(): readonly Driver[] {
  const at = { proceeding: 'payment-p1' }
  const files = paper('申请书.pdf')
  const asked = { asked: 'defer', content: '困难', files }
  const demand = { until: '2026-11-20', way: '到银行缴纳' }
  const own = ownLayer([
    { parameter: 'execution.ownPower', value: true, inForce: { from: '2026-01-01' }, cite: [], source: '法律授权' },
  ])
  const unpaid = (options = {}) => {
    const d = new Driver('2026-08-03', options).toServedNotice('2026-08-03').on('2026-08-18').decide()
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    return d.on('2026-11-02').do('sun', 'demand.issue', demand, at)
  }
  const late = unpaid()
  late.do('li', 'deferral.request', asked, at)
  late.do('wu', 'deferral.decide', { granted: true, reason: '困难', until: '2026-12-31' }, at)
  const court = unpaid()
  court.do('li', 'service.deliver', forms.delivery, { proceeding: court.file.proceedings.at(-1)!.id }).on('2027-02-22')
  const materials = ['decision', 'opinion', 'demand', 'target']
  court.do('zheng', 'court.apply', { court: '法院', target: '存款', materials, noRemedy: true }, at)
  court.do('li', 'payment.record', { amount: 100, receipt: '1', bank: '农商行' }, at)
  court.do('zheng', 'execution.end', { ground: 'court', reason: '裁定终结', files }, at)
  court.do('zheng', 'refund.decide', { ground: 'wrong', instrument: '裁定', amount: 1, reason: '错误' }, at)
  const strong = unpaid({ agency: { own } })
  const decision = { manner: 'auction', planned: '2026-12-01', basis: '某法第十条', reason: '不履行', hiding: true }
  const sold = unpaid()
  sold.do('li', 'service.deliver', forms.delivery, { proceeding: sold.file.proceedings.at(-1)!.id }).on('2027-02-22')
  const goods = {
    goods: '包装机',
    measure: '1号',
    house: '拍卖行',
    planned: '2027-03-15',
    noRemedy: true,
    reason: '不履行',
  }
  sold.do('zheng', 'auction.decide', { ...goods, files }, at)
  const duty = { duty: '清理现场', until: '2026-11-20', way: '自行清理' }
  const told = unpaid().do('sun', 'conduct.demand', { party: 'p1', ...duty })
  told.do('sun', 'conduct.again', { ...duty, until: '2026-11-30' }, { proceeding: 'conduct-1' })
  return [late, court, sold, told, strong.do('zheng', 'enforcement.decide', decision, at)]
}

/** A decision not to punish that a superior, a court, the agency itself annuls. */
function unspared(): readonly Driver[] {
  const fallen = lifted('revoked', { instrument: '云市监督〔2026〕2号' })
  const suit = spared()
    .on('2026-09-01')
    .do('li', 'remedy.receive', { ...sued, request: '撤销不予处罚决定' })
  const won = concluded(answered(suit, 'remedy-1').on('2026-11-02'), 'revoked', 'remedy-1').on('2026-11-18')
  return [
    spared().on('2026-11-18').do('li', 'lifting.order', fallen),
    won.do('li', 'lifting.enter', fallen, { proceeding: 'remedy-1' }),
    mended(spared().on('2026-09-01')),
  ]
}

const carried = () =>
  punished('goods').do('li', 'sanction.carry', {
    party: 'p1',
    kind: 'goods',
    disposal: 'destroyed',
    officers: ['li'],
    what: '当场销毁。',
  })

/** Every course of the procedure, and every branch of it, walked to its end. */
const courses = (p: Procedure) =>
  [p.course ?? [], ...(p.branches ?? []).map((b) => b.course)].map((course) => {
    const way = { ...p, course }
    const d = driverFor(way)
    for (let at = 0; at < course.length; at += 1) take(d, way, course, at)
    return d
  })

test('a step makes the papers it declares, no fewer and no others', () => {
  const kinds = made(
    legal(),
    amended(),
    ...besideOthers(),
    ...executed(),
    carried(),
    ...unspared(),
    ...courses(ordinaryPenalty),
  )
  for (const step of ordinaryPenalty.steps) {
    const done = kinds.get(step.id)
    const papers = (step.does ?? []).flatMap((d) => ('paper' in d ? [d] : []))
    const always = papers.filter((d) => d.when === undefined).map((d) => d.paper)
    if (papers.length > 0) expect(done, `${step.id} is taken in this test`).toBeDefined()
    if (done === undefined) continue
    expect([step.id, always.filter((kind) => !done.has(kind))]).toEqual([step.id, []])
    expect([step.id, [...done].filter((kind) => papers.every((d) => d.paper !== kind))]).toEqual([step.id, []])
  }
})

test('every paper of the law is made by some step', () => {
  const declared = ruleBook.procedures.flatMap((p) => p.steps.flatMap(papersOf))
  expect([...new Set(declared)].sort()).toEqual(Object.keys(documents).sort())
})

test('where no rule sets the term of an announcement none is made up', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  const context = d.context('li')
  const layers = context.rules.layers.map((l) => ({
    ...l,
    settings: l.settings.filter((s) => s.parameter !== 'S06.length'),
  }))
  const unset = new Driver('2026-08-18', { rules: { ...context.rules, layers } })
  unset.events.push(...d.events)
  d.do('li', 'service.attempt', forms.attempt, { proceeding: 'service-decision-p1' })
  const form = { ground: 'missing', reason: '下落不明', channel: '县政府网站' }
  const outcome = unset.try('li', 'service.announce', form, { proceeding: 'service-decision-p1' })
  expect(outcome).toMatchObject({ outcome: 'invalid', errors: [{ code: 'unset-term' }] })
  // 省事 is no ground: which of the law's two it is has to be said (民诉法95).
  const { ground: _, ...easy } = form
  expect(d.try('li', 'service.announce', easy, { proceeding: 'service-decision-p1' })).toMatchObject({
    errors: [{ field: 'ground', code: 'required' }],
  })
  expect(d.try('li', 'service.announce', form, { proceeding: 'service-decision-p1' }).outcome).toBe('performed')
})

test('a decision does not deny what the record holds', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03')
  d.do('li', 'answer.state', { party: 'p1', content: '请求从轻' })
  d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '请求从轻', adopted: false, reason: '已予考虑' }] })
  d.on('2026-08-18')
  const propose = (answers: string) => d.try('li', 'decision.propose', { ...forms.decision, answers })
  expect(propose('当事人在规定期限内未提出陈述、申辩意见。')).toMatchObject({
    outcome: 'invalid',
    errors: [{ field: 'answers', code: 'against-record' }],
  })
  expect(propose('当事人另提交了整改照片。').outcome).toBe('performed')
})

test('what was adopted is followed, or somebody says why nothing changed', () => {
  const heard = () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03')
    d.do('li', 'answer.state', { party: 'p1', content: '已经整改' })
    return d
      .do('li', 'answer.weigh', { party: 'p1', points: [{ point: '已经整改', adopted: true, reason: '属实' }] })
      .on('2026-08-18')
  }
  const d = heard()
  expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G16-adopted'])
  // Another way of putting things right is no answer to what the party said.
  const correction = { how: 'now', what: '停止销售' }
  const same = heard()
  same.do('li', 'proposal.revise', { violations: [forms.violation('p1', 500_000, { correction })], reason: '改正' })
  expect(same.gates('li', 'decision.propose', forms.decision)).toContain('G16-adopted')
  d.do('li', 'decision.propose', { ...forms.decision, unchanged: '裁量时已经考虑' })
  expect(d.file.approvals.decision?.state).toBe('pending')
  d.do('sun', 'decision.endorse', { opinion: '同意' }).do('wu', 'decision.endorse', { opinion: '同意' })
  d.do('zheng', 'decision.approve', { opinion: '同意' })
  const lower = heard()
  lower.do('li', 'proposal.revise', { violations: [forms.violation('p1', 400_000)], reason: '采纳意见' })
  lower.decide()
})

test('no decision without an order to put every conduct right, or a finding that it was', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')
  const { correction: _, ...open } = forms.violation('p1', 500_000) as { readonly [k: string]: never }
  d.do('li', 'proposal.revise', { violations: [open], reason: '漏写' })
  expect(d.refused('li', 'decision.propose', forms.decision)).toMatchObject([
    { gate: 'G30', articles: expect.arrayContaining([expect.objectContaining({ article: 28 })]) },
  ])
  const bad = (correction: unknown) => {
    const line = forms.violation('p1', 500_000, { correction: correction as never })
    const outcome = d.try('li', 'proposal.revise', { violations: [line], reason: '补' })
    return outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.field) : outcome.outcome
  }
  const at = 'violations.0.correction'
  expect(bad({ how: 'soon', what: '改' })).toEqual([`${at}.how`])
  expect(bad({ how: 'term', what: '改' })).toEqual([`${at}.days`])
  expect(bad({ how: 'now', what: ' ' })).toEqual([`${at}.what`])
  expect(bad({ how: 'now', what: '改', days: 3 })).toEqual([`${at}.days`])
  // Ordering it changes nothing the party was told or the reviewer judged.
  const ordered = forms.violation('p1', 500_000, { correction: { how: 'term', what: '停止销售', days: 15 } })
  d.do('li', 'proposal.revise', { violations: [ordered], reason: '补' }).decide()
})

test('another party’s facts are no change for the first, its own are', () => {
  const line = (found: string) => forms.violation('p1', 500_000, { found })
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')
  d.do('li', 'proposal.revise', { violations: [line('另有三盒')], reason: '补充' })
  expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G15')
})
