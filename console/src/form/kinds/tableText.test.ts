import type { ListPreview } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { changeOf, changeOfRows, textOfTable } from './tableText.ts'

const preview = (lines: readonly string[]): ListPreview => ({
  list: 'powers',
  title: '权责清单',
  file: '清单.xlsx',
  sha256: 'ab'.repeat(32),
  format: 'xlsx',
  items: lines.length,
  parts: 0,
  tables: [],
  leftOut: [],
  doubts: [],
  groups: [],
  byHand: {},
  meanings: [],
  lines,
})
const text = textOfTable(preview(['1. 甲的处罚', '2. 乙的许可', '　　设立']))

it('says which file it was read from', () => {
  expect(text.split('\n').at(-1)).toBe(`来源：清单.xlsx，3项，SHA-256 ${'ab'.repeat(32)}`)
})

it('the same file again changes nothing', () => {
  expect(changeOf(text, text)).toEqual({ added: [], gone: [], same: 2 })
})

it('an item put in between is one item more, though all numbers after it move', () => {
  const next = textOfTable(preview(['1. 甲的处罚', '2. 丙的检查', '3. 乙的许可', '　　设立']))
  expect(changeOf(text, next)).toEqual({ added: ['丙的检查'], gone: [], same: 2 })
  expect(changeOf(next, text)).toEqual({ added: [], gone: ['丙的检查'], same: 2 })
  expect(changeOf(text, textOfTable(preview(['1. 甲的处罚', '2. 乙的许可', '　　注销'])))).toMatchObject({ same: 1 })
})

it('lines with columns are told apart by what they say, in whatever order the record keeps them', () =>
  expect(changeOfRows([{ when: '首次', most: 1 }], [{ most: 1, when: '首次' }, { when: '再次' }])).toMatchObject({
    added: [expect.stringContaining('再次')],
    gone: [],
    same: 1,
  }))
