import type { Entry } from '../entries.ts'
import type { Form, Json } from '../file.ts'
import { agency, people } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { party } from './forms.ts'

/** A county that also inspects: its people certified for it, its chains set. */
export const inspectors = people.map((p) => ({
  ...p,
  certificates: p.certificates.map((c) => ({ ...c, kinds: '行政处罚、行政检查' })),
}))
export const chains = {
  ...agency.chains,
  inspection: ['unitHead', 'deputyHead'],
  inspectionResult: ['unitHead', 'deputyHead'],
} as const

export const taskForm = (more: { readonly [k: string]: Json } = {}): Form => ({
  party: party('p1'),
  source: 'plan',
  receivedOn: '2026-11-02',
  matter: '食品销售者日常监督检查',
  basis: '《中华人民共和国食品安全法》第一百一十条',
  content: '经营资质、进货查验、贮存和标签',
  way: 'onsite',
  nth: 1,
  cap: 2,
  ...more,
})
export const tasked = (more: { readonly [k: string]: Json } = {}, options: Options = {}) =>
  new Driver('2026-11-02', { people: inspectors, agency: { chains }, ...options }).open(
    taskForm(more),
    'li',
    'inspection.ordinary',
  )

const sound = { inspectionListed: 'yes', inspectionOnsiteNeeded: 'yes' }
export const planForm = (more: { readonly [k: string]: Json } = {}): Form => ({
  officers: ['li', 'wang'],
  from: '2026-11-02',
  to: '2026-11-06',
  reason: '按年度计划检查',
  facts: sound,
  ...more,
})
export const authorised = (more: { readonly [k: string]: Json } = {}, options: Options = {}) =>
  sign(tasked(more, options).do('li', 'inspection.propose', planForm()), 'inspection')
/** Along the chain of two. */
export const sign = (d: Driver, matter: 'inspection' | 'inspectionResult'): Driver =>
  d.do('sun', `${matter}.endorse`, { opinion: '同意' }).do('wu', `${matter}.approve`, { opinion: '同意' })

export const atDoor = (d: Driver): Driver => d.do('li', 'notice.show', { way: 'scene', signedBy: '林甲' })
export const visitForm = (more: { readonly [k: string]: Json } = {}): Form => ({
  officers: ['li', 'wang'],
  shown: true,
  rightsTold: true,
  scan: 'scanned',
  place: '经营场所',
  began: '9时30分',
  ended: '10时40分',
  present: '林甲（店长）',
  access: 'done',
  found: '证照齐全，进货查验记录完整。',
  problem: false,
  signature: 'signed',
  ...more,
})
export const inspected = (more: { readonly [k: string]: Json } = {}, options: Options = {}) =>
  atDoor(authorised({}, options)).do('li', 'visit.record', visitForm(more))

export const concluding = (outcome = 'none', more: { readonly [k: string]: Json } = {}): Form => ({
  found: '证照齐全，进货查验记录完整。',
  outcome,
  facts: { inspectionLead: outcome === 'case' || outcome === 'other' ? 'yes' : 'no' },
  ...more,
})
export const order = {
  order: '补齐进货查验记录',
  orderBasis: '《中华人民共和国食品安全法》第五十三条',
  until: '2026-11-13',
  recheckBy: '2026-11-20',
}
export const decided = (d: Driver, form: Form): Driver =>
  sign(
    d.do('li', 'result.conclude', form).do('li', 'inspectionResult.propose', { reason: '拟同意认定的结果' }),
    'inspectionResult',
  )
export const ofResult = { proceeding: 'service-result-p1' }
export const handed: Form = { receiver: 'agent', signedBy: '林甲', place: '经营场所', officers: ['li'] }
export const told = (d: Driver): Driver => d.do('li', 'service.deliver', handed, ofResult)
/** Ordered to put right, and told. */
export const ordered = (): Driver =>
  told(decided(inspected({ problem: true, found: '进货查验记录不全。' }), concluding('correct', order)))
export const recheckForm = (corrected: boolean): Form => ({
  officers: ['li', 'wang'],
  shown: true,
  place: '经营场所',
  found: corrected ? '记录已补齐。' : '记录仍然不全。',
  corrected,
  signature: 'signed',
})
export const rechecked = (d: Driver, corrected: boolean): Driver =>
  d.do('li', 'recheck.record', recheckForm(corrected)).do('sun', 'recheck.confirm', { opinion: '属实' })
export const handing = (more: { readonly [k: string]: Json } = {}): Form => ({
  foundOn: '2026-11-02',
  cause: '经营超过保质期的食品',
  summary: '货架上有超过保质期的糕点二十盒。',
  place: '经营场所',
  ...more,
})
/** A clue was found, confirmed and told of. */
export const withClue = (options: Options = {}): Driver =>
  told(decided(inspected({ problem: true, found: '糕点二十盒超过保质期。' }, options), concluding('case')))

export const entriesOf = (d: Driver, kind: string): readonly Entry[] => d.file.entries.filter((e) => e.kind === kind)
export const clockOf = (d: Driver, id: string) => d.file.clocks.find((c) => c.id === id)
export const faults = (d: Driver) => d.file.irregularities.map((i) => i.gate)
export const stageOf = (d: Driver) => d.file.proceedings[0]?.stage
