import type { Citations } from './citation.ts'

/** Gates that bar what was decided without it. */
export interface Barred {
  readonly gates: readonly [string, ...string[]]
}
/** The law does not ask it of this kind: why, and by which article. */
export interface Unasked {
  readonly why: string
  readonly cite: Citations
}
export type Owed = Barred | Unasked

/**
 * By what a decision falls most often: nobody was told of it, nobody was heard, nobody reviewed it, who looked into it decided it, or no
 * head did. A kind that decides about somebody says of each which gate bars it, or by what law it is not asked.
 */
export interface Due {
  readonly told: Owed
  readonly heard: Owed
  readonly reviewed: Owed
  readonly apart: Owed
  /** Only where somebody decides who heads nothing: by what law. */
  readonly head?: Unasked
}

export const dues = {
  told: '告知',
  heard: '听取意见',
  reviewed: '法制审核',
  apart: '决定与办理分离',
} as const

export const barredBy = (...gates: readonly [string, ...string[]]): Barred => ({ gates })
export const unasked = (why: string, ...cite: Citations): Unasked => ({ why, cite })
