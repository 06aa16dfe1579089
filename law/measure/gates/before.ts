import { coercionUnentrusted } from '../../acting/gates.ts'
import { coercionLaw, farmProcedure, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, inTime, least, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { set } from '../../words/value.ts'
import { isApproved, isApprovedByNow, isFreezing, isUrgent, ofPlan, willBe } from '../conditions.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const since1996 = { inForce: { from: '1996-10-01' } } as const
/** Wherever it is planned, put up or approved. */
const planning = ['measure.plan', 'measure.propose', 'measure.approve'] as const
const isCoercive = not(willBe('registration'))
const plan = (fields: Readonly<Record<string, string | boolean | number>>) => ({ measurePlan: [fields] })

/** What must hold before anything is touched: a law, a need, and the word of the head (强制法5, 10, 18, 19; 处罚法56). */
export const beforeGates: readonly Gate[] = [
  coercionUnentrusted(['measure.plan', 'measure.take', 'freeze.serve'], isCoercive),
  gate({
    ...since2012,
    id: 'G32-law',
    title: '强制措施由法律、法规设定',
    blocks: planning,
    when: isCoercive,
    require: any(
      equal(ofPlan('level'), 'law'),
      all(not(willBe('freezing')), equal(ofPlan('level'), 'regulation')),
      // A local regulation may provide for two only (强制法10第三款).
      all(willBe('sealing', 'seizure', 'both'), equal(ofPlan('level'), 'localRegulation')),
    ),
    sentence:
      '行政强制措施由法律设定，行政法规、地方性法规只能在法定范围内设定查封、扣押；冻结存款、汇款只能依照法律。',
    next: '核对依据；没有法律、法规依据的，不得采取，可以先行登记保存证据',
    cite: [
      cite(coercionLaw, 10, '由法律设定；地方性法规只可设定查封、扣押；法律、法规以外的规范性文件不得设定'),
      cite(coercionLaw, 22, '由法律、法规规定的行政机关实施'),
      cite(coercionLaw, 29, '冻结由法律规定的行政机关实施', '第一款'),
      cite(marketProcedure, 36, '依据法律、法规的规定采取', '第一款'),
    ],
    examples: [
      { name: '法律规定的查封', form: { what: 'sealing', level: 'law' }, expect: 'open' },
      { name: '地方性法规规定的扣押', form: { what: 'seizure', level: 'localRegulation' }, expect: 'open' },
      { name: '规章规定的查封', form: { what: 'sealing', level: 'other' }, expect: 'blocked' },
      { name: '行政法规规定的冻结', form: { what: 'freezing', level: 'regulation' }, expect: 'blocked' },
      { name: '行政法规规定的封闭场所', form: { what: 'other', level: 'regulation' }, expect: 'open' },
      { name: '地方性法规规定的封闭场所', form: { what: 'other', level: 'localRegulation' }, expect: 'blocked' },
      { name: '先行登记保存', form: { what: 'registration' }, expect: 'open' },
      { name: '呈批时看登记的措施', entries: plan({ what: 'sealing', level: 'other' }), expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G32-need',
    title: '非强制手段不能达到目的',
    blocks: planning,
    when: isCoercive,
    require: equal(ofPlan('necessary'), true),
    sentence: '采用非强制手段可以达到行政管理目的的，不得实施行政强制。',
    next: '采用责令改正、先行登记保存等其他手段',
    cite: [
      cite(coercionLaw, 5, '采用非强制手段可以达到目的的，不得实施'),
      cite(coercionLaw, 16, '情节显著轻微或者没有明显社会危害的，可以不采取', '第二款'),
    ],
    examples: [
      { name: '非强制手段不能达到', form: { what: 'seizure', necessary: true }, expect: 'open' },
      { name: '可以达到', form: { what: 'seizure', necessary: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'P05-risk',
    title: '先行登记保存的条件',
    blocks: planning,
    when: willBe('registration'),
    require: equal(ofPlan('atRisk'), true),
    sentence: '证据可能灭失或者以后难以取得的，才可以先行登记保存。',
    next: '用调取、复制、抽样等方法收集证据',
    cite: [
      cite(penaltyLaw, 56, '在证据可能灭失或者以后难以取得的情况下'),
      cite(marketProcedure, 33, '在证据可能灭失或者以后难以取得的情况下', '第一款'),
    ],
    examples: [
      { name: '可能灭失', form: { what: 'registration', atRisk: true }, expect: 'open' },
      { name: '没有这种可能', form: { what: 'registration', atRisk: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'P06-urgent',
    title: '当场先行登记保存须有规章依据',
    blocks: ['measure.plan'],
    when: all(willBe('registration'), equal(ofPlan('urgent'), true)),
    require: filled(set('P06.length')),
    sentence: '先行登记保存应当先经负责人批准；对本机关有效的规定没有当场采取、事后补批的例外。',
    next: '先呈批；可以用电话等方式及时报告、取得批准',
    cite: [
      cite(penaltyLaw, 56, '经行政机关负责人批准，可以先行登记保存'),
      cite(marketProcedure, 33, '情况紧急当场采取的，二十四小时内报告并补办批准手续', '第二款'),
      cite(farmProcedure, 42, '情况紧急当场采取的，以即时通讯报请同意，二十四小时内补办批准手续', '第二款'),
    ],
    examples: [
      {
        name: '规章还没有这一例外',
        form: { what: 'registration', urgent: true },
        day: '2020-06-01',
        expect: 'blocked',
      },
      { name: '市场监督管理部门', form: { what: 'registration', urgent: true }, expect: 'open' },
      {
        name: '农业农村部门',
        form: { what: 'registration', urgent: true },
        under: 'sector.farm',
        expect: 'open',
      },
      { name: '先批准', form: { what: 'registration', urgent: false }, expect: 'open' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G32-amount',
    title: '冻结的数额与涉案金额相当',
    blocks: planning,
    when: willBe('freezing'),
    require: least(ofPlan('involved'), ofPlan('amount')),
    sentence: '冻结存款、汇款的数额应当与违法行为涉及的金额相当。',
    next: '减少冻结的数额',
    cite: [cite(coercionLaw, 29, '数额应当与违法行为涉及的金额相当', '第二款')],
    examples: [
      { name: '相当', form: { what: 'freezing', amount: 5_000_000, involved: 5_000_000 }, expect: 'open' },
      { name: '超过', form: { what: 'freezing', amount: 8_000_000, involved: 5_000_000 }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G33-approved',
    title: '实施前经批准',
    blocks: ['measure.take', 'freeze.serve'],
    when: always,
    require: any(isApprovedByNow, all(isUrgent, not(isFreezing))),
    sentence:
      '采取措施应当先经负责人批准；情况紧急、需要当场采取的，应当写明紧急的情况，并在二十四小时内补办批准手续。',
    next: '先呈批；情况紧急的，由负责人在“更正记录”中补充拟采取的措施',
    cures: [{ step: 'measure.propose' }],
    cite: [
      cite(coercionLaw, 18, '实施前须向行政机关负责人报告并经批准', '第一项'),
      cite(coercionLaw, 19, '情况紧急，需要当场实施的'),
      cite(penaltyLaw, 56, '经行政机关负责人批准'),
      cite(marketProcedure, 33, '应当经负责人批准', '第一款'),
      cite(marketProcedure, 36, '应当经负责人批准', '第一款'),
    ],
    examples: [
      {
        name: '批准以后',
        entries: { ...plan({ what: 'sealing', urgent: false }), measureApproval: [{ on: '2026-11-02' }] },
        day: '2026-11-03',
        expect: 'open',
      },
      {
        name: '批准以前',
        entries: { ...plan({ what: 'sealing', urgent: false }), measureApproval: [{ on: '2026-11-03' }] },
        day: '2026-11-02',
        expect: 'blocked',
      },
      { name: '紧急', entries: plan({ what: 'sealing', urgent: true }), expect: 'open' },
      { name: '没有批准', entries: plan({ what: 'sealing', urgent: false }), expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G33-once',
    title: '一次措施批准一次',
    blocks: ['measure.propose'],
    when: always,
    require: not(isApproved),
    sentence: '这次措施已经批准。',
    next: '延长期限、处理物品的，分别呈批',
    cures: [{ step: 'measureExtension.propose' }, { step: 'measureHandling.propose' }],
    cite: [cite(coercionLaw, 18, '实施前报告并经批准', '第一项')],
    examples: [
      { name: '还没有批准', entries: plan({ what: 'sealing' }), expect: 'open' },
      { name: '已经批准', entries: { ...plan({ what: 'sealing' }), measureApproval: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'E01-late',
    title: '二十四小时内报告并补办批准',
    mode: 'note',
    blocks: ['measure.propose', 'measure.approve'],
    when: isUrgent,
    require: all(inTime('E01'), inTime('P06')),
    sentence: '当场采取措施以后，没有在二十四小时内报告并补办批准手续。',
    next: '立即补办；负责人认为不应当采取的，立即解除',
    cite: [
      cite(coercionLaw, 19, '二十四小时内向负责人报告，并补办批准手续'),
      cite(marketProcedure, 33, '二十四小时内向负责人报告，并补办批准手续', '第二款'),
      cite(farmProcedure, 42, '二十四小时内补办批准手续', '第二款'),
    ],
    examples: [
      {
        name: '当日',
        entries: plan({ what: 'sealing', urgent: true }),
        clocks: { E01: '2026-11-02' },
        day: '2026-11-02',
        expect: 'open',
      },
      {
        name: '第三日',
        entries: plan({ what: 'sealing', urgent: true }),
        clocks: { E01: '2026-11-02' },
        day: '2026-11-04',
        expect: 'blocked',
      },
    ],
  }),
]
