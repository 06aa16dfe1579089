// How lists, counts, searches and a case opened bear many cases, measured over HTTP:
//   npm run bench -- scale [cases ...]     default 10000 100000
// Up to `whole` cases have their whole record; beyond, only the rows that lists and searches read, made by the database.
import pg from 'pg'
import { goods, nameOf, openCases, places } from './cases.ts'
import { openHouse, sitting } from './house.ts'
import { spentBy } from './processor.ts'

const sizes = process.argv.slice(2).map(Number)
const whole = 500
const agency = 'yunling-market'
const agencies = [agency, 'yunling-weather', 'yunling-enforcement', 'qingshi-town']
const [handler] = sitting(agency, 'handler')
const [supervisor] = sitting('yunling-justice', 'supervisor')
const house = await openHouse([handler!, supervisor!])
const owner = new pg.Client({ connectionString: house.store.migratorUrl })
await owner.connect()
const [{ pid: backend }] = (await owner.query('select pg_backend_pid() as pid')).rows

let cases = 0
const opened: string[] = []
let unanswered = 0
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  await fill(size)
  await house.stop()
  await house.start()
  console.log(`\n${size.toLocaleString('zh-CN')} 件`)
  console.log('| 读什么 | 1 人 p50 | p95 ms | 16 人 p50 | p95 ms | 一次的处理器 ms：服务 | PostgreSQL |')
  console.log(`|${' --- |'.repeat(7)}`)
  const cookie = { own: await house.signIn(handler!), above: await house.signIn(supervisor!) }
  const began = performance.now()
  await read(cookie.own, `/api/cases/${opened[0]}`)
  const first = performance.now() - began
  for (const [title, who, path] of calls()) {
    const alone = await rounds(1, 40, cookie[who], path)
    const many = await rounds(16, 15, cookie[who], path)
    console.log(
      `| ${title} | ${alone.p50} | ${alone.p95} | ${many.p50} | ${many.p95} | ${many.server} | ${many.postgres} |`,
    )
  }
  console.log(`启动后打开的第一件：${Math.round(first)} ms`)
}
await owner.end()
await house.close()
process.exit()

type Call = readonly [title: string, who: 'own' | 'above', path: string | (() => string)]

function calls(): readonly Call[] {
  const some = () => opened[Math.floor(Math.random() * opened.length)]!
  return [
    ['待我办理', 'own', '/api/cases?view=mine'],
    ['本机关案件', 'own', '/api/cases?view=agency'],
    ['本机关，超期', 'own', '/api/cases?view=agency&light=over'],
    ['监督：全部机关', 'above', '/api/cases?view=oversee'],
    ['监督：超期', 'above', '/api/cases?view=oversee&light=over'],
    ['检索：常见词', 'own', `/api/cases?view=agency&q=${encodeURIComponent('经营部')}`],
    ['检索：常见词，一个阶段', 'own', `/api/cases?view=agency&stage=closed&q=${encodeURIComponent('经营部')}`],
    ['检索：两个字', 'own', `/api/cases?view=agency&q=${encodeURIComponent('农药')}`],
    [
      '检索：一件',
      'own',
      () => `/api/cases?view=agency&q=${encodeURIComponent(nameOf(4 * Math.floor(Math.random() * (cases / 4))))}`,
    ],
    ['检索：没有', 'own', `/api/cases?view=agency&q=${encodeURIComponent('不存在的名称')}`],
    ['监督检索：常见词', 'above', `/api/cases?view=oversee&q=${encodeURIComponent('经营部')}`],
    ['案卷', 'own', () => `/api/cases/${some()}`],
    ['步骤', 'own', () => `/api/cases/${some()}/steps?for=desk`],
    ['记录', 'own', () => `/api/cases/${some()}/record`],
  ]
}

async function read(cookie: string, path: string): Promise<void> {
  const response = await fetch(house.base + path, { headers: { cookie } })
  const text = await response.text()
  if (response.ok) return
  // A database that is too busy to answer is what is measured, and no reason to measure nothing.
  if (response.status !== 503) throw new Error(`${path}: ${text}`)
  unanswered += 1
}

async function rounds(users: number, times: number, cookie: string, path: Call[2]) {
  const taken: number[] = []
  const before = spentBy(backend)
  unanswered = 0
  await Promise.all(
    Array.from({ length: users }, async () => {
      for (let n = 0; n < times; n += 1) {
        const began = performance.now()
        await read(cookie, typeof path === 'string' ? path : path())
        taken.push(performance.now() - began)
      }
    }),
  )
  const after = spentBy(backend)
  const each = (of: 'server' | 'postgres') => ((after[of] - before[of]) / taken.length).toFixed(1)
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.floor(taken.length * share)]!.toFixed(1)
  if (unanswered > 0) console.log(`${path}: ${unanswered} 次没有答复`)
  return { p50: at(0.5), p95: at(0.95), server: each('server'), postgres: each('postgres') }
}

/** Cases with their record, then rows made from theirs. */
async function fill(size: number): Promise<void> {
  await openCases(house.database, opened, Math.min(size, whole))
  cases = Math.max(cases, opened.length)
  if (size > cases) await multiply(cases, size)
  cases = Math.max(cases, size)
  await owner.query('vacuum analyze')
}

async function multiply(from: number, to: number): Promise<void> {
  const places_ = places.map((p) => `'${p}'`).join(',')
  const goods_ = goods.map((g) => `'${g}'`).join(',')
  await owner.query(`
    create temporary table made as
    select n, (array['${agencies.join("','")}'])[1 + n % ${agencies.length}] as agency,
      '云岭县' || (array[${places_}])[1 + n % 8] || '镇' || substr('甲乙丙丁戊己庚辛壬癸', 1 + n % 10, 1) || n || (array[${goods_}])[1 + n * 7 % 10] || '经营部' as party,
      (lpad(to_hex((x'190000000000'::bigint + n::bigint * 1000) >> 16), 8, '0') || '-' || lpad(to_hex((x'190000000000'::bigint + n::bigint * 1000) & 65535), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
      case when n % 5 < 3 then 'infinity'::date else current_date - 30 + (n * 37 % 400) end as due,
      (array['clue','investigation','concluded','notified','decided','closed'])[case when n % 5 < 3 then 6 else 1 + n % 5 end] as stage
    from generate_series(${from}, ${to - 1}) n`)
  // Hundreds of thousands of rows in one transaction would each walk over all former states of a count: counted afterwards.
  await owner.query('alter table casework.case_row disable trigger tallied')
  await owner.query(`insert into casework.case_row select (jsonb_populate_record(c, jsonb_build_object('id', m.id, 'agency', m.agency,
      'shown', c.shown || jsonb_build_object('title', m.party || '案', 'party', m.party), 'due', m.due, 'warn_on', case when m.due = 'infinity' then m.due else m.due - 5 end, 'stage', m.stage))).*
    from made m, casework.case_row c where c.id = '${opened[1]}'`)
  await owner.query('alter table casework.case_row enable trigger tallied')
  await owner.query('select casework.retally()')
  await owner.query(`insert into casework.clock_row select (jsonb_populate_record(c, jsonb_build_object('case_id', m.id, 'agency', m.agency))).*
    from made m, casework.clock_row c where c.case_id = '${opened[1]}'`)
  await owner.query(`insert into casework.wait_row (case_id, agency, post, person, due)
    select id, agency, case when n % 3 = 0 then 'handler' else 'unitHead' end, case when n % 3 = 0 then (array['${sitting(agency, 'handler').join("','")}'])[1 + n % ${sitting(agency, 'handler').length}] else '' end, due from made where stage <> 'closed'`)
  await owner.query(`insert into casework.search_row (case_id, agency, words, tokens)
    select id, agency, lower(party), casework.keyed(agency, array(select distinct substr(lower(party), i, 2) from generate_series(1, length(party)) i)
      || array[n::text]) from made`)
  await owner.query('drop table made')
}
