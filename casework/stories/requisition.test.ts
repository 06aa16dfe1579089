import { requisitionCourse } from '@xiezhi/law/requisition/course.ts'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { after, deliver, faults, handled, passing, reviewIn, running, stageOf } from './handled.ts'

const kind = 'requisition.emergency'
const receive = {
  officers: ['li', 'wang'],
  shown: true,
  place: '滨河路2号',
  things: [{ name: '冲锋舟', kind: 'vehicle', quantity: '二艘', condition: '完好' }],
  given: true,
  signature: 'signed',
}
const heard = { basis: '评估', heard: true, answer: '同意' }
const amount = { ...heard, way: 'given', use: '没有', loss: '被褥八千元', payBy: '2026-12-30' }

describe('应急征用与补偿', () => {
  test('decided, received, used, given back, made good; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((x) => x.kind)).toEqual([
      'requisition-decision',
      'requisition-list',
      'requisition-return',
      'requisition-return',
      'requisition-compensation',
    ])
  })

  test('not where there is no urgent need, or something milder would do', () => {
    const d = after(kind, 'requisition.draft')
    const { form } = requisitionCourse.find((m) => m.step === 'requisition.draft')!
    const facts = { ...(form.facts as object), requisitionNoMilder: 'no' }
    d.do('li', 'requisition.draft', { ...form, until: '2026-12-02', facts } as Form)
    expect(d.gates('li', 'requisition.propose', { reason: '拟征用' })).toEqual(['Z12-need'])
    d.do('li', 'requisition.cancel', { reason: '改为租赁' })
    expect([stageOf(d), running(d)]).toEqual(['ended', []])
  })

  test('a township, or who acts for another, has no such power', () => {
    const { form } = requisitionCourse[0]!
    const d = new Driver('2026-11-02', { agency: { kind: 'town', chains: { requisition: ['agencyHead'] } } })
    expect(d.notOpened({ ...form, receivedOn: '2026-11-02' } as Form, 'li', kind)).toContain('Z12-power')
  })

  test('what touches many is reviewed, item by item, by others than who asked for it', () => {
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts, qualification: 'bar' as const } : x))
    const d = after(kind, 'requisition.draft', { crowd })
    const { form } = requisitionCourse.find((m) => m.step === 'requisition.draft')!
    const facts = { ...(form.facts as object), socialRisk: 'yes' }
    d.do('li', 'requisition.draft', { ...form, until: '2026-12-02', facts } as Form)
    expect(d.gates('li', 'requisition.propose', { reason: '拟征用' })).toEqual(['G20-requisition'])
    d.do('li', 'review.submit', { materials: '征用意见' })
    const at = { proceeding: reviewIn(d) }
    expect(d.gates('li', 'review.submit', { materials: '再送' })).toEqual(['G20-requisition-pending'])
    expect(d.gates('li', 'review.opine', passing(d), { ...at, post: 'reviewer' })).toEqual(['G23-requisition'])
    expect(d.gates('qian', 'review.opine', { ...passing(d), necessary: 'no', necessaryFault: '可以租用' }, at)).toEqual(
      ['G21-requisition'],
    )
    d.do('zhou', 'review.opine', passing(d), at)
    expect(d.gates('zhou', 'review.confirm', { words: '同意' }, at)).toEqual(['G23-requisition-signer'])
  })

  test('nothing is fetched before it is decided, but on an order, and never without a list', () => {
    expect(after(kind, 'requisition.draft').gates('li', 'things.receive', receive)).toEqual(['Z12-order'])
    const d = after(kind, 'things.receive')
    expect(d.gates('li', 'things.receive', receive)).toEqual(['Z12-things'])
    const decided = { ...receive, things: [{ ...receive.things[0]!, name: '被褥' }] }
    expect(d.gates('li', 'things.receive', { ...decided, officers: ['li'] })).toEqual(['G05-requisition'])
    expect(d.gates('li', 'things.receive', { ...decided, given: false })).toEqual(['G05-requisition-list'])
  })

  test('what was fetched on an order and is never confirmed goes back by a day that is set, and is made good', () => {
    const { form } = requisitionCourse[0]!
    const d = handled(kind, {
      ...form,
      receivedOn: '2026-11-02',
      urgent: true,
      order: '县防汛抗旱指挥部总指挥',
    } as Form)
    d.do('li', 'things.receive', receive)
    expect(d.gates('li', 'requisition.cancel', { reason: '水已退' })).toEqual(['Z12-cancel'])
    d.do('li', 'requisition.cancel', { reason: '水已退', returnBy: '2026-11-04' })
    expect([stageOf(d), running(d)]).toEqual(['returning', ['Z12-use']])
    expect(d.gates('li', 'requisition.draft')).toEqual(['stage'])
    d.do('li', 'things.return', { things: [1], fate: 'damaged', content: '船底破', receiver: '凌舟', signed: true })
    expect([stageOf(d), running(d), faults(d)]).toEqual(['returned', [], []])
    d.do('li', 'loss.value', { valuer: '价格认证中心', content: '船底', value: 800_000 })
    d.do('li', 'compensation.draft', { ...amount, amount: 800_000 })
    d.do('li', 'compensation.propose', { reason: '补偿' }).do('sun', 'compensation.endorse', { opinion: '同意' })
    d.do('zheng', 'compensation.approve', { opinion: '同意' })
    expect([stageOf(d), running(d)]).toEqual(['settled', ['Z12-pay']])
    deliver(d, 'p1', 'compensation').do('li', 'compensation.pay', { amount: 800_000, way: 'paid', receipt: '1号' })
    expect(d.try('li', 'case.archive', { summary: '已返还、补偿' }).outcome).toBe('performed')
    expect(running(d)).toEqual([])
  })

  test('kept no longer than was said: prolonged in time by a head, and late is a fault that stands', () => {
    const d = after(kind, 'use.end')
    d.do('wu', 'requisition.prolong', { until: '2026-12-20', reason: '水未退' })
    expect(d.gates('wu', 'requisition.prolong', { until: '2026-12-10', reason: '再延' })).toEqual(['Z12-prolong'])
    d.on('2026-12-21')
    expect(d.gates('wu', 'requisition.prolong', { until: '2027-01-20', reason: '再延' })).toEqual(['Z12-prolong'])
    d.do('li', 'things.return', { things: [1, 2], fate: 'intact', content: '完好', receiver: '凌舟', signed: true })
    expect([stageOf(d), faults(d)]).toEqual(['returned', ['Z12-late']])
  })

  test('what came back broken is valued first, paid at that at least, and waived only in writing', () => {
    const d = after(kind, 'loss.value')
    const draft = (form: Form) => d.gates('li', 'compensation.draft', form)
    expect(draft({ ...amount, amount: 900_000 })).toEqual(['Z12-valued'])
    d.do('li', 'loss.value', { valuer: '价格认证中心', content: '四十套', value: 800_000 })
    expect(draft({ ...amount, amount: 700_000 })).toEqual(['Z12-valued'])
    expect(draft({ ...amount, amount: 800_000, heard: false })).toEqual(['Z12-heard'])
    expect(draft({ ...heard, way: 'waived' })).toEqual(['Z12-waived'])
  })

  test('the party asks for more after the opinion is put up: it is put up again', () => {
    const d = after(kind, 'compensation.endorse')
    d.do('li', 'compensation.ask', { content: '还有锅炉', amount: 100_000 })
    d.do('sun', 'compensation.endorse', { opinion: '同意' })
    expect(d.gates('zheng', 'compensation.approve', { opinion: '同意' })).toEqual(['turn'])
  })

  test('whoever waives it in writing is owed nothing, and the file can be laid away', () => {
    const d = after(kind, 'compensation.draft')
    d.do('li', 'compensation.draft', { ...heard, way: 'waived', files: paper('声明.pdf') })
    d.do('li', 'compensation.propose', { reason: '放弃' }).do('sun', 'compensation.endorse', { opinion: '同意' })
    d.do('zheng', 'compensation.approve', { opinion: '同意' })
    expect([stageOf(d), running(d).includes('Z12-pay')]).toEqual(['paid', false])
  })
})
