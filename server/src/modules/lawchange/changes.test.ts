import { expect, test } from 'vitest'
import { amendedBy, repealsIn } from './changes.ts'

test('all that one closing article repeals, with the day, whatever stands between the names', () => {
  const lines = [
    '第九十九条 本法自2026年8月15日起施行。《樱桃保护法》、《梨树（试行）条例》和2015年5月1日起施行的《关于〈桃法〉的补充规定》同时废止。《杏法》另行规定。',
  ]
  expect(repealsIn({ title: '果树法典', from: '2026-08-15', lines })).toEqual(
    ['樱桃保护法', '梨树（试行）条例', '关于〈桃法〉的补充规定'].map((title) => ({
      kind: 'repealed',
      title,
      by: '果树法典',
      from: '2026-08-15',
    })),
  )
})
test('a text that only speaks of repeal repeals nothing, and nothing repeals itself', () => {
  const lines = ['标准应当适时修订、废止。《樱桃保护法》适用行为发生时的规定。', '《果树法典》同时废止。']
  expect(repealsIn({ title: '果树法典', from: null, lines })).toEqual([])
})
test('an amended law: the articles that say something else or are gone, and not those that were only set otherwise', () => {
  const older = {
    title: '梨法',
    from: '2020-01-01',
    articles: [
      { key: '1', lines: ['甲'] },
      { key: '2', lines: ['乙　丙'] },
      { key: '3', lines: ['丁'] },
    ],
  }
  const newer = {
    title: '梨法',
    from: '2026-01-01',
    articles: [
      { key: '1', lines: ['甲', '乙'] },
      { key: '2', lines: ['乙', '丙'] },
    ],
  }
  expect(amendedBy(older, newer)).toEqual({
    kind: 'amended',
    title: '梨法',
    by: '梨法',
    from: '2026-01-01',
    articles: ['1', '3'],
  })
  expect(amendedBy(newer, newer)).toBeUndefined()
})
