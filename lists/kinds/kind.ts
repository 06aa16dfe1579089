import type { Question } from './question.ts'

/** How a value is read: as words of a line, as a text of several, as a code that is checked … */
export type Reading =
  | 'words'
  | 'text'
  | 'powerKind'
  | 'day'
  | 'term'
  | 'subjectCode'
  | 'registration'
  | 'identity'
  | 'region'
  | 'certificate'

export interface Column {
  readonly id: string
  readonly title: string
  /** As lists head it, the surest first. Spaces, breaks, brackets and what stands in them make no difference. */
  readonly headings: readonly string[]
  /** What else is taken for it where nothing of that is found: lists word their headings freely. */
  readonly like?: RegExp
  readonly as: Reading
  /** An item without it is doubtful where the list has the column. */
  readonly wanted?: true
}

/** A kind of list the command takes: its columns by meaning, the one that makes a row an item first. */
export interface ListKind {
  readonly id: string
  readonly title: string
  /** What one item is called. */
  readonly item: string
  readonly name: Column
  /** What stands under an item and is none itself: 子项, 小项, a grade of a benchmark. */
  readonly part?: Column
  readonly columns: readonly Column[]
  /** What a line of the list says beside the name, where it is read and not worked with: no number of a person. */
  readonly says: readonly string[]
  /** Rows with the same name one after the other are one item, also in a table without merged cells. */
  readonly gathers?: true
  /** By what a heading asks, which column is the answer. */
  readonly answers?: Readonly<Partial<Record<Question, string>>>
  /** What tells two items apart beside the name. */
  readonly key: readonly string[]
  /** Columns no two items may share: two that do are both taken, the later with a doubt. */
  readonly unique?: readonly string[]
}

/** `headings` are parted by blanks. */
export const column = (id: string, title: string, as: Reading, headings: string, wanted?: true): Column => ({
  id,
  title,
  as,
  headings: headings.trim().split(/\s+/),
  ...(wanted ? { wanted } : {}),
})

/** The same with a shape for headings nobody has listed. */
export const alike = (like: RegExp, one: Column): Column => ({ ...one, like })

/** Of a row in any list. */
export const number = column('number', '序号', 'words', '序号 编号 序列 项号 条目 序 No NO. 顺序号 项目编号')
export const remark = column('remark', '备注', 'text', '备注 说明 附注 备注说明 其他说明')
