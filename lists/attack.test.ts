import { describe, expect, test } from 'vitest'
import { listKind, previewList, typedLines } from './index.ts'

/** Files as they come from elsewhere, made to trip the reader: nothing is lost without being named. */
const read = (list: string, text: string) => {
  const preview = previewList(listKind(list)!, Buffer.from(text))
  if (!preview.ok) throw new Error(preview.error.message)
  const said = (rows: readonly { row: number; code: string }[]) => rows.map(({ row, code }) => `${row} ${code}`)
  return {
    names: preview.entries.map(({ name }) => name),
    rows: typedLines(listKind(list)!, preview.entries, list === 'subjects' ? 'subjects' : undefined)?.rows ?? [],
    left: said(preview.leftOut),
    doubts: said(preview.doubts),
  }
}

describe('names', () => {
  test.each([
    ['a line each', '"对折枝的处罚\n对采摘的处罚"'],
    ['numbered in one line', '1.对折枝的处罚 2.对采摘的处罚'],
  ])('two in one cell, %s, are one item with a doubt', (_, cell) => {
    const { names, doubts } = read('powers', `序号,职权名称,职权类型,实施依据\n1,${cell},行政处罚,《樱桃条例》第三条\n`)
    expect([names.length, doubts]).toEqual([1, ['2 several-names']])
  })
  test('one broken over two lines is one', () => {
    const { names, doubts } = read(
      'powers',
      '序号,职权名称,职权类型,实施依据\n1,"对折\n枝的处罚",行政处罚,《樱桃条例》第三条\n',
    )
    expect([names, doubts]).toEqual([['对折枝的处罚'], []])
  })
  test('longer than any is told', () => {
    expect(read('subjects', `企业名称,注册号\n${'长'.repeat(301)},1\n`).doubts).toContain('2 name-long')
  })
})

describe('days', () => {
  const founded = (day: string) => read('subjects', `企业名称,注册号,成立日期\n甲公司,1,${day}\n`)
  test.each([
    ['43659', '2019-07-13', ['2 day-serial']],
    ['"2019-\n07-13"', '2019-07-13', []],
    ['99999', undefined, ['2 day-unreadable']],
    ['10000', undefined, ['2 day-unreadable']],
  ])('%s', (cell, day, asked) => {
    const { rows, doubts } = founded(cell)
    expect([rows[0]?.founded, doubts.filter((d) => d.includes('day'))]).toEqual([day, asked])
  })
})

test('a title above other headings is no item', () => {
  const { names, left } = read(
    'subjects',
    '企业名称,注册号,地址\n甲公司,1,一号\n\n表二：注销,,\n主体名称,注册号,登记状态\n乙公司,2,注销\n',
  )
  expect([names, left]).toEqual([
    ['甲公司', '乙公司'],
    ['4 title', '5 header-again'],
  ])
})

test('a row without a name is named as left out, where nothing of it belongs to the item above', () => {
  const { names, left } = read('subjects', '企业名称,注册号,地址\n甲公司,1,一号\n,2,二号\n乙公司,3,三号\n')
  expect([names, left]).toEqual([['甲公司', '乙公司'], ['3 no-name']])
})

test('a quote never closed spoils its own line alone, and is told', () => {
  const { names, doubts } = read(
    'subjects',
    '企业名称,注册号,地址\n"云岭县""好""超市",1,"城关镇\n一号, 二楼"\n"丙公司,2,三号\n丁公司,3,四号\n',
  )
  expect([names, doubts]).toEqual([['云岭县"好"超市', '"丙公司', '丁公司'], expect.arrayContaining(['0 quote-open'])])
})
