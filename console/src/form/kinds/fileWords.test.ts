import { expect, test } from 'vitest'
import { aboutFile, fileAddress, placeWords, sizeText, unsaidTime } from './fileWords.ts'

const file = { sha256: 'ab'.repeat(32), name: '现场 1.jpg', bytes: 5000, type: 'image/jpeg' }

test('when it was taken, changed and brought in are three times, each said as what it is', () => {
  const taken = { at: '2026-03-03T10:11:12', changed: '2026-03-05T08:00:00', device: 'P60' }
  expect(aboutFile({ ...file, taken, added: '2026-03-06T09:30' })).toBe(
    '5 KB　拍摄 2026-03-03 10:11（P60，设备时间）　改动 2026-03-05 08:00　上传 2026-03-06 09:30',
  )
})

test('a photograph without its time is said to have none; a recording or a screenshot is not asked for one', () => {
  expect(unsaidTime(file)).toBe(true)
  expect(aboutFile(file)).toContain('没有拍摄时间')
  expect(unsaidTime({ ...file, taken: { at: '2026-03-03T10:11:12' } })).toBe(false)
  for (const type of ['video/mp4', 'image/png', 'application/pdf']) expect(unsaidTime({ ...file, type })).toBe(false)
})

test.each([
  ['26.074500,119.296500', '北纬26.0745度、东经119.2965度'],
  ['-26.000000,-119.500000', '南纬26度、西经119.5度'],
])('%s is %s', (place, words) => expect(placeWords(place)).toBe(words))

test.each([
  [1, '1 KB'],
  [50 * 1024 ** 2, '50.0 MB'],
  [8 * 1024 ** 3, '8.00 GB'],
])('%d bytes are %s', (bytes, words) => expect(sizeText(bytes)).toBe(words))

test('the same bytes under another name are asked for by that name', () => {
  expect(fileAddress('c', file)).toBe(`/api/cases/c/files/${file.sha256}?name=%E7%8E%B0%E5%9C%BA%201.jpg`)
})
