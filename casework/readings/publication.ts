import {
  addDays,
  ages,
  criticalFields,
  type Day,
  daysBetween,
  lighterTiers,
  type Publication,
  procedureOf,
  type Reading,
  resolve,
} from '@xiezhi/law'
import { isBelow } from '../age.ts'
import { answeredFor } from '../answers.ts'
import { linesOf } from '../compare.ts'
import { layersOf } from '../context.ts'
import { entriesIn } from '../entries.ts'
import type { CaseFile, Form, Json, Party } from '../file.ts'
import { own } from '../own.ts'
import { decisionOf } from '../penalty/decision.ts'
import { disclosureOf, disclosuresIn } from '../penalty/disclosure.ts'
import type { Hidden } from '../redaction.ts'
import { latestProposal, no, partyName, proposalOf, punished, sameParties, type World, yes } from './world.ts'

/** What the rule of a page says of whom it names. */
export type Page = Pick<Publication, 'unnamed' | 'register'>
type Known = Pick<World, 'file' | 'context' | 'day'>

/** What is decided; before the decision, what is proposed. */
const decided = (file: CaseFile) => {
  const decision = decisionOf(file)
  return decision === undefined ? latestProposal(file) : proposalOf(file, decision.about)
}

export function isMinorParty(file: CaseFile, party: Party, day: Day): boolean {
  const on = decisionOf(file)?.on ?? day
  // That a party is a minor is found by whoever examines the page before it goes out, not by the handler who would be spared it.
  const said = (id: string) => {
    const answered = answeredFor(file, 'minorParty', id)
    return answered?.answer === 'yes' && disclosuresIn(file).some((d) => d.approver === answered.by)
  }
  // Whoever stands in the case twice is one person: a minor under either entry is one under both.
  return isBelow(file, party, ages.full, on) ?? sameParties(file, party.id).some(said)
}

/** The minors among the parties; what is true of one says nothing of the others. */
export const minorsIn = ({ file, day }: Pick<Known, 'file' | 'day'>): readonly string[] =>
  file.parties.filter((p) => p.role === 'party' && isMinorParty(file, p, day)).map((p) => p.id)

/**
 * The file with the answers that hold for one publication. A case has several, each examined by itself and maybe years apart: whom the
 * approver of a page found to be a minor stays one on it, whatever is answered for another.
 */
export function answeredIn(file: CaseFile, proceeding: string | undefined): CaseFile {
  const drafted = entriesIn(file, 'disclosure').findLast((e) => e.proceeding === proceeding)
  if (drafted === undefined) return file
  const answers = (form: Form): Json | undefined => (isForm(form.facts) ? form.facts.minorParty : undefined)
  const approved = file.acts.findLast(
    (a) => a.proceeding === proceeding && a.event > drafted.event && answers(a.form) !== undefined,
  )
  if (approved === undefined) return file
  const given = answers(approved.form)
  const found = { answer: 'yes', by: approved.actor.person, on: approved.acted.slice(0, 10) as Day } as const
  const of = Object.fromEntries(
    file.parties.flatMap((p) => {
      const isFound = (isForm(given) ? own(given, p.id) : given) === 'yes'
      const said = isFound ? found : answeredFor(file, 'minorParty', p.id)
      return said === undefined ? [] : [[p.id, said] as const]
    }),
  )
  const [minor] = Object.values(of).filter((a) => a.answer === 'yes')
  return minor === undefined ? file : { ...file, facts: { ...file.facts, minorParty: { ...minor, of } } }
}

const isForm = (value: Json | undefined): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export type Withheld = 'minor' | 'warned' | 'ended'

/** Why what was decided against this party is not published; undefined: it is. */
export function withheld({ file, context, day }: Known, id: string): Withheld | undefined {
  const party = file.parties.find((p) => p.id === id)
  if (party !== undefined && isMinorParty(file, party, day)) return 'minor'
  if (hasLeft(file, id)) return 'ended'
  const rule = resolve(layersOf(context), 'disclosure.exceptWarnings', decisionOf(file)?.on ?? day)
  if (!rule.set || rule.value !== true) return undefined
  const proposal = decided(file)
  const penalties = proposal === undefined ? [] : linesOf(proposal, id).flatMap((v) => v.penalties)
  return penalties.length > 0 && penalties.every((p) => p.kind === 'warning') ? 'warned' : undefined
}

/** What was decided against him fell (处罚法48), his time is over, he was granted an early end that stands, a court's plan was carried out, or there is nobody any more (信用修复办法17, 20, 22, 23). */
function hasLeft(file: CaseFile, id: string): boolean {
  const of = (kind: string) => entriesIn(file, kind).filter((e) => e.party === id)
  const granted = of('repairDecision').at(-1)
  const revoked = of('repairRevocation').at(-1)
  return (
    of('partyOver').length > 0 ||
    of('partyLifted').length > 0 ||
    of('dissolution').length > 0 ||
    of('rescueEnd').some((e) => e.fields.result === 'done' && e.fields.corrected === true) ||
    (granted?.fields.grant === true && (revoked === undefined || revoked.event < granted.event))
  )
}

/**
 * The day from which the life of the page is counted: that on which it was first public, later by the days it was taken back for, and
 * again from the day on which an early end was revoked (信用修复办法23). Nobody is up longer for a fault of the page, nor shorter.
 */
export function lifeBegan({ file, day }: Pick<Known, 'file' | 'day'>): Day {
  const anew = entriesIn(file, 'repairRevocation').at(-1)
  const shown = entriesIn(file, 'pageShown').filter((e) => anew === undefined || e.event > anew.event)
  const down = entriesIn(file, 'publicationWithdrawal')
    .filter((w) => shown.some((s) => s.proceeding === w.proceeding))
    .reduce((days, w) => {
      const again = shown.find((s) => s.event > w.event)
      return days + (again !== undefined && shown.some((s) => s.event < w.event) ? daysBetween(w.on, again.on) : 0)
    }, 0)
  return addDays(anew?.on ?? shown[0]?.on ?? day, down)
}

/** The parties of the decision whom the public page names (市监公示2, 信用修复办法7): the others are left out of it, each by itself. */
export const publishedParties = (known: Known): readonly string[] =>
  punished(decided(known.file)).filter((id) => withheld(known, id) === undefined)

/**
 * What a public text must not tell of the parties: who of them is a minor, who is left out of it, and what it hides beside. Of a party
 * left out of it not even a registered name stands, which masking by itself would show. `proceeding`: the publication it is for, where a
 * case has several. `page`: the rule that holds for it, by the word of one who has asked; without it a page of which any rule says `unnamed`
 * names nobody, and none is a register.
 */
export function hiddenFrom(whole: Known, proceeding?: string, page?: Page): Hidden {
  const file = answeredIn(whole.file, proceeding)
  const known = { ...whole, file }
  const kind = file.proceedings.find((p) => p.id === proceeding)?.kind
  const rules = procedureOf(known.context.rules, file.procedure)?.publications ?? []
  const nameless =
    (page === undefined || page.unnamed === true) &&
    rules.some((rule) => rule.proceeding === kind && rule.unnamed === true)
  const leftOut = nameless
    ? file.parties.map((p) => p.id)
    : punished(decided(file)).filter((id) => withheld(known, id) !== undefined)
  const parties = [...file.parties, ...(file.formerParties ?? [])]
  const left = parties.filter((p) => leftOut.includes(p.id))
  const texts = left
    .flatMap((p) => [p.name, p.code, p.address, p.representative])
    .filter((t) => t !== undefined && t !== '')
  const hide = [...(disclosureOf(file, proceeding)?.hide ?? []), ...(texts as readonly string[])]
  return {
    parties,
    hide,
    minors: minorsIn(known),
    leftOut,
    nameless,
    ...(page?.register ? { registered: true } : {}),
  }
}

export function somebodyPublished(world: World): Reading {
  if (publishedParties(world).length > 0) return yes
  const why = { minor: '是未成年人', warned: '仅受到警告', ended: '已经停止公示' }
  const said = punished(decided(world.file)).flatMap((id) => {
    const reason = withheld(world, id)
    return reason === undefined ? [] : [`${partyName(world.file, id)}${why[reason]}`]
  })
  return no(`${said.join('，')}，不予公示。`)
}

/** What was decided against one party, line by line. */
export function decidedLines(file: CaseFile, party: string) {
  const proposal = decided(file)
  return proposal === undefined ? [] : linesOf(proposal, party)
}

/** Of the party at hand alone, where there is one: each of several has a time of his own. */
const published = (known: Known & Pick<World, 'party'>) => {
  const proposal = decided(known.file)
  if (proposal === undefined) return []
  return publishedParties(known)
    .filter((id) => known.party === undefined || id === known.party)
    .flatMap((party) => linesOf(proposal, party).map((line) => ({ party, line })))
}

/** What kinds of penalty the public reads of. */
export const publicKinds = (known: Known & Pick<World, 'party'>): readonly string[] => [
  ...new Set(published(known).flatMap(({ line }) => line.penalties.map((p) => p.kind))),
]

/** By the titles of the laws broken and applied: of a case of two fields one is enough. */
export function inCriticalField(world: World): Reading {
  const titles = published(world).flatMap(({ line }) => [...line.breached, ...line.basis].map((b) => b.title))
  return titles.some((t) => criticalFields.some((f) => t.includes(f))) ? yes : no('不属于公示期较长的六个领域。')
}

/** 仅受到通报批评或者较低数额罚款 (市监公示13): each of those named, whatever the others got. */
export function slightlyPunished(world: World): Reading {
  const { file, context, day } = world
  const limit = (party: string): number => {
    const natural = file.parties.find((p) => p.id === party)?.kind === 'person'
    const set = resolve(layersOf(context), natural ? 'D07.lowFinePerson' : 'D07.lowFine', day)
    return set.set ? Number(set.value) : 0
  }
  const lines = published(world)
  const fined = Map.groupBy(lines, ({ party }) => party)
  const isSlight = [...fined].every(([party, own]) => {
    const sum = own
      .flatMap(({ line }) => line.penalties)
      .reduce((n, p) => n + (p.kind === 'fine' ? (p.amount ?? 0) : 0), 0)
    return (
      sum <= limit(party) &&
      own.every(({ line }) =>
        line.penalties.every(
          (p) =>
            p.kind === 'warning' || p.kind === 'criticism' || (p.kind === 'fine' && lighterTiers.includes(line.tier)),
        ),
      )
    )
  })
  return lines.length > 0 && isSlight ? yes : no('不属于仅受到通报批评或者较低数额罚款。')
}
