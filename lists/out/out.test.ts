import { expect, it } from 'vitest'
import { problemsOf, toCsv, toXlsx } from '../index.ts'
import { book, read, said } from '../testing/files.ts'

const table = {
  title: '名录/一',
  headings: ['企业名称', '统一社会信用代码', '备注'],
  rows: [
    ['甲"园"', '000123456789012345', '=HYPERLINK("http://x","y")'],
    ['乙\n园', '91350100M000100Y43', '-3.5'],
    ['@丙', '+1-2', '\u0001\u0000'],
  ],
}

it('a workbook holds texts only, each as it was', async () => {
  const preview = read('subjects', await toXlsx(table))
  expect(preview.entries.map(({ name }) => name)).toEqual(['甲"园"', '乙园', '@丙'])
  expect(preview.entries[0]?.fields).toMatchObject({ code: '000123456789012345', remark: '=HYPERLINK("http://x","y")' })
  expect(preview.doubts.filter(({ code }) => code.startsWith('formula'))).toEqual([])
})

it('of a CSV nothing runs', () => {
  const lines = toCsv(table)
  expect(lines.startsWith('\ufeff企业名称,')).toBe(true)
  expect(lines).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
  expect(lines).toContain(',-3.5\r\n')
  expect(lines).toContain("'@丙,'+1-2,")
})

it('what is left out and what is doubtful can be gone through beside the file', async () => {
  const preview = read(
    'powers',
    book([{ rows: [['清单'], ['序号', '事项名称', '权力类型', '实施依据'], [1, '甲的处罚', '行政处罚', '']] }]),
  )
  const problems = problemsOf(preview)
  expect(problems.rows.map(([kind, , row]) => [kind, row])).toEqual([
    ['未导入', '1'],
    ['存疑', '3'],
  ])
  expect(said(preview.doubts)).toEqual(['3D empty'])
  expect(await toXlsx(problems)).toBeInstanceOf(Uint8Array)
})
