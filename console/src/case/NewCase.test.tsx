import type { Opening } from '@xiezhi/answers'
import { afterAll, expect, it, vi } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { NewCase } from './NewCase.tsx'

vi.stubGlobal('document', { title: '' })
afterAll(() => vi.unstubAllGlobals())
const penalty: Opening = {
  procedure: 'penalty.ordinary',
  title: '行政处罚普通程序',
  step: { id: 'clue.register', title: '案源登记' },
}
const permit: Opening = {
  procedure: 'permit.ordinary',
  title: '行政许可一般程序',
  step: { id: 'application.receive', title: '收到申请' },
}
const page = (openings: readonly Opening[]) => draw(<NewCase />, { at: '/new', answered: [[['procedures'], openings]] })

it('of several procedures one is chosen first, by its name and what it begins with', () => {
  const html = page([penalty, permit])
  expect(words(html)).toContain('行政处罚普通程序从“案源登记”开始')
  expect(html).toContain('href="/new/permit.ordinary"')
})

it('a single one is begun at once', () => {
  const html = page([permit])
  expect(words(html)).toMatch(/^收到申请/)
  expect(html).not.toContain('href="/new/')
})

it('a post that may begin none is told so', () => {
  expect(words(page([]))).toContain('现在的岗位没有可以开始办理的程序，请切换岗位。')
})
