import { type Day, documents, papersOf, procedureOf, ruleBook } from '@xiezhi/law'
import type { Form, Json, Moment } from '../file.ts'
import { actorOf } from './county.ts'
import { dayOf, driverFor, personOf, sent } from './course.ts'
import type { Driver } from './driver.ts'
import { clueForm, forms, paper, party } from './forms.ts'
import { longCertified, refusals } from './replayed.ts'

/** One act of a published case: on its day, by whom. `wrong`: what was found against it; the case ends with it, or goes on as it did. */
export interface Act {
  readonly on: Day
  readonly by: string
  readonly step: string
  readonly form?: Form
  readonly at?: string
  readonly wrong?: true
}

const certified = (kind: string): Driver => driverFor(procedureOf(ruleBook, kind)!, longCertified)

/** Handled here from its first day, up to what was wrong: by which gates it is refused, under which articles. */
export function handledHere(kind: string, [first, ...acts]: readonly Act[]) {
  const d = certified(kind).on(first!.on).open(first!.form, first!.by, kind)
  for (const { on, by, step, form, at, wrong } of acts) {
    d.on(on)
    if (wrong) return { d, refused: refusals(d, by, step, form, at) }
    d.do(by, step, form, at === undefined ? {} : { proceeding: at })
  }
  return { d, refused: {} }
}

/** The same case, which ran on paper and is brought over when it was all done: every act as of its day, by who did it, as it was. */
export function broughtOver(kind: string, [first, ...acts]: readonly Act[], now: Day): Driver {
  const d = certified(kind).on(now)
  const opened = d.tryOpen(first!.form ?? {}, first!.by, kind, { carried: '纸质案卷，已经办结。' })
  if (opened.outcome !== 'performed') throw new Error(JSON.stringify(opened))
  for (const event of opened.events) d.events.push({ ...event, sequence: d.events.length + 1 })
  // What the public reads is put there here, and not told.
  const done = acts.filter(({ at }) => at?.startsWith('publication') !== true)
  done.forEach(({ on, by, step, form = {}, at, wrong }, i) => {
    const rule = procedureOf(ruleBook, kind)!.steps.find((s) => s.id === step)!
    const acted = `${on}T09:${String(i).padStart(2, '0')}` as Moment
    const timing = { acted, ...(at && { proceeding: at }), ...(wrong && { happened: '当时就是这样办的。' }) }
    const files: Form = rule.fields.some((f) => f.id === 'files') ? { files: paper() } : {}
    if (rule.effect === 'reported') {
      d.do(by, step, { ...files, ...form }, timing)
      return
    }
    const numbers = Object.fromEntries(papersOf(rule).map((p) => [p, `${documents[p].title}第1号`]))
    const scan = { sha256: 'a'.repeat(64), name: '原件.pdf', bytes: 1000, type: 'application/pdf' }
    const told = { person: by, post: actorOf(by).post, files: [scan], numbers }
    d.do('li', step, form, { ...timing, paper: told })
  })
  return d
}

/** A penalty as far as the notice in the party’s hands. */
export interface Noticed {
  readonly found: Day
  readonly filed: Day
  readonly noticed: Day
  readonly who?: Json
  readonly line: Json
  readonly facts?: { readonly [k: string]: Json }
  readonly reviews?: readonly ('legal' | 'case')[]
  readonly officers?: readonly string[]
}
export function upToNotice({ found, filed, noticed, who = party('p1'), line, facts, ...of }: Noticed): readonly Act[] {
  const { reviews = ['case'], officers = ['li', 'wang'] } = of
  const opinion = { opinion: '同意。' }
  const chain = (matter: string, on: Day, reason: Form, more: Form = {}): readonly Act[] => [
    { on, by: 'li', step: `${matter}.propose`, form: reason },
    { on, by: 'sun', step: `${matter}.endorse`, form: { ...opinion, ...more } },
    { on, by: 'zheng', step: `${matter}.approve`, form: opinion },
  ]
  return [
    { on: found, by: 'li', step: 'clue.register', form: { ...clueForm(found), party: who } },
    { on: found, by: 'li', step: 'clue.verify', form: forms.verification },
    ...chain('filing', filed, forms.filing, { officers: ['li', 'wang'] }),
    { on: filed, by: 'li', step: 'rights.tell', form: { party: 'p1', officers: ['li', 'wang'], way: '当面告知' } },
    {
      on: filed,
      by: 'li',
      step: 'evidence.collect',
      form: { ...forms.evidence('现场检查笔录', 'p1'), officers: [...officers] },
      ...(officers.length < 2 ? { wrong: true as const } : {}),
    },
    { on: filed, by: 'li', step: 'evidence.verify', form: { evidence: [1], finding: '属实' } },
    { on: noticed, by: 'li', step: 'investigation.conclude', form: forms.conclusion([1], [line], facts) },
    ...reviews.flatMap((kind, i): readonly Act[] => {
      const at = `review-${i + 1}`
      const [reviewer, head] = kind === 'legal' ? (['qian', 'zhou'] as const) : (['zhou', 'sun'] as const)
      return [
        { on: noticed, by: 'li', step: 'review.submit', form: { kind, materials: '案卷' } },
        { on: noticed, by: reviewer, step: 'review.opine', form: forms.opinion('passed'), at },
        { on: noticed, by: head, step: 'review.confirm', form: { opinion: '同意审核意见' }, at },
      ]
    }),
    ...chain('notice', noticed, { reason: '事实清楚' }),
    { on: noticed, by: 'li', step: 'service.deliver', form: forms.delivery, at: 'service-notice1-p1' },
  ]
}
export const meeting = (on: Day, wrong?: true): readonly Act[] => [
  {
    on,
    by: 'li',
    step: 'discussion.record',
    form: {
      place: '会议室',
      host: '郑局长',
      attendees: [
        { name: '郑局长', post: '局长', view: '同意' },
        { name: '吴副局', post: '副局长', view: '同意' },
      ],
      verdict: 'agree',
      conclusion: '同意处罚意见。',
    },
    ...(wrong && { wrong }),
  },
]
export const deciding = (on: Day, wrong?: true): readonly Act[] =>
  (
    [
      ['li', 'propose', forms.decision],
      ['sun', 'endorse', { opinion: '同意' }],
      ['wu', 'endorse', { opinion: '同意' }],
      ['zheng', 'approve', { opinion: '同意处罚' }],
    ] as const
  ).map(([by, what, form]) => ({ on, by, step: `decision.${what}`, form, ...(wrong && { wrong }) }))
/** The course of a kind up to a step, as it is told for the stories. */
export function courseUntil(kind: string, until: string): readonly Act[] {
  const course = procedureOf(ruleBook, kind)!.course!
  const at = course.findIndex((m) => m.step === until)
  const end = at < 0 ? course.length : at
  return course.slice(0, end).map((move, i) => ({
    on: dayOf(course, i),
    by: personOf(move.by),
    step: move.step,
    form: sent(course, i).form,
    ...(move.proceeding && { at: move.proceeding }),
  }))
}
