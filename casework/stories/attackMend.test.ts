import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { noticesIn, servicesIn } from '../penalty/notices.ts'
import { at } from './county.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, paper, party } from './forms.ts'

/** Ways to let a later word about the record undo what the record said: by date, by name, by officers, by taking back, by a sentence. */

const codes = (o: ReturnType<Driver['try']>) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
const mend = (d: Driver, who: string, event: number, fields: Form, more: Form = {}) =>
  codes(d.attempt(who, 'record.correct', { event, fields, reason: '录错', ...more }, {}))
const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'party.identify', { party: party('p2') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const told = (fine = 500_000) => {
  const d = filed()
  const lines = [forms.violation('p1', fine), forms.violation('p2', 100_000)]
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('现场检查照片', 'p1')], lines))
  return d.review('case').notify().serveNotice('p1').serveNotice('p2')
}
const last = (d: Driver) => d.file.acts.at(-1)!.event
const reported = (d: Driver, step: string, form: Form, extra = {}) => last(d.do('li', step, form, extra))
const decision = (d: Driver) => d.gates('li', 'decision.propose', forms.decision)

describe('the day of an act', () => {
  test('is never after its own entry, whoever says so: a request for a hearing does not lapse by being moved', () => {
    const d = told(20_000_000).on('2026-08-06')
    const asked = reported(d, 'hearing.request', { party: 'p1', content: '要求听证' })
    d.on('2026-08-25')
    for (const who of ['sun', 'zheng'])
      expect(mend(d, who, asked, { acted: '2026-08-24' }, { files: paper() })).toEqual(['after-entry'])
    expect(decision(d)).toContain('G17')
  })

  test('moved within what was entered late, at the party’s cost: a head, a paper, a flag, and another head', () => {
    const d = told(20_000_000).on('2026-08-25')
    const late = { acted: at('2026-08-06'), late: '收发室漏转' }
    const asked = reported(d, 'hearing.request', { party: 'p1', content: '要求听证' }, late)
    const fields = { acted: '2026-08-24' }
    expect(mend(d, 'sun', asked, fields, { files: paper() })).toEqual(['party-right'])
    expect(mend(d, 'zheng', asked, fields)).toEqual(['file-required'])
    expect(mend(d, 'zheng', asked, fields, { files: paper('邮戳.jpg') })).toEqual(['performed'])
    expect(d.file.irregularities.map((i) => [i.gate, i.step])).toEqual([['party-right', 'record.correct']])
    expect(decision(d)).toContain('rests')
    const cure = { event: last(d), how: '邮戳为8月24日' }
    expect(codes(d.try('zheng', 'irregularity.cure', cure))).toEqual(['own-fault'])
    d.do('zhou', 'irregularity.cure', cure)
    expect(codes(d.try('li', 'decision.propose', forms.decision))).toEqual(['performed'])
  })

  test('of a service is not moved back to open the decision', () => {
    const d = told().on('2026-08-10')
    const notice = noticesIn(d.file)[0]!
    const served = servicesIn(d.file)[0]!.event
    const e = told()
    expect(notice.on).toBe('2026-08-05')
    // Served on the 10th as of the 7th, corrected to the day of the notice.
    const withdrawn = { event: served, reason: '回证未到' }
    d.do('sun', 'record.withdraw', withdrawn)
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-notice1-p1', acted: at('2026-08-07') })
    const again = last(d)
    expect(mend(d, 'sun', again, { acted: '2026-08-05' })).toEqual(['party-right'])
    expect(mend(d, 'zheng', again, { acted: '2026-08-05' })).toEqual(['file-required'])
    expect(mend(d, 'zheng', again, { acted: '2026-08-05' }, { files: paper() })).toEqual(['performed'])
    expect(decision(d.on('2026-08-18'))).toEqual(['rests'])
    // Who signed for it is no right of the party's: the head of the unit mends that alone.
    expect(mend(e, 'sun', servicesIn(e.file)[0]!.event, { signedBy: '林乙' })).toEqual(['performed'])
    expect(e.file.irregularities).toEqual([])
  })

  test('entered late, a service and a waiver bring the paper that shows it', () => {
    const d = told().on('2026-08-20')
    const late = { acted: at('2026-08-06'), late: '漏录' }
    const waiver = { party: 'p1', way: '书面' }
    expect(codes(d.try('li', 'answer.waive', waiver, late))).toEqual(['file-required'])
    expect(codes(d.try('li', 'answer.waive', { ...waiver, files: paper('声明.pdf') }, late))).toEqual(['performed'])
    // Said in time it needs none; and a party's own words are taken as they come.
    expect(codes(d.try('li', 'answer.waive', waiver))).toEqual(['performed'])
    expect(codes(d.try('li', 'answer.state', { party: 'p1', content: '请求减轻' }, late))).toEqual(['performed'])
  })

  test('before the clue needs a paper, is flagged, and carries nothing until a head has looked at it', () => {
    const d = filed()
    const old = { acted: at('2021-08-02'), late: '补录' }
    const telling = { party: 'p1', officers: ['li', 'wang'], way: '当面' }
    expect(codes(d.try('li', 'rights.tell', telling, old))).toEqual(['file-required'])
    const verification = new Driver('2026-08-03').open()
    expect(codes(verification.try('li', 'clue.verify', forms.verification, old))).toEqual(['before-clue'])
    d.do('li', 'rights.tell', { ...telling, files: paper('告知书.pdf') }, old)
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['before-clue'])
    const report = forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toEqual(['rests'])
    d.do('zheng', 'irregularity.cure', { event: d.file.irregularities[0]!.event, how: '系前案告知，已重新告知' })
    d.do('li', 'investigation.conclude', report)
    // By a mend as by an entry.
    const e = filed()
    const photo = reported(e, 'evidence.collect', forms.evidence('照片'))
    expect(mend(e, 'sun', photo, { acted: '2026-08-01' })).toEqual(['file-required'])
    expect(mend(e, 'sun', photo, { acted: '2026-08-01' }, { files: paper('照片.jpg') })).toEqual(['performed'])
    expect(e.file.irregularities.map((i) => i.gate)).toEqual(['before-clue'])
  })

  test('a second correction starts from the first: nothing once mended falls back', () => {
    const d = filed().on('2026-08-07')
    const photo = reported(d, 'evidence.collect', forms.evidence('照片'))
    mend(d, 'sun', photo, { acted: '2026-08-06', source: '仓库' })
    mend(d, 'sun', photo, { title: '仓库照片' })
    expect(evidenceIn(d.file)[0]).toMatchObject({ on: '2026-08-06', source: '仓库', title: '仓库照片' })
  })

  test('an entry is judged by what the record now knows of the time before it', () => {
    const d = filed().on('2026-08-07')
    const telling = { party: 'p1', officers: ['li', 'wang'], way: '当面', files: paper('告知书.pdf') }
    const rights = reported(d, 'rights.tell', telling)
    const photo = reported(d, 'evidence.collect', forms.evidence('照片', 'p1'))
    expect(mend(d, 'zheng', rights, { acted: '2026-08-05' }, { files: paper('告知书.pdf') })).toEqual(['performed'])
    expect(mend(d, 'sun', photo, { acted: '2026-08-06' })).toEqual(['performed'])
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['party-right'])
  })
})

describe('what stood on the act', () => {
  test('evidence taken from a party falls with the telling it was taken under, taken back or moved behind it', () => {
    const telling = { party: 'p1', officers: ['li', 'wang'], way: '当面', files: paper('告知书.pdf') }
    const taken = () => {
      const d = filed().on('2026-08-07')
      const rights = reported(d, 'rights.tell', telling, { acted: at('2026-08-06') })
      const book = reported(d, 'evidence.collect', forms.evidence('账册', 'p1'), { acted: at('2026-08-06') })
      d.do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
      return [d, rights, book] as const
    }
    const report = forms.conclusion([1], [forms.violation('p1', 500_000)])
    const ways: readonly ((d: Driver, rights: number) => unknown)[] = [
      (d, rights) => d.do('sun', 'record.withdraw', { event: rights, reason: '错录' }),
      (d, rights) => mend(d, 'sun', rights, { acted: '2026-08-07' }),
    ]
    for (const way of ways) {
      const [d, rights, book] = taken()
      way(d, rights)
      expect(d.file.irregularities.map((i) => [i.gate, i.event])).toEqual([['G07', book]])
      expect(d.gates('li', 'investigation.conclude', report)).toEqual(['rests'])
      expect(codes(d.try('zheng', 'irregularity.cure', { event: book, how: '已补告知' }))).toEqual(['only-anew'])
    }
    const [d] = taken()
    d.do('li', 'investigation.conclude', report)
  })

  test('the clue is not moved behind what was done about it', () => {
    const d = filed().on('2026-08-07')
    expect(mend(d, 'zheng', 1, { receivedOn: '2026-08-01' })).toEqual(['performed'])
    const e = new Driver('2026-08-07').open().on('2026-08-10')
    e.do('li', 'clue.verify', forms.verification, { acted: at('2026-08-07') })
    expect(mend(e, 'sun', 1, { receivedOn: '2026-08-05' })).toEqual(['performed'])
    expect(mend(e, 'sun', 1, { receivedOn: '2026-08-07' })).toEqual(['performed'])
    const f = new Driver('2026-08-07').open({ ...clueForm('2026-08-05') }).do('li', 'clue.verify', forms.verification, {
      acted: at('2026-08-06'),
    })
    expect(mend(f, 'sun', 1, { receivedOn: '2026-08-07' })).toEqual(['after-act'])
  })
})

describe('whose act it was', () => {
  test('a defence, a request, a waiver or a telling is not laid in another mouth', () => {
    const d = told(20_000_000).on('2026-08-06')
    const said = { party: 'p1', content: '请求减轻' }
    const events = [
      reported(d, 'answer.state', said),
      reported(d, 'hearing.request', said),
      reported(d, 'hearing.waive', { party: 'p1', way: '书面' }),
      reported(d, 'answer.waive', { party: 'p1', way: '书面' }),
      d.file.acts.find((a) => a.step === 'rights.tell')!.event,
    ]
    for (const event of events)
      expect(mend(d, 'zheng', event, { party: 'p2' }, { files: paper() })).toEqual(['party-right'])
    expect(decision(d.on('2026-08-18'))).toContain('G16-weigh')
  })

  test('nor is the company under a number changed for another once it has been heard', () => {
    const d = filed().do('li', 'answer.state', { party: 'p1', content: '标签是供货商的责任' })
    const other = party('p1', { name: '云岭县其他食品有限公司', code: '' as never })
    expect(codes(d.try('li', 'party.identify', { party: other }))).toEqual(['identity-fixed'])
    const event = d.file.acts.find((a) => a.step === 'party.identify')!.event
    expect(mend(d, 'zheng', event, { party: other })).toEqual(['identity-fixed'])
  })

  test('a waiver is not moved to where it would count', () => {
    const d = told().on('2026-08-07')
    d.do('sun', 'record.withdraw', { event: servicesIn(d.file)[0]!.event, reason: '回证未到' })
    const early = reported(d, 'answer.waive', { party: 'p1', way: '书面' }, { happened: '事先签了放弃' })
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-notice1-p1', acted: at('2026-08-06') })
    expect(mend(d, 'sun', early, { acted: '2026-08-06' })).toEqual(['party-right'])
    expect(mend(d, 'zheng', early, { acted: '2026-08-06' }, { files: paper() })).toEqual(['performed'])
    expect(decision(d)).toEqual(['rests', 'rests'])
  })

  test('what the heads resolved, and when, is not turned round by a mend', () => {
    const d = told().on('2026-08-18')
    const meeting: Form = {
      place: '局会议室',
      host: '郑局长',
      attendees: ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '不同意' })),
      verdict: 'disagree',
      conclusion: '不同意',
    }
    const met = reported(d, 'discussion.record', meeting)
    // Who sat there does not correct its minutes.
    expect(mend(d, 'zheng', met, { verdict: 'agree' }, { files: paper() })).toEqual(['own-fault'])
    expect(mend(d, 'sun', met, { verdict: 'agree' }, { files: paper() })).toEqual(['party-right'])
    expect(codes(d.try('sun', 'record.withdraw', { event: met, reason: '错录' }))).toEqual(['party-right'])
    expect(mend(d, 'zhou', met, { verdict: 'agree' }, { files: paper('纪要.pdf') })).toEqual(['performed'])
    expect(decision(d)).toContain('rests')
  })
})

describe('a fault once told', () => {
  const faults: readonly (readonly [string, Form, Form])[] = [
    ['one officer', { officers: ['li'] }, { officers: ['li', 'wang'] }],
    ['no card shown', { shown: false }, { shown: true }],
    ['rights untold', { fromParty: 'p1' }, { fromParty: '' }],
  ]
  test.each(faults)('%s: stays through every correction, and no sentence makes the evidence usable', (_, was, is) => {
    const d = filed()
    const photo = reported(d, 'evidence.collect', { ...forms.evidence('照片'), ...was }, { happened: '当时如此' })
    const [gate] = d.file.irregularities.map((i) => i.gate)
    for (const title of ['照片一', '照片二']) expect(mend(d, 'sun', photo, { ...is, title })).toEqual(['performed'])
    expect(d.file.irregularities.map((i) => [i.gate, i.event, i.cured])).toEqual([[gate, photo, undefined]])
    d.do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
    const report = forms.conclusion([1], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toContain('rests')
    const cure = { event: photo, how: '已口头说明' }
    expect(codes(d.try('zheng', 'irregularity.cure', cure))).toEqual(['only-anew'])
    expect(d.gates('sun', 'irregularity.cure', cure)).toEqual(['post'])
  })

  test('is not mended by whoever took part: the one who entered it, the officers of any version, their principal', () => {
    const d = filed()
    const with_ = (officers: readonly string[]) => ({ ...forms.evidence('照片'), officers, shown: false })
    const photo = reported(d, 'evidence.collect', with_(['li', 'sun']), { happened: '未带证件' })
    expect(mend(d, 'sun', photo, { shown: true })).toEqual(['own-fault'])
    mend(d, 'zheng', photo, { officers: ['li', 'wang'] })
    expect(mend(d, 'sun', photo, { shown: true })).toEqual(['own-fault'])
    const own = d.try(
      'li',
      'record.correct',
      { event: photo, fields: { shown: true }, reason: '漏填' },
      { post: 'unitHead' },
    )
    expect(codes(own)).toEqual(['own-fault'])
    expect(codes(d.try('sun', 'record.withdraw', { event: photo, reason: '错录' }))).toEqual(['own-fault'])
  })

  test('taken back it is not told again without it: not as of the day, not with the same file', () => {
    const d = filed().on('2026-08-06')
    const alone = { ...forms.evidence('照片'), officers: ['li'], files: paper('照片.jpg') }
    const photo = reported(d, 'evidence.collect', alone, { happened: '王协办请假' })
    expect(codes(d.try('sun', 'record.withdraw', { event: photo, reason: '错录' }))).toEqual(['irregular'])
    d.do('zheng', 'record.withdraw', { event: photo, reason: '重新登记' })
    const two = { ...alone, officers: ['li', 'wang'] }
    expect(codes(d.try('li', 'evidence.collect', { ...two, title: ' 照 片' }))).toEqual(['retold'])
    expect(codes(d.on('2026-08-11').try('li', 'evidence.collect', { ...two, title: '另一照片' }))).toEqual(['retold'])
    expect(codes(d.try('li', 'evidence.collect', { ...two, files: paper('新照片.jpg', 'b'.repeat(64)) }))).toEqual([
      'performed',
    ])
    // The entry, its fault and its taking back all stay to be read; nothing waits for it any more.
    expect(d.file.irregularities.map((i) => i.event)).toEqual([photo])
    expect(d.file.acts.find((a) => a.event === photo)?.withdrawn).toBe(true)
  })

  test('of the decision is not cured by those who signed it, nor by the unit that was late', () => {
    const d = told().on('2026-12-01').decide()
    const event = d.file.irregularities.find((i) => i.gate === 'P07')!.event
    const cure = (who: string) => {
      const o = d.try(who, 'irregularity.cure', { event, how: '已向当事人说明' })
      return o.outcome === 'blocked' ? o.reasons.map((r) => r.code as string) : codes(o)
    }
    expect(cure('zheng')).toEqual(['own-fault'])
    expect(cure('sun')).toEqual(['post'])
    expect(cure('zhou')).toEqual(['performed'])
  })
})

describe('a duty once found', () => {
  test('is taken away by the legal head or the head with a reason, never by the unit or the reviewer', () => {
    const d = filed().do('li', 'fact.state', { facts: { complexCase: 'yes' } })
    const form: Form = { facts: { complexCase: 'no' } as Json, reason: '核实后并不复杂' }
    for (const who of ['li', 'sun', 'qian']) expect(codes(d.try(who, 'fact.state', form))).toEqual(['duty-answered'])
    expect(codes(d.try('zhou', 'fact.state', { ...form, reason: '' }))).toEqual(['reason-required'])
    for (const who of ['zhou', 'zheng']) expect(codes(d.try(who, 'fact.state', form))).toEqual(['performed'])
  })
})
