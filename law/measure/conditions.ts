import { all, any, type Condition, equal, none, not, some } from '../words/condition.ts'
import { entries, named } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { firstOf, form, from, here, set } from '../words/value.ts'
import { measureExtension, measureLapse, measureTest, measureTested, measureTold } from './records/held.ts'
import { freezeServed, measureApproval, measureItem, measurePlan, measureTaken } from './records/taken.ts'

const ofThis = { proceeding: { is: here } } as const

/** The measure at hand: a case may hold several, each in a proceeding of its own. */
export const thisPlan = named('本次措施', entries(measurePlan, ofThis, { faulty: true, ended: 'also', pick: 'latest' }))
export const planned = (
  field:
    | 'what'
    | 'reason'
    | 'basis'
    | 'level'
    | 'manner'
    | 'until'
    | 'goods'
    | 'place'
    | 'bank'
    | 'account'
    | 'amount'
    | 'urgency',
) => from(thisPlan, field)
/** Of the form in which it is planned, and after that of the plan. */
export const ofPlan = (field: string) => firstOf(form(field), from(thisPlan, field))

const kindOf = (value: ReturnType<typeof ofPlan>, ...kinds: readonly string[]): Condition =>
  any(...kinds.map((kind) => equal(value, kind)))
export const willBe = (...kinds: readonly string[]) => kindOf(ofPlan('what'), ...kinds)
export const isKind = (...kinds: readonly string[]) => kindOf(planned('what'), ...kinds)
export const isRegistration = isKind('registration')
export const isFreezing = isKind('freezing')
export const isSealing = isKind('sealing', 'seizure', 'both')
/** What its own law calls by its own name: 封闭、限制 (强制法9第五项). */
export const isOther = isKind('other')
export const isUrgent = equal(from(thisPlan, 'urgent'), true)

export const isApproved = some(entries(measureApproval, ofThis, { faulty: true }))
/** Approved, and by the day of the act. */
export const isApprovedByNow = some(entries(measureApproval, ofThis, { faulty: true, by: 'today' }))
export const isTaken = any(
  some(entries(measureTaken, ofThis, { faulty: true })),
  some(entries(freezeServed, ofThis, { faulty: true })),
)

/** What the measure holds, whatever became of it. */
export const items = entries(measureItem, ofThis, { faulty: true })
/** Nobody has decided yet what becomes of these. */
export const undecided = named(
  '尚未处理的物品',
  entries(measureItem, { ...ofThis, fate: { empty: true } }, { faulty: true }),
)
/** Given back to nobody yet, nor otherwise done with. */
export const unsettled = named(
  '尚未了结的物品',
  entries(measureItem, { ...ofThis, done: { empty: true } }, { faulty: true }),
)
export const isDecided = none(undecided)
export const isSettled = none(unsettled)
export const isToBeReturned = all(isDecided, not(isSettled))

/** 市监程序35: what nobody dealt with in its seven days is free by itself. */
export const lapsesByItself = equal(set('P05.lapses'), true)
const untold = (kind: RecordKind<string, string>, paper: string) =>
  all(
    some(entries(kind, ofThis, { faulty: true })),
    none(
      entries(measureTold, { ...ofThis, paper }, { since: [entries(kind, ofThis, { faulty: true })], faulty: true }),
    ),
  )
/** Nobody was there to be handed the decision and the list: they are served after it (强制法24). */
export const isDecisionUntold = all(
  untold(measureTaken, 'decision'),
  equal(from(entries(measureTaken, ofThis, { faulty: true, pick: 'latest' }), 'handed'), false),
)
/** What the party is to be told in writing, and has not been yet. */
export const isExtensionUntold = untold(measureExtension, 'extension')
export const isTestUntold = all(
  untold(measureTest, 'test'),
  none(entries(measureTested, ofThis, { since: [entries(measureTest, ofThis, { faulty: true })], faulty: true })),
)

/** Of whatever measure of the case: nobody has decided what becomes of it, and no law has set it free. */
export const undecidedInCase = named(
  '任何措施尚未处理的物品',
  entries(measureItem, { fate: { empty: true }, done: { empty: true } }, { faulty: true }),
)
/** Still with the agency, in whatever measure. */
export const heldInCase = named(
  '任何措施尚未了结的物品',
  entries(measureItem, { done: { empty: true } }, { faulty: true }),
)
/** Went to whom the case went. */
export const handedWithCase = named('随案移送的物品', entries(measureItem, { fate: 'transfer' }, { faulty: true }))

/** The term has run out, and nobody had dealt with it. */
export const isLapsed = some(entries(measureLapse, ofThis, { faulty: true }))
/** Something is to go back to whom it was taken from. */
export const isReturnable = any(
  some(entries(measureItem, { ...ofThis, fate: { filled: true }, done: { empty: true } }, { faulty: true })),
  all(isLapsed, some(unsettled)),
)
