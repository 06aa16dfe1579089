import type { Day } from '@xiezhi/law'
import type { Json } from '../file.ts'
import { asOf } from '../ripe.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** A penalty of the market's regulators from its decision to its page, for the stories of what becomes of that. */
export const at = { proceeding: 'disclosure' }
export const basisOf = (title: string) => [{ title, level: 'law', article: '第一条', inForce: '2021-01-01' }]
/** 李承办 with every post there is. */
export const everything = people.map((x) =>
  x.id === 'li' ? { ...x, posts: [...new Set(people.flatMap((y) => y.posts))] } : x,
)

export const decided = (lines: readonly Json[], ids = ['p1'], crowd = people) => {
  const d = new Driver('2026-08-03', { people: crowd }).open()
  for (const id of ids) d.do('li', 'party.identify', { party: party(id) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
  d.review('case').notify()
  for (const id of ids) d.serveNotice(id)
  d.on('2026-08-18').decide()
  for (const id of ids) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${id}` })
  d.do('li', 'disclosure.draft', { what: '处罚', why: '不符合规定' }, at)
  return d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
}
export const publish = (d: Driver) => d.do('wei', 'disclosure.publish', {}, at)
export const life = (d: Driver) =>
  d.file.clocks.filter((c) => c.clock.startsWith('D07')).map((c) => [c.clock, c.length, c.unit, c.stopped])
export const stageOn = (d: Driver, day: string) =>
  asOf(d.file, d.context('li'), day as Day).proceedings.find((p) => p.id === 'disclosure')?.stage

export const plain = { breached: basisOf('中华人民共和国广告法'), basis: basisOf('中华人民共和国广告法') }
export const line = (fine: number, more: object = {}, id = 'p1') => forms.violation(id, fine, { ...plain, ...more })

/** Everything that was to be paid is: nobody is let off for what he has not done (市监公示16). */
export function paidUp(d: Driver): Driver {
  for (const p of d.file.proceedings.filter((p) => p.kind === 'payment' && p.stage === 'due'))
    d.do(
      'li',
      'payment.record',
      { amount: p.about.amount ?? 0, receipt: `票${p.id}`, bank: '农商行' },
      { proceeding: p.id },
    )
  return d
}
