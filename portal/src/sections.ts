import {
  introOf,
  type PublicSection,
  type PublicSectionText,
  publicSections,
} from '@xiezhi/law/publication/sections.ts'
import type { Kind } from './entry.ts'

/** 专栏: one a kind, with its address and its words. */
export type Section = {
  kind: Kind
  path: string
  /** 事前 before any case, 事后 after the decision. 事中 is a use of the officers' list: checking a certificate. */
  stage: '事前' | '事后'
  name: string
  /** In the row of sections on top of every page. */
  short: string
  /** What a reader finds there, in the fewest words. */
  says: string
  intro: string
  /** Heads of the columns. */
  columns: { title: string; party: string; number: string; day: string; category: string }
  categories: readonly string[]
  /** Found only by exact name or number, never listed: a list of persons is not for collecting. */
  lookup: boolean
  /** What its plain words answer, where that is no decision. */
  asks?: { what: string; why: string }
  /** It tells of parties: who they are is a column, and sought by. */
  ofParties: boolean
}

/** What a kind of enforcement makes public, as the rule book says (law/publication/sections.ts). */
const decided = (Object.entries(publicSections) as [PublicSection, PublicSectionText][]).map(
  ([kind, section]): Section => {
    const { path, title, ...rest } = section
    return { ...rest, kind, path: `/${path}`, name: title, intro: introOf(section), lookup: false }
  },
)

const matterCategories: readonly string[] = [
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

/** The lists of who enforces what, before any case. */
const before: readonly Section[] = [
  {
    kind: 'agency',
    path: '/agencies',
    stage: '事前',
    name: '执法主体',
    short: '执法主体',
    says: '谁有权执法，管什么，怎样联系',
    intro: '经审查确认有行政执法资格的机关和组织，以及它们的职责、权限和联系方式。',
    columns: { title: '名称', party: '', number: '统一社会信用代码', day: '确认日期', category: '类别' },
    categories: [],
    lookup: false,
    ofParties: false,
  },
  {
    kind: 'officer',
    path: '/officers',
    stage: '事前',
    name: '执法人员',
    short: '执法人员',
    says: '按姓名或者证件号码查询',
    intro: '输入执法人员的姓名全称或者执法证件号码，核对其是否具有执法资格。',
    columns: { title: '姓名', party: '', number: '执法证件号码', day: '核验日期', category: '类别' },
    categories: [],
    lookup: true,
    ofParties: false,
  },
  {
    kind: 'matter',
    path: '/matters',
    stage: '事前',
    name: '执法事项清单',
    short: '事项清单',
    says: '可以对哪些事执法，依据是什么',
    intro: '每一项执法职权的类别、法律依据和实施机关。',
    columns: { title: '事项名称', party: '', number: '事项编码', day: '公布日期', category: '类别' },
    categories: matterCategories,
    asks: { what: '这是什么事项', why: '为什么' },
    lookup: false,
    ofParties: false,
  },
]

export const sections: readonly Section[] = [...decided, ...before]

const byKind = new Map(sections.map((section) => [section.kind, section]))

export function sectionOf(kind: Kind): Section {
  const section = byKind.get(kind)
  if (!section) throw new Error(`No section for ${kind}`)
  return section
}

/** The kind of a row; throws where the row is of a kind this version has no section for. */
export function kindOf(stored: string): Kind {
  const kind = sections.find((section) => section.kind === stored)?.kind
  if (!kind) throw new Error(`Unknown kind in disclosure.entry: ${stored}`)
  return kind
}
