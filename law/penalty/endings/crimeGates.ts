import { handedWithCase, heldInCase, undecidedInCase } from '../../measure/conditions.ts'
import { coercionLaw, crimeTransferRules, formerPenaltyLaw, penaltyLaw } from '../../statutes.ts'
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
  inTime,
  need,
  none,
  not,
  rows,
  some,
  someOf,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, it, last, say, theParty } from '../../words/value.ts'
import { proposal } from '../proposal.ts'
import { hasContested, isContested, isCrime, lastRefused } from './crimeConditions.ts'
import { crimeDelivery, crimeReturn, crimeTeam, crimeTransfer } from './crimeRecords.ts'

const since2020 = { inForce: { from: '2020-08-07' }, norm: ['G31'] } as const
const crime = [
  cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关', '第一款'),
  cite(formerPenaltyLaw, 22, '构成犯罪的移送'),
] as const
const isFinedByCourt = some(entries(crimeReturn, { fined: true, parties: { has: theParty } }, { faulty: true }))
const isToBeFined = someOf(
  rows(last(proposal, 'violations')),
  all(equal(it('party'), theParty), someOf(rows(it('penalties')), equal(it('kind'), 'fine'))),
)
const proposed = (penalty: Readonly<Record<string, string | number>>) => [
  { violations: [{ party: 'p1', penalties: [penalty] }] },
]
const fined = proposed({ kind: 'fine', amount: 500_000 })
const sentenced = [{ from: 'convicted', fined: true, fine: 5_000_000, parties: ['p1'] }]
const has = (material: string) => among(say(material), form('materials'))

export const crimeGates: readonly Gate[] = [
  gate({
    ...since2020,
    id: 'C-suspected',
    title: '涉嫌犯罪方可移送',
    blocks: ['crime.propose', 'crime.approve'],
    when: always,
    require: isCrime,
    sentence: '没有认定涉嫌犯罪，或者司法机关已经决定不予追究，不能移送公安机关。',
    next: '在“认定事项”中认定并说明理由；对公安机关不予立案有异议的，提请复议或者建议立案监督',
    cures: [{ step: 'fact.state' }],
    cite: [cite(crimeTransferRules, 3, '涉嫌构成犯罪，依法需要追究刑事责任的，必须移送'), ...crime],
    examples: [
      { name: '涉嫌犯罪', facts: { suspectedCrime: 'yes' }, form: {}, expect: 'open' },
      { name: '不涉嫌犯罪', facts: { suspectedCrime: 'no' }, form: {}, expect: 'blocked' },
      { name: '没有认定', form: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-team',
    title: '两人以上的专案组',
    blocks: ['crime.propose', 'crime.approve'],
    when: always,
    require: some(entries(crimeTeam, { officers: { atLeast: 2 } })),
    sentence: '移送涉嫌犯罪案件，应当先指定两名以上执法人员组成专案组，核实情况后提出书面报告。',
    next: '由负责人指定专案组',
    cures: [{ step: 'crime.assign' }],
    cite: [cite(crimeTransferRules, 5, '立即指定两名或者两名以上执法人员组成专案组', '第一款')],
    examples: [
      { name: '两人', entries: { crimeTeam: [{ officers: ['a', 'b'] }] }, expect: 'open' },
      { name: '一人', entries: { crimeTeam: [{ officers: ['a'] }] }, expect: 'blocked' },
      { name: '没有指定', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-refuse',
    title: '不涉嫌犯罪方可不批准',
    blocks: ['crime.refuse'],
    when: always,
    require: not(fact('suspectedCrime')),
    sentence: '认为涉嫌犯罪的，必须移送，不能不批准，也不得以行政处罚代替。',
    next: '批准移送；认为报告不完整的，退回补充',
    cures: [{ step: 'crime.approve' }, { step: 'crime.return' }],
    cite: [
      cite(crimeTransferRules, 3, '涉嫌构成犯罪的，必须移送'),
      cite(crimeTransferRules, 11, '不得以行政处罚代替移送', '第一款'),
      cite(crimeTransferRules, 5, '不予批准的理由记录在案', '第二款'),
    ],
    examples: [
      { name: '认定不涉嫌犯罪', facts: { suspectedCrime: 'no' }, expect: 'open' },
      { name: '仍认定涉嫌犯罪', facts: { suspectedCrime: 'yes' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-materials',
    title: '移送的材料',
    blocks: ['crime.deliver'],
    when: always,
    require: all(
      need(has('letter'), '没有附涉嫌犯罪案件移送书。'),
      need(has('report'), '没有附涉嫌犯罪案件情况的调查报告。'),
      need(
        any(all(not(filled(last(crimeTransfer, 'goods'))), none(heldInCase)), has('goods')),
        '有涉案物品，或者有登记保存、查封、扣押、冻结的财物，没有附涉案物品清单。',
      ),
    ),
    sentence: '移送应当附移送书、调查报告、涉案物品清单和有关检验报告、鉴定结论。',
    next: '补齐材料后再移送',
    cite: [cite(crimeTransferRules, 6, '移送应当附的材料')],
    examples: [
      {
        name: '没有物品',
        entries: { crimeTransfer: [{}] },
        form: { materials: ['letter', 'report'] },
        expect: 'open',
      },
      {
        name: '有物品没有清单',
        entries: { crimeTransfer: [{ goods: '假酒二百箱' }] },
        form: { materials: ['letter', 'report'] },
        expect: 'blocked',
      },
      {
        name: '扣押着财物，报告没有写',
        entries: { crimeTransfer: [{}], measureItem: [{ name: '假酒' }] },
        form: { materials: ['letter', 'report'] },
        expect: 'blocked',
      },
      { name: '没有调查报告', entries: {}, form: { materials: ['letter'] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-goods',
    title: '登记保存、查封、扣押、冻结的财物一并移送',
    blocks: ['crime.hand'],
    when: always,
    require: all(
      need(
        none(undecidedInCase),
        '还有没有处理的登记保存、查封、扣押或者冻结的财物。',
        '涉案的财物，处理选择“移送司法机关、有管辖权的机关”；与案件无关的，解除退还',
      ),
      need(
        any(none(handedWithCase), equal(form('partyTold'), 'told')),
        '移送了登记保存、查封、扣押、冻结的财物，没有书面告知当事人。',
        '书面告知当事人财物已经移送',
      ),
    ),
    sentence: '公安机关立案的，涉案财物应当一并移送，并书面告知当事人。',
    next: '处理全部财物，书面告知当事人后再登记移交',
    cures: [{ step: 'measureHandling.propose' }],
    cite: [
      cite(coercionLaw, 21, '将查封、扣押、冻结的财物一并移送，并书面告知当事人'),
      cite(crimeTransferRules, 12, '三日内将涉案物品移交公安机关，办结交接手续'),
    ],
    examples: [
      { name: '没有财物', entries: {}, form: { partyTold: 'none' }, expect: 'open' },
      {
        name: '还在扣押',
        entries: { measureItem: [{ name: '假酒' }] },
        form: { partyTold: 'told' },
        expect: 'blocked',
      },
      {
        name: '已经移送，没有告知',
        entries: { measureItem: [{ name: '假酒', fate: 'transfer', done: '2026-11-04' }] },
        form: { partyTold: 'none' },
        expect: 'blocked',
      },
      {
        name: '已经移送并告知',
        entries: { measureItem: [{ name: '假酒', fate: 'transfer', done: '2026-11-04' }] },
        form: { partyTold: 'told' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-contest',
    title: '对不予立案提出异议',
    blocks: ['crime.contest'],
    when: always,
    require: all(
      need(lastRefused, '公安机关没有决定不予立案，或者异议还没有结果。', '等候公安机关、检察机关的书面通知'),
      need(
        any(not(equal(form('way'), 'reconsider')), inTime('P23-again')),
        '接到不予立案通知书已经超过三日，不能再提请复议。',
        '建议人民检察院依法进行立案监督',
      ),
      need(
        any(not(equal(form('way'), 'reconsider')), not(hasContested('reconsider'))),
        '已经提请过复议。',
        '对复议决定仍有异议的，建议人民检察院依法进行立案监督',
      ),
    ),
    sentence: '没有可以提出异议的不予立案决定。',
    next: '无需办理',
    cite: [cite(crimeTransferRules, 9, '三日内提请复议，也可以建议检察院立案监督')],
    examples: [
      {
        name: '不予立案，期内',
        entries: { crimeDelivery: [{}], policeAnswer: [{ answer: 'refused' }] },
        clocks: { 'P23-again': '2026-11-02' },
        form: { way: 'reconsider' },
        expect: 'open',
      },
      {
        name: '不予立案，过了三日',
        entries: { crimeDelivery: [{}], policeAnswer: [{ answer: 'refused' }] },
        clocks: { 'P23-again': '2026-10-20' },
        form: { way: 'reconsider' },
        expect: 'blocked',
      },
      {
        name: '决定立案',
        entries: { crimeDelivery: [{}], policeAnswer: [{ answer: 'filed' }] },
        form: { way: 'supervise' },
        expect: 'blocked',
      },
      { name: '没有移送过', entries: {}, form: { way: 'supervise' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-contested',
    title: '有异议方有结果',
    blocks: ['contest.answer'],
    when: always,
    require: isContested,
    sentence: '没有尚无结果的复议或者立案监督。',
    next: '先登记提请复议、建议立案监督',
    cures: [{ step: 'crime.contest' }],
    cite: [cite(crimeTransferRules, 9, '提请复议、建议立案监督')],
    examples: [
      {
        name: '已经提请',
        entries: { policeAnswer: [{ answer: 'refused' }], crimeContest: [{ way: 'reconsider' }] },
        expect: 'open',
      },
      { name: '没有提请', entries: { policeAnswer: [{ answer: 'refused' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-delivered',
    title: '移送过的方可移送回来',
    blocks: ['crime.back'],
    when: always,
    require: some(entries(crimeDelivery, {}, { faulty: true })),
    sentence: '本案没有向公安机关移送过。',
    next: '司法机关移送来的新案件，登记案源，来源选“其他部门移送”',
    cite: [cite(penaltyLaw, 27, '司法机关移送有关行政机关', '第一款'), cite(formerPenaltyLaw, 22, '构成犯罪的移送')],
    examples: [
      { name: '移送过', entries: { crimeDelivery: [{}] }, expect: 'open' },
      { name: '没有移送过', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2020,
    id: 'C-fined',
    title: '判处罚金以后不再罚款',
    inForce: { from: '2021-07-15' },
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: some(entries(crimeReturn, { fined: true }, { faulty: true })),
    require: any(eachOrNone('concerned', not(all(isFinedByCourt, isToBeFined))), fact('fineForOtherAct')),
    sentence: '人民法院已经就同一行为判处罚金，不再给予罚款；其他种类的处罚可以依法给予。',
    next: '变更处罚意见，去掉罚款；罚款针对的不是判处罚金的行为的，在“认定事项”中认定并说明理由',
    cures: [{ step: 'proposal.revise' }, { step: 'fact.state' }],
    cite: [cite(penaltyLaw, 35, '判处罚金时尚未给予罚款的，不再给予罚款', '第二款')],
    examples: [
      {
        name: '判处罚金，拟罚款，没有回答是否同一行为',
        entries: { proposal: fined, crimeReturn: sentenced },
        expect: 'ask',
      },
      {
        name: '判处罚金，对同一行为拟罚款',
        facts: { fineForOtherAct: 'no' },
        entries: { proposal: fined, crimeReturn: sentenced },
        expect: 'blocked',
      },
      {
        name: '罚款针对另一行为',
        facts: { fineForOtherAct: 'yes' },
        entries: { proposal: fined, crimeReturn: sentenced },
        expect: 'open',
      },
      {
        name: '判处罚金，拟吊销',
        entries: { proposal: proposed({ kind: 'revocation' }), crimeReturn: sentenced },
        expect: 'open',
      },
      {
        name: '判处罚金的是另一当事人',
        entries: { proposal: fined, crimeReturn: [{ ...sentenced[0]!, parties: ['p2'] }] },
        expect: 'open',
      },
      {
        name: '没有判处罚金',
        entries: { proposal: fined, crimeReturn: [{ from: 'convicted', fined: false }] },
        expect: 'open',
      },
    ],
  }),
]
