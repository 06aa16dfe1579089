import type { Reason } from '@xiezhi/casework'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { expect, it } from 'vitest'
import { ApiProblem } from '../api/client.ts'
import { draw, words } from '../app/testing/draw.tsx'
import { Refusal } from './Refusal.tsx'
import { deskOf } from './testing/desk.ts'
import { isUnknown, type Refused } from './useSubmit.ts'

const nothing = () => undefined
const refusal = (refused: Partial<Refused>, d = new Driver('2026-08-03').toServedNotice('2026-08-05')) => {
  const { steps, view } = deskOf(d, 'li')
  const whole = { errors: [], reasons: [], mayHaveHappened: false, unknown: false, ...refused }
  return draw(
    <Refusal
      refused={whole}
      attempt={1}
      file={view.file}
      steps={steps}
      onAgain={nothing}
      onArticle={nothing}
      onAsk={nothing}
      onCure={nothing}
      happened={refused.mayHaveHappened ? <p>确已发生的，如实登记</p> : undefined}
    />,
  )
}
const reason = (more: Partial<Reason> = {}): Reason => ({
  code: 'gate',
  gate: 'G16',
  sentence: '陈述、申辩的期限还没有届满。',
  next: '等到期限届满，或者记录当事人放弃',
  articles: [{ statute: 'penalty-law-2021', short: '处罚法', article: 45, gist: '陈述、申辩权' }],
  ...more,
})

it('nothing is shown where nothing was refused', () => {
  expect(refusal({})).toBe('')
})

it('a condition of the law: what is missing, under which article, what to do', () => {
  const text = words(refusal({ reasons: [reason()] }))
  expect(text).toContain('没有办理')
  expect(text).toContain('陈述、申辩的期限还没有届满。')
  expect(text).toContain('等到期限届满，或者记录当事人放弃。')
  expect(text).toContain('处罚法')
})

it('the step that clears it is a button, filled in for the party the reason speaks of', () => {
  const cures = [{ step: 'answer.waive' }]
  const text = words(refusal({ reasons: [reason({ party: 'p1', cures })] }))
  expect(text).toMatch(/去办理：记录放弃陈述、申辩（云岭县第1食品有限公司）/)
})

it('a question that must be answered first is asked by its words', () => {
  const text = words(refusal({ reasons: [reason({ ask: ['majorPublicInterest'] })] }))
  expect(text).toContain('先回答：')
})

it('what only a later signature will refuse is told as that', () => {
  const text = words(refusal({ reasons: [reason({ at: '作出处罚决定' })] }))
  expect(text).toContain('先不提出')
  expect(text).toContain('到“作出处罚决定”时会被拒绝：')
})

it('what concerns one of several parties names it, once', () => {
  const named = words(refusal({ reasons: [reason({ party: 'p1' })] }))
  expect(named).toContain('云岭县第1食品有限公司：陈述、申辩的期限')
  const once = words(refusal({ reasons: [reason({ party: 'p1', sentence: '云岭县第1食品有限公司没有送达。' })] }))
  expect(once.match(/云岭县第1食品有限公司/g)).toHaveLength(1)
})

it('why this case comes under it, and what the law provides and cannot be done yet', () => {
  const unbuilt = { title: '延长办案期限', meanwhile: '按纸质审批办理。' }
  const text = words(refusal({ reasons: [reason({ because: ['罚款数额较大'], unbuilt })] }))
  expect(text).toContain('本案须满足这一条件，因为：罚款数额较大。')
  expect(text).toContain('延长办案期限：本版本还不能办。按纸质审批办理。')
})

it('an act in the world that may have happened all the same can be entered as it was, last', () => {
  const text = words(refusal({ reasons: [reason()], mayHaveHappened: true }))
  expect(text.endsWith('确已发生的，如实登记')).toBe(true)
})

it('where no answer came nobody says it was not done: the same command is sent again', () => {
  const problem = new ApiProblem(0, { detail: '连不上服务器。', code: 'offline' })
  const text = words(refusal({ problem, unknown: true }))
  expect(text).toContain('结果未知')
  expect(text).toContain('可能已经办理，也可能没有')
  expect(text).toContain('再发一次，取回结果')
})

it('a broken line and a fault are no answer; a refusal and a busy case are one', () => {
  const of = (status: number, code: string) => isUnknown(new ApiProblem(status, { code }))
  expect([of(0, 'offline'), of(500, 'internal-error'), of(502, 'bad-gateway')]).toEqual([true, true, true])
  expect([of(409, 'step-blocked'), of(422, 'form-invalid'), of(503, 'busy')]).toEqual([false, false, false])
})
