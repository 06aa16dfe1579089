import {
  type Condition,
  hold,
  isJudgement,
  type Judgement,
  type Publication,
  procedureOf,
  type Reading,
  type ReadingId,
  type Situation,
} from '@xiezhi/law'
import { answerFor } from '../answers.ts'
import { ask } from '../engine/ask.ts'
import { filledIn } from '../engine/worded.ts'
import { formFact } from '../formFact.ts'
import * as basis from './basis.ts'
import { begunDone } from './begun.ts'
import * as decision from './decision.ts'
import * as investigation from './investigation.ts'
import { keptReading } from './kept.ts'
import * as measure from './measure.ts'
import * as notice from './notice.ts'
import * as other from './other.ts'
import * as persons from './persons.ts'
import * as publication from './publication.ts'
import * as review from './review.ts'
import * as signing from './signing.ts'
import * as term from './term.ts'
import { later, type World } from './world.ts'

/** What a rule leaves to code to judge (law/instruments.ts says what each is called). */
const judgements: Readonly<Record<Judgement, (world: World) => Reading>> = {
  twoQualifiedOfficers: investigation.twoQualifiedOfficers,
  twoOfficersNamed: investigation.twoOfficersNamed,
  termRunning: term.termRunning,
  extensionLeft: term.extensionLeft,
  extensionDecided: term.extensionDecided,
  basisLawful: basis.basisLawful,
  fineWithinRules: basis.fineWithinRules,
  citationsKnown: basis.citationsKnown,
  fineInRange: measure.fineInRange,
  begunDone,
  foundInTwoYears: measure.foundInTwoYears,
  foundInFiveYears: measure.foundInFiveYears,
  pollutionFoundInFiveYears: measure.pollutionFoundInFiveYears,
  finedOnce: measure.finedOnce,
  majorAnswersReasoned: measure.majorAnswersReasoned,
  notHeavier: notice.notHeavier,
  raisesPenalty: notice.raisesPenalty,
  raiseHasNewGround: notice.raiseHasNewGround,
  toldPartiesEnded: notice.toldPartiesEnded,
  hearingDue: notice.hearingDue,
  elementsAnswered: review.elementsAnswered,
  elementsFavourable: review.elementsFavourable,
  reviewerQualified: review.reviewerQualified,
  dutiesApart: persons.dutiesApart,
  officersOfCase: persons.officersOfCase,
  handlerCertified: persons.handlerCertified,
  minutesConfirmed: decision.minutesConfirmed,
  deciderIsHead: decision.deciderIsHead,
  masked: (world) => decision.masked(world, pageOf(world)),
  somebodyPublished: publication.somebodyPublished,
  slightlyPunished: publication.slightlyPunished,
  inCriticalField: publication.inCriticalField,
  recordsWritten: signing.recordsWritten,
  recordsSigned: signing.recordsSigned,
  laterPagesSigned: signing.laterPagesSigned,
  surchargeSettled: decision.surchargeSettled,
  otherThere: other.otherThere,
  otherUndecided: other.otherUndecided,
  otherAlike: other.otherAlike,
  otherQuiet: other.otherQuiet,
  otherUnchanged: other.otherUnchanged,
  otherApart: other.otherApart,
  ownQuiet: other.ownQuiet,
  ownSettled: other.ownSettled,
}

/** Readings of the person who takes the step. */
const ofWhoActs: ReadonlySet<ReadingId> = new Set([
  'deciderIsHead',
  'otherApart',
  'dutiesApart',
  'minutesConfirmed',
  'handlerCertified',
  'reviewerQualified',
])

/** The situation a gate is held against: facts as people answered them, readings as the record answers them. */
export function situationOf(world: World): Situation {
  return {
    fact: (id) => formFact(world, id) ?? answerFor(world.file, id, world.party) ?? 'unanswered',
    read: (id) => read(id, world),
    ask: (condition) => ask(condition, world, situationOf),
    fill: (sentence, values) => filledIn(sentence, values, world),
  }
}

/** The rule by which this publication is made. */
function pageOf(world: World): Publication | undefined {
  const rules = procedureOf(world.context.rules, world.file.procedure)?.publications ?? []
  return rules.find(
    ({ proceeding, when }) =>
      proceeding === world.proceeding.kind && (when === undefined || hold(when, situationOf(world)).answer === 'yes'),
  )
}

function read(id: ReadingId, world: World): Reading {
  const means = procedureOf(world.context.rules, world.file.procedure)?.means
  const meaning = means?.[id]
  if (means !== undefined && meaning !== undefined) return keptReading(id, means, world, () => held(meaning, world))
  if (!isJudgement(id) || (world.foretelling && ofWhoActs.has(id))) return later
  return judgements[id](world)
}

function held(means: Condition, world: World): Reading {
  const { answer, ask, details } = hold(means, situationOf(world))
  return { ...(details[0] ?? {}), answer, ...(ask.length === 0 ? {} : { ask }) }
}

export type { World } from './world.ts'
