import { formerPenaltyLaw, penaltyLaw, penaltyLawNotice } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always, any, fact, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'

const reform = { from: '2021-07-15' } as const
const since1996 = { from: '1996-10-01' } as const

/** 依据: every penalty by a law that was in force, within its range (处罚法4, 16, 37). */
export const basisGates: readonly Gate[] = [
  gate({
    id: 'G04',
    title: '处罚依据',
    inForce: since1996,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: reads('penaltyProposed'),
    require: reads('basisLawful'),
    sentence: '处罚依据必须是行为发生时有效并已公布、有权设定该种处罚的法律、法规、规章。',
    next: '核对每一条罚则的效力级别与施行日期',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 16, '其他规范性文件不得设定处罚'),
      cite(penaltyLaw, 12, '地方性法规不得设定吊销营业执照'),
      cite(penaltyLaw, 13, '部门规章可设定警告、通报批评、一定数额罚款'),
      cite(penaltyLaw, 14, '地方政府规章可设定警告、通报批评、一定数额罚款'),
      cite(penaltyLaw, 5, '未经公布的规定不得作为依据'),
      cite(penaltyLaw, 37, '适用行为时的规定，新规较轻的从新'),
      cite(formerPenaltyLaw, 4, '未经公布的不得作为依据'),
      cite(formerPenaltyLaw, 12, '部委规章可设定警告或者一定数量罚款'),
    ],
    examples: [
      { name: '依据法律', reads: { penaltyProposed: 'yes', basisLawful: 'yes' }, expect: 'open' },
      { name: '依据规范性文件', reads: { penaltyProposed: 'yes', basisLawful: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G04-fine',
    title: '规章设定罚款的限额',
    inForce: { from: '2021-11-15' },
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: reads('penaltyProposed'),
    require: any(reads('fineWithinRules'), fact('ruleFineAllowed')),
    sentence: '仅以规章为依据的罚款，不得超过规章可以设定的限额。',
    next: '改用有权设定的法律、法规作为依据，或者降低罚款数额',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 13, '部门规章设定罚款的限额由国务院规定', '第二款'),
      cite(penaltyLaw, 14, '地方政府规章设定罚款的限额由省级人大常委会规定', '第二款'),
      cite(penaltyLawNotice, 5, '部门规章设定的罚款一般不超过十万元，最高二十万元'),
    ],
    examples: [
      { name: '没有超过', reads: { penaltyProposed: 'yes', fineWithinRules: 'yes' }, expect: 'open' },
      { name: '超过，没有回答', reads: { penaltyProposed: 'yes', fineWithinRules: 'no' }, expect: 'ask' },
      {
        name: '超过，国务院批准',
        facts: { ruleFineAllowed: 'yes' },
        reads: { penaltyProposed: 'yes', fineWithinRules: 'no' },
        expect: 'open',
      },
      {
        name: '超过，没有例外',
        facts: { ruleFineAllowed: 'no' },
        reads: { penaltyProposed: 'yes', fineWithinRules: 'no' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G04-confirm',
    title: '有待核实的引用',
    inForce: reform,
    blocks: ['citation.confirm'],
    when: always,
    require: not(reads('citationsKnown')),
    sentence: '引用的规定都在法律库中或者已经核实，没有需要核实的。',
    next: '无需办理',
    cite: [cite(penaltyLaw, 5, '未经公布的规定不得作为依据'), cite(penaltyLaw, 58, '法制审核')],
    examples: [
      { name: '有一条不在法律库中', reads: { citationsKnown: 'no' }, expect: 'open' },
      { name: '都已核实', reads: { citationsKnown: 'yes' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G04-lighter',
    title: '从旧兼从轻',
    inForce: reform,
    blocks: ['decision.approve'],
    when: fact('ruleChangedSince'),
    require: fact('lighterRuleApplied'),
    sentence: '行为之后规定已修改的，应当适用处罚较轻的规定。',
    next: '比较新旧规定，适用较轻的，并在“认定事项”中作出回答',
    cures: [{ step: 'proposal.revise' }],
    cite: [cite(penaltyLaw, 37, '新的规定较轻或者不认为违法的，适用新的规定')],
    examples: [
      { name: '规定没有变化', facts: { ruleChangedSince: 'no' }, expect: 'open' },
      { name: '有变化，适用较轻的', facts: { ruleChangedSince: 'yes', lighterRuleApplied: 'yes' }, expect: 'open' },
      { name: '有变化，没有比较', facts: { ruleChangedSince: 'yes' }, expect: 'ask' },
      { name: '有变化，适用较重的', facts: { ruleChangedSince: 'yes', lighterRuleApplied: 'no' }, expect: 'blocked' },
    ],
  }),
]
