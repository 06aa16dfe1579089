import type { SelectablePost } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { AccountPage } from '../account/AccountPage.tsx'
import { Notices } from '../account/Notices.tsx'
import { Head } from './Head.tsx'
import { momentAfter, serverNow } from './session.tsx'
import { draw, someone, words } from './testing/draw.tsx'

const head = (posts: readonly SelectablePost[]) =>
  draw(<Head onLeave={() => undefined} />, { session: { posts, post: posts[0]! } })

it('who works here, for whom, and what the whole installation is marked with', () => {
  const text = words(head([someone.post]))
  expect(text).toContain('演示云岭县市场监督管理局工作台年度统计法律变化李承办承办人退出')
  expect(head([someone.post])).not.toContain('<select')
})

it('whoever administers goes to no place of cases', () => {
  expect(head([{ ...someone.post, kind: 'administrator', title: '系统管理员' }])).not.toContain('年度统计')
})

it('who holds several posts chooses, and sees whose place he takes and in which agency', () => {
  const behalfOf = { person: 'sun', name: '孙股长', until: '2026-09-01' } as const
  const html = head([
    someone.post,
    { ...someone.post, id: 'd1', kind: 'unitHead', title: '承办机构负责人', behalfOf },
    { ...someone.post, id: 'x1', agency: 'a2', agencyName: '青石镇人民政府' },
  ])
  expect(html).toContain('承办机构负责人（代行，孙股长）')
  expect(html).toContain('承办人 · 青石镇人民政府')
})

it('what others did to one’s account stands over the page until it was seen', () => {
  expect(draw(<Notices />)).toBe('')
  const notices = [{ id: '7', at: '2026-08-20T09:00', sentence: '您的密码由安全管理员申请重置。' }] as const
  const text = words(draw(<Notices />, { session: { notices } }))
  expect(text).toContain('您的密码由安全管理员申请重置。')
  expect(text).toContain('知道了，不再显示')
})

it('one’s own account: the password, and the second factor where it can be set', () => {
  const page = (session: object) => words(draw(<AccountPage />, { session }))
  expect(page({ demo: false, factor: false })).toContain('启用二次验证')
  expect(page({ demo: false, factor: true })).toContain('已启用。换手机或者恢复码用完的')
  // The accounts of a demonstration are everybody’s.
  expect(page({ demo: true, factor: false })).not.toContain('二次验证')
  expect(page({})).toContain('修改密码')
})

it('the server’s time goes on from when it was read, over midnight too, and never back', () => {
  expect(momentAfter('2026-12-31T23:59', 120_000)).toBe('2027-01-01T00:01')
  expect(serverNow({ ...someone, readAt: Date.now() + 60_000 })).toBe(someone.now)
})
