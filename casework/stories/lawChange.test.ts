import { lawChangeWork } from '@xiezhi/law/lawChange.ts'
import { expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { entriesIn } from '../entries.ts'
import type { Form } from '../file.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'

// 生态环境法典废止十部法律: what rests on them is a task each, with its days, its owner, and who agrees.

const thing = (title: string, more: Form = {}): Form => ({
  kind: 'matter',
  title,
  laws: '《中华人民共和国水污染防治法》',
  proposal: 'change',
  ...more,
})
const registered = (things: readonly Form[], from: string | null = '2026-08-15') =>
  new Driver('2026-08-17', { people })
    .open(
      {
        law: '生态环境法典',
        ...(from === null ? {} : { from }),
        changed: '《中华人民共和国水污染防治法》等十部',
        receivedOn: '2026-08-17',
        things,
      },
      'li',
      lawChangeWork.campaign,
    )
    .do('li', 'change.tasks', { things })
const light = (d: Driver, day: `${number}-${number}-${number}`) =>
  d.file.clocks.map((c) => clockState(c, d.context('li'), day)).map(({ due, light: of }) => [due?.due, of])

test('a task for each of what rests on it, filled in as it was listed', () => {
  const d = registered([
    thing('对无证排污的处罚', { ref: 'HJ-1' }),
    thing('排污许可', { kind: 'list', proposal: 'look' }),
  ])
  expect(d.began.map((t) => [t.file.procedure, entriesIn(t.file, lawChangeWork.about)[0]?.fields])).toMatchObject([
    [
      lawChangeWork.task,
      { law: '生态环境法典', title: '对无证排污的处罚', ref: 'HJ-1', kind: 'matter', proposal: 'change' },
    ],
    [
      lawChangeWork.task,
      { title: '排污许可', kind: 'list', proposal: 'look', changed: '《中华人民共和国水污染防治法》' },
    ],
  ])
  d.do('li', 'change.more', { things: [thing('另一项')] })
  expect(d.began).toHaveLength(3)
})

test('it is not closed while a task is open, nor while one only awaits who agrees', () => {
  const d = registered([thing('甲')])
  const close = () => d.try('li', 'change.close', { summary: '全部清理。' })
  const blocked = { outcome: 'blocked', reasons: [{ gate: 'LC-close', sentence: expect.stringContaining('甲') }] }
  expect(close()).toMatchObject(blocked)
  const task = d.began[0]!.on('2026-08-20')
  task.do('sun', 'task.assign', { officers: ['wang'] })
  task.do('wang', 'task.settle', { outcome: 'keep', reason: '只适用于施行以前的行为。' })
  expect(close()).toMatchObject(blocked)
  task.do('zhou', 'task.confirm', { opinion: '同意。' })
  expect(close()).toMatchObject({ outcome: 'performed' })
})

test('twenty working days from the day the law is in force, whenever it was found; without a day no clock runs', () => {
  const [task] = registered([thing('甲')]).began
  expect(light(task!, '2026-08-20')).toEqual([['2026-09-11', 'calm']])
  expect(light(task!, '2026-09-14')).toEqual([['2026-09-11', 'over']])
  const [later] = registered([thing('甲')], '2026-12-01').began
  expect(light(later!, '2026-08-20')).toEqual([['2026-12-29', 'calm']])
  expect(registered([thing('甲')], null).began[0]?.file.clocks).toEqual([])
})

test('it has an owner, is settled, and agreed to by somebody else; then its clock has stopped', () => {
  const [task] = registered([thing('甲')]).began
  const t = task!
  const outcome: Form = { outcome: 'change', reason: '改引法典第一百条。', result: '权责清单第2版' }
  t.on('2026-08-20')
    .do('sun', 'task.assign', { officers: ['wang'] })
    .do('wang', 'task.settle', outcome)
    .do('zhou', 'task.return', { reason: '写明条款。' })
    .do('wang', 'task.settle', outcome)
  expect(t.file.officers).toEqual(['wang'])
  t.on('2026-08-24').do('zhou', 'task.confirm', { opinion: '同意。' })
  expect(light(t, '2026-10-01')).toEqual([['2026-09-11', 'done']])
})

test('who proposed what becomes of it does not agree to it', () => {
  const both = people.map((p) => (p.id === 'li' ? { ...p, posts: [...p.posts, 'legalHead' as const] } : p))
  const d = new Driver('2026-08-17', { people: both }).open(
    { law: '甲法', changed: '乙法', receivedOn: '2026-08-17', kind: 'case', title: '某案', proposal: 'look' },
    'li',
    lawChangeWork.task,
  )
  d.do('sun', 'task.assign', { officers: ['li'] })
  d.do('li', 'task.settle', { outcome: 'keep', reason: '行为发生在施行以前。' })
  expect(d.gates('li', 'task.confirm', { opinion: '同意' }, { post: 'legalHead' })).toContain('LC-apart')
})
