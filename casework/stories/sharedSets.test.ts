import { ruleBook } from '@xiezhi/law'
import { delivery } from '@xiezhi/law/service/records.ts'
import { describe, expect, test } from 'vitest'
import { people } from './county.ts'
import { paper } from './forms.ts'
import { after, entriesOf, handled, passing, reviewIn, stageOf } from './handled.ts'

// What several kinds are put together from (law/intake, review): each kind's own gates of it bar what they are for.

const posts = [...new Set(people.flatMap((x) => x.posts))]
/** Whoever handles the case holds every post there is. */
const crowd = people.map((x) => (x.id === 'li' ? { ...x, posts, qualification: 'bar' as const } : x))

const reviews = [
  [
    'confirmation.injury',
    'confirmation.propose',
    ['G20-confirmation-pending', 'G21-confirmation', 'G23-confirmation', 'G23-confirmation-signer'],
  ],
  [
    'registration.market',
    'registration.propose',
    ['G20-registration-pending', 'G21-registration', 'G23-registration', 'G23-registration-signer'],
  ],
  [
    'registration.revocation',
    'revocation.propose',
    ['G20-revocation-pending', 'G21-revocation', 'G23-revocation', 'G23-revocation-signer'],
  ],
  ['benefit.relief', 'relief.propose', ['G20-benefit-pending', 'G21-benefit', 'G23-benefit', 'G23-benefit-signer']],
  [
    'adjudication.ordinary',
    'adjudication.propose',
    ['G20-adjudication-pending', 'G21-adjudication', 'G23-adjudication', 'G23-adjudication-signer'],
  ],
  ['charge.ordinary', 'charge.propose', ['G20-charge-pending', 'G21-charge', 'G23-charge', 'G23-charge-signer']],
  ['general.ordinary', 'general.propose', ['G20-general-pending', 'G21-general', 'G23-general', 'G23-general-signer']],
  [
    'coercion.measure',
    'measure.propose',
    ['G20-coercion-pending', 'G21-coercion', 'G23-coercion', 'G23-coercion-signer'],
  ],
  [
    'coercion.enforcement',
    'enforcement.propose',
    ['G20-enforcing-pending', 'G21-enforcing', 'G23-enforcing', 'G23-enforcing-signer'],
  ],
] as const

describe.each(reviews)('the review of %s', (kind, propose, [pending, agrees, apart, signer]) => {
  test('is waited for, agrees with itself, is given by others and signed by another', () => {
    const d = after(kind, propose, { crowd }).do('li', 'review.submit', { materials: '案卷' })
    const at = { proceeding: reviewIn(d) }
    expect(d.gates('li', 'review.submit', { materials: '再送' })).toEqual([pending])
    expect(d.gates('li', 'review.opine', passing(d), { ...at, post: 'reviewer' })).toEqual([apart])
    expect(
      d.gates('qian', 'review.opine', { ...passing(d), procedure: 'no', procedureFault: '没有听取意见' }, at),
    ).toEqual([agrees])
    d.do('zhou', 'review.opine', passing(d), at)
    expect(d.gates('zhou', 'review.confirm', { words: '同意' }, at)).toEqual([signer])
  })
})

const intakes = [
  ['confirmation.injury', 'J18-after'],
  ['registration.market', 'R19-after'],
  ['registration.revocation', 'R40-accept-after'],
  ['benefit.relief', 'B11-accept-after'],
  ['adjudication.ordinary', 'A80-after'],
] as const

test.each(intakes)('what is brought for %s comes after it was asked for', (kind, gate) => {
  const d = handled(kind).on('2026-11-09').do('li', 'application.request', { missing: '证明' }).on('2026-11-10')
  const early = { acted: '2026-11-06T10:00', late: '漏录' } as const
  expect(d.gates('li', 'application.supplement', { content: '证明', files: paper() }, early)).toContain(gate)
})

// The penalty on the scene is handed over there, and serves only what follows (summaryAfter).
const served = ruleBook.procedures
  .filter((p) => p.records.includes(delivery) && p.course?.some((m) => m.step === 'service.deliver') === true)
  .map((p) => [p.id, p.course!.find((m) => m.step === 'service.deliver')!.proceeding!] as const)

describe.each(served)('what %s brings', (kind, proceeding) => {
  const at = { proceeding }
  const ready = () => after(kind, 'service.deliver')
  test('goes each of its ways as the law has it, and last by announcement', () => {
    expect(served.length).toBeGreaterThan(6)
    const form = { receiver: 'passer', signedBy: '路人', place: '门口', officers: ['li'] }
    expect(ready().try('li', 'service.deliver', form, at).outcome).toBe('invalid')
    const device = { medium: 'mail', account: 'a@example.cn', arrived: '9时', files: paper() }
    expect(ready().gates('li', 'service.electronic', device, at)).toEqual(['S03'])
    const left = { ground: 'refused', refusedBy: '门卫', reason: '拒收', place: '门口', proof: 'recording' }
    expect(ready().gates('li', 'service.leave', { ...left, officers: ['li'] }, at)).toEqual(['S02'])
    const announced = { ground: 'missing', reason: '找不到', channel: '政府网站' }
    expect(ready().gates('li', 'service.announce', announced, at)).toEqual(['S06'])
  })
  test('by post it is served when the receipt says so', () => {
    const d = ready()
    const sent = { difficulty: '路远', carrier: '邮政', tracking: '1', address: '住所' }
    d.do('li', 'service.post', sent, at)
    d.do('li', 'service.mailed', { result: 'received', receivedOn: d.now.slice(0, 10), signedBy: '本人' }, at)
    expect(stageOf(d, at.proceeding)).toBe('served')
    expect(entriesOf(d, 'delivery').at(-1)?.fields).toMatchObject({ way: 'post', signedBy: '本人' })
  })
})
