import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from './testing/house.ts'

let house: House
const ids: Record<string, string> = {}
const names: Record<string, string> = {
  late: '云岭县鸿运货运代理有限公司',
  soon: '云岭县城关镇张三餐饮店',
  calm: '云岭县第九建筑工程公司',
}
const received: Record<string, string> = { late: '2026-06-01', soon: '2026-07-15', calm: '2026-08-03' }

beforeAll(async () => {
  house = await openHouse()
  for (const name of ['calm', 'late', 'soon']) {
    ids[name] = await house.open({
      source: 'inspection',
      receivedOn: received[name]!,
      cause: '未取得许可从事经营',
      summary: '检查发现。',
    })
    await house.step('li', ids[name]!, 'party.identify', { party: party('p1', { name: names[name]! }) })
  }
})
afterAll(() => house.close())

type Row = {
  id: string
  title: string
  light: { state: string; clock: string; left: number }
  waits: { mine: boolean; post: string }[]
}
const list = async (query = '', who = 'li') => {
  const { status, body } = await house.call(who, 'GET', `/api/cases${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as {
    rows: Row[]
    next: string | null
    kinds: { procedure: string; cases: number; stages: { id: string; cases: number }[] }[]
    lights: Record<'over' | 'warn' | 'calm' | 'none', number>
    returned: number
    flawed: number
  }
}
const idsOf = async (query = '', who = 'li') => (await list(query, who)).rows.map((row) => row.id)

describe('the work list', () => {
  test('shows the most urgent case first, with the light of this day', async () => {
    const { rows, kinds } = await list()
    expect(rows.map((row) => row.id)).toEqual([ids.late, ids.soon, ids.calm])
    expect(rows.map((row) => row.light.state)).toEqual(['over', 'warn', 'calm'])
    expect(rows[0]).toMatchObject({
      waits: [{ post: 'handler', postTitle: '承办人', mine: true }],
      light: { clock: 'P02', left: expect.any(Number) },
    })
    const clues = { id: 'clue', title: '案源核查', cases: 3 }
    const penalty = { procedure: 'penalty.ordinary', title: '行政处罚普通程序', cases: 3, stages: [clues] }
    expect(kinds).toEqual([penalty])
    expect(await list('?view=agency')).toMatchObject({
      kinds: [penalty],
      lights: { over: 1, warn: 1, calm: 1, none: 0 },
      flawed: 0,
      agencies: { 'yunling-market': 3 },
    })
    expect(await list()).toMatchObject({ lights: { over: 1, warn: 1, calm: 1, none: 0 } })
    // The same rows on another day: nothing was written, the lights have turned.
    const now = house.clock.at
    house.clock.at = '2026-08-21T10:00:00+08:00'
    expect((await list()).rows.map((row) => row.light.state)).toEqual(['over', 'over', 'warn'])
    house.clock.at = now
  })

  test('is cut by light as it is shown', async () => {
    for (const [light, name] of [
      ['over', 'late'],
      ['warn', 'soon'],
      ['calm', 'calm'],
    ] as const) {
      expect(await idsOf(`?light=${light}`)).toEqual([ids[name]])
      expect(await idsOf(`?view=agency&light=${light}`)).toEqual([ids[name]])
    }
    expect(await idsOf('?light=none')).toEqual([])
    expect(await idsOf('?stage=investigation')).toEqual([])
  })

  test.each(['mine', 'agency'])('comes page by page without a gap or a repeat: %s', async (view) => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list(
        `?view=${view}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      seen.push(...page.rows.map((row) => row.id))
      cursor = page.next
    }
    expect(seen).toEqual([ids.late, ids.soon, ids.calm])
  })

  test('is a colleague’s only where the case is his', async () => {
    expect(await idsOf('', 'wang')).toEqual([])
    expect(await idsOf('?view=agency', 'wang')).toHaveLength(3)
    expect(await idsOf('', 'sun')).toEqual([])
  })

  test.each([
    ['货运', 'late'],
    ['鸿运', 'late'],
    ['张三', 'soon'],
    ['张', 'soon'],
    ['第九建筑', 'calm'],
    ['张三 餐饮', 'soon'],
  ])('finds %s', async (q, name) => {
    expect(await idsOf(`?view=agency&q=${encodeURIComponent(q)}`)).toEqual([ids[name]])
  })

  test.each(['三张', '运鸿', '货运 餐饮', '%', '_', "'", '‘’', "x') or true --", '\\'])(
    'finds nothing by %s',
    async (q) => {
      expect(await idsOf(`?view=agency&q=${encodeURIComponent(q)}`)).toEqual([])
    },
  )

  test('finds by credit code, newest first, and by number in any brackets', async () => {
    expect(await idsOf('?view=agency&q=91350100M000100Y43')).toEqual([ids.soon, ids.late, ids.calm])
    const { forms } = await import('@xiezhi/casework/stories/forms.ts')
    const id = ids.calm!
    await house.step('li', id, 'clue.verify', forms.verification)
    await house.step('li', id, 'filing.propose', forms.filing)
    await house.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    await house.step('zheng', id, 'filing.approve', { opinion: '同意' })
    for (const q of ['云市监立〔2026〕1号', '云市监立(2026)1号', '云市监立[2026] 1 号', '立【2026】第001号']) {
      expect(await idsOf(`?view=agency&q=${encodeURIComponent(q)}`), q).toEqual([id])
    }
  })

  test.each(['x', 'MjAyNg', Buffer.from("2026-01-01|' or true").toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      expect((await house.call('li', 'GET', `/api/cases?cursor=${cursor}`)).body.code).toBe('cursor-invalid')
    },
  )
})

describe('a case is found', () => {
  const idsBy = (q: string) => idsOf(`?view=agency&q=${encodeURIComponent(q)}`)
  test.each([
    ['by the initials of a part of its party’s name', 'hyhy', 'late'],
    ['by the initials of a person in a shop’s name', 'zscyd', 'soon'],
    ['in traditional characters', '鴻運貨運', 'late'],
    ['in another width', '云岭县第九建筑工程公司', 'calm'],
  ])('%s', async (_how, q, name) => {
    expect(await idsBy(q)).toEqual([ids[name]])
  })
  test('by who handles it, by name and by initials', async () => {
    expect(new Set(await idsBy('李承办'))).toEqual(new Set(Object.values(ids)))
    expect(new Set(await idsBy('lcb'))).toEqual(new Set(Object.values(ids)))
    expect(await idsBy('王协办')).toEqual([])
  })
})

describe('a number that is pressed opens as many', () => {
  const bases = [
    {},
    { light: 'over' },
    { light: 'calm', procedure: 'penalty.ordinary' },
    { officer: 'li' },
    { officer: 'nobody' },
    { procedure: 'penalty.ordinary', stage: 'clue' },
    { returned: 'yes' },
    { flawed: 'yes' },
  ] as const
  const views = ['agency', 'mine', 'acted'] as const
  test.each(views.flatMap((view) => bases.map((base) => ({ view, ...base }))))('%j', async (base) => {
    const at = (more: Readonly<Record<string, string>>) => `?${new URLSearchParams({ ...base, ...more })}`
    const page = await list(at({}))
    const opens = async (more: Readonly<Record<string, string>>) => (await idsOf(at(more))).length
    for (const light of ['over', 'warn', 'calm', 'none'] as const)
      expect(page.lights[light], light).toBe(await opens({ light }))
    expect(page.returned).toBe(await opens({ returned: 'yes' }))
    expect(page.flawed).toBe(await opens({ flawed: 'yes' }))
    for (const { procedure, stages } of page.kinds)
      for (const { id, cases } of stages) expect(cases, id).toBe(await opens({ procedure, stage: id }))
  })
  test('what is chosen stays to be let go where nothing is left of it', async () => {
    const chosen = await list('?view=agency&procedure=penalty.ordinary&stage=clue&flawed=yes')
    expect(chosen.kinds).toMatchObject([
      { procedure: 'penalty.ordinary', cases: 0, stages: [{ id: 'clue', cases: 0 }] },
    ])
    expect((await list('?view=agency&procedure=penalty.ordinary&flawed=yes')).kinds).toMatchObject([{ stages: [] }])
  })
})

describe('filters', () => {
  test('by what one has acted in, whoever it waits for now', async () => {
    expect(new Set(await idsOf('?view=acted'))).toEqual(new Set(Object.values(ids)))
    expect(await idsOf('?view=acted', 'wang')).toEqual([])
    expect((await list('?view=acted')).kinds).toMatchObject([{ cases: 3 }])
  })
  test('by procedure', async () => {
    expect(await idsOf('?procedure=penalty.ordinary')).toHaveLength(3)
    expect(await idsOf('?procedure=another')).toEqual([])
  })
  test('by officer, unit, what came back and what is flawed: nothing here is', async () => {
    for (const filter of ['officer=nobody', 'unit=%E7%A8%BD%E6%9F%A5', 'returned=yes', 'flawed=yes'])
      expect(await idsOf(`?view=agency&${filter}`)).toEqual([])
  })
  test('another agency than one’s own is as one without cases', async () => {
    expect(await idsOf('?view=agency&agency=yunling-weather')).toEqual([])
  })
})

test('what one head alone can do waits for him by name, and for nobody else at his post', async () => {
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1', { name: '云岭县延期食品有限公司' }) })
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  await house.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
  await house.step('zheng', id, 'filing.approve', { opinion: '同意' })
  await house.step('zheng', id, 'term.extend', { clock: 'P07', reason: '案情复杂' })
  expect(await idsOf('?view=mine', 'wu')).not.toContain(id)
  const attendees = ['郑局长', '吴副局'].map((name) => ({ name, post: '局领导', view: '同意' }))
  await house.step('li', id, 'term.discuss', {
    place: '会议室',
    host: '郑局长',
    attendees,
    verdict: 'agree',
    days: 20,
    conclusion: '同意',
  })
  expect(await idsOf('?view=mine', 'wu')).toContain(id)
  expect(await idsOf('?view=mine', 'tang')).not.toContain(id)
  await house.step('wu', id, 'meeting.confirm')
  expect(await idsOf('?view=mine', 'wu')).not.toContain(id)
})
