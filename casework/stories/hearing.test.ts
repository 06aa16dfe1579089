import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** Served 2026-08-05; the party may ask until 2026-08-12. */
const noticed = () => new Driver('2026-08-03').toServedNotice('2026-08-05', 15_000_000)
const asked = (d = noticed()) => d.on('2026-08-06').do('li', 'hearing.request', { party: 'p1', content: '要求听证' })
const hosted = (d = asked()) => d.on('2026-08-07').do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })
const ofHearing = { proceeding: 'hearing-1' } as const
const handed = (d = hosted()) =>
  d.on('2026-08-10').do('li', 'hearing.handOver', { materials: '案件材料一册' }, ofHearing)
const arranged: Form = {
  date: '2026-08-24',
  time: '上午九时',
  place: '本局二楼会议室',
  open: 'public',
  recorder: 'feng',
}
const arrange = (d = handed(), more: Form = {}) =>
  d.on('2026-08-12').do('zhou', 'hearing.set', { ...arranged, ...more }, ofHearing)
const service = { proceeding: 'service-hearing1-p1' }
const notified = (d = arrange()) =>
  d
    .on('2026-08-13')
    .do('li', 'service.deliver', forms.delivery, service)
    .do('zhou', 'hearing.tell', { investigators: true, way: '书面通知' }, ofHearing)
    .do('zhou', 'hearing.announce', { channel: '本局网站', files: paper('公告.pdf') }, ofHearing)
const minutes: Form = {
  began: '九时',
  ended: '十一时',
  place: '本局二楼会议室',
  attendees: '当事人的代理人林甲；办案人员李承办、王协办',
  charge: '当事人经营标签不符合规定的食品，建议罚款十五万元。',
  defence: '标签系漏贴，请求从轻。',
  examined: '对现场检查照片没有异议。',
  final: '请求从轻处罚。',
  signature: 'signed',
}
const heard = (d = notified()) => d.on('2026-08-24').do('zhou', 'hearing.hold', minutes, ofHearing)
const report: Form = { course: '双方到场，充分陈述、质证。', advice: '事实清楚，建议维持。' }
const reported = (d = heard()) => d.on('2026-08-26').do('zhou', 'hearing.report', report, ofHearing)

const clock = (d: Driver, id: string) => d.file.clocks.find((c) => c.id === id)
const runs = (d: Driver) => d.running.map((c) => c.id)
const hearingOf = (d: Driver) => d.file.proceedings.find((p) => p.id === 'hearing-1')?.stage
const waits = (d: Driver, day: Parameters<Driver['on']>[0]) =>
  project(d.file, d.context('li'), day).case.waits.map((w) => `${w.post} ${w.what}`)
const pauses = (d: Driver) => clock(d, 'P07')?.pauses.map(({ from, to, ground }) => [ground, from, to])
describe('a hearing, from the request to the decision', () => {
  test('goes its whole way and leaves no fault, and the case is decided after it was reviewed again', () => {
    const d = reported()
    expect(d.file.irregularities).toEqual([])
    expect(hearingOf(d)).toBe('reported')
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G20')
    d.review('legal').decide()
    expect(d.file.papers.map((p) => p.kind)).toEqual([
      'filing-approval',
      'investigation-report',
      'case-review',
      'penalty-notice',
      'hearing-notice',
      'hearing-announcement',
      'hearing-transcript',
      'hearing-report',
      'review-opinion',
      'penalty-decision',
      'handling-approval',
    ])
    expect(d.file.irregularities).toEqual([])
    expect(runs(d).filter((id) => /^P(09|10|11)/.test(id))).toEqual([])
  })

  test('each of its clocks runs in its turn, and the term of the case stands meanwhile', () => {
    const due = (d: Driver, id: string) => {
      const row = project(d.file, d.context('li'), '2026-08-13').clocks.find((c) => c.id === id)
      return row === undefined ? undefined : [row.due, row.stopped]
    }
    expect(due(asked(), 'P11-host/p1')).toEqual(['2026-08-11', null])
    expect(due(hosted(), 'P11-host/p1')?.[1]).toBe('2026-08-07')
    expect(due(hosted(), 'P11-file/p1')).toEqual(['2026-08-12', null])
    expect(due(handed(), 'P11-set/p1')).toEqual(['2026-08-17', null])
    const d = arrange()
    expect(due(d, 'P10/p1')).toEqual(['2026-08-13', null])
    expect(due(d, 'P10-announce/p1')).toEqual(['2026-08-19', null])
    expect(due(notified(d), 'P10/p1')?.[1]).toBe('2026-08-13')
    expect(due(heard(d), 'P11-report/p1')).toEqual(['2026-08-31', null])
    expect(pauses(d)).toEqual([['听证', '2026-08-06', '2026-08-24']])
  })

  test('whose turn it is, is said from the request on', () => {
    expect(waits(asked(), '2026-08-06')).toEqual(['agencyHead 指定听证主持人'])
    expect(waits(hosted(), '2026-08-07')).toEqual(['handler 移交听证的案件材料'])
    expect(waits(handed(), '2026-08-10')).toContain('legalHead 确定听证的时间、地点')
    expect(waits(arrange(), '2026-08-12')).toContain('handler 送达听证通知书')
    expect(waits(reported(), '2026-08-26')).toEqual(['handler 听取意见、决定呈批'])
  })
})

describe('who hosts it', () => {
  test('is no investigator, is one person, and is asked to do it himself', () => {
    const d = asked().on('2026-08-07')
    expect(d.gates('zheng', 'hearing.host', { party: 'p1', host: 'li' })).toEqual(['G18-apart'])
    expect(d.gates('zheng', 'hearing.host', { party: 'p1', host: 'zhou', members: ['wang'] })).toEqual(['G18-apart'])
    hosted(d)
    expect(d.gates('zheng', 'hearing.host', { party: 'p1', host: 'wu' })).toEqual(['G17-host'])
    handed(d).on('2026-08-12')
    expect(d.gates('qian', 'hearing.set', arranged, ofHearing)).toEqual(['G18-host'])
    d.do('zheng', 'hearing.rehost', { host: 'qian', reason: '原主持人申请回避' }, ofHearing)
    expect(d.gates('zhou', 'hearing.set', arranged, ofHearing)).toEqual(['G18-host'])
    d.do('qian', 'hearing.set', arranged, ofHearing)
  })

  test('nobody asked for it, or asked too late: none is held, and the late request is refused in writing', () => {
    const none = noticed().on('2026-08-06')
    expect(none.gates('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })).toEqual(['G17-host'])
    const refusal = { party: 'p1', reason: '超过规定的期限', way: '书面送达' }
    const late = noticed().on('2026-08-25').do('li', 'hearing.request', { party: 'p1', content: '要求听证' })
    expect(late.gates('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })).toEqual(['G17-host'])
    expect(pauses(late)).toEqual([])
    late.do('zhou', 'hearing.refuse', refusal).decide()
    expect(asked().gates('zhou', 'hearing.refuse', refusal)).toEqual(['G17-refuse'])
  })

  test('posted in time and long on its way, it was asked in time (民诉法85)', () => {
    const request = { party: 'p1', content: '要求听证', postedOn: '2026-08-10' }
    const posted = noticed().on('2026-08-25').do('li', 'hearing.request', request)
    const refusal = { party: 'p1', reason: '超过规定的期限', way: '书面送达' }
    expect(posted.gates('zhou', 'hearing.refuse', refusal)).toEqual(['G17-refuse'])
    posted.do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })
    const late = noticed()
      .on('2026-08-25')
      .do('li', 'hearing.request', { ...request, postedOn: '2026-08-14' })
    expect(late.gates('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })).toEqual(['G17-host'])
  })
})

describe('when it is held', () => {
  test('seven working days after everybody was told, on that day, announced before, and in public but for a secret', () => {
    const d = handed().on('2026-08-12')
    const set = (more: Form) => d.gates('zhou', 'hearing.set', { ...arranged, ...more }, ofHearing)
    expect(set({ date: '2026-08-20' })).toEqual(['G18-set'])
    expect(set({ open: 'closed' })).toEqual(['G18-set'])
    expect(set({ recorder: 'wang' })).toEqual(['G18-set'])
    arrange(d).on('2026-08-24')
    expect(d.gates('zhou', 'hearing.hold', minutes, ofHearing)).toEqual(['P10-notified', 'P10-announced'])
    const early = notified(arrange()).on('2026-08-21')
    expect(early.gates('zhou', 'hearing.hold', minutes, ofHearing)).toEqual(['G18-day'])
    const unsigned = { ...minutes, signature: 'refused' }
    expect(notified(arrange()).on('2026-08-24').gates('zhou', 'hearing.hold', unsigned, ofHearing)).toEqual(['G18-day'])
  })

  test('told too late it is put off and told anew, or the fault stays with it', () => {
    const d = arrange().on('2026-08-18')
    d.do('li', 'service.deliver', forms.delivery, service)
    d.do('zhou', 'hearing.tell', { investigators: true, way: '书面通知' }, ofHearing)
    d.do('zhou', 'hearing.announce', { channel: '本局网站', files: paper('公告.pdf') }, ofHearing)
    d.on('2026-08-24')
    expect(d.gates('zhou', 'hearing.hold', minutes, ofHearing)).toEqual(['P10-notified'])
    expect(d.gates('zhou', 'hearing.set', { ...arranged, date: '2026-09-08' }, ofHearing)).toEqual(['G18-set'])
    d.do('zhou', 'hearing.set', { ...arranged, date: '2026-09-08', reason: '通知不足法定日数' }, ofHearing)
    expect(clock(d, 'P10/p1')).toMatchObject({ before: '2026-09-08' })
    expect(d.on('2026-09-08').gates('zhou', 'hearing.hold', minutes, ofHearing)).toContain('P10-notified')
    const did = arrange().on('2026-08-18')
    did.do('li', 'service.deliver', forms.delivery, service)
    did.do('zhou', 'hearing.tell', { investigators: true, way: '书面通知' }, ofHearing)
    did.do('zhou', 'hearing.announce', { channel: '本局网站', files: paper('公告.pdf') }, ofHearing)
    did.on('2026-08-24').do('zhou', 'hearing.hold', minutes, { ...ofHearing, happened: '当事人同意如期举行' })
    expect(did.file.irregularities.map((i) => i.gate)).toEqual(['P10-notified'])
  })
})

describe('how it ends otherwise', () => {
  const gone: Form = { ground: 'absent', reason: '经依法通知，当日九时至九时三十分未到场，电话无人接听' }
  test('who stays away has let it go: it counts as heard, and is reviewed and decided', () => {
    const d = notified(arrange()).on('2026-08-21')
    expect(d.gates('zhou', 'hearing.end', gone, ofHearing)).toEqual(['G18-end'])
    expect(arrange().on('2026-08-24').gates('zhou', 'hearing.end', gone, ofHearing)).toEqual(['G18-end'])
    d.on('2026-08-24').do('zhou', 'hearing.end', gone, ofHearing)
    expect(hearingOf(d)).toBe('ended')
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G20')
    d.review('legal').decide()
    expect(runs(d).filter((id) => /^P(09|10|11)/.test(id))).toEqual([])
  })

  test('what the party takes back is over, whoever is told first', () => {
    const host = notified(arrange()).on('2026-08-17')
    // Nobody but the party takes it back: the host's own word does not.
    const word = { ground: 'withdrawn', reason: '电话表示不来了' }
    expect(host.gates('zhou', 'hearing.end', word, ofHearing)).toEqual(['G18-withdrawn'])
    host.do('zhou', 'hearing.end', { ground: 'withdrawn', reason: '书面撤回', files: paper('撤回.pdf') }, ofHearing)
    const handler = notified(arrange()).on('2026-08-17')
    handler.do('li', 'hearing.waive', { party: 'p1', way: '书面撤回' })
    for (const d of [host, handler]) {
      expect(hearingOf(d)).toBe('ended')
      expect(runs(d).filter((id) => /^P(09|10|11)/.test(id))).toEqual([])
      expect(pauses(d)).toEqual([['听证', '2026-08-06', '2026-08-17']])
      d.on('2026-08-21').decide()
    }
  })

  test('one that was ended for another reason has been given to nobody', () => {
    const d = notified(arrange()).on('2026-08-24')
    d.do('zhou', 'hearing.end', { ground: 'other', reason: '场所停电' }, ofHearing)
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G17'])
    d.do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })
    expect(d.file.proceedings.filter((p) => p.kind === 'hearing').map((p) => p.stage)).toEqual(['ended', 'hosted'])
  })

  test('halted, nothing is told or held; resumed, a day is set anew', () => {
    const d = notified(arrange()).on('2026-08-20')
    d.do('zhou', 'hearing.halt', { ground: 'force', reason: '台风，当事人无法到场' }, ofHearing)
    expect(d.on('2026-08-24').gates('zhou', 'hearing.hold', minutes, ofHearing)).toContain('stage')
    expect(runs(d).filter((id) => /^P1[01]/.test(id))).toEqual([])
    d.do('zhou', 'hearing.resume', { reason: '交通恢复' }, ofHearing)
    const again = { ...arranged, date: '2026-09-07', reason: '台风' }
    d.do('zhou', 'hearing.set', again, ofHearing).on('2026-09-07')
    expect(d.gates('zhou', 'hearing.hold', minutes, ofHearing)).toEqual(['P10-notified', 'P10-announced'])
  })
})

describe('what it is to the decision', () => {
  test('asked for and not held nothing is decided; held and not reported neither', () => {
    expect(asked().on('2026-08-21').gates('li', 'decision.propose', forms.decision)).toEqual(['G17'])
    expect(heard().review('legal').gates('li', 'decision.propose', forms.decision)).toEqual(['G18-report'])
  })

  test('told anew, the party may be heard anew: the old hearing was of another notice', () => {
    const d = reported().on('2026-08-27')
    d.gather('补充的检查记录', 'p1')
    d.do('li', 'investigation.reopen', { reason: '另查明一批' }).do(
      'li',
      'investigation.conclude',
      forms.conclusion([1, 2], [forms.violation('p1', 14_000_000)]),
    )
    d.review('legal').notify().serveNotice('p1').on('2026-08-28')
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G17')
    d.do('li', 'hearing.request', { party: 'p1', content: '再次要求听证' })
    d.do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' })
    expect(d.on('2026-09-15').gates('li', 'decision.propose', forms.decision)).toContain('G17')
  })

  test('of two parties each has its own, and the end of one is not the end of the other', () => {
    const d = new Driver('2026-08-03').open()
    for (const id of ['p1', 'p2']) d.do('li', 'party.identify', { party: party(id) })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    const evidence = d.gather('现场检查照片', 'p1')
    const both = ['p1', 'p2'].map((id) => forms.violation(id, 15_000_000))
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], both))
      .review('case')
      .notify()
    for (const id of ['p1', 'p2']) d.serveNotice(id)
    d.on('2026-08-06')
    for (const id of ['p1', 'p2']) {
      d.do('li', 'hearing.request', { party: id, content: '要求听证' })
      d.do('zheng', 'hearing.host', { party: id, host: 'zhou' })
    }
    d.on('2026-08-10').do(
      'zhou',
      'hearing.end',
      { ground: 'withdrawn', reason: '撤回', files: paper('撤回.pdf') },
      { proceeding: 'hearing-2' },
    )
    expect(pauses(d)).toEqual([
      ['听证', '2026-08-06', undefined],
      ['听证', '2026-08-06', '2026-08-10'],
    ])
    expect(hearingOf(d)).toBe('hosted')
    expect(
      d
        .on('2026-08-21')
        .refused('li', 'decision.propose', forms.decision)
        .map((r) => [r.gate, r.party]),
    ).toEqual([['G17', 'p1']])
  })
})
