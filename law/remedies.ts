import { numeral } from './numeral.ts'
import { litigationLaw, reconsiderationLaw } from './statutes.ts'
import { type Citation, cite } from './words/citation.ts'
import { filled, not } from './words/condition.ts'
import { choice, may } from './words/field.ts'
import { type Block, paragraph } from './words/paper.ts'
import type { Value } from './words/value.ts'

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

/** The same, where another law gives its own time to sue (行诉法46). */
export const otherTermText = (paper: '决定书' | '通知书', within: string): string =>
  `如不服本${paper === '决定书' ? '决定' : '通知'}，可以自收到本${paper}之日起${remedyTerms.reviewTerm}内向{复议机关}申请行政复议，也可以自收到本${paper}之日起${within}内向{法院}提起行政诉讼。`

/** 复议前置: who may not sue at once is told so in the decision (复议法23第二款). On the spot it always is; elsewhere whoever drafts says why. */
export const reviewFirst = may(
  'reviewFirst',
  '应当先申请行政复议的情形',
  choice(
    ['resources', '对侵犯已经依法取得的自然资源的所有权、使用权的决定不服'],
    ['idle', '认为行政机关未履行法定职责'],
    ['disclosure', '申请政府信息公开，行政机关不予公开'],
    ['other', '法律、行政法规规定应当先申请行政复议的其他情形'],
  ),
  '依法不能直接起诉的才选，写入决定书；不选的，当事人可以申请复议，也可以直接起诉',
)
export const reviewFirstParagraph = (paper: '决定书' | '通知书'): Block =>
  paragraph(
    `如不服本${paper === '决定书' ? '决定' : '通知'}，应当自收到本${paper}之日起${remedyTerms.reviewTerm}内，先向{复议机关}申请行政复议；对行政复议决定不服的，可以自收到复议决定书之日起${suitAfterTerm}内，向{法院}提起行政诉讼。未经行政复议，不能直接提起行政诉讼。`,
  )
/** Of the two what holds of this decision. */
export const remedyParagraphs = (paper: '决定书' | '通知书', first: Value): readonly Block[] => [
  { ...reviewFirstParagraph(paper), when: filled(first) },
  { ...remedyParagraph(paper), when: not(filled(first)) },
]
/** The same as the public page says it; first what holds of most, which is what is said before there is a decision. */
export const remedyLines = (first: Value): readonly Block[] => [
  {
    ...paragraph('当事人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。'),
    when: not(filled(first)),
  },
  {
    ...paragraph('当事人不服的，应当先依法向{复议机关}申请行政复议；对复议决定不服的，可以向{法院}提起行政诉讼。'),
    when: filled(first),
  },
]
