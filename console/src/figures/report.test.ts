import type { FiguresPage } from '@xiezhi/answers'
import { expect, test } from 'vitest'
import { reportForm } from './report.ts'

test('the report is drafted with what stands on the screen, noughts too', () => {
  const cell = (text: string) => ({ text, figures: [], n: 0 })
  const page = {
    year: 2026,
    tables: [
      { title: '行政处罚', columns: ['罚款', '罚没金额（万元）'], rows: [], total: [cell('12'), cell('3.5')] },
      { title: '行政许可', columns: ['申请数量'], rows: [], total: [cell('0')] },
    ],
    reports: [{ name: '云岭县市场监督管理局' }],
  } as unknown as FiguresPage
  expect(reportForm(page, '2027-01-05')).toMatchObject({
    kind: 'annual',
    year: 2026,
    title: '云岭县市场监督管理局2026年度行政执法统计年报',
    receivedOn: '2027-01-05',
    items: '行政处罚：罚款12；罚没金额（万元）3.5\n行政许可：申请数量0',
  })
})
