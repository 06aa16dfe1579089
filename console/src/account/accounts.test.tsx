import type { KeptAccount } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { AccountsPage } from './AccountsPage.tsx'

const kept = (name: string, more: Partial<KeptAccount> = {}): KeptAccount => ({
  person: name,
  name,
  account: name,
  posts: [{ title: '承办人', agencyName: '云岭县市场监督管理局' }],
  set: true,
  factor: false,
  waiting: null,
  ...more,
})
const waiting: NonNullable<KeptAccount['waiting']> = {
  voucher: 'v1',
  purpose: 'reset',
  factor: true,
  reason: '忘记密码',
  askedBy: '安全管理员甲',
  asked: '2026-08-20T09:00',
  until: '2026-08-21T09:00',
  confirmed: false,
  mine: false,
}
const page = (
  rows: readonly KeptAccount[],
  kind: 'securityAdministrator' | 'administrator' = 'securityAdministrator',
) =>
  draw(<AccountsPage />, {
    session: { post: { id: 'x:1', kind, title: '', agency: 'a1', agencyName: '' } },
    answered: [[['accounts'], rows]],
  })
const rowOf = (html: string, name: string) =>
  words(
    html
      .split('<tr')
      .find((row) => row.includes(`<strong>${name}</strong>`))
      ?.split('</tr>')[0] ?? '',
  )

it('how each account stands', () => {
  const html = page([
    kept('甲'),
    kept('乙', { account: null, set: false }),
    kept('丙', { set: false }),
    kept('丁', { waiting: { ...waiting, confirmed: true } }),
    kept('戊', { factor: true }),
  ])
  expect(rowOf(html, '甲')).toContain('正常')
  expect(rowOf(html, '乙')).toContain('没有账号')
  expect(rowOf(html, '乙')).toContain('开设账号')
  expect(rowOf(html, '丙')).toContain('没有密码')
  expect(rowOf(html, '丙')).toContain('重置密码')
  expect(rowOf(html, '丁')).toContain('待本人设定密码')
  expect(rowOf(html, '戊')).toContain('已启用')
})

it('what waits for somebody stands on top, then who has none', () => {
  const html = page([kept('甲'), kept('乙', { account: null }), kept('丙', { waiting })])
  const names = [...html.matchAll(/<strong>(.)<\/strong>/g)].map(([, name]) => name)
  expect(names).toEqual(['丙', '乙', '甲'])
})

it('what another asked for is confirmed or refused, what one asked oneself taken back only', () => {
  const others = rowOf(page([kept('丙', { waiting })]), '丙')
  expect(others).toContain('安全管理员甲，2026-08-2009:00：忘记密码，连同二次验证')
  expect(others).toMatch(/确认不同意$/)
  const own = rowOf(page([kept('丙', { waiting: { ...waiting, mine: true } })]), '丙')
  expect(own).toMatch(/撤回$/)
  expect(own).not.toContain('不同意')
})

it('nobody confirms or opens what is his own', () => {
  const own = rowOf(page([kept('李承办', { person: 'li', waiting })]), '李承办')
  expect(own).not.toMatch(/确认不同意/)
  expect(rowOf(page([kept('李承办', { person: 'li' })]), '李承办')).not.toContain('重置密码')
})

it('the system administrator confirms, and asks for nothing', () => {
  const html = page([kept('甲'), kept('丙', { waiting })], 'administrator')
  expect(rowOf(html, '甲')).not.toContain('重置密码')
  expect(rowOf(html, '丙')).toContain('确认')
  expect(words(html)).toContain('先核实是本人要求的')
})
