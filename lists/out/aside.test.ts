import { expect, it } from 'vitest'
import { read } from '../testing/files.ts'
import { WorkbooksBusy, workbookAside } from './aside.ts'
import type { Table } from './table.ts'

const table = (name: string) => ({
  title: '市场主体',
  headings: ['企业名称', '统一社会信用代码'],
  rows: [[name, '91350100M000100Y43']],
})

it('each gets its own workbook, one after another, and past eight whoever comes is told to come later', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `甲${i}商行`)
  const answers = await Promise.allSettled(names.map((name) => workbookAside([table(name)])))
  const made = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(made.map((bytes) => read('subjects', bytes).entries[0]?.name)).toEqual(names.slice(0, 8))
  expect(answers.slice(8).every((one) => one.status === 'rejected' && one.reason instanceof WorkbooksBusy)).toBe(true)
  expect(read('subjects', await workbookAside([table('乙商行')])).entries[0]?.name).toBe('乙商行')
})

it('whoever else is served does not wait for it', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => Array.from({ length: 20 }, (_, j) => `第${i}行第${j}格`))
  const making = workbookAside([{ title: '大表', headings: rows[0]!, rows }])
  let turns = 0
  const counting = setInterval(() => (turns += 1), 5)
  await making
  clearInterval(counting)
  // Made here, it would have left no turn to anybody for half a second and more.
  expect(turns).toBeGreaterThan(10)
})

it('what cannot be made is told, and the next is made', async () => {
  await expect(workbookAside([{} as Table])).rejects.toThrow()
  expect((await workbookAside([table('丙商行')])).length).toBeGreaterThan(100)
})
