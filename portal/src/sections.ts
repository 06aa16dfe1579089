import type { Kind } from './entry.ts'

/** 专栏: one a kind, with its address and its words. */
export type Section = {
  kind: Kind
  path: string
  /** 事前 before any case, 事后 after the decision. 事中 is a use of the officers' list: checking a certificate. */
  stage: '事前' | '事后'
  name: string
  intro: string
  /** Head of the columns for title, number and day. */
  columns: { title: string; number: string; day: string }
  /** Found only by exact name or number, never listed: a list of persons is not for collecting. */
  lookup: boolean
}

export const sections: readonly Section[] = [
  {
    kind: 'penalty',
    path: '/decisions',
    stage: '事后',
    name: '行政处罚决定',
    intro: '依法应当公开的行政处罚决定，按决定日期从新到旧排列。',
    columns: { title: '案由', number: '决定书文号', day: '决定日期' },
    lookup: false,
  },
  {
    kind: 'agency',
    path: '/agencies',
    stage: '事前',
    name: '执法主体',
    intro: '经审查确认有行政执法资格的机关和组织，以及它们的职责、权限和联系方式。',
    columns: { title: '名称', number: '统一社会信用代码', day: '确认日期' },
    lookup: false,
  },
  {
    kind: 'officer',
    path: '/officers',
    stage: '事前',
    name: '执法人员',
    intro: '输入执法人员的姓名全称或者执法证件号码，核对其是否具有执法资格。',
    columns: { title: '姓名', number: '执法证件号码', day: '核验日期' },
    lookup: true,
  },
  {
    kind: 'matter',
    path: '/matters',
    stage: '事前',
    name: '执法事项清单',
    intro: '每一项执法职权的类别、法律依据和实施机关。',
    columns: { title: '事项名称', number: '事项编码', day: '公布日期' },
    lookup: false,
  },
]

const byKind = new Map(sections.map((section) => [section.kind, section]))

export function sectionOf(kind: Kind): Section {
  const section = byKind.get(kind)
  if (!section) throw new Error(`No section for ${kind}`)
  return section
}

/** Kinds of penalty of 行政处罚法 article 9, and the decision not to impose one, as a reader chooses them. */
export const penaltyCategories: readonly string[] = [
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
  '不予行政处罚',
]

export const matterCategories: readonly string[] = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政检查',
  '行政征收征用',
  '行政收费',
  '行政确认',
  '行政登记',
  '行政给付',
  '行政裁决',
  '其他',
]

export function categoriesOf(kind: Kind): readonly string[] {
  if (kind === 'penalty') return penaltyCategories
  return kind === 'matter' ? matterCategories : []
}
