import type { CaseRow } from '@xiezhi/answers'
import { type Day, daysBetween } from '@xiezhi/law/day.ts'

export type Wait = CaseRow['waits'][number]

/** Whole days since somebody should have moved; never negative. */
export const daysWaiting = (since: string, today: Day): number =>
  Math.max(0, daysBetween(since.slice(0, 10) as Day, today))

/** The wait a row speaks of: mine first, then the oldest. */
export function foremost(waits: readonly Wait[]): Wait | undefined {
  return [...waits].sort((a, b) => Number(b.mine) - Number(a.mine) || a.since.localeCompare(b.since)).at(0)
}

export const waitingWords = (days: number): string => (days === 0 ? '今日' : `${days} 日`)
