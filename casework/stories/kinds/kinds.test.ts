import { type Procedure, type RuleBook, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { project } from '../../project.ts'
import { asOf } from '../../ripe.ts'
import { Driver } from '../driver.ts'
import { forms, party } from '../forms.ts'
import { complaintHandling } from './complaint.ts'
import { penaltyWithKeeping } from './keeping.ts'
import { listMaking } from './list.ts'

const knowing = (p: Procedure): RuleBook => ({
  ...ruleBook,
  procedures: [...ruleBook.procedures.filter((x) => x.id !== p.id), p],
})

test('a complaint, from receipt to feedback: 投诉、受理、督办、答复、反馈', () => {
  const d = new Driver('2026-11-02', { rules: knowing(complaintHandling) }).open(
    { by: party('p1'), receivedOn: '2026-11-02', matter: '噪声', content: '夜间施工' },
    'li',
    'complaint',
  )
  expect(d.gates('li', 'complaint.decide', { accepted: false })).toEqual(['C-reason'])
  d.do('li', 'complaint.decide', { accepted: true })
  expect(project(d.file, d.context('li'), '2026-11-02').case).toMatchObject({
    shown: { title: '云岭县第1食品有限公司投诉：噪声', cause: '噪声', receivedOn: '2026-11-02' },
    waits: [{ proceeding: 'main', post: 'handler', what: '办理、答复' }],
  })
  d.do('zheng', 'complaint.urge', { content: '限期答复' })
  expect(d.gates('li', 'complaint.feedback', { satisfied: true })).toEqual(['C-urged'])
  d.do('li', 'complaint.reply', { content: '已停工' }).do('li', 'complaint.feedback', { satisfied: false })
  d.do('li', 'complaint.reply', { content: '再次处理' }).do('li', 'complaint.feedback', { satisfied: true })
  expect(d.file.proceedings[0]?.stage).toBe('closed')
  expect(d.file.clocks.map((x) => [x.id, x.stopped])).toEqual([
    ['C1', '2026-11-02'],
    ['C2', '2026-11-02'],
  ])
  expect(d.file.entries.map((e) => [e.kind, e.no, e.by])).toEqual([
    ['complaint', 1, 'li'],
    ['verdict', 1, 'li'],
    ['urge', 1, 'zheng'],
    ['reply', 1, 'li'],
    ['feedback', 1, 'li'],
    ['reply', 2, 'li'],
    ['feedback', 2, 'li'],
  ])
})

test('a complaint cannot be received before it came: the day that starts a clock is not ahead', () => {
  const d = new Driver('2026-11-02', { rules: knowing(complaintHandling) })
  expect(() =>
    d.open({ by: party('p1'), receivedOn: '2026-11-03', matter: '噪声', content: '夜间' }, 'li', 'complaint'),
  ).toThrow('不能晚于今天')
})

test('a list: reviewed in this very version, published by another', () => {
  const list = (items: string) => ({ title: '权责清单', items, receivedOn: '2026-11-02' })
  const d = new Driver('2026-11-02', { rules: knowing(listMaking) }).open(list('甲'), 'li', 'list')
  expect(d.gates('wei', 'list.publish', { effectiveOn: '2026-12-01' })).toEqual(['Q-reviewed'])
  d.do('qian', 'list.opine', { verdict: 'passed', words: '同意' }).do('li', 'list.revise', list('乙'))
  expect(d.refused('wei', 'list.publish', { effectiveOn: '2026-12-01' })[0]?.sentence).toBe('现在的版本尚未审查通过。')
  // 甲 once more is what had passed: content counts, not its number.
  d.do('li', 'list.revise', list('甲'))
  expect(d.try('wei', 'list.publish', { effectiveOn: '2026-12-01' }).outcome).toBe('performed')
  d.do('li', 'list.revise', list('乙')).do('qian', 'list.opine', { verdict: 'passed', words: '同意' })
  d.do('wei', 'list.publish', { effectiveOn: '2026-12-01' })
  expect(d.file.proceedings[0]?.stage).toBe('public')
  expect(project(d.file, d.context('li'), '2026-11-02').case).toMatchObject({ shown: { title: '权责清单' }, waits: [] })
  expect(d.file.entries.at(-1)).toMatchObject({ kind: 'publication', about: 4, fields: { publisher: 'wei' } })
})

test('先行登记保存 is released by the law itself, whoever looks when, and the next entry carries it', () => {
  const d = new Driver('2026-08-03', { rules: knowing(penaltyWithKeeping) }).open()
  d.do('li', 'clue.verify', forms.verification).do('li', 'goods.keep', {
    goods: '糕点二十盒',
    officers: ['li', 'wang'],
  })
  const stages = () => asOf(d.file, d.context('li'), d.context('li').now.slice(0, 10) as '2026-08-03')
  expect(stages().proceedings.map((x) => [x.id, x.stage])).toEqual([
    ['main', 'clue'],
    ['keeping-1', 'kept'],
  ])
  expect(project(d.file, d.context('li'), '2026-08-03').case.waits).toMatchObject([
    { proceeding: 'keeping-1', what: '七日内作出处理决定' },
  ])
  d.on('2026-08-20')
  expect(stages().proceedings[1]?.stage).toBe('ended')
  expect(stages().entries.at(-1)).toMatchObject({ kind: 'kept', fields: { state: 'lapsed' } })
  expect(d.refused('li', 'goods.release', { how: 'seize' }, { proceeding: 'keeping-1' })[0]?.code).toBe('stage')
  const offered = d.states('li').filter((s) => s.proceeding === 'keeping-1')
  expect(offered.map((s) => [s.step, s.state])).toEqual([['goods.release', 'past']])
  // Reading changes nothing; the next step writes down what had come about, with the day it came about.
  expect(d.file.proceedings[1]?.stage).toBe('kept')
  d.do('li', 'clue.verify', forms.verification)
  expect(d.file.clocks.find((c) => c.clock === 'P05')?.stopped).toBe('2026-08-12')
  expect(d.file.proceedings[1]?.stage).toBe('ended')
})
