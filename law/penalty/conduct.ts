import { kindsBesideMoney } from '../codes.ts'
import { isApplicant } from '../remedy/conditions.ts'
import { all, among, any, type Condition, equal, none, rows, some, someOf } from '../words/condition.ts'
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

/** What the two sets of windows are told of a penalty. */
export const conductOwed = {
  isOwed: all(isApplicant, ordersConduct, none(entries(closing, {}, { faulty: true }))),
  servedOn: from(decisionOf(theParty), 'on'),
} as const

/** 催告履行: of a decision that has come to the party, and before the case is closed. */
export const penaltyDemand = {
  service,
  due: {
    require: some(entries(service, { document: 'penalty-decision', party: { is: form('party') } }, { faulty: true })),
    sentence: '决定书还没有送达该当事人，没有可以催告的义务。',
    next: '先送达决定书',
    cures: [{ step: 'service.deliver' }],
    examples: [
      {
        name: '已经送达',
        entries: { service: [{ party: 'p1', document: 'penalty-decision' }] },
        form: { party: 'p1' },
        expect: 'open',
      },
      { name: '没有送达', entries: {}, form: { party: 'p1' }, expect: 'blocked' },
    ],
  },
  ends: ['closing.propose', 'closing.approve'],
} as const
