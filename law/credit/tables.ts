import type { CreditTableId } from '../words/credit.ts'

/** How a cell is written and held. */
type Kind =
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  /** Of a list several, parted by ；; what is none of it stands after 其他-. */
  | { readonly is: 'choices'; readonly of: readonly string[]; readonly max: number }
  /** 万元, six decimals. */
  | { readonly is: 'sum' }
  | { readonly is: 'day' }
  /** 统一社会信用代码 (GB 32100). */
  | { readonly is: 'creditCode' }
  | { readonly is: 'identity'; readonly max: number }

/** What the table fills in by itself, of whatever is decided. */
export type CreditSource =
  | 'name'
  | 'category'
  | 'creditCode'
  | 'registration'
  | 'organisation'
  | 'representative'
  | 'identityKind'
  | 'identity'
  | 'paperTitle'
  | 'number'
  | 'decidedOn'
  | 'endsOn'
  | 'agency'
  | 'agencyCode'
  | 'remark'

/** Whom a cell is asked of: everybody, organisations and households, natural persons, where the decision has it, nobody. */
type Needed = 'always' | 'organisation' | 'citizen' | 'given' | 'never'

export interface CreditColumn {
  readonly code: string
  readonly title: string
  readonly needed: Needed
  readonly kind: Kind
  /** Absent: the rule of the publication says it, or nobody does. */
  readonly from?: CreditSource
  /** Reported, and never shown to the public (证件号码). */
  readonly inside?: true
  /** Tells which row it is, also once nothing else of it may be told (撤下). */
  readonly identifies?: true
}

export interface CreditTable {
  readonly title: string
  /** The root and the row of the XML. */
  readonly element: string
  readonly columns: readonly CreditColumn[]
}

export const partyCategories = ['法人及非法人组织', '自然人', '个体工商户'] as const
/** Working days within which a penalty or a permit is told (指导意见六: 七个工作日), where no clock of the case says it. */
export const reportedWithin = 7
/** Written where a term has no end. */
export const withoutEnd = '2099-12-31'

const identityKinds = [
  '身份证',
  '护照号',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '外国人永久居留身份证',
  '其他',
] as const
/** 罚则 in the words of the law, from 2021 on (处罚法9). */
const penaltyWords = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
] as const
export const permitCategories = ['普通', '特许', '认可', '核准', '登记', '其他'] as const

const text = (max: number): Kind => ({ is: 'text', max })
const day: Kind = { is: 'day' }
const sum: Kind = { is: 'sum' }

type More = Omit<CreditColumn, 'code' | 'title' | 'needed' | 'kind'>
const column = (code: string, title: string, needed: Needed, kind: Kind, more: More = {}): CreditColumn => ({
  code,
  title,
  needed,
  kind,
  ...more,
})

/** The first thirteen of both: whom it concerns. */
const party = (p: 'CF' | 'XK'): readonly CreditColumn[] => [
  column(`${p}_XDR_MC`, '行政相对人名称', 'always', text(200), { from: 'name' }),
  column(`${p}_XDR_LB`, '行政相对人类别', 'always', { is: 'choice', of: partyCategories }, { from: 'category' }),
  column(
    `${p}_XDR_SHXYM`,
    '行政相对人代码_1（统一社会信用代码）',
    'organisation',
    { is: 'creditCode' },
    { from: 'creditCode' },
  ),
  column(`${p}_XDR_GSZC`, '行政相对人代码_2（工商注册号）', 'never', text(50), { from: 'registration' }),
  column(`${p}_XDR_ZZJG`, '行政相对人代码_3（组织机构代码）', 'never', text(9), { from: 'organisation' }),
  column(`${p}_XDR_SWDJ`, '行政相对人代码_4（税务登记号）', 'never', text(15)),
  column(`${p}_XDR_SYDW`, '行政相对人代码_5（事业单位证书号）', 'never', text(12)),
  column(`${p}_XDR_SHZZ`, '行政相对人代码_6（社会组织登记证号）', 'never', text(50)),
  column(`${p}_FRDB`, '法定代表人', 'organisation', text(50), { from: 'representative' }),
  column(`${p}_FR_ZJLX`, '法定代表人证件类型', 'never', { is: 'choice', of: identityKinds }),
  column(`${p}_FR_ZJHM`, '法定代表人证件号码', 'never', text(64), { inside: true }),
  column(`${p}_XDR_ZJLX`, '证件类型', 'citizen', { is: 'choice', of: identityKinds }, { from: 'identityKind' }),
  column(`${p}_XDR_ZJHM`, '证件号码', 'citizen', { is: 'identity', max: 64 }, { from: 'identity', inside: true }),
]

/**
 * The two national tables of 双公示 (处罚 30 columns, 许可 28; 2018): said once, for the rows, their check, the screen and every format
 * they leave in. Columns nobody fills are on the list: a receiver counts them.
 */
export const creditTables: Readonly<Record<CreditTableId, CreditTable>> = {
  penalty: {
    title: '行政处罚',
    element: 'XZCF',
    columns: [
      ...party('CF'),
      column('CF_WSH', '行政处罚决定书文号', 'always', text(128), { from: 'number', identifies: true }),
      column('CF_WFXW', '违法行为类型', 'always', text(2000)),
      column('CF_SY', '违法事实', 'always', text(5000)),
      column('CF_YJ', '处罚依据', 'always', text(2048)),
      column('CF_CFLB', '处罚类别', 'always', { is: 'choices', of: penaltyWords, max: 255 }),
      column('CF_NR', '处罚内容', 'always', text(4000)),
      column('CF_NR_FK', '罚款金额（万元）', 'given', sum),
      column('CF_NR_WFFF', '没收违法所得、没收非法财物的金额（万元）', 'given', sum),
      column('CF_NR_ZKDX', '暂扣或吊销证照名称及编号', 'given', text(200)),
      column('CF_JDRQ', '处罚决定日期', 'always', day, { from: 'decidedOn', identifies: true }),
      column('CF_YXQ', '处罚有效期', 'always', day),
      column('CF_GSJZQ', '公示截止期', 'never', day, { from: 'endsOn' }),
      column('CF_CFJG', '处罚机关', 'always', text(200), { from: 'agency', identifies: true }),
      column(
        'CF_CFJGDM',
        '处罚机关统一社会信用代码',
        'always',
        { is: 'creditCode' },
        { from: 'agencyCode', identifies: true },
      ),
      column('CF_SJLY', '数据来源单位', 'always', text(200), { from: 'agency', identifies: true }),
      column(
        'CF_SJLYDM',
        '数据来源单位统一社会信用代码',
        'always',
        { is: 'creditCode' },
        { from: 'agencyCode', identifies: true },
      ),
      column('BZ', '备注', 'never', text(512), { from: 'remark', identifies: true }),
    ],
  },
  permit: {
    title: '行政许可',
    element: 'XZXK',
    columns: [
      ...party('XK'),
      column('XK_XKWS', '行政许可决定文书名称', 'always', text(64), { from: 'paperTitle' }),
      column('XK_WSH', '行政许可决定文书号', 'always', text(64), { from: 'number', identifies: true }),
      column('XK_XKLB', '许可类别', 'always', { is: 'choices', of: permitCategories, max: 256 }),
      column('XK_XKZS', '许可证书名称', 'never', text(64)),
      column('XK_XKBH', '许可编号', 'never', text(64)),
      column('XK_NR', '许可内容', 'always', text(4000)),
      column('XK_JDRQ', '许可决定日期', 'always', day, { from: 'decidedOn', identifies: true }),
      column('XK_YXQZ', '有效期自', 'always', day),
      column('XK_YXQZI', '有效期至', 'always', day),
      column('XK_XKJG', '许可机关', 'always', text(200), { from: 'agency', identifies: true }),
      column(
        'XK_XKJGDM',
        '许可机关统一社会信用代码',
        'always',
        { is: 'creditCode' },
        { from: 'agencyCode', identifies: true },
      ),
      column('XK_ZT', '当前状态', 'always', { is: 'choice', of: ['1', '2'] }),
      column('XK_LYDW', '数据来源单位', 'always', text(200), { from: 'agency', identifies: true }),
      column(
        'XK_LYDWDM',
        '数据来源单位统一社会信用代码',
        'always',
        { is: 'creditCode' },
        { from: 'agencyCode', identifies: true },
      ),
      column('BZ', '备注', 'never', text(512), { from: 'remark', identifies: true }),
    ],
  },
}
