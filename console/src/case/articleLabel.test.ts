import { expect, test } from 'vitest'
import { isCited } from './articleLabel.ts'

test('the items a citation names are found in the article', () => {
  const lines = ['有下列情形之一的：', '（一）甲；', '（二）乙；', '（十一）丙。']
  const cited = (paragraph?: string) => lines.filter((line) => isCited(line, paragraph))
  expect(cited('第二项')).toEqual(['（二）乙；'])
  expect(cited('第一、二项')).toEqual(['（一）甲；', '（二）乙；'])
  expect(cited('第一款第十一项')).toEqual(['（十一）丙。'])
  expect(cited()).toEqual([])
})
