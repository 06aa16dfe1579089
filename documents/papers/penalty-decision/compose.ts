import {
  type CaseFile,
  type Context,
  decisionOf,
  latestProposal,
  linesOf,
  organsOn,
  type Party,
  type Proposal,
  partyBlock,
  payable,
  proposalOf,
  publishedParties,
  suitOf,
  type Violation,
  weigh,
} from '@xiezhi/casework'
import { correctionWords } from '@xiezhi/casework/words/correction.ts'
import { sentence } from '@xiezhi/casework/words/text.ts'
import { electronicPayment, longDate, numeral, remedyTerms, suitAfterTerm, surchargeRate } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import { selfName } from '../parts/blocks.ts'
import { endOf, frameOf, type PaperFor, paperOf } from '../parts/frame.ts'
import { discretionOf, evidenceOf, factsOf, lawText, violationLines } from '../parts/grounds.ts'
import { answersOf, isDiscussed, noticesTo } from '../parts/heard.ts'
import { basisOn, publicityOn } from '../parts/laws.ts'
import { officersOf, officersText } from '../parts/officers.ts'
import { punishedParties } from '../parts/parties.ts'
import { itemsOf } from '../parts/penalties.ts'
import { performanceOf } from '../parts/performance.ts'
import { termOf } from '../parts/terms.ts'
import { paragraphsOf, textIn } from '../parts/text.ts'

/**
 * 行政处罚决定书 (处罚法59): facts, evidence and law as they were typed once, in the report on the investigation. `only`: for the
 * public copy, the parties it may name; whoever is left out has no line in it.
 */
export function penaltyDecision(
  file: CaseFile,
  paper: PaperFor,
  context: Context,
  only?: readonly string[],
): DocumentData['penalty-decision'] {
  const proposal = paper.about === undefined ? latestProposal(file) : proposalOf(file, paper.about)
  const all = punishedParties(file, proposal?.version)
  const parties = only === undefined ? all : all.filter((p) => only.includes(p.id))
  const who = (id: string) => (all.length === 1 ? '当事人' : (all.find((p) => p.id === id)?.name ?? '当事人'))
  const lines = (proposal?.violations ?? []).filter((v) => only === undefined || only.includes(v.party))
  const self = selfName(context.agency.name)
  const { fine } = weigh(lines)
  const discussed = isDiscussed(file, context, paper.on) ? `经${self}负责人集体讨论，` : ''
  return {
    ...frameOf(file, paper, context),
    parties: parties.map(partyBlock),
    course: courseOf(file, context),
    facts: factsOf(proposal, lines),
    evidence: evidenceOf(file, proposal),
    notified: parties.flatMap((p) => noticesTo(file, p.id, who(p.id), self)),
    defence: [...parties.flatMap((p) => answersOf(file, p, who(p.id), self, context)), ...explained(file, self)],
    violations: violationLines(lines, who),
    discretion: discretionOf(lines, proposal, who),
    orders: ordersOf(lines, who, basisOn('correction', context, paper.on)),
    lead: `综上，依据${lawText(lines.flatMap((v) => v.basis).filter(isFirst)) || '　　　'}的规定，${discussed}${self}决定作出如下行政处罚：`,
    rulings: parties.map((p) => ({
      ...(all.length === 1 ? {} : { party: p.name }),
      items: proposal === undefined ? [] : itemsOf(linesOf(proposal, p.id)),
    })),
    ...paymentOf(proposal, parties, all, context, paper),
    performance: performanceOf(proposal, parties, self),
    // Only a decision that says so can be followed by an added fine (收缴办法7).
    ...(fine > 0 && lateFeeOf(file)
      ? { surcharge: { rate: surchargeRate.words, basis: basisOn('surcharge', context, paper.on) } }
      : {}),
    remedies: {
      reviewOrgan: context.agency.organs.reconsideration,
      court: context.agency.organs.court,
      ...remedyTerms,
      ...suitTermOf(file),
    },
    ...publicityFor(file, paper, context, all),
    ...endOf(file, paper, context, all.length),
  }
}

/** Who pays, by when and where; absent where nobody has anything to pay. */
function paymentOf(
  proposal: Proposal | undefined,
  parties: readonly Party[],
  all: readonly Party[],
  context: Context,
  { on }: PaperFor,
): Pick<DocumentData['penalty-decision'], 'payment'> {
  const pays = parties.filter((p) => proposal !== undefined && payable(weigh(linesOf(proposal, p.id))) > 0)
  if (pays.length === 0) return {}
  const electronic = electronicPayment(on)
  return {
    payment: {
      ...(pays.length < all.length ? { who: pays.map((p) => p.name).join('、') } : {}),
      term: termOf('P14', context, on) ?? '',
      ...accountOf(organsOn(context, on)),
      ...(electronic === undefined ? {} : { online: electronic }),
    },
  }
}

/** 公示告知 (市监公示8): to whoever will be published, whatever else is thought of the decision. */
function publicityFor(file: CaseFile, paper: PaperFor, context: Context, all: readonly Party[]) {
  const shown = publishedParties({ file, context, day: paper.on })
  const whom = all.filter((p) => shown.includes(p.id))
  if (whom.length === 0) return {}
  const names = whom.length < all.length ? { whom: whom.map((p) => p.name).join('、') } : {}
  return { publicity: { ...publicityOn(context, paper.on), ...names } }
}

/** 责令改正 (处罚法28) of every line; said once where lines are ordered the same. */
function ordersOf(lines: readonly Violation[], who: (party: string) => string, basis: string): string[] {
  const orders = lines.flatMap((v) => (v.correction === undefined ? [] : [correctionWords(v.correction, who(v.party))]))
  const distinct = [...new Set(orders)]
  return distinct.length === 0 ? [] : [`依据${basis}的规定，${distinct.join('')}`]
}

const isFirst = <T extends { readonly title: string; readonly article: string }>(b: T, i: number, all: readonly T[]) =>
  all.findIndex((x) => x.title === b.title && x.article === b.article) === i

const lateFeeOf = (file: CaseFile): boolean =>
  decisionOf(file)?.lateFee ?? file.approvals.decision?.form.lateFee === true

/** Where another law gives another time than the six months (行诉法46), or 复议 comes first (复议法23); before it is signed, as it was put up. */
function suitTermOf(file: CaseFile): { readonly suitTerm?: string; readonly suitAfter?: string } {
  const decision = decisionOf(file)
  const suit = decision === undefined ? suitOf(file.approvals.decision?.form ?? {}) : decision.suit
  if (suit === undefined) return {}
  return 'first' in suit ? { suitAfter: suitAfterTerm } : { suitTerm: `${numeral(suit.within)}${suit.unit}` }
}

/** What the report says of the investigation, and who was charged with it when. */
function courseOf(file: CaseFile, context: Context): string[] {
  const report = file.acts.findLast((a) => a.step === 'investigation.conclude' && a.withdrawn !== true)
  const filed = paperOf(file, 'filing-approval')
  // They were named on the day of filing: the numbers are those of that day.
  const officers = filed === undefined ? '' : officersText(officersOf(file, context, filed.on))
  const self = selfName(context.agency.name)
  return [
    ...paragraphsOf(textIn(report?.form, 'course')).map(sentence),
    ...(filed === undefined
      ? []
      : [
          `${longDate(filed.on)}，经${self}负责人批准立案（${filed.number}）${officers === '' ? '' : `，指定执法人员${officers}调查处理`}。案件现已调查终结。`,
        ]),
  ]
}

/** What the handler says beside the record: why nothing changed though something was adopted, and what else is to be told. */
function explained(file: CaseFile, self: string): string[] {
  const put = file.approvals.decision?.form
  const decision = decisionOf(file)
  const unchanged = decision === undefined ? textIn(put, 'unchanged') : decision.unchanged
  const answers = decision === undefined ? textIn(put, 'answers') : decision.answers
  return [
    ...(unchanged ? [sentence(`${self}采纳上述意见而处罚内容不变，理由：${unchanged}`)] : []),
    ...paragraphsOf(answers).map(sentence),
  ]
}

/** Where the fine is paid, as far as the agency has set it. */
const accountOf = ({ bank, accountName, account }: Context['agency']['organs']) => ({
  bank,
  ...(accountName !== undefined && { accountName }),
  ...(account !== undefined && { account }),
})
