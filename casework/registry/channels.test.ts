import { expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { agencyForm, registerBook, settingsForm } from './testing.ts'
import { agencyContextOf } from './view.ts'

// Receivers (报送通道) are entries of the register: set by the administrator, whole, and nothing a server could be made to call instead.

function set(...list: readonly object[]) {
  const book = registerBook()
  book.bootstrap = true
  book.enter('agency/market', 'agency.register', agencyForm)
  book.bootstrap = false
  const outcome = book.try('agency/market', 'agency.set', {
    ...settingsForm(['national']),
    channels: { list: list as readonly Json[] },
  })
  const agency = book.file('agency/market').agency
  return {
    codes: outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : [outcome.outcome],
    channels: agency === undefined ? undefined : agencyContextOf(agency).channels,
  }
}
const credit = { id: 'credit', title: '信用平台', tables: ['penalty'], address: 'https://credit.example.cn/rows?x=1' }

test('a receiver with an address, and one that is reached by hand', () => {
  const byHand = { id: 'gsxt', title: '专网', tables: ['penalty', 'permit'] }
  const { codes, channels } = set(credit, byHand)
  expect(codes).toEqual(['registered'])
  expect(channels).toEqual([credit, byHand])
})
test.each<[string, object, string]>([
  ['no such table', { tables: ['none'] }, 'unknown-choice'],
  ['no table', { tables: [] }, 'unknown-choice'],
  ['no title', { title: ' ' }, 'required'],
  ['an id that is none', { id: '../x' }, 'wrong-kind'],
  ['a file', { address: 'file:///etc/passwd' }, 'wrong-address'],
  ['an account in the address', { address: 'https://a:b@x.cn/' }, 'wrong-address'],
  ['half an address', { address: 'credit.example.cn' }, 'wrong-address'],
  ['a space in it', { address: 'http://x.cn/a b' }, 'wrong-address'],
])('refused: %s', (_, more, code) => {
  expect(set({ ...credit, ...more }).codes).toContain(code)
})
test('the system of firms is said to be it, and nothing else is', () => {
  const site = { id: 'gsxt', title: '国家企业信用信息公示系统', tables: ['penalty'], site: true }
  expect(set(site, { ...credit, site: 'yes' }).channels).toEqual([site, credit])
})
test('one id twice is refused', () => {
  expect(set(credit, credit).codes).toContain('wrong-kind')
})

// A receiver is set by one and confirmed by another: rows bear the numbers of persons.
const publisher = { person: 'wei', name: '魏发布', post: 'publisher', agency: 'market' } as const
function confirmedBook() {
  const book = registerBook()
  book.bootstrap = true
  book.enter('agency/market', 'agency.register', agencyForm)
  book.enter('agency/county', 'agency.register', { ...agencyForm, name: '云岭县人民政府', kind: 'government' })
  book.bootstrap = false
  const put = (channel: object) =>
    book.enter('agency/market', 'agency.set', {
      ...settingsForm(['national']),
      channels: { list: [channel as Json] },
    })
  const confirm = (address: string, actor: typeof book.actor = publisher) => {
    const before = book.actor
    book.actor = actor
    const outcome = book.try('agency/market', 'channel.confirm', { channel: 'credit', address })
    book.actor = before
    return outcome.outcome === 'registered'
      ? outcome.outcome
      : (outcome.outcome === 'invalid' ? outcome.errors : outcome.reasons)[0]?.code
  }
  const confirmed = () => agencyContextOf(book.file('agency/market').agency!).channels?.map((c) => c.confirmed === true)
  return { put, confirm, confirmed }
}

test('what is set is confirmed by the publisher of the agency, and by nobody else', () => {
  const { put, confirm, confirmed } = confirmedBook()
  put(credit)
  expect(confirmed()).toEqual([false])
  expect(confirm(credit.address, { ...publisher, post: 'handler' })).toBe('post')
  expect(confirm(credit.address, { ...publisher, agency: 'county' })).toBe('post')
  expect(confirmed()).toEqual([false])
  expect(confirm(credit.address)).toBe('registered')
  expect(confirmed()).toEqual([true])
})

test.each<[string, object]>([
  ['another address', { address: 'https://elsewhere.example.cn/' }],
  ['other tables', { tables: ['penalty', 'permit'] }],
])('%s: confirmed anew', (_, more) => {
  const { put, confirm, confirmed } = confirmedBook()
  put(credit)
  confirm(credit.address)
  put({ ...credit, title: '县信用平台' })
  expect(confirmed()).toEqual([true])
  const changed = { ...credit, ...more }
  put(changed)
  expect(confirmed()).toEqual([false])
  if (changed.address !== credit.address) expect(confirm(credit.address)).toBe('changed-meanwhile')
  expect(confirm(changed.address)).toBe('registered')
  expect(confirmed()).toEqual([true])
})

test('what has no address, or is none, is not confirmed', () => {
  const { put, confirm } = confirmedBook()
  put({ id: 'credit', title: '专网', tables: ['penalty'] })
  expect(confirm('https://x.cn/')).toBe('channel-unknown')
})
