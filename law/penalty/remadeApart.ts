import { joinderRecords } from '../joinder/records.ts'
import { isRemade, thisRemedy } from '../remedy/conditions.ts'
import { lifting } from '../remedy/records.ts'
import { severanceRecords } from '../severance/records.ts'
import { always, type Condition, equal } from '../words/condition.ts'
import { change, type Does, enter, moment, severs, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { by, form, from, last, say, type Value } from '../words/value.ts'
import { clue, decision, evidence, proposal } from './records.ts'

interface Apart {
  readonly whom: Value
  /** With what it was decided. */
  readonly decided: RecordKind
  /** What was decided of others, and stays with them. */
  readonly leaves?: readonly RecordKind[]
  readonly when: Condition
  readonly says: Readonly<Record<string, Value>>
  /** How it falls there. */
  readonly falls: readonly Does[]
}

/** How it fell is said there as it is here, with who had asked for it: the 复议 or the suit stays here. */
const told = ['instrument', 'defect', 'reason', 'until', 'lifter', 'basis', 'back', 'number', 'fought'] as const
const entered = entries(lifting, {}, { pick: 'latest', faulty: true })
const copied = ['lifter', 'basis', 'back', 'number', 'fought', 'opposed', 'applicants'] as const

/**
 * What fell is to be decided anew where the rest of the case stands (复议法64; 行诉法70): who is concerned goes on in a case of his own, which
 * begins as this one stood when it was decided, and with what was decided as far as it fell. So there, as in any case, it is told, reviewed and
 * discussed anew, no heavier, and not the same on the same facts and reasons (行诉法71, 77).
 */
export const remadeApart = ({ whom, decided, leaves = [], when, says, falls }: Apart): Does =>
  severs(whom, {
    entry: lifting.id,
    cause: say(''),
    clue: clue.id,
    stay: always,
    leaves: [...joinderRecords, ...severanceRecords, ...leaves].map((k) => k.id),
    shared: [evidence.id],
    apart: ['service', 'payment', 'disclosure', 'publication', 'measure', 'joinder', 'severance', 'referral', 'remedy'],
    when,
    anew: {
      decided: decided.id,
      says: {
        ...Object.fromEntries(told.map((id) => [id, from(entered, id)])),
        remake: say(true),
        opposed: from(thisRemedy, 'opposed'),
        applicants: from(thisRemedy, 'parties'),
        ...says,
      },
      does: [
        enter(lifting, Object.fromEntries(copied.map((id) => [id, form(id)])), { about: last(proposal, 'no') }),
        ...falls,
        stage('investigation', { when: equal(form('back'), 'investigation') }),
        stage('concluded', { when: equal(form('back'), 'concluded') }),
        moment('to-remake'),
      ],
    },
  })

const theDecision = entries(decision, {}, { pick: 'latest', faulty: true })

/** 部分撤销: of the decision there is there what fell of it. */
export const decisionRemadeApart: Does = remadeApart({
  whom: last(lifting, 'touched'),
  decided: decision,
  when: isRemade,
  says: { what: say('revoked'), lines: by('liftedFallen') },
  falls: [
    enter(proposal, {
      found: last(proposal, 'found'),
      evidence: last(proposal, 'evidence'),
      violations: form('lines'),
      discretion: last(proposal, 'discretion'),
      reason: last(proposal, 'reason'),
    }),
    change(theDecision, {}, { about: last(proposal, 'no') }),
    change(theDecision, {}, { ends: say('revoked') }),
  ],
})
