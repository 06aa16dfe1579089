/** WD 工作日, CD 自然日, M 月, Y 年, H 小时. The unit belongs to each rule: 处罚法85 and 强制法69 differ. */
export type Unit = 'WD' | 'CD' | 'M' | 'Y' | 'H'

/** How a term is counted: 工作日 and 自然日 are told apart. */
export const unitTitles: Readonly<Record<Unit, string>> = { WD: '工作日', CD: '自然日', M: '月', Y: '年', H: '小时' }

/** Behind a number, as a statute writes it: 五个工作日, 十五日, 三个月. */
export const unitWords = { WD: '个工作日', CD: '日', M: '个月', Y: '年', H: '小时' } as const satisfies Record<
  Unit,
  string
>
