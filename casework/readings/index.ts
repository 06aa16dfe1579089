import type { Answer, FactId, Reading, ReadingId, Situation } from '@xiezhi/law'
import { answerFor } from '../answers.ts'
import { ask } from '../engine/ask.ts'
import { own } from '../own.ts'
import * as basis from './basis.ts'
import * as culpability from './culpability.ts'
import * as decision from './decision.ts'
import * as investigation from './investigation.ts'
import * as measure from './measure.ts'
import * as notice from './notice.ts'
import * as persons from './persons.ts'
import * as publication from './publication.ts'
import * as review from './review.ts'
import * as term from './term.ts'
import { later, type World } from './world.ts'

const compute: Readonly<Record<ReadingId, (world: World) => Reading>> = {
  twoQualifiedOfficers: investigation.twoQualifiedOfficers,
  dealsWithPeople: investigation.dealsWithPeople,
  inspected: investigation.inspected,
  recordsMade: investigation.recordsMade,
  credentialsShown: investigation.credentialsShown,
  fromParty: investigation.fromParty,
  heldInFiles: investigation.heldInFiles,
  filesGiven: investigation.filesGiven,
  rightsTold: investigation.rightsTold,
  twoOfficersNamed: investigation.twoOfficersNamed,
  termRunning: term.termRunning,
  extensionLeft: term.extensionLeft,
  extensionDecided: term.extensionDecided,
  evidenceRelied: investigation.evidenceRelied,
  evidenceVerified: investigation.evidenceVerified,
  penaltyProposed: investigation.penaltyProposed,
  basisLawful: basis.basisLawful,
  fineWithinRules: basis.fineWithinRules,
  citationsKnown: basis.citationsKnown,
  fineInRange: measure.fineInRange,
  foundInTwoYears: measure.foundInTwoYears,
  foundInFiveYears: measure.foundInFiveYears,
  finedOnce: measure.finedOnce,
  majorAnswersReasoned: measure.majorAnswersReasoned,
  majorByRule: measure.majorByRule,
  addressKnown: notice.addressKnown,
  noticeServed: notice.noticeServed,
  partyTold: notice.partyTold,
  answerTimeOver: notice.answerTimeOver,
  answersWeighed: notice.answersWeighed,
  adoptionFollowed: notice.adoptionFollowed,
  notHeavier: notice.notHeavier,
  raisesPenalty: notice.raisesPenalty,
  raiseHasNewGround: notice.raiseHasNewGround,
  toldPartiesEnded: notice.toldPartiesEnded,
  hearingDue: notice.hearingDue,
  hearingOffered: notice.hearingOffered,
  hearingAsked: notice.hearingAsked,
  hearingHeld: notice.hearingHeld,
  hearingTimeOver: notice.hearingTimeOver,
  onReviewList: review.onReviewList,
  legalReviewDue: review.legalReviewDue,
  legalReviewPassed: review.legalReviewPassed,
  caseReviewPassed: review.caseReviewPassed,
  reviewsConcluded: review.reviewsConcluded,
  lastReviewNegative: review.lastReviewNegative,
  elementsAnswered: review.elementsAnswered,
  elementsFavourable: review.elementsFavourable,
  opinionPasses: review.opinionPasses,
  reviewerQualified: review.reviewerQualified,
  personProposed: culpability.personProposed,
  partyProposed: culpability.partyProposed,
  ofPunishableAge: culpability.ofPunishableAge,
  minorsLighter: culpability.minorsLighter,
  ageUnknown: culpability.ageUnknown,
  discretionReasoned: culpability.discretionReasoned,
  dutiesApart: persons.dutiesApart,
  officersOfCase: persons.officersOfCase,
  correctionOrdered: decision.correctionOrdered,
  handlerCertified: persons.handlerCertified,
  discussionCovers: decision.discussionCovers,
  minutesConfirmed: decision.minutesConfirmed,
  undecided: decision.undecided,
  deciderIsHead: decision.deciderIsHead,
  decisionServed: decision.decisionServed,
  masked: decision.masked,
  somebodyPublished: publication.somebodyPublished,
  performed: decision.performed,
  surchargeSettled: decision.surchargeSettled,
  disclosed: publication.disclosed,
}

/** Readings of the person who takes the step. */
const ofWhoActs: ReadonlySet<ReadingId> = new Set([
  'deciderIsHead',
  'dutiesApart',
  'minutesConfirmed',
  'handlerCertified',
  'reviewerQualified',
])

/** The situation a gate is held against: facts as people answered them, readings as the record answers them. */
export function situationOf(world: World): Situation {
  return {
    fact: (id) => formFact(world, id) ?? answerFor(world.file, id, world.party) ?? 'unanswered',
    read: (id) => (world.foretelling && ofWhoActs.has(id) ? later : compute[id](world)),
    ask: (condition) => ask(condition, world, situationOf),
  }
}

/** A fact that the very form of the step asks for counts for its gates. */
function formFact(world: World, id: FactId): Answer | undefined {
  for (const field of world.step.fields) {
    if (field.kind.is !== 'facts' || !field.kind.facts.includes(id)) continue
    // The form will ask: until there is one, nothing is unanswered.
    if (world.form === undefined) return 'later'
    const given = world.form?.[field.id]
    if (given === undefined || given === null || typeof given !== 'object' || Array.isArray(given)) continue
    const answer = (given as Readonly<Record<string, unknown>>)[id]
    if (answer === 'yes' || answer === 'no') return answer
    // One for each party: that of the party judged, or yes where it is yes of any.
    if (answer !== undefined && answer !== null && typeof answer === 'object') {
      const of = answer as Readonly<Record<string, Answer>>
      if (world.party !== undefined) return own(of, world.party)
      return Object.values(of).includes('yes') ? 'yes' : 'no'
    }
  }
  return undefined
}

export type { World } from './world.ts'
