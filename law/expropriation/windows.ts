import { isFoughtOver, isTermGone, isUncounted, ownWindows, staying } from '../execution/ownWindows.ts'
import { isApplicant, isJudgedFor, thisRemedy } from '../remedy/conditions.ts'
import { delivery } from '../service/records.ts'
import {
  all,
  among,
  any,
  type Condition,
  equal,
  filled,
  inTime,
  least,
  none,
  not,
  reads,
  some,
} from '../words/condition.ts'
import { type Does, moment } from '../words/does.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { about, began, endOf, form, from, today, type Value } from '../words/value.ts'
import { compensationDecision, compensationPublic, move, performanceOrder } from './records.ts'

const document = 'compensation-decision'
const latest = { pick: 'latest', faulty: true } as const
const of = (kind: RecordKind, party: Value) => entries(kind, { party: { is: party } }, latest)
const brought = (party: Value) => entries(delivery, { document, party: { is: party } }, latest)
const publicOn = (party: Value): Value => from(of(compensationPublic, party), 'on')
const servedOn = (party: Value): Value => from(brought(party), 'on')

const house = { party: about('party') } as const
const owner = about('party')
/**
 * The time to sue runs from the day its owner knows of it: it is announced in the area and brought to him, and the later of the two counts
 * (征补条例26; 行诉法46).
 */
export const onService = (on: Value): readonly Does[] => {
  const isOfIt = all(equal(about('document'), document), filled(publicOn(owner)))
  return [
    // What an agreement asks for is announced to nobody (行政协议规定24).
    moment('compensation-term', { ...house, on, when: equal(about('document'), 'performance-decision') }),
    moment('compensation-term', { ...house, on, when: all(isOfIt, least(on, publicOn(owner))) }),
    moment('compensation-term', { ...house, on: publicOn(owner), when: all(isOfIt, not(least(on, publicOn(owner)))) }),
  ]
}
export const onAnnouncement: readonly Does[] = [
  moment('compensation-term', { ...house, when: least(today, servedOn(owner)) }),
  moment('compensation-term', {
    ...house,
    on: servedOn(owner),
    when: all(filled(servedOn(owner)), not(least(today, servedOn(owner)))),
  }),
]

/** Of what was announced and brought before the clocks were there its own days count. */
const isEarlier = all(isUncounted('compensation'), filled(publicOn(owner)), filled(servedOn(owner)))
const suable = (day: Value): Value => endOf(day, 'P19.remedy')
const applicable = (day: Value): Condition => least(endOf(suable(day), 'P19.length'), today)
const isSuitOver = isTermGone(
  'compensation',
  false,
  all(isEarlier, not(least(suable(publicOn(owner)), today)), not(least(suable(servedOn(owner)), today))),
)
/** The court still takes it: three months, of a judgment two years (强制法53; 行诉解释153, 156). */
const isCourtOpen = any(
  all(isEarlier, any(applicable(publicOn(owner)), applicable(servedOn(owner)))),
  all(filled(began('P19-compensation-court')), inTime('P19-compensation-court')),
  all(filled(began('P19-compensation-judged')), inTime('P19-compensation-judged')),
)

export const compensationReadings = {
  remedyPending: isFoughtOver('compensation'),
  remedyJudged: isJudgedFor,
  remedyTermOver: all(not(reads('remedyPending')), isSuitOver),
  courtTime: isCourtOpen,
} satisfies Meanings

/** What goes to law over the expropriation itself is nothing to the time of one house. */
const isOfHouse = (which: Value): Condition => among(which, [compensationDecision.id, performanceOrder.id])
const ofThisRemedy = isOfHouse(from(thisRemedy, 'fought'))
export const compensationWindows = ownWindows(
  'compensation',
  staying({ received: isOfHouse(form('fought')), appealed: ofThisRemedy }),
  {
    isOwed: all(
      isApplicant,
      ofThisRemedy,
      any(
        some(entries(compensationDecision, {}, { party: 'this' })),
        some(entries(performanceOrder, {}, { party: 'this' })),
      ),
      none(entries(move, {}, { party: 'this', faulty: true })),
    ),
    servedOn: began('P19-compensation'),
  },
)
