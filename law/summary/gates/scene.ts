import { isRemade } from '../../remedy/conditions.ts'
import { fallenOf } from '../../remedy/gates/again.ts'
import { litigationLaw, marketProcedure, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  eachOrNone,
  equal,
  fact,
  filled,
  not,
  reads,
  rows,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { actor, form, it, last, today } from '../../words/value.ts'
import { isWithinThreshold } from '../conditions.ts'
import { decision, scene } from '../records.ts'
import { deciding, imposing, line, passing, passOn } from './deciding.ts'

/** What may be decided on the scene (处罚法51), by whom, and on what. */
export const sceneGates: readonly Gate[] = [
  gate({
    ...deciding,
    id: 'anew-scene',
    norm: [],
    title: '撤销以后不再当场处罚',
    when: some(fallenOf(decision)),
    require: not(isRemade),
    sentence: '当场处罚决定被撤销以后重新处理的，应当全面调查、重新告知，不能再次当场作出处罚决定。',
    next: '办理“转普通程序”；不应处罚的，办理“当场不予处罚”',
    cures: [{ step: 'scene.pass' }, { step: 'scene.spare' }],
    cite: [
      cite(penaltyLaw, 54, '除可以当场作出的以外，应当全面、客观、公正地调查'),
      cite(litigationLaw, 71, '不得以同一的事实和理由作出基本相同的行政行为'),
      cite(reconsiderationLaw, 64, '不得以同一事实和理由作出相同或者基本相同的行政行为', '第二款'),
    ],
    examples: [
      { name: '初次处罚', entries: {}, expect: 'open' },
      {
        name: '撤销以后重新处理',
        entries: { decision: [{ ended: 'revoked' }], lifting: [{ remake: true }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...deciding,
    id: 'G09',
    title: '简易程序的数额',
    when: always,
    require: isWithinThreshold,
    sentence: '罚款超过当场处罚的限额，不能当场作出处罚决定。',
    next: passOn,
    cures: passing,
    cite: [
      cite(penaltyLaw, 51, '对公民二百元以下、对法人或者其他组织三千元以下罚款或者警告'),
      cite(marketProcedure, 66, '对自然人二百元以下、对法人或者其他组织三千元以下罚款或者警告'),
    ],
    examples: [
      { name: '公民二百元', partyKind: 'person', form: imposing(20_000), expect: 'open' },
      { name: '公民二百零一元', partyKind: 'person', form: imposing(20_100), expect: 'blocked' },
      { name: '公司三千元', partyKind: 'legal', form: imposing(300_000), expect: 'open' },
      { name: '公司三千零一元', partyKind: 'legal', form: imposing(300_100), expect: 'blocked' },
      {
        name: '两项合计二百五十元',
        partyKind: 'person',
        form: { ...imposing(0), violations: [line('fine', 15_000), line('fine', 10_000)] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...deciding,
    id: 'G09-kind',
    title: '简易程序的处罚种类',
    when: always,
    require: eachOrNone(
      rows(form('violations')),
      eachOrNone(rows(it('penalties')), among(it('kind'), ['warning', 'fine'])),
    ),
    sentence: '当场只能处以警告、罚款；没收、暂扣、责令停产停业等其他处罚不能当场作出。',
    next: passOn,
    cures: passing,
    cite: [cite(penaltyLaw, 51, '罚款或者警告的行政处罚，可以当场决定')],
    examples: [
      { name: '罚款', form: { violations: [line('fine', 5_000)] }, expect: 'open' },
      { name: '警告', form: { violations: [line('warning')] }, expect: 'open' },
      { name: '没收', form: { violations: [line('goods')] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G09-scene',
    title: '当场决定',
    when: always,
    // A paper numbered beforehand and signed on the scene was made there, whenever the network came back to enter it.
    require: any(equal(today, last(scene, 'on')), all(equal(form('made'), 'pad'), filled(form('pad')))),
    sentence: '简易程序应当在查处的当场作出决定；不是登记查处之日的，不能再当场处罚。',
    next: '已在现场使用预先编号的纸质决定书的，附签名的决定书如实录入；没有当场决定的，办理“转普通程序”',
    cures: passing,
    cite: [
      cite(penaltyLaw, 51, '可以当场作出行政处罚决定'),
      cite(marketProcedure, 67, '当场查处，当场调查违法事实', '第一款'),
      cite(marketProcedure, 67, '决定书当场交付当事人', '第二款'),
    ],
    examples: [
      { name: '当日', form: {}, entries: { scene: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '三日以后', form: {}, entries: { scene: [{ on: '2026-11-02' }] }, day: '2026-11-05', expect: 'blocked' },
      {
        name: '现场用了纸质决定书，次日录入',
        form: { made: 'pad', pad: ['签名的决定书'] },
        entries: { scene: [{ on: '2026-11-02' }] },
        day: '2026-11-03',
        expect: 'open',
      },
    ],
  }),
  gate({
    ...deciding,
    id: 'G09-facts',
    title: '违法事实确凿',
    when: always,
    require: fact('factsConclusive'),
    sentence: '违法事实不确凿、还需要调查的，不能当场作出处罚决定。',
    next: passOn,
    cures: passing,
    cite: [
      cite(penaltyLaw, 51, '违法事实确凿并有法定依据'),
      cite(penaltyLaw, 40, '违法事实不清、证据不足的，不得给予行政处罚'),
    ],
    examples: [
      { name: '确凿', facts: { factsConclusive: 'yes' }, form: {}, expect: 'open' },
      { name: '还要鉴定', facts: { factsConclusive: 'no' }, form: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G05-own',
    title: '由到场的执法人员作出',
    // What was decided on paper may be entered by whoever has the paper before him.
    when: equal(form('made'), 'here'),
    require: among(actor, form('officers')),
    sentence: '当场处罚由到场的执法人员作出，办理人应当是其中之一。',
    next: '由到场的执法人员办理；已用纸质决定书作出的，如实选择并登记',
    cite: [cite(penaltyLaw, 52, '执法人员当场作出决定，由执法人员签名或者盖章')],
    examples: [
      { name: '其中之一', form: { made: 'here', officers: ['a', 'b'] }, actor: 'a', expect: 'open' },
      { name: '没有到场的人', form: { made: 'here', officers: ['a', 'b'] }, actor: 'c', expect: 'blocked' },
      { name: '补录纸质决定书', form: { made: 'pad', officers: ['a', 'b'] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G04-known',
    title: '引用的规定',
    when: always,
    require: reads('citationsKnown'),
    sentence: '当场处罚引用的规定应当在法律库中，现场没有人可以核实。',
    next: '从本机关权责清单或者法律库中选择；法律库中没有的，办理“转普通程序”',
    cite: [cite(penaltyLaw, 5, '未经公布的规定不得作为依据'), cite(penaltyLaw, 51, '有法定依据')],
    examples: [
      { name: '在法律库中', form: {}, reads: { citationsKnown: 'yes' }, expect: 'open' },
      { name: '手工填写的名称', form: {}, reads: { citationsKnown: 'no' }, expect: 'blocked' },
    ],
  }),
]
