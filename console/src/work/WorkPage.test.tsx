import type { CasePage, Colleague, Opening } from '@xiezhi/answers'
import type { PostKind } from '@xiezhi/law'
import { afterAll, expect, it, vi } from 'vitest'
import { draw, someone, words } from '../app/testing/draw.tsx'
import { filterOf } from './filter.ts'
import { WorkPage } from './WorkPage.tsx'

vi.stubGlobal('window', { history: { state: null } })
afterAll(() => vi.unstubAllGlobals())
const list: CasePage = {
  rows: [],
  next: null,
  kinds: [],
  lights: { over: 1, warn: 0, calm: 0, none: 0 },
  flawed: 0,
  returned: 0,
  agencies: { a1: 4, a2: 9 },
  overseen: [
    { id: 'a1', name: '云岭县市场监督管理局' },
    { id: 'a2', name: '青石镇人民政府' },
  ],
}
const colleague: Colleague = {
  id: 'li',
  name: '李承办',
  posts: [{ id: 'li:1', kind: 'handler', title: '承办人', unit: '城关所' }],
}
const opening: Opening = { procedure: 'p', title: '程序', step: { id: 's', title: '案源登记' } }

function page(kind: PostKind, address = '', openings: readonly Opening[] = []): string {
  const view = kind === 'supervisor' ? 'oversee' : 'mine'
  const filter = filterOf(new URLSearchParams(address), view)
  return draw(<WorkPage />, {
    at: `/?${address}`,
    session: { post: { ...someone.post, kind } },
    answered: [
      [['cases', filter], { pages: [list], pageParams: [''] }],
      [['people'], [colleague]],
      [['procedures'], openings],
    ],
  })
}

it('a handler begins with what waits for him, and with a new case where he may open one', () => {
  const text = words(page('handler', '', [opening]))
  expect(text).toContain('待我办理我办过的本机关案件')
  expect(text).toContain('案源登记')
  expect(text).toContain('没有等你办理的事')
  expect(words(page('unitHead'))).not.toContain('案源登记')
})

it('where several procedures may be begun the button names none of them', () => {
  expect(words(page('handler', '', [opening, { ...opening, procedure: 'q' }]))).toContain('新办')
})

it('the cases of the agency are cut by who handles them and by unit', () => {
  const html = page('handler', 'view=agency')
  expect(html).toContain('全部办案人员')
  expect(html).toContain('<option value="城关所">城关所</option>')
  expect(page('handler')).not.toContain('全部办案人员')
})

it('a supervisor sees the agencies he oversees, each with its cases, and no list of his own', () => {
  const html = page('supervisor')
  expect(words(html)).not.toContain('待我办理')
  expect(html).toContain('全部机关（2）')
  expect(html).toContain('青石镇人民政府（9）')
})

it('what cuts the list can be cleared, and only then', () => {
  expect(words(page('handler', 'light=over'))).toContain('清除筛选')
  expect(words(page('handler'))).not.toContain('清除筛选')
})

it('administrators have no cases, and are met with no list of them', () => {
  for (const kind of ['administrator', 'securityAdministrator', 'auditor'] as const)
    expect(words(page(kind)), kind).not.toContain('待我办理')
})
