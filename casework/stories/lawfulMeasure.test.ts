import { addDays, type Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Earlier } from '../context.ts'
import type { Json } from '../file.ts'
import { proposalsIn } from '../penalty/proposals.ts'
import type { MatterItem } from '../registry/records.ts'
import { ownLayer } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

const wan = (n: number) => n * 1_000_000
const matter = {
  id: 'SC-1',
  title: '对经营标签不符合规定的食品的行政处罚',
  conduct: '经营标签不符合规定的食品',
  breached: [],
  basis: [],
  penalties: [{ kind: 'fine' }],
  fine: {
    base: '货值金额',
    ranges: [
      { baseBelow: wan(1), from: 500_000, to: wan(5) },
      { baseFrom: wan(1), percentFrom: 500, percentTo: 1000 },
    ],
  },
  tiers: [
    { tier: 'mitigated', when: '初次', to: 490_000 },
    { tier: 'ordinary', when: '没有情节', from: wan(1), to: wan(3) },
  ],
} satisfies MatterItem

/** A case in which evidence is there, ready to be concluded. */
function ready(options: Options = {}, on: Day = '2026-08-03'): Driver {
  const d = new Driver(on, { matters: { version: 3, items: [matter] }, ...options }).open()
  d.do('li', 'party.identify', { party: party('p1') as Json })
  d.do('li', 'clue.verify', forms.verification).filing(addDays(on, 1)).gather('现场检查照片', 'p1')
  return d
}
const conclude = (d: Driver, lines: readonly Json[], more: object = {}) =>
  d.try('li', 'investigation.conclude', { ...forms.conclusion([1], lines), ...more })
const why = (outcome: ReturnType<typeof conclude>) =>
  outcome.outcome === 'blocked' ? outcome.reasons.map((r) => [r.gate, r.sentence]) : outcome.outcome
const line = (fine: number, more: { readonly [k: string]: Json } = {}) =>
  forms.violation('p1', fine, { matter: 'SC-1', base: 20_000, ...more })

describe('the statutory range is kept with the line and refused beyond', () => {
  test('a fine above it is refused at once, whoever gives whatever reason', () => {
    expect(why(conclude(ready(), [line(wan(100), { tierReason: '情节特别严重' })]))).toEqual([
      ['G29-range', '罚款1,000,000元超过法定最高罚款50,000元。'],
    ])
  })
  test('below it is a mitigated penalty and nothing else', () => {
    expect(why(conclude(ready(), [line(490_000)]))).toEqual([
      ['G29-range', expect.stringContaining('低于法定最低罚款5,000元')],
    ])
    expect(
      why(conclude(ready(), [line(490_000, { tier: 'mitigated', tierReason: '主动召回', grounds: ['remedied'] })])),
    ).toBe('performed')
  })
  test('what the article measures by has to be told, and counts', () => {
    const { base: _, ...bare } = line(wan(2)) as { readonly [k: string]: Json }
    expect(why(conclude(ready(), [bare]))).toEqual([['G29-range', expect.stringContaining('没有写明货值金额')]])
    expect(why(conclude(ready(), [line(wan(9), { base: wan(1) })]))).toBe('performed')
    expect(why(conclude(ready(), [line(wan(11), { base: wan(1) })]))).toEqual([
      ['G29-range', '罚款110,000元超过法定最高罚款100,000元。'],
    ])
  })
  test('range and benchmark stay with the version, and hold for what is revised', () => {
    const d = ready()
    d.do('li', 'investigation.conclude', forms.conclusion([1], [line(wan(2))]))
    expect(proposalsIn(d.file)[0]!.violations[0]!.matter).toEqual({
      id: 'SC-1',
      title: matter.title,
      version: 3,
      fine: matter.fine,
      tiers: matter.tiers,
    })
    const raised = d.try('li', 'proposal.revise', { violations: [line(wan(60))], reason: '加重' })
    expect(why(raised)).toEqual([['G29-range', expect.stringContaining('超过法定最高')]])
  })
  test('a matter the list does not have is none', () => {
    expect(conclude(ready(), [line(wan(2), { matter: 'XX-9' })])).toMatchObject({
      errors: [{ code: 'unknown-matter' }],
    })
  })
})

describe('limitation is held against the dates of the conduct (处罚法36)', () => {
  const old = (from: string, to: string) => [line(wan(2), { from, to })]
  test('two years to the day, then five for life and health, then nothing', () => {
    expect(why(conclude(ready(), old('2024-01-01', '2024-08-03')))).toBe('performed')
    const d = ready()
    expect(why(conclude(d, old('2024-01-01', '2024-08-02')))).toEqual([['P01', expect.stringContaining('先回答')]])
    d.do('li', 'fact.state', { facts: { lifeSafetyHarm: 'no', foundEarlier: 'no' }, reason: '没有' })
    expect(why(conclude(d, old('2024-01-01', '2024-08-02')))).toEqual([['P01', expect.any(String)]])
    d.do('li', 'fact.state', { facts: { lifeSafetyHarm: 'yes' }, reason: '有人中毒' })
    expect(why(conclude(d, old('2024-01-01', '2024-08-02')))).toBe('performed')
    expect(why(conclude(d, old('2021-01-01', '2021-08-03')))).toBe('performed')
    expect(why(conclude(d, old('2021-01-01', '2021-08-02')))).toEqual([['P01', expect.stringContaining('超过五年')]])
  })
  test('conduct that ended under the former law has its two years, which the five do not bring back (处罚法37)', () => {
    const d = ready({}, '2025-08-04')
    d.do('li', 'fact.state', { facts: { lifeSafetyHarm: 'yes', foundEarlier: 'no' }, reason: '有人中毒' })
    expect(why(conclude(d, old('2021-01-01', '2021-07-14')))).toEqual([['P01', expect.stringContaining('为二年')]])
    expect(why(conclude(d, old('2021-01-01', '2021-07-15')))).toBe('performed')
  })
  test('pollution has five years by itself, if it ended under the code that says so (生态环境法典1054, 1057)', () => {
    const since = (to: string) => [line(wan(2), { from: '2026-08-01', to })]
    const facts = { lifeSafetyHarm: 'no', foundEarlier: 'no', pollutionHarm: 'yes' }
    const d = ready({}, '2029-01-04').do('li', 'fact.state', { facts, reason: '污染河流' })
    expect(why(conclude(d, since('2026-08-15')))).toBe('performed')
    expect(why(conclude(d, since('2026-08-14')))).toEqual([['P01', expect.any(String)]])
    const clean = ready({}, '2029-01-04').do('li', 'fact.state', {
      facts: { ...facts, pollutionHarm: 'no' },
      reason: '没有污染',
    })
    expect(why(conclude(clean, since('2026-08-15')))).toEqual([['P01', expect.any(String)]])
    // Of conduct the code does not reach nobody is asked.
    const asked = ready({}, '2026-08-20')
    const outcome = conclude(asked, old('2024-01-01', '2024-08-02'))
    expect(outcome.outcome === 'blocked' && outcome.reasons[0]?.ask).toEqual(['lifeSafetyHarm', 'foundEarlier'])
  })
  test('a clue entered as received years ago is found when it was registered, and no correction brings it back', () => {
    const d = new Driver('2026-08-03').open({ ...clueForm('2026-08-03'), receivedOn: '2016-01-05' })
    d.do('li', 'party.identify', { party: party('p1') }).do('li', 'clue.verify', forms.verification)
    d.filing('2026-08-04').gather('现场检查照片', 'p1')
    const past = forms.violation('p1', wan(1), { from: '2015-11-01', to: '2015-12-01' })
    expect(d.gates('li', 'investigation.conclude', forms.conclusion([1], [past]))).toEqual(['P01'])
    const corrected = ready()
    corrected.do('sun', 'record.correct', { event: 1, fields: { receivedOn: '2016-01-05' }, reason: '笔误' })
    expect(corrected.gates('li', 'investigation.conclude', forms.conclusion([1], [past]))).toEqual(['P01'])
  })
  test('found by another organ in time is found in time', () => {
    const d = ready()
    d.do('li', 'fact.state', {
      facts: { lifeSafetyHarm: 'no', foundEarlier: 'yes' },
      reason: '税务机关2024年5月已立案后移送',
    })
    expect(why(conclude(d, old('2024-01-01', '2024-02-02')))).toBe('performed')
  })
})

describe('one act is fined once (处罚法29)', () => {
  test('two lines that call the same days’ conduct by one name', () => {
    expect(why(conclude(ready(), [line(wan(2)), line(wan(1))]))).toEqual([
      ['G27', expect.stringContaining('列了两次罚款')],
    ])
    expect(why(conclude(ready(), [line(wan(2)), line(wan(1), { conduct: ' 经营标签不符合规定的食品' })]))).toHaveLength(
      1,
    )
  })
  test('another act, another time, or no second fine', () => {
    expect(why(conclude(ready(), [line(wan(2)), line(wan(1), { conduct: '销售过期食品' })]))).toBe('performed')
    expect(why(conclude(ready(), [line(wan(2)), line(wan(1), { from: '2026-01-01', to: '2026-02-01' })]))).toBe(
      'performed',
    )
    expect(why(conclude(ready(), [line(wan(2)), line(0, { penalties: [{ kind: 'warning' }] })]))).toBe('performed')
  })
  test('a fine of another case for the same act bars this one', () => {
    const before: Earlier = {
      case: 'case-0',
      number: '云市监处罚〔2025〕8号',
      name: String((party('p1') as { readonly [k: string]: Json }).name),
      conduct: '经营标签不符合规定的食品',
      from: '2025-06-20',
      fine: 100,
    }
    expect(why(conclude(ready({ earlier: [before] }), [line(wan(2))]))).toEqual([
      ['G27', expect.stringContaining('已由云市监处罚〔2025〕8号罚款')],
    ])
    for (const other of [{ name: '某公司' }, { from: '2024-01-01', to: '2024-02-01' }, { fine: 0 }] as const)
      expect(why(conclude(ready({ earlier: [{ ...before, ...other }] }), [line(wan(2))]))).toBe('performed')
  })
})

describe('a penalty in the range of a hearing contradicts a plain no (处罚法57, 58)', () => {
  const plain = { reason: '' }
  const heavy = { penalties: [{ kind: 'revocation', text: '吊销食品经营许可证' }] }
  test('the reason is asked for, kept with the answer, and asked for again when a revision gets there', () => {
    expect(why(conclude(ready(), [line(0, heavy)], plain))).toEqual([
      ['G25-reason', expect.stringContaining('吊销许可证件')],
    ])
    const d = ready()
    d.do('li', 'investigation.conclude', { ...forms.conclusion([1], [line(0, heavy)]), reason: '当事人已停业' })
    expect(d.file.facts.majorRights).toMatchObject({ answer: 'no', reason: '当事人已停业' })
    const small = ready()
    small.do('li', 'investigation.conclude', { ...forms.conclusion([1], [line(wan(2))]), reason: '' })
    const revised = small.try('li', 'proposal.revise', { violations: [line(0, heavy)], reason: '情节加重' })
    expect(why(revised)).toEqual([['G25-reason', expect.any(String)]])
  })
  test('a yes needs none', () => {
    const yes = {
      ...forms.conclusion([1], [line(0, heavy)], { majorRights: 'yes', graveOrComplex: 'yes' }),
      reason: '',
    }
    expect(ready().try('li', 'investigation.conclude', yes).outcome).toBe('performed')
  })
  test('where a rule or the agency names kind or amount, no answer spares the meeting (农业55, 交通76)', () => {
    const own = (parameter: 'major.hearingScope' | 'major.amountFrom', value: number | boolean) =>
      ownLayer([{ parameter, value, inForce: { from: '2026-01-01' }, cite: [], source: '本局重大案件讨论制度' }])
    const gates = (options: Options, fine: number) => {
      const d = ready(options)
      d.do('li', 'investigation.conclude', forms.conclusion([1], [line(fine)]))
        .review('case')
        .notify()
        .serveNotice('p1')
      d.on('2026-08-20')
      const outcome = d.try('li', 'decision.propose', forms.decision)
      return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.gate) : [outcome.outcome]
    }
    expect(gates({}, wan(2))).toEqual(['performed'])
    // What the agency calls grave is a major decision (指导意见十二): reviewed as well as discussed, whatever was answered of it.
    expect(gates({ agency: { own: own('major.amountFrom', wan(2)) } }, wan(2))).toEqual(['G20', 'G25'])
    expect(gates({ agency: { own: own('major.amountFrom', wan(3)) } }, wan(2))).toEqual(['performed'])
  })
})
