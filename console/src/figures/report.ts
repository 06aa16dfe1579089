import type { FiguresPage } from '@xiezhi/answers'

/** The report of one agency as its list is drafted with it: what stands on the screen, table by table, and nothing typed again. */
export function reportForm({ year, tables, reports }: FiguresPage, today: string) {
  const [own] = reports
  const items = tables.map(
    ({ title, columns, total }) =>
      `${title}：${columns.map((column, at) => `${column}${total[at]?.text ?? '0'}`).join('；')}`,
  )
  return {
    kind: 'annual',
    year,
    title: `${own?.name ?? ''}${year}年度行政执法统计年报`,
    receivedOn: today,
    basis: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（六）',
    items: items.join('\n'),
  }
}
