import { describe, expect, test } from 'vitest'
import { maskText } from '../redaction.ts'
import { candidatesIn } from './candidates.ts'
import { hiddenByShape } from './testing/hiddenByShape.ts'

/** Numbers as people write them who do not want a machine to read them, and texts that only look like such. */
const nobody = { parties: [], hide: [] }
const mask = (text: string) => maskText(text, nobody, { personName: 'surname', addresses: 'hidden' }).text

describe('hidden by its shape', () => {
  test.each(hiddenByShape)('%s', (_, text, public_) => {
    expect(mask(text)).toBe(public_)
  })
})

describe('offered to whoever examines the page', () => {
  test.each([
    ['the number of a vehicle', '车架号LSVAA4187C2123456', 'LSVAA4187C2123456'],
    ['the number of a patient', '病历号00123456', '00123456'],
    ['a telephone by its own number', 'IMEI 356938035643809', '356938035643809'],
    ['a passport nobody says it is', '持EA1234567入境', 'EA1234567'],
  ])('%s', (_, text, part) => {
    expect([mask(text), candidatesIn(text, nobody).map((c) => c.text)]).toEqual([text, [part]])
  })
})

test.each([
  '在墙上打洞三处，勾兑二锅头，拐三次弯',
  '更加微弱ABCDE信号',
  '自2026年11月30日起。1。共3项。8月1日以前改正',
  '条形码6901234567892，批号20260113800138',
  '什么时候怎么办理，要么一次办完',
  '证书JY15301020012345，标准GB 7718-2011',
  '序号|1|2|3|4|5|6|7|8|9|10|11',
])('left as it is: %s', (text) => {
  expect(mask(text)).toBe(text)
})
