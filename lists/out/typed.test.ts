import { linesOf as columnsOf } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { listKind } from '../kinds/index.ts'
import { previewList } from '../preview.ts'
import { typedLines } from './typed.ts'

const file = Buffer.from(
  [
    '违法行为,法律依据,裁量阶次,裁量情节,裁量标准',
    '不明码标价,《价格法》第四十二条：可以处五千元以下的罚款。,较轻,首次,处五百元以下罚款',
    '不明码标价,《价格法》第四十二条：可以处五千元以下的罚款。,一般,再次,处五百元以上二千元以下罚款',
    '超出定价,《价格法》第三十九条：没收违法所得，可以并处违法所得五倍以下的罚款。,一般,已退还,并处违法所得一倍以上三倍以下的罚款',
  ].join('\n'),
)

test('each grade of a benchmark is a line other cases ask, with the columns of the list and no other', () => {
  const kind = listKind('benchmarks')!
  const preview = previewList(kind, file)
  if (!preview.ok) throw new Error(preview.error.message)
  const typed = typedLines(kind, preview.entries)
  expect(typed?.list).toBe('discretion')
  expect(typed?.rows).toMatchObject([
    { conduct: '不明码标价', basis: '《价格法》第四十二条', grade: '较轻', when: '首次', most: 50_000 },
    { conduct: '不明码标价', grade: '一般', when: '再次', least: 50_000, most: 200_000 },
    { conduct: '超出定价', when: '已退还', base: '违法所得', percentLeast: 100, percentMost: 300 },
  ])
  const known = new Set<string>(columnsOf('discretion').columns.map((c) => c.id))
  for (const row of typed?.rows ?? []) expect(Object.keys(row).filter((id) => !known.has(id))).toEqual([])
})

test('a list whose lines nobody asks stays a text', () => {
  const kind = listKind('powers')!
  expect(typedLines(kind, [])).toBeUndefined()
})
