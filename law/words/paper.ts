import type { Condition } from './condition.ts'
import type { Value } from './value.ts'

/** A paragraph of a paper, or a heading over those that follow. */
export interface Block {
  readonly section?: string
  /** {名称} is filled in with the value of that name; {当事人}, {机关}, {日期}, {复议机关} and {法院} always are. */
  readonly text?: string
  readonly with?: Readonly<Record<string, Value>>
  /** Left out where one of its values says nothing; otherwise a blank stands there, to be written into. */
  readonly ifGiven?: true
  readonly when?: Condition
}

export const section = (title: string): Block => ({ section: title })
export const paragraph = (text: string, values: Readonly<Record<string, Value>> = {}): Block => ({ text, with: values })
/** Only where everything it tells of has been said. */
export const ifGiven = (text: string, values: Readonly<Record<string, Value>>): Block => ({
  text,
  with: values,
  ifGiven: true,
})
