import { cashGates, isBanked } from '../../cash/gates.ts'
import { decidedInTime } from '../../deciding/gates.ts'
import { publicationGates } from '../../publication/gates.ts'
import { disclosureRegulation, fineCollectionRules, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, apartFrom, latest, need, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { collectsOnScene, hasSignedPaper } from '../conditions.ts'
import { filing, receipt, scene } from '../records.ts'

const since2021 = { inForce: { from: '2021-07-15' } } as const

/** Money taken on the street, and what comes before the agency afterwards (处罚法48, 52, 67–71). */
export const afterGates: readonly Gate[] = [
  gate({
    ...since2021,
    id: 'G11',
    title: '罚缴分离',
    blocks: ['cash.collect'],
    when: always,
    require: collectsOnScene,
    sentence: '决定书写明由当事人到指定银行或者通过电子支付系统缴纳，执法人员不得自行收缴。',
    next: '由当事人自行缴纳，缴纳后登记缴款',
    cures: [{ step: 'payment.record' }],
    cite: [
      cite(penaltyLaw, 67, '除依法当场收缴的以外，机关及其执法人员不得自行收缴罚款', '第二款'),
      cite(fineCollectionRules, 3, '决定罚款的机关应当与收缴罚款的机构分离'),
    ],
    examples: [
      { name: '决定书写明当场收缴', entries: { scene: [{ pay: 'scene' }] }, expect: 'open' },
      { name: '决定书写明到银行缴纳', entries: { scene: [{ pay: 'bank' }] }, expect: 'blocked' },
    ],
  }),
  ...cashGates(),
  decidedInTime({
    ...since2021,
    id: 'P17-late',
    what: '报送备案',
    blocks: ['filing.report'],
    clock: 'P17',
    under: 'sector.market',
    days: { last: '2026-11-11', over: '2026-11-12' },
    cite: [
      cite(penaltyLaw, 52, '应当报所属行政机关备案', '第三款'),
      cite(marketProcedure, 70, '自作出决定之日起七个工作日内交至部门归档保存'),
    ],
  }),
  gate({
    ...since2021,
    id: 'P17-paper',
    title: '备案的材料',
    blocks: ['filing.report'],
    when: always,
    require: hasSignedPaper,
    sentence: '案卷中没有执法人员签名的决定书，不能报送备案。',
    next: '上传签名的决定书的照片、扫描件',
    cite: [
      cite(penaltyLaw, 52, '决定书由执法人员签名或者盖章；报所属行政机关备案'),
      cite(marketProcedure, 70, '有关材料交至部门归档保存'),
    ],
    examples: [
      { name: '交付时已上传', entries: { sceneDelivery: [{ files: ['f'] }] }, form: {}, expect: 'open' },
      { name: '备案时上传', entries: { sceneDelivery: [{}] }, form: { files: ['f'] }, expect: 'open' },
      { name: '没有', entries: { sceneDelivery: [{}] }, form: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2021,
    id: 'P17-apart',
    title: '备案由他人接收',
    blocks: ['filing.receive'],
    when: always,
    require: apartFrom(entries(scene), entries(filing)),
    sentence: '作出当场处罚的执法人员不能接收自己的备案。',
    next: '由没有参加查处的负责人接收',
    cite: [cite(penaltyLaw, 52, '应当报所属行政机关备案', '第三款'), cite(penaltyLaw, 75, '建立健全监督制度')],
    examples: [
      {
        name: '他人',
        entries: { scene: [{ by: 'a', officers: ['a', 'b'] }], sceneFiling: [{ by: 'a' }] },
        actor: 'c',
        expect: 'open',
      },
      {
        name: '一同查处的人',
        entries: { scene: [{ by: 'a', officers: ['a', 'b'] }], sceneFiling: [{ by: 'a' }] },
        actor: 'b',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2021,
    id: 'G45-scene',
    title: '备案、公开、缴付完毕方可归档',
    blocks: ['case.archive'],
    when: always,
    require: all(
      need(latest(receipt, { sound: true }), '备案尚未接收，或者接收时发现了错误。', '报送备案，由负责人接收'),
      need(isBanked, '当场收缴的罚款尚未缴付银行。', '将罚款交至机关、缴付银行并登记'),
      reads('disclosed'),
    ),
    sentence: '备案、公开、罚款的缴付完毕以后归档。',
    next: '办完备案、公示和罚款的缴付',
    cures: [{ step: 'filing.report' }, { step: 'disclosure.draft' }],
    cite: [
      cite(penaltyLaw, 52, '应当报所属行政机关备案', '第三款'),
      cite(penaltyLaw, 71, '缴付指定的银行'),
      cite(penaltyLaw, 47, '全过程记录，归档保存'),
    ],
    examples: [
      { name: '都已办完', entries: { sceneReceipt: [{ sound: true }] }, reads: { disclosed: 'yes' }, expect: 'open' },
      { name: '没有备案', entries: {}, reads: { disclosed: 'yes' }, expect: 'blocked' },
      {
        name: '收缴的钱还没有缴付银行',
        entries: { sceneReceipt: [{ sound: true }], sceneCollection: [{ amount: 5_000 }] },
        reads: { disclosed: 'yes' },
        expect: 'blocked',
      },
      {
        name: '没有公开',
        entries: { sceneReceipt: [{ sound: true }] },
        reads: { disclosed: 'no' },
        expect: 'blocked',
      },
    ],
  }),
  ...publicationGates('disclosure', since2021.inForce, 'G43-page', {
    ground: {
      cite: [
        cite(penaltyLaw, 48, '被变更、撤销、确认违法或者无效的撤回', '第二款'),
        cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
      ],
    },
    again: { cite: [cite(penaltyLaw, 48, '被变更、撤销、确认违法或者无效的撤回', '第二款')] },
  }),
]
