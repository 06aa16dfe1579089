import { bodyOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { entriesIn } from '../entries.ts'
import { paperText } from '../paperText.ts'
import { answered, concluded, notified } from './again.ts'
import { people } from './county.ts'
import { paper } from './forms.ts'
import { after, deliver, faults, passing, reviewIn, running, stageOf } from './handled.ts'

const kind = 'expropriation.housing'
const house = { proceeding: 'compensation-p1' }
const propose = { reason: '拟征收', facts: { expropriationManyAffected: 'no' } }
const put = (d: ReturnType<typeof after>, form = propose) => d.gates('li', 'expropriation.propose', form)
const compensation = {
  way: 'money',
  amount: 52_000_000,
  house: '没有',
  others: '搬迁费三千元',
  payBy: '2027-04-01',
  moveBy: '2027-05-01',
}

describe('房屋征收与补偿', () => {
  test('asked, assessed, paid for, decided, each house settled, closed and public; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), stageOf(d, 'compensation-p1'), running(d), faults(d)]).toEqual(['closed', 'moved', [], []])
  })

  test('thirty days for whoever has something to say, and what came of it is public', () => {
    const early = after(kind, 'opinions.announce').on('2026-12-04')
    expect(early.gates('li', 'opinions.announce', { content: '意见', majority: false })).toEqual(['O12'])
    const d = after(kind, 'opinions.announce')
    expect(put(d.on('2026-12-08'))).toEqual(['X11', 'X12', 'G20-expropriation'])
  })

  test('many are for the standing meeting; the money is there before; a changed plan is reviewed anew', () => {
    const d = after(kind, 'expropriation.propose')
    expect(put(d, { ...propose, facts: { expropriationManyAffected: 'yes' } })).toEqual(['X12-many'])
    d.do('li', 'funds.deposit', { needed: 60_000_000, amount: 50_000_000, account: '专户' })
    expect(put(d)).toEqual(['X12'])
    d.do('li', 'funds.deposit', { needed: 60_000_000, amount: 60_000_000, account: '专户' })
    d.do('li', 'plan.draft', { content: '减少搬迁费', signing: '三十日' })
    expect(put(d)).toEqual(['G20-expropriation'])
  })

  test('nobody leaves before he is paid, and nobody is made to but by a court', () => {
    const d = after(kind, 'compensation.pay')
    expect(d.gates('li', 'move.record', { voluntary: true }, house)).toEqual(['X27'])
    d.do('li', 'compensation.pay', { amount: 52_000_000, way: 'paid', receipt: '1号' }, house)
    expect(d.gates('li', 'move.record', { voluntary: false }, house)).toEqual(['X27-force'])
    expect(d.gates('li', 'court.apply', { account: '专户', noRemedy: true }, house)).toEqual(['X28'])
  })

  test('without an agreement it is decided when the time to sign is over, and enforced by the court alone', () => {
    const d = after(kind, 'agreement.sign')
    expect(d.gates('li', 'agreement.sign', { ...compensation, amount: 49_000_000 }, house)).toEqual(['X26-drafted'])
    const drafted = { ...compensation, offered: true, reason: '协商不成' }
    expect(d.gates('li', 'compensation.draft', drafted, house)).toEqual(['X26'])
    d.on('2027-03-01').do('li', 'compensation.draft', drafted, house)
    d.do('li', 'compensation.propose', { reason: '拟作补偿决定' }, house).do(
      'sun',
      'compensation.endorse',
      { opinion: '同意' },
      house,
    )
    d.do('zheng', 'compensation.approve', { opinion: '同意' }, house)
    d.do('li', 'compensation.pay', { amount: 52_000_000, way: 'deposited', receipt: '2号' }, house)
    expect(d.gates('li', 'court.apply', { account: '专户', noRemedy: false }, house)).toEqual(['X28'])
    const apply = { account: '专户', noRemedy: true }
    expect(d.gates('li', 'court.apply', apply, house)).toEqual(['X28'])
    d.do('li', 'compensation.announce', { channel: '征收范围内张贴' }, house)
    expect(d.gates('li', 'court.apply', apply, house)).toEqual(['X28'])
    // Nor within the six months in which the decision may be fought, nor while it is.
    expect(d.on('2027-05-04').gates('li', 'court.apply', apply, house)).toEqual(['X28'])
    const fought = { ...notified, fought: 'compensationDecision', applicant: '户主', parties: ['p1'] }
    deliver(d, 'p1', 'compensation')
    d.on('2027-11-08').do('li', 'move.demand', { until: '2027-11-30', reason: '补偿已经支付，没有搬迁' }, house)
    deliver(d, 'p1', 'demand')
    d.on('2027-12-01').do('li', 'remedy.receive', fought)
    expect(JSON.stringify(d.refused('li', 'court.apply', apply, house))).toContain('尚未审结')
    concluded(d, 'withdrawn', 'remedy-1')
    // Announced on the first of March and brought on the fourth of May: six months from the later, and three more (强制法53).
    const late = d.on('2028-02-09').refused('li', 'court.apply', apply, house)
    expect(JSON.stringify(late)).toContain('超过三个月')
    d.on('2027-12-01').do('li', 'court.apply', apply, house)
    d.do('li', 'move.record', { voluntary: false, instrument: '执行裁定1号' }, house)
    expect([stageOf(d, 'compensation-p1'), faults(d)]).toEqual(['moved', []])
  })

  const undertaken = () => {
    const d = after(kind, 'agreement.sign').on('2027-03-01')
    d.do('li', 'compensation.draft', { ...compensation, offered: true, reason: '协商不成' }, house)
    d.do('li', 'compensation.propose', { reason: '拟作补偿决定' }, house)
    d.do('sun', 'compensation.endorse', { opinion: '同意' }, house)
    d.do('zheng', 'compensation.approve', { opinion: '同意' }, house)
    d.do('li', 'compensation.pay', { amount: 52_000_000, way: 'deposited', receipt: '2号' }, house)
    return d
  }
  const asked = { account: '专户', noRemedy: true }
  const clocks = (d: ReturnType<typeof after>) => running(d).filter((id) => id.startsWith('P19-compensation'))

  test('the time to sue runs from the later of the announcement and the service, whichever is entered last', () => {
    const begins = (d: ReturnType<typeof after>) =>
      d.file.clocks.find((c) => c.clock === 'P19-compensation' && c.stopped === undefined)?.trigger
    const first = undertaken().do('li', 'compensation.announce', { channel: '张贴' }, house)
    expect(begins(first)).toBeUndefined()
    deliver(first.on('2027-04-12'), 'p1', 'compensation')
    expect(begins(first)).toBe('2027-04-12')
    const second = undertaken()
    deliver(second, 'p1', 'compensation')
    expect(begins(second)).toBeUndefined()
    second.on('2027-04-12').do('li', 'compensation.announce', { channel: '张贴' }, house)
    expect(begins(second)).toBe('2027-04-12')
    // Told afterwards that it was announced before: it is the service that counts.
    const third = deliver(undertaken().on('2027-04-12'), 'p1', 'compensation')
    const told = { ...house, acted: '2027-03-02T10:00' as const, late: '张贴的人次日才回' }
    third.on('2027-04-13').do('li', 'compensation.announce', { channel: '张贴', files: paper() }, told)
    expect(begins(third)).toBe('2027-04-12')
    expect(clocks(third)).toEqual(['P19-compensation/p1'])
  })

  test('upheld by a 复议 it can be sued over for fifteen days, and be brought to the court for three months after', () => {
    const d = undertaken().do('li', 'compensation.announce', { channel: '张贴' }, house)
    deliver(d, 'p1', 'compensation')
    d.on('2027-05-06').do('li', 'move.demand', { until: '2027-05-20', reason: '补偿已经支付，没有搬迁' }, house)
    deliver(d, 'p1', 'demand')
    d.do('li', 'remedy.receive', { ...notified, fought: 'compensationDecision', applicant: '户主', parties: ['p1'] })
    concluded(answered(d, 'remedy-1').on('2027-06-01'), 'upheld', 'remedy-1')
    expect(JSON.stringify(d.on('2027-06-16').refused('li', 'court.apply', asked, house))).toContain('仍可以起诉')
    expect(d.fork().on('2027-09-17').gates('li', 'court.apply', asked, house)).toEqual(['X28'])
    d.on('2027-06-17').do('li', 'court.apply', asked, house)
    d.do('li', 'move.record', { voluntary: false, instrument: '执行裁定1号' }, house)
    expect([clocks(d), faults(d)]).toEqual([[], []])
  })

  test('a suit over the expropriation itself stops nothing of the time of one house', () => {
    const d = undertaken().do('li', 'compensation.announce', { channel: '张贴' }, house)
    deliver(d, 'p1', 'compensation')
    d.do('li', 'remedy.receive', { ...notified, fought: 'decision', applicant: '户主', parties: ['p1'] })
    expect(clocks(d)).toEqual(['P19-compensation/p1'])
  })

  test('who agreed and does not leave: demanded, told to in writing, demanded again, and then the court (行政协议规定24)', () => {
    const d = after(kind, 'move.record')
    expect(JSON.stringify(d.refused('li', 'court.apply', asked, house))).toContain('先作出要求履行协议的书面决定')
    const order = { content: '腾空房屋，交付征收部门。', moveBy: '2027-06-30', reason: '经催告仍不搬迁。' }
    expect(d.gates('wu', 'agreement.order', order, house)).toEqual(['X24-order'])
    d.on('2027-05-06').do('li', 'move.demand', { until: '2027-05-20', reason: '约定的期限已过' }, house)
    deliver(d, 'p1', 'demand')
    expect(d.on('2027-05-20').gates('wu', 'agreement.order', order, house)).toEqual(['X24-order'])
    d.on('2027-05-21').do('wu', 'agreement.order', order, house)
    expect(clocks(d)).toEqual([])
    deliver(d, 'p1', 'performance')
    expect(clocks(d)).toEqual(['P19-compensation/p1'])
    // What was demanded before the order is no demand of the order (强制法54).
    expect(JSON.stringify(d.fork().on('2027-11-23').refused('li', 'court.apply', asked, house))).toContain('没有催告')
    d.on('2027-07-05').do('li', 'move.demand', { until: '2027-07-20', reason: '仍没有搬迁' }, house)
    const again = { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] }
    d.do('li', 'service.deliver', again, { proceeding: 'service-demand-p1-2' })
    expect(d.on('2027-11-23').gates('li', 'court.apply', { ...asked, noRemedy: false }, house)).toEqual(['X28'])
    d.do('li', 'court.apply', asked, house)
    d.do('li', 'move.record', { voluntary: false, instrument: '执行裁定1号' }, house)
    expect([stageOf(d, 'compensation-p1'), clocks(d), faults(d)]).toEqual(['moved', [], []])
  })

  test('who valued the house or agreed on it does not order that it be left', () => {
    // Held by 'G24-order'.
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts } : x))
    const d = after(kind, 'move.record', { crowd })
    const order = { content: '腾空房屋', moveBy: '2027-06-30', reason: '经催告仍不搬迁。' }
    expect(d.gates('li', 'agreement.order', order, { ...house, post: 'deputyHead' })).toContain('G24-order')
  })

  test('of two houses each is decided on with its own amount, on its own paper, whichever was drafted last', () => {
    const other = { proceeding: 'compensation-p2' }
    const d = after(kind, 'agreement.sign')
    d.do('li', 'party.identify', {
      party: { id: 'p2', kind: 'person', name: '南山', address: '柳巷9号', role: 'party' },
    }).do('li', 'house.register', { party: 'p2', property: '柳巷9号', unclear: true })
    const valued = { institution: '评估公司', chosen: 'agreed', value: 90_000_000 }
    d.do('li', 'appraisal.record', valued, other)
    // What the neighbour's house is worth is no measure of this one, nor the other way round: p1 may be drafted for less than p2 is worth.
    expect(d.gates('li', 'agreement.sign', { ...compensation, amount: 50_000_000 }, other)).toEqual(['X26-drafted'])
    const drafted = { ...compensation, offered: true, reason: '协商不成' }
    const put = { reason: '拟作补偿决定' }
    d.on('2027-03-01').do('li', 'compensation.draft', drafted, house).do('li', 'compensation.propose', put, house)
    d.do(
      'li',
      'compensation.draft',
      { ...drafted, amount: 95_000_000, reason: '产权不明', moveBy: '2027-06-01' },
      other,
    )
    d.do('sun', 'compensation.endorse', { opinion: '同意' }, house)
    d.do('zheng', 'compensation.approve', { opinion: '同意' }, house)
    const [first] = entriesIn(d.file, 'compensationDecision')
    expect([first?.party, first?.fields]).toEqual(['p1', { amount: 52_000_000, moveBy: '2027-05-01' }])
    const text = (party: string) =>
      paperText(bodyOf('compensation-decision') ?? [], {
        file: d.file,
        context: d.context('li'),
        day: '2027-03-01',
        party,
        proceeding: d.file.proceedings.find((p) => p.id === `compensation-${party}`)!,
      }).map((b) => b.text)
    expect(text('p1')).toContain('补偿金额：520,000元，于2027年4月1日以前支付。')
    expect(text('p1')).toContain('协商不成')
    expect(text('p2')).toContain('产权不明')
    // Nor does the decision on one let the court be asked for the other.
    const apply = { account: '专户', noRemedy: true }
    d.do('li', 'agreement.sign', { ...compensation, amount: 95_000_000 }, other)
    d.do('li', 'compensation.pay', { amount: 95_000_000, way: 'paid', receipt: '2号' }, other)
    expect(JSON.stringify(d.refused('li', 'court.apply', apply, other))).toContain('没有补偿决定')
  })

  test('the house is valued after the announcement', () => {
    const d = after(kind, 'decision.announce')
    d.do('li', 'party.identify', {
      party: { id: 'p1', kind: 'person', name: '向东', address: '柳巷8号', role: 'party' },
    }).do('li', 'house.register', { party: 'p1', property: '柳巷8号', unclear: false })
    const valued = { institution: '评估公司', chosen: 'agreed', value: 50_000_000 }
    expect(d.gates('li', 'appraisal.record', valued, house)).toEqual(['X19'])
    expect(d.gates('li', 'project.close', { summary: '办结' })).toEqual(['X29'])
  })

  test('who valued the house does not decide of it', () => {
    // Held by 'G24-compensation'; whoever is at the head of the unit here valued it.
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts } : x))
    const d = after(kind, 'agreement.sign', { crowd }).on('2027-03-01')
    d.do('li', 'compensation.draft', { ...compensation, offered: true, reason: '协商不成' }, house)
    d.do('li', 'compensation.propose', { reason: '拟作补偿决定' }, house)
    expect(d.gates('li', 'compensation.endorse', { opinion: '同意' }, { ...house, post: 'unitHead' })).toContain(
      'G24-compensation',
    )
  })

  test('reviewed by others, item by item, signed by another', () => {
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts, qualification: 'bar' as const } : x))
    const d = after(kind, 'review.opine', { crowd })
    const at = { proceeding: reviewIn(d) }
    expect(d.gates('li', 'review.submit', { materials: '再送' })).toEqual(['G20-expropriation-pending'])
    expect(d.gates('li', 'review.opine', passing(d), { ...at, post: 'reviewer' })).toEqual(['G23-expropriation'])
    expect(d.gates('qian', 'review.opine', { ...passing(d), interest: 'no', interestFault: '商业开发' }, at)).toEqual([
      'G21-expropriation',
    ])
    d.do('zhou', 'review.opine', passing(d), at)
    expect(d.gates('zhou', 'review.confirm', { words: '同意' }, at)).toEqual(['G23-expropriation-signer'])
  })
})
