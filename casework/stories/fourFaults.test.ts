import { type Course, checkRuleBook, documents, type PostKind, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Moment } from '../file.ts'
import { people } from './county.ts'
import { driverFor, personOf, sent, take } from './course.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'

// By what a decision falls most often, in every kind: refused before it is made, and marked where it was made so on paper.

const scan = paper('原件.pdf')
const posts = [...new Set(people.flatMap((x) => x.posts))]
/** Who handles the case holds every post there is. */
const crowd = people.map((x) => (x.id === personOf('handler') ? { ...x, posts, qualification: 'bar' as const } : x))
const major = { majorRights: 'yes' }

interface Fault {
  readonly kind: string
  readonly due: 'told' | 'heard' | 'reviewed' | 'apart'
  /** The step that is refused, and the gate that refuses it, by an article of it. */
  readonly at: string
  readonly gate: string
  readonly article: number
  /** Of the course, these moves are left out; after this one only. */
  readonly without?: readonly string[]
  readonly since?: string
  /** What their forms say otherwise; of a form of facts, what is answered otherwise. */
  readonly over?: Readonly<Record<string, Form>>
  readonly facts?: Readonly<Record<string, Form>>
  readonly branch?: string
  /** On the day of the move before, before the time is over. */
  readonly sooner?: true
}

const faults: readonly Fault[] = [
  {
    kind: 'penalty.ordinary',
    due: 'told',
    at: 'decision.propose',
    gate: 'G15',
    article: 44,
    without: ['service.deliver'],
  },
  { kind: 'penalty.ordinary', due: 'heard', at: 'decision.propose', gate: 'G16', article: 62, sooner: true },
  {
    kind: 'penalty.ordinary',
    due: 'reviewed',
    at: 'decision.propose',
    gate: 'G19',
    article: 58,
    facts: { 'investigation.conclude': { majorPublicInterest: 'yes' } },
  },
  { kind: 'penalty.ordinary', due: 'apart', at: 'decision.approve', gate: 'G26-apart', article: 57 },
  {
    kind: 'penalty.summary',
    due: 'told',
    at: 'scene.decide',
    gate: 'G15-scene',
    article: 44,
    over: { 'scene.decide': { told: false } },
  },
  {
    kind: 'permit.ordinary',
    due: 'told',
    at: 'grant.propose',
    gate: 'G38-permit',
    article: 36,
    facts: { 'examination.conclude': { othersInterest: 'yes' } },
  },
  {
    kind: 'permit.ordinary',
    due: 'heard',
    at: 'grant.propose',
    gate: 'L46',
    article: 46,
    facts: { 'examination.conclude': { permitHearingByLaw: 'yes' } },
  },
  {
    kind: 'permit.ordinary',
    due: 'reviewed',
    at: 'grant.propose',
    gate: 'G20-permit',
    article: 12,
    facts: { 'examination.conclude': major },
  },
  { kind: 'permit.ordinary', due: 'apart', at: 'grant.approve', gate: 'G24-permit', article: 37 },
  {
    kind: 'inspection.ordinary',
    due: 'told',
    at: 'visit.record',
    gate: 'I-told',
    article: 5,
    over: { 'visit.record': { rightsTold: false } },
  },
  { kind: 'inspection.ordinary', due: 'apart', at: 'inspectionResult.approve', gate: 'I-result-apart', article: 5 },
  {
    kind: 'confirmation.injury',
    due: 'told',
    at: 'confirmation.propose',
    gate: 'J19',
    article: 19,
    facts: { 'finding.conclude': { injuryDisputed: 'yes' } },
  },
  {
    kind: 'confirmation.injury',
    due: 'heard',
    at: 'confirmation.propose',
    gate: 'J20-both',
    article: 20,
    without: ['party.identify'],
  },
  {
    kind: 'confirmation.injury',
    due: 'reviewed',
    at: 'confirmation.propose',
    gate: 'G20-confirmation',
    article: 12,
    facts: { 'finding.conclude': major },
  },
  { kind: 'confirmation.injury', due: 'apart', at: 'confirmation.approve', gate: 'G24-confirmation', article: 11 },
  {
    kind: 'registration.market',
    due: 'reviewed',
    at: 'registration.propose',
    gate: 'G20-registration',
    article: 12,
    branch: '不能当场登记',
    facts: { 'finding.conclude': major },
  },
  {
    kind: 'registration.market',
    due: 'apart',
    at: 'registration.approve',
    gate: 'G24-registration',
    article: 11,
    branch: '不能当场登记',
  },
  {
    kind: 'registration.revocation',
    due: 'told',
    at: 'revocation.propose',
    gate: 'R40-told',
    article: 40,
    facts: { 'finding.conclude': { registrantReached: 'yes' } },
  },
  {
    kind: 'registration.revocation',
    due: 'heard',
    at: 'revocation.propose',
    gate: 'R40',
    article: 40,
    without: ['falsehood.publicise'],
  },
  {
    kind: 'registration.revocation',
    due: 'reviewed',
    at: 'revocation.propose',
    gate: 'G20-revocation',
    article: 12,
    facts: { 'finding.conclude': major },
  },
  { kind: 'registration.revocation', due: 'apart', at: 'revocation.approve', gate: 'G24-revocation', article: 11 },
  { kind: 'benefit.relief', due: 'told', at: 'relief.propose', gate: 'B11', article: 11, without: ['village.notify'] },
  { kind: 'benefit.relief', due: 'heard', at: 'relief.propose', gate: 'B11', article: 11, sooner: true },
  {
    kind: 'benefit.relief',
    due: 'reviewed',
    at: 'relief.propose',
    gate: 'G20-benefit',
    article: 12,
    facts: { 'finding.conclude': major },
  },
  { kind: 'benefit.relief', due: 'apart', at: 'relief.approve', gate: 'G24-benefit', article: 11 },
  {
    kind: 'adjudication.ordinary',
    due: 'told',
    at: 'adjudication.propose',
    gate: 'A81',
    article: 81,
    without: ['copy.send'],
  },
  {
    kind: 'adjudication.ordinary',
    due: 'heard',
    at: 'adjudication.propose',
    gate: 'A82',
    article: 82,
    without: ['trial.record'],
  },
  {
    kind: 'adjudication.ordinary',
    due: 'reviewed',
    at: 'adjudication.propose',
    gate: 'G20-adjudication',
    article: 12,
    facts: { 'finding.conclude': major },
  },
  { kind: 'adjudication.ordinary', due: 'apart', at: 'adjudication.approve', gate: 'G24-adjudication', article: 11 },
  {
    kind: 'charge.ordinary',
    due: 'reviewed',
    at: 'charge.propose',
    gate: 'G20-charge',
    article: 12,
    facts: { 'charge.propose': major },
  },
  { kind: 'charge.ordinary', due: 'apart', at: 'charge.approve', gate: 'G24-charge', article: 11 },
  {
    kind: 'expropriation.housing',
    due: 'told',
    at: 'expropriation.propose',
    gate: 'O12',
    article: 10,
    without: ['plan.consult'],
  },
  {
    kind: 'expropriation.housing',
    due: 'heard',
    at: 'expropriation.propose',
    gate: 'X11',
    article: 11,
    without: ['opinions.announce'],
  },
  {
    kind: 'expropriation.housing',
    due: 'reviewed',
    at: 'expropriation.propose',
    gate: 'G20-expropriation',
    article: 12,
    without: ['review.submit', 'review.opine', 'review.confirm'],
  },
  { kind: 'expropriation.housing', due: 'apart', at: 'expropriation.approve', gate: 'G24-expropriation', article: 11 },
  {
    kind: 'requisition.emergency',
    due: 'reviewed',
    at: 'requisition.propose',
    gate: 'G20-requisition',
    article: 12,
    facts: { 'requisition.draft': major },
  },
  { kind: 'requisition.emergency', due: 'apart', at: 'requisition.approve', gate: 'G24-requisition', article: 11 },
  {
    kind: 'general.ordinary',
    due: 'told',
    at: 'general.propose',
    gate: 'T08-told',
    article: 5,
    over: { 'finding.conclude': { adverse: true, reason: '材料不全' } },
  },
  {
    kind: 'general.ordinary',
    due: 'reviewed',
    at: 'general.propose',
    gate: 'G20-general',
    article: 12,
    facts: { 'finding.conclude': major },
  },
  { kind: 'general.ordinary', due: 'apart', at: 'general.approve', gate: 'G24-general', article: 11 },
  {
    kind: 'coercion.measure',
    due: 'told',
    at: 'measure.take',
    gate: 'G33-told',
    article: 18,
    over: { 'measure.take': { told: false } },
  },
  { kind: 'coercion.measure', due: 'apart', at: 'measure.approve', gate: 'G24-coercion-measure', article: 18 },
  {
    kind: 'coercion.enforcement',
    due: 'told',
    at: 'conduct.apply',
    gate: 'P18-conduct',
    article: 54,
    branch: '申请法院强制执行行为义务',
    without: ['service.deliver'],
  },
  {
    kind: 'coercion.enforcement',
    due: 'reviewed',
    at: 'enforcement.propose',
    gate: 'G20-enforcing',
    article: 12,
    facts: { 'enforcement.propose': major },
  },
  { kind: 'coercion.enforcement', due: 'apart', at: 'enforcement.approve', gate: 'G24-enforcing', article: 34 },
]

const courseOf = ({ kind, branch }: Fault): Course => {
  const { course = [], branches = [] } = procedureOf(ruleBook, kind)!
  return branch === undefined ? course : branches.find((b) => b.title === branch)!.course
}
const formOf = ({ over = {}, facts = {} }: Fault, step: string, form: Form): Form => ({
  ...form,
  ...over[step],
  ...(facts[step] === undefined ? {} : { facts: { ...(form.facts as Form), ...facts[step] } }),
})

/** The course as far as the step, and the step: left out what is left out, said what is said. `how` takes each of them. */
function walk(fault: Fault, d: Driver, how: (at: number, form: Form, last: boolean) => unknown): unknown {
  const course = courseOf(fault)
  const since = fault.since === undefined ? 0 : course.findIndex((m) => m.step === fault.since)
  const to = course.findIndex((m, i) => i > since && m.step === fault.at)
  for (let at = 1; at < to; at += 1) {
    const { step } = course[at]!
    if (at > since && fault.without?.includes(step)) continue
    how(at, formOf(fault, step, sent(course, at, d.file.papers).form), false)
  }
  return how(to, formOf(fault, fault.at, sent(course, to, d.file.papers).form), true)
}

/** Taken here: what else hangs on what was left out is refused on the way, and left out too. */
function refused(fault: Fault) {
  const p = { ...procedureOf(ruleBook, fault.kind)!, course: courseOf(fault) }
  const d = driverFor(procedureOf(ruleBook, fault.kind)!, fault.due === 'apart' ? crowd : people)
  take(d, p, p.course, 0, { form: formOf(fault, p.first, {}) })
  return walk(fault, d, (at, form, last) => {
    const who = fault.due === 'apart' && last ? { who: personOf('handler') } : {}
    if (!(last && fault.sooner === true)) return take(d, p, p.course, at, { form, ...who })
    return d.on(sent(p.course, at - 1).day).try(personOf(p.course[at]!.by), fault.at, form)
  }) as ReturnType<Driver['try']>
}

test('no kind that decides about somebody is left out, and none is asked what its law does not ask', () => {
  const asked = ruleBook.procedures.flatMap((p) =>
    Object.entries(p.due ?? {}).flatMap(([due, owed]) => ('gates' in owed ? [`${p.id} ${due}`] : [])),
  )
  const told = new Set(faults.map((f) => `${f.kind} ${f.due}`))
  // Of these the gate that bars one bars the other: nobody was told, or nothing was heard, on one form.
  const alike = [
    'penalty.summary heard',
    'general.ordinary heard',
    'coercion.measure heard',
    'coercion.enforcement heard',
  ]
  // A measure is reviewed where the agency's list wants it (reviewOfEveryKind).
  expect(asked.filter((x) => !told.has(x) && !alike.includes(x))).toEqual(['coercion.measure reviewed'])
  for (const f of faults) {
    const owed = procedureOf(ruleBook, f.kind)!.due![f.due]
    expect('gates' in owed && owed.gates.includes(f.gate), `${f.kind} ${f.gate}`).toBe(true)
  }
})

test('a kind that says nothing of it, or names a gate that bars nothing, is no rule book', () => {
  const p = procedureOf(ruleBook, 'general.ordinary')!
  const told = (change: object) => checkRuleBook({ procedures: [{ ...p, ...change } as never] }).join()
  expect(told({ due: undefined })).toContain('没有写明告知、听取意见、审核、决定人')
  expect(told({ gates: p.gates.filter((g) => g.id !== 'T08-told') })).toContain('“告知”所说的条件“T08-told”不存在')
  expect(told({ due: { ...p.due, head: { why: '无', cite: p.cite } } })).toContain('都由负责人决定')
  const market = procedureOf(ruleBook, 'registration.market')!
  const due = { ...market.due, head: undefined }
  expect(checkRuleBook({ procedures: [{ ...market, due } as never] }).join()).toContain('没有写明依据（due.head）')
})

const named = faults.map((f) => [`${f.kind} ${f.due}`, f] as const)

test.each(named)('%s: refused before the fact, by the name and the article of its gate', (_, fault) => {
  const outcome = refused(fault)
  if (outcome.outcome !== 'blocked') throw new Error(JSON.stringify(outcome).slice(0, 600))
  const reason = outcome.reasons.find((r) => r.gate === fault.gate)
  expect([outcome.reasons.map((r) => r.gate ?? r.code), reason?.articles.map((a) => a.article)]).toEqual([
    expect.arrayContaining([fault.gate]),
    expect.arrayContaining([fault.article]),
  ])
})

/** A penalty made on the scene never ran on paper; what one may not have done on paper by himself is no fault of a paper. */
const onPaper = named.filter(([, f]) => f.kind !== 'penalty.summary' && f.sooner === undefined)
const postOf = (by: string) => (by === 'handler2' ? 'handler' : by) as PostKind

test.each(onPaper)('%s: made so on paper, it is marked with it', (_, fault) => {
  const p = procedureOf(ruleBook, fault.kind)!
  const course = courseOf(fault)
  const d = driverFor({ ...p, course }, fault.due === 'apart' ? crowd : people)
  const last = sent(course, course.length - 1).day
  d.on(last, '23:00')
  const first = sent(course, 0)
  const opened = d.tryOpen(formOf(fault, p.first, first.form), personOf(first.move.by), p.id, {
    carried: '纸质案卷，办理中。',
    post: postOf(first.move.by),
  })
  if (opened.outcome !== 'performed') throw new Error(JSON.stringify(opened).slice(0, 500))
  for (const event of opened.events) d.events.push({ ...event, sequence: d.events.length + 1 })
  const outcome = walk(fault, d, (at, form, isLast) => {
    const { move, day } = sent(course, at)
    const step = p.steps.find((s) => s.id === move.step)!
    const acted = `${day}T09:${String(at).padStart(2, '0')}` as Moment
    const where = {
      acted,
      happened: '当时没有办理，决定已经作出。',
      ...(move.proceeding && { proceeding: move.proceeding }),
    }
    const files: Form = step.fields.some((f) => f.id === 'files') ? { files: scan } : {}
    if (step.effect === 'reported')
      return d.attempt(personOf(move.by), step.id, { ...form, ...files }, { ...where, post: postOf(move.by) })
    const numbers = Object.fromEntries(Object.keys(documents).map((kind) => [kind, '甲；乙；丙；丁']))
    const person = fault.due === 'apart' && isLast ? personOf('handler') : personOf(move.by)
    return d.attempt(personOf('handler'), step.id, form, {
      ...where,
      post: 'handler',
      paper: { person, post: postOf(move.by), files: scan, numbers } as never,
    })
  }) as ReturnType<Driver['try']>
  if (outcome.outcome !== 'performed') throw new Error(JSON.stringify(outcome).slice(0, 600))
  expect(d.file.irregularities.filter((i) => i.step === fault.at).map((i) => i.gate)).toContain(fault.gate)
})

describe('decided by no head', () => {
  const deciding = ruleBook.procedures.flatMap((p) =>
    p.due === undefined || p.due.head !== undefined
      ? []
      : p.steps.filter((s) => s.turn?.at === 'last' && s.does?.some((d) => 'moment' in d)).map((s) => [p, s] as const),
  )
  test('is open to no other post in any kind, or its law says why', () => {
    expect(deciding.length).toBeGreaterThan(10)
    for (const [p, s] of deciding.filter(([p, s]) =>
      p.gates.some((g) => g.id === 'R-again' && g.blocks.includes(s.id)),
    ))
      expect([p.id, s.id, s.posts.filter((x) => x !== 'deputyHead' && x !== 'agencyHead')]).toEqual([p.id, s.id, []])
  })
})
