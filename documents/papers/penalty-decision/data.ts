import type { Evidence, Paper, Party, Seal, Violation } from '../parts/data.ts'

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
  /** `suitAfter`: 复议 comes first, and this long after it one may sue */
  remedies: { reviewOrgan: string; reviewTerm: string; court: string; suitTerm: string; suitAfter?: string }
  /** 公示告知 */
  publicity?: { basis: string; where: string; whom?: string }
  date: string
  seal?: Seal
  copies?: string
}
