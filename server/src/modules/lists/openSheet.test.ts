import { hiddenByShape } from '@xiezhi/casework/redaction/testing/hiddenByShape.ts'
import { expect, test } from 'vitest'
import { openRows } from './openSheet.ts'
import { foundBy } from './sheet.ts'

/** Lines of a large list as the public reads them. */
const opened = (address: string) => openRows([{ name: '云岭县大山茶厂', address }], 'subjects')

const hidden: typeof hiddenByShape = [
  ...hiddenByShape,
  [
    'in banker’s figures of old',
    '电话壹貳參肆伍陸柒捌玖零零：壹參玖零零壹參捌零零零',
    '电话壹貳參肆伍陸柒捌玖零零：（电话略）',
  ],
  ['a certificate of two figures', '房权证第12号', '（权属证书编号略）'],
]
test.each(hidden)('hidden in a line as in any text: %s', (_, text, shown) => {
  expect(opened(text)).toEqual({ rows: [{ name: '云岭县大山茶厂', address: shown }], lines: 1 })
})

test.each(['110105900101123', 'E12345678', 'H12345678', 'C123456(7)', '0871-63312345'])(
  'a number that may be a person’s is hidden in whatever column it stands: %s',
  (text) => {
    expect(openRows([{ name: '云岭县大山茶厂', registration: text, address: text }], 'subjects').rows).toEqual([
      { name: '云岭县大山茶厂', registration: '（号码略）', address: '（号码略）' },
    ])
  },
)

test('a number under which an enterprise is registered is none of a person, though it could be read as a birthday', () => {
  const row = { name: '云岭县大山茶厂', registration: '440300280301315' }
  expect(openRows([row], 'subjects')).toEqual({ rows: [row], lines: 0 })
})

test('what is no number of anybody stays, and the line with it', () => {
  expect(opened('城关镇人民路什么巷12号').lines).toBe(0)
})

test('who has one name behind hidden numbers stays himself when another before him is taken out', () => {
  const rows = ['张三', '李四', '王五'].map((name) => ({
    name,
    code: '（证件号码略）',
    registration: '（证件号码略）',
  }))
  expect(foundBy(rows).map(({ key }) => key)).toEqual(['张三', '李四', '王五'])
  expect(foundBy(rows.slice(1)).map(({ key }) => key)).toEqual(['李四', '王五'])
})
test('a hidden code leaves the registration to tell lines apart', () => {
  const [found] = foundBy([{ name: '张三', code: '（证件号码略）', registration: '530000600001234' }])
  expect(found?.key).toBe('530000600001234')
})
