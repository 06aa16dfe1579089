import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ruleBook } from '@xiezhi/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { asMigrator, checkCitations, citationsOf, importLaws } from './index.ts'
import { libraryOf } from './library.ts'
import { type LibraryVersion, versionFor } from './matching.ts'
import { type ServedLaw, serveLaw } from './testing/served.ts'

const silent = () => undefined
const penalty = ruleBook.statutes.find((s) => s.id === 'penalty-law-2021')!
const former = ruleBook.statutes.find((s) => s.id === 'penalty-law-2017')!

/** A made-up text under a real title: the library takes what the operator brings. */
const lawText = (articles: number, note: string, closing = '') =>
  [
    '# 中华人民共和国行政处罚法',
    note,
    ...Array.from({ length: articles }, (_, i) => `第${numeral(i + 1)}条 演示条文。`),
    ...(closing === '' ? [] : [`第${numeral(articles + 1)}条 ${closing}`]),
  ].join('\n')

const numeral = (n: number): string => {
  const digits = '零一二三四五六七八九'
  const ten = Math.floor(n / 10)
  return `${ten === 0 ? '' : ten === 1 ? '十' : `${digits[ten]}十`}${n % 10 === 0 ? '' : digits[n % 10]}`
}

let test: TestDatabase
let database: Database
let folder: string
let law: ServedLaw

beforeAll(async () => {
  test = await freshDatabase()
  database = await openDatabase({ url: test.urls.app, service: 'app', size: 2 })
  folder = mkdtempSync(join(tmpdir(), 'laws-'))
  mkdirSync(join(folder, 'old'))
  writeFileSync(join(folder, '2021.md'), lawText(60, '2021年1月22日修订', '本法自2021年7月15日起施行。'))
  writeFileSync(join(folder, 'old', '2017.txt'), lawText(50, '2017年9月1日修正', '本法自1996年10月1日起施行。'))
  writeFileSync(join(folder, 'README.md'), '# 说明\n这里没有条文。')
  writeFileSync(join(folder, 'picture.png'), 'no text')
  law = await serveLaw(database)
})

afterAll(async () => {
  await law.close()
  await database.close()
  await test.drop()
  rmSync(folder, { recursive: true })
})

const get = (url: string) => law.get(url)

describe('importing', () => {
  it('takes every law of a folder, refuses what is none, and says so', async () => {
    const told: string[] = []
    const report = await asMigrator(test.migratorUrl, (ask) => importLaws(ask, folder, (line) => told.push(line)))
    expect(report).toMatchObject({ files: 3, imported: 2, unchanged: 0, laws: 1, versions: 2, articles: 112 })
    expect(report.refused).toMatchObject([{ file: 'README.md', code: 'no-articles' }])
    expect(told).toHaveLength(3)
    expect(told[0]).toContain('[1/3] 中华人民共和国行政处罚法：61 条')
  })

  it('knows the same text again, in whatever file it comes', async () => {
    const copy = join(folder, '2021.md')
    writeFileSync(
      copy,
      `\ufeff${lawText(60, '2021年1月22日修订', '本法自2021年7月15日起施行。').replaceAll('\n', '\r\n\r\n')}`,
    )
    const report = await asMigrator(test.migratorUrl, (ask) => importLaws(ask, copy, silent))
    expect(report).toMatchObject({ imported: 0, unchanged: 1, laws: 1, versions: 2, articles: 112 })
  })

  it('has one sentence for a path that leads nowhere, and for a folder without laws', async () => {
    const of = (path: string) => asMigrator(test.migratorUrl, (ask) => importLaws(ask, path, silent))
    await expect(of(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'laws-not-found' })
    await expect(of(join(folder, 'README.md'))).rejects.toMatchObject({ code: 'laws-none' })
  })

  it('lets no service write', async () => {
    for (const text of [
      `insert into library.law (title) values ('x')`,
      `update library.article set lines = '{}'`,
      `delete from library.version`,
    ])
      await expect(database.call({ text })).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the citations of the rule book', () => {
  it('are found wherever a rule stands', () => {
    const places = new Set(citationsOf(ruleBook).map((c) => c.where.split(' ')[0]))
    expect([...places]).toEqual(['程序', '步骤', '关口', '期限', '层级', '要求', '认定事项', '参数'])
  })

  it('open, or are named: law not imported, article unknown', async () => {
    const check = await checkCitations((statement) => database.call(statement), ruleBook)
    const whole = check.unknown.filter((u) => u.citation.paragraph === undefined)
    const ids = whole.map((u) => `${u.citation.statute}:${u.citation.article}`)
    // The made-up article is there, and none of the 项 that are cited of it.
    const parts = check.unknown.filter((u) => u.citation.article === 58).map((u) => u.citation.paragraph)
    expect(parts).toEqual(expect.arrayContaining(['第一项', '第四项']))
    expect(ids).toContain('penalty-law-2021:85')
    expect(ids).not.toContain('penalty-law-2021:58')
    expect(check.notImported.map((n) => n.statute)).toContain('market-procedure-2022')
    expect(check.notImported.map((n) => n.statute)).not.toContain('penalty-law-2017')
    const missing = check.notImported.reduce((sum, n) => sum + n.citations, 0)
    expect(check.open + check.unknown.length + missing).toBe(check.total)
  })
})

describe('the version that is meant', () => {
  const version = (id: string, publishedOn: string | null, effectiveFrom: string | null): LibraryVersion =>
    ({ id, title: '中华人民共和国行政处罚法', publishedOn, effectiveFrom, importedAt: '2026-01-01' }) as LibraryVersion
  const old = version('2017', '2017-09-01', null)
  const now = version('2021', '2021-01-22', '2021-07-15')

  it('is the one made for the period', () => {
    expect(versionFor(penalty, [old, now])?.id).toBe('2021')
    expect(versionFor(former, [old, now])?.id).toBe('2017')
    expect(versionFor(penalty, [old])).toBeUndefined()
    expect(versionFor(former, [now])).toBeUndefined()
    expect(versionFor(penalty, [now, version('2027', '2027-01-01', '2027-07-01')])?.id).toBe('2027')
  })
})

describe('/api/law', () => {
  it('gives the rule book as data', async () => {
    const { status, body } = await get('/api/law/rulebook')
    expect(status).toBe(200)
    expect(body.procedures[0].gates.length).toBe(ruleBook.procedures[0]!.gates.length)
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['procedures', 'facts', 'parameters', 'statutes', 'layers']),
    )
  })

  it('gives it once to a browser that keeps it', async () => {
    const { headers } = await law.get('/api/law/rulebook')
    const again = await law.get('/api/law/rulebook', true, { 'if-none-match': String(headers.etag) })
    expect([again.status, headers['cache-control']]).toEqual([304, 'private, no-cache'])
  })

  it('gives a page of one procedure the rules of that one, without what is only tried', async () => {
    const [penalty] = ruleBook.procedures
    const { status, headers, body } = await law.get(`/api/law/rulebook/${penalty!.id}`)
    expect([status, body.procedures.length]).toEqual([200, 1])
    const [sent] = body.procedures
    expect(sent.gates.map((g: { id: string }) => g.id)).toEqual(penalty!.gates.map((g) => g.id))
    expect([sent.course, sent.branches, sent.gates[0].examples]).toEqual([undefined, undefined, []])
    expect(Object.keys(body.titles)).toEqual(ruleBook.procedures.map((p) => p.id))
    const again = await law.get(`/api/law/rulebook/${penalty!.id}`, true, { 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
  })

  it('says of a procedure it does not know what is said of all', async () => {
    const { status, body } = await get('/api/law/rulebook/penalty.gone')
    expect([status, body.procedures, body.statutes.length]).toEqual([200, [], ruleBook.statutes.length])
  })

  it('opens an article, with what the rule book makes of it', async () => {
    const { body } = await get('/api/law/articles/penalty-law-2021/58')
    expect(body).toMatchObject({ title: '中华人民共和国行政处罚法', label: '第五十八条', text: ['演示条文。'] })
    expect(body.gist).toContain('未经法制审核')
  })

  it('works a clock out', async () => {
    const { body } = await get('/api/law/clocks/P13?from=2026-03-06')
    expect(body).toMatchObject({
      length: 7,
      layer: 'national',
      due: '2026-03-17',
      safe: '2026-03-17',
      provisional: false,
    })
    expect(body.articles[0]).toMatchObject({ statute: 'penalty-law-2021', article: 61 })
    expect((await get('/api/law/clocks/P12?from=2026-04-28')).body).toMatchObject({ state: 'unset', length: null })
    expect((await get('/api/law/clocks/P12?from=2026-04-28&layer=sector.market')).body).toMatchObject({
      due: '2026-05-14',
    })
    expect((await get('/api/law/clocks/P12?from=2026-11-16&length=5')).body).toMatchObject({
      due: '2026-11-23',
      layer: null,
    })
    expect((await get('/api/law/clocks/P07?from=2026-11-20')).body).toMatchObject({ provisional: true })
  })

  it('gives a year of the calendar, or says that it is not out', async () => {
    expect((await get('/api/law/calendar/2026')).body).toMatchObject({
      provisional: false,
      publishedUntil: '2026-12-31',
    })
    expect((await get('/api/law/calendar/2031')).body).toMatchObject({
      provisional: true,
      rest: expect.arrayContaining(['2031-01-01', '2031-01-23', '2031-10-03']),
      work: [],
    })
  })

  it('finds laws by words of their name, those in force on the day first, each with its identity', async () => {
    const found = (await get(`/api/law/search?q=${encodeURIComponent('《行政处罚法》')}&day=2026-06-01`)).body
    expect(found[0]).toMatchObject({ id: 'penalty-law-2021', level: 'law', inForce: { from: '2021-07-15' } })
    expect(found[0].version).not.toBeNull()
    const code = (await get(`/api/law/search?q=${encodeURIComponent('大气')}&day=2026-09-01`)).body
    expect(code).toMatchObject([{ id: 'air-2018', inForce: { to: '2026-08-14' }, version: null }])
    expect((await get('/api/law/search?q=nowhere')).body).toEqual([])
  })

  it('is read by the sequencer too, which works out the public text in the context of the case', async () => {
    const sequencer = await openDatabase({ url: test.urls.sequencer, service: 'sequencer', size: 1 })
    const known = await sequencer.read({ id: 'system', agency: '', post: '' }, (trx) => libraryOf((s) => trx.query(s)))
    expect(known.map((t) => t.title)).toContain('中华人民共和国行政处罚法')
    await sequencer.close()
  })

  it('opens a law as a list of articles to choose from, and says so of one whose text is not here', async () => {
    const { body } = await get('/api/law/laws/penalty-law-2021')
    expect(body).toMatchObject({ id: 'penalty-law-2021', title: '中华人民共和国行政处罚法', level: 'law' })
    expect(body.articles).toContainEqual(
      expect.objectContaining({ number: 58, label: '第五十八条', lines: ['演示条文。'] }),
    )
    expect(await get('/api/law/laws/air-2018')).toMatchObject({ status: 404, body: { code: 'law-not-imported' } })
  })

  it.each([
    ['article-unknown', '/api/law/articles/penalty-law-2021/85'],
    ['law-not-imported', '/api/law/articles/market-procedure-2022/18'],
  ])('says %s of an article that is not there: %s', async (code, url) => {
    const reply = await get(url)
    expect(reply).toMatchObject({ status: 404, body: { code } })
    expect(reply.body.detail).toMatch(/。$/)
  })

  it('gives the gist in place of a text that is not there', async () => {
    expect((await get('/api/law/articles/market-procedure-2022/18')).body.detail).toContain('十五个工作日内核查')
  })
})

/** A folder of official texts beside the repository, or named by XIEZHI_LAWS; not every machine has one. */
const LAWS = process.env.XIEZHI_LAWS ?? fileURLToPath(new URL('../../../../../shared/laws', import.meta.url))

describe.runIf(existsSync(LAWS))('the official texts at hand', () => {
  it('open every citation of the rule book, but of laws that are not among them', async () => {
    const own = await freshDatabase()
    const check = await asMigrator(own.migratorUrl, async (ask) => {
      await importLaws(ask, LAWS, silent)
      return checkCitations(ask, ruleBook)
    })
    expect(check.unknown).toEqual([])
    // Texts that are no longer in force, and these papers of the State Council, are in no open library; the others are not at hand.
    const ended = ruleBook.statutes.filter((s) => s.inForce.to !== undefined).map((s) => s.id)
    ended.push('penalty-law-notice-2021', 'inspection-opinion-2024', 'work-injury-2010', 'state-compensation-2012')
    ended.push('registration-2021', 'real-estate-2019', 'expropriation-2011', 'tax-collection-2015', 'water-fee-2017')
    ended.push(
      'social-premium-2019',
      'social-relief-2019',
      'consumer-law-2013',
      'consumer-rules-2024',
      'emergency-2024',
      'agreement-interpretation-2019',
      'price-penalties-2010',
      'archives-law-2020',
      'civil-servant-2018',
      'work-injury-rules-2010',
    )
    expect(check.notImported.map((n) => n.statute).filter((id) => !ended.includes(id))).toEqual([])
    await own.drop()
  })
})

if (!existsSync(LAWS)) console.info(`没有找到官方文本文件夹 ${LAWS}，没有对官方文本核对规则库的引用。`)
