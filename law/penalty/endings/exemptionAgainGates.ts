import { isAfterRemedy, isRemade } from '../../remedy/conditions.ts'
import { forums, lifting, remedy } from '../../remedy/records.ts'
import { litigationInterpretation, litigationLaw, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, among, any, equal, filled, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { from, last } from '../../words/value.ts'
import { evidence } from '../records.ts'
import { given } from './ending.ts'
import { isExemptionLifted } from './exemptionLifted.ts'
import { exemption } from './records.ts'

const inForce = { from: '2017-07-01' } as const

const fallen = { ended: 'only', faulty: true } as const
/** Of the 复议、诉讼 in which it fell: the party itself went there, and nobody who wants the contrary. */
const itsRemedy = entries(
  remedy,
  { proceeding: { is: from(entries(lifting, {}, { pick: 'latest', faulty: true }), 'proceeding') } },
  { pick: 'latest', faulty: true },
)
const isAskedByParty = any(filled(from(itsRemedy, 'parties')), filled(last(lifting, 'applicants')))
export const isOpposed = any(equal(last(lifting, 'opposed'), true), equal(from(itsRemedy, 'opposed'), true))
const newEvidence = some(entries(evidence, { verified: true }, { since: [lifting] }))
const told = ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'] as const

/** What may be decided in place of a decision not to punish that fell: something else, and nothing heavier for who fought it (行诉法71, 77; 复议法63). */
export const exemptionAgainGates: readonly Gate[] = [
  gate({
    id: 'E-again-same',
    norm: [],
    title: '不得以同一事实和理由再次不予处罚',
    inForce,
    blocks: ['exemption.propose', 'exemption.approve'],
    // What fell for a fault of procedure alone leaves the content free (复议法64; 行诉解释90).
    when: all(
      isExemptionLifted,
      isRemade,
      among(last(lifting, 'lifter'), Object.keys(forums)),
      not(equal(last(lifting, 'defect'), 'procedure')),
    ),
    require: none(
      entries(
        exemption,
        {
          ground: { is: given('ground') },
          found: { like: given('found') },
          reason: { like: given('reason') },
        },
        fallen,
      ),
    ),
    sentence: '复议机关、人民法院责令重新作出的，不得以同一的事实和理由再次作出相同的不予处罚决定。',
    next: '依照复议决定、判决改变主要事实、理由或者处理',
    cite: [
      cite(reconsiderationLaw, 64, '不得以同一事实和理由作出相同或者基本相同的行政行为', '第二款'),
      cite(litigationLaw, 71, '不得以同一的事实和理由作出基本相同的行政行为'),
      cite(litigationInterpretation, 90, '主要事实或者主要理由有改变的除外；因程序违法撤销的不受限制'),
    ],
    examples: [
      {
        name: '一字未改',
        entries: {
          exemption: [{ party: 'p1', ground: 'other', found: '甲。', reason: '乙', ended: 'revoked' }],
          lifting: [{ remake: true, lifter: 'suit', defect: 'facts', fought: 'exemption' }],
        },
        form: { ground: 'other', found: '甲', reason: '乙' },
        expect: 'blocked',
      },
      {
        name: '理由改变',
        entries: {
          exemption: [{ party: 'p1', ground: 'other', found: '甲。', reason: '乙', ended: 'revoked' }],
          lifting: [{ remake: true, lifter: 'suit', defect: 'facts', fought: 'exemption' }],
        },
        form: { ground: 'other', found: '甲', reason: '丙' },
        expect: 'open',
      },
      {
        name: '因程序违法撤销',
        entries: {
          exemption: [{ party: 'p1', ground: 'other', found: '甲', reason: '乙', ended: 'revoked' }],
          lifting: [{ remake: true, lifter: 'suit', defect: 'procedure', fought: 'exemption' }],
        },
        form: { ground: 'other', found: '甲', reason: '乙' },
        expect: 'open',
      },
    ],
  }),
  // Who went to law against not being punished, because he was said to have broken the law, is not punished for it.
  gate({
    id: 'E-again-heavier',
    norm: [],
    title: '当事人自己请求撤销不予处罚的，不得借以加重',
    inForce,
    blocks: told,
    when: all(isExemptionLifted, isRemade, isAfterRemedy, isAskedByParty, not(isOpposed)),
    require: newEvidence,
    sentence: '不予处罚决定因当事人自己申请复议、起诉而撤销，没有新的事实的，不得改为处罚。',
    next: '有新的事实的，收集证据并查证；申请人、原告、第三人中有请求相反的利害关系人的，更正收到复议、应诉通知的登记；没有的，重新作出不予处罚决定',
    cures: [{ step: 'evidence.verify' }, { step: 'exemption.propose' }],
    cite: [
      cite(reconsiderationLaw, 63, '不得作出更为不利的变更决定；第三人提出相反请求的除外', '第二款'),
      cite(litigationLaw, 77, '不得加重原告的义务；利害关系人同为原告且请求相反的除外', '第二款'),
    ],
    examples: [
      {
        name: '举报人起诉',
        entries: { lifting: [{ remake: true, lifter: 'suit', fought: 'exemption' }], remedy: [{}] },
        expect: 'open',
      },
      {
        name: '当事人自己起诉',
        entries: {
          lifting: [{ remake: true, lifter: 'suit', fought: 'exemption' }],
          remedy: [{ parties: ['p1'] }],
        },
        expect: 'blocked',
      },
      {
        name: '又有新的事实',
        entries: {
          lifting: [{ remake: true, lifter: 'suit', fought: 'exemption' }],
          remedy: [{ parties: ['p1'] }],
          evidence: [{ verified: true }],
        },
        expect: 'open',
      },
    ],
  }),
  // What the agency takes for an error may not be that it was lenient (处罚法75).
  gate({
    id: 'E-again-own',
    norm: [],
    title: '自行撤销不予处罚不得借以加重',
    inForce,
    blocks: told,
    when: all(isExemptionLifted, isRemade, equal(last(lifting, 'lifter'), 'self')),
    require: any(newEvidence, equal(last(lifting, 'defect'), 'law')),
    sentence: '本机关自行撤销不予处罚决定，没有新的事实，也不是适用依据错误的，不得改为处罚。',
    next: '有新的事实的，收集证据并查证；没有的，重新作出不予处罚决定',
    cures: [{ step: 'evidence.verify' }, { step: 'exemption.propose' }],
    cite: [
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
      cite(penaltyLaw, 5, '以事实为依据，与违法行为的事实、情节相当', '第二款'),
    ],
    examples: [
      {
        name: '没有新的事实',
        entries: { lifting: [{ remake: true, lifter: 'self', defect: 'improper', fought: 'exemption' }] },
        expect: 'blocked',
      },
      {
        name: '适用依据错误',
        entries: { lifting: [{ remake: true, lifter: 'self', defect: 'law', fought: 'exemption' }] },
        expect: 'open',
      },
      {
        name: '有新的事实',
        entries: {
          lifting: [{ remake: true, lifter: 'self', defect: 'facts', fought: 'exemption' }],
          evidence: [{ verified: true }],
        },
        expect: 'open',
      },
    ],
  }),
]
