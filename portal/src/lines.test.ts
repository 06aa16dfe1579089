import { expect, it } from 'vitest'
import type { Block } from './entry.ts'
import { rowsOf } from './lines.ts'

const listed = (category: string, ...texts: readonly string[]) =>
  rowsOf({
    kind: 'list',
    categories: [category],
    body: texts.map((text): Block => ({ type: 'paragraph', text })),
  })

it('lines are read from the published text, whatever marks stand within a value', () => {
  const found = listed(
    '窗口岗位信息',
    '国办发〔2018〕118号第五项',
    '1. 窗口：3号窗口，岗位：受理岗，岗位职责、办理的事项：咨询，受理，发证：当日，地点：一楼，电话：0999-1',
    '2. 窗口：4号窗口，岗位：登记岗，岗位职责、办理的事项：登记',
    '自2026年11月2日起施行。',
  )
  expect(found).toEqual({
    list: 'windows',
    rows: [
      { window: '3号窗口', post: '受理岗', duties: '咨询，受理，发证：当日', place: '一楼', phone: '0999-1' },
      { window: '4号窗口', post: '登记岗', duties: '登记' },
    ],
  })
})

it('what is told in sentences, and what is no list, has no lines', () => {
  expect(listed('委托执法事项清单', '1. 大队受委托实施行政处罚。')).toBeUndefined()
  expect(listed('没有这种', '1. 窗口：一')).toBeUndefined()
  expect(rowsOf({ kind: 'penalty', categories: ['窗口岗位信息'], body: [] })).toBeUndefined()
})
