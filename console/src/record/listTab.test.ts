import type { ListVersion } from '@xiezhi/casework/listed.ts'
import { expect, it } from 'vitest'
import { compared } from './ListTab.tsx'

const version = (lines: ListVersion['lines']): ListVersion => ({
  list: 'discretion',
  title: '裁量基准',
  case: 'c',
  version: 2,
  from: '2026-01-01',
  lines,
})

it('a version beside the one before: what is new, what stays in whatever order, and what is gone', () => {
  const before = version([{ when: '首次', most: 1 }, { when: '再次' }])
  const now = version([{ most: 1, when: '首次' }, { when: '三次' }])
  expect(compared(now, before).map(({ line, mark }) => [line.when, mark])).toEqual([
    ['首次', 'same'],
    ['三次', 'new'],
    ['再次', 'gone'],
  ])
  expect(compared(before, undefined).map(({ mark }) => mark)).toEqual(['same', 'same'])
})
