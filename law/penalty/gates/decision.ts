import { publicationGates } from '../../publication/gates.ts'
import {
  disclosureRegulation,
  formerPenaltyLaw,
  innerMongoliaRules,
  marketDisclosure,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { discussionGates } from './discussion.ts'

const reform = { from: '2021-07-15' } as const
const since1996 = { from: '1996-10-01' } as const

export const decisionGates: readonly Gate[] = [
  ...discussionGates,
  gate({
    id: 'G26',
    title: '由负责人决定',
    inForce: since1996,
    blocks: ['decision.approve'],
    when: always,
    require: reads('deciderIsHead'),
    sentence: '行政处罚由行政机关负责人审查调查结果后决定。',
    next: '由机关负责人或者其书面委托代行职责的负责人作出',
    cite: [cite(penaltyLaw, 57, '负责人审查后分别作出决定'), cite(formerPenaltyLaw, 38, '负责人审查决定')],
    examples: [
      { name: '负责人', reads: { deciderIsHead: 'yes' }, expect: 'open' },
      { name: '承办机构负责人', reads: { deciderIsHead: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G30',
    title: '责令改正',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve'],
    when: reads('penaltyProposed'),
    require: reads('correctionOrdered'),
    sentence: '实施行政处罚时，应当责令当事人改正或者限期改正违法行为。',
    next: '在“变更处罚意见”中逐项写明责令改正的内容和期限，或者写明已经改正；内容、幅度不变的，不需要重新告知和审核',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 28, '应当责令改正或者限期改正违法行为', '第一款'),
      cite(formerPenaltyLaw, 23, '应当责令改正或者限期改正违法行为'),
    ],
    examples: [
      { name: '每一项都已写明', reads: { penaltyProposed: 'yes', correctionOrdered: 'yes' }, expect: 'open' },
      { name: '有一项没有写明', reads: { penaltyProposed: 'yes', correctionOrdered: 'no' }, expect: 'blocked' },
    ],
  }),
  ...publicationGates('disclosure', { from: '2019-05-15' }, 'G43', {
    secrecy: {
      id: 'G43',
      cite: [
        cite(disclosureRegulation, 17, '对拟公开的信息进行审查'),
        cite(marketDisclosure, 5, '保密审查机制'),
        cite(disclosureRegulation, 15, '涉及商业秘密、个人隐私的不得公开'),
      ],
    },
    apart: {
      cite: [cite(disclosureRegulation, 17, '审查机制明确程序和责任'), cite(marketDisclosure, 5, '审查机制')],
    },
    ground: {
      cite: [
        cite(penaltyLaw, 48, '被变更、撤销、确认违法或者无效的撤回', '第二款'),
        cite(disclosureRegulation, 41, '信息不准确的，应当更正'),
      ],
    },
    again: { cite: [cite(penaltyLaw, 48, '被变更、撤销、确认违法或者无效的撤回', '第二款')] },
  }),
  gate({
    id: 'G43-withheld',
    title: '不予公示的当事人',
    inForce: { from: '2019-05-15' },
    blocks: ['disclosure.publish'],
    when: always,
    require: reads('somebodyPublished'),
    sentence: '本案全部当事人都属于不予公示的情形（未成年人，或者所适用的规定不予公示的仅受警告的当事人）。',
    next: '不发布；决定书送达、履行完毕后直接报结案',
    cite: [
      cite(innerMongoliaRules, 11, '未成年人的决定不予公开', '第一项'),
      cite(penaltyLaw, 50, '个人隐私应当保密'),
      cite(marketDisclosure, 2, '仅受到警告的不予公示', '第二款'),
    ],
    examples: [
      { name: '有一名当事人应当公示', reads: { somebodyPublished: 'yes' }, expect: 'open' },
      { name: '没有应当公示的当事人', reads: { somebodyPublished: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G43-served',
    title: '送达后公示',
    inForce: reform,
    blocks: ['disclosure.publish'],
    when: always,
    require: reads('decisionServed'),
    sentence: '处罚决定送达当事人之后公示。',
    next: '先登记送达；送达不了的，记明尚未送达、暂缓公示，送达之后再发布',
    cures: [{ step: 'service.deliver' }, { step: 'disclosure.defer' }],
    cite: [cite(marketDisclosure, 8, '送达时书面告知将公示'), cite(penaltyLaw, 61, '决定书送达当事人')],
    examples: [
      { name: '已送达', reads: { decisionServed: 'yes' }, expect: 'open' },
      { name: '未送达', reads: { decisionServed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G43-defer',
    title: '暂缓公示的理由',
    inForce: reform,
    blocks: ['disclosure.defer'],
    when: always,
    require: not(reads('decisionServed')),
    sentence: '决定书已经送达全部当事人，没有暂缓公示的理由。',
    next: '按期公示',
    cite: [cite(marketDisclosure, 8, '送达时书面告知将公示'), cite(threeSystemsOpinion, 6, '七个工作日内公开')],
    examples: [
      { name: '未送达', reads: { decisionServed: 'no' }, expect: 'open' },
      { name: '已送达', reads: { decisionServed: 'yes' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G45-paid',
    title: '履行完毕方可结案',
    inForce: since1996,
    blocks: ['closing.propose', 'closing.approve'],
    when: not(reads('undecided')),
    require: reads('performed'),
    sentence: '罚没款尚未缴清，不能结案。',
    next: '登记缴款；当事人确有经济困难的，经其申请和本机关批准可以延期、分期缴纳；逾期不缴的催告、申请强制执行，缴清或者终结执行以后报结案',
    // Who cannot or does not pay is not to be told to pay and no more (处罚法66, 72).
    cures: [
      { step: 'payment.record' },
      { step: 'deferral.request' },
      { step: 'demand.issue' },
      { step: 'execution.end' },
    ],
    cite: [
      cite(penaltyLaw, 66, '确有经济困难的，可以暂缓或者分期缴纳', '第二款'),
      cite(penaltyLaw, 72, '逾期不履行的加处罚款、申请强制执行', '第一款'),
      cite(formerPenaltyLaw, 51, '逾期不履行的加处罚款、申请强制执行'),
      cite(marketProcedure, 74, '书面申请，经负责人批准，书面告知期限'),
      cite(marketProcedure, 77, '执行完毕的予以结案'),
    ],
    examples: [
      { name: '已缴清', reads: { undecided: 'no', performed: 'yes' }, expect: 'open' },
      { name: '未缴清', reads: { undecided: 'no', performed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G45',
    title: '送达、公开完毕方可结案',
    inForce: since1996,
    blocks: ['closing.propose', 'closing.approve'],
    when: not(reads('undecided')),
    require: all(reads('decisionServed'), reads('disclosed')),
    sentence: '处罚决定尚未送达，或者决定信息尚未依法公开，不能结案。',
    next: '登记送达和公示后再报结案',
    cures: [{ step: 'service.deliver' }, { step: 'disclosure.draft' }],
    cite: [cite(marketProcedure, 77, '执行完毕的予以结案'), cite(penaltyLaw, 66, '在规定期限内履行')],
    examples: [
      { name: '已送达并公开', reads: { undecided: 'no', decisionServed: 'yes', disclosed: 'yes' }, expect: 'open' },
      { name: '未公开', reads: { undecided: 'no', decisionServed: 'yes', disclosed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G45-surcharge',
    title: '加处罚款的处理',
    inForce: since1996,
    blocks: ['closing.propose', 'closing.approve'],
    when: not(reads('undecided')),
    require: reads('surchargeSettled'),
    sentence: '决定书告知了加处罚款，当事人逾期缴款，加处的罚款既没有收缴，也没有决定不予收缴。',
    next: '登记收缴加处罚款；依法不予收缴的，由负责人决定并记明理由',
    cures: [{ step: 'payment.surcharge' }, { step: 'payment.remit' }],
    cite: [
      cite(penaltyLaw, 72, '每日按罚款数额的百分之三加处', '第一款第一项'),
      cite(formerPenaltyLaw, 51, '每日按罚款数额的百分之三加处', '第一项'),
    ],
    examples: [
      { name: '按期缴清，或者已经处理', reads: { undecided: 'no', surchargeSettled: 'yes' }, expect: 'open' },
      { name: '逾期九十日缴清本数，加处未处理', reads: { undecided: 'no', surchargeSettled: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G45-late',
    title: '有加处罚款方可处理',
    inForce: since1996,
    blocks: ['payment.surcharge', 'payment.remit'],
    when: always,
    require: not(reads('surchargeSettled')),
    sentence: '没有应当收缴而尚未处理的加处罚款。',
    next: '无需办理',
    cite: [
      cite(penaltyLaw, 72, '到期不缴纳罚款的加处', '第一款第一项'),
      cite(formerPenaltyLaw, 51, '到期不缴纳罚款的加处', '第一项'),
    ],
    examples: [
      { name: '逾期缴清', reads: { surchargeSettled: 'no' }, expect: 'open' },
      { name: '按期缴清', reads: { surchargeSettled: 'yes' }, expect: 'blocked' },
    ],
  }),
]
