import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { servicesIn } from '../penalty/notices.ts'
import { Driver } from './driver.ts'
import { forms, idNumberOf, paper, party } from './forms.ts'

const proceeding = 'service-notice1-p1'
const at = { proceeding }
const files = paper('照片.jpg')

/** A notice approved on 2026-08-03, on its way to a company or to a person. */
function noticed(one: Json = party('p1')): Driver {
  const d = new Driver('2026-08-03').open()
  d.do('li', 'party.identify', { party: one }).do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  const evidence = d.gather('现场检查照片', 'p1')
  return d
    .do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    .review('case')
    .notify()
}
const person = party('p1', { kind: 'person', name: '林某甲', code: idNumberOf('p1') })
const confirmation: Form = {
  party: 'p1',
  address: '云岭县城关镇西街1号',
  recipient: '林甲',
  electronic: true,
  medium: 'mail',
  account: 'lin@example.cn',
  signedBy: '林甲',
}
const confirmed = (form: Form = {}) => noticed().do('li', 'address.confirm', { ...confirmation, ...form })
const mailed = { difficulty: '当事人白天不在', carrier: '中国邮政', tracking: 'XA123', address: '云岭县城关镇西街1号' }
const stage = (d: Driver) => d.file.proceedings.find((p) => p.id === proceeding)?.stage
const served = (d: Driver) => servicesIn(d.file).map((s) => [s.way, s.on])
const clock = (d: Driver) => d.file.clocks.find((c) => c.id === 'P08/p1')

describe('who signs (民诉法88)', () => {
  const by = (d: Driver, receiver: string) => d.try('li', 'service.deliver', { ...forms.delivery, receiver }, at)
  test.each(['legalRepresentative', 'receiver', 'agent'])('of a company: %s', (receiver) =>
    expect(by(noticed(), receiver).outcome).toBe('performed'),
  )
  test.each(['self', 'family', 'agent'])('of a person: %s', (receiver) =>
    expect(by(noticed(person), receiver).outcome).toBe('performed'),
  )
  test('nobody else; what was signed all the same is told with its fault, and serves nobody until it is cured', () => {
    expect(noticed().gates('li', 'service.deliver', { ...forms.delivery, receiver: 'family' }, at)).toEqual(['S01'])
    expect(noticed(person).gates('li', 'service.deliver', { ...forms.delivery, receiver: 'receiver' }, at)).toEqual([
      'S01',
    ])
    const d = noticed().do(
      'li',
      'service.deliver',
      { ...forms.delivery, receiver: 'family' },
      { ...at, happened: '法定代表人外出，由其妻签收' },
    )
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['S01'])
    expect(d.on('2026-08-18').gates('li', 'decision.propose', forms.decision)).not.toEqual([])
  })
})

describe('refused, and left there (民诉法89)', () => {
  const left = {
    ground: 'refused',
    refusedBy: '林甲，法定代表人',
    reason: '称与其无关，拒绝签收',
    place: '当事人住所',
    proof: 'witness',
    witness: '何某',
    witnessUnit: '城关镇东街社区居委会委员',
    officers: ['li', 'wang'],
  }
  test('before a witness, or with photographs', () => {
    const d = noticed().do('li', 'service.leave', left, at)
    expect([served(d), stage(d), clock(d)?.trigger]).toEqual([[['left', '2026-08-03']], 'served', '2026-08-03'])
    const { witness: _, witnessUnit: __, ...filmed } = { ...left, proof: 'recording' }
    expect(noticed().gates('li', 'service.leave', filmed, at)).toEqual(['S02'])
    expect(noticed().try('li', 'service.leave', { ...filmed, files }, at).outcome).toBe('performed')
    const { witnessUnit: ___, ...nobody } = left
    expect(noticed().try('li', 'service.leave', nobody, at)).toMatchObject({ errors: [{ field: 'witnessUnit' }] })
  })
  test('at a confirmed address where nobody is any more, and at no other (市监程序83)', () => {
    const gone = { ...left, ground: 'confirmed', refusedBy: undefined, place: '云岭县城关镇西街1号' } as unknown as Form
    expect(noticed().gates('li', 'service.leave', gone, at)).toEqual(['S02'])
    expect(confirmed().try('li', 'service.leave', gone, at).outcome).toBe('performed')
    expect(confirmed().gates('li', 'service.leave', { ...gone, place: '东街2号' }, at)).toEqual(['S02'])
    const elsewhere = confirmed()
    const national = new Driver('2026-08-03', { agency: { layers: ['national'] } })
    national.events.push(...elsewhere.events)
    expect(national.gates('li', 'service.leave', gone, at)).toContain('S02')
  })
})

describe('by post (民诉法91)', () => {
  const received = { result: 'received', receivedOn: '2026-08-06', signedBy: '林甲' }
  const returned = { result: 'returned', returnedOn: '2026-08-10', detail: '查无此人' }
  test('served on the day of the return receipt, and the answer has time in the post', () => {
    const d = noticed().do('li', 'service.post', mailed, at)
    expect([stage(d), served(d), clock(d)]).toEqual(['posted', [], undefined])
    d.on('2026-08-12').do('li', 'service.mailed', received, at)
    expect([served(d), stage(d)]).toEqual([[['post', '2026-08-06']], 'served'])
    expect(clock(d)).toMatchObject({ trigger: '2026-08-06', grace: 3 })
  })
  test('not before it was sent, nor tomorrow', () => {
    const d = noticed().on('2026-08-05').do('li', 'service.post', mailed, at).on('2026-08-12')
    for (const receivedOn of ['2026-08-04', '2026-08-13'])
      expect(d.gates('li', 'service.mailed', { ...received, receivedOn }, at)).toEqual(['S04'])
    expect(d.gates('li', 'service.mailed', { ...returned, returnedOn: '2026-08-13' }, at)).toEqual(['S04'])
  })
  test('sent back it has served nobody, and is tried otherwise', () => {
    const d = noticed().do('li', 'service.post', mailed, at).on('2026-08-12').do('li', 'service.mailed', returned, at)
    expect([served(d), stage(d), clock(d)]).toEqual([[], 'pending', undefined])
    expect(d.file.entries.filter((e) => e.kind === 'serviceAttempt').map((e) => [e.fields.tried, e.on])).toEqual([
      ['post', '2026-08-10'],
    ])
    d.do('li', 'service.deliver', forms.delivery, at)
    expect(served(d)).toEqual([['direct', '2026-08-12']])
  })
  test('sent back from the address the party confirmed it has served on that day (市监程序83)', () => {
    const d = confirmed().do('li', 'service.post', mailed, at).on('2026-08-12').do('li', 'service.mailed', returned, at)
    expect([served(d), stage(d)]).toEqual([[['returned', '2026-08-10']], 'served'])
    // Sent to another address than that it has not.
    const other = confirmed()
      .do('li', 'service.post', { ...mailed, address: '工业路8号' }, at)
      .on('2026-08-12')
    expect(served(other.do('li', 'service.mailed', returned, at))).toEqual([])
  })
})

describe('by a device, only as the party agreed in writing (处罚法61)', () => {
  const sent = { medium: 'mail', account: 'lin@example.cn', arrived: '9时30分', files: paper('截屏.png') }
  test('to the account it confirmed, with a picture of its arrival', () => {
    const d = confirmed().do('li', 'service.electronic', sent, at)
    expect([served(d), stage(d)]).toEqual([[['electronic', '2026-08-03']], 'served'])
  })
  test('not without, nor to another account, nor after it was taken back', () => {
    expect(noticed().gates('li', 'service.electronic', sent, at)).toEqual(['S03'])
    expect(confirmed().gates('li', 'service.electronic', { ...sent, account: 'other@example.cn' }, at)).toEqual(['S03'])
    expect(confirmed().gates('li', 'service.electronic', { ...sent, files: [] }, at)).toEqual(['S03'])
    const { medium: _, account: __, ...plain } = confirmation as Record<string, Json>
    const no = { ...plain, electronic: false }
    expect(confirmed().do('li', 'address.confirm', no).gates('li', 'service.electronic', sent, at)).toEqual(['S03'])
  })
  test('of one party the other has agreed to nothing', () => {
    const d = noticed().do('li', 'party.identify', { party: party('p2') })
    d.do('li', 'address.confirm', { ...confirmation, party: 'p2' })
    expect(d.gates('li', 'service.electronic', sent, at)).toEqual(['S03'])
  })
})

describe('through others, and at last by announcement', () => {
  test('handed on and signed for (民诉法94)', () => {
    const form = {
      through: 'agency',
      organ: '邻县市场监督管理局',
      sentOn: '2026-08-04',
      receiver: 'agent',
      signedBy: '林甲',
    }
    const d = noticed().on('2026-08-07').do('li', 'service.entrust', form, at)
    expect(served(d)).toEqual([['entrusted', '2026-08-07']])
    expect(noticed().gates('li', 'service.entrust', form, at)).toEqual(['S05'])
  })
  test('nobody is missing who was never looked for (民诉法95)', () => {
    const announced = { ground: 'missing', reason: '下落不明', channel: '县政府网站' }
    expect(noticed().gates('li', 'service.announce', announced, at)).toEqual(['S06'])
    const d = noticed().announce(proceeding)
    expect([served(d), stage(d)]).toEqual([[['announcement', '2026-09-02']], 'served'])
    // What was tried of another paper says nothing of this one.
    d.on('2026-09-20').decide()
    expect(d.gates('li', 'service.announce', announced, { proceeding: 'service-decision-p1' })).toEqual(['S06'])
  })
  test('where other ways have failed, more than one was tried', () => {
    const announced = { ground: 'failed', reason: '多次未能送达', channel: '公告栏', means: 'board', files }
    const d = noticed().do('li', 'service.attempt', forms.attempt, at)
    expect(d.gates('li', 'service.announce', announced, at)).toEqual(['S06'])
    d.do('li', 'service.attempt', { ...forms.attempt, tried: 'post', obstacle: 'returned' }, at)
    expect(d.gates('li', 'service.announce', { ...announced, files: [] }, at)).toEqual(['S06'])
    expect(d.try('li', 'service.announce', announced, at).outcome).toBe('performed')
  })
  test('an attempt serves nobody, whatever it was', () => {
    const d = noticed().do('li', 'service.attempt', forms.attempt, at)
    expect([served(d), stage(d), clock(d)]).toEqual([[], 'pending', undefined])
  })
})
