import type { FiguresPage as Page } from '@xiezhi/answers'
import { expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { FiguresPage } from './FiguresPage.tsx'

vi.stubGlobal('window', { history: { state: null } })

type Report = Page['reports'][number]
const report = (more: Partial<Report> = {}): Report => ({
  agency: 'a1',
  name: '云岭县市场监督管理局',
  dueOn: '2027-01-31',
  publishedOn: null,
  case: null,
  light: 'calm',
  ...more,
})
const cell = (text: string, n: number, figures = ['decided']) => ({ text, n, figures })
const one = { agency: 'a1', name: '云岭县市场监督管理局', cells: [cell('12', 12), cell('3.40', 34_000)] }
const two = { agency: 'a2', name: '云岭县气象局', cells: [cell('0', 0), cell('0.00', 0)] }
const whole: Page = {
  form: 'zhejiang',
  title: '浙江样式',
  year: 2026,
  forms: [
    { id: 'zhejiang', title: '浙江样式' },
    { id: 'hebei', title: '河北样式' },
  ],
  agencies: [{ id: 'a1', name: '云岭县市场监督管理局' }],
  tables: [{ title: '行政处罚', columns: ['罚款件数', '罚没（万元）'], rows: [one], total: one.cells }],
  reportIn: 'list.ordinary',
  reports: [report()],
}
const page = (found: Partial<Page> = {}, openings: readonly object[] = []) =>
  draw(<FiguresPage />, {
    answered: [
      [['figures', { form: '', year: '', agency: '' }], { ...whole, ...found }],
      [['procedures'], openings],
    ],
  })

it('of one agency each number has its line, opens its cases, and nought opens nothing', () => {
  const html = page({ tables: [{ ...whole.tables[0]!, rows: [{ ...one, cells: [cell('12', 12), cell('0.00', 0)] }] }] })
  expect(words(html)).toContain('行政处罚罚款件数12罚没（万元）0.00')
  expect(html).toContain('aria-label="云岭县市场监督管理局罚款件数12，打开案件"')
  expect(html).not.toContain('罚没（万元）0.00，打开案件')
})

it('of several there is a line each and a sum that opens the cases of all', () => {
  const agencies = [...whole.agencies, { id: 'a2', name: '云岭县气象局' }]
  const tables = [{ ...whole.tables[0]!, rows: [one, two] }]
  const html = page({ agencies, tables, reports: [report(), report({ agency: 'a2', name: '云岭县气象局' })] })
  expect(words(html)).toMatch(/单位名称.*云岭县市场监督管理局123.40云岭县气象局都是000.00合计123.40/)
  // On a phone a number says what it counts, and a nought is not among them.
  expect(html.match(/data-label="罚款件数"/g)).toHaveLength(3)
  expect(html.match(/figures-page__nought/g)).toHaveLength(2)
  expect(html).toContain('aria-label="合计罚款件数12，打开案件"')
  expect(words(html)).toContain('全部机关（2）')
})

it('whether the report of the year is public stands first, with the day it is due', () => {
  const said = (more: Partial<Report>) => words(page({ reports: [report(more)] }))
  expect(said({})).toContain('2026年度的年报：尚未公布，期限2027-01-31')
  expect(said({ light: 'over' })).toContain('逾期未公布，期限2027-01-31')
  expect(said({ light: 'before' })).toContain('该年度尚未在本平台办案')
  expect(said({ light: 'late', publishedOn: '2027-02-03', case: 'c7' })).toContain('2027-02-03公布，迟于期限查看')
})

it('whoever may put a list up drafts the report from what stands here, once', () => {
  const may = [{ procedure: 'list.ordinary' }]
  expect(words(page({}, may))).toContain('拟制年报')
  expect(words(page())).not.toContain('拟制年报')
  expect(words(page({ reports: [report({ publishedOn: '2027-01-20', light: 'published' })] }, may))).not.toContain(
    '拟制年报',
  )
})

it('it is taken along as the form and year that are shown', () => {
  expect(page()).toMatch(/href="\/api\/figures\/export\?[^"]*year=2026/)
})
