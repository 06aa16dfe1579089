import { documents } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { outlineOf } from '../word/outline.ts'
import { sampledBy } from './sampled.ts'

const lines = [
  { paper: 'penalty-decision', part: 'head', text: '青石县市场监督管理局' },
  { paper: 'penalty-decision', part: 'title', text: '行政处罚决定书（普通程序）' },
  { paper: 'penalty-decision', part: 'opening', text: '本机关依法对你（单位）立案调查。' },
  { paper: 'penalty-decision', part: 'closing', text: '本决定书由本机关负责解释。' },
  { paper: 'penalty-decision', part: 'copies', text: '一式三份' },
]

test('a decision of a sample case is seen by the form that is drafted, of the agency that drafts it', () => {
  const data = sampledBy('penalty-decision', lines, '青石县市场监督管理局')!
  const outline = outlineOf('penalty-decision', data as never)
  const text = JSON.stringify(outline)
  expect(outline).toMatchObject({
    agency: '青石县市场监督管理局',
    title: '行政处罚决定书（普通程序）',
    marks: ['样张'],
  })
  for (const said of ['本机关依法对你（单位）立案调查。', '本决定书由本机关负责解释。', '一式三份'])
    expect(text).toContain(said)
  expect(text).not.toContain('云岭县市场监督管理局')
  expect(data).not.toHaveProperty('seal')
})

test('a paper that is told by nothing is as it is built in; one without a sample is not shown', () => {
  const data = sampledBy('penalty-notice', lines, '青石县市场监督管理局')!
  expect(outlineOf('penalty-notice', data as never).title).toBe(documents['penalty-notice'].title)
  expect(sampledBy('permit-grant', lines, '青石县市场监督管理局')).toBeUndefined()
})
