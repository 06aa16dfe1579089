import type { InkValue } from '@xiezhi/casework/signing.ts'
import { expect, test } from 'vitest'
import { fuller } from './kept.ts'
import { digestOf, ended, isWritten, onward, pathOf, unsigned, withCorrections, withName, withPage } from './written.ts'

const empty: InkValue = { shown: 'a'.repeat(64), signers: [] }
const who = { line: 0, as: '被询问人', name: '庞穗' }
const page = (n: number) => ({
  page: n,
  digest: 'b'.repeat(64),
  at: '2026-11-30T10:05' as const,
  ink: [[1, 2, 0, 90, 80, 5]],
})

test('points are whole numbers inside the field, near ones are left out, and time never runs back', () => {
  const first = onward([], 0.5, 0.5, 0)
  expect(first).toEqual([450, 150, 0])
  expect(onward(first, 0.501, 0.5, 4)).toBe(first)
  expect(onward(first, 1.4, -0.2, 9.6)).toEqual([450, 150, 0, 900, 0, 10])
  expect(onward([450, 150, 20], 0.9, 0.9, 3)).toEqual([450, 150, 20, 810, 270, 20])
  expect(ended(first)).toHaveLength(6)
})

test('a slip of the finger is no signature', () => {
  expect(isWritten([])).toBe(false)
  expect(isWritten([ended([450, 150, 0])])).toBe(false)
  expect(isWritten([[100, 100, 0, 400, 110, 9]])).toBe(true)
})

test('a page signed again is signed once; what is left is told by its number', () => {
  const once = withPage(withPage(empty, who, page(2)), who, page(1))
  expect(once.signers[0]?.pages.map((p) => p.page)).toEqual([1, 2])
  expect(withPage(once, who, page(1)).signers[0]?.pages).toHaveLength(2)
  expect(unsigned(once, 0, 4)).toEqual([3, 4])
  expect(unsigned(once, 1, 2)).toEqual([1, 2])
  expect(withName(once, 0, '庞惠').signers[0]?.name).toBe('庞惠')
})

test('other corrections undo the signature under them, and no other', () => {
  const corrections = [{ page: 1, was: '二十', now: '二十二' }]
  const signed = withPage(withPage(withCorrections(empty, corrections, 2), who, page(1)), who, page(3))
  const more = withCorrections(signed, [...corrections, { page: 2, was: '', now: '没有票据' }], 2)
  expect(more.signers[0]?.pages.map((p) => p.page)).toEqual([1])
  expect(withCorrections(signed, [], 2)).not.toHaveProperty('corrections')
})

test('of the draft and of what the tab kept whichever has more is taken', () => {
  const one = withPage(empty, who, page(1))
  const two = withPage(one, who, page(2))
  expect(fuller(one, two)).toBe(two)
  expect(fuller(two, one)).toBe(two)
  expect(fuller(undefined, one)).toBe(one)
  expect(fuller(one, undefined)).toBe(one)
})

test('the digest is of the bytes of the page, and a stroke a line', () => {
  expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(pathOf([1, 2, 0, 30, 40, 5])).toBe('M1 2L30 40')
})
