import type { Day } from '../day.ts'

/** 效力级别: 法律, 行政法规, 地方性法规, 部门规章, 地方政府规章, 其他规范性文件 (titles in levels.ts). */
export type LawLevel = 'law' | 'regulation' | 'local-regulation' | 'rule' | 'local-rule' | 'normative'

/** A law as the rule book cites it: one row a version, because a citation only holds while its version is in force. */
export interface Statute {
  readonly id: string
  readonly title: string
  /** The short name officials use, printed in refusals. */
  readonly short: string
  readonly level: LawLevel
  /** How many articles (items) it has, where its text is at hand: a rule that cites one beyond is refused. */
  readonly count?: number
  readonly inForce: InForce
}

/** Both days inclusive; no `to` means still in force. */
export interface InForce {
  readonly from: Day
  readonly to?: Day
}

export const statute = <Id extends string>(s: Statute & { id: Id }) => s

/** True when `day` lies within the period. */
export const covers = (period: InForce, day: Day): boolean =>
  period.from <= day && (period.to === undefined || day <= period.to)
