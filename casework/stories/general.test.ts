import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import { after, clockOf, faults, handled, reviewed, running, stageOf } from './handled.ts'

const kind = 'general.ordinary'
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const found = (over = {}, facts = {}) => ({
  found: '查明的事实',
  law: '有关规定',
  result: '不予奖励',
  adverse: true,
  reason: '不符合条件',
  ...over,
  facts: { ...nothing, ...facts },
})
const put = (d: ReturnType<typeof after>) => d.gates('li', 'general.propose', { reason: '呈批' })
const ningxia = { layers: ['national', 'province.ningxia'] }

describe('其他行政执法', () => {
  test('begun, looked into, decided, delivered, filed, public; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['general-acceptance', 'general-decision'])
  })

  test('begun by the agency itself it is approved first, and who registered it does not approve it', () => {
    expect(handled(kind, { how: 'own', organs: null }).gates('li', 'matter.accept')).toEqual(['T35'])
  })

  test('the agency sets the day, and within the law where a law sets one; once it is moved', () => {
    const own = after(kind, 'generalStart.propose', ningxia)
    own.do('li', 'generalStart.propose', { reason: '启动' })
    const d = handled(kind).on('2026-11-05')
    const longer = { limitOn: '2026-12-10', reason: '情况复杂', way: '书面' }
    expect(d.gates('wu', 'limit.prolong', { ...longer, limitOn: '2026-11-10' })).toEqual(['T54'])
    d.do('wu', 'limit.prolong', longer)
    expect(d.file.clocks.map((c) => [c.clock, c.trigger, c.stopped])).toEqual([['O03-limit', '2026-11-05', undefined]])
    expect(d.gates('wu', 'limit.prolong', { ...longer, limitOn: '2026-12-20' })).toEqual(['T54'])
  })

  test('what is against somebody says why, and only after he was told and heard', () => {
    const d = after(kind, 'finding.conclude')
    expect(d.gates('li', 'finding.conclude', found({ reason: null }))).toEqual(['T47'])
    d.do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['T08-told'])
    const telling = { party: 'p1', content: '拟不予奖励', way: '书面' }
    expect(d.gates('li', 'party.tell', { ...telling, until: '2026-11-05' })).toEqual(['T08-until'])
    d.do('li', 'party.tell', { ...telling, until: '2026-11-12' })
    d.do('li', 'view.hear', { party: 'p1', content: '请求复核', nothing: false })
    expect(put(d)).toEqual(['T08-since'])
    expect(d.gates('li', 'finding.conclude', found())).toEqual(['T08-weighed'])
    d.do('li', 'finding.conclude', found({ weighed: '不采纳' })).do('li', 'general.propose', { reason: '呈批' })
  })

  test('looked into by two who show who they are; what was found since is in what is decided', () => {
    const d = after(kind, 'general.propose')
    const asked = { way: 'ask', officers: ['li', 'wang'], shown: true, found: '证言' }
    expect(d.gates('li', 'inquiry.record', { ...asked, officers: ['li'] })).toEqual(['G05-general'])
    expect(d.gates('li', 'inquiry.record', { ...asked, shown: false })).toEqual(['G05-general-shown'])
    d.do('li', 'inquiry.record', asked)
    expect(put(d)).toEqual(['T46-since'])
  })

  test('what touches many is reviewed first; refused it is over; delivered before it is filed', () => {
    const d = after(kind, 'finding.conclude').do(
      'li',
      'finding.conclude',
      found({ adverse: false, reason: null }, { socialRisk: 'yes' }),
    )
    expect(put(d)).toEqual(['G20-general'])
    reviewed(d).do('li', 'general.propose', { reason: '呈批' })
    const refused = handled(kind).do('li', 'matter.refuse', { reason: '不属于本机关' })
    expect([stageOf(refused), running(refused)]).toEqual(['refused', []])
    const decided = after(kind, 'service.deliver')
    expect(decided.gates('li', 'case.archive', { summary: '办结' })).toEqual(['G45-general'])
  })

  test('no later than the law allows, where it says so', () => {
    const asked = handled(kind, { limitOn: '2026-11-24' }, ningxia)
    expect(asked.gates('li', 'matter.accept')).toEqual(['O02'])
    const own = handled(kind, { how: 'own', organs: null, limitOn: '2027-01-05' }, ningxia)
    expect(own.gates('li', 'generalStart.propose', { reason: '启动' })).toEqual(['O01'])
  })

  test('what takes several agencies has forty-five days and fifteen more, which the government’s head allows', () => {
    expect(handled(kind, { organs: 'several', limitOn: '2026-12-18' }, ningxia).gates('li', 'matter.accept')).toEqual([
      'O02-joint',
    ])
    const d = handled(kind, { organs: 'several', limitOn: '2026-12-17' }, ningxia).do('li', 'matter.accept')
    const longer = { limitOn: '2027-01-04', reason: '会签未完', way: '书面' }
    expect(d.gates('wu', 'limit.prolong', longer)).toEqual(['T54'])
    expect(d.gates('wu', 'limit.prolong', { ...longer, limitOn: '2027-01-05', approvedBy: '县长' })).toEqual(['T54'])
    d.do('wu', 'limit.prolong', { ...longer, approvedBy: '县长' })
  })

  test('seven days of public notice are not counted, told before and not after', () => {
    const d = handled(kind, { limitOn: '2026-11-20' }, ningxia).do('li', 'matter.accept').on('2026-11-05')
    const notice = { ground: '公示', basis: '《公示办法》', what: '在网站公示', until: '2026-11-12', way: '书面' }
    expect(d.gates('sun', 'term.exclude', { ...notice, until: '2026-11-01' })).toEqual(['O03-exclude'])
    expect(d.gates('li', 'term.resume', { result: '公示期满', way: '书面' })).toEqual(['O03-excluded'])
    d.do('sun', 'term.exclude', notice)
    const limit = clockOf(d, 'O03-limit')!
    expect(clockState(limit, d.context('li'), '2026-11-13').due?.due).toBe('2026-11-27')
  })
})
