import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read } from './testing/files.ts'

/** Published lists beside the repository, or in a folder named by XIEZHI_DATA; not every machine has them. */
const FOLDER = process.env.XIEZHI_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url))

interface Counted {
  readonly list: string
  readonly file: string
  /** Counted by eye in the file itself, table by table, not by this reader. */
  readonly items: readonly number[]
  /** Of the same kind, by code; what is not named is none. */
  readonly leftOut?: Readonly<Record<string, number>>
  readonly doubts?: Readonly<Record<string, number>>
}

const counted: readonly Counted[] = [
  // Five sheets with their own counts in their names; two rows of the second are 子项 of its first.
  { list: 'powers', file: 'lists/powers_civil_defence.xlsx', items: [3, 3, 1, 5, 5], leftOut: { title: 5 } },
  // A break inside nearly every word; the third goes on over the page.
  { list: 'powers', file: 'lists/powers_statistics_2025.xlsx', items: [3], leftOut: { title: 1 } },
  // An old workbook under .xlsx: 许可 1, 处罚 68, 强制 6; two codes stand twice.
  {
    list: 'powers',
    file: 'lists/powers_fire_2025.xlsx',
    items: [75],
    leftOut: { title: 2 },
    doubts: { 'same-code': 2 },
  },
  // One line an item; one name twice under two codes; no column of the basis.
  { list: 'powers', file: 'items_guangan_1.csv', items: [656], doubts: { 'same-name': 1, 'column-missing': 1 } },
  // The numbers 1-1 to 12-3; three circumstances stand in hidden rows.
  {
    list: 'benchmarks',
    file: 'discretion_jiangmen_eco.xls',
    items: [4, 25, 26, 27, 4, 24, 14, 6, 4, 17, 11, 3],
    leftOut: { title: 12, 'hidden-row': 3 },
    // Values left below merged cells in five sheets.
    doubts: { covered: 5 },
  },
  { list: 'benchmarks', file: 'discretion_jiangmen_eco_flat.csv', items: [165] },
  { list: 'subjects', file: 'dept_codes_zj.csv', items: [59], doubts: { 'column-missing': 1 } },
  // 1,096 numbers of 15 digits, two of them with a wrong last digit, and 8 of 13.
  {
    list: 'subjects',
    file: 'random_check_targets_zj_1.csv',
    items: [2883],
    doubts: { 'old-number': 1102, 'old-number-check': 2 },
  },
  { list: 'checks', file: 'random_check_items_zj_police.csv', items: [4] },
  {
    list: 'checks',
    file: 'random_check_plan_shanggao_2023.json',
    items: [7],
    // How many are drawn is written “=1” in six rows.
    doubts: { 'column-missing': 1, 'same-as-left': 7, 'like-formula': 6 },
  },
  { list: 'recordings', file: 'av_record_lists.json', items: [8, 5] },
  { list: 'reviews', file: 'legal_review_lists.json', items: [7, 4, 6], doubts: { 'same-as-above': 6 } },
]

const byCode = (found: readonly { code: string }[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(found, ({ code }) => code)).map(([code, all]) => [code, all?.length ?? 0]),
  )

describe.runIf(existsSync(FOLDER))('lists as agencies published them, counted by eye', () => {
  it.each(counted)('$file', ({ list, file, items, leftOut = {}, doubts = {} }) => {
    const preview = read(list, readFileSync(`${FOLDER}/${file}`))
    expect(preview.tables.map((table) => table.items)).toEqual(items)
    expect(preview.entries).toHaveLength(items.reduce((sum, one) => sum + one, 0))
    expect(byCode(preview.leftOut)).toEqual(leftOut)
    expect(byCode(preview.doubts)).toEqual(doubts)
  })

  it('a fire brigade has 1 licence, 68 penalties and 6 measures', () => {
    const { entries } = read('powers', readFileSync(`${FOLDER}/lists/powers_fire_2025.xlsx`))
    expect(byCode(entries.map(({ fields }) => ({ code: fields.kind ?? '' })))).toEqual({
      行政许可: 1,
      行政处罚: 68,
      行政强制: 6,
    })
    expect(entries[1]?.fields.term).toBe('60日')
  })

  it('53,131 subjects, every number checked', () => {
    const started = process.cpuUsage()
    const preview = read('subjects', readFileSync(`${FOLDER}/market_subjects_1.csv`))
    const { user } = process.cpuUsage(started)
    expect(preview.entries).toHaveLength(53_131)
    expect([preview.leftOut, preview.doubts]).toEqual([[], []])
    // Of the processor, for others may be using the machine; a minute of waiting is the promise.
    expect(user / 1e6).toBeLessThan(30)
  })
})
