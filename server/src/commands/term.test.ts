import { expect, test, vi } from 'vitest'
import { run as clock } from './clock.ts'
import { run as layers } from './layers.ts'

async function said(run: (args: string[]) => Promise<number>, line: string): Promise<string> {
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  try {
    expect(await run(line.split(' ').filter((a) => a !== ''))).toBe(0)
  } finally {
    write.mockRestore()
  }
  return written.join('')
}
const asked = async (line: string) => JSON.parse(await said(clock, `${line} --json`))

test('a term is worked out, and every day that is not counted has its reason', async () => {
  expect(await asked('P07 --from 2024-09-09')).toMatchObject({
    ok: true,
    due: '2024-12-09',
    safe: '2024-12-06',
    provisional: false,
    notCounted: [
      { day: '2024-09-09', reason: 'first-day' },
      { day: '2024-12-08', reason: 'rolled' },
    ],
    articles: [{ short: '处罚法', article: 60 }],
  })
  const paused = await asked(
    'p07 --from 2026-03-02 --layer market --suspend 2026-04-01..2026-04-11 --suspend 2026-05-06..2026-05-07 --extend 30',
  )
  expect(paused).toMatchObject({
    setBy: { id: 'sector.market' },
    extended: [30],
    due: '2026-07-13',
    safe: '2026-07-10',
  })
  expect(paused.notCounted.filter((u: { reason: string }) => u.reason === 'suspended')).toHaveLength(11)
  expect(await said(clock, 'P08 --from 2026-09-24 --layer 市场监督管理')).toContain('国庆节调休')
})

test('what no law sets is 未设定, and what is no length of time says what the law says', async () => {
  expect(await asked('P02 --from 2026-01-05')).toMatchObject({ state: 'unset', due: null })
  expect(await asked('P02 --from 2026-01-05 --length 7')).toMatchObject({ state: 'set', due: '2026-01-14' })
  expect(await asked('R15 --from 2026-01-05')).toMatchObject({ state: 'rule', due: null })
  expect((await asked('L07 --from 2026-11-02')).others.length).toBeGreaterThan(0)
  expect(await asked('O14 --from 2026-04-14 --layer market')).toMatchObject({ due: '2026-04-21' })
  expect(await asked('O14 --from 2026-04-15')).toMatchObject({ state: 'rule' })
})

test.each([
  ['X01 --from 2026-01-01', 'clock-unknown'],
  ['P07', 'argument-unknown'],
  ['--from 2026-01-01', 'argument-unknown'],
  ['P07 --from 2026-02-30', 'argument-unknown'],
  ['P07 --from 2026-01-01 --extend 0', 'argument-unknown'],
  ['P07 --from 2026-01-01 --extend -3', 'argument-unknown'],
  ['P07 --from 2026-01-01 --suspend 2026-02-01', 'argument-unknown'],
  ['P07 --from 2026-01-01 --suspend 2026-02-02..2026-02-02', 'argument-unknown'],
  ['P07 --from 2026-01-01 --layer nowhere', 'layer-unknown'],
  ['P12 --from 2026-01-01 --layer market --layer inner-mongolia', 'layers-differ'],
  ['P07 --fron 2026-01-01', 'argument-unknown'],
  ['constructor --from 2026-01-01', 'clock-unknown'],
  ['D07 --from 2019-01-01', 'clock-not-in-force'],
])('%s is answered by a sentence', async (line, code) => {
  await expect(clock(line.split(' '))).rejects.toMatchObject({ code })
})

test('the layers say what each sets, and by which article', async () => {
  const told = JSON.parse(await said(layers, '--json')).layers
  expect(told.map((l: { id: string }) => l.id)).toContain('sector.market')
  const terms = told[0].settings.filter((s: { parameter: string }) => s.parameter === 'P07.length')
  expect(terms).toMatchObject([{ value: 90, articles: [{ short: '处罚法', article: 60 }] }])
  expect(await said(layers, '')).toContain('内蒙古自治区')
})
