import { civilProcedureLaw, coercionLaw, farmProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock, type Extension } from '../words/clock.ts'
import { enter, stage } from '../words/does.ts'
import { isFreezing, isOther, isSealing, isUrgent, lapsesByItself, planned } from './conditions.ts'
import { measureLapse } from './records/held.ts'

const since2012 = { from: '2012-01-01' } as const
const own = { binds: 'measure', per: 'proceeding', extensions: [], suspendedBy: [] } as const
/** 处罚法85 made its seven days working days; before they were days like any other. */
const naturalDays = { unit: 'CD', to: '2021-07-14' } as const
const testing = '检测、检验、检疫或者技术鉴定'
const once = (article: number): readonly Extension[] => [
  { approver: 'agencyHead', length: 30, cite: [cite(coercionLaw, article, '情况复杂的，经批准延长，不超过三十日')] },
]
const free = { dated: 'due', does: [enter(measureLapse), stage('returning')] } as const

/** How long somebody's goods may be held: the first day counts, and no holiday prolongs it (corrections 6, 18). */
export const measureClocks: readonly Clock[] = [
  clock({
    ...own,
    id: 'P05',
    title: '先行登记保存的处理期限',
    inForce: { from: '1996-10-01' },
    starts: 'registered',
    stops: ['measure-handled'],
    length: 'P05.length',
    unit: 'WD',
    formerUnit: naturalDays,
    deems: { dated: 'due', does: free.does.map((d) => ({ ...d, when: lapsesByItself })) },
    onExpiry: '逾期没有作出处理决定；市场监督管理部门的，先行登记保存措施自动解除',
    cite: [
      cite(penaltyLaw, 56, '七日内及时作出处理决定'),
      cite(penaltyLaw, 85, '二、三、五、七日为工作日'),
      cite(marketProcedure, 35, '七个工作日内采取措施，逾期自动解除'),
    ],
    examples: [
      { name: '跨国庆，首日计入', from: '2026-09-24', due: '2026-10-12', safe: '2026-10-10' },
      { name: '市监的七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11', safe: '2026-11-10' },
      { name: '原处罚法的七日为自然日', from: '2021-07-05', due: '2021-07-12', safe: '2021-07-11' },
    ],
  }),
  clock({
    ...own,
    id: 'P06',
    title: '当场先行登记保存的报告、补批期限',
    inForce: { from: '2021-07-15' },
    starts: 'registered',
    stops: ['measure-ratified'],
    when: isUrgent,
    length: 'P06.length',
    unit: 'H',
    binds: 'agency',
    onExpiry: '没有在二十四小时内报告并补办批准手续',
    cite: [
      cite(marketProcedure, 33, '二十四小时内向负责人报告，并补办批准手续', '第二款'),
      cite(farmProcedure, 42, '以即时通讯报请同意，二十四小时内补办批准手续', '第二款'),
    ],
    examples: [
      {
        name: '周五下午采取，周六届满',
        from: '2026-11-06',
        at: ['2026-11-06T16:30', '2026-11-07T16:30'],
        under: 'sector.market',
        due: '2026-11-07',
      },
      {
        name: '农业，周五下午采取',
        from: '2026-11-06',
        at: ['2026-11-06T16:30', '2026-11-07T16:30'],
        under: 'sector.farm',
        due: '2026-11-07',
      },
    ],
  }),
  clock({
    ...own,
    id: 'E01',
    title: '当场实施强制措施的报告、补批期限',
    inForce: since2012,
    starts: 'measure-taken',
    stops: ['measure-ratified'],
    when: isUrgent,
    length: 'E01.length',
    unit: 'H',
    binds: 'agency',
    onExpiry: '没有在二十四小时内报告并补办批准手续',
    cite: [cite(coercionLaw, 19, '二十四小时内向负责人报告，并补办批准手续')],
    examples: [
      {
        name: '国庆前一日采取',
        from: '2026-09-30',
        at: ['2026-09-30T16:45', '2026-10-01T16:45'],
        due: '2026-10-01',
      },
    ],
  }),
  clock({
    ...own,
    id: 'E02',
    title: '查封、扣押期限',
    inForce: since2012,
    starts: 'measure-taken',
    stops: ['measure-handled'],
    when: isSealing,
    length: 'E02.length',
    unit: 'CD',
    extensions: once(25),
    suspendedBy: [testing],
    onExpiry: '期限届满，应当立即解除查封、扣押',
    cite: [
      cite(coercionLaw, 25, '查封、扣押不得超过三十日'),
      cite(coercionLaw, 27, '在期限内作出处理决定'),
      cite(coercionLaw, 28, '期限已经届满的，及时解除', '第一款第四项'),
    ],
    examples: [
      { name: '首日计入、末日不顺延', from: '2026-09-03', due: '2026-10-08', safe: '2026-10-02' },
      { name: '延长三十日', from: '2026-09-03', extensions: [30], due: '2026-11-02', safe: '2026-11-01' },
      {
        name: '检验十日，告知之日起不计入',
        from: '2026-09-03',
        suspended: { from: '2026-09-10', to: '2026-09-20' },
        due: '2026-10-13',
        safe: '2026-10-12',
      },
    ],
  }),
  clock({
    ...own,
    id: 'E-other',
    norm: [],
    title: '其他强制措施的期限',
    inForce: since2012,
    starts: 'measure-taken',
    stops: ['measure-handled'],
    when: isOther,
    length: { until: planned('until') },
    unit: 'CD',
    onExpiry: '期限届满，应当立即解除',
    cite: [
      cite(coercionLaw, 9, '其他行政强制措施', '第五项'),
      cite(coercionLaw, 24, '决定书载明理由、依据和期限', '第二款第二项'),
    ],
    examples: [{ name: '决定书写明的一日', from: '2026-11-02', until: '2026-11-20', due: '2026-11-20' }],
  }),
  clock({
    ...own,
    id: 'E03',
    title: '冻结决定书的交付期限',
    inForce: since2012,
    starts: 'frozen',
    stops: ['freeze-told'],
    length: 'E03.length',
    unit: 'WD',
    binds: 'agency',
    onExpiry: '没有在三日内向当事人交付冻结决定书',
    cite: [cite(coercionLaw, 31, '三日内向当事人交付冻结决定书'), cite(coercionLaw, 69, '十日以内的期限是指工作日')],
    examples: [{ name: '周五冻结', from: '2026-11-06', due: '2026-11-11', safe: '2026-11-11' }],
  }),
  clock({
    ...own,
    id: 'E04',
    title: '冻结期限',
    inForce: since2012,
    starts: 'frozen',
    stops: ['measure-handled'],
    when: isFreezing,
    length: 'E04.length',
    unit: 'CD',
    extensions: once(32),
    deems: free,
    onExpiry: '逾期未作出处理决定或者解除决定的，金融机构自期满之日起解除冻结',
    cite: [
      cite(coercionLaw, 32, '自冻结之日起三十日内作出处理决定或者解除决定'),
      cite(coercionLaw, 33, '金融机构自冻结期满之日起解除', '第三款'),
      cite(civilProcedureLaw, 85, '期间的末日为休假日的，以其后第一日为届满'),
    ],
    examples: [
      { name: '首日计入、末日不顺延', from: '2026-09-03', due: '2026-10-08', safe: '2026-10-02' },
      { name: '延长三十日', from: '2026-09-03', extensions: [30], due: '2026-11-02', safe: '2026-11-01' },
    ],
  }),
]
