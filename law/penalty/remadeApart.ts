import { joinderRecords } from '../joinder/records.ts'
import { isRemade, thisRemedy } from '../remedy/conditions.ts'
import { lifting } from '../remedy/records.ts'
import { severanceRecords } from '../severance/records.ts'
import { always, equal } from '../words/condition.ts'
import { change, type Does, enter, moment, severs, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { by, form, from, last, say } from '../words/value.ts'
import { clue, decision, evidence, proposal } from './records.ts'

const theDecision = entries(decision, {}, { pick: 'latest', faulty: true })

/**
 * 部分撤销, and what fell is to be decided anew (复议法64; 行诉法70): what stands, stands in this case. Who is concerned goes on in a case of
 * its own, which begins as this one stood when it was decided and with that decision, as far as it fell: so that there, as in any case, it is
 * told, reviewed and discussed anew, no heavier, and not the same on the same facts and reasons (行诉法71, 77).
 */
export const remadeApart: Does = severs(last(lifting, 'touched'), {
  entry: lifting.id,
  cause: say(''),
  clue: clue.id,
  stay: always,
  leaves: [...joinderRecords, ...severanceRecords].map((k) => k.id),
  shared: [evidence.id],
  apart: ['service', 'payment', 'disclosure', 'publication', 'measure', 'joinder', 'severance', 'referral', 'remedy'],
  when: isRemade,
  anew: {
    decided: decision.id,
    says: {
      ...Object.fromEntries(
        (['instrument', 'defect', 'reason', 'until', 'lifter', 'basis', 'back', 'number'] as const).map((id) => [
          id,
          last(lifting, id),
        ]),
      ),
      what: say('revoked'),
      remake: say(true),
      opposed: from(thisRemedy, 'opposed'),
      lines: by('liftedFallen'),
    },
    does: [
      enter(
        lifting,
        Object.fromEntries((['lifter', 'basis', 'back', 'number', 'opposed'] as const).map((id) => [id, form(id)])),
        { about: last(decision, 'about') },
      ),
      enter(proposal, {
        found: last(proposal, 'found'),
        evidence: last(proposal, 'evidence'),
        violations: form('lines'),
        discretion: last(proposal, 'discretion'),
        reason: last(proposal, 'reason'),
      }),
      change(theDecision, {}, { about: last(proposal, 'no') }),
      change(theDecision, {}, { ends: say('revoked') }),
      stage('investigation', { when: equal(form('back'), 'investigation') }),
      stage('concluded', { when: equal(form('back'), 'concluded') }),
      moment('to-remake'),
    ],
  },
})
