import { disclosure, publicationWithdrawal } from '../../publication/records.ts'
import { withdrawalGrounds } from '../../publication/withdrawal.ts'
import { lifting } from '../../remedy/records.ts'
import {
  all,
  among,
  any,
  type Condition,
  current,
  each,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  none,
  not,
  reads,
  rows,
  some,
  someOf,
} from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { entries, named } from '../../words/query.ts'
import { by, from, it, last, set, sum } from '../../words/value.ts'
import { decision, discussion, hearing, hearingRequest, payment, proposal, service, statement } from '../records.ts'
import { parted } from './review.ts'

const finals = Object.entries(withdrawalGrounds).flatMap(([id, { final }]) => (final ? [id] : []))
/** Of the page of the decision that stands, the draft that came last. */
const draft = named(
  '现在的决定的公示',
  entries(
    disclosure,
    {},
    {
      // Where what stands has another content since, it is public on another page.
      since: [
        entries(decision, {}, { pick: 'latest', faulty: true }),
        entries(lifting, { part: 'altered' }, { faulty: true }),
      ],
      pick: 'latest',
      faulty: true,
    },
  ),
)
const ofDraft = { about: { is: from(draft, 'no') } }
const withdrawals = named('对现在这次公示的撤回', entries(publicationWithdrawal, ofDraft, { faulty: true }))
const isFinal = among(from(withdrawals, 'ground'), finals)

/** Meetings of two heads or more, by when they were held; the last of them is what counts. */
const met = named(
  '最近一次（按召开时间）有两名以上负责人参加的集体讨论',
  entries(discussion, { heads: { atLeast: 2 } }, { order: 'acted', pick: 'latest' }),
)
/** Of each, what came after that meeting was held. */
const sinceMet = { since: [met], order: 'acted', faulty: true } as const
const versions = { 讨论版次: from(met, 'about'), 现在版次: last(proposal, 'no') }

// A decision revoked or found void binds nobody to pay; one changed or merely found unlawful still does (处罚法66).
/** Everybody has paid; or what the kind knows besides as an end of it. */
export const performedOr = (...ended: readonly Condition[]): Condition =>
  all(
    not(reads('undecided')),
    any(
      among(from(withdrawals, 'ground'), ['revoked', 'void']),
      each(
        'concerned',
        need(
          any(least(sum(entries(payment, {}, { party: 'this', faulty: true }), 'amount'), by('owed')), ...ended),
          '{当事人}尚未缴清罚没款。',
        ),
      ),
    ),
  )

/** What must be known when it is decided, and carried out before the case closes (处罚法28, 48, 57, 66). */
export const decisionReadings = {
  undecided: none(entries(decision, {}, { faulty: true })),
  // 责令改正 belongs to every line that is punished (处罚法28): ordered, or found done.
  correctionOrdered: eachOrNone(
    rows(last(proposal, 'violations')),
    need(filled(it('correction')), '“{违法行为}”没有写明如何责令改正，也没有认定已经改正。', undefined, {
      违法行为: it('conduct'),
    }),
  ),
  discussionCovers: all(
    need(some(entries(discussion)), '尚未集体讨论。'),
    need(some(met), '登记的讨论没有两名以上机关负责人参加，不是负责人集体讨论。', '由两名以上负责人集体讨论后登记'),
    need(
      equal(from(met, 'verdict'), 'agree'),
      '集体讨论的结论是不同意拟处罚意见。',
      '按讨论的结论变更处罚意见，再次集体讨论',
    ),
    need(
      not(reads('heardSince')),
      '集体讨论之后又收到当事人的陈述、申辩或者听证请求。',
      '复核当事人的意见后，再次集体讨论',
    ),
    need(current(met), '集体讨论的是第{讨论版次}版处罚意见，现为第{现在版次}版，内容已经变化。', undefined, versions),
  ),
  // What the party said, asked for or was heard on after the meeting nobody there could weigh (处罚法45, 65).
  heardSince: any(
    some(named('该次讨论之后的陈述、申辩', entries(statement, {}, sinceMet))),
    some(named('该次讨论之后的听证', entries(hearing, {}, sinceMet))),
    someOf(named('该次讨论之后的听证请求', entries(hearingRequest, {}, sinceMet)), reads('hearingAsked')),
  ),
  majorByRule: any(reads('majorByScope'), reads('majorByAmount'), some(parted)),
  majorByScope: all(equal(set('major.hearingScope'), true), filled(by('hearingFor'))),
  majorByAmount: someOf('concerned', least(by('worth'), set('major.amountFrom'))),
  decisionServed: eachOrNone(
    'concerned',
    need(
      some(entries(service, { document: 'penalty-decision' }, { party: 'this', by: 'today' })),
      '决定书尚未送达{当事人}。',
      '先登记送达；送达不了的，记明尚未送达、暂缓公示',
    ),
  ),
  performed: performedOr(),
  // Published, taken back because the decision itself is gone, or nobody in it may be published.
  disclosed: any(
    all(not(reads('undecided')), not(filled(by('publishedParties')))),
    isFinal,
    all(
      need(filled(from(draft, 'publishedAt')), '处罚决定信息尚未公开。', '完成公示后再报结案'),
      need(none(withdrawals), '公示信息已撤回更正，尚未重新公示。', '更正后重新拟制、审定、发布'),
    ),
  ),
} satisfies Meanings
