import type { Upkeep } from '@xiezhi/answers'
import { posts } from '@xiezhi/law/posts.ts'
import { expect, it } from 'vitest'
import { Places } from '../app/places.tsx'
import { draw, someone, words } from '../app/testing/draw.tsx'
import { UpkeepPage } from './UpkeepPage.tsx'

const upkeep: Upkeep = {
  at: '2026-11-30 10:00',
  items: [
    { id: 'backup', title: '备份', state: 'wrong', sentence: '还没有备份过。', next: '请备份。' },
    { id: 'whole', title: '全面核验', state: 'waiting', sentence: '还没有做过。', next: null },
    { id: 'disk', title: '磁盘', state: 'right', sentence: '还有 75.7 GB。', next: null },
  ],
}
const as = (kind: keyof typeof posts) => ({ post: { ...someone.post, kind, title: posts[kind] } })
const answered = [[['upkeep'], upkeep]] as const

it('what wants somebody stands first, with what to do; the rest is said too', () => {
  const text = words(draw(<UpkeepPage />, { session: as('supervisor'), answered }))
  expect(text).toContain('有1项须处理。察看于2026-11-3010:00，每分钟更新。备份：还没有备份过。请备份。')
  expect(text).toContain('全面核验尚未进行还没有做过。磁盘正常还有75.7GB。')
  const fine = { ...upkeep, items: upkeep.items.slice(1) }
  expect(words(draw(<UpkeepPage />, { session: as('supervisor'), answered: [[['upkeep'], fine]] }))).toContain(
    '各项正常。',
  )
})

it.each(Object.keys(posts) as (keyof typeof posts)[])(
  '%s sees the way there, and how many want somebody, or neither',
  (kind) => {
    const text = words(draw(<Places />, { session: as(kind), answered }))
    const told = ['supervisor', 'administrator', 'securityAdministrator', 'auditor'].includes(kind)
    expect(text.includes('运行状况1项须处理')).toBe(told)
    expect(text.includes('运行状况')).toBe(told)
  },
)

it('the auditor’s first page is called what it is', () => {
  expect(words(draw(<Places />, { session: as('auditor') }))).toBe('访问留痕运行状况')
})
