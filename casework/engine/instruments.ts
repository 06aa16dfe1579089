import { daysBetween, documents, type Instrument, isDay, type PostKind, procedureOf } from '@xiezhi/law'
import { bornIn, fullYears } from '../age.ts'
import { type LineGiven, recordedLines, unconfirmed } from '../citations.ts'
import { heaviest, linesOf, payable, weigh } from '../compare.ts'
import { entriesIn } from '../entries.ts'
import { entrustedBody } from '../entrusted.ts'
import type { CaseFile, FileRef, Form, Json, Violation } from '../file.ts'
import { fileContents } from '../fileContents.ts'
import { benchmarkFault, fineOf } from '../fines.ts'
import { essence } from '../format/essence.ts'
import { hideLines } from '../forms/hidden.ts'
import { lenientFor } from '../lenient.ts'
import { type Lifted, liftedIn, sparedIn } from '../lifted.ts'
import { minutesToConfirm } from '../meetings.ts'
import { isYetToName } from '../other.ts'
import { decisionOf, paymentsIn } from '../penalty/decision.ts'
import { servicesOfPaper } from '../penalty/notices.ts'
import { proposalOf } from '../penalty/proposals.ts'
import { hearingDueFor, isAdoptedUnchanged, proposed } from '../readings/notice.ts'
import { otherState, otherTitle } from '../readings/other.ts'
import { investigators } from '../readings/persons.ts'
import { decidedLines, lifeBegan, publicKinds, publishedParties } from '../readings/publication.ts'
import { nextExtension } from '../readings/term.ts'
import {
  headsAmong,
  latestProposal,
  noticeHeld,
  partyName,
  proposalAt,
  punished,
  sameParties,
  servedNotice,
} from '../readings/world.ts'
import { entrustedNature } from '../registry/steps.ts'
import { madeBy } from '../signing.ts'
import { surchargeBy, surchargeDays } from '../surcharge.ts'
import { kindsTold, licencesTaken } from '../words/categories.ts'
import { changesSinceTold } from '../words/sinceTold.ts'
import { decisionMade, decisionServed, demandServed, paidSoFar, suitEnds } from './executed.ts'
import { type Said, type Scope, unsaid } from './scope.ts'

/** Where only a warning is proposed there is no day of a fine, and nothing to wait for. */
const overFined = (scope: Scope, told: (day: Said, line: Violation) => Said): Said => {
  const proposal = proposed(scope)
  return proposal === undefined
    ? unsaid
    : proposal.violations.filter((v) => fineOf(v) > 0).reduce<Said>(told, undefined)
}
const earlier = (a: Said, b: string): Said => (typeof a === 'string' && a <= b ? a : b)
const later = (a: Said, b: string): Said => (typeof a === 'string' && a >= b ? a : b)

const ofLifted =
  (say: (lifted: Lifted) => Said) =>
  (scope: Scope): Said => {
    const lifted = liftedIn(scope)
    return lifted === undefined ? unsaid : say(lifted)
  }
/** Of what falls whole nobody is named. */
const ofPart = ({ part }: Lifted, whom: readonly string[]) => (part === undefined ? undefined : whom)

/** What the rule book leaves to code, one pure function each (law/instruments.ts says what they are called). */
export const instruments: Readonly<Record<Instrument, (scope: Scope) => Said>> = {
  punished: (scope) => (isToTell(scope) ? unsaid : punished(proposed(scope))),
  ageThen: ({ file, party, it }) => {
    const born = bornIn(file, partyOf(file, party))
    const on = it?.fields.to ?? it?.fields.from
    return born === undefined || !isDay(on) ? undefined : fullYears(born, on)
  },
  born: ({ file, party }) => bornIn(file, partyOf(file, party)),
  samePerson: ({ file, party = '' }) => sameParties(file, party),
  investigators: ({ file, context }) => investigators(file, context.rules),
  worth: (scope) => {
    if (isToTell(scope)) return unsaid
    const { party = '' } = scope
    const proposal = proposed(scope)
    const w = proposal === undefined ? undefined : weigh(linesOf(proposal, party))
    return w === undefined ? 0 : payable(w) + w.goods
  },
  proposedGains: (scope) => {
    if (isToTell(scope)) return unsaid
    const { party = '' } = scope
    const proposal = proposed(scope)
    return proposal === undefined ? 0 : weigh(linesOf(proposal, party)).gains
  },
  adoptedUnchanged: ({ file, party = '' }) => isAdoptedUnchanged(file, party),
  departures: (scope) => {
    if (isToTell(scope)) return unsaid
    const { form, context, file } = scope
    const given = linesOfForm(form)
    // Most agencies have published none, and this is asked before every step that proposes or decides.
    const asked = given.length > 0 && context.lists?.some((v) => v.list === 'discretion') === true
    const lines = asked
      ? recordedLines(given, context)
      : given.length > 0
        ? []
        : (latestProposal(file)?.violations ?? [])
    return lines.flatMap((v) => {
      const fault = v.benchmark === undefined ? undefined : benchmarkFault(v)
      return fault === undefined ? [] : [{ ...v, maker: v.benchmark?.maker, fault }]
    }) as unknown as Json
  },
  lenient: (scope) => {
    if (isToTell(scope)) return unsaid
    const { form, context, file, day } = scope
    if (context.lists?.some((v) => v.list === 'lenient') !== true) return []
    const given = linesOfForm(form)
    const lines = given.length > 0 ? recordedLines(given, context) : (latestProposal(file)?.violations ?? [])
    return lines.flatMap((v) => lenientFor(context.lists, v, day) ?? []) as unknown as Json
  },
  yearBegan: ({ day }) => `${day.slice(0, 4)}-01-01`,
  actorPost: ({ context, foretelling }) => (foretelling === true ? unsaid : context.actor.post),
  entrustedBody: (scope) => entrustedBody(scope),
  entrustedAgency: ({ context }) => context.agency.nature === entrustedNature || undefined,
  township: ({ context }) => context.agency.kind === 'town' || undefined,
  publishedParties: (scope) => publishedParties(scope),
  publicKinds: (scope) => publicKinds(scope),
  lifeBegan: (scope) => lifeBegan(scope),
  everyParty: ({ file }) => file.parties.filter((p) => p.role === 'party' || p.role === 'third').map((p) => p.id),
  mainParties: ({ file }) => file.parties.filter((p) => p.role === 'party').map((p) => p.id),
  thirdParties: ({ file }) => file.parties.filter((p) => p.role === 'third').map((p) => p.id),
  chosenNames: ({ file, form }) =>
    ([form?.parties ?? []].flat() as readonly Json[]).map((id) => partyName(file, String(id))).join('、'),
  owed: (scope) => {
    if (isToTell(scope)) return unsaid
    const { party = '' } = scope
    const proposal = proposed(scope)
    return proposal === undefined ? dueOf(scope.file, party) : payable(weigh(linesOf(proposal, party)))
  },
  lineFine: ({ it }) => {
    const penalties = it?.fields.penalties
    return Array.isArray(penalties) ? fineOf({ penalties: penalties as unknown as Violation['penalties'] }) : unsaid
  },
  finedFrom: (scope) => overFined(scope, (first, v) => earlier(first, v.from)),
  finedTo: (scope) => overFined(scope, (last, v) => later(last, v.to ?? v.from)),
  decidedLines: ({ file, party = '' }) => decidedLines(file, party) as unknown as Json,
  decidedKinds: ({ file, party = '' }) => kindsTold(decidedLines(file, party)),
  decidedFine: ({ file, party = '' }) => weigh(decidedLines(file, party)).fine,
  decidedTaken: ({ file, party = '' }) => {
    const { gains, goods } = weigh(decidedLines(file, party))
    return gains + goods
  },
  decidedLicences: ({ file, party = '' }) => licencesTaken(decidedLines(file, party)),
  heaviestImposed: (scope) => heaviest(imposedBy(scope)),
  sumImposed: (scope) => {
    const weight = weigh(imposedBy(scope))
    return payable(weight) + weight.goods
  },
  hearingFor: (scope) => punished(latestProposal(scope.file)).filter((p) => hearingDueFor(scope, p) === 'yes'),
  liftedLines: ofLifted((l) => l.after as unknown as Json),
  liftedFallen: ofLifted((l) => l.fallen as unknown as Json),
  liftedSpared: ({ file }) => sparedIn(file),
  liftedPart: ofLifted((l) => l.part),
  liftedTouched: ofLifted((l) => ofPart(l, l.touched)),
  liftedGone: ofLifted((l) => ofPart(l, l.gone)),
  liftedOtherwise: ofLifted((l) => ofPart(l, l.otherwise)),
  liftedBeyond: ofLifted((l) => l.beyond),
  lines: ({ form, context }) => recordedLines(linesOfForm(form), context) as unknown as Json,
  citationsInDoubt: ({ file, context }) => unconfirmed(file, context) as unknown as Json,
  eventOfPaper: ({ file, form }) => {
    const paper = file.papers.find((p) => p.number === form?.paper)
    return paper === undefined ? undefined : madeBy(file, paper)
  },
  paperChosen: ({ file, form }) => {
    const paper = file.papers.find((p) => p.number === form?.paper)
    return paper === undefined ? undefined : `《${documents[paper.kind].title}》（${paper.number}）`
  },
  beyondDecision: ({ file, form }) => beyondDecision(file, form),
  pieces: ({ form }) => piecesOf(form ?? {}),
  namedOfficers: ({ file }) => file.officers,
  noticeHeld: ({ file, party = '', day }) => noticeHeld(file, party, day),
  noticeServed: ({ file, party = '', day }) => servedNotice(file, party, day)?.notice.number,
  headPosts: ({ form, context }) => headPosts(form, context),
  proposalAt: ({ file, at, context }) => proposalAt(file, at ?? context.now)?.version,
  minutesToConfirm: ({ file, form = {}, context }) => minutesToConfirm(file, form, context.actor.person)?.event,
  extensionDays: (scope) => {
    const length = nextExtension(scope, scope.form)?.length
    return length === 'fixed-by-decision' ? scope.form?.days : length
  },
  unpaid: ({ file, party = '' }) => {
    const proposal = latestProposal(file)
    const owed = proposal === undefined ? dueOf(file, party) : payable(weigh(linesOf(proposal, party)))
    const paid = paymentsIn(file).filter((p) => p.party === party)
    return Math.max(0, owed - paid.reduce((sum, p) => sum + p.amount, 0))
  },
  surchargeDays: ({ file, party = '', day, context }) => surchargeDays(file, party, day, context),
  employer: ({ file }) => {
    const applied = entriesIn(file, 'application').at(-1)?.fields.applicantIs === 'unit'
    const theirs = file.parties.filter((p) =>
      applied ? p.role === 'party' : p.role === 'third' && p.kind !== 'person',
    )
    return theirs.map((p) => p.id)
  },
  reportedWhole: ({ file }) =>
    [...entriesIn(file, 'report').slice(-1), ...entriesIn(file, 'reportSupplement')]
      .map((e) => String(e.fields.content))
      .join('\n'),
  lateFeeAtMost: ({ file, form, day }) => {
    if (form === undefined) return unsaid
    const owed = Number(entriesIn(file, 'assessment').at(-1)?.fields.amount ?? 0)
    const late = isDay(form.from) ? Math.max(0, daysBetween(form.from, day) + 1) : 0
    return Math.floor((owed * Number(form.daily ?? 0) * Math.min(Number(form.days ?? 0), late)) / 10_000)
  },
  partsTotal: ({ form }) =>
    ([form?.parts ?? []].flat() as readonly Form[]).reduce((all, part) => all + Number(part.amount ?? 0), 0),
  surchargeNow: ({ file, party = '', day, context }) => surchargeBy(file, party, day, context),
  otherTitle: (scope) => (isYetToName(scope) ? unsaid : otherTitle(scope)),
  otherState: (scope) => (isYetToName(scope) ? unsaid : otherState(scope)),
  decisionMade: ({ file }) => decisionMade(file),
  decisionServed: ({ file, party = '' }) => decisionServed(file, party),
  demandServed: ({ file, party = '' }) => demandServed(file, party),
  suitEnds: ({ file, party = '', context }) => suitEnds(file, party, context.calendar),
  paidSoFar: ({ file, party = '' }) => paidSoFar(file, party),
  decisionNumber: ({ file, context }) => {
    const { number } = decisionOf(file) ?? {}
    // A decision made elsewhere is called as it was entered.
    const decides = procedureOf(context.rules, file.procedure)?.decides
    const entered = entriesIn(file, decides ?? '').at(-1)?.fields
    if (number === undefined && entered?.title !== undefined) return `《${entered.title}》（${entered.number}）`
    const kind = file.papers.findLast((p) => p.number === number)?.kind ?? 'penalty-decision'
    return number === undefined ? undefined : `《${documents[kind].title}》（${number}）`
  },
  paperServed: ({ file, proceeding: { about } }) => {
    const paper = file.papers.findLast(
      (p) => p.kind === about.document && (p.party === undefined || p.party === about.party) && p.voided === undefined,
    )
    const { title = '' } = about.document === undefined ? {} : documents[about.document]
    return paper === undefined ? title : `《${title}》（${paper.number}）`
  },
  servicesOfPaper: ({ file, form }) => servicesOfPaper(file, form?.number),
  hiddenLines: ({ form }) => hideLines(typeof form?.hide === 'string' ? form.hide : ''),
  heads: ({ form, context }) => headsAmong(form?.attendees, context),
  filedOn: ({ file }) => file.papers.findLast((p) => p.kind === 'filing-approval' && p.voided === undefined)?.on,
  handlingUnit: ({ file }) => file.unit,
  sinceTold: ({ file }) => changesSinceTold(file) as unknown as Json,
  fileContents: ({ file, context }) => catalogueOf(file, context),
  fileCount: ({ file, context }) => {
    const pieces = fileContents(file, context)
    return `共${pieces.length}件${pieces.reduce((sum, p) => sum + (p.pages ?? 0), 0)}页（证据的页数归档时另计）`
  },
}

/** A thing of the list that no decision names; of a name that says more (客房七十八间) it is enough that the decision's is in it. */
function beyondDecision(file: CaseFile, form: Form | undefined): Json {
  const named = (list: Json | undefined): readonly string[] =>
    (Array.isArray(list) ? list : []).flatMap((x) => (isForm(x) && typeof x.name === 'string' ? [x.name] : []))
  const decided = named(entriesIn(file, 'plan').at(-1)?.fields.things).map(essence)
  return named(form?.things).filter((name) => !decided.some((d) => essence(name).includes(d)))
}
const isForm = (x: Json): x is Form => typeof x === 'object' && x !== null && !Array.isArray(x)

/** 卷内文件目录: numbered through where the pages of everything before are known. */
function catalogueOf(file: CaseFile, context: Scope['context']): Json {
  let next: number | undefined = 1
  return fileContents(file, context).map(({ title, number, on, pages, volume }) => {
    const page = next
    next = next === undefined || pages === undefined ? undefined : next + pages
    return { title, number, on, remark: volume, ...(page === undefined ? {} : { page: String(page) }) }
  })
}

/** What is proposed stands in the form, and there is none yet. */
const isToTell = ({ step, form }: Scope): boolean =>
  form === undefined && step.fields.some((f) => f.kind.is === 'violations')

const partyOf = (file: CaseFile, id: string | undefined) => file.parties.find((p) => p.id === id)

/** Where no penalty says it, what is owed is what the payment was opened with (行政强制执行). */
const dueOf = (file: CaseFile, party: string): number =>
  file.proceedings.find((p) => p.about.party === party && p.about.amount !== undefined)?.about.amount ?? 0

/** Under which post each head is asked to confirm what was said. */
const headPosts = (form: Form | undefined, context: Scope['context']): Readonly<Record<string, PostKind>> =>
  Object.fromEntries(
    headsAmong(form?.attendees, context).map((head) => {
      const posts = context.people.find((p) => p.id === head)?.posts ?? []
      return [head, posts.includes('agencyHead') ? 'agencyHead' : 'deputyHead']
    }),
  )

/** What the decision at hand imposed, also one that stands no longer. */
const imposedBy = ({ file, it }: Scope): readonly Violation[] => proposalOf(file, it?.about)?.violations ?? []

const linesOfForm = (form: Form | undefined): readonly LineGiven[] =>
  Array.isArray(form?.violations) ? (form.violations as unknown as readonly LineGiven[]) : []

/** One piece with its files, or a piece for each file under its own title: eight photographs, one submission. */
function piecesOf(form: Form): Json {
  // What is left empty may come as a blank text.
  const files = (Array.isArray(form.files) ? form.files : []) as unknown as readonly (FileRef & {
    readonly title?: string
  })[]
  const title = typeof form.title === 'string' ? form.title.trim() : ''
  const bare = (list: typeof files): Json => list.map(({ title: _, ...file }) => file) as unknown as Json
  if (form.separate !== true || files.length < 2) return [{ title, files: bare(files) }]
  return files.map((f, i) => ({ title: f.title ?? `${title}（${i + 1}）`, files: bare([f]) }))
}
