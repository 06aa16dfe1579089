import type { DocumentKind } from './documents.ts'
import { bodyOf } from './papers.ts'
import { coercionLaw, penaltyLaw, permitLaw } from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'
import type { Block } from './words/paper.ts'

interface Element {
  /** What a paragraph says that has it. */
  readonly says: RegExp
  readonly title: string
  readonly cite: Citations
}

/** What a paper tells because a law demands it: a paragraph that tells it stands as it is, whatever an agency's own form says. */
const elements: readonly Element[] = [
  {
    says: /复议|诉讼/,
    title: '申请行政复议、提起行政诉讼的途径和期限',
    cite: [
      cite(penaltyLaw, 59, '申请行政复议、提起行政诉讼的途径和期限', '第五项'),
      cite(coercionLaw, 24, '申请行政复议或者提起行政诉讼的途径和期限'),
      cite(permitLaw, 38, '告知申请行政复议或者提起行政诉讼的权利', '第二款'),
    ],
  },
  {
    says: /陈述|申辩|听证|回避/,
    title: '陈述、申辩、要求听证和申请回避的权利',
    cite: [
      cite(penaltyLaw, 44, '告知拟处罚的内容及事实、理由、依据和依法享有的权利'),
      cite(coercionLaw, 18, '当场告知理由、依据以及依法享有的权利、救济途径', '第五项'),
      cite(permitLaw, 36, '申请人、利害关系人有权进行陈述和申辩'),
    ],
  },
  {
    says: /《|依据|根据|违反/,
    title: '事实、理由和依据',
    cite: [
      cite(penaltyLaw, 59, '违反的事实和证据，处罚的种类和依据', '第二、三项'),
      cite(coercionLaw, 24, '强制的理由、依据和期限'),
      cite(permitLaw, 38, '说明理由', '第二款'),
    ],
  },
  {
    says: /期限|之日起|日内|逾期|缴纳|履行/,
    title: '履行的方式和期限',
    cite: [cite(penaltyLaw, 59, '履行方式和期限', '第四项'), cite(coercionLaw, 24, '强制的理由、依据和期限')],
  },
]

/** Why the paragraph may not be worded otherwise; undefined: it may. */
export const elementOf = (text: string): Element | undefined => elements.find(({ says }) => says.test(text))

const places = /\{([^{}]+)\}/g
/** Known to every paragraph. */
const always = ['当事人', '机关', '机关地址', '日期', '复议机关', '法院', '银行'] as const
export const placesIn = (text: string): readonly string[] => [...text.matchAll(places)].map(([, name = '']) => name)
export const strangePlace = (text: string, known: readonly string[] = []): string | undefined =>
  placesIn(text).find((name) => !(always as readonly string[]).includes(name) && !known.includes(name))

/** Paragraphs of a paper whose rule words it, as they may be named to be worded otherwise. */
export const paragraphsOf = (kind: DocumentKind): readonly Block[] =>
  (bodyOf(kind) ?? []).filter((b) => b.text !== undefined && b.row === undefined)

/** Who speaks must be known by every paper. */
export const speakerCited: Citations = [
  cite(penaltyLaw, 59, '作出行政处罚决定的行政机关名称和作出决定的日期', '第六项'),
  cite(coercionLaw, 24, '行政机关的名称、印章和日期'),
]
