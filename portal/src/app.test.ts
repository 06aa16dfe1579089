import { type AddressInfo, connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPortal } from './app.ts'
import type { Entry } from './entry.ts'
import { postgresStore } from './store/postgres.ts'
import type { Store } from './store/store.ts'
import { type PortalDatabase, portalDatabase } from './testing/database.ts'
import { demoItems, demoPenalty } from './testing/demo.ts'

const TODAY = '2026-11-22'
const entries = Array.from({ length: 60 }, (_, number) => demoPenalty(number, TODAY))
const shown = entries.filter((entry) => entry.state === 'public' || entry.state === 'corrected')
const plain = entries[0] as Entry
const find = (state: Entry['state']) => entries.find((entry) => entry.state === state) as Entry

let database: PortalDatabase
let pool: pg.Pool
let app: FastifyInstance
let now = Date.parse(`${TODAY}T02:00:00Z`)
const errors: unknown[] = []

beforeAll(async () => {
  database = await portalDatabase()
  await database.write([...entries, ...demoItems(TODAY)])
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 4 })
  app = buildPortal({ store: postgresStore(pool), clock: () => now, place: '云岭县', report: (e) => errors.push(e) })
})
afterAll(async () => {
  await app.close()
  await pool.end()
  await database.drop()
})

const get = (url: string, headers: Record<string, string> = {}) => {
  now += 2000 // past what the cache keeps
  return app.inject({ url, headers })
}
/** As it reads: what keeps a date on one line is no text. */
const read = (body: string) => body.replace(/<span class="nowrap">([^<]*)<\/span>/g, '$1')
const search = (values: Record<string, string>) => get(`/decisions?${new URLSearchParams(values)}`)
const linksOf = (body: string) => [...body.matchAll(/href="\/decisions\/([0-9a-f-]{36})"/g)].map((match) => match[1])

describe('pages', () => {
  it.each([
    '/',
    '/find',
    '/decisions',
    '/agencies',
    '/officers',
    '/matters',
    '/withdrawn',
    '/about',
    '/log',
    '/healthz',
  ])('%s answers', async (path) => expect((await get(path)).statusCode).toBe(200))

  it('one question finds what is public of every kind, and says in which 专栏', async () => {
    const { party } = shown.find((entry) => entry.party.length > 4)!
    const { body } = await get(`/find?${new URLSearchParams({ q: party })}`)
    expect(body).toContain(`action="/find"`)
    expect(read(body)).toContain(party)
    const many = await get(`/find?${new URLSearchParams({ q: '食品' })}`)
    const heads = [...many.body.matchAll(/<h2 id="([a-z-]+)">/g)].map(([, kind]) => kind)
    expect(heads).toContain('penalty')
    expect(heads).toContain('matter')
    expect(many.body).toMatch(/在 \d 个专栏中找到/)
    expect(many.body).toContain('href="/decisions?q=%E9%A3%9F%E5%93%81"')
    // Officers are found by their whole name alone, here too.
    expect(heads).not.toContain('officer')
  })

  it('what nothing has all of is looked for with less, and said so', async () => {
    const { party, id } = shown.find((entry) => entry.party.length > 4)!
    const { body } = await get(`/find?${new URLSearchParams({ q: `${party}有限公司` })}`)
    expect(read(body)).toContain(`没有与“${party}有限公司”完全一致的，下面是含有“${party}”的`)
    expect(body).toContain(`/decisions/${id}`)
    expect((await get(`/find?${new URLSearchParams({ q: party })}`)).body).not.toContain('完全一致')
  })

  it('what stands on a paper or a certificate is held against what is public', async () => {
    const verify = (code: string) => get(`/verify?${new URLSearchParams({ code })}`)
    const officer = demoItems(TODAY).find((e) => e.kind === 'officer') as Entry
    const byNumber = await verify(plain.documentNumber.replace('〔', '[').replace('〕', ']'))
    for (const { body } of [byNumber, await verify(plain.sha256), await verify(`https://x/decisions/${plain.id}`)])
      expect(body).toContain(`href="/decisions/${plain.id}"`)
    expect((await verify(officer.documentNumber)).body).toContain(officer.title)
    // A part of a number, or a name, identifies nobody.
    // A name is no number, and its bearer is not told of as if he had none.
    const byName = (await verify(officer.title)).body
    expect(byName).toContain(`/officers?q=${encodeURIComponent(officer.title)}`)
    expect(byName).not.toContain('拒绝检查')
    expect((await verify(officer.documentNumber.slice(0, -1))).body).toContain('没有公示')
    expect((await verify('%_')).statusCode).toBe(200)
    expect((await verify('a'.repeat(101))).statusCode).toBe(400)
    const gone = find('withdrawn')
    const { body } = await verify(gone.id)
    expect(body).toContain('已经撤回')
    // Its number stands among the withdrawals: whoever holds the paper is not told that it was never public.
    const taken = (await verify(gone.documentNumber.replace('〔', '［').replace('〕', '］'))).body
    expect([taken.includes('已经撤回'), taken.includes('没有公示')]).toEqual([true, false])
    expect(find('expired')).toBeDefined()
    expect((await verify(find('expired').documentNumber)).body).toContain('没有公示')
    expect((await verify(find('expired').id)).body).toContain('公开期限已经届满')
  })

  it('a question that finds nothing, or is too long, says so', async () => {
    // By guess it is looked for under another address; what was asked goes along.
    const guessed = await app.inject('/search?q=%E9%A3%9F%E5%93%81')
    expect([guessed.statusCode, guessed.headers.location]).toEqual([308, '/find?q=%E9%A3%9F%E5%93%81'])
    expect((await get('/find?q=zzzz')).body).toContain('没有找到“zzzz”')
    const long = await get(`/find?q=${'a'.repeat(101)}`)
    expect(long.statusCode).toBe(400)
    expect(long.body).toContain('请缩短到 100 个字以内')
    expect((await get('/find?q=%3Cscript%3E')).body).not.toContain('<script>')
  })

  it('offers what holds something, and nothing else', async () => {
    const store: Store = { ...postgresStore(pool), kinds: async () => ['penalty', 'agency'] }
    const few = buildPortal({ store, clock: () => now })
    for (const path of ['/', '/decisions', '/about', '/nothing']) {
      expect((await get(path)).body).toMatch(/href="\/officers"[\s\S]*href="\/matters"/)
      const { body } = await few.inject(path)
      expect(body).not.toMatch(/\/officers|\/matters|证件号码/)
      expect(body).toContain('href="/agencies"')
    }
    await few.close()
  })

  it('the procedures are drawn from the rules, with the time they have', async () => {
    const { body, statusCode } = await get('/procedures')
    expect(statusCode).toBe(200)
    expect(read(body)).toContain('行政处罚普通程序')
    // One chart each: all of what goes beside them was 596 kB.
    expect(body.match(/<svg /g)?.length).toBe(body.match(/<section class="procedure"/g)?.length)
    expect(/办案期限<\/th><td>90日/.test(body)).toBe(true)
    // No colour, size or place is set by a style the policy would refuse.
    expect(/ style=/.test(body)).toBe(false)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('a guide: every line from the rules, with its article, the chart and its table', async () => {
    const { body, statusCode } = await get('/procedures/penalty.ordinary')
    expect(statusCode).toBe(200)
    // The main chart stands open, those of what goes beside it are folded.
    const [open = '', folded = ''] = body.split('<details>')
    expect(open.match(/<svg /g)?.length).toBe(1)
    expect(folded.match(/<svg /g)?.length).toBeGreaterThan(8)
    const drawn = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(drawn).size).toBe(drawn.length)
    const text = read(body)
    for (const part of [
      '简明说明',
      '流程图的文字',
      '承办人',
      '开始办理时要写明什么',
      '办理的条件',
      '推算到哪一天',
      '处罚法',
    ])
      expect(text).toContain(part)
    expect(/ style=/.test(body)).toBe(false)
    expect((await get('/procedures/nothing')).statusCode).toBe(404)
  })

  it('in a hall: doors for a touch screen, a wall that turns by itself, cards from the rules', async () => {
    const kiosk = (await get('/kiosk')).body
    expect(kiosk).toContain('data-type="large"')
    expect(kiosk).toMatch(/href="\/officers"[\s\S]*核对执法证件/)
    const { body } = await get('/wall?page=0')
    expect(body).toMatch(/http-equiv="refresh" content="20;url=\/wall\?page=\d+"/)
    expect((await get('/wall?page=%3Cb')).statusCode).toBe(200)
    expect((await get('/')).body).not.toContain('http-equiv="refresh"')
    const cards = read((await get('/cards')).body)
    expect(cards).toContain('行政处罚普通程序')
    // Of each procedure its own: what is decided on the spot is reconsidered first.
    expect(cards).toContain('先向复议机关申请行政复议')
  })

  it('why it is that day: any term from any day, each day that is not counted, and what is missing', async () => {
    const { body } = await get('/when?term=D01&from=2026-09-28')
    for (const part of ['2026-10-13', '国庆节', '7个工作日', '依据']) expect(read(body)).toContain(part)
    const nothing = await get('/when?term=D01&from=2026-02-30')
    expect([nothing.statusCode, nothing.body.includes('请填写起算的日期')]).toEqual([422, true])
    expect((await get('/when?term=%3Cb%3E&from=2026-09-28')).body).not.toContain('<b>')
  })

  it('a decision: plain words, text, elements, source, version', async () => {
    const body = read((await get(`/decisions/${plain.id}`)).body)
    for (const part of ['决定了什么', '为什么', '意味着什么', '可以怎么做', '来源', '发布时间', '访问量', '演示数据'])
      expect(body).toContain(part)
    for (const part of [
      plain.documentNumber,
      plain.sha256,
      plain.publishedAt,
      ...plain.body.map((block) => block.text),
    ])
      expect(body).toContain(part)
  })

  it('a list draws no column that no row fills', async () => {
    const store = postgresStore(pool)
    const bare: Store = {
      ...store,
      list: async (...asked) => {
        const found = await store.list(...asked)
        return { ...found, lines: found.lines.map((line) => ({ ...line, documentNumber: '', decidedOn: null })) }
      },
    }
    const few = buildPortal({ store: bare, clock: () => now })
    expect((await get('/agencies')).body).toMatch(/统一社会信用代码[\s\S]*确认日期/)
    expect((await few.inject('/agencies')).body).not.toMatch(/统一社会信用代码|确认日期/)
    await few.close()
  })

  it('tells a search engine what it is', async () => {
    for (const path of ['/', '/decisions', `/decisions/${plain.id}`])
      expect((await get(path)).body).toMatch(/<meta name="description" content="[^"]{10,}">/)
    expect((await get('/robots.txt')).body).toContain('User-agent')
  })

  it('counts as opened what somebody goes to and is shown, and nothing else', async () => {
    const counted: string[] = []
    const store = {
      ...postgresStore(pool),
      addVisits: async (all: ReadonlyMap<string, number>) => void counted.push(...all.keys()),
    }
    const few = buildPortal({ store, clock: () => now })
    const url = `/decisions/${plain.id}`
    const page = { accept: 'text/html', 'sec-fetch-dest': 'document' }
    const { etag } = (await few.inject({ url, headers: {} })).headers
    for (const headers of [
      { ...page, 'if-none-match': String(etag) },
      { ...page, 'sec-purpose': 'prefetch' },
      { accept: '*/*' },
      { accept: 'text/html', 'sec-fetch-dest': 'empty' },
    ])
      await few.inject({ url, headers })
    await few.inject({ url, method: 'HEAD', headers: page })
    await few.close()
    expect(counted).toEqual([])
    const other = buildPortal({ store, clock: () => now })
    await other.inject({ url, headers: page })
    await other.close()
    expect(counted).toEqual([plain.id])
  })

  it('a corrected decision says when and why', async () => {
    const { body, statusCode } = await get(`/decisions/${find('corrected').id}`)
    expect(statusCode).toBe(200)
    expect(body).toContain(find('corrected').stateReason)
    expect(body).toContain('第 2 版')
  })

  it('what is not there is said with a code', async () => {
    for (const path of ['/nothing', '/decisions/nothing', '/decisions/00000000-0000-4000-8000-000000000000']) {
      const answer = await get(path)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toContain('not-found')
    }
    const unreadable = await get('/decisions/%E0%A4%A')
    expect(unreadable.statusCode).toBe(400)
    expect(unreadable.body).toContain('地址中有不能识别的内容')
    expect(unreadable.headers['content-security-policy']).toContain("default-src 'none'")
    expect((await get(`/agencies/${plain.id}`)).statusCode).toBe(404)
  })
})

describe('taken down', () => {
  it('a withdrawn decision is 410 with the reason, and is found in the announcements', async () => {
    const gone = find('withdrawn')
    const answer = await get(`/decisions/${gone.id}`)
    expect(answer.statusCode).toBe(410)
    expect(answer.body).toContain(gone.stateReason)
    expect((await get('/withdrawn')).body).toContain(gone.documentNumber)
    expect(linksOf((await search({ number: gone.documentNumber })).body)).toEqual([])
  })

  it('is gone the moment it is withdrawn, nothing of it left, however it was cached', async () => {
    const doomed = { ...demoPenalty(61, TODAY), state: 'public' as const, title: '待撤案', party: '甲某某' }
    await database.write([doomed])
    expect((await get(`/decisions/${doomed.id}`)).body).toContain('甲某某')
    const blank = { title: '', party: '', partyKind: '', categories: [], body: [], elements: [] }
    await database.write([
      { ...doomed, ...blank, version: 2, state: 'withdrawn', stateReason: '被撤销', stateAt: '2026-11-22 10:00' },
    ])
    const answer = await get(`/decisions/${doomed.id}`)
    expect(answer.statusCode).toBe(410)
    expect(answer.body).not.toMatch(/甲某某|待撤案/)
    expect((await search({ q: '甲某某' })).body).toContain('没有找到')
  })

  it('expires by itself at the end of its last day, also when the feed says nothing', async () => {
    const short = { ...demoPenalty(62, TODAY), state: 'public' as const, expiresOn: TODAY, party: '乙某某' }
    await database.write([short])
    expect((await get(`/decisions/${short.id}`)).statusCode).toBe(200)
    const back = now
    now = Date.parse(`${TODAY}T16:00:01Z`) // midnight in China
    const answer = await get(`/decisions/${short.id}`)
    expect(answer.statusCode).toBe(410)
    expect(answer.body).not.toContain('乙某某')
    expect(linksOf((await search({ party: '乙某某' })).body)).toEqual([])
    now = back
  })

  it('the table itself refuses a withdrawn row that still tells, or gives no reason', async () => {
    const told = { ...plain, state: 'withdrawn' as const, stateReason: '被撤销', stateAt: '2026-11-22 10:00' }
    await expect(database.write([told])).rejects.toThrow(/taken_down_is_empty/)
    const silent = { ...find('withdrawn'), stateReason: null }
    await expect(database.write([silent])).rejects.toThrow(/reason_is_told/)
  })
})

describe('search', () => {
  const number = plain.documentNumber
  const [, prefix, year, serial] = /^(.+)〔(\d+)〕(\d+)号$/.exec(number) as unknown as string[]

  it.each(['〔〕', '[]', '【】', '（）', '()', '［］', '﹝﹞'])('finds a number typed with %s', async (pair) => {
    const typed = `${prefix}${pair[0]}${year}${pair[1]}${serial}号`
    expect(linksOf((await search({ number: typed })).body)).toEqual([plain.id])
    expect(linksOf((await search({ q: `${prefix} ${pair[0]} ${year} ${pair[1]} 第 ${serial} 号` })).body)).toEqual([
      plain.id,
    ])
  })

  it('finds by party, agency, year and category, alone and together', async () => {
    const all = async (values: Record<string, string>) => {
      const ids: (string | undefined)[] = []
      let body = (await search(values)).body
      for (;;) {
        ids.push(...linksOf(body))
        const next = /href="(\/decisions\?[^"]*after=[^"]*)" rel="next"/.exec(body)?.[1]
        if (!next) return ids.sort()
        body = (await get(next.replaceAll('&amp;', '&'))).body
      }
    }
    const expected = (keep: (entry: Entry) => boolean) =>
      [...shown, demoPenalty(62, TODAY)]
        .filter(keep)
        .map((entry) => entry.id)
        .sort()
    const extra = (entry: Entry) => entry.id !== demoPenalty(62, TODAY).id || entry.party === '乙某某'
    const only = (keep: (entry: Entry) => boolean) => expected((entry) => extra(entry) && keep(entry))

    expect(await all({ party: '便利店' })).toEqual(only((e) => e.party.includes('便利店')))
    expect(await all({ agency: plain.agencyCode, party: '某' })).toContain(
      only((e) => e.agencyCode === plain.agencyCode && e.party.includes('某'))[0],
    )
    expect(await all({ category: '没收违法所得', year: '2026' })).toEqual(
      only((e) => e.categories.includes('没收违法所得') && e.decidedOn?.startsWith('2026') === true),
    )
    expect(await all({ q: '电缆 罚款' })).toEqual(only((e) => /电缆/.test(e.title)))
  })

  it('compares in full: the same pairs in another order are not a hit', async () => {
    expect((await search({ q: '居便利店好邻' })).body).toContain('没有找到')
  })

  it('pages through all, each once, newest first', async () => {
    const seen: (string | undefined)[] = []
    let path: string | undefined = '/decisions'
    while (path) {
      const { body } = await get(path)
      seen.push(...linksOf(body))
      path = /href="(\/decisions\?after=[^"]*)" rel="next"/.exec(body)?.[1]
    }
    const days = seen.map((id) => entries.find((entry) => entry.id === id)?.decidedOn ?? '')
    expect(new Set(seen).size).toBe(seen.length)
    expect(shown.every((entry) => seen.includes(entry.id))).toBe(true)
    const known = days.filter(Boolean)
    expect(known).toEqual([...known].sort().reverse())
  })

  it.each([
    ['year=26', '年份请填四位数字'],
    ['category=%E6%96%A9%E9%A6%96', '没有这个类别'],
    ['after=1.2', '请从第一页开始'],
    ['after=2026-02-30.00000000-0000-4000-8000-000000000000', '请从第一页开始'],
    [`q=${'a'.repeat(101)}`, '查询内容过长'],
  ])('%s is answered with a sentence', async (bad, sentence) => {
    const answer = await get(`/decisions?${bad}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain(sentence)
  })

  it.each([
    "q=%27%20%26%20!%20%7C%20'",
    'q=%00',
    'q=%25_%5C',
    'q=a&q=b',
    'q[]=x',
    'after=2026-13-45.00000000-0000-4000-8000-000000000000',
  ])('%s harms nothing', async (odd) => expect((await get(`/decisions?${odd}`)).statusCode).toBeLessThan(500))

  it('shows what was typed without letting it be HTML', async () => {
    const { body } = await search({ q: '"><script>alert(1)</script>' })
    expect(body).not.toContain('<script')
    expect(body).toContain('&quot;&gt;&lt;script&gt;')
  })
})

describe('officers', () => {
  it('are found by exact name or number only', async () => {
    expect((await get(`/officers?q=${encodeURIComponent('赵启明')}`)).body).toContain('99010100001')
    expect((await get('/officers?q=9901%200100001')).body).toContain('赵启明')
    expect((await get(`/officers?q=${encodeURIComponent('赵启')}`)).body).toMatch(/没有查到[\s\S]*不等于没有执法资格/)
    expect((await get('/officers')).body).not.toContain('99010100001')
  })
})

describe('type size, headers, caching', () => {
  it('is set by a link, comes back to the same page, and keeps every function', async () => {
    const here = '/decisions?q=%E5%BA%97&year=2026'
    const link = /href="(\/size\/large[^"]*)"/.exec((await get(here)).body)?.[1]?.replaceAll('&amp;', '&')
    const answer = await get(link as string)
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe(here)
    const cookie = String(answer.headers['set-cookie']).split(';')[0] as string
    const large = (await get(here, { cookie })).body
    expect(large).toContain('data-type="large"')
    expect(linksOf(large)).toEqual(linksOf((await get(here)).body))
  })

  it.each(['//evil.example/x', '/\\evil.example', 'https://evil.example', '/\t/evil.example', ''])(
    'never leads away to %j',
    async (back) => {
      const { headers } = await get(`/size/large?back=${encodeURIComponent(back)}`)
      expect(headers.location).toMatch(/^\/(?![/\\])/)
    },
  )

  it('no script is allowed, and no cookie set by reading', async () => {
    const answer = await get(`/decisions/${plain.id}`)
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'(?!.*script)/)
    expect(answer.headers['content-security-policy']).not.toContain('unsafe')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.body).not.toMatch(/<script|style=|\son\w+=/)
  })

  it('answers 304 to who has it already, and gzip to who can', async () => {
    const first = await get('/about')
    const again = await get('/about', { 'if-none-match': String(first.headers.etag) })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    const whole = await get('/decisions')
    const small = await get('/decisions', { 'accept-encoding': 'gzip' })
    expect(gunzipSync(small.rawPayload).toString()).toBe(whole.body)
    expect(small.rawPayload.length).toBeLessThan(whole.rawPayload.length / 2)
  })

  it('sends the letters in the smallest coding that is taken', async () => {
    const sheet = /href="(\/assets\/letters\.[^"]+)"/.exec((await get('/about')).body)?.[1] as string
    const whole = await get(sheet)
    const gzip = await get(sheet, { 'accept-encoding': 'gzip' })
    const brotli = await get(sheet, { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(whole.body)
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(whole.body)
    expect(brotli.rawPayload.length).toBeLessThan(gzip.rawPayload.length * 0.7)
  })

  it('brings letters of its own for a machine that has none, and nothing else from that folder', async () => {
    const page = (await get('/about')).body
    const sheet = await get(/href="(\/assets\/letters\.[^"]+)"/.exec(page)?.[1] as string)
    expect(sheet.headers['content-type']).toBe('text/css; charset=utf-8')
    const slice = /url\((\/assets\/letters-[^)]+\.woff2)\)/.exec(sheet.body)?.[1] as string
    const letters = await get(slice)
    expect([letters.statusCode, letters.headers['content-type']]).toEqual([200, 'font/woff2'])
    expect(letters.rawPayload.subarray(0, 4).toString()).toBe('wOF2')
    const folder = slice.slice(0, slice.lastIndexOf('/'))
    for (const name of ['none.woff2', '..%2fpackage.json', 'package.json'])
      expect((await get(`${folder}/${name}`)).statusCode, name).toBe(404)
  })

  it('counts openings', async () => {
    const other = buildPortal({ store: postgresStore(pool), clock: () => now })
    for (let time = 0; time < 3; time++)
      await other.inject({ url: `/decisions/${entries[5]?.id}`, headers: { accept: 'text/html' } })
    await other.close()
    expect((await get(`/decisions/${entries[5]?.id}`)).body).toContain('3 次')
  })
})

it('says so when the database is away', async () => {
  const away = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
  const told: unknown[] = []
  const lost = buildPortal({ store: postgresStore(away), clock: () => now, report: (error) => told.push(error) })
  const answer = await lost.inject('/')
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('请过几分钟再试')
  expect((await lost.inject('/healthz')).statusCode).toBe(503)
  expect(told.length).toBe(2)
  await lost.close()
  await away.end()
})

it('reads no body, and takes no harm from one that breaks off', async () => {
  const told: unknown[] = []
  const other = buildPortal({ store: postgresStore(pool), clock: () => now, report: (error) => told.push(error) })
  await other.listen({ host: '127.0.0.1', port: 0 })
  const { port } = other.server.address() as AddressInfo
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        'POST /decisions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      ),
    )
    // Breaks off as soon as it is answered, however long a busy machine takes to answer.
    socket.once('data', (data) => {
      resolve(String(data))
      socket.destroy()
    })
    setTimeout(() => socket.destroy(), 5000).unref()
    socket.once('close', () => resolve(''))
  })
  await other.close()
  expect(told).toEqual([])
  expect(answer).toContain('HTTP/1.1 404 ')
})

it('nothing went wrong unseen', () => expect(errors).toEqual([]))

describe('the log', () => {
  it('is there for anybody to keep and to check: checkpoint, key and hash tiles', async () => {
    expect((await get('/log/checkpoint')).statusCode).toBe(404)
    expect((await get('/log')).body).toContain('日志还没有签发过检查点')
    const owner = new pg.Client({ connectionString: database.superuserUrl })
    await owner.connect()
    await owner.query(`
      insert into log.origin (name, key) values ('demo.xiezhi.local/portal', 'the-key');
      insert into log.checkpoint (size, note) values (3, 'older'), (258, E'demo\\n258\\nthe-root\\n');
      update log.checkpoint set signed = '2026-11-22T02:05:00Z' where size = 258;
      insert into log.leaf select n, 'case/x', n + 1, sha256(n::text::bytea) from generate_series(0, 257) n;
      insert into log.tile select 0, 0, string_agg(leaf_hash, ''::bytea order by idx), sha256('root')
        from log.leaf where idx < 256`)
    const leaf = async (n: number) =>
      (await owner.query<{ h: Buffer }>('select leaf_hash as h from log.leaf where idx = $1', [n])).rows[0]!.h
    const checkpoint = await get('/log/checkpoint')
    expect(checkpoint.body).toBe('demo\n258\nthe-root\n')
    expect(checkpoint.headers['cache-control']).toBe('no-cache')
    expect((await get('/log/key')).body).toBe('the-key\n')
    expect((await get('/log/tile/0/000')).rawPayload).toHaveLength(8192)
    const part = await get('/log/tile/0/001.p/2')
    expect(part.rawPayload.equals(Buffer.concat([await leaf(256), await leaf(257)]))).toBe(true)
    expect(part.headers['cache-control']).toContain('immutable')
    expect((await get('/log/tile/1/000.p/1')).rawPayload).toHaveLength(32)
    const nowhere = ['tile/0/001', 'tile/0/001.p/3', 'tile/0/1', 'tile/0/001.p/0', 'leaf', 'tile/0/000.p/256', '']
    for (const none of [...nowhere, '%00', 'checkpoint%00', '..%2fkey', 'tile/99/x999/x999/x999/x999/999.p/255'])
      expect((await get(`/log/${none}`)).statusCode, none).toBe(404)
    await owner.end()
  })

  it('has a page that says what it is, what it says now and how to check it, found from where it is wanted', async () => {
    const { body } = await get('/log')
    expect(body).toContain('<td>258 条</td>')
    expect(body).toMatch(/<code class="small">the-root<\/code>[\s\S]*the-key/)
    expect(body).toMatch(/<time datetime="2026-11-22T10:05\+08:00">2026-11-22 10:05<\/time>/)
    for (const [, path] of body.matchAll(/href="(\/log\/[^"#]+)"/g))
      expect((await get(path as string)).statusCode, path).toBe(200)
    expect(body).toContain('href="/log/tile/0/001.p/2"')
    for (const page of ['/', '/about', `/decisions/${plain.id}`]) expect((await get(page)).body).toContain('href="/log')
  })
})
