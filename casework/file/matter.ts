/** Who did what, what shows it, and what is to follow from it. */
import type { Day, FineRule, LawLevel } from '@xiezhi/law'
import type { FileRef } from './common.ts'

export interface Party {
  readonly id: string
  readonly kind: 'person' | 'household' | 'legal' | 'branch' | 'unlicensed'
  readonly name: string
  /** Unified social credit code, or the number of the person's document; never leaves the file unmasked. */
  readonly code?: string
  readonly address?: string
  readonly representative?: string
  readonly phone?: string
  readonly agent?: { readonly name: string; readonly authority: string }
  readonly role: 'party' | 'third'
  /** It went to another case (分案): said once, and it is no party of this one any more. */
  readonly parted?: true
}

export interface Evidence {
  readonly number: number
  readonly kind: string
  readonly title: string
  readonly form: 'original' | 'copy'
  readonly source: string
  readonly place?: string
  /** How it came to the agency (`evidenceWays`); from another body: which, and the number of its paper. */
  readonly way?: string
  readonly issuer?: string
  readonly reference?: string
  readonly proves: string
  readonly officers: readonly string[]
  readonly files: readonly FileRef[]
  /** The 笔录 of the case that it is: its sealed paper is the original. */
  readonly paper?: string
  readonly on: Day
  readonly event: number
  readonly verified?: { readonly on: Day; readonly by: string; readonly finding: string }
  readonly excluded?: { readonly reason: string }
}

/** Who handled the case from when on: the officers named at 立案, and those who took their place. */
export interface Team {
  readonly from: Day
  readonly persons: readonly string[]
  readonly event: number
}

/** 协助人员: take part in what they were sent for, and conclude nothing. */
export interface Assistance {
  readonly persons: readonly string[]
  readonly task: string
  readonly from: Day
  readonly until?: Day
  readonly event: number
}

/** A provision cited. Two citations are of one law when their ids are equal, or, typed by hand, their names (`lawName`). */
export interface Basis {
  /** Id in the rule book's catalogue or of the imported text; absent: no known law answers to what was typed. */
  readonly law?: string
  readonly title: string
  readonly level: LawLevel
  readonly article: string
  /** From when the version cited is in force. */
  readonly inForce: Day
}

export interface Penalty {
  readonly kind: string
  /** 分; only for 罚款 and 没收违法所得: what the party pays. */
  readonly amount?: number
  /** 分; only for 没收非法财物: what the goods are worth. Asked for the offer of a hearing, never paid. */
  readonly value?: number
  readonly text?: string
}

/** 责令改正 (处罚法28): what is to be put right and within how many days, or why nothing is ordered. */
export interface Correction {
  readonly how: 'now' | 'term' | 'done' | 'none'
  readonly what: string
  readonly days?: number
}

/** One step of the benchmark (裁量档次): when it applies and what it suggests; 分. */
export interface MatterTier {
  /** '': the benchmark counts its grades otherwise, and which of the law's tiers it is is for people. */
  readonly tier: string
  readonly grade?: string
  readonly when: string
  readonly from?: number
  readonly to?: number
  /** Or in hundredths of this. */
  readonly base?: string
  readonly percentFrom?: number
  readonly percentTo?: number
  readonly text?: string
}

/** The agency's published benchmark (裁量基准) as it bears on a line: which version of which list, and its grades for the conduct. */
export interface BenchmarkOfLine {
  readonly title: string
  readonly version: number
  readonly from: Day
  /** Of a superior: who made it approves a departure (裁量意见十二). */
  readonly maker?: string
  /** Not that of the day of the conduct, but a later and milder one (处罚法37). */
  readonly milder?: true
  readonly tiers: readonly MatterTier[]
}

/** The power on the agency's list that a line is decided under, as the list stood then: range and benchmark go with the line. */
export interface MatterOfLine {
  readonly id: string
  readonly title: string
  /** Of the list (权责清单). */
  readonly version: number
  readonly fine?: FineRule
  readonly tiers: readonly MatterTier[]
}

/** One line of what was done and what it costs (定性、违则、罚则、裁量). */
export interface Violation {
  readonly party: string
  readonly conduct: string
  /** Facts of this party's own, told to no other party before the decision. */
  readonly found?: string
  readonly from: Day
  readonly to?: Day
  readonly breached: readonly Basis[]
  readonly basis: readonly Basis[]
  readonly penalties: readonly Penalty[]
  readonly tier: string
  readonly tierReason?: string
  /** What the law knows of that makes it lighter (`lighterGrounds`). */
  readonly grounds?: readonly string[]
  readonly matter?: MatterOfLine
  readonly benchmark?: BenchmarkOfLine
  /** 适用情形 of the benchmark that the facts found meet, in its words. */
  readonly circumstance?: string
  /** Why the benchmark is departed from (调整适用), and where a superior made it the paper by which that one approved. */
  readonly departure?: string
  readonly departureApproval?: string
  /** What the article measures the fine by (货值金额), in 分. */
  readonly base?: number
  /** Absent while nobody has said; no decision without it. */
  readonly correction?: Correction
}

/** What is proposed; results (notice, review, discussion) bind to its version. */
export interface Proposal {
  readonly version: number
  readonly on: Day
  readonly event: number
  readonly found: string
  readonly evidence: readonly number[]
  readonly violations: readonly Violation[]
  readonly discretion?: string
  readonly reason?: string
}
