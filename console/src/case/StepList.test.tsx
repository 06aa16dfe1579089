import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, it, vi } from 'vitest'
import { SessionProvider, type Working } from '../app/session.tsx'
import { rulesSent } from '../app/testing/rules.ts'
import { findSteps } from './finding.ts'
import { MoreSteps } from './MoreSteps.tsx'
import { StepList } from './StepList.tsx'
import { deskOf } from './testing/desk.ts'

vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) })
afterAll(() => vi.unstubAllGlobals())
const nothing = () => undefined

function drawn(d: Driver, who: string): string {
  const { view, agenda, session } = deskOf(d, who)
  const client = new QueryClient()
  rulesSent(client)
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <SessionProvider value={session as Working}>
        <StepList
          view={view}
          agenda={agenda}
          current=""
          onChoose={nothing}
          onMore={nothing}
          onClock={nothing}
          onArticle={nothing}
          onAsk={nothing}
          onCure={nothing}
        />
      </SessionProvider>
    </QueryClientProvider>,
  )
}
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const investigated = () => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
  d.gather('现场检查照片', 'p1')
  d.gather('询问笔录', 'p1')
  return d
}

it('one thing stands out as the next; what was done and may be done again is told by a count', () => {
  const html = drawn(investigated(), 'li')
  expect(html.match(/step--primary/g)).toHaveLength(1)
  expect(words(html)).toMatch(/调查终结报告 .*收集证据 已办 2 次，最近 2026-08-05/)
  expect(words(html)).toContain('更多办理…')
})

it('who else is waited for has a name, a matter and a day', () => {
  const d = investigated()
  d.on('2026-08-07').do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
  d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' }).on('2026-08-11')
  const text = words(drawn(d, 'li'))
  expect(text).toContain('现在没有要您办的。')
  expect(text).toMatch(/等别人 法制审核（第1版处罚意见） 法制审核人员 .*自 2026-08-07 ，已 4 日/)
  expect(text).toMatch(/缺什么 处罚告知呈批 .*尚未经/)
})

it('what is blocked has the button that clears it, unless it stands above as the next step', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
  expect(words(drawn(d, 'li'))).toContain('去办理：记录放弃陈述、申辩')
  expect(words(drawn(d.on('2026-08-18').decide(), 'li'))).not.toContain('去办理')
})

const penalty = procedureOf(ruleBook, 'penalty.ordinary')

it('a word or two finds a step, also one that was done or belongs to somebody else', () => {
  const { steps, view } = deskOf(new Driver('2026-08-03').toServedNotice('2026-08-05'), 'li')
  const found = (text: string) =>
    findSteps(text, steps, view.file, penalty).flatMap((g) => g.steps.map((s) => `${s.standing} ${s.step.step}`))
  expect(found('公告 告知书')).toEqual(['ahead service.notice', 'ahead service.announce'])
  expect(found('退回 处罚告知')).toEqual(['others notice.return'])
  expect(found('没有这一步')).toEqual([])
  expect(found('').length).toBe(steps.length)
  // What it stands under finds it too, and the very name comes before what only has it within.
  expect(found('强制措施')).toContain('open measure.plan')
  expect(found('收集证据')[0]).toBe('open evidence.collect')
})

it('all steps stand under a score of subjects, in the order of the law, none of them endless', () => {
  const { steps, view } = deskOf(new Driver('2026-08-03').toServedNotice('2026-08-05'), 'li')
  const groups = findSteps('', steps, view.file, penalty)
  expect(groups.map((g) => g.subject).slice(0, 4)).toEqual(['案源和立案', '机构和人员', '期限', '调查取证'])
  expect(groups.map((g) => g.subject)).toEqual(
    expect.arrayContaining(['听证', '送达', '先行登记保存和强制措施', '复议和诉讼']),
  )
  expect(groups.length).toBeLessThan(28)
  expect(Math.max(...groups.map((g) => g.steps.length))).toBeLessThan(30)
  // What can be done stands first under each.
  for (const { steps: list } of groups) {
    const open = list.map((s) => s.standing === 'open')
    expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)))
  }
})

it('closed, the subjects are all one sees, with what can be done in each', () => {
  const { steps, view } = deskOf(new Driver('2026-08-03').toServedNotice('2026-08-05'), 'li')
  const none = () => undefined
  const html = renderToStaticMarkup(
    <MoreSteps open view={view} steps={steps} procedure={penalty} onClose={none} onChoose={none} />,
  )
  expect(html).not.toContain('aria-level="2"')
  expect(words(html)).toMatch(/调查取证 可以办 \d+，共 \d+ 步/)
  // A case with a handful of steps shows them at once.
  const few = renderToStaticMarkup(
    <MoreSteps open view={view} steps={steps.slice(0, 5)} procedure={penalty} onClose={none} onChoose={none} />,
  )
  expect(few.match(/aria-level="2"/g)).toHaveLength(5)
})
