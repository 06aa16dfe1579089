import { agency, people } from '@xiezhi/casework/stories/county.ts'
import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { lawChangeWork } from '@xiezhi/law/lawChange.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countyContext } from '../cases/testing/county.ts'
import { type House, openHouse } from '../cases/testing/house.ts'
import { decided, kept } from '../credit/testing/publish.ts'
import { lawChangeRoutes } from './routes.ts'

// A code repeals two laws in one day: what rests on them is named, and what has been put right is there no more.

let house: House
let client: pg.Client
const cites = (title: string) => [
  { title, level: 'law' as const, article: '第三十四条', inForce: '2015-10-01' as const },
]
const item = (id: string, title: string, law: string) => ({
  id,
  title,
  conduct: title,
  breached: cites(law),
  basis: cites(law),
  penalties: [],
  tiers: [],
})
let items = [item('A1', '经营标签不符合规定的食品', '中华人民共和国食品安全法'), item('A2', '无照经营', '无照条例')]

beforeAll(async () => {
  house = await openHouse({
    contextFor: async (_trx, actor, now) => ({ ...countyContext(now, actor), matters: { version: 1, items } }),
  })
  lawChangeRoutes(house.app, house.deps)
  client = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await client.connect()
  const open = new Driver('2026-08-03', { people }).open()
  open
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-03')
  open.do(
    'li',
    'investigation.conclude',
    forms.conclusion([open.gather('照片', 'p1')], [forms.violation('p1', 500_000)]),
  )
  await kept(house, open)
  await kept(house, decided('云岭县第二食品有限公司'))
})
afterAll(async () => {
  await client.end()
  await house.close()
})

interface Group {
  by: string
  from: string
  due: string
  light: string
  laws: string[]
  things: { kind: string; id: string; title: string; proposal: string; task?: object }[]
}
const groups = async (who = 'li') => (await house.call(who, 'GET', '/api/law/changes')).body.groups as Group[]

test('nothing is imported, nothing has changed', async () => {
  expect(await groups()).toEqual([])
})

test('one closing article, two laws: the matter, and the cases under way, with their time', async () => {
  await client.query(`with l as (insert into library.law (title) values ('食品法典') returning id),
    v as (insert into library.version (law, sha256, effective_from, note, preamble, notices, file_name)
      select id, sha256('x'), '2026-08-15', '', '{}', '{}', 'x' from l returning id)
    insert into library.article (version, key, position, number, suffix, label, chapter, lines)
      select id, '99', 1, 99, '', '第九十九条', '',
        '{第九十九条　本法自2026年8月15日起施行。《中华人民共和国食品安全法》、《中华人民共和国农产品质量安全法》同时废止。}' from v`)
  house.clock.at = '2026-08-10T10:00:00+08:00'
  const [group] = await groups()
  expect(group).toMatchObject({ by: '食品法典', from: '2026-08-15', due: '2026-09-11', light: 'ahead' })
  expect(group?.laws).toEqual(['中华人民共和国食品安全法', '中华人民共和国农产品质量安全法'])
  expect(group?.things.map((t) => [t.kind, t.proposal]).sort()).toEqual([
    ['case', 'look'],
    ['case', 'look'],
    ['matter', 'change'],
  ])
  expect(group?.things.find((t) => t.kind === 'matter')?.id).toBe('A1')
  house.clock.at = '2026-08-20T10:00:00+08:00'
  expect((await groups())[0]?.light).toBe('calm')
  house.clock.at = '2026-09-14T10:00:00+08:00'
  expect((await groups())[0]?.light).toBe('over')
})

test('a later version of the code that closes with the same words repeals nothing twice', async () => {
  await client.query(`with v as (insert into library.version (law, sha256, effective_from, note, preamble, notices, file_name)
      select id, sha256('y'), '2027-01-01', '', '{}', '{}', 'y' from library.law where title = '食品法典' returning id)
    insert into library.article (version, key, position, number, suffix, label, chapter, lines)
      select v.id, a.key, a.position, a.number, a.suffix, a.label, a.chapter, a.lines from v cross join library.article a`)
  const repealed = (await groups()).filter((g) => g.laws.length > 1)
  expect(repealed.map((g) => [g.from, g.laws.length])).toEqual([['2026-08-15', 2]])
})

test('a task set for a thing stands beside it, and neither it nor the campaign rests on the law itself', async () => {
  const task = {
    law: '食品法典',
    from: '2026-08-15',
    changed: '《中华人民共和国食品安全法》',
    receivedOn: '2026-09-14',
    kind: 'matter',
    title: '经营标签不符合规定的食品',
    ref: 'A1',
    proposal: 'change',
  }
  const command = '00000000-0000-7000-8000-00000000c0de'
  const body = { command, procedure: lawChangeWork.task, form: task }
  const { status, body: opened } = await house.call('li', 'POST', '/api/cases', body)
  expect([status, opened.code]).toEqual([201, undefined])
  const things = (await groups()).find((g) => g.by === '食品法典' && g.laws.length > 1)?.things ?? []
  expect(things.find((t) => t.id === 'A1')?.task).toEqual({
    case: opened.case,
    stage: '待指派',
    over: true,
    done: false,
  })
  expect(things.filter((t) => t.kind === 'case')).toHaveLength(2)
})

test('put right, it is there no more; and another agency reads nothing of this one', async () => {
  items = [item('A1', '经营标签不符合规定的食品', '食品法典')]
  expect((await groups())[0]?.things.filter((t) => t.kind === 'matter')).toEqual([])
  expect((await groups('li!other-agency'))[0]?.things).toEqual([])
})

test('of a list each line that names the law is a thing of its own, and the list only where it was drawn up under it', async () => {
  const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
  const list = new Driver('2026-08-03', { people, agency: { chains } }).open(
    {
      kind: 'powers',
      title: '云岭县权责清单',
      receivedOn: '2026-08-03',
      basis: '国办发〔2018〕118号',
      powers: [
        { title: '对甲的处罚', kind: 'penalty', matter: 'P-1', basis: '《中华人民共和国食品安全法》第一百二十四条' },
        { title: '对乙的处罚', kind: 'penalty', basis: '《无照条例》第三条' },
      ],
    },
    'li',
    'list.ordinary',
  )
  await kept(house, list)
  const things = (await groups()).find((g) => g.by === '食品法典' && g.laws.length > 1)?.things ?? []
  const own = things.filter((t) => t.id === 'P-1' || t.title.includes('云岭县权责清单') || t.title.includes('乙'))
  expect(own.map((t) => [t.kind, t.id, t.title])).toEqual([['matter', 'P-1', '对甲的处罚']])
})
