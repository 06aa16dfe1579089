import type { StepView } from '@xiezhi/answers'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { StepPane } from './StepPane.tsx'
import { deskOf } from './testing/desk.ts'

const nothing = () => undefined
const noticed = () => new Driver('2026-08-03').toServedNotice('2026-08-05')

function pane(d: Driver, who: string, id: string, change: Partial<StepView> = {}, gone = false): string {
  const { steps, view, session } = deskOf(d, who)
  const step = { ...steps.find((s) => s.step === id)!, ...change }
  return draw(
    <StepPane
      step={step}
      view={view}
      allSteps={steps}
      ask={[]}
      begin={{}}
      gone={gone}
      onArticle={nothing}
      onAsk={nothing}
      onCure={nothing}
      onDone={nothing}
      onDirty={nothing}
    />,
    {
      session,
      answered: [
        [['people'], []],
        [['matters'], []],
      ],
    },
  )
}

it('what was done says by whom and when, and what was filled in', () => {
  const text = words(pane(noticed().on('2026-08-18').decide(), 'li', 'filing.approve'))
  expect(text).toMatch(/已由.+于2026-08-05.*办理。/)
  expect(text).toContain('意见')
})

it('what is still to come says what comes first', () => {
  const text = words(pane(noticed().on('2026-08-18').decide(), 'wu', 'court.apply'))
  expect(text).toContain('在“催告”阶段进行')
  expect(text).toContain('先完成“签发催告书”。')
})

it('what is held up says what is missing, with the step that clears it', () => {
  const text = words(pane(noticed(), 'li', 'decision.propose'))
  expect(text).toContain('处罚决定呈批')
  expect(text).toContain('去办理：记录放弃陈述、申辩')
})

it('what was sent back says so above the form that kept everything', () => {
  const returned = {
    event: 9,
    at: '2026-08-06T10:00',
    by: '孙股长',
    post: 'unitHead',
    reason: '事实写得不清楚',
  } as const
  const text = words(pane(noticed(), 'li', 'fact.state', { returned }))
  expect(text).toContain('孙股长（承办机构负责人）2026-08-0610:00退回：事实写得不清楚')
  expect(text).toContain('看第9号记录')
})

it('what must follow and cannot be done yet is said before, not after', () => {
  const unbuilt = { title: '不予立案', meanwhile: '按纸质审批表办理。' }
  expect(words(pane(noticed(), 'li', 'fact.state', { unbuilt }))).toContain(
    '依法须“不予立案”，这在本版本还不能办。按纸质审批表办理。',
  )
})

it('how a form begins because others wait for it is told with the reason', () => {
  const preset = { form: {}, because: ['送达须在决定以后七日内'] }
  expect(words(pane(noticed(), 'li', 'fact.state', { preset }))).toContain('已按案情预先选定送达须在决定以后七日内。')
})

it('a step that a colleague took meanwhile leaves what was typed to be copied', () => {
  expect(words(pane(noticed(), 'li', 'fact.state', {}, true))).toContain('刚刚由他人办理，或者案件有了变化')
})

it('an act in the world that is barred may have happened: it can be entered as it was, a decision cannot', () => {
  const d = noticed().on('2026-08-18').decide()
  const gate = { code: 'gate', sentence: '尚未满足。', next: '先满足', articles: [] } as const
  const reported = pane(d, 'li', 'service.deliver', { state: 'blocked', effect: 'reported', reasons: [gate] })
  expect(words(reported)).toContain('行为已经发生、不能重做的，如实登记')
  const constitutive = pane(d, 'li', 'service.deliver', { state: 'blocked', effect: 'constitutive', reasons: [gate] })
  expect(words(constitutive)).not.toContain('如实登记')
  // Nor where it is barred by more than a condition of the law.
  const turn = { ...gate, code: 'turn' } as const
  const others = pane(d, 'li', 'service.deliver', { state: 'blocked', effect: 'reported', reasons: [gate, turn] })
  expect(words(others)).not.toContain('如实登记')
})

it('what is not due yet says what comes first', () => {
  const text = words(pane(new Driver('2026-08-03').open(), 'li', 'closing.propose'))
  expect(text).toMatch(/结案/)
  expect(text).not.toContain('去办理')
})

it('who decides about what was put up beside the case has it before his eyes; who put it up does not read it again', () => {
  const asked = noticed().do('li', 'recusal.ask', {
    how: 'asked',
    party: 'p1',
    role: 'investigator',
    person: 'wang',
    reason: '与当事人的经营者是同学',
  })
  const text = words(pane(asked, 'zheng', 'recusal.decide'))
  expect(text).toMatch(/李.*，2026-08-05/)
  expect(text).toContain('与当事人的经营者是同学')
  const own = words(pane(asked, 'li', 'recusal.ask'))
  expect(own).not.toContain('与当事人的经营者是同学')
})
