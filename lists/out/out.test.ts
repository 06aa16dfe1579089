import { expect, it } from 'vitest'
import { linesOf, listKind, problemsOf, toCsv, toXlsx } from '../index.ts'
import { book, read, said, text } from '../testing/files.ts'
import { citedIn } from './lines.ts'

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
  const preview = read('subjects', new Uint8Array(await (await toXlsx(table)).arrayBuffer()))
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
  const sly = ['＝1+1', '＠SUM(1)', ' =1', '\n=1', '\n甲', '－1', '甲=1']
  const [, ...rows] = toCsv({ title: '', headings: ['一'], rows: sly.map((one) => [one]) }).split('\r\n')
  expect(rows.slice(0, -1).map((row) => row.startsWith("'") || row.startsWith(`"'`))).toEqual([
    ...[true, true, true, true, true, true],
    false,
  ])
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
  expect(await toXlsx(problems)).toBeInstanceOf(Blob)
})

it.each([
  [
    '【法律】《樱桃法》（2000年7月8日主席令第三十四号，根据《关于修改〈梨法〉的决定》修正）\n第五条：不得折枝。\n第六条第二款：不得采摘。',
    '《樱桃法》第五条、第六条第二款',
  ],
  [
    '【法律】《樱桃法》（2021年修正）第十五条、第五十八条第一款第（四）项和第三款：\n第十五条不得折枝。',
    '《樱桃法》第十五条、第五十八条第一款第（四）项和第三款',
  ],
  ['《樱桃条例》第三条：折枝的，处罚款。\n【规章】《梨园办法》第八条', '《樱桃条例》第三条；《梨园办法》第八条'],
  ['《樱桃条例》（试行', '《樱桃条例》'],
  ['县里的规定', '县里的规定'],
])('a basis is cited and not copied: %s', (basis, cited) => {
  expect(citedIn(basis)).toBe(cited)
})

it('a list is read an item a line, what belongs to it below', () => {
  const powers = read(
    'powers',
    text(
      '序号,事项名称,子项名称,权力类型\n1,樱桃园许可,设立,行政许可\n1,樱桃园许可,变更,行政许可\n2,折枝的处罚,,行政处罚',
    ),
  )
  expect(linesOf(listKind('powers')!, powers.entries)).toEqual([
    '1. 樱桃园许可，权力类型：行政许可',
    '　　设立',
    '　　变更',
    '2. 折枝的处罚，权力类型：行政处罚',
  ])
  const benchmarks = read(
    'benchmarks',
    text(
      '序号,违法行为,法律依据,裁量阶次,裁量情节,裁量标准\n1,折枝,《樱桃条例》第三条,轻微,一枝,警告\n1,折枝,《樱桃条例》第三条,一般,三枝,罚款',
    ),
  )
  expect(linesOf(listKind('benchmarks')!, benchmarks.entries)).toEqual([
    '1. 折枝，法律依据：《樱桃条例》第三条',
    '　　轻微，裁量情节：一枝，裁量标准：警告',
    '　　一般，裁量情节：三枝，裁量标准：罚款',
  ])
})
