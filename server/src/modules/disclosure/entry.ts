import {
  type CaseEvent,
  type CaseFile,
  type Context,
  candidatesIn,
  disclosureOf,
  dueOfRecord,
  fold,
  openingOf,
  type Party,
  publicationOf,
  publicPaper,
  standsIn,
  withDisclosure,
} from '@xiezhi/casework'
import { versionsIn } from '@xiezhi/casework/listed.ts'
import {
  type Day,
  type DocumentKind,
  type Publication,
  type PublicSection,
  procedureOf,
  stepsChangingPublic,
  withdrawalGrounds,
} from '@xiezhi/law'
import { idOf, isUnder, type Sealing, sealed, underSeal } from './identity.ts'
import { type Masker, maskerOf, type Publishing } from './masker.ts'
import { penaltyParties, penaltyRendering } from './penalty.ts'
import { partiesByRule, renderingByRule } from './rendering.ts'
import { type Entry, kindsOf, nothing, type PublicLines, type Redactions, type Rendering } from './shapes.ts'

interface Composer {
  readonly rendering: (publishing: Publishing, masker: Masker) => Rendering
  /** Whom it names. */
  readonly parties: (publishing: Publishing, masker: Masker) => readonly Party[]
}

/** What is public of papers that have a composer of their own, as their templates are their own (documents/papers). */
const composers: Readonly<Partial<Record<DocumentKind, Composer>>> = {
  'penalty-decision': { rendering: penaltyRendering, parties: penaltyParties },
}

function composerOf(rule: Publication): Composer {
  const own = rule.papers?.map((kind) => composers[kind]).find((composer) => composer !== undefined)
  return (
    own ?? {
      rendering: (publishing, masker) => renderingByRule(rule, publishing, masker),
      parties: (publishing) => partiesByRule(rule, publishing),
    }
  )
}

/** Whom the page names. */
export const entryParties = (rule: Publication, of: Publishing, masker: Masker): readonly Party[] =>
  composerOf(rule).parties(of, masker)

const renderingOf = (rule: Publication, publishing: Publishing, masker: Masker): Rendering =>
  composerOf(rule).rendering(publishing, masker)

interface Of {
  readonly file: CaseFile
  /** The file as it stood when it was decided (`decidedIn`). */
  readonly decided: CaseFile
  /** The proceeding that carries the publication. */
  readonly proceeding: string
  /** That of the moment it was decided: the register as the papers were drawn from it. */
  readonly context: Context
  /** The day it was decided. */
  readonly day: Day
}

/**
 * What the public sees of what a proceeding makes public: the paper word for word but for what must not be shown, its elements, and
 * plain words. Pure. Throws when nothing was published.
 */
export function entryOf(of: Of): { readonly entry: Entry; readonly redactions: Redactions } {
  const masker = maskerOf(of)
  const { rule, ...around } = aroundOf(of)
  const entry = sealed({ ...(around.state === 'public' ? renderingOf(rule, of, masker) : nothing), ...around })
  return { entry, redactions: masker.redactions() }
}

/**
 * The same where what is public of it stands under the seal that was recorded: that is what was approved, and need not be composed
 * and masked once more to be known. undefined: it does not, or is not to be seen.
 */
export function entryUnder(recorded: string | undefined, of: Of, stands: Sealing | undefined): Entry | undefined {
  if (recorded === undefined || stands === undefined || !isUnder(recorded, stands)) return undefined
  const masker = maskerOf(of)
  const { rule, ...around } = aroundOf(of)
  if (around.state !== 'public') return undefined
  const partyKind = kindsOf(composerOf(rule).parties(of, masker))
  return { ...around, ...underSeal(stands), partyKind, sha256: recorded }
}

/** What an item says beside its rendering. */
function aroundOf(of: Of) {
  const { file, decided, proceeding, context, day } = of
  const rule = ruleOf(of)
  const disclosure = disclosureOf(file, proceeding)
  if (rule === undefined || disclosure?.publishedAt === undefined)
    throw new Error(`case ${file.id} has nothing to publish in ${proceeding}`)
  const { agency } = context
  const { withdrawn } = disclosure
  const state: Entry['state'] = withdrawn !== undefined ? 'withdrawn' : isOver(of) ? 'expired' : 'public'
  const marks = [...new Set([...context.marks, ...file.marks])]
  return {
    rule,
    id: idOf(`case/${file.id}`, proceeding),
    version: timesChanged(file, proceeding, context),
    kind: rule.section,
    agencyCode: agency.id,
    agencyName: agency.name,
    region: agency.region,
    documentNumber: publicPaper(decided, rule)?.number ?? '',
    decidedOn: day,
    publishedAt: disclosure.publishedAt,
    dueOn: dueOn(rule, of),
    expiresOn: endsOn(rule, of),
    state,
    stateReason: withdrawn?.ground === undefined ? null : withdrawalGrounds[withdrawn.ground].title,
    stateAt: withdrawn?.at ?? null,
    source: `${agency.name}（獬豸办案平台）`,
    demoMark: marks.length > 0 ? marks.join('、') : null,
    lines: state === 'public' ? linesOf(file, context) : null,
  }
}

/**
 * Of a large list the lines of the version that is public, and of the one that was before it: not where that was taken back, or the
 * revision says that it is held against it no more, for what was must not be read beside what is. Where nobody looked what must be hidden, there are none.
 */
function linesOf(file: CaseFile, { rules }: Pick<Context, 'rules'>): PublicLines | null {
  const published = versionsIn(file, rules).filter((v) => v.public !== undefined)
  const [before, now] = [published.at(-2), published.at(-1)]
  if (now?.sheet?.shown === undefined) return null
  const { count, shown: sheet } = now.sheet
  const isGone = before?.takenBack === true || now.apart === true
  return { list: now.list, sheet, count, before: isGone ? null : (before?.sheet?.shown ?? null) }
}

/** Ended before its time (信用修复): it stands where nothing of it is shown any more. */
function isOver({ file, proceeding, context: { rules } }: Of): boolean {
  const at = file.proceedings.find((p) => p.id === proceeding)
  const stages = procedureOf(rules, file.procedure)?.stages[at?.kind ?? ''] ?? []
  return stages.find((s) => s.id === at?.stage)?.page === 'over'
}

/** How often what is public was changed: made public, and taken back. */
function timesChanged(file: CaseFile, proceeding: string, { rules }: Context): number {
  const procedure = procedureOf(rules, file.procedure)
  const changing = procedure === undefined ? new Set() : stepsChangingPublic(procedure)
  return file.acts.filter((a) => a.proceeding === proceeding && changing.has(a.step)).length
}

function ruleOf({ file, proceeding, context }: Pick<Of, 'file' | 'proceeding' | 'context'>): Publication | undefined {
  const at = file.proceedings.find((p) => p.id === proceeding)
  return at === undefined ? undefined : publicationOf(file, at, context)
}

export interface Draft {
  readonly section: PublicSection
  readonly rendering: Rendering
  readonly redactions: Redactions
  readonly candidates: readonly Suspect[]
  /** The minors whom the page leaves out, by id. */
  readonly minors: readonly string[]
}

/**
 * The same rendering before it is public, for those who approve and publish it. undefined: nothing has been drafted.
 * `minors`: of whom whoever approves is answering that they are minors; the approver signs what he sees. Absent: as it stands in the
 * file.
 */
export function draftOf(of: Of, minors?: readonly string[]): Draft | undefined {
  const rule = ruleOf(of)
  if (rule === undefined || disclosureOf(of.file, of.proceeding) === undefined) return undefined
  const looked = minors === undefined ? of : { ...of, file: answered(of, minors) }
  const masker = maskerOf(looked)
  const rendering = renderingOf(rule, looked, masker)
  return {
    section: rule.section,
    rendering,
    redactions: masker.redactions(),
    candidates: candidatesOf(rendering, of),
    minors: masker.minors,
  }
}

/** The file as if whoever looks had answered of each party of unknown age whether it is a minor. */
function answered({ file, proceeding, context: { actor }, day: on }: Of, minors: readonly string[]): CaseFile {
  const said = (isMinor: boolean) => ({ answer: isMinor ? 'yes' : 'no', by: actor.person, on }) as const
  const of = Object.fromEntries(file.parties.map((p) => [p.id, said(minors.includes(p.id))]))
  const facts = { ...file.facts, minorParty: { ...said(minors.length > 0), of } }
  return withDisclosure({ ...file, facts }, { approver: actor.person }, proceeding)
}

/** What is left that may name somebody, once each, for a second look. */
function candidatesOf(
  { title, summary, elements, body }: Rendering,
  { file, proceeding }: Pick<Of, 'file' | 'proceeding'>,
): readonly Suspect[] {
  const texts = [title, ...Object.values(summary), ...elements.map((e) => e.value), ...body.map((block) => block.text)]
  const found = new Map<string, Suspect>()
  for (const text of texts) for (const c of candidatesIn(text, file)) found.set(c.text, { text: c.text, why: c.why })
  // Somebody hidden on one page of the case is rarely for another to name.
  const elsewhere = file.proceedings.flatMap((p) => (p.id === proceeding ? [] : (disclosureOf(file, p.id)?.hide ?? [])))
  for (const text of elsewhere)
    if (standsIn(texts.join('\n'), text)) found.set(text, { text, why: '本案另一次公示中已另行隐去' })
  return [...found.values()]
}

/** A text that stays as it is unless somebody hides it, and why it was marked. */
export interface Suspect {
  readonly text: string
  readonly why: string
}

/** When what a proceeding makes public was decided, and the file as it then stood: with its paper numbered, and nothing entered since. */
export function decidedIn(
  events: readonly CaseEvent[],
  proceeding: string,
): { readonly decided: CaseFile; readonly opening: CaseEvent } | undefined {
  const opening = openingOf(events, proceeding)
  if (opening === undefined) return undefined
  // Its papers are numbered by the events that follow it at once.
  const after = events.filter((e) => e.sequence > opening.sequence)
  const next = after.findIndex((e) => e.type !== 'numbered')
  const last = opening.sequence + (next < 0 ? after.length : next)
  return { decided: fold(events.filter((e) => e.sequence <= last)), opening }
}

/** The last day lawful for publishing, by the clock the rule names. */
function dueOn({ clock }: Publication, { file, proceeding, context }: Of): Day | null {
  // The last that ran: what is decided anew has its own time.
  const record = file.clocks.findLast((c) => c.clock === clock && (c.proceeding ?? proceeding) === proceeding)
  if (record === undefined || record.length === null) return null
  return dueOfRecord(record, record.length, context, record.stopped ?? (context.now.slice(0, 10) as Day)).due
}

/** The last day the page is up, by whichever of the clocks its rule names began with it; null: it stays. */
function endsOn({ ends = [] }: Publication, { file, proceeding, context }: Of): Day | null {
  const record = file.clocks.findLast((c) => ends.includes(c.clock) && c.proceeding === proceeding)
  if (record === undefined || record.length === null) return null
  return dueOfRecord(record, record.length, context, context.now.slice(0, 10) as Day).due
}
