import type { PenaltyNotice } from '../data.ts'
import {
  blank,
  evidenceList,
  numbered,
  paragraph,
  paragraphs,
  sections,
  selfName,
  type TextBlock,
  violation,
} from '../parts/blocks.ts'

/** 行政处罚告知书 from the line after the addressee to the lines before the signature (处罚法44, 45, 63, 64). */
export function noticeText(data: PenaltyNotice): TextBlock[] {
  const { you } = data
  const self = selfName(data.agency)
  const section = sections()
  return [
    paragraph(
      `由${self}立案调查的${you}涉嫌${blank(data.cause)}一案，已经调查终结。依据${data.basis.tell}的规定，现将${self}拟作出的行政处罚内容及事实、理由、依据和${you}依法享有的权利告知如下：`,
    ),
    section('违法事实和证据'),
    ...paragraphs(data.facts),
    ...evidenceList(data.evidence),
    section('行政处罚的理由和依据'),
    ...data.violations.flatMap(violation),
    ...paragraphs(data.reasons),
    section('拟作出的行政处罚'),
    paragraph(`依据上述规定，${self}拟对${you}作出如下处理：`),
    ...numbered(data.proposed),
    section(`${you}依法享有的权利`),
    paragraph(
      `依据${data.basis.rights}的规定，${you}对上述拟作出的行政处罚有权进行陈述和申辩。${answering(data)}${self}不会因${you}陈述、申辩而给予更重的处罚。`,
    ),
    ...hearing(data),
  ]
}

function answering({ you, agency, statementTerm }: PenaltyNotice): string {
  const self = selfName(agency)
  if (statementTerm === undefined)
    return `提出陈述、申辩的期限，${self}未作设定，在${self}作出行政处罚决定之前，${you}均可以提出。`
  return `如有陈述、申辩意见，应当自收到本告知书之日起${blank(statementTerm)}内向${self}提出；逾期未提出的，视为放弃陈述、申辩的权利。`
}

function hearing({ you, agency, hearing }: PenaltyNotice): TextBlock[] {
  if (hearing === undefined) return []
  const self = selfName(agency)
  const term =
    hearing.term === undefined
      ? `要求举行听证的期限，${self}未作设定，在${self}作出行政处罚决定之前，${you}均可以提出。`
      : `如要求听证，应当自收到本告知书之日起${blank(hearing.term)}内向${self}提出；逾期未提出的，视为放弃要求听证的权利。`
  return [
    paragraph(
      `依据${hearing.basis}的规定，${you}对上述拟作出的行政处罚有要求举行听证的权利。${term}${you}不承担${self}组织听证的费用。`,
    ),
  ]
}
