import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { punished } from './besideMoney.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

/** What a decision orders besides money is carried out: by the party, by the agency where a law gives it the power, or by the court. */

const at = { proceeding: 'conduct-1' }
const decided = (options: ConstructorParameters<typeof Driver>[1] = {}) => {
  const d = new Driver('2026-03-02', options).toServedNotice('2026-03-02').on('2026-03-18').decide()
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
}
const demand: Form = {
  party: 'p1',
  duty: '拆除占用消防通道搭建的简易厂房。',
  until: '2026-04-20',
  way: '自行拆除并清理现场。',
}
const lastService = (d: Driver) => d.file.proceedings.findLast((p) => p.kind === 'service')!.id
const deliver = (d: Driver) => d.do('li', 'service.deliver', forms.delivery, { proceeding: lastService(d) })
const stage = (d: Driver, id = at.proceeding) => d.file.proceedings.find((p) => p.id === id)?.stage
const demanded = (d = decided()) => deliver(d.on('2026-04-03').do('sun', 'conduct.demand', demand))
const text = (d: Driver, kind: DocumentKind) =>
  paperText(bodyOf(kind) ?? [], { file: d.file, context: d.context('li'), day: '2026-10-16', party: 'p1' })
    .map((b) => b.text)
    .join('')
const running = (d: Driver) => d.running.map((c) => c.clock)

const application: Form = {
  court: '云岭县人民法院',
  target: '占用消防通道的简易厂房约六十平方米，尚未拆除。',
  materials: ['decision', 'opinion', 'demand', 'target'],
  urgent: false,
  noRemedy: true,
}

describe('brought to the court (强制法53–59)', () => {
  test('once the time to sue has gone by, within three months, and ten working days after the demand', () => {
    const d = demanded()
    expect(running(d)).toEqual(expect.arrayContaining(['P19-conduct', 'P18-conduct', 'E05-conduct', 'E06']))
    expect(d.on('2026-04-16').gates('wu', 'conduct.apply', application, at)).toEqual(['P19-conduct', 'P18-conduct'])
    expect(d.on('2026-09-18').gates('wu', 'conduct.apply', application, at)).toEqual(['P19-conduct'])
    expect(d.on('2026-12-21').gates('wu', 'conduct.apply', application, at)).toEqual(['P19-conduct'])
    expect(d.on('2026-09-21').gates('wu', 'conduct.apply', { ...application, materials: ['decision'] }, at)).toEqual([
      'X5-conduct',
    ])
    d.do('wu', 'conduct.apply', application, at)
    expect(stage(d)).toBe('applied')
    expect(text(d, 'conduct-application')).toContain('简易厂房约六十平方米')
    expect(running(d)).not.toContain('P19-conduct-court')
  })

  test('at once where the public safety cannot wait', () => {
    const d = demanded().on('2026-04-22')
    const urgent = { ...application, urgent: true, urgency: '厂房随时可能坍塌，堵塞消防通道。' }
    d.do('wu', 'conduct.apply', urgent, at)
    expect(text(d, 'conduct-application')).toContain('申请立即执行：厂房随时可能坍塌')
  })

  test('accepted, ruled, carried out: then the case may be closed', () => {
    const d = demanded().on('2026-09-21').do('wu', 'conduct.apply', application, at)
    d.on('2026-09-24').do('li', 'conduct.answer', { accepted: true, instrument: '（2026）行执1号' }, at)
    d.on('2026-10-16').do(
      'li',
      'conduct.rule',
      { granted: true, instrument: '（2026）行审1号', hand: 'government' },
      at,
    )
    expect(stage(d)).toBe('court')
    expect(d.gates('li', 'closing.propose', { result: '执行完毕' })).toContain('G45-conduct')
    d.do('li', 'conduct.carried', { hand: 'government', what: '镇政府组织拆除完毕。' }, at)
    expect(stage(d)).toBe('enforced')
    expect(d.gates('li', 'closing.propose', { result: '执行完毕' })).not.toContain('G45-conduct')
    expect(running(d).filter((c) => c.includes('conduct'))).toEqual([])
    expect(d.file.irregularities).toEqual([])
  })

  test('refused: fifteen days to ask the court above, and the obligation is still there', () => {
    const d = demanded().on('2026-09-21').do('wu', 'conduct.apply', application, at)
    d.on('2026-09-24').do('li', 'conduct.answer', { accepted: false, instrument: '（2026）行执1号' }, at)
    expect(running(d)).toContain('P20-conduct-object')
    d.do('li', 'conduct.object', { reason: '申请没有超过期限。' }, at)
    expect(running(d)).not.toContain('P20-conduct-object')
    d.do('li', 'conduct.done', { found: '当事人已自行拆除。' }, at)
    expect(stage(d)).toBe('done')
  })

  test('not while the party is at law, and then in the time after that', () => {
    const d = decided().on('2026-04-03')
    const filed = {
      forum: 'ordinary',
      organ: '云岭县人民政府',
      reference: '云府复〔2026〕9号',
      applicant: '甲食品厂',
      request: '撤销处罚决定',
      handler: 'li',
    }
    d.do('li', 'remedy.receive', filed)
    demanded(d)
    expect(running(d)).not.toContain('P19-conduct')
    expect(d.on('2026-09-21').gates('wu', 'conduct.apply', application, at)).toContain('P19-conduct')
  })
})

test('what the party said to the demand and was right about bars force; told once more, everything runs from the new paper (36, 37)', () => {
  const d = demanded().on('2026-04-08').do('li', 'conduct.state', { content: '五月底以前自行拆除，请求宽限。' }, at)
  d.do('li', 'conduct.weigh', { adopted: true, reason: '梅雨季不宜拆除，理由成立。' }, at)
  const enforce: Form = {
    manner: 'restore',
    what: '拆除',
    planned: '2026-06-05',
    basis: '《中华人民共和国城乡规划法》第六十八条',
    charged: '云政责〔2026〕3号',
    reason: '仍不拆除。',
  }
  const later = d.fork().on('2026-09-21')
  expect(later.gates('wu', 'conduct.apply', application, at)).toEqual(['G35-upheld-conduct'])
  expect(later.gates('wu', 'conduct.enforce', { ...enforce, planned: '2026-09-25' }, at)).toEqual([
    'G35-upheld-conduct',
  ])
  const { party: _, ...again } = demand
  d.on('2026-04-13').do('sun', 'conduct.again', { ...again, until: '2026-05-31' }, at)
  // The old paper is served, the new one not yet.
  expect(d.on('2026-06-03').gates('wu', 'conduct.enforce', enforce, at)).toEqual(['G35-conduct'])
  deliver(d.on('2026-04-14'))
  expect(running(d).filter((c) => c === 'P18-conduct')).toEqual(['P18-conduct'])
  expect(d.on('2026-05-29').gates('wu', 'conduct.enforce', enforce, at)).toEqual(['G35-conduct'])
  d.on('2026-06-01').do('wu', 'conduct.enforce', enforce, at)
  expect(d.file.irregularities).toEqual([])
})

describe('taken down by the agency (强制法44)', () => {
  const decision: Form = {
    manner: 'demolish',
    what: '拆除占用消防通道的简易厂房，物品登记后交当事人。',
    planned: '2026-10-20',
    basis: '《中华人民共和国城乡规划法》第六十八条',
    charged: '云政责〔2026〕3号',
    reason: '经催告、公告仍不拆除。',
  }
  const notice: Form = { object: '简易厂房一处，约六十平方米', until: '2026-05-20', posted: '厂房外墙，县政府网站' }
  const acted: Form = {
    officers: ['li', 'wang'],
    place: '云岭县城关镇工业路8号',
    what: '拆除完毕，消防通道恢复畅通，物品已登记交付。',
    unpressed: true,
  }

  test('announced, and only when neither 复议 nor a suit can be asked for any more', () => {
    const d = demanded().on('2026-04-22')
    expect(d.gates('wu', 'conduct.enforce', decision, at)).toEqual(['G35-demolish'])
    d.do('wu', 'conduct.announce', notice, at)
    expect(text(d, 'demolition-notice')).toContain('2026年5月20日')
    expect(d.on('2026-05-20').gates('wu', 'conduct.enforce', decision, at)).toEqual(['G35-demolish'])
    expect(d.on('2026-09-18').gates('wu', 'conduct.enforce', decision, at)).toEqual(['G35-demolish'])
    d.on('2026-10-12').do('wu', 'conduct.enforce', decision, at)
    expect(stage(d)).toBe('enforcing')
    expect(d.on('2026-10-16').gates('li', 'conduct.act', acted, at)).toEqual(['X4-conduct', 'X4-planned-conduct'])
    deliver(d)
    // The decision says the twentieth: nobody comes on a day before it.
    expect(d.on('2026-10-19').gates('li', 'conduct.act', acted, at)).toEqual(['X4-planned-conduct'])
    d.on('2026-10-20')
    expect(d.gates('li', 'conduct.act', { ...acted, unpressed: false }, at)).toEqual(['E09-unpressed'])
    expect(d.on('2026-10-20', '23:00').gates('li', 'conduct.act', acted, at)).toEqual(['E09-conduct'])
    d.on('2026-10-21').do('li', 'conduct.act', acted, at)
    expect(stage(d)).toBe('enforced')
    expect(text(d, 'conduct-record')).toContain('消防通道恢复畅通')
    expect(d.file.irregularities).toEqual([])
  })

  test('an agency to which no law gives it and nobody has charged with it goes to the court', () => {
    const d = demanded()
      .on('2026-10-12')
      .do('wu', 'conduct.announce', { ...notice, until: '2026-10-15' }, at)
    const { charged: _, ...uncharged } = decision
    expect(d.on('2026-10-16').gates('wu', 'conduct.enforce', uncharged, at)).toEqual(['G35-conduct'])
    expect(d.gates('wu', 'conduct.enforce', { ...uncharged, manner: 'stop' }, at)).toEqual(['G35-conduct'])
  })

  test('a term that was over when the demand came was no term (35)', () => {
    const d = decided()
      .on('2026-04-03')
      .do('sun', 'conduct.demand', { ...demand, until: '2026-04-07' })
    expect(d.try('sun', 'conduct.demand', { ...demand, until: '2026-04-02' })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'until', code: 'past' }],
    })
    deliver(d.on('2026-04-08')).on('2026-04-22')
    expect(d.gates('wu', 'conduct.enforce', { ...decision, manner: 'restore' }, at)).toEqual(['G35-conduct'])
  })

  test('served after the day it names, that is kept with what is done', () => {
    const d = demanded().on('2026-04-22')
    d.do('wu', 'conduct.enforce', { ...decision, manner: 'restore', planned: '2026-04-23' }, at)
    deliver(d.on('2026-04-24')).do('li', 'conduct.act', acted, at)
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['X4-told-conduct'])
  })

  test('what the party says comes first, and nobody who handled the case decides', () => {
    const d = demanded().on('2026-04-22').do('li', 'conduct.state', { content: '厂房经镇政府同意搭建。' }, at)
    expect(d.gates('wu', 'conduct.enforce', { ...decision, manner: 'restore' }, at)).toEqual(['G35-conduct'])
    d.do('li', 'conduct.weigh', { adopted: false, reason: '没有规划许可。' }, at)
    d.do('wu', 'conduct.enforce', { ...decision, manner: 'restore' }, at)
  })
})

test('nobody is told to do what no decision he has received orders', () => {
  const d = new Driver('2026-03-02').toServedNotice('2026-03-02').on('2026-03-18').decide()
  expect(d.gates('sun', 'conduct.demand', demand)).toEqual(['X1-conduct'])
})

describe('what a decision takes or forbids besides money (处罚法66, 74; 市监程序77)', () => {
  const carried = { party: 'p1', officers: ['li'], what: '依法执行完毕。' }
  const closing = (d: Driver) => d.gates('li', 'closing.propose', { result: '执行完毕' })

  test('is carried out before the case is closed: goods destroyed or sold, and the money in the treasury', () => {
    const d = punished('goods')
    expect(closing(d)).toContain('G45-carried')
    expect(d.gates('li', 'sanction.carry', { ...carried, kind: 'closure' })).toEqual(['X-carried'])
    expect(d.try('li', 'sanction.carry', { ...carried, kind: 'goods', disposal: 'auctioned' })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'proceeds' }, { field: 'receipt' }],
    })
    d.do('li', 'sanction.carry', { ...carried, kind: 'goods', disposal: 'destroyed' })
    expect(closing(d)).not.toContain('G45-carried')
  })

  test('what lasts for a time is carried out when that has passed', () => {
    const d = punished('suspension')
    const licence = { ...carried, kind: 'suspension', licence: 'collected', since: '2026-03-18', until: '2026-06-18' }
    d.do('li', 'sanction.carry', licence)
    expect(closing(d)).toContain('G45-carried')
    expect(closing(d.on('2026-06-18'))).not.toContain('G45-carried')
  })
})
