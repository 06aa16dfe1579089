import { procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { toldOf } from '../told.ts'
import { ownLayer } from './county.ts'
import type { Driver } from './driver.ts'
import { after, clockOf, faults, handled, running, stageOf } from './handled.ts'

const kind = 'opinion.ordinary'
const procedure = procedureOf(ruleBook, kind)!
const told = (d: Driver) => toldOf(d.file, procedure, procedure.intake!, d.context('li'), '2026-11-20')

describe('意见建议', () => {
  test('answered by who signs for it, and there for everybody; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), stageOf(d, 'publication'), running(d), faults(d)]).toEqual(['archived', 'public', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['opinion-reply'])
  })

  test('its sender is told the answer once it is signed, and not while it is drafted; then he may say how satisfied he is', () => {
    const d = after(kind, 'opinion.sign')
    expect(told(d)).toMatchObject({ stage: '待签发', rated: false })
    expect(told(d).acts.map((a) => a.title)).toEqual(['与您提出的其他来件一并办理', '收到您补充的情况'])
    d.do('sun', 'opinion.sign', { publish: false })
    expect(told(d)).toMatchObject({ stage: '已答复', rated: true })
    expect(told(d).acts.at(-1)).toMatchObject({
      title: '答复',
      elements: [
        { label: '结果', value: '采纳' },
        { label: '答复的内容', value: '自下月起，每周三窗口办理时间延长至十九时。' },
      ],
    })
    expect(d.file.proceedings.filter((p) => p.kind === 'publication')).toEqual([])
  })

  test('of what was returned and drafted anew, what was signed is told', () => {
    const d = after(kind, 'opinion.sign').do('sun', 'opinion.return', { reason: '没有写明日期' })
    d.do('li', 'opinion.draft', { outcome: 'adopted', content: '自十二月一日起延长。' })
    d.do('sun', 'opinion.sign', { publish: false })
    expect(told(d).acts.at(-1)?.elements.at(-1)?.value).toBe('自十二月一日起延长。')
  })

  test('what its sender adds once the answer is drafted is not passed over: it is drafted with it in view', () => {
    const d = after(kind, 'opinion.sign')
    d.do('li', 'opinion.supplement', { content: '周五也可以。', receivedOn: '2026-11-04' })
    expect(d.gates('sun', 'opinion.sign', { publish: false })).toEqual(['OP-added'])
    d.do('sun', 'opinion.return', { reason: '看过补充的情况再拟' })
    d.do('li', 'opinion.draft', { outcome: 'adopted', content: '自下月起，每周三延长。' })
    d.do('sun', 'opinion.sign', { publish: false })
    // After the answer it is filed with it, and he is told that it came.
    d.do('li', 'opinion.supplement', { content: '谢谢。', receivedOn: '2026-11-04', ticket: '20261106-AAAA2222-1' })
    expect([stageOf(d), faults(d)]).toEqual(['answered', []])
    expect(told(d).acts.map((a) => a.title)).toContain('收到您补充的情况')
  })

  test('nobody signs what he drafted, and nothing is published that its sender would not have', () => {
    const d = handled(kind, { mayPublish: false }).do('li', 'opinion.draft', { outcome: 'answered', content: '可以。' })
    expect(d.gates('sun', 'opinion.sign', { publish: true })).toEqual(['OP-consent'])
    expect(stageOf(d.do('sun', 'opinion.sign', { publish: false }))).toBe('answered')
  })

  test('who wants an error put right is told whether it is one', () => {
    const d = handled(kind, { purpose: 'correct', page: '云市监罚〔2026〕3号', evidence: '金额应为三千元' })
    const reply = { outcome: 'answered', content: '已经收到。' }
    expect(d.gates('li', 'opinion.draft', reply)).toEqual(['OP-correction'])
    const mended = { outcome: 'corrected', content: '金额有误，已经更正。', correctedOn: '2026-11-02' }
    d.do('li', 'opinion.draft', mended).do('sun', 'opinion.sign', { publish: true })
    expect(stageOf(d, 'publication')).toBe('due')
  })

  test('no term but the one the agency has set, and with the answer it is over', () => {
    expect(running(after(kind, 'opinion.draft'))).toEqual([])
    const setting = {
      parameter: 'opinion.length',
      value: 10,
      inForce: { from: '2020-01-01' },
      cite: procedure.cite,
    } as const
    const d = after(kind, 'opinion.draft', { own: ownLayer([setting]) })
    expect([running(d), clockOf(d, 'OP-reply')?.trigger]).toEqual([['OP-reply'], '2026-11-02'])
    d.do('li', 'opinion.draft', { outcome: 'answered', content: '可以。' }).do('sun', 'opinion.sign', {
      publish: false,
    })
    expect(running(d)).toEqual([])
  })

  test('a series by one person is one group, and each of it is answered', () => {
    const d = handled(kind).do('li', 'opinion.group', { others: '20261020-7K3M9QWD', reason: '同一人' })
    expect(stageOf(d)).toBe('received')
    expect(d.gates('li', 'case.archive', { summary: '已归组' })).toEqual(['stage'])
  })
})
