import type { Day } from '@xiezhi/law/day.ts'

/** The rule book's codes of penalty kinds (处罚法9), as law/codes.ts lists them. */
export type PenaltyKind =
  | 'warning'
  | 'criticism'
  | 'fine'
  | 'gains'
  | 'goods'
  | 'suspension'
  | 'downgrade'
  | 'restriction'
  | 'stoppage'
  | 'closure'
  | 'revocation'
  | 'other'

export interface RowParty {
  /** As the row gives it, masked or not. */
  name: string
  kind: 'person' | 'organisation' | 'unknown'
  /** Whether the publisher had already masked it. */
  masked: boolean
  /** Only where the row gives a valid one and names one party. */
  creditCode?: string
}

/** One published decision as its row gives it. A field the row does not give is absent. */
export interface PenaltyRow {
  /** Counting the data rows of the file from 1. */
  row: number
  title?: string
  /** `normalised` is absent where the text is no document number. */
  documentNumber?: { raw: string; normalised?: string }
  agency?: string
  decidedOn?: Day
  /** A list that gives only the day of publication: `decidedOn` is that day, and no earlier one is known. */
  decidedOnFrom?: 'decision' | 'publication'
  parties: RowParty[]
  facts?: string
  /** 违法行为类型 or 案由. */
  violation?: string
  kinds: PenaltyKind[]
  /** What the column of kinds names beside the law's own, in its words: 市场禁入. */
  otherKinds?: string
  /** All fines the row names, added up, in 分. */
  amountFen?: number
  confiscateFen?: number
  /** 处罚依据: what the penalty rests on. */
  basis?: string
  /** 违反的规定: what was breached. */
  breached?: string
  result?: string
  /** What the row gives and could not be used, in Chinese. */
  notes: string[]
}
