import { procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { ownLayer, people } from './county.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { after, handled } from './handled.ts'
import { foundAs, licensed, officials, ofLicence } from './permit.ts'

// What a case decides after its decision is reviewed where the agency's list has every decision of its kind (指导意见十二).

const posts = [...new Set(people.flatMap((x) => x.posts))]
/** Whoever handles the case holds every post there is. */
const every = <T extends { readonly id: string }>(crowd: readonly T[]) =>
  crowd.map((x) => (x.id === 'li' ? { ...x, posts, qualification: 'bar' as const } : x)) as never
const days = [
  { parameter: 'review.length', value: 5, inForce: { from: '2018-12-05' }, cite: [] },
  { parameter: 'review.upperLength', value: 10, inForce: { from: '2018-12-05' }, cite: [] },
] as never
const own = ownLayer(days)
const crowd = every(people)
const paying = { proceeding: 'paying' }
const house = { proceeding: 'compensation-p1' }

interface Later {
  readonly as: string
  readonly enforcement: string
  /** Up to where it would be decided. */
  readonly ready: () => Driver
  /** Who puts it up or decides it, by which step and form, and where. */
  readonly decides: readonly [who: string, step: string, form: Form, at?: { readonly proceeding: string }]
  /** What refuses: not reviewed, reviewed below where it goes up, no opinion yet, a pass with a no in it, by who examined, signed by who opined. */
  readonly ids: readonly [string, string, string, string, string, string]
  /** Of the review itself: asked again without an answer, a difference about a pass, prolonged by no rule, by another where it goes up. */
  readonly conduct: readonly [string, string, string, string]
}
const later: readonly Later[] = [
  {
    as: 'changeReview',
    enforcement: '行政给付',
    ready: () => {
      const d = after('benefit.relief', undefined, { crowd, own }).on('2027-02-01')
      d.do(
        'li',
        'adjustment.draft',
        { what: 'stop', because: 'ended', reason: '迁出', proof: '户籍迁移证明1号', from: '2027-03-01' },
        paying,
      )
      d.do('li', 'party.tell', { party: 'p1', content: '拟停发', way: '当面', until: '2027-02-08' }, paying)
      return d.on('2027-02-09')
    },
    decides: ['li', 'reliefChange.propose', { reason: '呈批' }, paying],
    ids: [
      'G20-benefit-change',
      'G20-benefit-change-upper',
      'G20-benefit-change-pending',
      'G21-benefit-change',
      'G23-benefit-change',
      'G23-benefit-change-signer',
    ],
    conduct: ['G22-again-changeReview', 'G22-differ-changeReview', 'P12-extend-changeReview', 'G20-above-changeReview'],
  },
  {
    as: 'compensationReview',
    enforcement: '行政征收',
    ready: () => after('expropriation.housing', 'compensation.propose', { crowd, own }),
    decides: ['li', 'compensation.propose', { reason: '呈批' }, house],
    ids: [
      'G20-expropriation-compensation',
      'G20-expropriation-compensation-upper',
      'G20-expropriation-compensation-pending',
      'G21-expropriation-compensation',
      'G23-expropriation-compensation',
      'G23-expropriation-compensation-signer',
    ],
    conduct: [
      'G22-again-compensationReview',
      'G22-differ-compensationReview',
      'P12-extend-compensationReview',
      'G20-above-compensationReview',
    ],
  },
  {
    as: 'compensationReview',
    enforcement: '行政征用',
    ready: () => after('requisition.emergency', 'compensation.propose', { crowd, own }),
    decides: ['li', 'compensation.propose', { reason: '呈批' }],
    ids: [
      'G20-requisition-compensation',
      'G20-requisition-compensation-upper',
      'G20-requisition-compensation-pending',
      'G21-requisition-compensation',
      'G23-requisition-compensation',
      'G23-requisition-compensation-signer',
    ],
    conduct: [
      'G22-again-compensationReview',
      'G22-differ-compensationReview',
      'P12-extend-compensationReview',
      'G20-above-compensationReview',
    ],
  },
  {
    as: 'renewalReview',
    enforcement: '行政许可',
    ready: () =>
      licensed({ people: every(officials) })
        .do('li', 'licence.apply', { what: 'change', content: '增加冷食类' }, { ...ofLicence, post: 'handler' })
        .do('li', 'licence.examine', foundAs({ granted: true, content: '热食类、冷食类' }), {
          ...ofLicence,
          post: 'handler',
        }),
    decides: ['zheng', 'licence.decide', { granted: true, content: '热食类、冷食类' }, ofLicence],
    ids: [
      'G20-permit-renewal',
      'G20-permit-renewal-upper',
      'G20-permit-renewal-pending',
      'G21-permit-renewal',
      'G23-permit-renewal',
      'G23-permit-renewal-signer',
    ],
    conduct: [
      'G22-again-renewalReview',
      'G22-differ-renewalReview',
      'P12-extend-renewalReview',
      'G20-above-renewalReview',
    ],
  },
  {
    as: 'restorationReview',
    enforcement: '行政登记',
    ready: () => {
      const d = after('registration.revocation', undefined, { crowd, own })
      const told = { party: 'p1', content: '拟恢复登记', until: '2027-12-31', way: '书面' }
      d.do('li', 'party.tell', told, { post: 'handler' })
      return d.do('li', 'view.hear', { party: 'p1', content: '坚持申请', nothing: false }, { post: 'handler' })
    },
    decides: ['zheng', 'revocation.restore', { reason: '鉴定意见被推翻' }],
    ids: [
      'G20-revocation-restoration',
      'G20-revocation-restoration-upper',
      'G20-revocation-restoration-pending',
      'G21-revocation-restoration',
      'G23-revocation-restoration',
      'G23-revocation-restoration-signer',
    ],
    conduct: [
      'G22-again-restorationReview',
      'G22-differ-restorationReview',
      'P12-extend-restorationReview',
      'G20-above-restorationReview',
    ],
  },
]

/** From now on the agency's list has every decision of the kind. */
function listed(d: Driver, enforcement: string, upper = false): Driver {
  const lines = [{ title: '全部', trigger: 'everyDecision', enforcement, upper }]
  const lists = [{ list: 'reviews', title: '审核目录', case: 'list-1', version: 1, from: '2020-01-01', lines }]
  Object.assign((d as unknown as { options: { lists: unknown } }).options, { lists })
  return d
}
const reviewIn = (d: Driver, as: string) => ({ proceeding: d.file.proceedings.findLast((p) => p.kind === as)!.id })
function passing(d: Driver, as: string): Form {
  const opinion = procedureOf(ruleBook, d.file.procedure)!.records.find((r) => r.id === `${as}Opinion`)!
  const items = opinion.fields.filter((f) => f.kind.is === 'choice' && f.kind.choices[0]?.value === 'yes')
  return { ...Object.fromEntries(items.map((f) => [f.id, 'yes'])), verdict: 'passed', opinion: '同意' }
}

describe.each(later)('$as of $enforcement', ({ as, enforcement, ready, decides, ids, conduct }) => {
  const [who, step, form, at = {}] = decides
  const [major, upper, pending, agrees, apart, signer] = ids
  const submit = (d: Driver, more: Form = {}) =>
    d.do('li', `${as}.submit`, { materials: '案卷', ...more }, { ...at, post: 'handler' })
  const put = (d: Driver) => d.gates(who, step, form, at)

  test('not without a review that passed, by others, item by item, signed by another', () => {
    const d = listed(ready(), enforcement)
    expect(put(d)).toEqual([major])
    submit(d)
    expect(put(d)).toEqual([major, pending])
    const here = reviewIn(d, as)
    const no = { ...passing(d, as), procedure: 'no', procedureFault: '没有告知' }
    expect(d.gates('qian', `${as}.opine`, no, here)).toEqual([agrees])
    expect(d.gates('li', `${as}.opine`, passing(d, as), { ...here, post: 'reviewer' })).toEqual([apart])
    d.do('zhou', `${as}.opine`, passing(d, as), { ...here, post: 'legalHead' })
    expect(d.gates('zhou', `${as}.confirm`, { words: '同意' }, here)).toEqual([signer])
  })

  test('reviewed and passed it is decided; of what passed there is no difference', () => {
    const d = submit(listed(ready(), enforcement))
    const here = reviewIn(d, as)
    expect(d.gates('wu', `${as}.extend`, { reason: '复杂' }, here)).toEqual([conduct[2]])
    d.do('qian', `${as}.opine`, passing(d, as), here).do('zhou', `${as}.confirm`, { words: '同意' }, here)
    expect(
      d.gates('li', `${as}.coordinate`, { difference: '期限', result: '照办' }, { ...here, post: 'handler' }),
    ).toEqual([conduct[1]])
    listed(d, enforcement, true)
    expect(put(d)).toEqual([upper])
    listed(d, enforcement).do(who, step, form, at)
  })

  test('what was not passed is answered before it is asked for again', () => {
    const d = submit(listed(ready(), enforcement))
    const here = reviewIn(d, as)
    const failed = {
      ...passing(d, as),
      procedure: 'no',
      procedureFault: '没有告知',
      verdict: 'failed',
      advice: 'rectify',
      opinion: '应当纠正',
    }
    d.do('qian', `${as}.opine`, failed, here).do('zhou', `${as}.confirm`, { words: '同意' }, here)
    expect(put(d)).toEqual([major])
    expect(d.gates('li', `${as}.submit`, { materials: '再送' }, { ...at, post: 'handler' })).toEqual([conduct[0]])
    submit(d, { handled: '重新告知' })
  })

  test('what the list sends up waits for the body above', () => {
    const d = submit(listed(ready(), enforcement, true))
    const told = {
      organ: '云州市市场监督管理局法规科',
      reviewer: '冷审核',
      qualified: true,
      unconnected: true,
      number: '云州市监法审〔2026〕3号',
      files: paper('审核意见.pdf'),
      ...passing(d, as),
    }
    const here = reviewIn(d, as)
    expect(d.gates('zhou', `${as}.outside`, { ...told, why: 'short' }, here)).toEqual([conduct[3]])
    d.do('zhou', `${as}.outside`, { ...told, why: 'level' }, here).do(who, step, form, at)
  })

  test('where the list does not have it, it is decided without', () => {
    ready().do(who, step, form, at)
  })
})

describe('一户的补偿', () => {
  test('the review of one house is that of no other', () => {
    const d = after('expropriation.housing', 'compensation.propose', { crowd, own })
    const other = { proceeding: 'compensation-p2' }
    d.do('li', 'party.identify', {
      party: { id: 'p2', kind: 'person', name: '南山', address: '柳巷9号', role: 'party' },
    })
    d.do('li', 'house.register', { party: 'p2', property: '柳巷9号', unclear: true })
    d.do('li', 'appraisal.record', { institution: '评估公司', chosen: 'agreed', value: 100 }, other)
    const drafted = {
      way: 'money',
      amount: 100,
      house: '没有',
      others: '没有',
      payBy: '2027-10-01',
      moveBy: '2027-11-01',
      offered: true,
      reason: '产权不明',
    }
    d.do('li', 'compensation.draft', drafted, other)
    listed(d, '行政征收').do('li', 'compensationReview.submit', { materials: '案卷' }, house)
    const here = reviewIn(d, 'compensationReview')
    d.do('qian', 'compensationReview.opine', passing(d, 'compensationReview'), here)
    d.do('zhou', 'compensationReview.confirm', { words: '同意' }, here)
    const put = { reason: '呈批' }
    expect(d.gates('li', 'compensation.propose', put, other)).toEqual(['G20-expropriation-compensation'])
    d.do('li', 'compensation.propose', put, house)
  })
})

describe('当场登记', () => {
  test('what the list has reviewed is not registered on the spot, but found, reviewed and registered in three days', () => {
    const facts = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }
    const d = handled('registration.market').do('li', 'application.accept', { facts })
    listed(d, '行政登记')
    expect(d.gates('li', 'registration.onSpot')).toEqual(['G20-spot'])
    listed(d, '行政许可').do('li', 'registration.onSpot')
  })
})
