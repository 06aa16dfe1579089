import { kindsBesideMoney } from '../codes.ts'
import { isApplicant } from '../remedy/conditions.ts'
import type { Windows } from '../remedy/steps/of.ts'
import { all, among, any, type Condition, equal, filled, none, rows, someOf } from '../words/condition.ts'
import { type Does, moment } from '../words/does.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { by, form, from, it, theParty, type Value } from '../words/value.ts'
import { closing } from './endings/records.ts'
import { service } from './records.ts'

/** The decision imposes one of these on the party at hand. */
export const imposes = (...kinds: readonly string[]): Condition =>
  someOf(rows(by('decidedLines')), someOf(rows(it('penalties')), among(it('kind'), kinds)))

export const sanctionReadings = {
  sanctionImposed: someOf(
    'concerned',
    all(
      equal(theParty, form('party')),
      any(...kindsBesideMoney.map(({ value }) => all(equal(form('kind'), value), imposes(value)))),
    ),
  ),
} satisfies Meanings

/** Something is to be done or left undone by the party at hand: to be put right (处罚法28), or not to be carried on with. */
const ordersConduct: Condition = any(
  someOf(rows(by('decidedLines')), among(it('correction.how'), ['now', 'term'])),
  imposes(...kindsBesideMoney.map((k) => k.value)),
)

const decisionOf = (party: Value) =>
  entries(service, { document: 'penalty-decision', party: { is: party } }, { pick: 'latest', faulty: true })
/** The day the decision came to whom the demand goes to: from it runs the time to go to law (行诉法46). */
export const servedOnWhomIsDemanded: Value = from(decisionOf(form('party')), 'on')

const isOwed = all(isApplicant, ordersConduct, none(entries(closing, {}, { faulty: true })))
const struck = (id: string): Does => moment(id, { each: 'concerned', when: isOwed })
const servedOn = from(decisionOf(theParty), 'on')

/** What a 复议 or a suit does to the time in which conduct may be enforced, beside what it does to that of the money (强制法44, 53). */
export const conductWindows = (given: Windows): Windows => ({
  ...given,
  reconsidered: [...given.reconsidered, struck('conduct-reconsidered')],
  judged: [...given.judged, struck('conduct-judged')],
  final: [...given.final, struck('conduct-window-opens')],
  ended: [
    ...given.ended,
    moment('conduct-term', { each: 'concerned', on: servedOn, when: all(isOwed, filled(servedOn)) }),
  ],
})
