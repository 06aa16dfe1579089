import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { after } from '@xiezhi/casework/stories/handled.ts'
import { received } from '@xiezhi/casework/stories/permit.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { CaseHead, runningClocks } from './CaseHead.tsx'
import { deskOf } from './testing/desk.ts'

const head = (d: Driver, change: Partial<ReturnType<typeof deskOf>['view']> = {}) =>
  draw(<CaseHead view={{ ...deskOf(d, 'li').view, ...change }} onClock={() => undefined} />)

const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')

it('whose case, about what, in whose hands, and where on its way', () => {
  const html = head(filed())
  const text = words(html)
  expect(text).toContain('案由')
  expect(text).toContain('当事人云岭县第1食品有限公司')
  expect(text).toMatch(/办案人员李承办、王/)
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
})

it('who has withdrawn is named as one who has', () => {
  const d = filed().do('li', 'recusal.ask', {
    how: 'asked',
    party: 'p1',
    role: 'investigator',
    person: 'wang',
    reason: '亲属',
  })
  expect(words(head(d))).not.toContain('已回避')
  d.do('zheng', 'recusal.decide', { granted: true, reason: '属实', redo: 'stays' }, { proceeding: 'recusal-1' })
  expect(words(head(d))).toMatch(/王[^、]*（已回避）/)
})

it.each([
  ['crime.deliver', ['案源核查', '立案调查', '待移送公安机关']],
  ['reporter.tell', ['案源核查', '不予立案，待告知']],
])('off the straight way nothing is ticked that it never came to (%s)', (step, stages) => {
  const { view } = deskOf(after('penalty.ordinary', step), 'li')
  expect(view.stages.map((s) => s.title)).toEqual(stages)
  expect(view.stages.at(-1)?.state).toBe('current')
})

it('where all is done nothing is still at hand, and what is only interrupted goes on', () => {
  const settled = deskOf(after('permit.ordinary'), 'li').view.stages
  expect(settled.map((s) => s.state)).toEqual(settled.map(() => 'done'))
  const correcting = deskOf(
    received().do('li', 'application.request', { missing: '场所证明', listed: true, unshared: true }),
    'li',
  ).view.stages
  expect(correcting.map((s) => s.state).slice(0, 3)).toEqual(['done', 'current', 'ahead'])
})

it('before anybody is known it says so, and names no officers', () => {
  const text = words(head(new Driver('2026-08-03').open()))
  expect(text).toContain('当事人尚未确认')
  expect(text).not.toContain('办案人员')
})

it('a third person is told as one, and of another agency’s case whose it is', () => {
  const d = filed().do('li', 'party.identify', { party: { ...(party('p2') as object), role: 'third' } })
  expect(words(head(d))).toContain('（第三人）')
  expect(words(head(d, { mayAct: false }))).toContain('办案机关')
  expect(words(head(d))).not.toContain('办案机关')
})

it('a fault that is not cured leads to the record, a mark of this case alone stands beside the title', () => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'clue.verify', { ...forms.verification, officers: ['li'] }, { happened: '另一人临时出警' })
  expect(head(d)).toMatch(/href="\/\?tab=record"/)
  expect(words(head(d))).toContain('瑕疵1')
  const { file } = deskOf(d, 'li').view
  expect(words(head(d, { file: { ...file, marks: ['演示', '演练'] } }))).toMatch(/案演练/)
})

it('clocks that run, the most pressing first; what has stopped is not shown', () => {
  const { view } = deskOf(filed().on('2026-08-18'), 'li')
  const running = runningClocks(view.clocks)
  expect(running.map((c) => c.title)).toContain('办案期限')
  expect(running.every((c) => c.stopped === undefined)).toBe(true)
  const late = { ...running[0]!, id: 'late', light: 'over' as const }
  expect(runningClocks([...running, late])[0]!.id).toBe('late')
})
