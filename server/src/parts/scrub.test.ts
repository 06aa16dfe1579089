import { expect, test } from 'vitest'
import { reportIn, sentencesOf } from './scrub.ts'

const told = (report: object) => {
  const read = reportIn(`✗ 一句话\n${JSON.stringify(report)}\n`)
  return read === undefined ? undefined : sentencesOf(read)
}

test('what is wrong with the audit of reading is told and counted as what is wrong with the record is', () => {
  const findings = [{ sentence: '记录第 3 条已被改动。' }]
  expect(told({ ok: true, size: 5, findings: [], audit: { ok: true, findings: [] } })).toEqual([])
  expect(
    told({ ok: false, size: 5, findings, audit: { ok: false, findings: ['访问留痕第 12 条已被删除。'] } }),
  ).toEqual(['记录第 3 条已被改动。', '访问留痕第 12 条已被删除。'])
})

test('a verification that could not be run says nothing', () => {
  expect(told({ ok: false, code: 'database-unreachable' })).toBeUndefined()
  expect(reportIn('')).toBeUndefined()
})
