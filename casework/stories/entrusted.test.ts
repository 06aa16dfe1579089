import { type Day, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { AgencyContext, Person } from '../context.ts'
import type { Form } from '../file.ts'
import { linesOn, versionsIn } from '../listed.ts'
import { agency, people, station } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'
import { complete, received } from './permit.ts'
import { charged, onScene } from './summary.ts'

const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
const page = { proceeding: 'publication' }
const bureau = () => new Driver('2026-06-01', { people, agency: { chains } })

const entrustment = {
  body: station.units[0],
  kind: 'penalty',
  powers: '以本局名义调查取证、提出处理意见',
  document: '行政处罚委托书（云市监委〔2026〕1号）',
  from: '2026-07-01',
  to: '2026-12-31',
}
const drawn = (kind: string, lines: readonly Form[], receivedOn: Day) => ({
  kind,
  title: '委托执法事项清单（2026年）',
  receivedOn,
  basis: '《中华人民共和国行政处罚法》第二十条',
  [kind]: lines,
})
const adopt = (d: Driver, effectiveOn: Day) =>
  d
    .do('li', 'list.propose', { reason: '送审' })
    .do('zhou', 'list.endorse', { opinion: '同意' })
    .do('zheng', 'list.approve', { opinion: '同意', effectiveOn })
const publish = (d: Driver) =>
  d
    .do('li', 'publication.draft', { what: '公布清单。', why: '依法公开。' }, page)
    .do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes' } }, page)
    .do('wei', 'publication.publish', {}, page)
const lists = (d: Driver) => versionsIn(d.file, ruleBook)
const inForce = (d: Driver, day: Day) => linesOn(lists(d), 'entrustments', day).map((l) => [l.document, l.public])

/** A list adopted and published, as casework reads it. */
const published = (kind: string, lines: readonly Form[]): Options['lists'] => {
  const d = bureau().open(drawn(kind, lines, '2026-06-01'), 'li', 'list.ordinary')
  return lists(publish(adopt(d, '2026-06-10')))
}

describe('what an agency puts on its lists', () => {
  test('holds from its day until the next version, is public when it is published, and ends when repealed', () => {
    const d = bureau().open(drawn('entrustments', [entrustment], '2026-06-01'), 'li', 'list.ordinary')
    expect(lists(d)).toEqual([])
    adopt(d, '2026-07-01')
    expect(inForce(d, '2026-06-30')).toEqual([])
    expect(inForce(d, '2026-07-01')).toEqual([[entrustment.document, undefined]])
    publish(d.on('2026-07-06'))
    expect(inForce(d, '2026-07-05')).toEqual([[entrustment.document, undefined]])
    expect(inForce(d, '2026-07-06')).toEqual([[entrustment.document, 'yes']])

    // The next version: what held before holds for what was done before.
    const second = { ...entrustment, document: '委托书（云市监委〔2026〕2号）', to: '2027-06-30' }
    d.on('2026-09-01').do('li', 'list.revise', {
      ...drawn('entrustments', [second], '2026-09-01'),
      changes: '续期一年。',
    })
    adopt(d, '2026-10-01')
    expect(inForce(d, '2026-09-30')).toEqual([[entrustment.document, 'yes']])
    expect(inForce(d, '2026-10-01')).toEqual([[second.document, undefined]])
    publish(d.on('2026-10-08'))
    // A line ends with its own term, the list with its repeal.
    expect(inForce(d, '2027-06-30')).toEqual([[second.document, 'yes']])
    expect(inForce(d, '2027-07-01')).toEqual([])
    d.on('2027-02-01').do('zheng', 'list.repeal', { reason: '不再委托。' }, page)
    expect(inForce(d, '2027-01-31')).toEqual([[second.document, 'yes']])
    expect(inForce(d, '2027-02-01')).toEqual([])
  })

  test('a list is not adopted without lines, and a line without its term or document is refused', () => {
    const d = bureau()
    for (const lines of [[], [{ ...entrustment, to: undefined }], [{ ...entrustment, document: '' }]])
      expect(d.tryOpen(drawn('entrustments', lines as never, '2026-06-01'), 'li', 'list.ordinary').outcome).toBe(
        'invalid',
      )
  })
})

describe('an entrusted organisation acts in the name of the agency', () => {
  const filed = (options: Options, day: Day = '2026-11-02') =>
    new Driver(day, options).open(clueForm(day)).attempt('li', 'clue.verify', forms.verification, {})

  test('within the term and the kind it is entrusted with, once the letter is public', () => {
    expect(filed({ lists: published('entrustments', [entrustment]) }).outcome).toBe('performed')
    const gates = (lines: readonly Form[]) => {
      const outcome = filed({ lists: published('entrustments', lines) })
      return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.gate) : [outcome.outcome]
    }
    expect(gates([{ ...entrustment, to: '2026-11-01' }])).toEqual(['G02'])
    expect(gates([{ ...entrustment, kind: 'permit' }])).toEqual(['G02'])
    // Another unit of the agency needs nobody's letter.
    expect(gates([{ ...entrustment, body: '云岭县市场监管综合执法大队' }])).toEqual(['performed'])
  })

  test('and whose people are known to be of an entrusted organisation act by no list at all in vain', () => {
    const entrusted: readonly Person[] = people.map((p) =>
      p.id === 'li' ? { ...p, entrusted: [...station.units] } : p,
    )
    const outcome = filed({ people: entrusted })
    expect(outcome.outcome === 'blocked' && outcome.reasons[0]?.sentence).toContain(station.units[0])
    expect(filed({ people: entrusted, lists: published('entrustments', [entrustment]) }).outcome).toBe('performed')
  })

  test('takes no coercive measure, may register evidence, and begins no case in its own name', () => {
    const lists = published('entrustments', [entrustment])
    const d = new Driver('2026-11-02', { lists }).open(clueForm('2026-11-02'))
    d.do('li', 'party.identify', { party: party('p1') })
    const plan = {
      party: 'p1',
      reason: '正在装车运走。',
      basis: '《中华人民共和国食品安全法》第一百一十条第四项',
      goods: '未标明生产日期的糕点',
      place: '工业路8号',
      urgent: false,
    }
    const sealing = { ...plan, what: 'sealing', level: 'law', necessary: true }
    expect(d.gates('li', 'measure.plan', sealing)).toEqual(['G02-measure'])
    d.do('li', 'measure.plan', { ...plan, what: 'registration', atRisk: true })
    d.do('luo', 'measure.plan', sealing)
    const own: Partial<AgencyContext> = { nature: '受委托组织' }
    expect(
      new Driver('2026-11-02', { agency: own }).notOpened(clueForm('2026-11-02'), 'li', 'penalty.ordinary'),
    ).toEqual(['G02-own'])
  })
})

describe('a township punishes what it was given', () => {
  const given = {
    matter: 'M-1',
    ground: 'assigned',
    document: '省人民政府关于乡镇街道行使行政处罚权的决定',
    publishedOn: '2021-12-01',
    from: '2022-01-01',
  }
  const town: Partial<AgencyContext> = { kind: 'town' }
  const verified = (options: Options) =>
    new Driver('2026-11-02', options).open(clueForm('2026-11-02')).attempt('li', 'clue.verify', forms.verification, {})

  test('nothing at all before the decision is on its list', () => {
    const outcome = verified({ agency: town })
    expect(outcome.outcome === 'blocked' && outcome.reasons.map((r) => r.gate)).toEqual(['G03'])
    expect(verified({ agency: town, lists: published('assignments', [given]) }).outcome).toBe('performed')
    expect(verified({ agency: town, lists: published('assignments', [{ ...given, to: '2026-10-31' }]) }).outcome).toBe(
      'blocked',
    )
  })
})

describe('on the scene, matter by matter', () => {
  const basis = [{ title: '中华人民共和国价格法', level: 'law', article: '第四十二条', inForce: '1998-05-01' } as const]
  const item = (id: string) => ({
    id,
    title: `对不明码标价的处罚（${id}）`,
    conduct: '不明码标价',
    breached: basis,
    basis,
    penalties: [],
    tiers: [],
  })
  const matters = { version: 1, items: [item('M-1'), item('M-2')] }
  const gates = (matter: string, options: Options) => {
    const { d, rest } = onScene(charged({ matter }), { matters, ...options })
    const outcome = d.attempt('li', 'scene.decide', rest, {})
    return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.gate) : [outcome.outcome]
  }

  test('an entrusted organisation keeps to the matters of its letter', () => {
    const lists = published('entrustments', [{ ...entrustment, matter: 'M-1' }])
    expect(gates('M-1', { lists })).toEqual(['performed'])
    expect(gates('M-2', { lists })).toEqual(['G02-matter'])
  })

  test('a township keeps to what it was given, and to the days of that', () => {
    const given = {
      matter: 'M-1',
      ground: 'assigned',
      document: '省人民政府决定',
      publishedOn: '2021-12-01',
      from: '2022-01-01',
    }
    const options: Options = { agency: { kind: 'town' }, lists: published('assignments', [given]) }
    expect(gates('M-1', options)).toEqual(['performed'])
    expect(gates('M-2', options)).toEqual(['G03-matter'])
    expect(gates('M-1', { agency: { kind: 'town' } })).toEqual(['G03', 'G03-matter'])
  })
})

describe('a permit is granted by another agency in this one’s name', () => {
  test('only where it is entrusted with permits', () => {
    const accept = { facts: complete }
    const d = received('2026-11-02', { lists: published('entrustments', [entrustment]) })
    expect(d.gates('li', 'application.accept', accept)).toEqual(['G02-permit'])
    const lists = published('entrustments', [{ ...entrustment, kind: 'permit' }])
    received('2026-11-02', { lists }).do('li', 'application.accept', accept)
    const own = { agency: { nature: '受委托组织', chains: { ...chains, grant: ['unitHead', 'agencyHead'] } } } as const
    expect(() => received('2026-11-02', own)).toThrow('G02-own-permit')
  })
})
