import { bodyOf } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import { latestProposal } from '../readings/world.ts'
import { Driver } from '../stories/driver.ts'
import { forms } from '../stories/forms.ts'
import { changesSinceTold } from './sinceTold.ts'

const told = () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03')
  d.do('li', 'answer.state', { party: 'p1', content: '请求从轻' })
  return d.do('li', 'answer.weigh', {
    party: 'p1',
    points: [{ point: '请求从轻', adopted: true, reason: '主动消除危害后果' }],
  })
}

test('as long as it is what was told, nothing differs', () => {
  expect(changesSinceTold(new Driver('2026-08-03').toServedNotice('2026-08-03').file)).toEqual([])
  expect(changesSinceTold(told().file)).toEqual([])
})

test('what is lighter or reasoned otherwise is told, party by party, then and now', () => {
  const d = told()
  const before = latestProposal(d.file)!
  const [line] = before.violations
  const revised = {
    ...(line as object),
    penalties: [{ kind: 'fine', amount: 300_000 }],
    tierReason: '采纳意见，从轻处罚。',
  }
  d.do('li', 'proposal.revise', {
    violations: [revised] as never,
    reason: '采纳意见',
  })
  const changes = changesSinceTold(d.file)
  expect(changes.map((c) => c.what)).toEqual([`${line!.conduct}：处罚的种类和数额`, `${line!.conduct}：裁量的理由`])
  expect(changes[0]).toMatchObject({ notice: 1, before: '罚款5,000元', now: '罚款3,000元' })
  // Who signs reads it on the form as well.
  d.review('case').on('2026-08-18').decide()
  const context = d.context('zheng')
  const text = paperText(bodyOf('handling-approval')!, { file: d.file, context, day: '2026-08-18' })
  expect(text.map((t) => t.text).join('\n')).toContain('告知时：罚款5,000元，现在：罚款3,000元')
})

test('facts found anew, conduct that is dropped, and conduct that came since', () => {
  const d = told()
  const before = latestProposal(d.file)!
  const [line] = before.violations
  const other = { ...(forms.violation('p1', 100_000) as object), conduct: '未查验供货者的许可证' } as never
  d.do('li', 'proposal.revise', {
    violations: [other],
    reason: '原行为不能成立',
    found: '重新查明，货值一百元。',
    evidence: before.evidence as never,
  })
  expect(changesSinceTold(d.file)).toMatchObject([
    { what: '认定的事实', before: before.found, now: '重新查明，货值一百元。' },
    { what: '增加的违法行为', before: '', now: '未查验供货者的许可证：罚款1,000元' },
    { what: '不再处罚的违法行为', before: `${line!.conduct}：罚款5,000元`, now: '' },
  ])
})
