import { randomUUID } from 'node:crypto'
import { settingsForm } from '@xiezhi/casework/registry/testing.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contextFor, mattersOf, peopleOf } from './index.ts'
import { type County, openCounty } from './testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

const actor = { person: 'li', name: '李明', post: 'handler', agency: 'market' } as const
const context = (day = '2026-05-06' as const) =>
  county.database.read({ id: 'li', agency: 'market', post: 'handler' }, (trx) => contextFor(trx, actor, `${day}T10:00`))
const certificate = { number: '53-01', from: '2024-01-01', to: '2026-05-31', kinds: '行政处罚', area: '云岭县' }

describe('the context of a case', () => {
  test('carries what the register says, and the versions it was read at', async () => {
    const before = await context()
    expect(before.agency).toMatchObject({ id: 'market', letters: '云市监', layers: ['national', 'sector.market'] })
    expect(before.people.find((p) => p.id === 'li')).toEqual({
      id: 'li',
      name: '李明',
      posts: ['handler'],
      held: [{ post: 'handler', from: '2026-05-06', entered: '2026-05-06' }],
      certificates: [],
    })

    await county.enterAs('person/li', 'certificate.issue', certificate)
    await county.enterAs('person/li', 'qualification.record', { kind: 'before-2018' })
    const after = await context()
    expect(after.people.find((p) => p.id === 'li')).toMatchObject({
      certificates: [certificate],
      qualification: 'before-2018',
    })
    expect(Number(after.versions.register)).toBe(Number(before.versions.register) + 2)
    expect(after.versions.agency).toBe(before.versions.agency)
  })

  test('costs one statement while neither register nor library has changed: every step asks for it', async () => {
    await context()
    const asked: (string | undefined)[] = []
    await county.database.read({ id: 'li', agency: 'market', post: 'handler' }, (trx) => {
      const counted: typeof trx.query = (statement) => {
        asked.push(statement.name)
        return trx.query(statement)
      }
      return contextFor({ query: counted }, actor, '2026-05-06T10:00')
    })
    expect(asked).toEqual(['people.register.state'])
  })

  test('is read again only when the register has changed', async () => {
    const first = await context()
    expect((await context()).people).toBe(first.people)
    await county.enterAs(
      'agency/market',
      'agency.set',
      settingsForm(['national', 'sector.market'], { 'P12.length': 5 }),
    )
    const second = await context()
    expect(second.people).not.toBe(first.people)
    expect(second.agency.own.settings).toMatchObject([{ parameter: 'P12.length', value: 5 }])
  })

  test('of an agency nobody registered is refused', async () => {
    const strange = { ...actor, agency: 'moon' }
    const attempt = county.database.read({ id: 'li', agency: 'moon', post: 'handler' }, (trx) =>
      contextFor(trx, strange, '2026-05-06T10:00'),
    )
    await expect(attempt).rejects.toMatchObject({ status: 404, code: 'unknown-agency' })
  })

  test('a layer that goes the wrong way is refused by its sentence, and changes nothing', async () => {
    const before = await context()
    const body = { command: randomUUID(), form: settingsForm(['national', 'sector.market'], { 'P12.length': 30 }) }
    const answer = await county.call('POST', '/api/registry/agency/market/steps/agency.set', {
      cookie: await county.signIn('sun'),
      body,
    })
    expect([answer.status, answer.body.code]).toEqual([422, 'form-invalid'])
    expect(answer.body.detail).toContain('方向不为上位规定所许')
    expect((await context()).versions).toEqual(before.versions)
  })
})

test('an expired certificate is not quietly valid again: the old one stays, the new one counts from its entry', async () => {
  const { clock } = county
  clock.set('2026-06-10T09:00:00+08:00')
  const cookie = await county.signIn('sun')
  const issue = (form: object) =>
    county.call('POST', '/api/registry/person/li/steps/certificate.issue', {
      cookie,
      body: { command: randomUUID(), form },
    })
  expect((await issue({ ...certificate, to: '2030-01-01' })).body).toMatchObject({ errors: [{ code: 'backdated' }] })
  expect((await issue({ ...certificate, number: '53-02', from: '2026-06-10', to: '2029-06-09' })).status).toBe(200)
  const people = await peopleOf({ query: county.database.call }, 'market', '2026-06-10')
  expect(people.find((p) => p.id === 'li')?.certificates.map((c) => c.number)).toEqual(['53-01', '53-02'])
  const entry = await county.call('GET', '/api/registry/person/li', { cookie })
  expect(entry.body).toMatchObject({ person: { certificates: [certificate, { number: '53-02', from: '2026-06-10' }] } })
  const colleagues = await county.call('GET', '/api/people', { cookie })
  expect(colleagues.body).toContainEqual(
    expect.objectContaining({
      id: 'li',
      certificate: { number: '53-02', from: '2026-06-10', to: '2029-06-09', state: 'valid' },
    }),
  )
  clock.set('2026-05-06T09:00:00+08:00')
})

test('powers are served in their newest version, and the old ones stay', async () => {
  const basis = [{ title: '中华人民共和国广告法', level: 'law', article: '第九条第三项', inForce: '2015-09-01' }]
  const item = {
    id: 'G-1',
    title: '对绝对化用语广告的处罚',
    conduct: '广告使用绝对化用语',
    breached: basis,
    basis,
    penalties: [],
    tiers: [],
  }
  await county.enterAs('agency/market', 'matters.publish', { list: { items: [item] }, reason: '首次编制' })
  await county.enterAs('agency/market', 'matters.publish', {
    list: { items: [item, { ...item, id: 'G-2' }] },
    reason: '增加',
  })
  expect(await mattersOf({ query: county.database.call }, 'market')).toMatchObject({ version: 2 })
  const cookie = await county.signIn('li')
  expect((await county.call('GET', '/api/lists/matters', { cookie })).body).toMatchObject({
    version: 2,
    items: [{ id: 'G-1' }, { id: 'G-2' }],
  })
})

test('who oversees whom is closed over the levels, and ends where its last link ends', async () => {
  for (const id of ['city', 'province', 'town'])
    await county.enterAs(`agency/${id}`, 'agency.register', {
      name: id,
      kind: 'government',
      region: '云岭',
      nature: '法定行政机关',
      address: '路',
      phone: '12345',
    })
  await county.enterAs('agency/city', 'oversight.set', {
    lower: 'town',
    as: '本级政府',
    from: '2026-02-01',
    to: '2026-12-31',
  })
  await county.enterAs('agency/province', 'oversight.set', { lower: 'city', as: '本级政府', from: '2026-01-01' })
  await county.enterAs('agency/town', 'oversight.set', { lower: 'province', as: '上级业务', from: '2026-01-01' })
  const rows = await county.database.call({
    text: `select upper, lower, since, until from people.oversees where capacity = '本级政府' order by 1, 2`,
  })
  expect(rows).toEqual([
    { upper: 'city', lower: 'town', since: '2026-02-01', until: '2026-12-31' },
    { upper: 'province', lower: 'city', since: '2026-01-01', until: 'infinity' },
    { upper: 'province', lower: 'town', since: '2026-02-01', until: '2026-12-31' },
  ])
})
