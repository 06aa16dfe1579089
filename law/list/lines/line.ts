import type { ParameterId } from '../../parameters.ts'
import type { Citations } from '../../words/citation.ts'
import { type Column, choice } from '../../words/field.ts'

/**
 * Lists whose lines other cases ask (`listed`): what they hold is typed, and their columns are the words a rule may use. A line that
 * has a term of its own (`from`, `to`) is in force on those days alone. Ids of lists and columns stand in the record (ADR 0018).
 */
export interface ListLines {
  readonly title: string
  /** What a line is called. */
  readonly one: string
  readonly columns: readonly Column[]
  /** Which table it may be read from (lists/kinds). */
  readonly fromTable?: string
  /** It may have more lines than an entry of the record bears: they then lie in a file of their own, bound to the entry by its hash. */
  readonly large?: true
  /** What its lines in force set for the agency, as a setting of its own would (`set`, `where`). */
  readonly sets?: readonly Sets[]
  readonly cite: Citations
}

/** A line whose column has one of these values sets the parameter named beside it: to what another column holds, else to 是. */
export interface Sets {
  readonly column: string
  readonly parameters: Readonly<Record<string, ParameterId>>
  /** Only lines in which this column is answered 是. */
  readonly where?: string
  readonly value?: string
}

export const short = { is: 'text', max: 100 } as const
export const line = { is: 'text', max: 300 } as const
export const name = { is: 'text', max: 1000 } as const
export const long = { is: 'longText', max: 5000 } as const
export const day = { is: 'day' } as const
export const code = { is: 'text', max: 40 } as const

/** 职权类型 as lists of powers call them (check/powerKind.ts reads them from tables). */
export const powerKinds = [
  ['permit', '行政许可'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
  ['levy', '行政征收'],
  ['grant', '行政给付'],
  ['inspection', '行政检查'],
  ['confirmation', '行政确认'],
  ['reward', '行政奖励'],
  ['ruling', '行政裁决'],
  ['requisition', '行政征用'],
  ['filing', '行政备案'],
  ['planning', '行政规划'],
  ['reconsideration', '行政复议'],
  ['service', '公共服务'],
  ['other', '其他行政权力'],
] as const
export const powerKind = choice(...powerKinds)
