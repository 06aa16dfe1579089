import { type Day, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { benchmarkFor } from '../benchmark.ts'
import { cautions } from '../cautions.ts'
import type { Form, Json } from '../file.ts'
import { benchmarkFault } from '../fines.ts'
import { type ListVersion, versionsIn } from '../listed.ts'
import { latestProposal } from '../penalty/proposals.ts'
import { agency, people } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { forms, party } from './forms.ts'
import { charged, onScene } from './summary.ts'

const conduct = '经营标签不符合规定的食品'
const first = '初次违法，货值不足五百元'
const again = '两年内第二次'
const grades: readonly Form[] = [
  { conduct, tier: 'light', when: first, least: 500_000, most: 800_000 },
  { conduct, tier: 'ordinary', when: again, least: 800_001, most: 2_000_000 },
]
const page = { proceeding: 'publication' }
const drawn = (lines: readonly Form[], receivedOn: Day): Form => ({
  kind: 'discretion',
  title: '食品安全行政处罚裁量基准',
  receivedOn,
  basis: '《中华人民共和国行政处罚法》第三十四条',
  discretion: lines,
})
const adopted = (d: Driver, effectiveOn: Day) =>
  d
    .do('li', 'list.propose', { reason: '送审' })
    .do('zhou', 'list.endorse', { opinion: '同意' })
    .do('zheng', 'list.approve', { opinion: '同意', effectiveOn })
    .do('li', 'publication.draft', { what: '公布清单。', why: '依法公开。' }, page)
    .do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, page)
    .do('wei', 'publication.publish', {}, page)
const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
const listDrawn = (lines = grades, day: Day = '2025-01-06') =>
  adopted(new Driver(day, { people, agency: { chains } }).open(drawn(lines, day), 'li', 'list.ordinary'), day)
const listsOf = (d: Driver): readonly ListVersion[] => versionsIn(d.file, ruleBook)

const investigated = (options: Options) => {
  const d = new Driver('2025-08-04', options)
    .open()
    .do('li', 'party.identify', { party: party('p1') as Json })
    .do('li', 'clue.verify', forms.verification)
    .filing('2025-08-05')
  return { d, evidence: d.gather('现场检查笔录', 'p1') }
}
const proposing = (fine: number, more: { readonly [k: string]: Json } = {}, options: Options = {}) => {
  const { d, evidence } = investigated({ lists: listsOf(listDrawn()), ...options })
  return { d, form: forms.conclusion([evidence], [forms.violation('p1', fine, more)]) }
}
const light = { circumstance: first, tier: 'light', tierReason: '初次违法', grounds: ['benchmark'] }

describe('the published benchmark', () => {
  test('goes with the line as it stood, and what lies within it needs no word', () => {
    const { d, form } = proposing(600_000, light)
    d.do('li', 'investigation.conclude', form)
    expect(latestProposal(d.file)?.violations[0]?.benchmark).toMatchObject({
      title: '食品安全行政处罚裁量基准',
      version: 1,
      tiers: [
        { tier: 'light', when: first, from: 500_000, to: 800_000 },
        { tier: 'ordinary', when: again },
      ],
    })
    expect(cautions(d.file, d.context('qian')).map((c) => c.code)).not.toContain('outside-benchmark')
  })

  test.each([
    ['beyond the range of what was found', 900_000, light, '不在裁量基准该情形的'],
    [
      'another tier than what was found has',
      600_000,
      { ...light, tier: 'ordinary', grounds: undefined as never },
      '属于“从轻处罚”',
    ],
    ['in words the benchmark does not have', 600_000, { ...light, circumstance: '态度好' }, '不在裁量基准中'],
  ])('is departed from %s: refused without a reason, amber with one', (_, fine, more, said) => {
    const { d, form } = proposing(fine, more)
    const [reason] = d.refused('li', 'investigation.conclude', form)
    expect(reason).toMatchObject({ gate: 'G29-departure' })
    expect(reason?.because?.[0] ?? reason?.sentence).toContain(said)
    const why = { departure: '货物已经全部销毁，按基准明显不当。' }
    const reasoned = proposing(fine, { ...more, ...why }).form
    d.do('li', 'investigation.conclude', reasoned)
    const amber = cautions(d.file, d.context('qian')).find((c) => c.code === 'outside-benchmark')
    expect(amber?.sentence).toContain(said)
    expect(amber?.sentence).toContain(why.departure)
  })

  test('of a superior is departed from with its approval alone', () => {
    const lists = listsOf(listDrawn(grades.map((g) => ({ ...g, maker: '省市场监督管理局' }))))
    const why = { ...light, departure: '按基准明显不当。' }
    const { d, form } = proposing(900_000, why, { lists })
    expect(d.gates('li', 'investigation.conclude', form)).toEqual(['G29-departure'])
    d.do(
      'li',
      'investigation.conclude',
      proposing(900_000, { ...why, departureApproval: '省局复函〔2025〕8号' }, { lists }).form,
    )
  })

  test('is departed from by the head’s hand or by a meeting', () => {
    const deputies = { chains: { ...agency.chains, decision: ['unitHead', 'deputyHead'] } } as const
    const { d, form } = proposing(900_000, { ...light, departure: '按基准明显不当。' }, { agency: deputies })
    d.do('li', 'investigation.conclude', form)
    d.review('case').notify().serveNotice('p1').do('li', 'answer.waive', { party: 'p1', way: '书面放弃' })
    d.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', { opinion: '同意' })
    expect(d.gates('wu', 'decision.approve', { opinion: '同意处罚' })).toContain('G29-approved')
  })

  test('that nobody can read, or of another matter, binds nobody', () => {
    const [own] = listsOf(listDrawn())
    const { public: _, ...unread } = own!
    for (const lists of [[unread], [{ ...own!, lines: grades.map((g) => ({ ...g, conduct: '无证经营' })) }]]) {
      const { d, form } = proposing(900_000, {}, { lists: lists as never })
      d.do('li', 'investigation.conclude', form)
      expect(latestProposal(d.file)?.violations[0]?.benchmark).toBeUndefined()
    }
  })
})

test('on the scene nobody departs from it: it goes the ordinary way', () => {
  const form = charged({ departure: '明显不当' })
  const line = (form.violations as readonly Form[])[0]!
  const own = [{ conduct: String(line.conduct), tier: String(line.tier), when: first, most: 1 }]
  const { d, rest } = onScene(form, { lists: listsOf(listDrawn(own)) })
  expect(d.gates('li', 'scene.decide', rest)).toEqual(['G29-departure-scene'])
})

describe('which version', () => {
  const version = (from: Day, until: Day | undefined, most: number, n: number): ListVersion => ({
    list: 'discretion',
    title: '裁量基准',
    case: 'list-1',
    version: n,
    from,
    ...(until === undefined ? {} : { until }),
    public: from,
    lines: [{ conduct, tier: 'light', when: first, least: 100_000, most }],
  })
  const line = { conduct, from: '2025-06-01' as Day, tier: 'light', circumstance: first }
  const pick = (later: number, more: object = {}, today: Day = '2026-03-02') => {
    const lists = [version('2024-01-01', '2026-01-01', 500_000, 1), version('2026-01-01', undefined, later, 2)]
    const found = benchmarkFor(lists, { ...line, ...more }, undefined, today)
    return [found?.version, found?.milder ?? false]
  }

  test('that of the day the conduct ended, unless the later one is milder', () => {
    expect(pick(800_000)).toEqual([1, false])
    expect(pick(500_000)).toEqual([1, false])
    expect(pick(300_000)).toEqual([2, true])
    // Conduct that went on into its days falls under the later one.
    expect(pick(800_000, { to: '2026-01-01' })).toEqual([2, false])
    expect(pick(800_000, {}, '2025-12-31')).toEqual([1, false])
  })

  test('the present one where there was none', () => expect(pick(800_000, { from: '2023-05-01' })).toEqual([2, false]))
})

test('a grade by hundredths is held against what it counts by, and asks for it', () => {
  const benchmark = {
    title: '裁量基准',
    version: 1,
    from: '2024-01-01' as Day,
    tiers: [{ tier: '', when: first, base: '项目总投资额', percentFrom: 1, percentTo: 2 }],
  }
  const fault = (amount: number, base?: number) =>
    benchmarkFault({
      benchmark,
      circumstance: first,
      tier: 'ordinary',
      penalties: [{ kind: 'fine', amount }],
      ...(base === undefined ? {} : { base }),
    })
  expect(fault(1_500_000, 100_000_000)).toBeUndefined()
  expect(fault(2_500_000, 100_000_000)).toContain('不在裁量基准该情形的')
  expect(fault(1_500_000)).toContain('没有写明项目总投资额')
})

describe('what the agency has listed it does not punish the first time (处罚法33)', () => {
  const line = { conduct, ground: 'firstMinor', when: '货值不足五百元，当日下架' }
  const spared = (day: Day = '2025-01-06') => {
    const { discretion: _, ...own } = drawn([], day)
    const form: Form = { ...own, kind: 'lenient', title: '首违不罚清单', lenient: [line] }
    return listsOf(adopted(new Driver(day, { people, agency: { chains } }).open(form, 'li', 'list.ordinary'), day))
  }
  const first = { firstMinor: 'yes' } as const
  const concluded = (
    options: Options = {},
    facts: { readonly [k: string]: Json } = {},
    more: { readonly [k: string]: Json } = {},
  ) => {
    const { d, evidence } = investigated({ lists: spared(), ...options })
    const form = forms.conclusion([evidence], [forms.violation('p1', 600_000, more)], facts)
    return d.do('li', 'investigation.conclude', form)
  }

  test('who reviews and signs reads that it is on the list, and what was answered', () => {
    const d = concluded()
    const amber = cautions(d.file, d.context('zheng')).find((c) => c.code === 'on-lenient-list')
    expect(amber?.sentence).toContain('列入《首违不罚清单》（条件：货值不足五百元，当日下架），认定不符合')
    expect(cautions(concluded({ lists: [] }).file, d.context('zheng')).map((c) => c.code)).not.toContain('not-first')
  })

  test('a first breach that was punished before is no first breach: the number is named', () => {
    const d = concluded({}, first)
    const name = d.file.parties[0]!.name
    const earlier = [
      { case: 'x', number: '云市监罚〔2024〕1号', name, conduct, from: '2024-01-01' as Day, fine: 10_000 },
    ]
    const told = cautions(d.file, { ...d.context('zheng'), earlier }).find((c) => c.code === 'not-first')
    expect(told?.sentence).toContain('云市监罚〔2024〕1号')
  })

  test('spared by the list it says which line it rests on, and the paper prints it', () => {
    const d = concluded({}, first).review('case')
    const form = {
      parties: ['p1'],
      ground: 'firstMinor',
      found: '事实',
      nature: '违反规定',
      corrected: '当日下架',
      reason: '初次违法',
      education: '已教育',
    }
    expect(d.gates('li', 'exemption.propose', form)).toEqual(['E-lenient'])
    d.do('li', 'exemption.propose', { ...form, listed: '《首违不罚清单》第一项，货值三百元，当日下架' })
  })

  test('punished in spite of it by the head alone, or after a meeting', () => {
    const short = { ...agency.chains, decision: ['unitHead', 'deputyHead'] as const }
    const why = { tier: 'light', tierReason: '曾被书面提醒', grounds: ['benchmark'] }
    const d = concluded({ agency: { chains: short } }, first, why)
      .review('case')
      .notify()
      .serveNotice('p1')
    d.do('li', 'answer.waive', { party: 'p1', way: '送达回证上签名' })
    d.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', { opinion: '同意' })
    const refused = d.refused('wu', 'decision.approve', { opinion: '同意处罚' })
    expect(refused.map((r) => r.gate)).toEqual(['G28-lenient'])
  })
})
