import { formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, among, equal, not, rows } from '../../words/condition.ts'
import { enter, moment, open, paper } from '../../words/does.ts'
import type { Step } from '../../words/step.ts'
import { it, last, put } from '../../words/value.ts'
import { hearing, proposal, release, statement } from '../records.ts'
import { asPut, given, settlesWhen } from './ending.ts'
import { exemption } from './records.ts'
import { everybodyIsSpared, nobodyIsLeft } from './remaining.ts'

export const reform = { from: '2021-07-15' } as const
export const isGround = (id: string) => equal(given('ground'), id)
const each = { each: rows(put('parties')), party: it('value') } as const

/** Whose childhood or illness it tells of stays private (公开条例15). */
const isTold = not(among(put('ground'), ['child', 'incapable']))

/** 不予行政处罚决定 (处罚法57; 市监程序60, 61): a decision of its own, served on each party, and no penalty. */
export const exemptionSteps: readonly Step[] = approval({
  proceeding: 'penalty',
  matter: 'exemption',
  about: proposal,
  overtakenBy: [statement, hearing],
  from: ['concluded', 'notified'],
  propose: exemption.fields.map((f) => (f.id === 'found' ? { ...f, from: last(proposal, 'found') } : f)),
  consent: { endorse: '同意不予处罚。', approve: '同意不予处罚。' },
  approveTitle: '作出不予处罚决定',
  does: {
    approve: [
      enter(exemption, asPut(exemption), each),
      // Who was told of a penalty is told so that there is none.
      enter(release, { outcome: 'unfounded', reason: put('reason') }, { ...each, when: isGround('unfounded') }),
      enter(release, { outcome: 'slight', reason: put('reason') }, { ...each, when: not(isGround('unfounded')) }),
      ...settlesWhen(nobodyIsLeft),
      moment('decided', each),
      open('service', 'pending', { document: 'exemption-decision' }, { ...each, as: 'service-exemption-{party}' }),
      paper('exemption-decision', each),
      paper('handling-approval'),
      open('publication', 'due', {}, { when: all(everybodyIsSpared, isTold), as: 'publication-exemption' }),
      moment('spared', { when: all(everybodyIsSpared, isTold) }),
    ],
  },
  cite: [
    cite(penaltyLaw, 57, '依法不予处罚的、违法事实不能成立的，不予行政处罚', '第一款第二、三项'),
    cite(penaltyLaw, 33, '不予处罚的情形；应当对当事人进行教育'),
    cite(marketProcedure, 60, '负责人分别作出的决定', '第一款第二、三项'),
    cite(formerPenaltyLaw, 38, '根据不同情况分别作出决定'),
  ],
})
