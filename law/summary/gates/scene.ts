import { isRemade } from '../../remedy/conditions.ts'
import { fallenOf } from '../../remedy/gates/again.ts'
import { litigationLaw, marketProcedure, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  each,
  eachOrNone,
  equal,
  fact,
  filled,
  least,
  need,
  not,
  reads,
  rows,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { actor, by, form, it, last, today } from '../../words/value.ts'
import { isSmall, isWithinThreshold, owesSomething } from '../conditions.ts'
import { decision, scene } from '../records.ts'

const deciding = { inForce: { from: '2021-07-15' }, blocks: ['scene.decide'] } as const
const passOn = '不在现场处罚的，办理“转普通程序”，由负责人批准立案'
const passing = [{ step: 'scene.pass' }] as const

const line = (kind: string, amount?: number) => ({
  party: 'p1',
  conduct: '占道经营',
  from: '2026-11-02',
  breached: [],
  basis: [],
  tier: 'ordinary',
  penalties: [{ kind, ...(amount === undefined ? {} : { amount }) }],
})
const imposing = (amount: number, more: { readonly [k: string]: string } = {}) => ({
  violations: [line('fine', amount)],
  ...more,
})

const isStated = equal(form('defence'), 'stated')

/** What may be decided on the scene, and how (处罚法44, 45, 51, 52). */
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
  gate({
    ...deciding,
    id: 'G15-scene',
    title: '当场告知',
    when: always,
    require: equal(form('told'), true),
    sentence: '作出决定之前，应当告知当事人拟处罚的内容及事实、理由、依据，并告知其有权陈述和申辩。',
    next: '先口头告知，听取当事人的意见，再作出决定',
    cite: [
      cite(penaltyLaw, 44, '决定之前应当告知内容及事实、理由、依据和权利'),
      cite(penaltyLaw, 62, '未依法告知、拒绝听取陈述申辩的，不得作出处罚决定'),
      cite(marketProcedure, 69, '决定作出前告知内容及事实、理由、依据，有权陈述和申辩'),
    ],
    examples: [
      { name: '已经告知', form: { told: true }, expect: 'open' },
      { name: '没有告知', form: { told: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G16-scene',
    title: '不因申辩加重',
    when: isStated,
    require: any(
      // Told of a warning, a fine is heavier; told of a fine, a higher one is.
      not(owesSomething),
      all(
        equal(form('toldFine'), 'fine'),
        need(
          each('concerned', least(form('toldAmount'), by('owed'))),
          '当事人陈述、申辩之前告知的罚款较少：不得因陈述、申辩给予更重的处罚。',
        ),
      ),
    ),
    sentence: '陈述、申辩之前告知的是警告：不得因陈述、申辩给予更重的处罚。',
    next: '按告知的内容或者更轻的决定；有新的事实、确需加重的，办理“转普通程序”',
    cite: [cite(penaltyLaw, 45, '不得因当事人陈述、申辩而给予更重的处罚', '第二款')],
    examples: [
      {
        name: '与告知的相同',
        form: { ...imposing(5_000, { defence: 'stated', toldFine: 'fine' }), toldAmount: 5_000 },
        expect: 'open',
      },
      {
        name: '采纳后减少',
        form: { ...imposing(3_000, { defence: 'stated', toldFine: 'fine' }), toldAmount: 5_000 },
        expect: 'open',
      },
      {
        name: '申辩以后加重',
        form: { ...imposing(10_000, { defence: 'stated', toldFine: 'fine' }), toldAmount: 5_000 },
        expect: 'blocked',
      },
      {
        name: '告知的是警告',
        form: imposing(5_000, { defence: 'stated', toldFine: 'none' }),
        expect: 'blocked',
      },
      { name: '没有申辩', form: imposing(5_000, { defence: 'none' }), expect: 'open' },
    ],
  }),
  gate({
    ...deciding,
    id: 'G10',
    title: '当场收缴的情形',
    when: equal(form('pay'), 'scene'),
    require: all(
      need(owesSomething, '没有罚款，不存在当场收缴。', '“罚款的缴纳”选择到银行缴纳'),
      any(isSmall, among(form('ground'), ['hard', 'remote'])),
    ),
    sentence: '罚款超过可以当场收缴的数额，又没有法定的情形，不能当场收缴。',
    next: '“罚款的缴纳”选择由当事人到指定银行或者通过电子支付系统缴纳；确有法定情形的，如实选择并写明',
    cite: [
      cite(penaltyLaw, 68, '一百元以下罚款，或者不当场收缴事后难以执行的'),
      cite(penaltyLaw, 69, '边远、水上、交通不便地区缴纳确有困难，经当事人提出'),
      cite(penaltyLaw, 67, '除依法当场收缴的以外，不得自行收缴罚款', '第二款'),
      cite(marketProcedure, 72, '可以由办案人员当场收缴罚款的情形'),
    ],
    examples: [
      { name: '一百元', form: imposing(10_000, { pay: 'scene', ground: 'small' }), expect: 'open' },
      { name: '一百二十元', form: imposing(12_000, { pay: 'scene', ground: 'small' }), expect: 'blocked' },
      { name: '事后难以执行', form: imposing(20_000, { pay: 'scene', ground: 'hard' }), expect: 'open' },
      {
        name: '仅处警告',
        form: { violations: [line('warning')], pay: 'scene' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    inForce: deciding.inForce,
    id: 'P13-scene',
    norm: ['S01'],
    title: '当场交付',
    blocks: ['decision.deliver'],
    // It has reached the party, whose time to pay runs: served late it stands, and the fault stays with it (行诉解释96).
    stands: true,
    when: always,
    require: equal(today, last(decision, 'on')),
    sentence: '当场作出的决定书应当当场交付当事人，不能以后再交。',
    next: '确实以后才交付的，如实写明经过，由负责人处理由此产生的瑕疵',
    cite: [
      cite(penaltyLaw, 52, '填写决定书并当场交付当事人', '第一款'),
      cite(marketProcedure, 67, '当场交付当事人', '第二款'),
    ],
    examples: [
      { name: '当日', entries: { decision: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '次日', entries: { decision: [{ on: '2026-11-02' }] }, day: '2026-11-03', expect: 'blocked' },
    ],
  }),
]
