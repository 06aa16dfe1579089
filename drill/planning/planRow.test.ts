import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CaseFile, clueOf, decisionOf, disclosureOf, latestProposal, proposalsIn, weigh } from '@xiezhi/casework'
import { addDays, calendar, type Day, ruleBook } from '@xiezhi/law'
import { describe, expect, it } from 'vitest'
import { classifyAll, type PenaltyRow, readPenaltyFile } from '../reading/index.ts'
import { type Drill, drillAgency, drillMarks, drillPeople, type Plan, planRow, rehearse } from './index.ts'
import { maskNames } from './names.ts'
import { suppliedMark } from './supplied.ts'

const drill: Drill = { agency: drillAgency, people: drillPeople, rules: ruleBook, calendar }
const today: Day = '2026-11-22'

const bare: PenaltyRow = {
  row: 1,
  decidedOn: '2023-06-01',
  decidedOnFrom: 'publication',
  parties: [],
  kinds: [],
  notes: [],
}
const full: PenaltyRow = {
  row: 2,
  title: '某局行政处罚决定书',
  documentNumber: { raw: '某市监处罚（2024）12号', normalised: '某市监处罚〔2024〕12号' },
  agency: '某市市场监督管理局',
  decidedOn: '2024-03-08',
  decidedOnFrom: 'decision',
  parties: [
    { name: '某市樱桃商贸有限公司', kind: 'organisation', masked: false, creditCode: '91350100M000100Y43' },
    { name: '王小明', kind: 'person', masked: false },
  ],
  facts: '经查明，某市樱桃商贸有限公司存在以下违法事实：由王小明经手销售过期食品。',
  violation: '经营超过保质期的食品',
  kinds: ['fine', 'gains'],
  amountFen: 5_000_001,
  confiscateFen: 20_000,
  basis: '依据《中华人民共和国食品安全法（2021年修正）》第一百二十四条第一款和《某省裁量基准》',
  breached: '违反了《中华人民共和国食品安全法》第三十四条第十项',
  notes: [],
}

function planned(row: PenaltyRow): Plan {
  const planning = planRow(row, drill, today)
  if (!planning.ok) throw new Error(planning.reason)
  return planning.plan
}

function drilled(row: PenaltyRow): CaseFile {
  const result = rehearse(planned(row), drill)
  if (!result.ok) throw new Error(`${result.at.step}: ${JSON.stringify(result.outcome)}`)
  return result.file
}

const stageOf = (file: CaseFile, kind: string) => file.proceedings.find((p) => p.kind === kind)?.stage

describe('a row that gives much', () => {
  const file = drilled(full)
  const proposal = latestProposal(file)!

  it('goes through the whole procedure without a fault, and is decided on its own day', () => {
    expect([stageOf(file, 'disclosure'), stageOf(file, 'penalty'), decisionOf(file)?.on]).toEqual([
      'public',
      'closed',
      '2024-03-08',
    ])
    expect(file.irregularities).toEqual([])
    expect(file.marks).toEqual(drillMarks)
  })

  it('uses what is given as it stands', () => {
    expect(file.parties.map((p) => [p.name, p.code])).toEqual([
      ['某市樱桃商贸有限公司', '91350100M000100Y43'],
      ['王小明', undefined],
    ])
    expect(weigh(proposal.violations)).toMatchObject({ fine: 5_000_001, gains: 20_000 })
    expect(proposal.violations[0]).toMatchObject({
      conduct: '经营超过保质期的食品',
      breached: [{ title: '中华人民共和国食品安全法', level: 'law', article: '第三十四条第十项' }],
      basis: [{ title: '中华人民共和国食品安全法（2021年修正）', level: 'law', article: '第一百二十四条第一款' }],
    })
    expect(proposal.found).toBe(full.facts)
    expect(clueOf(file).summary).toContain('某市监处罚〔2024〕12号')
    expect(planned(full).supplied).not.toContain('罚款金额')
  })

  it('names no person to the public', () => {
    expect(JSON.stringify(disclosureOf(file))).not.toContain('王小明')
  })
})

describe('a row that gives next to nothing', () => {
  it('is supplied with the rest, marked in the record and listed in its note', () => {
    const file = drilled(bare)
    expect(stageOf(file, 'disclosure')).toBe('public')
    expect(file.parties[0]?.name).toBe(`${suppliedMark}当事人`)
    expect(proposalsIn(file)[0]?.violations[0]?.penalties).toEqual([{ kind: 'warning', text: `${suppliedMark}警告` }])
    expect(decisionOf(file)?.answers?.startsWith(suppliedMark)).toBe(true)
    for (const what of ['当事人', '执法人员', '处罚依据', '处罚种类', '决定日期（名单只有公布日期，以公布日期代之）'])
      expect(clueOf(file).summary).toContain(what)
  })

  it('is given a sum of money where it names a fine without one', () => {
    const fine = proposalsIn(drilled({ ...bare, kinds: ['fine'] }))[0]?.violations[0]?.penalties[0]
    expect(fine).toEqual({ kind: 'fine', amount: 1_000_000, text: '（系统补充：名单没有可以采用的金额）' })
  })
})

/** Every third day of two years, a month to a test: each is bounded, however busy the machine is. */
const months = new Map<string, Day[]>()
for (let day: Day = '2023-12-20'; day < '2026-01-10'; day = addDays(day, 3))
  months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), day])

it.each([...months])('meets every window whatever day of %s the decision fell on', (_, days) => {
  for (const day of days) {
    const file = drilled({ ...full, decidedOn: day })
    expect([day, stageOf(file, 'disclosure'), file.irregularities.length]).toEqual([day, 'public', 0])
  }
})

describe('a date that no rule covers', () => {
  it('is asked of the rule book', () => {
    expect(planRow({ ...full, decidedOn: '2021-07-14' }, drill, today)).toMatchObject({ ok: false, code: 'no-rule' })
    expect(planRow({ ...full, decidedOn: '2021-07-15' }, drill, today)).toMatchObject({ ok: true })
    expect(planRow({ ...full, decidedOn: '2026-11-23' }, drill, today)).toMatchObject({
      ok: false,
      code: 'future-date',
    })
    const market = { ...drillAgency, layers: ['national', 'sector.market'] }
    const of = (day: Day) => planRow({ ...full, decidedOn: day }, { ...drill, agency: market }, today)
    expect(of('2020-06-01')).toMatchObject({ ok: true })
    expect(of('2019-03-31')).toMatchObject({ ok: false, code: 'no-rule' })
  })

  it('leaves no step before the law held: a decision soon after is drilled in the days there are', () => {
    for (let day: Day = '2021-07-15'; day < '2021-10-01'; day = addDays(day, 1)) {
      const file = drilled({ ...full, decidedOn: day })
      expect([day, stageOf(file, 'disclosure'), file.irregularities.length]).toEqual([day, 'public', 0])
      expect(clueOf(file).receivedOn >= '2021-07-15').toBe(true)
    }
    expect(planned({ ...full, decidedOn: '2021-07-16' }).supplied).toContain('放弃陈述、申辩和听证')
  })
})

it('masks in given facts whom the publisher had masked as a party, and whom the facts are about', () => {
  const masked = [{ name: '毛某某', kind: 'person', masked: true }] as const
  expect(maskNames('经查明,毛永强存在以下违法事实:毛永强买入股票。', masked)).toBe(
    '经查明,毛某某存在以下违法事实:毛某某买入股票。',
  )
  expect(maskNames('经查明,当事人存在以下违法事实:一、童江内幕交易案。公司委派李明代表其履职。', [])).toBe(
    '经查明,当事人存在以下违法事实:一、童某内幕交易案。公司委派李某代表其履职。',
  )
  expect(maskNames('一、毛永强买入股票', masked)).toBe('一、毛某某买入股票')
  expect(maskNames('经查明,当事人存在以下违法事实:樱桃公司亏损', masked)).toBe(
    '经查明,当事人存在以下违法事实:樱桃公司亏损',
  )
})

/** Published lists beside the repository, or named by XIEZHI_DATA; not every machine has them. */
const FOLDER = process.env.XIEZHI_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const LIST = `${FOLDER}/penalties_csrc_1.csv`

describe.runIf(existsSync(LIST))('the published list at hand', () => {
  it('takes every tenth of its decisions to publication', () => {
    const reading = readPenaltyFile(readFileSync(LIST))
    if (!reading.ok) throw new Error(reading.error.message)
    const decisions = classifyAll(reading.rows).filter((r) => r.classification.kind === 'decision')
    expect(decisions.length).toBeGreaterThan(0)
    for (const { row } of decisions.filter((_, i) => i % 10 === 0)) {
      const file = drilled(row)
      expect([row.row, stageOf(file, 'disclosure'), stageOf(file, 'penalty')]).toEqual([row.row, 'public', 'closed'])
    }
  })
})

if (!existsSync(LIST)) console.info(`没有找到公布的处罚名单 ${LIST}，未对名单运行这组测试。`)
