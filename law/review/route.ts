import type { EnforcementKind } from '../certificates.ts'
import { all, any, type Condition, equal, filled } from '../words/condition.ts'
import type { Test } from '../words/query.ts'
import { answered, listed, type Value } from '../words/value.ts'

/** 涉及重大公共利益、社会风险、重大权益、疑难复杂 (指导意见十二). */
export const majorFacts = ['majorPublicInterest', 'socialRisk', 'majorRights', 'complexCase'] as const
/** Said to be so; what nobody has answered yet sends nothing up. */
const weighty = any(...majorFacts.map((f) => equal(answered(f), 'yes')))

export interface Route {
  /** The kind of enforcement a line of the list must be of. */
  readonly enforcement: EnforcementKind | '其他'
  /** 涉案金额, where the kind has one. */
  readonly sum?: Value
  /** What makes it weighty beside what 指导意见(十二) says of every kind: 经过听证. */
  readonly also?: readonly Condition[]
}

type Where = NonNullable<Parameters<typeof listed<'reviews'>>[1]>
const line = (where: Where): Condition => filled(listed('reviews', where))

/** A line of the agency's own list is of it: all decisions of the kind, or from a sum on (指导意见十二). It only ever adds to what the law says. */
function lineOf({ enforcement, sum }: Route, more: Where = {}): Condition {
  const reaches = (amount: Test) => line({ trigger: 'amountFrom', enforcement, amount, ...more })
  return any(
    line({ trigger: 'everyDecision', enforcement, ...more }),
    ...(sum === undefined ? [] : [all(filled(sum), any(reaches({ below: sum }), reaches({ is: sum })))]),
  )
}

export const onList = (route: Route): Condition => lineOf(route)

/** 两级审核: the agency's list says that it goes up to the body above, and then that opinion is the one that counts (指导意见十一、十四). */
export const goesUp = (route: Route): Condition =>
  any(
    lineOf(route, { upper: true }),
    all(line({ trigger: 'weighty', upper: true }), any(weighty, ...(route.also ?? []))),
  )

/** Of a penalty: what all parties are to pay is held against the sums of the list by its own readings. */
export const penaltyGoesUp = (worth: Condition, also: readonly Condition[]): Condition =>
  any(
    line({ trigger: 'everyCase', upper: true }),
    worth,
    all(line({ trigger: 'weighty', upper: true }), any(weighty, ...also)),
  )
