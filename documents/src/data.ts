import type { TextBlock } from './text/grounds.ts'

/**
 * What goes into each paper. Plain JSON, and every string is final: dates as 2026年11月22日, money with 元 and
 * thousands and its 大写, numbers with 〔〕. A template owns only the printed wording of its form and the layout.
 * An empty string prints as a blank to be filled in by hand, so a half-typed form can be previewed.
 */
export interface DocumentData {
  'filing-approval': FilingApproval
  'penalty-notice': PenaltyNotice
  'review-opinion': ReviewOpinion
  'case-review': CaseReview
  'penalty-decision': PenaltyDecision
  plain: PlainPaper
}

export type DocumentKind = keyof DocumentData

/** What every paper carries. */
export interface Paper {
  /** 机关全称 */
  agency: string
  /** 文号, with 〔〕 */
  number: string
  /** printed on every page: 演练, 演示, 本件为系统补充数据 … */
  marks?: string[]
}

/** One party; the kind decides which rows its block has, under the names the forms use. */
export type Party =
  | {
      kind: 'natural'
      name: string
      sex?: string
      idNumber: string
      employer?: string
      address: string
      phone?: string
      agent?: string
    }
  | {
      kind: 'individual-business'
      name: string
      licence?: string
      creditCode: string
      operator: string
      operatorId?: string
      address: string
      phone?: string
      agent?: string
    }
  | {
      kind: 'organisation'
      name: string
      licence?: string
      creditCode: string
      /** 法定代表人, or 负责人, 执行事务合伙人 … */
      headTitle: string
      head: string
      address: string
      phone?: string
      /** 委托代理人, with what it may do */
      agent?: string
    }
  | {
      kind: 'branch'
      name: string
      licence?: string
      creditCode: string
      head: string
      parent?: string
      address: string
      phone?: string
      agent?: string
    }
  | {
      kind: 'unlicensed'
      name: string
      operator: string
      idNumber: string
      address: string
      phone?: string
      agent?: string
    }

export interface Officer {
  name: string
  /** 执法证号; national and local numbers differ in length */
  certificate?: string
}

/** An opinion on an approval form, a line a paragraph; without signers or date, room to sign is left. */
export interface Opinion {
  text: string
  signers: Officer[]
  date: string
}

export interface Evidence {
  /** 《现场笔录》1份 */
  name: string
  /** what it proves, to follow 证明 */
  proves: string
}

/** One line of 定性: the conduct, what it breaks (违则), what punishes it (罚则). */
export interface Violation {
  /** who did what, to be followed by 的行为 */
  conduct: string
  /** 《…》第…条第…款, to follow 违反了 and be followed by 的规定 */
  breached: string
  /** the words of that article, when they are quoted */
  breachedText?: string
  basis: string
  basisText?: string
}

/** The round seal. `mark` is printed in it (演示) so that it can never pass for a real one. */
export interface Seal {
  name: string
  mark?: string
}

export interface FilingApproval extends Paper {
  /** 案由 */
  cause: string
  /** 案件来源 */
  source: string
  /** 受理日期 */
  received: string
  parties: Party[]
  /** 案情摘要, one string a paragraph */
  summary: string[]
  /** 立案理由与依据 */
  grounds: string[]
  /** 承办人意见 */
  handlers: Opinion
  /** 承办机构负责人意见 with the officers it names (市监程序规定 19: two or more) */
  unit: Opinion & { assigned: Officer[] }
  /** 行政机关负责人意见 */
  head: Opinion
}

export interface PenaltyNotice extends Paper {
  /** one notice a party */
  addressee: string
  /** how the paper speaks to it */
  you: '你' | '你单位' | '你（单位）'
  cause: string
  facts: string[]
  evidence: Evidence[]
  violations: Violation[]
  /** 裁量 and other reasons */
  reasons: string[]
  /** 拟处罚内容 */
  proposed: string[]
  /** the articles by which a party is told, and by which it may answer: they change with the law in force */
  basis: { tell: string; rights: string }
  /** 陈述、申辩: 五个工作日; absent when no rule sets it */
  statementTerm?: string
  /** only when a hearing is offered: its term (absent when no rule sets it) and the article that offers it */
  hearing?: { term?: string; basis: string }
  contact: { persons: string; phone: string; address: string }
  date: string
  seal?: Seal
  copies?: string
}

/** The items of the annex form, in its order and its three groups. */
export type ReviewItem =
  | 'authority'
  | 'procedure'
  | 'facts'
  | 'law'
  | 'papers'
  | 'remedies'
  | 'penalty-kind'
  | 'penalty-performance'
  | 'penalty-discretion'
  | 'penalty-crime'
  | 'permit-compensation'
  | 'coercion-conditions'
  | 'coercion-authority'
  | 'coercion-manner'

/** `unanswered` leaves both boxes open, `not-applicable` leaves them open and puts a dash into the opinion. */
export interface ReviewAnswer {
  answer: 'yes' | 'no' | 'unanswered' | 'not-applicable'
  opinion?: string
}

export interface ReviewOpinion extends Paper {
  cause: string
  caseNumber: string
  /** 案件承办人 */
  handlers: string
  /** 送卷日期 */
  sent: string
  items: Record<ReviewItem, ReviewAnswer>
  reviewer: Opinion
  reviewHead: Opinion
  /** 退卷日期 */
  returned: string
}

/** 案件审核意见表: its items are the rule book's, in order. */
export interface CaseReview extends Paper {
  cause: string
  caseNumber: string
  handlers: string
  sent: string
  items: { label: string; answer: 'yes' | 'no' | 'unanswered'; opinion?: string }[]
  reviewer: Opinion
  reviewHead: Opinion
  returned: string
}

export interface PenaltyDecision extends Paper {
  parties: Party[]
  /** 案件来源及调查经过 */
  course: string[]
  facts: string[]
  evidence: Evidence[]
  /** how and when the notice was served */
  notified: string[]
  /** 陈述、申辩 (and hearing): what was said, whether adopted, why */
  defence: string[]
  violations: Violation[]
  /** 裁量 and its reasons */
  discretion: string[]
  /** 责令改正, before the penalties */
  orders: string[]
  /** the sentence that leads to the decision; ends with a colon */
  lead: string
  /** what is decided, party by party; one entry without a name when there is one party */
  rulings: { party?: string; items: string[] }[]
  /** 缴款; absent when there is nothing to pay */
  payment?: {
    who?: string
    term: string
    bank: string
    accountName?: string
    account?: string
    code?: string
    online?: string
  }
  /** how and from when each kind of penalty that is not paid is performed */
  performance: string[]
  /** 加处罚款, only when the decision tells it */
  surcharge?: { rate: string; basis: string }
  remedies: { reviewOrgan: string; reviewTerm: string; court: string; suitTerm: string }
  /** 公示告知 */
  publicity?: { basis: string; where: string; whom?: string }
  date: string
  seal?: Seal
  copies?: string
}

/** A paper whose text is composed by its rule: a letter to whom it concerns. */
export interface PlainPaper extends Paper {
  title: string
  addressee: string
  body: TextBlock[]
  contact: { persons: string; phone: string; address: string }
  date: string
  seal?: Seal
  copies?: string
}
