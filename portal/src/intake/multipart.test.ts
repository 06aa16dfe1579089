import { describe, expect, test } from 'vitest'
import { MOST_PARTS, readPairs, readParts } from './multipart.ts'

const type = 'multipart/form-data; boundary=b'
const form = (...parts: string[]) => Buffer.from(`${parts.map((p) => `--b\r\n${p}\r\n`).join('')}--b--\r\n`)
const part = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`
const read = (body: Buffer) => readParts(type, body)?.map((p) => [p.name, p.file, p.bytes.toString()])

describe('a form with files', () => {
  test('is read as a browser writes it, an empty value and an empty line in a value too', () => {
    const file =
      'Content-Disposition: form-data; name="files"; filename="a%22.png"\r\nContent-Type: image/png\r\n\r\nx\r\n\r\ny'
    expect(read(form(part('a', '甲'), part('b', ''), file))).toEqual([
      ['a', undefined, '甲'],
      ['b', undefined, ''],
      ['files', 'a".png', 'x\r\n\r\ny'],
    ])
    expect(read(form())).toEqual([])
  })

  test.each([
    ['a part without a head', form('name=a', part('a', '1'))],
    [
      'a head that ends within the next part',
      Buffer.from(`--b\r\nContent-Disposition: form-data; name="a"\r\n--b\r\n\r\n1\r\n--b--`),
    ],
    ['a head of 8 kB', form(part('x'.repeat(8 * 1024), '1'))],
    [
      'more parts than any form has, with names or without',
      form(...Array.from({ length: MOST_PARTS + 1 }, () => 'X: y\r\n\r\n')),
    ],
    ['one that breaks off', form(part('a', '1')).subarray(0, 40)],
  ])('is broken by %s', (_, body) => {
    expect(readParts(type, body)).toBeNull()
  })

  test('takes no longer for what is made to be slow', () => {
    const body = Buffer.concat([Buffer.from('--b\r\n'), Buffer.alloc(15 * 1024 * 1024, '\r\n--b')])
    const began = performance.now()
    expect(readParts(type, body)).toBeNull()
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('a form without files', () => {
  test('is read pair by pair', () => {
    expect(readPairs(Buffer.from('a=%E7%94%B2+b&c='))?.map((p) => [p.name, p.bytes.toString()])).toEqual([
      ['a', '甲 b'],
      ['c', ''],
    ])
  })

  test('of more pairs than any has is not read at all', () => {
    const pairs = (n: number) => Buffer.from(Array.from({ length: n }, () => 'a=1').join('&'))
    expect(readPairs(pairs(MOST_PARTS))).toHaveLength(MOST_PARTS)
    expect(readPairs(pairs(MOST_PARTS + 1))).toBeNull()
    const many = Buffer.alloc(15_900_000, 'a&')
    const began = performance.now()
    expect(readPairs(many)).toBeNull()
    expect(performance.now() - began).toBeLessThan(500)
  })
})
