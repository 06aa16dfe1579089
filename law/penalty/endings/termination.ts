import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, any, equal, none, reads, rows } from '../../words/condition.ts'
import { enter, paper } from '../../words/does.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { Step } from '../../words/step.ts'
import { it, put } from '../../words/value.ts'
import { asPut, given, settlesWhen } from './ending.ts'
import { termination } from './records.ts'
import { nobodyIsLeft } from './remaining.ts'

const reform = { from: '2021-07-15' } as const

/** 终止调查 (市监程序47). */
export const terminationSteps: readonly Step[] = approval({
  proceeding: 'penalty',
  matter: 'termination',
  from: ['investigation', 'concluded', 'notified'],
  propose: termination.fields,
  consent: { endorse: '同意终止调查。', approve: '同意终止调查。' },
  approveTitle: '批准终止调查',
  does: {
    approve: [
      enter(termination, asPut(termination), { each: rows(put('parties')), party: it('value') }),
      ...settlesWhen(nobodyIsLeft),
      paper('termination-approval'),
    ],
  },
  cite: [
    cite(marketProcedure, 47, '死亡、终止并且无权利义务承受人等，经负责人批准终止调查'),
    cite(penaltyLaw, 57, '负责人对调查结果进行审查'),
  ],
})

export const terminationGates: readonly Gate[] = [
  gate({
    id: 'T-successor',
    title: '没有权利义务承受人方可终止',
    inForce: reform,
    blocks: ['termination.propose', 'termination.approve'],
    when: any(equal(given('ground'), 'death'), equal(given('ground'), 'dissolved')),
    require: equal(given('successor'), true),
    sentence: '当事人死亡、终止而有权利义务承受人的，不能终止调查。',
    next: '查明承受人；有承受人的，确认其为当事人，继续调查',
    cures: [{ step: 'party.identify' }],
    cite: [cite(marketProcedure, 47, '并且无权利义务承受人等原因，致使案件调查无法继续进行')],
    examples: [
      { name: '已查明没有承受人', form: { ground: 'dissolved', successor: true }, expect: 'open' },
      { name: '有承受人', form: { ground: 'dissolved', successor: false }, expect: 'blocked' },
      { name: '其他原因', form: { ground: 'other' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'T-ended',
    title: '已经终止的不再处罚',
    inForce: reform,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    each: 'party',
    when: reads('partyProposed'),
    require: all(none(entries(termination, {}, { party: 'this', faulty: true }))),
    sentence: '对该当事人已经终止调查，不能再对其处罚。',
    next: '在“变更处罚意见”中去掉该当事人',
    cures: [{ step: 'proposal.revise' }],
    cite: [cite(marketProcedure, 47, '案件终止调查'), cite(penaltyLaw, 40, '违法事实不清的，不得给予行政处罚')],
    examples: [
      { name: '没有终止', reads: { partyProposed: 'yes' }, entries: {}, expect: 'open' },
      // The example is about nobody by name: an entry without a party is its own.
      { name: '已经终止', reads: { partyProposed: 'yes' }, entries: { termination: [{}] }, expect: 'blocked' },
    ],
  }),
]
