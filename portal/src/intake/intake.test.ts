import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPortal } from '../app.ts'
import { postgresStore } from '../store/postgres.ts'
import { type PortalDatabase, portalDatabase } from '../testing/database.ts'

let database: PortalDatabase
let pool: pg.Pool
let app: FastifyInstance
let owner: pg.Client
let now = Date.parse('2026-11-22T02:00:00Z')
beforeAll(async () => {
  database = await portalDatabase()
  owner = new pg.Client({ connectionString: database.superuserUrl })
  await owner.connect()
  await owner.query(
    `insert into disclosure.channel (agency, procedure, agency_name, demo_mark) values ('scj', 'complaint.consumer', '云岭县市场监督管理局', '演示数据'),
       ('scj', 'report.ordinary', '云岭县市场监督管理局', '演示数据')`,
  )
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 4 })
  app = buildPortal({ store: postgresStore(pool), clock: () => now, place: '云岭县', report: (e) => Promise.reject(e) })
})
afterAll(async () => {
  await app.close()
  await pool.end()
  await owner.end()
  await database.drop()
})

const complaint = {
  agency: 'scj',
  'complaint.register.party.name': '庄敏',
  'complaint.register.party.phone': '13900000101',
  'complaint.register.party.address': '云岭县城关镇桂花巷9号',
  'complaint.register.respondent': '云岭县百汇电器有限公司',
  'complaint.register.respondentAddress': '云岭县城关镇文昌路120号',
  'complaint.register.matter': '冰箱质量争议',
  'complaint.register.facts': '冰箱不制冷，商家拒绝退货。',
  'complaint.register.claim': '退货退款',
  'complaint.register.amount': '3,200.50',
  'complaint.register.alsoReport': 'no',
  'complaint.register.mayPublish': 'yes',
}
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])
type Sent = { name: string; file: string; bytes: Buffer }
let addresses = 0

function send(path: string, values: Record<string, string>, files: readonly Sent[] = [], from?: string) {
  addresses += 1
  const part = (head: string, bytes: string | Buffer) => [
    Buffer.from(`--b0undary\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ]
  const payload = Buffer.concat([
    ...Object.entries(values).flatMap(([name, value]) => part(`name="${name}"`, value)),
    ...files.flatMap(({ name, file, bytes }) => part(`name="${name}"; filename="${file}"`, bytes)),
    Buffer.from('--b0undary--\r\n'),
  ])
  const headers = { 'content-type': 'multipart/form-data; boundary=b0undary' }
  return app.inject({ method: 'POST', url: path, headers, payload, remoteAddress: from ?? `10.0.0.${addresses % 250}` })
}
const follow = (number: string, code: string) =>
  app.inject({
    method: 'POST',
    url: '/follow',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ number, code }).toString(),
  })
const onceIn = (body: string) => /name="once" value="([\w-]{32})"/.exec(body)?.[1] ?? ''
const ticketIn = (body: string) =>
  [...body.matchAll(/<strong class="number">([^<]+)<\/strong>/g)].map((m) => String(m[1]))
const kept = async (number: string) =>
  (await owner.query('select * from inbox.submission where number = $1', [number])).rows[0]

it('offers what some agency takes in, and nothing else', async () => {
  const { body } = await app.inject('/send')
  expect(body).toContain('href="/send/complain"')
  expect(body).toContain('href="/send/report"')
  await owner.query(`delete from disclosure.channel where procedure = 'report.ordinary'`)
  expect((await app.inject('/send')).body).not.toContain('href="/send/report"')
  expect((await app.inject('/send/report')).statusCode).toBe(404)
  await owner.query(
    `insert into disclosure.channel (agency, procedure, agency_name, demo_mark) values ('scj', 'report.ordinary', '云岭县市场监督管理局', '演示数据')`,
  )
  expect((await app.inject('/send/nothing')).statusCode).toBe(404)
})

it('what is missing or wrong is told in its place, with what was typed still there', async () => {
  const { statusCode, body } = await send('/send/complain', {
    'complaint.register.matter': '冰箱<b>质量',
    'complaint.register.harmedOn': '2026-11-23',
    'complaint.register.amount': '很多',
    'complaint.register.party.phone': '不知道',
  })
  expect(statusCode).toBe(422)
  for (const part of [
    '请选择提交给哪个机关',
    '请填写“您的姓名”',
    '请选择“同时举报违法行为”',
    '“哪一天知道权益受到侵害”不能晚于今天',
    '“涉及金额（元）”请填写数字',
    '“您的电话号码”请填写电话号码',
    'value="冰箱&lt;b&gt;质量"',
    'aria-invalid="true"',
  ])
    expect(body).toContain(part)
  // Every fault leads to its field.
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))
  for (const [, at] of body.matchAll(/<li><a href="#([^"]+)">/g)) expect(ids).toContain(at)
})

it('a complaint is taken in with its files, once, and followed by number and code', async () => {
  const form = await app.inject('/send/complain')
  expect(form.headers['cache-control']).toBe('no-store')
  const once = onceIn(form.body)
  const files = [{ name: 'complaint.register.files', file: 'C:\\照片\\小票.png', bytes: png }]
  const { statusCode, body } = await send('/send/complain', { ...complaint, once }, files)
  expect(statusCode).toBe(201)
  const [number = '', code = ''] = ticketIn(body)
  const row = await kept(number)
  expect(row.content).toEqual({
    'complaint.register': {
      party: {
        name: '庄敏',
        phone: '13900000101',
        address: '云岭县城关镇桂花巷9号',
        role: 'party',
        kind: 'person',
      },
      respondent: '云岭县百汇电器有限公司',
      respondentAddress: '云岭县城关镇文昌路120号',
      matter: '冰箱质量争议',
      facts: '冰箱不制冷，商家拒绝退货。',
      claim: '退货退款',
      amount: 320050,
      alsoReport: false,
      mayPublish: true,
    },
  })
  expect((await owner.query('select name from inbox.file where number = $1', [number])).rows).toEqual([
    { name: '小票.png' },
  ])
  // Sent again by an impatient finger: the same number, and nothing twice.
  const again = await send('/send/complain', { ...complaint, once }, files)
  expect([again.statusCode, ticketIn(again.body)]).toEqual([201, [number, code]])
  expect(again.body).toContain('已经提交过')
  const other = await send('/send/complain', { ...complaint, once, 'complaint.register.matter': '别的' }, files)
  expect([other.statusCode, onceIn(other.body)]).not.toEqual([201, once])

  const seen = await follow(` ${number.toLowerCase()}`, code.toLowerCase().replaceAll('-', ' '))
  expect(seen.statusCode).toBe(200)
  expect(seen.body).toContain('已送达，等待登记')
  expect(seen.body).toContain('云岭县市场监督管理局')
  expect(seen.body).not.toContain('庄敏')
  expect((await follow(number, 'ABCD-ABCD-ABCD-ABCD')).statusCode).toBe(404)
  // The code is kept as a hash alone.
  expect(JSON.stringify(row)).not.toContain(code)
})

it('a report needs no name, and a party without one is none', async () => {
  const sent = {
    agency: 'scj',
    'report.register.party.name': '某食品店',
    'report.register.matter': '销售过期食品',
    'report.register.content': '货架上有过期的酸奶',
    'report.register.inside': 'no',
    'report.register.known': 'no',
  }
  expect((await send('/send/report', sent)).statusCode).toBe(201)
  const nameless = await send('/send/report', { ...sent, 'report.register.party.name': '' })
  expect(nameless.body).toContain('请填写“被举报的经营者名称（姓名）”')
})

it.each([
  ['a program', 'a.exe', Buffer.from('MZ program'), '不是照片或者 PDF'],
  ['an empty file', 'a.png', Buffer.alloc(0), '是空的'],
  ['a large file', 'a.png', Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]), '超过 5 MB'],
])('refuses %s', async (_what, file, bytes, sentence) => {
  const { statusCode, body } = await send('/send/complain', complaint, [
    { name: 'complaint.register.files', file, bytes },
  ])
  expect(statusCode).toBe(422)
  expect(body).toContain(sentence)
})

it('too many files, a body too large, or no form at all', async () => {
  const many = Array.from({ length: 4 }, (_, i) => ({ name: 'complaint.register.files', file: `${i}.png`, bytes: png }))
  expect((await send('/send/complain', complaint, many)).body).toContain('最多附 3 个文件')
  const huge = [{ name: 'complaint.register.files', file: 'a.png', bytes: Buffer.alloc(16 * 1024 * 1024) }]
  expect((await send('/send/complain', complaint, huge)).statusCode).toBe(413)
  const plain = { method: 'POST', url: '/send/complain' } as const
  expect(
    (await app.inject({ ...plain, payload: '{}', headers: { 'content-type': 'application/json' } })).statusCode,
  ).toBe(415)
  const broken = { ...plain, payload: '--b\r\nhalf', headers: { 'content-type': 'multipart/form-data; boundary=b' } }
  expect((await app.inject(broken)).statusCode).toBe(400)
})

it('one address sends so much in an hour and no more', async () => {
  const statuses: number[] = []
  for (let i = 0; i < 22; i += 1) statuses.push((await send('/send/complain', complaint, [], '192.0.2.7')).statusCode)
  expect([statuses.filter((s) => s === 201).length, statuses.at(-1)]).toEqual([20, 429])
  expect((await send('/send/complain', complaint, [], '192.0.2.8')).statusCode).toBe(201)
})

it('one house is one place, from however many of its addresses it sends, and the wider network has a measure too', async () => {
  const from = async (address: string) => (await send('/send/complain', complaint, [], address)).statusCode
  const statuses: number[] = []
  for (let i = 1; i <= 21; i += 1) statuses.push(await from(`2001:db8:7:1::${i}`))
  expect([statuses.filter((s) => s === 201).length, statuses.at(-1)]).toEqual([20, 429])
  expect(await from('2001:db8:7:2::1')).toBe(201)
  await owner.query('update inbox.sender set sent = 200')
  expect(await from('2001:db8:7:3::1')).toBe(429)
  expect(await from('2001:db8:8:1::1')).toBe(201)
  await owner.query('delete from inbox.sender')
})

it('a flood keeps out who has sent today, and nobody who has something to say; files that do not fit are left out', async () => {
  await owner.query(
    `insert into inbox.submission (number, code, agency, procedure, digest, content)
      select '20261122-' || lpad(n::text, 8, '0'), sha256('x'), 'scj', 'complaint.consumer', sha256('y'), '{}' from generate_series(1, 2000) n`,
  )
  const first = await send('/send/complain', complaint, [], '198.51.100.4')
  expect(first.statusCode).toBe(201)
  expect((await send('/send/complain', complaint, [], '198.51.100.4')).statusCode).toBe(429)
  await owner.query(`delete from inbox.submission where digest = sha256('y')`)
  await owner.query(`update inbox.sender set bytes = 104857600`)
  const files = [{ name: 'complaint.register.files', file: 'a.png', bytes: png }]
  const again = await send('/send/complain', complaint, files, '198.51.100.4')
  expect([again.statusCode, again.body.includes('请不附文件提交')]).toEqual([422, true])
  expect((await send('/send/complain', complaint, [], '198.51.100.4')).statusCode).toBe(201)
  expect((await send('/send/complain', complaint, files, '203.0.113.77')).statusCode).toBe(201)
})

it('counts of satisfaction grow by fives, and what fewer than three said is not told, nor can it be reckoned', async () => {
  await owner.query('begin')
  let n = 0
  const say = async (...grades: number[]) => {
    for (const grade of grades) {
      n += 1
      const number = `20261122-SAID${String(n).padStart(4, '0')}`
      await owner.query(
        `insert into inbox.submission (number, code, agency, procedure, digest, content) values ($1, sha256('x'), 'few', 'opinion.ordinary', sha256('z'), '{}')`,
        [number],
      )
      await owner.query(
        `insert into inbox.satisfaction (number, agency, procedure, grade, at) values ($1, 'few', 'opinion.ordinary', $2, now() + make_interval(mins => $3))`,
        [number, grade, n],
      )
    }
    const { rows } = await owner.query(`select good, fair, bad, few from inbox.satisfied() where agency = 'few'`)
    const { good, fair, bad, few } = rows[0]
    return few ? 'few' : [good, fair, bad].map((c) => (c === null ? null : Number(c)))
  }
  expect(await say(1, 1, 1, 3)).toBe('few')
  expect(await say(3)).toEqual([3, null, null])
  expect(await say(1, 1, 1, 1)).toEqual([3, null, null])
  expect(await say(2)).toEqual([7, null, null])
  // Ten more: two grades are many, one is one; the second is hidden with it.
  expect(await say(2, 2, 2, 2, 2, 2, 2, 2, 2, 2)).toEqual([null, 11, null])
  expect(await say(3, 3, 3, 3, 3)).toEqual([7, 11, 7])
  await owner.query('rollback')
})

it('more at one moment than are held in memory are asked to come again, and nobody is kept out afterwards', async () => {
  const files = [
    { name: 'complaint.register.files', file: 'a.png', bytes: Buffer.concat([png, Buffer.alloc(300_000)]) },
  ]
  const all = await Promise.all(Array.from({ length: 24 }, () => send('/send/complain', {}, files)))
  const statuses = all.map((a) => a.statusCode)
  expect(new Set(statuses)).toEqual(new Set([422, 503]))
  expect(all.find((a) => a.statusCode === 503)?.body).toContain('请过一分钟再试')
  expect((await send('/send/complain', complaint)).statusCode).toBe(201)
})

describe('意见建议 and 检查评价', () => {
  beforeAll(() =>
    owner.query(
      `insert into disclosure.channel (agency, procedure, agency_name, demo_mark) values ('scj', 'opinion.ordinary', '云岭县市场监督管理局', '演示数据'),
         ('sfj', 'rating.inspection', '云岭县司法局', '演示数据'), ('xzf', 'rating.inspection', '云岭县人民政府', '演示数据');
       update disclosure.channel set oversees = '{scj}' where agency = 'sfj'`,
    ),
  )
  const sent = async (path: string, values: Record<string, string>) => {
    const once = onceIn((await app.inject(path)).body)
    const { statusCode, body } = await send(path, { once, ...values })
    expect(statusCode).toBe(201)
    const [number = '', code = ''] = ticketIn(body)
    return { number, code }
  }
  const opinion = {
    agency: 'scj',
    'opinion.register.purpose': 'ask',
    'opinion.register.matter': '窗口几点下班',
    'opinion.register.content': '请问窗口几点下班？',
    'opinion.register.mayPublish': 'yes',
    'opinion.register.party.name': '庄敏',
    'opinion.register.party.phone': '139 0000 0101',
  }
  const rate = (number: string, code: string, grade: string) =>
    app.inject({
      method: 'POST',
      url: '/follow/rate',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ number, code, grade }).toString(),
    })

  it('a link fills in which page is wrong, and nothing is sent by it', async () => {
    const { body } = await app.inject(
      '/send/opinion?agency=scj&opinion.register.purpose=correct&opinion.register.page=%3Cb%3E1',
    )
    expect(body).toContain('value="correct" checked')
    expect(body).toContain('value="&lt;b&gt;1"')
  })

  it('once it is answered its sender says how satisfied he is, once, and the agency learns how many', async () => {
    const { number, code } = await sent('/send/opinion', opinion)
    expect((await follow(number, code)).body).not.toContain('提交评价')
    expect((await rate(number, code, 'good')).body).not.toContain('您的评价')
    const told = { stage: '已答复', acts: [{ on: '2026-11-22', title: '答复', elements: [] }], terms: [], rated: true }
    await owner.query('update inbox.submission set told = $2 where number = $1', [number, told])
    expect((await follow(number, code)).body).toContain('提交评价')
    const nothing = await rate(number, code, '')
    expect([nothing.statusCode, nothing.body.includes('请选择一项')]).toEqual([422, true])
    expect((await rate(number, code, 'bad')).body).toContain('不满意')
    expect((await rate(number, code, 'good')).body).toContain('<p>不满意。')
    expect((await rate(number, 'AAAA-AAAA-AAAA-AAAA', 'good')).statusCode).toBe(404)
    const { body } = await app.inject('/satisfaction')
    expect(body).toMatch(/云岭县市场监督管理局[\s\S]*不满五件/)
  })

  it('what one person sends again is found together; who may not be known is not', async () => {
    const one = await sent('/send/opinion', opinion)
    const two = await sent('/send/opinion', { ...opinion, 'opinion.register.party.phone': '13900000101' })
    const [a, b] = [await kept(one.number), await kept(two.number)]
    expect(a.sender).not.toBeNull()
    expect(a.sender).toEqual(b.sender)
    const report = await sent('/send/report', {
      agency: 'scj',
      'report.register.party.name': '某食品店',
      'report.register.matter': '销售过期食品',
      'report.register.content': '货架上有过期的酸奶',
      'report.register.inside': 'no',
      'report.register.known': 'yes',
      'report.register.reporter': '庄敏',
      'report.register.telephone': '13900000101',
    })
    expect((await kept(report.number)).sender).toBeNull()
  })

  it('the rating of an inspection goes to who oversees, counts for who inspected, and no number below five is told', async () => {
    const rating = {
      'rating.register.inspector': '云岭县市场监督管理局',
      'rating.register.paper': '云市监检通〔2026〕12号',
      'rating.register.grade': 'good',
      'rating.register.shown': 'yes',
      'rating.register.explained': 'yes',
      'rating.register.disturbed': 'no',
    }
    // Nobody who was inspected is asked which authority that is, and an agency nobody oversees is not offered.
    const form = (await app.inject('/send/rate')).body
    expect([form.includes('name="agency"'), form.includes('<option value="云岭县司法局">')]).toEqual([false, false])
    expect(form).toContain('<option value="云岭县市场监督管理局">')
    const elsewhere = await send('/send/rate', { ...rating, 'rating.register.inspector': '别的机关' })
    expect([elsewhere.statusCode, elsewhere.body.includes('请从所列的中选择')]).toEqual([422, true])
    // Given to who was told the result of an inspection; the first of another agency.
    const hash = (code: string) => createHash('sha256').update(`rating ${code}`).digest('hex')
    const codes = ['7K3M9QWD2', ...Array.from({ length: 5 }, (_, i) => `HJK4PXYZ${i + 2}`)]
    for (const [i, code] of codes.entries())
      await owner.query(`select inbox.invite(decode($1, 'hex'), $2)`, [hash(code), i === 0 ? 'sfj' : 'scj'])
    const by = (code: string) => send('/send/rate', { ...rating, 'rating.register.code': code })
    const refused = async (code: string) => {
      const { statusCode, body } = await by(code)
      return [statusCode, /评价码不对|已经用过/.exec(body)?.[0], body.includes('云市监检通〔2026〕12号')]
    }
    expect(await refused('22222222A')).toEqual([422, '评价码不对', true])
    expect(await refused(codes[0]!)).toEqual([422, '评价码不对', true])
    for (const code of codes.slice(1)) {
      const { number } = await sent('/send/rate', { ...rating, 'rating.register.code': code.toLowerCase() })
      expect((await kept(number)).agency).toBe('sfj')
      expect(await refused(`${code.slice(0, 3)}-${code.slice(3)}`)).toEqual([422, '已经用过', true])
    }
    // Without the paper it is told all the same, and counts for nobody.
    await sent('/send/rate', { ...rating, 'rating.register.grade': 'bad' })
    // A page is given out again for a second.
    now += 2000
    const row = (await app.inject('/satisfaction')).body.replace(/<[^>]+>/g, '|')
    expect(row).toMatch(/云岭县市场监督管理局[|\s]+检查评价[|\s]+五件以上[|\s]+5[|\s]+不列出[|\s]+不列出/)
  })
})

describe('what no person types is not read', () => {
  const typed = (url: string, payload: string, remoteAddress = '10.9.0.1') =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload,
      remoteAddress,
    })

  it.each([
    ['/send/complain', `x=${'y'.repeat(256 * 1024)}`, 413, '内容太大'],
    ['/send/complain', 'a=1&'.repeat(100), 400, '没有收到完整的表单'],
    ['/follow', `number=${'1'.repeat(1024)}`, 413, '内容太大'],
    ['/follow/rate', `number=${'1'.repeat(1024)}`, 413, '内容太大'],
    ['/follow', 'a&'.repeat(200), 404, '没有这个编号'],
  ])('%s %#', async (url, payload, status, told) => {
    const answer = await typed(url, payload)
    expect([answer.statusCode, answer.body.includes(told)]).toEqual([status, true])
  })

  it('nor more forms from one address than a hall of people sends', async () => {
    const many = Array.from({ length: 301 }, () => typed('/send/complain', 'a=1&'.repeat(100), '10.9.0.2'))
    const codes = (await Promise.all(many)).map((a) => a.statusCode)
    expect(codes.filter((c) => c === 429).length + codes.filter((c) => c === 503).length).toBeGreaterThan(0)
    expect((await typed('/send/complain', 'a=1', '10.9.0.2')).statusCode).toBe(429)
    expect((await typed('/send/complain', 'a=1', '10.9.0.3')).statusCode).toBe(422)
  })
})

describe('who sends slowly', () => {
  const half = (port: number, from: string, length: number) =>
    new Promise<{ socket: Socket; answer: Promise<string> }>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        const head = [
          'POST /send/complain HTTP/1.1',
          'Host: x',
          `X-Forwarded-For: ${from}`,
          `Content-Length: ${length}`,
        ]
        socket.write([...head, 'Content-Type: multipart/form-data; boundary=b0undary', '', '--b0un'].join('\r\n'))
        resolve({ socket, answer: once(socket, 'data').then(([bytes]) => String(bytes)) })
      })
      socket.on('error', () => undefined)
    })

  it('holds three places and no more, and keeps neither others nor what is typed from coming in', async () => {
    await app.listen({ port: 0 })
    const { port } = app.server.address() as AddressInfo
    const held = []
    for (let i = 0; i < 3; i += 1) held.push(await half(port, '10.9.9.9', 5_000_000))
    const fourth = await half(port, '10.9.9.9', 5_000_000)
    expect(await fourth.answer).toMatch(/^HTTP\/1.1 503/)
    expect((await send('/send/complain', complaint, [], '10.9.9.9')).statusCode).toBe(201)
    const files = [
      { name: 'complaint.register.files', file: 'a.png', bytes: Buffer.concat([png, Buffer.alloc(300_000)]) },
    ]
    expect((await send('/send/complain', complaint, files, '10.9.9.8')).statusCode).toBe(201)
    for (const { socket } of [...held, fourth]) socket.destroy()
    // Gone, they hold nothing.
    await expect.poll(async () => (await send('/send/complain', complaint, files, '10.9.9.9')).statusCode).toBe(201)
  })
})

describe('补充材料', () => {
  const sent = async () => {
    const { body } = await send('/send/complain', {
      ...complaint,
      once: onceIn((await app.inject('/send/complain')).body),
    })
    const [number = '', code = ''] = ticketIn(body)
    return { number, code }
  }
  const kept = async (number: string) =>
    (await owner.query('select n, content, files from inbox.supplement where number = $1 order by n', [number])).rows

  it('under number and code its sender adds words and pictures, once, and sees that they came', async () => {
    const key = await sent()
    const { body } = await follow(key.number, key.code)
    expect(body).toContain('action="/follow/add"')
    expect(body).toContain('第十条第一款')
    const once = onceIn(body)
    const files = [{ name: 'files', file: '发票.png', bytes: png }]
    const add = () => send('/follow/add', { ...key, once, added: '找到了发票。' }, files)
    const answer = await add()
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([201, 'no-store'])
    expect(answer.body).toContain('您补充的材料已经送到云岭县市场监督管理局')
    expect(answer.body).toMatch(/第 1 次[\s\S]*1 个文件[\s\S]*等待登记/)
    expect((await add()).statusCode).toBe(201)
    expect(await kept(key.number)).toEqual([{ n: 1, content: '找到了发票。', files: 1 }])
    // The same form with other words is another, and says so.
    const other = await send('/follow/add', { ...key, once, added: '别的<b>' }, [])
    expect([other.statusCode, other.body.includes('别的&lt;b&gt;'), onceIn(other.body) === once]).toEqual([
      422,
      true,
      false,
    ])
  })

  it('a wrong code, nothing written, a program: told in its place, and what was typed stays', async () => {
    const key = await sent()
    const wrong = await send('/follow/add', { ...key, code: 'AAAA-AAAA-AAAA-AAAA', added: '补充' })
    expect([wrong.statusCode, wrong.body.includes('没有这个编号')]).toEqual([404, true])
    const empty = await send('/follow/add', { ...key, added: ' ' })
    expect([empty.statusCode, empty.body.includes('href="#added"')]).toEqual([422, true])
    const program = await send('/follow/add', { ...key, added: '补充的话' }, [
      { name: 'files', file: 'a.exe', bytes: Buffer.from('MZ program') },
    ])
    expect([
      program.statusCode,
      program.body.includes('不是照片或者 PDF'),
      program.body.includes('>补充的话</textarea>'),
    ]).toEqual([422, true, true])
    expect((await send('/follow/add', { ...key, added: '长'.repeat(5001) })).statusCode).toBe(422)
    const broken = { method: 'POST', url: '/follow/add', payload: '--b\r\nhalf' } as const
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    expect((await app.inject({ ...broken, headers })).statusCode).toBe(400)
    expect(await kept(key.number)).toEqual([])
  })

  it('where nothing more can be entered it is not offered, and not taken', async () => {
    const key = await sent()
    const told = { stage: '已分送', acts: [], terms: [], rated: false, supplements: false }
    await owner.query('update inbox.submission set told = $2 where number = $1', [key.number, told])
    const { body } = await follow(key.number, key.code)
    expect([body.includes('/follow/add'), body.includes('这里不能补充')]).toEqual([false, true])
    const late = await send('/follow/add', { ...key, added: '补充' })
    expect([late.statusCode, late.body.includes('现在不能再补充')]).toEqual([422, true])
  })
})
