import { thisRemedy } from '../../remedy/conditions.ts'
import { litigationLaw, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  type Condition,
  eachOrNone,
  equal,
  filled,
  need,
  none,
  not,
  rows,
  some,
  someOf,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { firstOf, form, from, it, say } from '../../words/value.ts'
import { decision } from '../records.ts'
import { noDecision, noRefusal } from './exemptionLifted.ts'
import { exemption } from './records.ts'

const inForce = { from: '2017-07-01' } as const
const enters = ['lifting.order', 'lifting.enter'] as const
const lifts = ['lifting.draft', ...enters] as const
const standing = entries(exemption, {}, { faulty: true })
const decisions = entries(decision, {}, { faulty: true })
const isExemption: Condition = any(
  equal(form('fought'), 'exemption'),
  all(not(filled(form('fought'))), noDecision, noRefusal, some(standing)),
)
const several = someOf(standing, some(entries(exemption, { no: { above: it('no') } }, { faulty: true })))
const supervised = [
  cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
  cite(reconsiderationLaw, 64, '撤销、部分撤销，可以责令重新作出', '第一款'),
  cite(litigationLaw, 70, '判决撤销、部分撤销，可以判决重新作出'),
] as const
const fought = [
  cite(reconsiderationLaw, 20, '自知道或者应当知道该行政行为之日起提出申请', '第一款'),
  cite(litigationLaw, 49, '有具体的诉讼请求和事实根据', '第三项'),
] as const

/** 不予处罚 that falls: which of them, and how (复议法63, 64; 行诉法70, 71, 77; 处罚法75). */
export const exemptionLiftedGates: readonly Gate[] = [
  gate({
    id: 'E-which',
    norm: [],
    title: '写明所涉的决定',
    inForce,
    blocks: ['remedy.receive', ...lifts],
    when: always,
    require: any(filled(form('fought')), none(decisions), none(standing)),
    sentence: '本案既有处罚决定，又有不予处罚决定，没有写明所涉的是哪一个。',
    next: '按申请书、起诉状、文书写明所涉的决定',
    cite: fought,
    examples: [
      { name: '只有一个', entries: { exemption: [{ party: 'p1' }] }, form: {}, expect: 'open' },
      {
        name: '另有处罚决定',
        entries: { exemption: [{ party: 'p1' }], decision: [{}] },
        form: {},
        expect: 'blocked',
      },
      {
        name: '写明是哪一个',
        entries: { exemption: [{ party: 'p1' }], decision: [{}] },
        form: { fought: 'decision' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'E-spared',
    norm: [],
    title: '写明是对哪一名当事人的不予处罚',
    inForce,
    blocks: lifts,
    when: all(isExemption, several),
    require: filled(form('spared')),
    sentence: '本案对几名当事人作出了不予处罚决定，没有写明是对哪一名的。',
    next: '按文书写明其中不予处罚的当事人',
    cite: fought,
    examples: [
      {
        name: '不予处罚的有两名',
        entries: { exemption: [{ party: 'p1' }, { party: 'p2' }] },
        form: { fought: 'exemption' },
        expect: 'blocked',
      },
      {
        name: '写明是哪一名',
        entries: { exemption: [{ party: 'p1' }, { party: 'p2' }] },
        form: { fought: 'exemption', spared: ['p2'] },
        expect: 'open',
      },
      { name: '只有一名', entries: { exemption: [{ party: 'p1' }] }, form: {}, expect: 'open' },
    ],
  }),
  gate({
    id: 'E-whose',
    norm: [],
    title: '所涉的决定仍然有效',
    inForce,
    blocks: lifts,
    when: always,
    require: all(
      need(
        any(not(equal(form('fought'), 'exemption')), some(standing)),
        '本案没有仍然有效的不予处罚决定。',
        '核对所涉的是哪一决定',
      ),
      need(
        any(not(equal(form('fought'), 'decision')), some(decisions)),
        '本案没有仍然有效的处罚决定。',
        '核对所涉的是哪一决定',
      ),
      need(
        any(not(equal(form('fought'), 'refusal')), not(noRefusal)),
        '本案没有仍然有效的不予立案。',
        '核对所涉的是哪一决定',
      ),
      eachOrNone(
        rows(form('spared')),
        need(
          some(entries(exemption, { party: { is: it('value') } }, { faulty: true })),
          '对所选的当事人没有仍然有效的不予处罚决定。',
          '核对其中不予处罚的当事人',
        ),
      ),
    ),
    sentence: '所涉的决定没有作出，或者已经不再有效。',
    next: '核对所涉的是哪一决定',
    cite: supervised,
    examples: [
      {
        name: '不予处罚有效',
        entries: { exemption: [{ party: 'p1' }] },
        form: { fought: 'exemption' },
        expect: 'open',
      },
      { name: '没有不予处罚', entries: { decision: [{}] }, form: { fought: 'exemption' }, expect: 'blocked' },
      {
        name: '没有处罚决定',
        entries: { exemption: [{ party: 'p1' }] },
        form: { fought: 'decision' },
        expect: 'blocked',
      },
      { name: '没有不予立案', entries: { decision: [{}] }, form: { fought: 'refusal' }, expect: 'blocked' },
      {
        name: '对该当事人没有',
        entries: { exemption: [{ party: 'p1' }] },
        form: { fought: 'exemption', spared: ['p2'] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'E-fought',
    norm: [],
    title: '登记的就是所争议的决定',
    inForce,
    blocks: ['lifting.enter'],
    when: any(filled(form('fought')), filled(from(thisRemedy, 'fought'))),
    require: equal(
      firstOf(form('fought'), say('decision')),
      firstOf(from(thisRemedy, 'fought'), form('fought'), say('decision')),
    ),
    sentence: '登记的不是这一复议、诉讼所争议的决定。',
    next: '按复议决定、判决的主文，写明所涉的决定；收到时登记错误的，先更正',
    cite: [
      cite(reconsiderationLaw, 77, '被申请人应当履行行政复议决定书', '第一款'),
      cite(litigationLaw, 94, '必须履行发生法律效力的判决'),
    ],
    examples: [
      { name: '收到时没有写', entries: { remedy: [{}] }, form: { fought: 'exemption' }, expect: 'open' },
      {
        name: '是另一决定',
        entries: { remedy: [{ fought: 'exemption' }] },
        form: { fought: 'decision' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'E-lifted',
    norm: [],
    title: '不予处罚决定的撤销',
    inForce,
    blocks: lifts,
    when: isExemption,
    require: all(
      need(
        not(among(form('what'), ['changed', 'partly'])),
        '不予处罚没有数额、种类可以变更，只有撤销、确认违法或者无效。',
        '核对主文；撤销对其中一名当事人的不予处罚，选“撤销”并写明当事人；改变不予处罚的情形的，撤销以后按新的情形重新作出',
      ),
    ),
    sentence: '不予处罚决定被撤销、确认无效的，依法重新作出处理，或者不再处理。',
    next: '核对处理和重新作出',
    cite: supervised,
    examples: [
      {
        name: '撤销并重新作出',
        entries: { exemption: [{ party: 'p1' }] },
        form: { what: 'revoked', remake: true },
        expect: 'open',
      },
      {
        name: '变更',
        entries: { exemption: [{ party: 'p1' }] },
        form: { what: 'changed', remake: false },
        expect: 'blocked',
      },
    ],
  }),
  // A case that was filed ends by one of the five decisions of 处罚法57, and not by taking one back.
  gate({
    id: 'E-lifted-own',
    norm: [],
    title: '自行撤销不予处罚之后重新处理',
    inForce,
    blocks: ['lifting.draft'],
    when: all(isExemption, among(form('what'), ['revoked', 'void'])),
    require: equal(form('remake'), true),
    sentence: '本机关自行撤销不予处罚决定的，案件没有处理结果，应当重新作出决定。',
    next: '选择重新作出决定，写明退回哪个阶段；违法事实不能成立的，重新作出不予处罚决定并写明',
    cite: [
      cite(penaltyLaw, 57, '调查终结，负责人根据不同情况分别作出决定', '第一款'),
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
    ],
    examples: [
      {
        name: '重新作出',
        entries: { exemption: [{ party: 'p1' }] },
        form: { what: 'revoked', remake: true },
        expect: 'open',
      },
      {
        name: '撤销了事',
        entries: { exemption: [{ party: 'p1' }] },
        form: { what: 'revoked', remake: false },
        expect: 'blocked',
      },
    ],
  }),
]
