import { by, head, type Way } from './way.ts'

const none = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const

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

/** Of what is applied for: put right, not accepted, refused, looked into. */
export const appliedWays: readonly Way[] = [
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
    procedure: 'permit.ordinary',
    before: 'nothing more',
    moves: [
      head(
        'licence.cancel',
        { ground: 'dissolved', proof: '注销登记通知书〔2026〕118号', basis: '经营者已经办理注销登记。' },
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
]
