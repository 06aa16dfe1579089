import {
  all,
  any,
  type Condition,
  each,
  eachOrNone,
  equal,
  fact,
  filled,
  need,
  none,
  not,
  over,
  some,
} from '../words/condition.ts'
import { entries, named, type Query } from '../words/query.ts'
import { answered, by, firstOf, from, it, last } from '../words/value.ts'
import { hearing, hearingEnd, hearingNotice, hearingRequest, hearingTakenBack, hostDecision } from './hearingRecords.ts'
import { opinion, told } from './records.ts'

/** Asked for, and since neither held nor brought to an end. */
export const asked = entries(hearingRequest, {}, { since: [hearing, hearingEnd] })
/** Whoever asked has taken it back. */
export const isTakenBack: Condition = some(entries(hearingTakenBack, { party: { is: it('party') } }, { after: 'it' }))
export const isNobodysWish: Condition = eachOrNone(asked, isTakenBack)
/** Told, and since neither held nor brought to an end: a hearing once announced is held, or its term would stand still for nothing. */
export const isAnnounced = some(entries(hearingNotice, {}, { since: [hearing, hearingEnd] }))
export const isCalledOff = none(entries(hearingNotice, {}, { since: [hearing, hearingEnd] }))
/** What the law itself wants to be heard nobody takes back (许可法46). */
export const isByLaw = equal(answered('permitHearingByLaw'), 'yes')
export const isNotByLaw = not(isByLaw)
/** Whoever was told hosts it, or who was named in his place. */
export const namedHost = firstOf(
  from(
    named(
      '通知之后准予回避的决定',
      entries(hostDecision, { granted: true }, { since: [hearingNotice], pick: 'latest' }),
    ),
    'host',
  ),
  last(hearingNotice, 'host'),
)

/**
 * Whomever it touches is on record and told, 申请人、利害关系人 both (许可法47), and has had his five days or said that he wants no hearing: what he
 * thinks of it is not yet that. `tells`: of which telling.
 */
export const areHeard = (tells: Query, untold: string): Condition =>
  all(
    // Nobody on record whom it touches: nobody has been told, and that is no answer.
    need(filled(by('thirdParties')), '尚未登记利害关系人。', '登记利害关系人'),
    each(
      'concerned',
      all(
        need(some({ ...tells, party: 'this' }), untold, '登记告知'),
        any(
          some(entries(opinion, { noHearing: true }, { party: 'this', since: [told] })),
          some(entries(hearingRequest, {}, { party: 'this', since: [told] })),
          need(
            over('L07-request'),
            '{当事人}申请听证的期限未满，也没有明确表示不要求听证。',
            '等期限届满，或者登记其不要求听证的意见',
          ),
        ),
      ),
    ),
  )

/** The law wants it heard, somebody asked, or it was announced: its notice stops the time to decide, which would stand still for nothing. */
export const isToBeHeard: Condition = any(fact('permitHearingByLaw'), some(asked), isAnnounced)
/** What was asked for and announced is held, and what the law wants is held in public (许可法46). */
export const isHeardAsDue = (held: Query, announced: Query): Condition =>
  all(
    need(isNobodysWish, '申请的听证还没有举行。', '通知并举行听证；撤回申请的，登记撤回'),
    need(isCalledOff, '已经通知的听证还没有举行。', '按通知举行；申请人都已撤回的，终止听证'),
    need(any(not(fact('permitHearingByLaw')), some(held)), '依法应当听证的事项还没有举行听证。', '公告并举行听证'),
    need(any(not(fact('permitHearingByLaw')), some(announced)), '应当听证的事项没有向社会公告。', '公告并举行听证'),
  )
