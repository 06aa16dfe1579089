import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { leftBy } from '../left.ts'
import type { Traced } from '../traces.ts'
import { decided } from './again.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'
import * as onTheSpot from './summary.ts'

/** 一事不二罚 over agencies and names (处罚法29): what one case fined is asked of by whoever fines the same person for the same days. */
const rulesOf = (d: Driver) => {
  const { rules, calendar } = d.context('li')
  return { rules, calendar }
}
/** What another agency fined the same firm for, by another name, in these days. */
const fined = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`): Traced => {
  const [left] = leftBy(decided().file, rulesOf(decided()))
  const says = { number: '云农处罚〔2026〕3号', conduct: '销售未按规定标识的农产品', from, to, fine: 200_000 }
  const { keys: _, ...known } = left!
  return { ...known, agency: '云岭县农业农村局', own: false, says }
}
/** Reviewed, and about to be told. */
const reviewed = (traces: readonly Traced[]) => {
  const d = new Driver('2026-08-03', { traces }).open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-04').gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([1], [line])).review('case')
}
const line = forms.violation('p1', 500_000)
const { from } = line as { readonly from: `${number}-${number}-${number}` }
const told = { reason: '违法事实清楚，证据确凿' }

describe('what a penalty leaves', () => {
  test('each line that fines somebody, of whom, for which days, under the number of the decision', () => {
    const d = decided()
    expect(leftBy(d.file, rulesOf(d))).toMatchObject([
      { trace: 'fined', on: '2026-08-18', says: { from, fine: 500_000, number: expect.stringContaining('处罚') } },
    ])
  })
  test('nothing before it is decided', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03')
    expect(leftBy(d.file, rulesOf(d))).toEqual([])
  })
})

describe('whoever fines the same person for the same days', () => {
  test('sees it, says first whether it is the same act, and fines no act twice', () => {
    const d = reviewed([fined(from, from)])
    const said = cautions(d.file, d.context('zheng')).map((c) => c.sentence)
    expect(said.filter((s) => s.includes('云农处罚〔2026〕3号'))).toHaveLength(1)
    const outcome = d.try('li', 'notice.propose', told)
    expect(outcome.outcome === 'blocked' && outcome.reasons.map((r) => [r.gate, r.ask])).toEqual([
      ['G27-others', ['finedForOtherAct']],
    ])
    d.do('li', 'fact.state', { facts: { finedForOtherAct: 'no' }, reason: '同一批次、同一日、同一行为' })
    expect(d.gates('li', 'notice.propose', told)).toEqual(['G27-others'])
    d.do('zhou', 'fact.state', { facts: { finedForOtherAct: 'yes' }, reason: '该决定所罚的是另一批次' })
    expect(d.try('li', 'notice.propose', told).outcome).toBe('performed')
  })
  test('of other days nothing is asked', () => {
    const d = reviewed([fined('2025-01-01', '2025-02-01')])
    expect(cautions(d.file, d.context('zheng')).map((c) => c.code)).not.toContain('told-by-rule')
    expect(d.try('li', 'notice.propose', told).outcome).toBe('performed')
  })
})

describe('on the scene, where nobody else looks at it before the paper is handed over', () => {
  const [left] = leftBy(onTheSpot.decided().file, rulesOf(onTheSpot.decided()))
  const { keys: _, ...known } = left!
  const says = { ...known.says, number: '云农当罚〔2026〕9号', conduct: '未标明产品信息' }
  const traces: readonly Traced[] = [{ ...known, agency: '云岭县农业农村局', own: false, says }]
  const begun = (form?: Parameters<typeof onTheSpot.onScene>[0]) => onTheSpot.onScene(form, { traces })

  test('who has been fined is told of before anything is written', () => {
    const { d } = begun()
    const said = cautions(d.file, d.context('li')).map((c) => c.sentence)
    expect(said.filter((s) => s.includes('云农当罚〔2026〕9号'))).toHaveLength(1)
  })
  test('and is fined again only for another act, with the reason written down', () => {
    const { d, rest } = begun()
    const outcome = d.try('li', 'scene.decide', rest)
    expect(outcome.outcome === 'blocked' && outcome.reasons.map((r) => [r.gate, r.ask])).toEqual([
      ['G27-others-scene', ['finedForOtherAct']],
    ])
    const saying = (answer: string, more = {}) => ({ ...rest, other: { finedForOtherAct: answer }, ...more })
    expect(d.gates('li', 'scene.decide', saying('no'))).toEqual(['G27-others-scene'])
    expect(d.gates('li', 'scene.decide', saying('yes'))).toEqual(['G27-others-scene'])
    const otherAct = '该决定罚的是上午在批发市场的行为，本次是下午在门店的行为'
    expect(d.try('li', 'scene.decide', saying('yes', { otherAct })).outcome).toBe('performed')
  })
  test('a warning for the same act is no second fine', () => {
    const { d, rest } = begun(onTheSpot.warned())
    expect(d.try('li', 'scene.decide', rest).outcome).toBe('performed')
  })
})
