import { ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { rows } from './again.ts'
import { people } from './county.ts'
import { after, deliver, entriesOf, faults, handled, running, stageOf } from './handled.ts'

// A party dies, a firm is struck off, an application was entered twice: nobody has to write that it was taken back.

const gone: Form = { ground: 'dissolved', reason: '申请的企业已经注销，没有承受人。', proof: '注销登记通知书' }
const twice: Form = { ground: 'entered', reason: '窗口重复登记。', same: '与第3号申请重复' }
const kinds = ruleBook.procedures.filter((p) => p.steps.some((s) => s.id === 'matter.cease')).map((p) => p.id)

describe.each(kinds)('%s', (kind) => {
  test('ends before any decision where its party is gone, with the proof; nothing of it runs or waits', () => {
    expect(kinds.length).toBeGreaterThan(7)
    const d = handled(kind).on('2026-11-04')
    expect(d.try('sun', 'matter.cease', { ...gone, proof: '' }).outcome).toBe('invalid')
    d.do('sun', 'matter.cease', gone)
    expect([running(d), rows(d).waits, faults(d)]).toEqual([[], [], []])
    expect(entriesOf(d, 'ceased')).toHaveLength(1)
  })
})

test('where the matter is gone and the party is not, it is told on paper', () => {
  const d = handled('general.ordinary').on('2026-11-04')
  d.do('sun', 'matter.cease', { ground: 'object', reason: '标的物已经灭失。' })
  expect([stageOf(d), stageOf(d, 'service-ceasing-p1')]).toEqual(['ended', 'pending'])
  deliver(d, 'p1', 'ceasing')
  expect([running(d), rows(d).waits, faults(d)]).toEqual([[], [], []])
})

test('what was entered twice says which other it is, and is ended by nobody who worked on it', () => {
  const d = handled('general.ordinary').on('2026-11-04')
  expect(d.gates('sun', 'matter.cease', { ...twice, same: '' })).toEqual(['Z-cease'])
  d.do('sun', 'matter.cease', twice)
  expect(d.file.papers).toEqual([])
  const posts = [...new Set(people.flatMap((x) => x.posts))]
  const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts } : x))
  const own = after('general.ordinary', 'finding.conclude', { crowd })
  expect(own.gates('li', 'matter.cease', twice, { post: 'unitHead' })).toEqual(['Z-cease-apart'])
})

test('what was asked for may be taken back, what the agency began may not', () => {
  const d = handled('general.ordinary').on('2026-11-04')
  d.do('li', 'matter.withdraw', { way: '书面' })
  expect([stageOf(d), running(d), rows(d).waits]).toEqual(['ended', [], []])
  expect(
    handled('general.ordinary', { how: 'own', organs: null }).gates('li', 'matter.withdraw', { way: '书面' }),
  ).toEqual(['T36-withdraw'])
})

test('a permit granted to somebody who is no more is handed to nobody, and nothing of it runs or waits but its page (许可法70)', () => {
  const d = after('permit.ordinary', 'service.deliver')
  const form: Form = { ground: 'incapable', proof: '死亡医学证明', reason: '申请人于准予之后死亡。' }
  expect(d.try('sun', 'licence.forgo', { ...form, proof: '' }).outcome).toBe('invalid')
  d.do('sun', 'licence.forgo', form)
  expect([stageOf(d), faults(d), running(d)]).toEqual(['ended', [], ['D01-permit/publication-grant']])
  expect(rows(d).waits.map((w) => w.proceeding)).toEqual(['publication-grant'])
  // Handed over already it is a licence, and ends as one.
  expect(after('permit.ordinary').try('sun', 'licence.forgo', form).outcome).toBe('blocked')
})

test('a charge whose payer is struck off is ended without a demand nobody would get (强制法40)', () => {
  const d = deliver(after('charge.ordinary', 'service.deliver'))
  const ended: Form = {
    outcome: 'ended',
    ground: 'dissolved',
    instrument: '注销登记通知书',
    reason: '无财产可供执行。',
  }
  const performed: Form = { outcome: 'performed', instrument: '执行裁定书', reason: '划拨到位。' }
  expect(d.gates('wu', 'charge.enforced', performed)).toContain('C46')
  d.do('wu', 'charge.enforced', ended).do('li', 'case.archive', { summary: '终结执行。' })
  expect([stageOf(d), running(d).filter((id) => !id.startsWith('D02'))]).toEqual(['archived', []])
})
