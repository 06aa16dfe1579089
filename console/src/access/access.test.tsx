import type { AuditPage as Answered, AuditLine, Reader } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { ApiProblem } from '../api/client.ts'
import { Failed } from '../app/errors.tsx'
import { draw, words } from '../app/testing/draw.tsx'
import { AuditPage } from './AuditPage.tsx'
import { ReadersTab } from './ReadersTab.tsx'

const line: AuditLine = {
  id: '7',
  at: '2026-08-20T09:10:11',
  what: 'refused',
  whatTitle: '被拒绝',
  person: 'li',
  name: '李承办',
  account: 'li',
  agencyName: '云岭县市场监督管理局',
  postTitle: '承办人',
  subject: 'GET /api/cases',
  case: null,
  code: 'not-for-this-post',
  address: '10.0.0.7',
}
const none = { person: '', case: '', what: '', from: '', to: '' }
const audit = (rows: readonly AuditLine[], next: string | null = null, at = '/audit', filter = none) => {
  const page: Answered = { rows, next, acts: [['refused', '被拒绝']] }
  return draw(<AuditPage />, { at, answered: [[['audit', filter], { pages: [page], pageParams: [''] }]] })
}

it('a line of the audit: when, who at which post, what, of what, and why it was refused', () => {
  const text = words(audit([line]))
  expect(text).toContain(
    '2026-08-2009:10:11李承办承办人云岭县市场监督管理局被拒绝GET/api/casesnot-for-this-post10.0.0.7',
  )
})

it('of who is not known, the account that was tried stands', () => {
  const stranger = {
    ...line,
    name: null,
    person: null,
    agencyName: null,
    postTitle: null,
    account: 'guessed',
    code: null,
  }
  expect(words(audit([stranger]))).toContain('guessed——被拒绝')
})

it('older ones are offered only where there are any', () => {
  expect(words(audit([line]))).not.toContain('更早的')
  expect(words(audit([line], '6'))).toContain('更早的')
  expect(words(audit([]))).toContain('没有这样的留痕')
})

it('the filter is what the address says, and can be let go', () => {
  const filter = { ...none, person: '李', from: '2026-08-01' }
  const html = audit([line], null, `/audit?person=${encodeURIComponent('李')}&from=2026-08-01`, filter)
  expect(html).toContain('value="李"')
  const letGo = /<button[^>]*>(<[^>]+>)*全部</
  expect(html).toMatch(letGo)
  expect(audit([line])).not.toMatch(letGo)
})

it('who looked at the case: each person and day, and at what', () => {
  const reader: Reader = {
    name: '韩立新',
    agencyName: '云岭县市场监督管理局',
    postTitle: '机关主要负责人',
    day: '2026-08-20',
    first: '2026-08-20T09:00',
    last: '2026-08-20T17:30',
    parts: ['案卷', '步骤'],
  }
  const readers = (rows: readonly Reader[]) =>
    words(draw(<ReadersTab id="1" />, { answered: [[['case', '1', 'readers'], rows]] }))
  expect(readers([reader])).toContain('韩立新机关主要负责人云岭县市场监督管理局2026-08-2009:00至17:30案卷、步骤')
  expect(readers([{ ...reader, last: reader.first }])).toContain('2026-08-2009:00案卷、步骤')
  expect(readers([])).toContain('还没有人看过')
})

it('a refusal is not tried again, a fault is; each has a way on', () => {
  const refused = new ApiProblem(403, { code: 'not-for-this-post', detail: '由负责人查看。', next: '联系审计管理员。' })
  const shown = (error: unknown) => words(draw(<Failed error={error} onRetry={() => undefined} />))
  expect(shown(refused)).toContain('由负责人查看。')
  expect(shown(refused)).toContain('联系审计管理员。')
  expect(shown(refused)).not.toContain('再试一次')
  expect(shown(new ApiProblem(404, { code: 'unknown-case', detail: '没有这个案件。' }))).toContain('回到工作台')
  const fault = shown(new ApiProblem(500, { code: 'internal-error', detail: '系统出错。' }))
  expect(fault).toContain('再试一次')
  expect(fault).toContain('internal-error')
  expect(shown(new Error('a bug of ours'))).not.toContain('bug')
})
