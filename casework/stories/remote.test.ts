import { describe, expect, test } from 'vitest'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

/** 当场收缴 of a fine of the ordinary procedure (处罚法69–71), and what the money has to do until it is in the treasury. */

const at = { proceeding: 'payment-p1' }
const cash = { proceeding: 'cash' }
const taken = { amount: 500_000, receipt: '专0000001', water: 'land' }
const asked = { place: 'remote', difficulty: '村里没有银行网点，老人不会使用电子支付。' }
const served = () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
}
const runs = (d: Driver) => d.running.filter((c) => c.clock.startsWith('P16')).map((c) => c.clock)
const published = (d: Driver) => {
  const page = { proceeding: 'disclosure' }
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '标签不符合规定' }, page)
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, page)
  return d.do('wei', 'disclosure.publish', {}, page)
}

describe('cash for a fine of the ordinary procedure', () => {
  test('is taken only where the party itself asked, far from any bank', () => {
    const d = served()
    expect(d.gates('li', 'cash.collect', taken, at)).toEqual(['G10-remote'])
    d.do('li', 'cash.ask', asked, at).do('li', 'cash.collect', taken, at)
    expect(d.file.proceedings.filter((p) => ['payment', 'cash'].includes(p.kind)).map((p) => p.stage)).toEqual([
      'paid',
      'held',
    ])
    expect(runs(d)).toEqual(['P16-agency'])
  })

  test('all of it goes to the agency in two days and to the bank in two more, and before that nothing is closed', () => {
    const d = published(served().do('li', 'cash.ask', asked, at).do('li', 'cash.collect', taken, at))
    const close = { result: '执行完毕' }
    expect(d.gates('li', 'closing.propose', close)).toEqual(['G45-banked'])
    expect(d.gates('li', 'cash.handIn', { amount: 400_000, receivedBy: '金出纳' }, cash)).toEqual(['G11-whole-remote'])
    d.on('2026-08-20').do('li', 'cash.handIn', { amount: 500_000, receivedBy: '金出纳' }, cash)
    expect(runs(d)).toEqual(['P16-bank'])
    d.do('sun', 'cash.bank', { amount: 500_000, bank: '农商行', receipt: '缴1' }, cash)
    expect(runs(d)).toEqual([])
    d.do('li', 'closing.propose', close)
    expect(d.file.irregularities).toEqual([])
  })

  test('on water the days begin at the shore', () => {
    const d = served().do('li', 'cash.ask', { ...asked, place: 'water' }, at)
    d.do('li', 'cash.collect', { ...taken, water: 'water' }, at)
    expect(runs(d)).toEqual([])
    d.on('2026-08-19').do('li', 'cash.land', {}, cash)
    expect(runs(d)).toEqual(['P16-agency'])
    d.on('2026-08-25').do(
      'li',
      'cash.handIn',
      { amount: 500_000, receivedBy: '金出纳' },
      {
        ...cash,
        happened: '风浪，船期延误',
      },
    )
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['P16-late-remote'])
  })
})
