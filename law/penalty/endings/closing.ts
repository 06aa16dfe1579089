import { housingProcedure, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import {
  all,
  always,
  among,
  any,
  eachOrNone,
  equal,
  filled,
  need,
  none,
  not,
  reads,
  rows,
  running,
  some,
  someOf,
} from '../../words/condition.ts'
import { type Does, enter, moment } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { form, it, last, set, theParty } from '../../words/value.ts'
import { reachedAll } from '../conditions.ts'
import { decision, proposal } from '../records.ts'
import { given } from './ending.ts'
import { archiving, closing, correctionCheck, refusal } from './records.ts'

/** The decision has reached everybody, and what it orders has been paid: 执行完毕 (市监程序77第一项). */
export const closableOnce: Does = moment('closable', {
  when: all(reachedAll, reads('performed'), not(running('P21'))),
})

export const closingTerm: Clock = clock({
  id: 'P21',
  title: '结案审批期限',
  inForce: { from: '2021-07-15' },
  starts: 'closable',
  stops: ['closing-put-up', 'closed', 'crime-back', 'decision-fell'],
  when: filled(set('P21.length')),
  length: 'P21.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期没有填写结案审批表，提醒办案机构负责人',
  cite: [
    cite(marketProcedure, 77, '办案机构应当在十五个工作日内填写结案审批表'),
    cite(housingProcedure, 31, '执法人员应当在十五日内填写结案审批表'),
  ],
  examples: [
    { name: '跨国庆', from: '2026-09-18', under: 'sector.market', due: '2026-10-15' },
    { name: '住建十五个工作日', from: '2026-09-18', under: 'sector.housing', due: '2026-10-15' },
  ],
})

/** 立卷归档 (处罚法47; 市监程序78–79). */
export const closingSteps: readonly Step[] = [
  step({
    id: 'correction.check',
    title: '复查改正情况',
    proceeding: 'penalty',
    from: ['decided', 'settled'],
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'partyRef' }), ...correctionCheck.fields],
    does: [enter(correctionCheck, {}, { party: form('party') })],
    cite: [
      cite(penaltyLaw, 28, '责令当事人改正或者限期改正违法行为', '第一款'),
      cite(marketProcedure, 77, '执行完毕的，予以结案', '第一项'),
    ],
  }),
  step({
    id: 'case.archive',
    title: '立卷归档',
    proceeding: 'penalty',
    from: ['closed', 'refused', 'handed'],
    effect: 'reported',
    posts: ['handler'],
    fields: archiving.fields,
    does: [enter(archiving)],
    cite: [
      cite(penaltyLaw, 47, '全过程记录，归档保存'),
      cite(marketProcedure, 78, '结案后，案件材料立卷归档', '第一款'),
    ],
  }),
]

/** What the decision ordered this party to put right: now, or within a term. */
const ordered = someOf(
  rows(last(proposal, 'violations')),
  all(equal(it('party'), theParty), among(it('correction.how'), ['now', 'term'])),
)

export const closingGates: readonly Gate[] = [
  gate({
    id: 'G30-checked',
    title: '责令改正的复查以后结案',
    inForce: { from: '2021-07-15' },
    blocks: ['closing.propose', 'closing.approve'],
    when: not(reads('undecided')),
    require: eachOrNone(
      'concerned',
      any(
        not(ordered),
        filled(given('unchecked')),
        need(
          some(entries(correctionCheck, {}, { party: 'this', since: [decision], faulty: true })),
          '责令{当事人}改正的，决定以后还没有复查改正情况。',
          '登记改正情况的复查；当事人已经注销、停止营业等无从复查的，在结案呈批中写明理由',
        ),
      ),
    ),
    sentence: '责令改正的，复查改正情况以后结案。',
    next: '登记改正情况的复查；无从复查的，写明理由',
    cures: [{ step: 'correction.check' }],
    cite: [
      cite(penaltyLaw, 28, '应当责令当事人改正或者限期改正违法行为', '第一款'),
      cite(marketProcedure, 77, '执行完毕的，予以结案', '第一款第一项'),
    ],
    examples: [
      {
        name: '已经改正，没有责令',
        reads: { undecided: 'no' },
        entries: { proposal: [{ violations: [{ party: 'p1', correction: { how: 'done' } }] }], decision: [{}] },
        expect: 'open',
      },
      {
        name: '责令限期改正，没有复查',
        reads: { undecided: 'no' },
        entries: { proposal: [{ violations: [{ party: 'p1', correction: { how: 'term' } }] }], decision: [{}] },
        expect: 'blocked',
      },
      {
        name: '已经复查',
        reads: { undecided: 'no' },
        entries: {
          proposal: [{ violations: [{ party: 'p1', correction: { how: 'term' } }] }],
          decision: [{}],
          correctionCheck: [{ party: 'p1', corrected: 'yes' }],
        },
        expect: 'open',
      },
      {
        name: '写明无从复查',
        reads: { undecided: 'no' },
        entries: { proposal: [{ violations: [{ party: 'p1', correction: { how: 'term' } }] }], decision: [{}] },
        form: { unchecked: '当事人已经注销。' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'G45-archived',
    title: '归档一次',
    inForce: { from: '1996-10-01' },
    blocks: ['case.archive'],
    when: always,
    // What was opened again is archived once more when it is over.
    require: none(entries(archiving, {}, { since: [closing, refusal], faulty: true })),
    sentence: '本案已经归档。',
    next: '无需办理；归档信息录错的，由负责人更正',
    cite: [cite(marketProcedure, 78, '案卷归档应当一案一卷', '第一款'), cite(penaltyLaw, 47, '全过程记录，归档保存')],
    examples: [
      { name: '尚未归档', entries: {}, expect: 'open' },
      { name: '已经归档', entries: { archiving: [{}] }, expect: 'blocked' },
    ],
  }),
]
