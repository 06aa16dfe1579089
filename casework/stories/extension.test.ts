import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Form } from '../file.ts'
import { termMeetingsIn } from '../penalty/meetings.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** Extending a term (市监程序18, 64; correction 12): before it is over, from its unrolled end, by the ladder of the agency's own law. */

const due = (d: Driver, clock: string) => {
  const now = d.now.slice(0, 10) as `${number}-${number}-${number}`
  return clockState(d.file.clocks.find((c) => c.clock === clock)!, d.context('li'), now).due?.due
}
const filed = (options = {}) =>
  new Driver('2026-07-03', options).open().do('li', 'clue.verify', forms.verification).filing('2026-07-05')
const more = { clock: 'P07', reason: '案情复杂' }
const heads = ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '同意' }))
const longer = { ...more, days: 20 }
const meeting = (change: Form): Form => ({
  place: '会议室',
  host: '郑局长',
  attendees: heads,
  verdict: 'agree',
  days: 20,
  conclusion: '同意继续延期二十日',
  ...change,
})

describe('the ninety days', () => {
  test('go on for thirty with the head’s approval, from the end before it was rolled over the holidays', () => {
    const d = filed()
    expect(due(d, 'P07')).toBe('2026-10-08')
    d.on('2026-09-30').do('zheng', 'term.extend', more)
    expect(due(d, 'P07')).toBe('2026-11-02')
  })
  test('are not extended after they are over, nor by the handler', () => {
    expect(filed().on('2026-10-08').try('zheng', 'term.extend', more).outcome).toBe('performed')
    expect(filed().on('2026-10-09').gates('zheng', 'term.extend', more)).toEqual(['P07-extend'])
    expect(filed().gates('li', 'term.extend', more)).toEqual(['post'])
  })
  test('go on again only by a meeting that says for how long', () => {
    const d = filed().on('2026-09-30').do('zheng', 'term.extend', more).on('2026-10-30')
    expect(d.gates('zheng', 'term.extend', more)).toEqual(['P07-extend'])
    const wrong = d.try('li', 'term.discuss', meeting({ days: 366 }))
    expect(wrong.outcome === 'invalid' && wrong.errors[0]?.code).toBe('out-of-range')
    // Two names of nobody who is a head, or one head, are no meeting of heads.
    d.do('li', 'term.discuss', meeting({ attendees: [{ name: '李承办', post: '科员', view: '同意' }, heads[1]!] }))
    expect(d.refused('zheng', 'term.extend', longer)[0]?.sentence).toContain('两名以上负责人集体讨论')
    d.do('li', 'term.discuss', meeting({}))
    const [reason] = d.refused('zheng', 'term.extend', longer)
    expect(reason?.sentence).toContain('尚未确认的有吴副局')
    const stranger = d.try('tang', 'meeting.confirm', {}, { post: 'deputyHead' })
    expect(stranger.outcome === 'invalid' && stranger.errors[0]?.code).toBe('no-meeting')
    const waits = () => project(d.file, d.context('li'), '2026-10-30').case.waits
    expect(waits().filter((w) => w.what === '确认集体讨论记录')).toMatchObject([
      { person: 'wu', post: 'deputyHead', step: 'meeting.confirm' },
      { person: 'zheng', post: 'agencyHead' },
    ])
    d.do('wu', 'meeting.confirm')
    expect(waits().map((w) => w.what)).not.toContain('确认集体讨论记录')
    expect(d.gates('zheng', 'term.extend', { ...longer, days: 30 })).toEqual(['P07-extend'])
    d.do('zheng', 'term.extend', longer)
    expect(due(d, 'P07')).toBe('2026-11-23')
    // What that meeting decided has been done: it does not serve for a third time.
    expect(d.on('2026-11-20').gates('zheng', 'term.extend', longer)).toEqual(['P07-extend'])
  })
  test('are not extended by a meeting against it, nor by minutes rewritten after they were confirmed', () => {
    const d = filed().on('2026-09-30').do('zheng', 'term.extend', more).on('2026-10-30')
    d.do('li', 'term.discuss', meeting({ verdict: 'disagree' })).do('wu', 'meeting.confirm')
    expect(d.refused('zheng', 'term.extend', longer)[0]?.sentence).toContain('不同意继续延期')
    d.do('li', 'term.discuss', meeting({ days: 10 })).do('wu', 'meeting.confirm')
    const event = termMeetingsIn(d.file).at(-1)!.event
    d.do('sun', 'record.correct', { event, fields: { days: 20 }, reason: '天数录错' })
    expect(d.refused('zheng', 'term.extend', longer)[0]?.sentence).toContain('尚未确认的有吴副局')
    d.do('wu', 'meeting.confirm').do('zheng', 'term.extend', longer)
  })
  test('are not extended where no rule of the agency says so', () => {
    const d = filed({ agency: { layers: ['national'] } })
    expect(d.refused('zheng', 'term.extend', more)[0]?.sentence).toContain('没有（再）延长')
  })
})

test('the time to look into a clue goes on once for fifteen working days', () => {
  const d = new Driver('2026-09-16').open()
  expect(due(d, 'P02')).toBe('2026-10-13')
  d.do('zheng', 'term.extend', { ...more, clock: 'P02' })
  expect(due(d, 'P02')).toBe('2026-11-03')
  expect(d.gates('zheng', 'term.extend', { ...more, clock: 'P02' })).toEqual(['P07-extend'])
})

describe('the review', () => {
  const asked = (layers: readonly string[]) => {
    const d = new Driver('2026-07-03', { agency: { layers } })
    d.open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
    const evidence = d.filing('2026-07-06').gather('照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    return d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
  }
  const longer = { clock: 'P12', reason: '案情复杂' }

  test('of market regulation goes on for as long as the head says', () => {
    const d = asked(['national', 'sector.market']).on('2026-07-20')
    expect(due(d, 'P12')).toBe('2026-07-20')
    expect(d.gates('zheng', 'term.extend', longer)).toEqual(['P07-extend'])
    d.do('zheng', 'term.extend', { ...longer, days: 3 })
    expect(due(d, 'P12')).toBe('2026-07-23')
    expect(d.gates('zheng', 'term.extend', { ...longer, days: 3 })).toEqual(['P07-extend'])
  })
  test('of Inner Mongolia by five working days, once, and of no law by none', () => {
    const d = asked(['national', 'province.inner-mongolia']).on('2026-07-13')
    expect(due(d, 'P12')).toBe('2026-07-13')
    d.do('wu', 'term.extend', longer)
    expect(due(d, 'P12')).toBe('2026-07-20')
    expect(d.gates('wu', 'term.extend', longer)).toEqual(['P07-extend'])
    expect(asked(['national']).gates('wu', 'term.extend', longer)).toEqual(['P07-extend'])
  })
})
