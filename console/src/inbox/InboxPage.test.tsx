import type { InboxAdded, InboxKind, InboxRow } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { InboxPage } from './InboxPage.tsx'
import { Waiting } from './Waiting.tsx'

const row = (more: Partial<InboxRow> = {}): InboxRow => ({
  number: '20260818-7K3M9QWD',
  procedure: 'complaint.consumer',
  title: '消费投诉处理程序',
  matter: '冰箱质量争议',
  received: '2026-08-18T21:05',
  due: '2026-08-27',
  clock: '投诉受理期限',
  files: 0,
  others: [],
  waits: 0,
  takenBy: null,
  mine: false,
  may: true,
  givenBack: [],
  ...more,
})
const key = ['inbox', { procedure: '', same: '' }]
const listed = (rows: readonly InboxRow[], kinds: readonly InboxKind[] = []) =>
  ({ answered: [[key, { pages: [{ rows, next: null, kinds }], pageParams: [''] }]] }) as const
const page = (...rows: InboxRow[]) => words(draw(<InboxPage />, listed(rows)))
const kind: InboxKind = {
  procedure: 'complaint.consumer',
  title: '消费投诉',
  count: 351,
  open: 340,
  due: '2026-08-12',
  light: 'over',
}

it('what came in says what it is about, when it came, and what runs since', () => {
  expect(page(row({ files: 2 }))).toMatch(/冰箱质量争议消费投诉处理程序2026-08-18.*2026-08-27投诉受理期限2个/)
  expect(page(row({ matter: '' }))).toContain('（没有写明）')
})

it('what is over is marked, what is due today is not yet', () => {
  expect(page(row({ due: '2026-08-19' }))).toContain('2026-08-19超期')
  expect(page(row({ due: '2026-08-20' }))).not.toContain('超期')
})

it('one who sends again and again is seen to, and each of it is answered', () => {
  const others = [{ number: '20260810-7K3M9QWD', case: null }]
  expect(page(row({ others }))).toContain('同一人另有1件')
  expect(page(row({ others, waits: 1 }))).toContain('同一人另有1件，待登记的1件')
})

it('it is taken by whoever may; what another has is said to be his, and what is mine goes on or back', () => {
  expect(page(row())).toContain('领取并登记')
  expect(page(row({ may: false }))).toContain('待领取')
  expect(page(row({ takenBy: '何雨桐' }))).toMatch(/何雨桐已领取$|何雨桐已领取(?!.*领取并登记)/)
  const mine = page(row({ takenBy: '李承办', mine: true }))
  expect(mine).toContain('继续登记退回')
  expect(mine).not.toContain('已领取')
})

it('who gave it back before, and why, stands with it', () => {
  const givenBack = [{ by: '何雨桐', at: '2026-08-19T09:10', reason: '应由食品股办理' }]
  expect(page(row({ givenBack }))).toMatch(/何雨桐2026-08-1909:10退回：应由食品股办理/)
})

it('how many wait is said of each kind, and what nobody has taken and presses, here and on the workbench', () => {
  const kinds = [
    kind,
    { ...kind, procedure: 'opinion.ordinary', title: '意见', count: 2, open: 0, due: null, light: 'calm' as const },
  ]
  expect(words(draw(<InboxPage />, listed([row()], kinds)))).toContain(
    '全部来件消费投诉351件，340件无人领取最先的2026-08-12已届满意见2件',
  )
  expect(words(draw(<Waiting />, listed([], kinds)))).toBe('来件353有无人领取的，已超期（2026-08-12）')
  expect(words(draw(<Waiting />, listed([], [{ ...kind, light: 'calm' }])))).toBe('来件351')
  expect(draw(<Waiting />, listed([]))).toBe('')
})

it('an empty one says so', () => {
  expect(page()).toContain('没有待登记的来件')
})

const added = (more: Partial<InboxAdded> = {}): InboxAdded => ({
  number: '20260818-7K3M9QWD-1',
  to: '20260818-7K3M9QWD',
  n: 1,
  case: 'c1',
  title: '庄敏投诉：冰箱质量争议',
  kind: '消费投诉',
  received: '2026-08-19 09:00',
  files: 1,
  names: ['小票.jpg'],
  step: 'complaint.supplement',
  may: true,
  open: true,
  ...more,
})
const with_ = (row: InboxAdded) =>
  words(
    draw(<InboxPage />, {
      answered: [
        ...listed([]).answered,
        [['inbox', 'added'], { pages: [{ rows: [row], next: null, count: 1 }], pageParams: [''] }],
      ],
    }),
  )

it('what is added stands with its case, and is entered by who handles it', () => {
  expect(with_(added())).toMatch(/补充材料.*庄敏投诉：冰箱质量争议消费投诉2026-08-1909:00小票.jpg.*登记补充材料/)
  expect(with_(added({ may: false, names: [] }))).toMatch(/1个.*由本案办理人员登记$/)
  expect(with_(added({ case: null, may: false, title: '冰箱质量争议' }))).toContain('来件20260818-7K3M9QWD登记以后登记')
  expect(with_(added({ open: false }))).toContain('不能登记，告知理由')
})
