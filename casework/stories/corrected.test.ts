import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { paperText } from '../paperText.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 责令改正 (处罚法28): looked at again before the case is closed. */

const at = { proceeding: 'payment-p1' }
const ordered = (correction: { readonly how: string; readonly what?: string; readonly days?: number }) => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-03')
  const piece = d.gather('现场检查照片', 'p1')
  const line = forms.violation('p1', 500_000, { correction })
  d.do('li', 'investigation.conclude', forms.conclusion([piece], [line]))
    .review('case')
    .notify()
    .serveNotice('p1')
  d.on('2026-08-18').decide()
  d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, at)
  const page = { proceeding: 'disclosure' }
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '标签不符合规定' }, page)
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, page)
  return d.do('wei', 'disclosure.publish', {}, page)
}
const close = { result: '执行完毕' }
const term = { how: 'term', what: '建立查验制度', days: 15 }
const check = { party: 'p1', officers: ['li', 'wang'], found: '查验制度已经建立。', corrected: 'yes' }

describe('what was ordered to be put right', () => {
  test('is looked at before the closing, and where it was not put right it is said what follows', () => {
    const d = ordered(term)
    expect(d.gates('li', 'closing.propose', close)).toEqual(['G30-checked'])
    expect(d.try('li', 'correction.check', { ...check, corrected: 'no' }).outcome).toBe('invalid')
    d.do('li', 'correction.check', { ...check, corrected: 'no', followUp: '另案查处。' })
    d.do('li', 'closing.propose', close)
  })
  test('or it is said why that cannot be, and the closing paper says it', () => {
    const d = ordered({ how: 'now', what: '停止销售' })
    const reason = '当事人已经注销，经营场所已经腾空，无从复查。'
    d.do('li', 'closing.propose', { ...close, unchecked: reason })
      .do('sun', 'closing.endorse', { opinion: '同意' })
      .do('zheng', 'closing.approve', { opinion: '同意' })
    const of = { file: d.file, context: d.context('li'), day: '2026-08-18' as const }
    expect(
      paperText(bodyOf('closing-approval') ?? [], of)
        .map((b) => b.text)
        .join(''),
    ).toContain(reason)
  })
  test('found done already, there is nothing to look at', () => {
    ordered({ how: 'done', what: '已经下架' }).do('li', 'closing.propose', close)
  })
})
