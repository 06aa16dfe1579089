import { type Move, procedureOf, ruleBook } from '@xiezhi/law'
import { by, head, type Way } from './way.ts'

/** What the course concludes, with another penalty beside the fine. */
const taken = (penalty: Readonly<Record<string, string | number>>): Move['form'] => {
  const form = procedureOf(ruleBook, 'penalty.ordinary')?.course?.find((m) => m.step === 'investigation.conclude')?.form
  const lines = (form?.violations ?? []) as readonly { readonly penalties: readonly object[] }[]
  return { ...form, violations: lines.map((x) => ({ ...x, penalties: [...x.penalties, penalty] })) } as Move['form']
}

const at1 = { proceeding: 'measure-1' } as const
const registered = {
  party: 'p1',
  what: 'registration',
  reason: '进货台账可能灭失。',
  basis: '《中华人民共和国行政处罚法》关于先行登记保存的规定',
  atRisk: true,
  goods: '进货台账一册',
  place: '工业路8号',
} as const

/** Of a penalty: what is registered and seized on the way, and what else may be taken. */
export const penaltyWays: readonly Way[] = [
  {
    procedure: 'penalty.ordinary',
    before: 'payment.record',
    as: {
      'investigation.conclude': taken({
        kind: 'goods',
        value: 80_000,
        text: '未标明生产日期的糕点二十盒',
      }),
    },
    moves: [
      by('sanction.carry', {
        party: 'p1',
        kind: 'goods',
        disposal: 'destroyed',
        officers: ['@handler', '@handler2'],
        what: '在城关镇垃圾处理站当场销毁糕点二十盒，全程拍照。',
      }),
    ],
  },
  {
    procedure: 'penalty.ordinary',
    before: 'payment.record',
    moves: [
      head('paper.amend', {
        number: '@paper:penalty-decision',
        kind: 'slip',
        wrong: '法定代表人：庞惠',
        right: '法定代表人：庞穗',
        unaffected: true,
        reason: '当事人来电指出，经核对营业执照属实。',
      }),
      by('address.form', { party: 'p1' }),
    ],
  },
  {
    procedure: 'penalty.ordinary',
    before: 'filing.propose',
    moves: [
      by('measure.plan', { ...registered, urgent: false }),
      by('measure.propose', { reason: '拟先行登记保存。' }, at1),
      by('measure.endorse', { opinion: '同意。' }, { by: 'unitHead', proceeding: 'measure-1' }),
      head('measure.approve', { opinion: '同意登记保存。' }, at1),
    ],
  },
  {
    procedure: 'penalty.ordinary',
    before: 'service.deliver',
    moves: [by('service.receipt', {}, { proceeding: 'service-notice1-p1' })],
  },
  {
    procedure: 'penalty.ordinary',
    before: 'filing.propose',
    moves: [
      by('measure.plan', { ...registered, urgent: true, urgency: '当事人正在清理台账。' }),
      by(
        'measure.take',
        {
          officers: ['@handler', '@handler2'],
          shown: true,
          place: '工业路8号',
          presence: 'present',
          present: '庞穗（法定代表人）',
          told: true,
          said: '未提出',
          goods: [{ name: '进货台账', quantity: '1', unit: '册' }],
          related: true,
          spared: true,
          single: true,
          counted: true,
          handed: true,
          keeper: '本机关证据室',
          signature: 'signed',
          recorded: 'whole',
        },
        at1,
      ),
      by('measure.propose', { reason: '当场登记保存，补办批准。' }, at1),
      by('measure.endorse', { opinion: '报请决定。' }, { by: 'unitHead', ...at1 }),
      head('measure.refuse', { reason: '台账已经全部拍照固定，不必登记保存。' }, at1),
    ],
  },
]
