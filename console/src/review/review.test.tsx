import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { after, reviewed } from '@xiezhi/casework/stories/handled.ts'
import { ordinaryPenalty } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { deskOf } from '../case/testing/desk.ts'
import { FormWorldProvider } from '../form/context.ts'
import { FileSide } from './FileSide.tsx'
import { Raises } from './Raises.tsx'
import { ReviewForm } from './ReviewForm.tsx'
import { SinceTold } from './SinceTold.tsx'

const concluded = () => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
  d.gather('现场检查照片', 'p1')
  return d.on('2026-08-07').do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
}
const nothing = () => undefined
/** Reviewed here, and passed. */
const passedOnce = (kind: string) => reviewed(after(kind, 'grant.propose'))

it('the file beside a review: what is proposed, on what facts, by which evidence', () => {
  const { view } = deskOf(concluded(), 'li')
  const text = words(draw(<FileSide view={view} about={1} onEvidence={nothing} onPaper={nothing} />))
  expect(text).toContain('第1版处罚意见')
  expect(text).toContain('对云岭县第1食品有限公司处以：罚款5,000元')
  expect(text).toContain('现场检查照片')
})

it('every element is asked beside what in the file answers it', () => {
  const d = concluded().do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
  const { view } = deskOf(d, 'qian')
  const fields = ordinaryPenalty.steps.find((s) => s.id === 'review.opine')!.fields
  const proceeding = view.file.proceedings.find((p) => p.kind === 'review')?.id ?? ''
  const world = { people: [], matters: [], names: {}, errors: {} }
  const text = words(
    draw(
      <FormWorldProvider value={world}>
        <ReviewForm fields={fields} values={{}} onChange={nothing} view={view} proceeding={proceeding} />
      </FormWorldProvider>,
    ),
  )
  expect(text).toMatch(/事实是否清楚，证据是否确凿充分.*证据1现场检查照片/)
  expect(text).toContain('第1版处罚意见')
})

it('at a second review what was said at the first, of what, and how it was answered, stands beside what is new', () => {
  const d = concluded().review('legal', 'failed')
  d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 400_000)], reason: '补充裁量理由' })
  d.do('li', 'review.submit', { kind: 'legal', materials: '案卷', handled: '已补充裁量理由，降低罚款' })
  const { view } = deskOf(d, 'qian')
  const text = words(draw(<FileSide view={view} about={2} onEvidence={nothing} onPaper={nothing} />))
  expect(text).toContain('前次审核：未通过')
  expect(text).toContain('当时审核的（第1版）：对云岭县第1食品有限公司处以：罚款5,000元')
  expect(text).toContain('裁量理由不足，建议纠正。')
  expect(text).toContain('承办人的处理：已补充裁量理由，降低罚款')
  expect(text).toContain('对云岭县第1食品有限公司处以：罚款4,000元')
})

it('of another kind it is called by no name of a penalty', () => {
  const d = passedOnce('permit.ordinary')
  const { view } = deskOf(d, 'qian')
  const text = words(draw(<FileSide view={view} about={1} onEvidence={nothing} onPaper={nothing} />))
  expect(text).toContain('前次审核：通过')
  expect(text).not.toMatch(/处罚意见|案件审核/)
})

it('more than a party was told stands out: before, now, on what ground, or that there is none', () => {
  const raise = { party: '甲公司', notice: 1, before: '罚款5,000元', now: '罚款8,000元', grounds: [], ungrounded: true }
  const bare = words(draw(<Raises raises={[raise]} />))
  expect(bare).toContain('较第1次告知加重：甲公司没有根据')
  expect(bare).toContain('告知时罚款5,000元现在罚款8,000元')
  const found = { before: '二十盒', now: '五十盒' }
  const grounded = words(draw(<Raises raises={[{ ...raise, grounds: ['新查明的事实'], ungrounded: false, found }]} />))
  expect(grounded).toContain('加重的根据新查明的事实')
  expect(grounded).toContain('告知时认定二十盒现在认定五十盒')
  expect(grounded).not.toContain('没有根据')
})

it('what is not as the party was told it is shown then and now', () => {
  const change = { party: '甲公司', notice: 1, what: '处罚的种类和数额', before: '罚款8,000元', now: '' }
  const text = words(draw(<SinceTold changes={[change]} />))
  expect(text).toContain('与第1次告知不同的内容：甲公司')
  expect(text).toContain('处罚的种类和数额告知时：罚款8,000元现在：没有')
  expect(words(draw(<SinceTold changes={[]} />))).toBe('')
})
