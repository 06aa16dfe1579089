import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { calendar, ruleBook } from '@xiezhi/law'
import type { CasesDeps } from '@xiezhi/server/modules/cases/index.ts'
import { publicSeal } from '@xiezhi/server/modules/disclosure/index.ts'
import { openDocuments } from '@xiezhi/server/modules/documents/index.ts'
import { contextFor } from '@xiezhi/server/modules/registries/index.ts'
import { type Database, openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '@xiezhi/server/platform/testing/database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Drill, drillAgency, drillPeople, type Replay, replay, servedPapers } from '../index.ts'

const drill: Drill = { agency: drillAgency, people: drillPeople, rules: ruleBook, calendar }
const origin = 'drill.xiezhi.local/test'

/** Columns in an order of their own, under headings of their own; numbers and sums as lists write them. */
const list = `公示日期,处罚金额（万元）,当事人,处罚决定日期,处罚决定书文号,处罚机关,违法行为类型,处罚种类,处罚依据,标题
2024-03-12,2.5,某市樱桃商贸有限公司,2024-03-08,某市监处罚[2024]第12号,某市市场监督管理局,经营超过保质期的食品,罚款,《中华人民共和国食品安全法》第一百二十四条,行政处罚决定书
2023/6/1,,毛某某,,,,无证经营,,,行政处罚决定书（毛某某）
2023-06-02,,某公司,,,,,罚款,,关于收到行政处罚决定书的公告
2024-03-12,2.5,某市樱桃商贸有限公司,2024年3月8日,某市监处罚〔2024〕12号,某市市场监督管理局,经营超过保质期的食品,罚款,,行政处罚决定书
2020-02-01,1,某厂,2020-01-15,某环罚（2020）3号,某市生态环境局,超标排放,罚款,,行政处罚决定书
2099-02-01,1,某厂,2099-01-15,某环罚（2099）3号,某市生态环境局,超标排放,罚款,,行政处罚决定书
2024-05-10,1,某店,2024-05-06,某市监处罚〔2024〕13号,某市市场监督管理局,虚假宣传,罚款,《某市处罚裁量基准》第三条,行政处罚决定书
2014-02-24,,,2014-02-24,,某市环境保护局,,,,行政处罚决定书（某厂）
`

let test: TestDatabase
let database: Database
let deps: Omit<CasesDeps, 'clock'>
const documents = openDocuments()
const kept = new Map<string, Uint8Array>()

beforeAll(async () => {
  test = await freshDatabase()
  database = await openDatabase({ url: test.urls.app, service: 'app', size: 8 })
  deps = depsOn(database)
})
afterAll(async () => {
  documents.close()
  await database.close()
  await test.drop()
})

const depsOn = (on: Database): Omit<CasesDeps, 'clock'> => ({
  database: on,
  contextFor,
  overseenBy: async () => [],
  publicSeal,
  objects: {
    keep: async (bytes, sha256) => {
      kept.set(sha256, bytes)
    },
  },
  papers: servedPapers({ ...documents, sign: async () => ({ signature: 'c2lnbmVk', key: 'drill' }) }),
})

const job = (bytes: Uint8Array, told: string[] = []): Replay => ({
  bytes,
  today: '2026-11-22',
  origin,
  drill,
  tell: (line) => told.push(line),
})

describe('a list of made-up rows', () => {
  const told: string[] = []
  it('is published where the law lets it, and told row by row where not', async () => {
    const report = await replay(deps, job(Buffer.from(list), told))
    expect(report).toMatchObject({
      rows: 8,
      published: 2,
      refused: 6,
      reasons: { 'not-a-decision': 1, duplicate: 1, 'no-rule': 2, 'future-date': 1, G04: 1 },
    })
    expect(report.refusals.map((r) => [r.row, r.number, r.code])).toEqual([
      [3, undefined, 'not-a-decision'],
      [4, '某市监处罚〔2024〕12号', 'duplicate'],
      [5, '某环罚〔2020〕3号', 'no-rule'],
      [6, '某环罚〔2099〕3号', 'future-date'],
      [7, '某市监处罚〔2024〕13号', 'G04'],
      // Without content too, but content added would not help it.
      [8, undefined, 'no-rule'],
    ])
    expect(told.some((line) => line.startsWith('第5行 某环罚〔2020〕3号：不予演练。'))).toBe(true)
  })

  const cases = () =>
    database.read({ id: 'drill-handler-1', agency: 'drill', post: 'handler' }, (trx) =>
      trx.query<{
        id: string
        title: string
        stage: string
        marks: string[]
        amount: number
        decided: string
        number: string
        irregular: number
      }>({
        text: `select id, stage, s.title, s.marks, s.amount, decided_on as decided, s."decisionNumber" as number, irregular
          from casework.case_row, jsonb_to_record(shown)
            as s (title text, marks jsonb, amount bigint, "decisionNumber" text)
          where stage = 'closed' order by decided_on`,
      }),
    )

  it('leaves cases that were handled lawfully, on the days the rows give, and are marked as a drill', async () => {
    expect(await cases()).toMatchObject([
      { title: '毛某某无证经营案', decided: '2023-06-01', amount: 0, marks: ['演练', '含系统补充内容'], irregular: 0 },
      { title: '某市樱桃商贸有限公司经营超过保质期的食品案', decided: '2024-03-08', amount: 2_500_000, irregular: 0 },
    ])
  })

  it('keeps in the record what the row gave, and what was supplied', async () => {
    const rows = await database.call<{ body: string }>({
      text: `select convert_from(body, 'UTF8') as body from record.body where stream like 'case/%' and sequence = 1`,
    })
    const full = rows.find((r) => r.body.includes('樱桃'))!.body
    expect(full).toContain('某市监处罚〔2024〕12号')
    expect(full).toContain('系统补充的内容')
    expect(full).not.toContain('罚款金额')
  })

  it('renders the papers that are served, and numbers the others', async () => {
    expect(kept.size).toBeGreaterThanOrEqual(4)
    expect([...kept.values()].every((pdf) => Buffer.from(pdf.subarray(0, 5)).toString() === '%PDF-')).toBe(true)
    const bodies = await database.call<{ body: string }>({
      text: `select convert_from(b.body, 'UTF8') as body from record.body b join record.event e using (stream, sequence) where e.type = 'numbered'`,
    })
    expect(bodies.some((b) => b.body.includes('演练立〔2024〕'))).toBe(true)
  })
})

it('puts the clock to other days only beside a log that says it is a drill', async () => {
  const real = { ...job(Buffer.from(list)), origin: 'yunling.gov.example' }
  await expect(replay(deps, real)).rejects.toMatchObject({ code: 'clock-not-settable' })
})

it('says in one sentence that a file is no list', async () => {
  await expect(replay(deps, job(Buffer.from('甲,乙\n1,2\n')))).rejects.toMatchObject({ code: 'list-no-columns' })
})

/** Published lists beside the repository, or named by XIEZHI_DATA; not every machine has them. */
const FOLDER = process.env.XIEZHI_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

describe.runIf(existsSync(FOLDER))('published lists at hand', () => {
  it.each(['penalties_csrc_1.csv', 'penalties_multi_agency.json'])('the first rows of %s', async (name) => {
    const own = await freshDatabase()
    const on = await openDatabase({ url: own.urls.app, service: 'app', size: 8 })
    try {
      const bytes = readFileSync(`${FOLDER}/${name}`)
      const done = await replay(depsOn(on), { ...job(bytes), limit: 12 })
      // Each row is published or refused for a reason that is told.
      expect(done.published + done.refused).toBe(done.rows)
      expect(Object.values(done.reasons).reduce((sum, count) => sum + count, 0)).toBe(done.refused)
    } finally {
      await on.close()
      await own.drop()
    }
  })
})

if (!existsSync(FOLDER)) console.info(`没有找到公布的处罚名单文件夹 ${FOLDER}，没有对名单运行演练。`)
