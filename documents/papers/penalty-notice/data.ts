import type { Evidence, Paper, Seal, Violation } from '../parts/data.ts'

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
