import { partyRows } from '@xiezhi/casework'
import type { PenaltyDecision } from '../data.ts'
import {
  blank,
  evidenceList,
  nth,
  numbered,
  paragraph,
  paragraphs,
  sections,
  selfName,
  type TextBlock,
  violation,
} from '../parts/blocks.ts'

/** 行政处罚决定书 from the parties to the last line before the signature, with every element of 处罚法59. */
export function decisionText(data: PenaltyDecision): TextBlock[] {
  const section = sections()
  const self = selfName(data.agency)
  const { reviewOrgan, reviewTerm, court, suitTerm, suitAfter } = data.remedies
  const stays = '申请行政复议或者提起行政诉讼期间，本决定不停止执行，法律另有规定的除外。'
  return [
    ...data.parties.flatMap((_, i) => partyBlock(data, i)),
    section('案件来源及调查经过'),
    ...paragraphs(data.course),
    section('违法事实和证据'),
    ...paragraphs(data.facts),
    ...evidenceList(data.evidence),
    section('行政处罚告知和陈述、申辩情况'),
    ...paragraphs(data.notified),
    ...paragraphs(data.defence),
    section('行政处罚的理由、依据和裁量'),
    ...data.violations.flatMap(violation),
    ...paragraphs(data.discretion),
    section('行政处罚决定'),
    ...paragraphs(data.orders),
    paragraph(data.lead),
    ...data.rulings.flatMap(({ party, items }, i): TextBlock[] => [
      ...(party === undefined ? [] : [{ type: 'subsection' as const, text: `（${nth(i + 1)}）对${party}：` }]),
      ...numbered(items),
    ]),
    section('行政处罚的履行方式和期限'),
    ...payment(data),
    ...paragraphs(data.performance),
    ...surcharge(data),
    section('申请行政复议、提起行政诉讼的途径和期限'),
    paragraph(
      suitAfter === undefined
        ? `当事人如不服本决定，可以自收到本决定书之日起${reviewTerm}内向${blank(reviewOrgan)}申请行政复议；也可以自收到本决定书之日起${suitTerm}内依法向${blank(court)}提起行政诉讼。${stays}`
        : `当事人如不服本决定，应当自收到本决定书之日起${reviewTerm}内，先向${blank(reviewOrgan)}申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起${suitAfter}内，依法向${blank(court)}提起行政诉讼。未经行政复议，不能直接提起行政诉讼。${stays}`,
    ),
    paragraph(
      `当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行本决定的，${self}将依法申请人民法院强制执行。`,
    ),
    ...(data.publicity === undefined
      ? []
      : [
          paragraph(
            `依据${data.publicity.basis}的规定，${self}将通过${data.publicity.where}公示${data.publicity.whom === undefined ? '本' : `对${data.publicity.whom}的`}行政处罚决定信息。`,
          ),
        ]),
  ]
}

/** Lines nobody could fill (an unknown number, no telephone) are left out of running text. */
function partyBlock({ parties }: PenaltyDecision, i: number): TextBlock[] {
  const head = parties.length === 1 ? '当事人' : `当事人（${nth(i + 1)}）`
  return partyRows(parties[i]!)
    .filter(({ value }, row) => row === 0 || value !== '')
    .map(({ label, value }, row) => paragraph(`${row === 0 ? head : label}：${value}`))
}

function payment({ payment }: PenaltyDecision): TextBlock[] {
  if (payment === undefined) return []
  const online = payment.online === undefined ? '' : `或者通过${payment.online}`
  const rows: [string, string | undefined][] = [
    ['收款银行', payment.bank],
    ['户　　名', payment.accountName],
    ['账　　号', payment.account],
    ['缴款码', payment.code],
  ]
  return [
    paragraph(
      `${payment.who ?? '当事人'}应当自收到本决定书之日起${blank(payment.term)}内，到下列银行${online}缴纳罚没款：`,
    ),
    ...rows.flatMap(([label, value]) => (value === undefined ? [] : [paragraph(`${label}：${value}`)])),
  ]
}

function surcharge({ surcharge, agency }: PenaltyDecision): TextBlock[] {
  if (surcharge === undefined) return []
  return [
    paragraph(
      `到期不缴纳罚款的，依据${surcharge.basis}的规定，${selfName(agency)}可以每日按罚款数额的${surcharge.rate}加处罚款，加处罚款的数额不超出罚款的数额。`,
    ),
  ]
}
