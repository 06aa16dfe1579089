import type { Day, PostKind } from '@xiezhi/law'
import type { Outcome } from '../command.ts'
import type { Context } from '../context.ts'
import type { CaseEvent } from '../event.ts'
import type { CaseFile, Form, Json, Moment } from '../file.ts'
import { fold } from '../fold.ts'
import { titleOf } from '../heading.ts'
import { bound } from '../moving/bound.ts'
import { open } from '../open.ts'
import type { OtherCase } from '../other.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { noticesIn } from '../penalty/notices.ts'
import { reviewsIn } from '../penalty/reviews.ts'
import { toldRights } from '../penalty/told.ts'
import { perform } from '../perform.ts'
import type { Reason } from '../refusal.ts'
import { type StepState, steps } from '../steps.ts'
import { isOpen } from '../waitedFor.ts'
import { actorOf, at, contextAt, people } from './county.ts'
import { clueForm, forms, party } from './forms.ts'
import type { Extra, Opens, Options } from './options.ts'

export type { Options } from './options.ts'

/** What stands for the link of an event where nothing is sealed. */
const linkOf = (id: string, sequence: number): string => `${id}#${sequence}`

/** Drives a case as the server would, in memory: the same perform, numbers counted, events kept. The drill uses the same shape. */
export class Driver {
  readonly events: CaseEvent[] = []
  now: Moment
  private readonly options: Options
  private serial = 0
  /** Cases that steps of this one began, in order: a driver each, so that what becomes of them can be told too. */
  readonly began: Driver[] = []
  private commands = 0
  /** Other running cases of the agency: what a step says into one of them (并案) is kept with it. */
  readonly beside: Driver[] = []

  constructor(day: Day, options: Options = {}) {
    this.now = at(day)
    this.options = options
  }

  private folded: { readonly length: number; readonly file: CaseFile } | undefined

  get file(): CaseFile {
    if (this.folded?.length !== this.events.length)
      this.folded = { length: this.events.length, file: fold(this.events) }
    return this.folded.file
  }

  /** The same case as it stands, to go on otherwise: what it has gone through is not gone through again. */
  fork(): Driver {
    const other = new Driver(this.now.slice(0, 10) as Day, this.options)
    other.now = this.now
    other.events.push(...this.events)
    other.began.push(...this.began.map((b) => b.fork()))
    other.folded = this.folded
    other.serial = this.serial
    other.commands = this.commands
    return other
  }

  get id(): string {
    return this.options.id ?? 'case-1'
  }

  /** The case as another one that names it reads it: a link stands for each event. */
  get asOther(): OtherCase {
    return { id: this.id, events: [...this.events], links: this.events.map((e) => linkOf(this.id, e.sequence)) }
  }

  on(day: Day, time = '10:00'): this {
    this.now = at(day, time)
    return this
  }

  context(who: string, post?: PostKind, unit?: string): Context {
    const actor = { ...actorOf(who, post), ...(unit === undefined ? {} : { unit }) }
    const context = contextAt(this.now, actor, this.options.agency, this.options.rules)
    const { matters, earlier, traces, library, lists } = this.options
    const begun = this.began.map(({ file }) => ({
      case: file.id,
      title: titleOf(file, context.rules),
      open: this.options.begunDone !== true && isOpen(file, context.rules),
    }))
    return {
      ...context,
      people: this.options.people ?? people,
      matters,
      earlier,
      traces,
      library,
      lists,
      begun,
      cases: this.beside.map((d) => d.asOther),
    }
  }

  open(form: Form = clueForm(this.now.slice(0, 10) as Day), who = 'li', procedure = 'penalty.ordinary'): this {
    this.keep(this.tryOpen(form, who, procedure))
    return this
  }

  /** Opens the case, or says why not. */
  tryOpen(form: Form, who: string, procedure: string, extra: Opens = {}): Outcome {
    const { post, unit, ...timing } = extra
    const command = { id: this.command(), form: JSON.parse(JSON.stringify(form)) as Form, ...timing }
    const context = this.context(who, post, unit)
    const first = open(this.id, procedure, command, context)
    if (first.outcome !== 'numbers') return first
    return open(
      this.id,
      procedure,
      command,
      context,
      first.requests.map(() => ++this.serial),
    )
  }

  /** The gates that refuse to let a case be opened so. */
  notOpened(form: Form, who: string, procedure: string, extra: Omit<Extra, 'proceeding'> = {}): readonly string[] {
    const outcome = this.tryOpen(form, who, procedure, extra)
    if (outcome.outcome !== 'blocked') throw new Error(`not blocked: ${JSON.stringify(outcome).slice(0, 400)}`)
    return outcome.reasons.map((r) => r.gate ?? r.code)
  }

  /** Opens it, and keeps what was performed. */
  attemptOpening(form: Form, who: string, procedure: string): Outcome {
    const outcome = this.tryOpen(form, who, procedure)
    if (outcome.outcome === 'performed') this.keep(outcome)
    return outcome
  }

  try(who: string, step: string, form: Form = {}, extra: Extra = {}): Outcome {
    const { proceeding = 'main', post, unit, ...timing } = extra
    // As the wire would carry it: JSON knows no undefined.
    const sent = JSON.parse(JSON.stringify(form)) as Form
    const command = { id: this.command(), step, proceeding, form: sent, ...timing }
    const context = this.context(who, post, unit)
    const first = perform(this.events, command, context)
    if (first.outcome !== 'numbers') return first
    const numbers = first.requests.map(() => ++this.serial)
    const fresh = Array.from({ length: first.cases }, (_, i) => ({
      case: `case-${this.began.length + i + 2}`,
      command: this.command(),
    }))
    return perform(this.events, command, context, numbers, fresh)
  }

  /** Performs, and fails loudly with the reasons when it is refused. */
  do(who: string, step: string, form: Form = {}, extra: Extra = {}): this {
    this.keep(this.try(who, step, form, extra))
    return this
  }

  /** Tries, and keeps what was performed. */
  attempt(who: string, step: string, form: Form, extra: Extra): Outcome {
    const outcome = this.try(who, step, form, extra)
    if (outcome.outcome === 'performed') this.keep(outcome)
    return outcome
  }

  /** The reasons of a refusal; throws when the step was not refused. */
  refused(who: string, step: string, form: Form = {}, extra: Extra = {}): readonly Reason[] {
    const before = this.events.length
    const outcome = this.try(who, step, form, extra)
    if (outcome.outcome !== 'blocked')
      throw new Error(`${step} was not blocked: ${JSON.stringify(outcome).slice(0, 400)}`)
    if (this.events.length !== before) throw new Error('a refusal changed the record')
    return outcome.reasons
  }

  gates(who: string, step: string, form: Form = {}, extra: Extra = {}): readonly string[] {
    return this.refused(who, step, form, extra).map((r) => r.gate ?? r.code)
  }

  /** Clocks that ask something of somebody: the life of a page ends by itself. */
  get running(): CaseFile['clocks'] {
    const lives = new Set(
      this.context('li').rules.procedures.flatMap((p) => p.publications.flatMap((x) => x.ends ?? [])),
    )
    return this.file.clocks.filter((c) => c.stopped === undefined && !lives.has(c.clock))
  }

  states(who: string): readonly StepState[] {
    return steps(this.file, this.context(who))
  }

  private keep(outcome: Outcome): void {
    if (outcome.outcome !== 'performed') throw new Error(`refused: ${JSON.stringify(outcome, null, 1)}`)
    for (const event of outcome.events) this.events.push({ ...event, sequence: this.events.length + 1 })
    for (const { case: id, event } of outcome.ended) {
      const other = this.beside.find((d) => d.id === id)!
      other.events.push({ ...bound(event, (n) => linkOf(this.id, n)), sequence: other.events.length + 1 })
    }
    for (const { case: id, events } of outcome.began) {
      const other = new Driver(this.now.slice(0, 10) as Day, { ...this.options, id })
      for (const event of events)
        other.events.push({ ...bound(event, (n) => linkOf(this.id, n)), sequence: other.events.length + 1 })
      this.began.push(other)
    }
  }

  private command(): string {
    this.commands += 1
    return `00000000-0000-7000-8000-${String(this.commands).padStart(12, '0')}`
  }

  /** From the clue to 立案 on the given day. */
  filing(day: Day): this {
    return this.on(day)
      .do('li', 'filing.propose', forms.filing)
      .do('sun', 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] })
      .do('zheng', 'filing.approve', { opinion: '同意立案' })
  }

  /** Evidence from a party, told its rights first; returns the number of the evidence. */
  gather(title: string, from: string | undefined = undefined): number {
    if (from !== undefined && !toldRights(this.file).has(from))
      this.do('li', 'rights.tell', { party: from, officers: ['li', 'wang'], way: '当面告知并签名' })
    this.do('li', 'evidence.collect', forms.evidence(title, from))
    const number = evidenceIn(this.file).at(-1)!.number
    this.do('li', 'evidence.verify', { evidence: [number], finding: '来源合法，内容真实，与案件有关' })
    return number
  }

  review(kind: 'legal' | 'case', verdict: 'passed' | 'failed' = 'passed'): this {
    const again: Form = reviewsIn(this.file).some((r) => r.verdict === 'failed') ? { handled: '已按审核意见处理' } : {}
    this.do('li', 'review.submit', { kind, materials: '调查终结报告及案卷材料', ...again })
    const proceeding = reviewsIn(this.file).at(-1)!.proceeding
    const head = kind === 'legal' ? 'zhou' : 'sun'
    return this.do(kind === 'legal' ? 'qian' : 'zhou', 'review.opine', forms.opinion(verdict), { proceeding }).do(
      head,
      'review.confirm',
      { opinion: '同意审核意见' },
      { proceeding },
    )
  }

  notify(): this {
    return this.do('li', 'notice.propose', { reason: '违法事实清楚，证据确凿' })
      .do('sun', 'notice.endorse', { opinion: '同意' })
      .do('zheng', 'notice.approve', { opinion: '同意告知' })
  }

  serveNotice(party: string, extra: Extra = {}): this {
    const notice = noticesIn(this.file).at(-1)!.number
    return this.do('li', 'service.deliver', forms.delivery, {
      proceeding: `service-notice${notice}-${party}`,
      ...extra,
    })
  }

  /** Tried at the known address, and then announced. */
  announce(proceeding: string, form: Form = {}): this {
    const announced = { ground: 'missing', reason: '下落不明', channel: '县政府网站', ...form }
    return this.do('li', 'service.attempt', forms.attempt, { proceeding }).do('li', 'service.announce', announced, {
      proceeding,
    })
  }

  decide(): this {
    return this.do('li', 'decision.propose', forms.decision)
      .do('sun', 'decision.endorse', { opinion: '同意' })
      .do('wu', 'decision.endorse', { opinion: '同意' })
      .do('zheng', 'decision.approve', { opinion: '同意处罚' })
  }

  /** An ordinary small case up to the served notice: one organisation, one fine. */
  toServedNotice(day: Day, fine = 500_000): this {
    this.open()
      .do('li', 'party.identify', { party: party('p1') as Json })
      .do('li', 'clue.verify', forms.verification)
      .filing(day)
    const evidence = this.gather('现场检查照片', 'p1')
    return this.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', fine)]))
      .review('case')
      .notify()
      .serveNotice('p1')
  }
}
