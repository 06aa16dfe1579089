import { bodyOf } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { paperText, sentTo } from '../paperText.ts'
import { Driver } from './driver.ts'

/** 指定管辖、交办 (处罚法25; 市监程序13–16), as the agency above decides it. */

const disputed = {
  source: 'dispute',
  organs: '清水县市场监督管理局',
  number: '清市监请〔2026〕7号',
  receivedOn: '2026-11-02',
  subject: '某商行涉嫌销售侵权商品',
  circumstances: '两县都已立案，协商不成。',
}
const toClear = {
  outcome: 'designate',
  organ: '清水县市场监督管理局',
  basis: '《市场监督管理行政处罚程序规定》第十三条、第十六条',
  reason: '清水县最先立案。',
  told: '清水县市场监督管理局、白石县市场监督管理局',
}
const asked = (form: Parameters<Driver['open']>[0] = disputed) =>
  new Driver('2026-11-03').open(form, 'li', 'jurisdiction.designation')
const said = (d: Driver, kind: 'designation-notice' | 'entrusting-notice') => {
  const of = { file: d.file, context: d.context('li'), day: '2026-11-10' as const }
  return [
    sentTo(bodyOf(kind) ?? [], of),
    paperText(bodyOf(kind) ?? [], of)
      .map((b) => b.text)
      .join(''),
  ]
}

test('seven working days from the day the materials came; the notice goes to all who were in dispute', () => {
  const d = asked()
  const due = clockState(d.file.clocks.at(-1)!, d.context('li'), '2026-11-03').due?.due
  expect(due).toBe('2026-11-11')
  // A notice addressed to nobody is none.
  const { told: _, ...toNobody } = toClear
  expect(d.try('li', 'designation.draft', toNobody)).toMatchObject({ outcome: 'invalid', errors: [{ field: 'told' }] })
  d.do('li', 'designation.draft', toClear)
  expect(d.gates('li', 'designation.sign', { opinion: '同意' })).toEqual(['post'])
  d.on('2026-11-10').do('wu', 'designation.sign', { opinion: '同意' })
  expect(d.running).toEqual([])
  expect(d.file.papers.map((p) => p.kind)).toEqual(['designation-notice'])
  const [to, text] = said(d, 'designation-notice')
  expect(to).toBe('清水县市场监督管理局、白石县市场监督管理局')
  expect(text).toContain('报请清市监请〔2026〕7号收悉')
  expect(text).toContain('现指定某商行涉嫌销售侵权商品一案由清水县市场监督管理局管辖')
  d.do('li', 'designation.send', { organs: toClear.told })
  expect([d.file.irregularities, d.file.proceedings.map((p) => p.stage)]).toEqual([[], ['told']])
})

test('a day later it is late, and the record says so', () => {
  const d = asked()
    .do('li', 'designation.draft', toClear)
    .on('2026-11-12')
    .do('wu', 'designation.sign', { opinion: '同意' })
  expect(d.file.irregularities.map((i) => i.gate)).toEqual(['P03-late'])
})

test('what the law keeps for the upper agency is not handed down, and only its own is', () => {
  const d = asked({ source: 'entrust', subject: '某超市涉嫌价格欺诈', circumstances: '由本机关管辖。' })
  const { told: _, ...rest } = toClear
  const down = { ...rest, outcome: 'entrust', reserved: true, reportBy: '2027-01-15' }
  expect(d.running).toEqual([])
  expect(d.gates('li', 'designation.draft', down)).toEqual(['J-reserved'])
  expect(d.gates('li', 'designation.draft', toClear)).toEqual(['J-outcome'])
  d.do('li', 'designation.draft', { ...down, reserved: false }).do('wu', 'designation.sign', { opinion: '同意' })
  expect(said(d, 'entrusting-notice')[1]).toContain('2027年1月15日前报送')
  expect(d.file.papers.map((p) => p.kind)).toEqual(['entrusting-notice'])
})

test('they agreed meanwhile: nothing is decided, and nothing is late', () => {
  const d = asked().on('2026-11-20').do('li', 'designation.drop', { reason: '协商一致' })
  expect([d.running, d.file.irregularities]).toEqual([[], []])
})
