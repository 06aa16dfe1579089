import {
  type CaseFile,
  type Context,
  clueOf,
  decisionOf,
  entriesIn,
  linesOf,
  type Party,
  payable,
  proposalOf,
  publicParty,
  type Violation,
  weigh,
} from '@xiezhi/casework'
import { plainYuan } from '@xiezhi/casework/format/money.ts'
import { categoriesOf } from '@xiezhi/casework/words/categories.ts'
import { penaltyWords } from '@xiezhi/casework/words/penalty.ts'
import { causeOf, decisionText, lawText, paperOf, penaltyDecision, termOf } from '@xiezhi/documents'
import { documents, longDate, remedyTerms, surchargeRate } from '@xiezhi/law'
import { maskedBlocks } from './blocks.ts'
import { drafted, type Masker, type Publishing } from './masker.ts'
import { type Block, type Element, kindsOf, type Rendering } from './shapes.ts'

/** A penalty as the public reads it: the served decision word for word but for what must not be shown, its elements, plain words. */
export function penaltyRendering(publishing: Publishing, masker: Masker): Rendering {
  const { mask, minors, only, shown: composed } = masker
  const { decided, context } = publishing
  const lines = linesNamed(publishing, masker)
  const parties = penaltyParties(publishing, masker)
  const shown = (p: Party) => publicParty(p, context.agency.masking, minors.includes(p.id))
  const categories = categoriesOf(lines)
  const party = parties.map((p) => shown(p).name).join('、')
  return {
    title: mask(`${causeOf(clueOf(decided).cause)}案`),
    party,
    partyKind: kindsOf(parties),
    categories,
    summary: {
      what: mask(drafted(publishing)?.what ?? ''),
      why: mask(drafted(publishing)?.why ?? ''),
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
      ...liftedOf(publishing, mask),
    ],
    body: maskedBlocks(bodyOf(composed, context, only), mask),
  }
}

/**
 * What of it has fallen since it was made, and by what paper: the reason is public with it (处罚法48第二款). The title of a court's paper is
 * typed and may name anybody: the whole sentence is masked.
 */
function liftedOf({ file }: Publishing, mask: (text: string) => string): Element[] {
  return entriesIn(file, 'lifting').flatMap(({ on, fields }) => {
    if (fields.part === undefined) return []
    const by = typeof fields.instrument === 'string' ? `依据${fields.instrument}` : '本机关依法纠正'
    // Who is out of it is named on no page any more, not even as one whose name is masked.
    const whom = Array.isArray(fields.gone) ? `撤销了对其中${fields.gone.length}名当事人的处罚。` : ''
    const said = typeof fields.extent === 'string' ? fields.extent : '变更了对其中当事人的处罚。'
    const extent = fields.part === 'removed' ? whom : said
    return [{ label: '部分变更、撤销', value: mask(`${longDate(on)}，${by}：${extent}其余的处罚仍然有效。`) }]
  })
}

/** The parties whom the page names, in the order of what is imposed on them. */
export function penaltyParties(publishing: Publishing, masker: Masker): Party[] {
  const ids = new Set(linesNamed(publishing, masker).map((v) => v.party))
  return [...ids].flatMap((id) => publishing.decided.parties.find((p) => p.id === id) ?? [])
}

function linesNamed({ decided }: Publishing, { only }: Masker): Violation[] {
  const about = decisionOf(decided)?.about
  const all = (about === undefined ? undefined : proposalOf(decided, about))?.violations ?? []
  return all.filter((v) => only.includes(v.party))
}

/** The served text, from its own composer; headings and signature as the portal sets them. */
function bodyOf(decided: CaseFile, context: Context, only: readonly string[]): Block[] {
  // Where a part of it has fallen, what is left of it: what fell is public no more.
  const about = decisionOf(decided)?.about
  const paper = { ...paperOf(decided, 'penalty-decision')!, ...(about === undefined ? {} : { about }) }
  const data = penaltyDecision(decided, paper, context, only)
  return [
    { type: 'title', text: documents['penalty-decision'].title },
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
