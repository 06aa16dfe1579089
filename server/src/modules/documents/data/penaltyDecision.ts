import {
  type CaseFile,
  type Context,
  linesOf,
  type Party,
  payable,
  proposalOf,
  servedNotice,
  weigh,
} from '@xiezhi/casework'
import { sentence } from '@xiezhi/casework/words/text.ts'
import { type DocumentData, selfName } from '@xiezhi/documents'
import { longDate } from '@xiezhi/law'
import { endOf, frameOf, type PaperFor, paperOf } from '../parts/frame.ts'
import { discretionOf, evidenceOf, lawText, violationLines } from '../parts/grounds.ts'
import { articlesOn, publicityOn } from '../parts/laws.ts'
import { officersOf, officersText } from '../parts/officers.ts'
import { partyBlock, punishedParties } from '../parts/parties.ts'
import { itemsOf } from '../parts/penalties.ts'
import { remedyTerms, termOf } from '../parts/terms.ts'
import { paragraphsOf, textIn } from '../parts/text.ts'

/** 行政处罚决定书 (处罚法59): facts, evidence and law as they were typed once, in the report on the investigation. */
export function penaltyDecision(file: CaseFile, paper: PaperFor, context: Context): DocumentData['penalty-decision'] {
  const proposal = paper.about === undefined ? file.proposals.at(-1) : proposalOf(file, paper.about)
  const parties = punishedParties(file, proposal?.version)
  const who = (id: string) => (parties.length === 1 ? '当事人' : (parties.find((p) => p.id === id)?.name ?? '当事人'))
  const lines = proposal?.violations ?? []
  const self = selfName(context.agency.name)
  const discussed = file.discussions.some((d) => d.about === proposal?.version)
  const weight = weigh(lines)
  return {
    ...frameOf(file, paper, context),
    parties: parties.map(partyBlock),
    course: courseOf(file, context),
    facts: paragraphsOf(proposal?.found),
    evidence: evidenceOf(file, proposal),
    notified: parties.flatMap((p) => noticeOf(file, p, parties.length === 1 ? '当事人' : p.name, self)),
    defence: defenceOf(file, parties),
    violations: violationLines(lines, who),
    discretion: discretionOf(lines, proposal, who),
    lead: `综上，依据${lawText(lines.flatMap((v) => v.basis).filter(isFirst)) || '　　　'}的规定，${discussed ? `经${self}负责人集体讨论，` : ''}${self}决定作出如下行政处罚：`,
    rulings: parties.map((p) => ({
      ...(parties.length === 1 ? {} : { party: p.name }),
      items: proposal === undefined ? [] : itemsOf(linesOf(proposal, p.id)),
    })),
    ...(payable(weight) > 0
      ? { payment: { term: termOf('P14', context, paper.on) ?? '', ...accountOf(context.agency) } }
      : { performance: ['本决定自送达当事人之日起生效，当事人应当自送达之日起履行。'] }),
    // Only a decision that says so can be followed by an added fine (收缴办法7).
    ...(weight.fine > 0 && lateFeeOf(file)
      ? { surcharge: { rate: '百分之三', basis: articlesOn(paper.on).surcharge } }
      : {}),
    remedies: {
      reviewOrgan: context.agency.organs.reconsideration,
      court: context.agency.organs.court,
      ...remedyTerms,
    },
    ...(file.facts.socialInfluence?.answer === 'yes' ? { publicity: publicityOn(context, paper.on) } : {}),
    ...endOf(file, paper, context, parties.length),
  }
}

const isFirst = <T extends { readonly title: string; readonly article: string }>(b: T, i: number, all: readonly T[]) =>
  all.findIndex((x) => x.title === b.title && x.article === b.article) === i

const lateFeeOf = (file: CaseFile): boolean => file.decision?.lateFee ?? file.approvals.decision?.form.lateFee === true

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

function noticeOf(file: CaseFile, party: Party, name: string, self: string): string[] {
  const served = servedNotice(file, party.id)
  if (served === undefined) return []
  const { notice, on } = served
  const way = file.services.findLast((s) => s.party === party.id && s.notice === notice.number)?.way
  const number = file.papers.findLast(
    (p) => p.kind === 'penalty-notice' && p.party === party.id && p.about === notice.about && p.voided === undefined,
  )?.number
  const rights = `陈述、申辩${notice.offersHearing.includes(party.id) ? '和要求听证' : ''}的权利`
  const how = way === 'announcement' ? `以公告方式向${name}送达` : `向${name}送达`
  return [
    `${longDate(on)}，${self}${how}《行政处罚告知书》${number === undefined ? '' : `（${number}）`}，告知拟作出的行政处罚内容及事实、理由、依据和依法享有的${rights}。`,
  ]
}

/** Who answered when, waived, or was heard; then what the officer wrote of its adoption (市监程序62). */
function defenceOf(file: CaseFile, parties: readonly Party[]): string[] {
  const known = new Set(parties.map((p) => p.id))
  const name = (id: string) => (parties.length === 1 ? '当事人' : (parties.find((p) => p.id === id)?.name ?? ''))
  const answers = file.decision?.answers ?? textIn(file.approvals.decision?.form, 'answers')
  return [
    ...file.statements
      .filter((s) => known.has(s.party))
      .map((s) => `${longDate(s.on)}，${name(s.party)}提出陈述、申辩。`),
    ...file.waivers
      .filter((w) => known.has(w.party))
      .map(
        (w) => `${longDate(w.on)}，${name(w.party)}明确放弃${w.what === 'hearing' ? '要求听证' : '陈述、申辩'}的权利。`,
      ),
    ...file.hearings
      .filter((h) => known.has(h.party))
      .map((h) => `${longDate(h.on)}，应${name(h.party)}的要求举行听证。`),
    ...paragraphsOf(answers).map(sentence),
  ]
}

/** Where the fine is paid, as far as the agency has set it. */
const accountOf = ({ organs: { bank, accountName, account } }: Context['agency']) => ({
  bank,
  ...(accountName !== undefined && { accountName }),
  ...(account !== undefined && { account }),
})
