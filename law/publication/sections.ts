import { listLines } from '../list/lines.ts'

interface Section {
  /** Its address on the portal. */
  readonly path: string
  /** 事前 before any case, 事后 after the decision (指导意见四、六). */
  readonly stage: '事前' | '事后'
  readonly title: string
  /** In the row of sections on top of every page. */
  readonly short: string
  /** What a reader finds there, in the fewest words. */
  readonly says: string
  /** Absent: what is public there, by its day. */
  readonly intro?: string
  /** What the columns of its list are called. */
  readonly columns: {
    readonly title: string
    /** Whom it is of. */
    readonly party: string
    readonly number: string
    readonly day: string
    readonly category: string
  }
  readonly categories: readonly string[]
  /** What its plain words answer, where that is no decision. */
  readonly asks?: { readonly what: string; readonly why: string }
  /** It tells of somebody: a page is headed by his name, and may be sought by it. */
  readonly ofParties: boolean
}

/** What the plain words of a page answer, in the order a reader asks. */
export function questionsOf({ asks }: Pick<Section, 'asks'>) {
  return [
    { key: 'what', title: asks?.what ?? '决定了什么' },
    { key: 'why', title: asks?.why ?? '为什么' },
    { key: 'means', title: '意味着什么' },
    { key: 'remedy', title: '可以怎么做' },
  ] as const
}

/** What stands on top of its list; a kind that decides nothing (检查、约谈) is put in order by its own day. */
export const introOf = ({ intro, title, columns }: Pick<Section, 'intro' | 'title' | 'columns'>): string =>
  intro ?? `依法应当公开的${title}，按${columns.day}从新到旧排列。`

/** By what year it is sought. */
export const yearOf = ({ columns }: Pick<Section, 'columns'>): string => columns.day.replace(/日期$/, '年份')

const decisions = (title: string, path: string, says: string, categories: readonly string[] = []): Section => ({
  path,
  stage: '事后',
  title,
  short: title.replace(/^行政/, ''),
  says,
  columns: { title: '事项', party: '当事人', number: '文号', day: '决定日期', category: '类别' },
  categories,
  ofParties: true,
})

/**
 * Where the portal keeps what the kinds of enforcement make public: one section a kind (指导意见六), and the lists an agency draws up.
 * Which are shown follows from what is public.
 */
export const publicSections = {
  penalty: {
    ...decisions('行政处罚决定', 'decisions', '决定了什么，为什么，可以怎么做', [
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
    ]),
    columns: { title: '案由', party: '当事人', number: '决定书文号', day: '决定日期', category: '处罚种类' },
  },
  exemption: {
    ...decisions('不予行政处罚决定', 'exemptions', '查明了什么，为什么不处罚', [
      '违法行为轻微并及时改正，没有造成危害后果',
      '初次违法且危害后果轻微并及时改正',
      '当事人有证据足以证明没有主观过错',
      '违法行为人不满十四周岁',
      '精神病人、智力残疾人在不能辨认或者不能控制自己行为时违法',
      '超过追究行政处罚责任的期限',
      '违法事实不能成立',
      '法律规定不予处罚的其他情形',
    ]),
    short: '不予处罚',
    columns: { title: '案由', party: '当事人', number: '决定书文号', day: '决定日期', category: '情形' },
  },
  permit: {
    ...decisions('行政许可决定', 'permits', '准予了谁做什么，到什么时候', [
      '准予许可',
      '不予许可',
      '准予变更',
      '不予变更',
      '准予延续',
      '不予延续',
      '视为准予延续',
      '撤回许可',
      '撤销许可',
      '注销许可',
    ]),
    columns: { title: '许可事项', party: '申请人', number: '文号', day: '决定日期', category: '结果' },
  },
  inspection: {
    ...decisions('行政检查结果', 'inspections', '检查了谁，查什么，结果怎样', ['未发现问题', '责令改正', '移交立案']),
    columns: { title: '检查事项', party: '检查对象', number: '文号', day: '结果日期', category: '结果' },
    asks: { what: '检查的结果怎样', why: '检查了什么，看到了什么' },
  },
  compulsion: decisions('行政强制决定', 'compulsions', '采取了什么措施'),
  collection: { ...decisions('行政征收征用决定', 'collections', '征收、征用了什么，补偿多少'), short: '征收征用' },
  charge: decisions('行政收费决定', 'charges', '收了什么费，依据什么', [
    '水资源费',
    '社会保险费',
    '其他行政事业性收费',
  ]),
  confirmation: decisions('行政确认决定', 'confirmations', '确认了什么', ['认定工伤', '视同工伤', '不予认定工伤']),
  registration: {
    ...decisions('行政登记', 'registrations', '登记了什么', [
      '设立登记',
      '变更登记',
      '注销登记',
      '不予登记',
      '撤销登记',
      '不予撤销登记',
      '恢复登记',
    ]),
    asks: { what: '登记了什么', why: '为什么' },
  },
  payment: decisions('行政给付决定', 'payments', '给付了什么', [
    '批准',
    '不予批准',
    '增发',
    '减发',
    '停发',
    '停发并追回',
  ]),
  adjudication: decisions('行政裁决', 'adjudications', '裁决了什么争议', ['作出裁决']),
  general: decisions('其他行政执法决定', 'others', '其他事项决定了什么'),
  reward: decisions('行政奖励决定', 'rewards', '奖励了谁'),
  answer: {
    ...decisions('意见建议和答复', 'answers', '别人问过什么，机关怎样答复', [
      '咨询',
      '意见建议',
      '请求更正公开的信息',
      '表扬',
    ]),
    short: '意见答复',
    intro: '公众提出、同意公开的意见建议和机关的答复，不写提出人的姓名，按答复日期从新到旧排列。',
    columns: { title: '事由', party: '', number: '文号', day: '答复日期', category: '来意' },
    asks: { what: '提出了什么', why: '怎样答复' },
    ofParties: false,
  },
  list: {
    ...decisions('执法清单和规范', 'lists', '权责、检查、裁量怎样规定，现行的是哪一版', [
      ...Object.values(listLines).map(({ title }) => title),
      '轻微违法不罚清单',
      '年度行政执法统计',
      '其他',
    ]),
    stage: '事前',
    short: '清单规范',
    intro: '机关制定并公布的执法清单和规范，列明现行有效的版本。',
    columns: { title: '名称', party: '', number: '文号', day: '审定日期', category: '种类' },
    asks: { what: '规定了什么', why: '为什么制定、修订' },
    ofParties: false,
  },
} as const satisfies Readonly<Record<string, Section>>

export type PublicSection = keyof typeof publicSections
export type { Section as PublicSectionText }
