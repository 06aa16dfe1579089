import { approvalKey } from '../approvals.ts'
import type { Entry } from '../entries.ts'
import type { CaseEvent, Effect } from '../event.ts'
import type { Approval, CaseFile, ClockRecord, Paper, Stated } from '../file.ts'
import { own } from '../own.ts'
import { hasLapsed, type Mends, rewritten } from './mends.ts'

export type Draft = { -readonly [K in keyof CaseFile]: CaseFile[K] extends readonly (infer T)[] ? T[] : CaseFile[K] }

/** Of an event, what its effects may ask for. */
export type Origin = Pick<CaseEvent, 'sequence' | 'actor' | 'proceeding'>

export function apply(file: Draft, effect: Effect, event: Origin, mends: Mends): void {
  const at = event.sequence
  switch (effect.do) {
    case 'case':
      file.id = effect.id
      file.agency = effect.agency
      file.procedure = effect.procedure
      file.marks = [...effect.marks]
      if (effect.carried !== undefined) file.carried = effect.carried
      return
    case 'open':
      file.proceedings.push(effect.proceeding)
      return
    case 'stage':
      file.proceedings = file.proceedings.map((p) => (p.id === effect.proceeding ? { ...p, stage: effect.stage } : p))
      return
    case 'party':
      if (effect.party.parted === true) parted(file, effect.party.id)
      else file.parties = upsert(file.parties, effect.party, (p) => p.id)
      return
    case 'fact':
      file.facts = { ...file.facts, [effect.fact]: stated(file, effect) }
      return
    case 'officers':
      file.officers = [...effect.persons]
      if (effect.from !== undefined) file.teams.push({ from: effect.from, persons: effect.persons, event: at })
      return
    case 'unit':
      file.unit = effect.unit
      return
    case 'approval':
      file.approvals = withApproval(file.approvals, effect.approval)
      return
    case 'enter': {
      const { do: _, final: _final, deemed, ...entered } = effect
      count(file, effect)
      const { actor, proceeding } = event
      const hand = deemed === undefined ? { by: actor.person, post: actor.post } : { by: '', deemed }
      file.entries.push({ proceeding, ...entered, event: at, ...hand })
      return
    }
    case 'change':
      changed(file.entries, effect, at, mends)
      return
    case 'clock':
      file.clocks = upsert(file.clocks, effect.clock, (c) => c.id)
      return
    case 'clockStop':
      file.clocks = file.clocks.map((c) =>
        c.id === effect.id && c.stopped === undefined ? { ...c, stopped: effect.on } : c,
      )
      return
    case 'clockPause':
      file.clocks = file.clocks.map((c) => (c.id === effect.id ? { ...c, pauses: [...c.pauses, pauseOf(effect)] } : c))
      return
    case 'clockResume':
      file.clocks = file.clocks.map((c) => (c.id === effect.id ? { ...c, pauses: resumed(c.pauses, effect) } : c))
      return
    case 'clockExtend':
      file.clocks = file.clocks.map((c) =>
        c.id === effect.id ? { ...c, extensions: [...c.extensions, effect.length] } : c,
      )
      return
    case 'irregular':
      file.irregularities.push({ ...effect.irregularity, event: effect.of ?? at })
      return
    case 'cure':
      file.irregularities = file.irregularities.map((i) =>
        i.event === effect.event && !rewritten(mends, i.event, at)
          ? { ...i, cured: { how: effect.how, event: at } }
          : i,
      )
      return
    case 'relied':
      file.relied.push({ event: at, clock: effect.clock, safe: effect.safe, on: effect.on })
      return
    case 'number': {
      const { do: _, ...paper } = effect
      file.papers.push({ ...paper, event: at })
      return
    }
    case 'voidPaper':
      file.papers = file.papers.map((p) => (p.number === effect.number ? { ...p, voided: effect.reason } : p))
      return
    case 'document':
      file.papers = file.papers.map((p) =>
        p.kind === effect.kind && p.number === effect.number ? { ...p, ...drawn(p, effect) } : p,
      )
      return
    case 'signature':
      file.papers = file.papers.map((p) =>
        p.kind === effect.kind && p.number === effect.number ? { ...p, signature: effect.signature } : p,
      )
      return
    case 'correct':
    case 'withdraw':
      return
  }
}

/** Drawn once more with what was signed on it, it is what was signed that it was first. */
function drawn({ first, sha256, pages }: Paper, now: Extract<Effect, { do: 'document' }>): Partial<Paper> {
  const before = first ?? (sha256 === undefined || pages === undefined ? undefined : { sha256, pages })
  const format = now.format === undefined ? {} : { format: now.format }
  return { sha256: now.sha256, pages: now.pages, ...format, ...(before === undefined ? {} : { first: before }) }
}

/** It went to another case with all that is its own: nothing here waits for it, and nothing here is asked of it any more. */
function parted(file: Draft, party: string): void {
  file.parties = file.parties.filter((p) => p.id !== party)
  file.proceedings = file.proceedings.map((p) => (p.about.party === party ? { ...p, parted: true as const } : p))
}

function changed(entries: Entry[], effect: Extract<Effect, { do: 'change' }>, at: number, mends: Mends): void {
  const place = entries.findLastIndex((e) => e.kind === effect.kind && e.no === effect.no)
  const e = entries[place]
  if (e === undefined || hasLapsed(effect, e.event, at, mends)) return
  const { fields, ends, about } = effect
  // Once it has ended it does not end again; what was said of it stays as it was said first.
  const ended = ends === undefined || e.ended !== undefined ? {} : { ended: { ...ends, event: at } }
  // What is left of it has stood since it was made: nothing done after it comes before it now.
  const now = about === undefined ? { changed: at } : { about }
  entries[place] = { ...e, ...now, fields: { ...e.fields, ...fields }, ...ended }
}

export function count(file: Draft, { kind, no }: Extract<Effect, { do: 'enter' }>): void {
  if (no > (own(file.numbered, kind) ?? 0)) file.numbered = { ...file.numbered, [kind]: no }
}

const pauseOf = ({ do: _, id: __, ...pause }: Extract<Effect, { do: 'clockPause' }>) => pause

/**
 * What still stands ends; of what keeps a clock waiting on several accounts only that of this one. Where nothing stands, the last whose
 * end was foreseen ends sooner, on the day it began at the earliest.
 */
function resumed(
  pauses: ClockRecord['pauses'],
  { to, for: account }: Extract<Effect, { do: 'clockResume' }>,
): ClockRecord['pauses'] {
  const isMeant = (p: ClockRecord['pauses'][number]) => account === undefined || p.for === account
  if (pauses.some((p) => p.to === undefined && isMeant(p)))
    return pauses.map((p) => (p.to === undefined && isMeant(p) ? { ...p, to } : p))
  const last = pauses.findLastIndex((p) => p.to !== undefined && to < p.to && isMeant(p))
  return pauses.map((p, i) => (i === last ? { ...p, to: to < p.from ? p.from : to } : p))
}

/** Of a question asked of each party every answer stands beside the others. */
function stated(file: Draft, { fact, party, answer, by, on, reason }: Extract<Effect, { do: 'fact' }>): Stated {
  const one = { answer, by, on, reason }
  if (party === undefined) return one
  const of = { ...file.facts[fact]?.of, [party]: one }
  return { ...one, answer: Object.values(of).some((a) => a.answer === 'yes') ? 'yes' : 'no', of }
}

function upsert<T>(list: readonly T[], item: T, key: (t: T) => string | number): T[] {
  const found = list.some((t) => key(t) === key(item))
  return found ? list.map((t) => (key(t) === key(item) ? item : t)) : [...list, item]
}

const withApproval = (approvals: CaseFile['approvals'], approval: Approval): CaseFile['approvals'] => ({
  ...approvals,
  [approvalKey(approval)]: approval,
})
