import type { CaseEvent, Effect, EventType } from '../event.ts'
import { reviewsIn } from '../penalty/reviews.ts'
import { Driver } from '../stories/driver.ts'
import { forms, party } from '../stories/forms.ts'

/**
 * The course whose history `case-v1.jsonl` is: every effect there is, and an entry of nearly every kind. Kept so that the history of a
 * later version can be made the same way; the file itself is settled and is never made again.
 */
export function course(): readonly CaseEvent[] {
  const d = new Driver('2026-08-03').open()
  d.do('zheng', 'term.extend', { clock: 'P02', reason: '线索需要异地核实' })
  d.do('li', 'party.identify', { party: party('p1') }).do('li', 'party.identify', { party: party('p2') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-04')
  d.do('sun', 'officers.assist', { assistants: ['luo'], task: '协助清点物品' })
  const photo = d.gather('现场检查照片', 'p1')
  const bill = d.gather('进货单据', 'p2')
  const stray = d.gather('无关的照片')
  d.do('li', 'evidence.exclude', { evidence: [stray], reason: '与本案无关' })
  // Told as it was: by one officer alone; made good by a head who had no part in it.
  d.do(
    'li',
    'rights.tell',
    { party: 'p2', officers: ['li'], way: '当面告知', files: [] },
    { acted: '2026-08-04T10:00', happened: '另一名执法人员临时有事' },
  )
  d.do('zheng', 'irregularity.cure', {
    event: d.file.irregularities[0]!.event,
    how: '已由两人再次告知，不影响当事人权利',
  })
  const lines = [forms.violation('p1', 500_000), forms.violation('p2', 200_000)]
  d.do('li', 'investigation.conclude', forms.conclusion([photo, bill], lines))
  d.do('li', 'fact.state', { facts: { complexCase: 'yes' }, reason: '涉及两名当事人' })
  d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
  const proceeding = reviewsIn(d.file)[0]!.proceeding
  d.do('qian', 'review.return', { reason: '缺进货记录' }, { proceeding }).on('2026-08-06')
  d.do('li', 'review.supplement', { materials: '进货记录' }, { proceeding })
  d.do('qian', 'review.opine', forms.opinion('passed'), { proceeding })
  d.do('zhou', 'review.confirm', { opinion: '同意' }, { proceeding })
  d.review('case').notify().serveNotice('p1')
  d.do('li', 'answer.state', { party: 'p1', content: '请求从轻处罚' })
  d.do('li', 'answer.weigh', {
    party: 'p1',
    points: [{ point: '请求从轻处罚', adopted: false, reason: '没有从轻情节' }],
  })
  const number = d.file.papers.find((p) => p.kind === 'penalty-notice' && p.party === 'p2')!.number
  d.do('sun', 'paper.void', { number, reason: '错别字' }).notify().serveNotice('p1').serveNotice('p2')
  d.do('sun', 'record.correct', { event: 1, fields: { place: '文昌路22号' }, reason: '地点录错' })
  d.do('li', 'answer.waive', { party: 'p2', way: '书面声明', files: [] })
  d.on('2026-08-20')
    .do('li', 'discussion.record', {
      place: '会议室',
      host: '郑局长',
      attendees: ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '同意' })),
      verdict: 'agree',
      conclusion: '同意',
    })
    .do('wu', 'meeting.confirm')
    .decide()
  for (const p of ['p1', 'p2']) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${p}` })
  const bank = '云岭农商行'
  d.do('li', 'payment.record', { amount: 500_000, receipt: '001', bank }, { proceeding: 'payment-p1' })
  d.do('li', 'payment.record', { amount: 100_000, receipt: '002', bank }, { proceeding: 'payment-p2' })
  const slip = [{ sha256: 'b'.repeat(64), name: '票据.pdf', bytes: 1, type: 'application/pdf' }]
  d.do('zhou', 'record.withdraw', { event: d.events.length, reason: '票据录错', files: slip })
  const page = { proceeding: 'disclosure' }
  d.do('li', 'disclosure.draft', { what: '罚款', why: '出售的糕点没有生产日期' }, page)
    .do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes' } }, page)
    .do('wei', 'disclosure.publish', {}, page)
    .do('li', 'disclosure.fault', { ground: 'inaccurate', explained: '数额录错' }, page)
    .do('wei', 'disclosure.withdraw', { reason: '数额录错，更正后重新公示' }, page)
  return [...d.events, ...sealed(d.events)]
}

/** What the server adds once a paper is rendered and signed. */
function sealed(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const last = events.at(-1)!
  const paper = events.flatMap((e) => e.body.effects.flatMap((x) => (x.do === 'number' ? [x] : [])))[0]!
  const of = { kind: paper.kind, number: paper.number }
  const made = (type: EventType, title: string, effect: Effect, place: number): CaseEvent => ({
    ...last,
    type,
    sequence: last.sequence + place,
    body: { ...last.body, title, form: {}, effects: [effect], verdicts: [] },
  })
  return [
    made('rendered', '成文', { do: 'document', ...of, sha256: 'a'.repeat(64), pages: 2 }, 1),
    made('signed', '签章', { do: 'signature', ...of, signature: 'c2lnbmVk', key: 'k1' }, 2),
  ]
}
