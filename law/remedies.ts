import { numeral } from './numeral.ts'
import { litigationLaw, reconsiderationLaw } from './statutes.ts'
import { type Citation, cite } from './words/citation.ts'
import { type Block, paragraph } from './words/paper.ts'

interface Remedy {
  readonly length: number
  readonly unit: '日' | '个月'
  readonly cite: Citation
}

/** The party's own terms against what an agency did to it: counted from the day it knew, and changed by no layer. */
export const remedies = {
  reconsideration: {
    length: 60,
    unit: '日',
    cite: cite(reconsiderationLaw, 20, '自知道之日起六十日内申请，法律规定的期限更长的除外', '第一款'),
  },
  suit: {
    length: 6,
    unit: '个月',
    cite: cite(litigationLaw, 46, '自知道之日起六个月内起诉，法律另有规定的除外', '第一款'),
  },
  /** Where reconsideration comes first: of the decision on it, not of the act itself (复议前置). */
  suitAfter: {
    length: 15,
    unit: '日',
    cite: cite(litigationLaw, 45, '自收到复议决定书之日起十五日内起诉，法律另有规定的除外'),
  },
} as const satisfies Readonly<Record<string, Remedy>>

const said = ({ length, unit }: Remedy): string => `${numeral(length)}${unit}`

/** 六十日, 六个月, as papers and pages say them. */
export const remedyTerms = { reviewTerm: said(remedies.reconsideration), suitTerm: said(remedies.suit) } as const
export const suitAfterTerm = said(remedies.suitAfter)

/** What a paper of any kind says may be done against it. */
export const remedyParagraph = (paper: '决定书' | '告知书' | '通知书'): Block => {
  const what = { 决定书: '决定', 告知书: '告知', 通知书: '通知' }[paper]
  return paragraph(
    `如不服本${what}，可以自收到本${paper}之日起${remedyTerms.reviewTerm}内向{复议机关}申请行政复议，也可以自收到本${paper}之日起${remedyTerms.suitTerm}内向{法院}提起行政诉讼。`,
  )
}
