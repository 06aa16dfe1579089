import {
  all,
  among,
  any,
  asks,
  concerned,
  current,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  none,
  not,
  over,
  reads,
  rows,
  some,
  someOf,
} from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { entries, named } from '../../words/query.ts'
import { by, due, form, from, it, last, ofParty, put, safe, theParty, today } from '../../words/value.ts'
import {
  evidence,
  hearing,
  hearingRequest,
  notice,
  proposal,
  release,
  service,
  statement,
  waiver,
  weighing,
} from '../records.ts'

/** The newest notice that reached the party; an older one that arrives later does not replace it. */
const served = named(
  '该当事人收到的最新告知书的送达',
  entries(service, { document: 'penalty-notice' }, { party: 'this', newestBy: 'about', pick: 'latest' }),
)
const theNotice = named(
  '该当事人收到的最新告知',
  entries(notice, { no: { is: from(served, 'about') } }, { faulty: true }),
)
/** What was proposed when the party was told. */
const noticed = named('当时的处罚意见', entries(proposal, { no: { is: from(theNotice, 'about') } }, { faulty: true }))
/** The party is judged only where what is proposed concerns it. */
const ofConcerned = (holds: Parameters<typeof any>[0]) => any(not(concerned), holds)
const isServed = need(some(served), '尚未向{当事人}送达处罚告知书。', '作出并送达告知书')

/** Waived since the last notice: a service corrected to a later day leaves behind what was signed before it. */
const isWaived = (what: 'answer' | 'hearing') =>
  someOf(
    named(
      `该当事人收到最新告知之后对${what === 'answer' ? '陈述、申辩' : '听证'}的放弃`,
      entries(waiver, { what, about: { is: from(served, 'about') } }, { party: 'this' }),
    ),
    least(it('on'), from(served, 'on')),
  )

/** Of the request at hand. */
const isNeitherWaivedNorHeld = all(
  none(named('其后对听证的放弃', entries(waiver, { what: 'hearing' }, { party: 'this', after: 'it', faulty: true }))),
  none(named('其后的听证', entries(hearing, {}, { party: 'this', after: 'it', faulty: true }))),
)

/** What the party was told, said and asked for, and how it was weighed (处罚法44–45, 57, 62–64). */
export const noticeReadings = {
  noticeServed: ofConcerned(all(isServed, reads('noticeArrived'), reads('noticeCovers'), reads('evidenceTold'))),
  // An announcement serves on the day it has run.
  noticeArrived: need(
    least(today, from(served, 'on')),
    '向{当事人}的公告送达要到{送达之日}才视为送达。',
    '{送达之日}以后再进行',
    { 送达之日: from(served, 'on') },
  ),
  noticeCovers: need(
    current(served),
    '向{当事人}告知之后，拟处罚的事实、依据、种类或者幅度已经变化。',
    '按现在的处罚意见重新告知',
  ),
  // Evidence may be dropped after the notice; none takes its place, and none is made another, that the party could not answer.
  evidenceTold: eachOrNone(
    rows(last(proposal, 'evidence')),
    need(
      all(
        among(it('value'), from(noticed, 'evidence')),
        none(entries(evidence, { no: { is: it('value') } }, { since: [theNotice], faulty: true })),
      ),
      '证据{编号}在向{当事人}告知之后才列入或者改动，当事人没有机会对它陈述、申辩。',
      '按现在的证据重新告知，或者从认定依据中去掉这件证据',
      { 编号: it('value') },
    ),
  ),
  // A decision names the party's address (处罚法59), and a paper is served there.
  addressKnown: ofConcerned(need(filled(ofParty('address')), '{当事人}的住所（住址）还没有登记。')),
  // What nobody was told of nobody can waive.
  partyTold: need(
    some(entries(service, { document: 'penalty-notice', party: { is: form('party') } }, { by: 'today' })),
    '告知书尚未送达{放弃的当事人}，不能登记放弃。',
    undefined,
    { 放弃的当事人: form('party') },
  ),
  answerTimeOver: ofConcerned(all(isServed, any(isWaived('answer'), over('P08')))),
  hearingTimeOver: ofConcerned(all(isServed, any(isWaived('hearing'), over('P09')))),
  // A statement corrected after it was weighed says something nobody has weighed.
  answersWeighed: any(
    none(entries(statement, {}, { party: 'this', faulty: true })),
    need(
      some(entries(weighing, {}, { party: 'this', since: [statement], faulty: true })),
      '{当事人}的陈述、申辩尚未复核。',
    ),
  ),
  // Something differs from what the party had been told when it spoke, or whoever puts the decision up says why nothing does.
  adoptionFollowed: any(
    not(equal(by('adoptedUnchanged'), true)),
    need(
      any(filled(form('unchanged')), all(not(asks('unchanged')), filled(put('unchanged')))),
      '复核采纳了{当事人}的意见，拟处罚内容却没有任何改变。',
      '按采纳的意见变更处罚意见；或者在“采纳意见而处罚内容不变的理由”中写明理由',
    ),
  ),
  hearingOffered: need(
    among(theParty, from(theNotice, 'offersHearing')),
    '向{当事人}送达的告知书没有告知听证权利。',
    '重新告知，并告知听证权利',
  ),
  // Not asked for by the day the agency may act, the right has lapsed (处罚法64), unless it was posted in time and was on its way
  // (民诉法85); taken back, it is waived (市监听证办法27); once held, it has been given. What is told anew may be heard anew.
  hearingAsked: all(
    none(named('对该当事人不再处罚的记录', entries(release, { party: { among: by('samePerson') } }, { faulty: true }))),
    any(
      someOf(
        entries(hearingRequest, { on: { below: safe('P09') } }, { party: 'this', faulty: true }),
        isNeitherWaivedNorHeld,
      ),
      someOf(
        entries(hearingRequest, { postedOn: { filled: true } }, { party: 'this', faulty: true }),
        all(least(due('P09'), it('postedOn')), isNeitherWaivedNorHeld),
      ),
    ),
  ),
  hearingHeld: some(entries(hearing, {}, { faulty: true })),
  partyHeard: some(entries(hearing, { about: { is: from(served, 'about') } }, { party: 'this', faulty: true })),
} satisfies Meanings
