import { beforeEach, expect, test } from 'vitest'
import { administrator, agencyForm, registerBook, settingsForm } from './testing.ts'

let book: ReturnType<typeof registerBook>
const set = (letters: string, more: object = {}) => ({ ...settingsForm(['national']), letters, ...more })
const he = { ...administrator, person: 'he', name: '何维' }

beforeEach(() => {
  book = registerBook()
  book.bootstrap = true
  for (const id of ['market', 'justice', 'county']) book.enter(`agency/${id}`, 'agency.register', agencyForm)
  book.enter('person/li', 'person.register', { name: '李明' })
  book.enter('person/admin', 'person.register', { name: '管理员' })
  book.enter('person/admin', 'post.assign', { agency: 'market', post: 'administrator', from: '2026-05-06' })
  book.enter('agency/market', 'agency.set', set('云市监'))
  book.bootstrap = false
  book.actor = he
})

test('two set one agency at once: the second is told who changed what, and nothing of the first is written over', () => {
  const chains = { ...(settingsForm([]).chains as object), filing: ['unitHead', 'agencyHead'] }
  book.enter('agency/market', 'agency.set', set('县市监', { chains }))
  book.actor = administrator
  expect(book.try('agency/market', 'agency.set', set('云监'), 2)).toMatchObject({
    outcome: 'blocked',
    reasons: [
      {
        code: 'changed-meanwhile',
        sentence: expect.stringMatching(
          /何维于2026-05-06 09:00办理了“设定机关事项”，变更了机关代字、立案的审批层级。您填的还没有登记/,
        ),
      },
    ],
  })
  expect(book.file('agency/market').agency?.settings?.letters).toBe('县市监')
  // Having looked at what stands now, he may.
  expect(book.try('agency/market', 'agency.set', set('云监'), 3).outcome).toBe('registered')
})

test('a parameter is called by its name', () => {
  const own = { settings: { 'P12.length': [{ value: 5, from: '2026-05-06', source: '1号' }] } }
  book.enter('agency/market', 'agency.set', { ...set('云市监', own), layers: { ids: ['national', 'sector.market'] } })
  const outcome = book.try('agency/market', 'agency.set', set('云监'), 2)
  expect(outcome.outcome === 'blocked' && outcome.reasons[0]?.sentence).toMatch(/变更了适用的规定、法制审核期限。/)
})

test('what does not stand in the way of each other is entered by both', () => {
  const item = {
    id: 'G-1',
    title: '对甲的处罚',
    conduct: '甲',
    breached: [{ title: '某法', level: 'law', article: '第一条', inForce: '2015-01-01' }],
    basis: [{ title: '某法', level: 'law', article: '第二条', inForce: '2015-01-01' }],
    penalties: [],
    tiers: [],
  }
  const list = (...items: object[]) => ({ list: { items: items as never }, reason: '编制' })
  book.enter('agency/market', 'matters.publish', list(item))
  expect(book.try('agency/market', 'agency.set', set('云监'), 2).outcome).toBe('registered')
  const outcome = book.try('agency/market', 'matters.publish', list({ ...item, id: 'G-2' }), 2)
  expect(outcome).toMatchObject({ outcome: 'blocked', reasons: [{ code: 'changed-meanwhile' }] })
  expect(outcome.outcome === 'blocked' && outcome.reasons[0]?.sentence).toContain('变更了“对甲的处罚”')
})

test('the same relation of oversight, a key and a qualification are of that kind too; a post is entered beside others', () => {
  book.bootstrap = true
  const over = (lower: string, to?: string) => ({ lower, as: '本级政府', from: '2026-05-06', ...(to && { to }) })
  const code = (outcome: ReturnType<typeof book.try>) =>
    outcome.outcome === 'blocked' ? outcome.reasons[0]?.code : outcome.outcome
  book.enter('agency/county', 'oversight.set', over('market'))
  expect(code(book.try('agency/county', 'oversight.set', over('market', '2027-01-01'), 1))).toBe('changed-meanwhile')
  expect(code(book.try('agency/county', 'oversight.set', over('justice'), 1))).toBe('registered')
  const key = (n: number) => ({ key: `agency/market+0000000${n}+${'A'.repeat(44)}` })
  book.enter('agency/market', 'key.register', key(1))
  expect(code(book.try('agency/market', 'key.register', key(2), 2))).toBe('changed-meanwhile')
  book.enter('person/li', 'qualification.record', { kind: 'bar' })
  expect(code(book.try('person/li', 'qualification.record', { kind: 'before-2018' }, 1))).toBe('changed-meanwhile')
  const post = { agency: 'market', post: 'handler', from: '2026-05-06' }
  expect(code(book.try('person/li', 'post.assign', post, 1))).toBe('registered')
})

test('who says nothing of what he looked at is held to nothing', () => {
  book.enter('agency/market', 'agency.set', set('县市监'))
  expect(book.try('agency/market', 'agency.set', set('云监')).outcome).toBe('registered')
})
