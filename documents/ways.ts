import { type Course, type Move, procedureOf, ruleBook } from '@xiezhi/law'

/** A lawful way that parts from the course of its procedure, walked for the paper at its end alone. */
export interface Way {
  readonly procedure: string
  /** The step of the course before which it parts. */
  readonly before: string
  /** What was filled in otherwise on the way there. */
  readonly as?: Readonly<Record<string, Move['form']>>
  readonly moves: Course
}

const by = (step: string, form: Move['form'], more: Partial<Move> = {}): Move => ({
  by: 'handler',
  step,
  form,
  ...more,
})
const head = (step: string, form: Move['form'], more: Partial<Move> = {}): Move =>
  by(step, form, { by: 'agencyHead', ...more })

const none = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

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

/** 补正、不予受理 of every kind that is applied for. */
const applied: readonly (readonly [procedure: string, missing: string, ground: string, reason: string])[] = [
  [
    'permit.ordinary',
    '食品安全管理制度\n从业人员健康证明复印件',
    'power',
    '餐饮服务许可由经营场所所在地的县级市场监督管理部门办理。',
  ],
  ['confirmation.injury', '劳动关系证明\n医疗诊断证明原件', 'late', '超过法定的申请时限，没有不可归责于申请人的原因。'],
  ['registration.market', '住所使用证明\n全体股东的身份证明', 'power', '外商投资企业由省级登记机关登记。'],
  ['registration.revocation', '身份证件复印件\n对冒名登记的书面说明', 'power', '该企业由邻县登记机关登记。'],
  ['benefit.relief', '家庭成员收入证明\n不动产查询授权书', 'power', '申请人户籍所在地和经常居住地均不在本县。'],
  ['adjudication.ordinary', '权属来源证明\n申请书副本一份', 'unfit', '争议已由人民法院受理。'],
]

export const ways: readonly Way[] = [
  ...applied.flatMap(([procedure, missing, ground, reason]): Way[] => [
    {
      procedure,
      before: 'application.accept',
      moves: [by('application.request', { missing, listed: true, unshared: true })],
    },
    {
      procedure,
      before: 'application.accept',
      moves: [by('application.reject', { ground, reason, elsewhere: '云岭县市场监督管理局' })],
    },
  ]),
  {
    procedure: 'permit.ordinary',
    before: 'application.accept',
    moves: [
      by('application.reject', { ground: 'needless', reason: '仅销售预包装食品的，依法办理备案，不需要取得许可。' }),
    ],
  },
  {
    procedure: 'confirmation.injury',
    before: 'finding.conclude',
    moves: [
      by(
        'finding.suspend',
        { organ: '云岭县公安局交通警察大队', concluded: false, reason: '事故责任以其认定结论为依据。' },
        { by: 'unitHead' },
      ),
    ],
  },
  {
    procedure: 'complaint.consumer',
    before: 'complaint.accept',
    moves: [by('complaint.refer', { to: '邻水县市场监督管理局', reason: '被投诉人住所地在邻水县。' })],
  },
  {
    procedure: 'complaint.consumer',
    before: 'complaint.accept',
    moves: [by('identity.request', { materials: '投诉人的居民身份证复印件', until: '@day+7' })],
  },
  {
    procedure: 'report.ordinary',
    before: 'report.handle',
    moves: [by('report.refer', { to: '邻水县市场监督管理局', reason: '被举报行为发生地在邻水县。' })],
  },
  {
    procedure: 'requisition.emergency',
    before: 'use.end',
    moves: [head('requisition.prolong', { until: '@day+60', reason: '河水尚未退至警戒水位以下，群众仍须安置。' })],
  },
  {
    procedure: 'general.ordinary',
    before: 'matter.accept',
    moves: [by('matter.refuse', { reason: '申请的事项不属于本机关职权范围。' })],
  },
  {
    procedure: 'permit.ordinary',
    before: 'licence.issue',
    as: {
      'examination.conclude': {
        found: '加工场所紧邻垃圾转运站。',
        outcome: 'refuse',
        reason: '加工场所与有毒、有害场所的距离不符合《中华人民共和国食品安全法》的要求。',
        facts: {
          ...none,
          conditionsMet: 'no',
          verificationNeeded: 'yes',
          othersInterest: 'no',
          permitHearingByLaw: 'no',
        },
      },
    },
    moves: [],
  },
  {
    procedure: 'confirmation.injury',
    before: 'case.archive',
    as: {
      'finding.conclude': {
        found: '职工下班后自行外出购物途中摔伤。',
        outcome: 'refuse',
        reason: '伤害发生在下班以后自行外出期间，与工作没有关系。',
        facts: { ...none, injuryExcluded: 'no', injuryDisputed: 'no' },
      },
    },
    moves: [],
  },
  {
    procedure: 'registration.revocation',
    before: 'case.archive',
    as: {
      'finding.conclude': {
        found: '经笔迹鉴定、调取视频，登记系申请人本人办理。',
        outcome: 'keep',
        ground: 'true',
        reason: '笔迹鉴定和当日的视频记录证明申请人本人到场办理。',
        facts: { ...none, falseRegistration: 'no', registrantReached: 'no' },
      },
    },
    moves: [],
  },
  {
    procedure: 'benefit.relief',
    before: 'case.archive',
    as: {
      'finding.conclude': {
        found: '家庭成员名下有营运车辆一辆，月人均收入一千二百元。',
        outcome: 'refuse',
        reason: '共同生活的家庭成员月人均收入高于当地标准。',
        facts: { ...none, reliefMet: 'no' },
      },
    },
    moves: [],
  },
  ...(
    [
      [by('charge.demand', { until: '@day+10', way: '到缴费大厅缴纳，或者通过电子支付系统缴纳' }, { day: 30 })],
      [
        head('charge.remit', {
          basis: '《水资源费减免办法》',
          remaining: 100_000,
          reason: '受灾停产。',
        }),
      ],
      [
        by('deferral.ask', { reason: '受灾停产，资金周转困难。', until: '@day+60' }),
        head('deferral.decide', { granted: true, until: '@day+60' }),
      ],
    ] as const
  ).map((moves) => ({ procedure: 'charge.ordinary', before: 'payment.record', moves })),
  {
    procedure: 'expropriation.housing',
    before: 'move.record',
    moves: [
      by(
        'move.demand',
        { until: '@day+15', reason: '补偿协议约定的搬迁期限已经届满，尚未搬迁。' },
        { proceeding: 'compensation-p1', day: 5 },
      ),
    ],
  },
  {
    procedure: 'permit.ordinary',
    before: 'application.accept',
    moves: [
      head('matter.cease', {
        ground: 'death',
        reason: '申请人因病去世，其继承人书面表示不再办理。',
        proof: '居民死亡医学证明（推断）书',
        told: '当面告知其继承人',
      }),
    ],
  },
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
    procedure: 'permit.ordinary',
    before: 'nothing more',
    moves: [
      head(
        'licence.cancel',
        { ground: 'dissolved', basis: '经营者已经办理注销登记。' },
        { proceeding: 'licence', day: 30 },
      ),
    ],
  },
  {
    procedure: 'registration.revocation',
    before: 'case.archive',
    moves: [
      by('party.tell', {
        party: 'p1',
        content: '拟撤销原决定，恢复登记：复核认定申请人本人委托他人办理。',
        until: '@day+7',
        way: '书面送达',
      }),
      by('view.hear', { party: 'p1', content: '没有意见。', nothing: true }),
      head('revocation.restore', { reason: '复核认定申请人本人委托他人办理，撤销登记的决定错误。' }),
    ],
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
