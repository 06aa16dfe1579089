import {
  type CaseEvent,
  type CaseFile,
  type Context,
  candidatesIn,
  clueOf,
  decisionOf,
  disclosureOf,
  dueOfRecord,
  fold,
  hiddenFrom,
  linesOf,
  maskText,
  minorsIn,
  type Party,
  payable,
  proposalOf,
  publicParties,
  publicParty,
  publishedParties,
  type Replacement,
  type Violation,
  weigh,
  withDisclosure,
  withDisclosureOf,
} from '@xiezhi/casework'
import { plainYuan } from '@xiezhi/casework/format/money.ts'
import { penaltyWords } from '@xiezhi/casework/words/penalty.ts'
import { decisionText } from '@xiezhi/documents'
import { type Day, labelOf, longDate, partyKinds, remedyTerms, surchargeRate } from '@xiezhi/law'
import { causeOf, lawText, paperOf, penaltyDecision, termOf } from '../documents/index.ts'
import { categoriesOf } from './categories.ts'
import { itemId, sealed } from './identity.ts'
import { type Block, type Element, type Entry, nothing, type Redactions, type Rendering } from './shapes.ts'

/**
 * What the public sees of a decided case: the served decision word for word but for what must not be shown, its
 * elements, and plain words. Pure. `decided` is the file as it stood when the decision was numbered, so that nothing
 * entered later changes the published text; `context` is that of the day of the decision.
 * Throws when the case has no decision or nothing was published.
 */
export function entryOf(
  file: CaseFile,
  context: Context,
  decided: CaseFile = file,
): { readonly entry: Entry; readonly redactions: Redactions } {
  const disclosure = disclosureOf(file)
  const decision = decisionOf(file)
  const paper = paperOf(decided, 'penalty-decision')
  if (decision === undefined || paper === undefined || disclosure?.publishedAt === undefined)
    throw new Error(`case ${file.id} has nothing to publish`)
  const { agency } = context
  const masker = maskerOf(file, decided, context)
  const { withdrawn } = disclosure
  const marks = [...new Set([...context.marks, ...file.marks])]
  const rendering = withdrawn === undefined ? renderingOf(file, decided, context, masker) : nothing
  const entry = sealed({
    ...rendering,
    id: itemId('penalty', file.id),
    version: file.acts.filter((a) => a.step === 'disclosure.publish' || a.step === 'disclosure.withdraw').length,
    kind: 'penalty',
    agencyCode: agency.id,
    agencyName: agency.name,
    region: agency.region,
    documentNumber: paper.number,
    decidedOn: decision.on,
    publishedAt: disclosure.publishedAt,
    dueOn: dueOn(file, context),
    // How long it stays public is set by rules of the next volume (信用修复); until then there is no last day.
    expiresOn: null,
    state: withdrawn === undefined ? 'public' : 'withdrawn',
    stateReason: withdrawn === undefined ? null : masker.mask(withdrawn.reason),
    stateAt: withdrawn?.at ?? null,
    source: `${agency.name}（獬豸办案平台）`,
    demoMark: marks.length > 0 ? marks.join('、') : null,
  })
  return { entry, redactions: masker.redactions() }
}

/**
 * The same rendering before it is public, for those who approve and publish it. undefined: nothing has been drafted.
 * `minors`: of whom whoever approves is answering that they are minors; the approver signs what he sees. Absent: as it stands in the
 * file.
 */
export function draftOf(
  file: CaseFile,
  context: Context,
  decided: CaseFile,
  minors?: readonly string[],
):
  | {
      readonly rendering: Rendering
      readonly redactions: Redactions
      readonly candidates: readonly Suspect[]
      /** The minors whom the page leaves out, by id. */
      readonly minors: readonly string[]
    }
  | undefined {
  if (disclosureOf(file) === undefined || paperOf(decided, 'penalty-decision') === undefined) return undefined
  const masker = maskerOf(minors === undefined ? file : answered(file, minors, context), decided, context)
  const rendering = renderingOf(file, decided, context, masker)
  return {
    rendering,
    redactions: masker.redactions(),
    candidates: candidatesOf(rendering, file),
    minors: masker.minors,
  }
}

/** The file as if whoever looks had answered of each party of unknown age whether it is a minor. */
function answered(file: CaseFile, minors: readonly string[], { actor }: Context): CaseFile {
  const said = (isMinor: boolean) =>
    ({
      answer: isMinor ? 'yes' : 'no',
      by: actor.person,
      on: decisionOf(file)?.on ?? clueOf(file).receivedOn,
    }) as const
  const of = Object.fromEntries(file.parties.map((p) => [p.id, said(minors.includes(p.id))]))
  const facts = { ...file.facts, minorParty: { ...said(minors.length > 0), of } }
  return withDisclosure({ ...file, facts }, { approver: actor.person })
}

/** What is left that may name somebody, once each, for a second look. */
function candidatesOf({ title, summary, elements, body }: Rendering, file: CaseFile): readonly Suspect[] {
  const texts = [title, ...Object.values(summary), ...elements.map((e) => e.value), ...body.map((block) => block.text)]
  const found = new Map<string, Suspect>()
  for (const text of texts) for (const c of candidatesIn(text, file)) found.set(c.text, { text: c.text, why: c.why })
  return [...found.values()]
}

/** The file as it stood when the decision was numbered: nothing entered later changes the published text. */
export function decidedIn(events: readonly CaseEvent[], file: CaseFile): CaseFile {
  const numbered = file.papers.findLast((p) => p.kind === 'penalty-decision')?.event ?? decisionOf(file)?.event ?? 0
  return fold(events.filter((e) => e.sequence <= numbered))
}

/** A text that stays as it is unless somebody hides it, and why it was marked. */
export interface Suspect {
  readonly text: string
  readonly why: string
}

interface Masker {
  /** Ids of the parties who are minors. */
  readonly minors: readonly string[]
  /** The parties the page names: those the law keeps out of it have no line in it. */
  readonly only: readonly string[]
  /** The file with its parties as the public may read them: what is composed from it holds nothing to be searched for. */
  readonly shown: CaseFile
  /** The text as the public may read it. */
  mask(text: string): string
  /** What has been replaced so far. */
  redactions(): Redactions
}

/** How names are masked is casework's alone; here it is kept count of. Parties are hidden as they were named then, and as now. */
function maskerOf(file: CaseFile, decided: CaseFile, context: Context): Masker {
  const { agency } = context
  const day = decisionOf(decided)?.on ?? clueOf(decided).receivedOn
  const now = { file, context, day }
  const then = { file: withDisclosureOf({ ...decided, facts: file.facts }, file), context, day }
  const [hidden, before] = [hiddenFrom(now), hiddenFrom(then)]
  const all = {
    parties: [...before.parties, ...hidden.parties],
    minors: [...new Set([...minorsIn(then), ...minorsIn(now)])],
    leftOut: [...new Set([...(before.leftOut ?? []), ...(hidden.leftOut ?? [])])],
    hide: [...hidden.hide, ...before.hide],
  }
  const shown = publicParties({ ...all, parties: decided.parties }, agency.masking)
  const counted = new Map<string, Replacement>()
  const count = (map: readonly Replacement[]) => {
    for (const r of map) {
      const key = `${r.what} ${r.why}`
      counted.set(key, { ...r, count: r.count + (counted.get(key)?.count ?? 0) })
    }
  }
  count(shown.map)
  return {
    minors: all.minors,
    only: publishedParties(then),
    shown: { ...decided, parties: shown.parties },
    mask(text) {
      const masked = maskText(text, all, agency.masking)
      count(masked.map)
      return masked.text
    },
    redactions: () => [...counted.values()],
  }
}

function renderingOf(
  file: CaseFile,
  decided: CaseFile,
  context: Context,
  { mask, minors, only, shown: composed }: Masker,
): Rendering {
  const about = decisionOf(decided)?.about
  const all = (about === undefined ? undefined : proposalOf(decided, about))?.violations ?? []
  const lines = all.filter((v) => only.includes(v.party))
  const parties = [...new Set(lines.map((v) => v.party))].flatMap(
    (id) => decided.parties.find((p) => p.id === id) ?? [],
  )
  const shown = (p: Party) => publicParty(p, context.agency.masking, minors.includes(p.id))
  const categories = categoriesOf(lines)
  const party = parties.map((p) => shown(p).name).join('、')
  return {
    title: mask(`${causeOf(clueOf(decided).cause)}案`),
    party,
    partyKind: [...new Set(parties.map((p) => labelOf(partyKinds, p.kind)))].join('、'),
    categories,
    summary: {
      what: mask(disclosureOf(file)?.what ?? ''),
      why: mask(disclosureOf(file)?.why ?? ''),
      ...plainWords(
        lines,
        parties.map((p) => ({ id: p.id, name: shown(p).name })),
        decided,
        context,
      ),
    },
    elements: [
      { label: '处罚机关', value: context.agency.name },
      { label: '当事人', value: party },
      ...codesOf(parties.map(shown)),
      { label: '违法行为', value: mask([...new Set(lines.map((v) => v.conduct))].join('；')) },
      { label: '处罚种类', value: categories.join('、') },
      { label: '处罚内容', value: contentOf(lines, parties, shown, mask) },
      { label: '依据', value: lawText(firstOf(lines.flatMap((v) => v.basis))) },
      { label: '决定日期', value: longDate(decisionOf(decided)!.on) },
    ],
    body: maskedBlocks(bodyOf(composed, context, only), mask),
  }
}

/** Masked together: what was pasted with its line breaks holds names that begin in one paragraph and end in the next. */
function maskedBlocks(blocks: readonly Block[], mask: (text: string) => string): readonly Block[] {
  const lines = mask(blocks.map(({ text }) => text.replaceAll('\n', ' ')).join('\n')).split('\n')
  return blocks.map((block, i) => ({ ...block, text: lines[i] ?? '' }))
}

/** The served text, from its own composer; headings and signature as the portal sets them. */
function bodyOf(decided: CaseFile, context: Context, only: readonly string[]): Block[] {
  const data = penaltyDecision(decided, paperOf(decided, 'penalty-decision')!, context, only)
  return [
    ...decisionText(data).map(
      ({ type, text }): Block => ({
        type: type === 'section' ? 'heading' : type === 'subsection' ? 'paragraph' : type,
        text,
      }),
    ),
    { type: 'signature', text: data.agency },
    { type: 'signature', text: data.date },
  ]
}

/** Organisations only: publicParty gives no code for a person. */
function codesOf(shown: readonly { readonly name: string; readonly code?: string }[]): Element[] {
  return shown.flatMap(({ name, code }) =>
    code === undefined
      ? []
      : [{ label: shown.length === 1 ? '统一社会信用代码' : `统一社会信用代码（${name}）`, value: code }],
  )
}

function contentOf(
  lines: readonly Violation[],
  parties: readonly Party[],
  shown: (p: Party) => { readonly name: string },
  mask: (text: string) => string,
): string {
  const of = (own: readonly Violation[]) => mask(own.flatMap((v) => v.penalties.map((p) => penaltyWords(p))).join('；'))
  if (parties.length <= 1) return of(lines)
  return parties.map((p) => `${shown(p).name}：${of(linesOf({ violations: lines }, p.id))}`).join('。')
}

/** What it means and what can be done, for a reader who knows no law. */
function plainWords(
  lines: readonly Violation[],
  parties: readonly { readonly id: string; readonly name: string }[],
  decided: CaseFile,
  context: Context,
): { means: string; remedy: string } {
  const { agency } = context
  const term = termOf('P14', context, decisionOf(decided)!.on)
  const when = term === undefined ? '' : `在收到决定书之日起${term}内`
  const owes = (id: string) => payable(weigh(linesOf({ violations: lines }, id)))
  // Among several, who pays what; one is simply the party.
  const said = parties.map(({ id, name }) => {
    const who = parties.length === 1 ? '当事人' : name
    if (owes(id) > 0) return `${who}应当${when}缴纳${plainYuan(owes(id))}。`
    return parties.length === 1
      ? '处罚自决定书送达之日起生效。'
      : `对${who}的处罚自决定书送达之日起生效，没有需要缴纳的款项。`
  })
  const late =
    weigh(lines).fine > 0 && decisionOf(decided)?.lateFee
      ? `逾期不缴纳罚款的，机关可以每日按罚款数额的${surchargeRate.words}加处罚款。`
      : ''
  return {
    means: `${said.join('')}${late}`,
    remedy: `当事人不服的，可以自收到决定书之日起${remedyTerms.reviewTerm}内向${agency.organs.reconsideration}申请行政复议，或者${remedyTerms.suitTerm}内向${agency.organs.court}提起行政诉讼。\n其他人发现本条信息有误的，可以向${agency.name}反映，电话${agency.organs.phone}。`,
  }
}

const firstOf = <T extends { readonly title: string; readonly article: string }>(bases: readonly T[]): readonly T[] =>
  bases.filter((b, i) => bases.findIndex((x) => x.title === b.title && x.article === b.article) === i)

/** The last day lawful for publishing (D01). */
function dueOn(file: CaseFile, context: Context): Day | null {
  const record = file.clocks.find((c) => c.clock === 'D01')
  if (record === undefined || record.length === null) return null
  return dueOfRecord(record, record.length, context, record.stopped ?? (context.now.slice(0, 10) as Day)).due
}
