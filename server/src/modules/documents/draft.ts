import {
  type Approval,
  type CaseFile,
  type Context,
  type Form,
  type Json,
  latestProposal,
  type Review,
  reviewsIn,
  type Violation,
  withEffects,
} from '@xiezhi/casework'
import { textIn } from '@xiezhi/documents'
import type { Day } from '@xiezhi/law'
import { corrections, type DocumentKind, type Matter } from '@xiezhi/law'

/**
 * The file as it would look with what is typed so far, for a form that cannot be performed yet. Only what the paper
 * prints is laid over; nothing is judged, and what is missing stays blank.
 */
export function withDraft(kind: DocumentKind, file: CaseFile, form: Form, context: Context): CaseFile {
  const typed = { ...file, facts: { ...file.facts, ...factsIn(form, context) } } as CaseFile
  switch (kind) {
    case 'filing-approval':
      return withOfficers(withApproval(typed, 'filing', form, ['ground', 'basis'], context), form)
    case 'penalty-notice':
      return 'violations' in form || 'found' in form
        ? withProposal(typed, form, context)
        : withApproval(typed, 'notice', form, ['reason', 'reasons'], context)
    case 'review-opinion':
      return withReview(typed, 'legal', form, context)
    case 'case-review':
      return withReview(typed, 'case', form, context)
    case 'penalty-decision':
      return withApproval(typed, 'decision', form, ['answers', 'unchanged', 'lateFee'], context)
    // What its rule composes is composed of the record; what is only typed yet stays blank.
    default:
      return typed
  }
}

const today = (context: Context) => context.now.slice(0, 10) as Day

/** Answers stand in any field of facts, under their own names. */
function factsIn(form: Form, context: Context): object {
  const answers = Object.values(form)
    .filter((v): v is { readonly [k: string]: Json } => typeof v === 'object' && v !== null && !Array.isArray(v))
    .flatMap((v) => Object.entries(v))
    .filter(([, answer]) => answer === 'yes' || answer === 'no')
  return Object.fromEntries(
    answers.map(([fact, answer]) => [fact, { answer, by: context.actor.person, on: today(context) }]),
  )
}

const emptyApproval = (matter: Matter, context: Context): Approval => ({
  matter,
  round: 1,
  chain: context.agency.chains[matter] ?? [],
  signed: 0,
  state: 'pending',
  form: {},
  trail: [],
})

/** A form that puts the matter up begins anew; an opinion is added to the trail of what was put up. */
function withApproval(file: CaseFile, matter: Matter, form: Form, asks: readonly string[], context: Context): CaseFile {
  const before = file.approvals[matter] ?? emptyApproval(matter, context)
  const { actor, now } = context
  const opinion = textIn(form, 'opinion')
  const approval: Approval = asks.some((field) => field in form)
    ? { ...emptyApproval(matter, context), form }
    : opinion === ''
      ? before
      : {
          ...before,
          trail: [...before.trail, { post: actor.post, person: actor.person, name: actor.name, opinion, at: now }],
        }
  return { ...file, approvals: { ...file.approvals, [matter]: approval } }
}

const withOfficers = (file: CaseFile, form: Form): CaseFile => {
  const named = stringsIn(form.officers)
  return named.length === 0 ? file : { ...file, officers: named }
}

function withProposal(file: CaseFile, form: Form, context: Context): CaseFile {
  const before = latestProposal(file)
  const evidence = Array.isArray(form.evidence) ? form.evidence.filter((n): n is number => typeof n === 'number') : []
  const discretion = textIn(form, 'discretion') || before?.discretion
  const fields = {
    found: textIn(form, 'found') || (before?.found ?? ''),
    evidence: evidence.length > 0 ? evidence : (before?.evidence ?? []),
    violations: linesIn(form.violations) as unknown as Json,
    ...(discretion ? { discretion } : {}),
  }
  const no = (before?.version ?? 0) + 1
  const origin = { sequence: file.sequence + 1, actor: context.actor, proceeding: 'main' }
  return withEffects(file, [{ do: 'enter', kind: 'proposal', no, on: today(context), fields }], origin)
}

/** Lines as far as they are typed: a missing part is empty, an unfinished penalty is left out. */
function linesIn(value: Json | undefined): Violation[] {
  // Of its matter a line in a form names only the id, which no paper prints.
  return records(value).map(({ matter: _, ...line }) => ({
    ...(line as unknown as Violation),
    party: textIn(line, 'party'),
    conduct: textIn(line, 'conduct'),
    found: textIn(line, 'found'),
    correction: correctionIn(line.correction),
    breached: basesIn(line.breached),
    basis: basesIn(line.basis),
    penalties: records(line.penalties).flatMap((p) =>
      typeof p.kind !== 'string' || p.kind === ''
        ? []
        : [
            {
              kind: p.kind,
              ...(Number.isSafeInteger(p.amount) && Number(p.amount) > 0 ? { amount: Number(p.amount) } : {}),
              ...(typeof p.text === 'string' ? { text: p.text } : {}),
            },
          ],
    ),
    tier: textIn(line, 'tier'),
    tierReason: textIn(line, 'tierReason'),
  }))
}

function correctionIn(value: Json | undefined): Violation['correction'] {
  const [given] = records([value ?? null])
  const how = corrections.find((c) => c.value === given?.how)?.value as NonNullable<Violation['correction']>['how']
  if (given === undefined || how === undefined) return undefined
  return { how, what: textIn(given, 'what'), ...(typeof given.days === 'number' ? { days: given.days } : {}) }
}

const basesIn = (value: Json | undefined) =>
  records(value).map((b) => ({
    ...(b as unknown as Violation['basis'][number]),
    title: textIn(b, 'title'),
    article: textIn(b, 'article'),
  }))

function withReview(file: CaseFile, kind: Review['kind'], form: Form, context: Context): CaseFile {
  const last = reviewsIn(file).findLast((r) => r.kind === kind)
  if (last === undefined) return file
  const opinion = textIn(form, 'opinion')
  if (!('elements' in form || 'verdict' in form))
    return opinion === '' ? file : withEntry(file, 'reviewSignature', last.proceeding, { opinion }, context)
  const elements = Object.entries((form.elements ?? {}) as Review['elements']).filter(
    ([, e]) => e?.answer !== undefined,
  )
  const fields = {
    elements: Object.fromEntries(elements),
    ...(form.verdict === 'passed' || form.verdict === 'failed' ? { verdict: form.verdict } : {}),
    ...(typeof form.advice === 'string' ? { advice: form.advice } : {}),
    opinion,
  }
  return withEntry(file, 'reviewOpinion', last.proceeding, fields, context)
}

/** The file as if whoever looks had entered this now. */
function withEntry(file: CaseFile, kind: string, proceeding: string, fields: Form, context: Context): CaseFile {
  const { actor, now } = context
  const event = file.sequence + 1
  const act = {
    event,
    type: 'performed',
    step: '',
    title: '',
    proceeding,
    actor,
    acted: now,
    recorded: now,
    form: fields,
  }
  const on = today(context)
  const entered = { kind, no: event, event, on, by: actor.person, post: actor.post, proceeding, fields }
  return { ...file, acts: [...file.acts, act], entries: [...file.entries, entered] }
}

type Given = { readonly [k: string]: Json }
const records = (value: Json | undefined): Given[] =>
  Array.isArray(value) ? value.filter((v): v is Given => typeof v === 'object' && v !== null && !Array.isArray(v)) : []
const stringsIn = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []
