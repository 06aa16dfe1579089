import { describe, expect, test } from 'vitest'
import { people } from './county.ts'
import { after, faults, handled, running, stageOf } from './handled.ts'

// 走访、指导: officers go to explain and to help; it is no inspection, and is made none by being called a visit (优化营商环境条例54, 59).

const kind = 'guidance.visit'
const visit = { met: '苗青', given: '讲解新标准', unchecked: true, seen: 'none' }

describe('走访、指导', () => {
  test('planned, made, the question answered, over; nothing of it runs', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['closed', [], []])
  })

  test('nobody needs a certificate to explain a rule', () => {
    const crowd = people.map((p) => ({ ...p, certificates: [] }))
    handled(kind, {}, { crowd }).do('li', 'guidance.visit', visit)
  })

  test('what looks into goods and books is an inspection: refused here, and told it keeps its fault', () => {
    const d = handled(kind)
    expect(d.gates('li', 'guidance.visit', { ...visit, unchecked: false })).toEqual(['GV-check'])
    d.do('li', 'guidance.visit', { ...visit, unchecked: false }, { happened: '顺便看了库房' })
    expect(faults(d)).toEqual(['GV-check'])
  })

  const clue = { foundOn: '2026-11-02', cause: '经营没有标明生产日期的食品', summary: '门口的成品没有生产日期。' }
  test('a second visit takes back nothing of what the first saw and was asked', () => {
    const d = handled(kind)
    expect(d.do('li', 'guidance.visit', visit).gates('li', 'guidance.handover', clue)).toEqual(['GV-handover'])
    d.do('li', 'guidance.visit', { ...visit, wanted: '旧标签能用到何时', seen: 'lead', what: '没有生产日期' })
    d.on('2026-11-04').do('li', 'guidance.visit', visit)
    expect(d.gates('li', 'guidance.close', {})).toEqual(['GV-lead', 'GV-answered'])
    d.do('li', 'guidance.visit', { ...visit, seen: 'lead', what: '又有一批' })
    expect(d.gates('li', 'guidance.handover', { ...clue, foundOn: '2026-11-04' })).toEqual(['GV-foundOn'])
    d.do('li', 'guidance.handover', clue).do('li', 'guidance.answer', { content: '过渡期内可以用', way: '当场' })
    d.do('li', 'guidance.close', {})
    expect(faults(d)).toEqual([])
  })

  test('what is seen in passing goes on as a clue, once, and the visit is not closed without it', () => {
    const d = handled(kind).do('li', 'guidance.visit', { ...visit, seen: 'lead', what: '门口的成品没有生产日期' })
    expect(d.gates('li', 'guidance.close', {})).toEqual(['GV-lead'])
    expect(d.gates('li', 'guidance.handover', { ...clue, foundOn: '2026-11-01' })).toEqual(['GV-foundOn'])
    d.do('li', 'guidance.handover', clue)
    expect(d.began[0]?.file).toMatchObject({
      procedure: 'penalty.ordinary',
      parties: [{ name: '云岭县青禾食品有限公司' }],
    })
    expect(d.gates('li', 'guidance.handover', clue)).toEqual(['GV-handover'])
    d.do('li', 'guidance.close', {})
    expect(stageOf(d)).toBe('closed')
  })

  test('a firm that calls it off is not written down as visited', () => {
    const d = handled(kind).do('li', 'guidance.cancel', { reason: '企业改期' })
    expect(stageOf(d)).toBe('closed')
  })
})
