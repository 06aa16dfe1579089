import { penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, among, any, type Condition, equal, filled, need, none, not, reads } from '../words/condition.ts'
import { type Gate, type GateExample, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { StepId } from '../words/step.ts'
import { about, actor, firstOf, form, from, type Value } from '../words/value.ts'
import { joinder, joinderDecision } from './records.ts'

const reform = { from: '2019-04-01' } as const
const both: readonly [StepId, StepId] = ['joinder.ask', 'joinder.decide']
const whole = cite(penaltyLaw, 54, '全面、客观、公正地调查')
const asked = entries(joinder, { case: { is: about('case') } }, { pick: 'latest', faulty: true })
const ground = firstOf(form('ground'), from(asked, 'ground'))

interface Joinder {
  /** What the parties are told, against which they are heard. */
  readonly notice: RecordKind
  /** What may not be done while it is not known whether another case comes to this one. */
  readonly decides: readonly [StepId, ...StepId[]]
  readonly involved: Value
}

const is = (reading: 'otherThere' | 'otherUndecided' | 'otherQuiet' | 'otherApart' | 'otherUnchanged') => reads(reading)
const tried = (reading: string): readonly [GateExample, GateExample] => [
  { name: '符合', reads: { [reading]: 'yes' }, expect: 'open' },
  { name: '不符合', reads: { [reading]: 'no' }, expect: 'blocked' },
]

export const joinderGates = ({ notice, decides, involved }: Joinder): readonly Gate[] => {
  const open = entries(joinder, {}, { since: [joinderDecision] })
  const untold: Condition = none(entries(notice, {}, { faulty: true }))
  return [
    gate({
      id: 'JN-there',
      norm: [],
      title: '并入的是本机关在办的同一程序的案件',
      inForce: reform,
      blocks: both,
      when: always,
      require: is('otherThere'),
      sentence: '并入的应当是本机关正在办理的同一程序的另一案件。',
      next: '重新选择案件；由其他机关办理的，先按管辖的规定移送',
      cite: [cite(penaltyLaw, 25, '由最先立案的行政机关管辖', '第一款'), whole],
      examples: tried('otherThere'),
    }),
    gate({
      id: 'JN-undecided',
      norm: [],
      title: '告知、决定以前方可并案',
      inForce: reform,
      blocks: both,
      when: always,
      require: all(
        is('otherUndecided'),
        need(untold, '本案已经向当事人告知拟作出的处罚。', '按已经告知的内容分别作出决定'),
      ),
      sentence: '已经告知拟作出的处罚或者已经作出决定的案件，不再并案。',
      next: '按已经告知的内容分别作出决定',
      cite: [
        cite(penaltyLaw, 44, '作出决定之前告知拟作出的处罚内容及事实、理由、依据'),
        cite(penaltyLaw, 45, '充分听取当事人的意见'),
      ],
      examples: [
        { name: '都没有告知', reads: { otherUndecided: 'yes' }, entries: {}, expect: 'open' },
        { name: '并入的案件已经决定', reads: { otherUndecided: 'no' }, entries: {}, expect: 'blocked' },
        { name: '本案已经告知', reads: { otherUndecided: 'yes' }, entries: { notice: [{}] }, expect: 'blocked' },
      ],
    }),
    gate({
      id: 'JN-alike',
      norm: [],
      title: '同一当事人或者同一事件',
      inForce: reform,
      blocks: both,
      when: always,
      require: any(reads('otherAlike'), among(ground, ['event', 'linked'])),
      sentence: '两案没有相同的当事人，也不属于同一事件、相互关联的违法行为，不能并案。',
      next: '没有关联的分别办理；属于共同违法、同一事件的，写明情形和理由',
      cite: [
        whole,
        cite(penaltyLaw, 5, '与违法行为的事实、性质、情节以及社会危害程度相当', '第二款'),
        cite(penaltyLaw, 29, '同一个违法行为不得给予两次以上罚款'),
      ],
      examples: [
        { name: '同一当事人', reads: { otherAlike: 'yes' }, form: { ground: 'party' }, expect: 'open' },
        { name: '同一事件', reads: { otherAlike: 'no' }, form: { ground: 'event' }, expect: 'open' },
        { name: '没有关联', reads: { otherAlike: 'no' }, form: { ground: 'party' }, expect: 'blocked' },
      ],
    }),
    gate({
      id: 'JN-quiet',
      norm: [],
      title: '两案没有未了的审签、审核、中止和申请',
      inForce: reform,
      blocks: both,
      when: always,
      require: all(reads('ownQuiet'), is('otherQuiet')),
      sentence: '呈批正在审签，审核、回避、管辖争议没有结果，或者中止调查的，不能并案。',
      next: '有结果以后再并案',
      cite: [
        cite(penaltyLaw, 43, '决定作出之前，不停止调查；由负责人决定回避', '第三款'),
        cite(penaltyLaw, 57, '负责人对调查结果进行审查'),
      ],
      examples: [
        { name: '都没有', reads: { ownQuiet: 'yes', otherQuiet: 'yes' }, expect: 'open' },
        { name: '本案正在审签', reads: { ownQuiet: 'no', otherQuiet: 'yes' }, expect: 'blocked' },
        { name: '该案正在审核', reads: { ownQuiet: 'yes', otherQuiet: 'no' }, expect: 'blocked' },
      ],
    }),
    gate({
      id: 'JN-apart',
      norm: [],
      title: '应当回避的人员不因并案参与',
      inForce: reform,
      blocks: both,
      when: always,
      require: is('otherApart'),
      sentence: '在并入的案件中已经决定回避的人员，不能办理并案以后的案件。',
      next: '更换办案人员，由没有回避的人员办理',
      cures: [{ step: 'officers.change' }],
      cite: [cite(penaltyLaw, 43, '有直接利害关系或者其他关系可能影响公正执法的，应当回避', '第一款')],
      examples: tried('otherApart'),
    }),
    gate({
      id: 'JN-approve',
      norm: [],
      title: '经没有参加调查的负责人批准并案',
      inForce: reform,
      blocks: ['joinder.decide'],
      when: always,
      require: all(
        need(not(among(actor, involved)), '办理人参加过本案调查，不能批准并案。', '由没有参加调查的负责人批准'),
        need(filled(form('opinion')), '没有写明意见。', '写明意见'),
      ),
      sentence: '并案应当经没有参加调查的负责人批准。',
      next: '由没有参加调查的负责人批准',
      cite: [cite(penaltyLaw, 57, '由行政机关负责人审查决定')],
      examples: [
        { name: '负责人', actor: 'zheng', form: { granted: true, opinion: '同意' }, expect: 'open' },
        {
          name: '取过证的人',
          actor: 'a',
          form: { granted: true, opinion: '同意' },
          entries: { evidence: [{ officers: ['a', 'b'] }] },
          expect: 'blocked',
        },
      ],
    }),
    gate({
      id: 'JN-unchanged',
      norm: [],
      title: '批准的就是呈批的情况',
      inForce: reform,
      blocks: ['joinder.decide'],
      when: equal(form('granted'), true),
      require: is('otherUnchanged'),
      sentence: '呈批之后，所并入案件的当事人、案由或者阶段有变化，呈批的内容已不相符。',
      next: '不予批准，按现在的情况重新呈批',
      cite: [cite(penaltyLaw, 57, '对调查结果进行审查')],
      examples: [
        { name: '没有变化', reads: { otherUnchanged: 'yes' }, form: { granted: true }, expect: 'open' },
        { name: '有变化', reads: { otherUnchanged: 'no' }, form: { granted: true }, expect: 'blocked' },
        { name: '不批准', reads: { otherUnchanged: 'no' }, form: { granted: false }, expect: 'open' },
      ],
    }),
    gate({
      id: 'JN-open',
      norm: [],
      title: '是否并案有决定',
      inForce: reform,
      blocks: ['joinder.ask', ...decides],
      when: always,
      require: none(open),
      sentence: '已经提出并案，还没有批准或者不批准。',
      next: '由负责人决定是否并案',
      cures: [{ step: 'joinder.decide' }],
      cite: [cite(penaltyLaw, 57, '根据不同情况分别作出决定', '第一款')],
      examples: [
        { name: '没有提出过', entries: {}, expect: 'open' },
        { name: '还没有决定', entries: { joinder: [{ ground: 'party' }] }, expect: 'blocked' },
        {
          name: '已经决定',
          entries: { joinder: [{ ground: 'party' }], joinderDecision: [{ granted: false }] },
          expect: 'open',
        },
      ],
    }),
  ]
}
