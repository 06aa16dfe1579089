import { supplement } from '../intake/records.ts'
import { isRemade } from '../remedy/conditions.ts'
import { fallenOf } from '../remedy/gates/again.ts'
import { forums, lifting } from '../remedy/records.ts'
import { litigationInterpretation, litigationLaw, reconsiderationLaw, registrationRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, among, equal, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { from, last } from '../words/value.ts'
import { decision, finding } from './records.ts'

const since2022 = { inForce: { from: '2022-03-01' } } as const
const lost = { remake: true, lifter: 'suit', defect: 'facts' } as const
const onSpot = [{ ended: 'revoked', onSpot: true }]

/** A registration made anew says why: what was entered on the spot gave no reasons, and is held against the materials it rested on. */
export const anewRegistration: readonly Gate[] = [
  gate({
    ...since2022,
    id: 'anew-spot',
    norm: [],
    title: '重新作出的不当场登记',
    blocks: ['registration.onSpot'],
    // What was not taken up and is now was not registered yet.
    when: some(fallenOf(decision)),
    require: not(isRemade),
    sentence: '原登记被撤销以后重新作出的，应当按撤销的理由提出审查意见，由负责人决定，不能当场登记。',
    next: '提出审查意见',
    cures: [{ step: 'finding.conclude' }],
    cite: [
      cite(reconsiderationLaw, 64, '可以责令重新作出', '第一款'),
      cite(litigationLaw, 70, '可以判决重新作出'),
      cite(registrationRegulation, 19, '不能当场登记的，在三个工作日内登记', '第一款'),
    ],
    examples: [
      { name: '初次登记', entries: {}, expect: 'open' },
      { name: '撤销以后重新作出', entries: { decision: onSpot, lifting: [{ remake: true }] }, expect: 'blocked' },
      { name: '撤销的是不予受理', entries: { lifting: [{ remake: true }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2022,
    id: 'anew-materials',
    norm: [],
    title: '不得以同一材料重新登记',
    blocks: ['registration.propose', 'registration.approve'],
    when: all(
      isRemade,
      among(last(lifting, 'lifter'), Object.keys(forums)),
      equal(last(lifting, 'defect'), 'facts'),
      equal(from(fallenOf(decision), 'onSpot'), true),
      equal(last(finding, 'outcome'), 'register'),
    ),
    require: some(entries(supplement, {}, { since: [lifting] })),
    sentence: '当场登记因主要事实不清、证据不足被撤销的，没有补充材料，不得以同一事实再次予以登记。',
    next: '没有新的材料的，提出不予登记的审查意见；材料可以补正的，退回申请阶段一次告知补正',
    cures: [{ step: 'finding.conclude' }],
    cite: [
      cite(reconsiderationLaw, 64, '不得以同一事实和理由作出相同或者基本相同的行政行为', '第二款'),
      cite(litigationLaw, 71, '不得以同一的事实和理由作出基本相同的行政行为'),
      cite(litigationInterpretation, 90, '主要事实、理由有改变的除外'),
    ],
    examples: [
      {
        name: '没有补充材料',
        entries: { decision: onSpot, lifting: [lost], finding: [{ outcome: 'register' }] },
        expect: 'blocked',
      },
      {
        name: '补充了材料',
        entries: { decision: onSpot, lifting: [lost], supplement: [{}], finding: [{ outcome: 'register' }] },
        expect: 'open',
      },
      {
        name: '不予登记',
        entries: { decision: onSpot, lifting: [lost], finding: [{ outcome: 'refuse' }] },
        expect: 'open',
      },
      {
        name: '因程序违法撤销',
        entries: { decision: onSpot, lifting: [{ ...lost, defect: 'procedure' }], finding: [{ outcome: 'register' }] },
        expect: 'open',
      },
    ],
  }),
]
