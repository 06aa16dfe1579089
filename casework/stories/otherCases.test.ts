import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { leftBy } from '../left.ts'
import type { ListVersion } from '../listed.ts'
import { shownOf } from '../shown.ts'
import { type Left, type Traced, tracesAsked } from '../traces.ts'
import { agency, ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { party } from './forms.ts'
import { after } from './handled.ts'
import {
  atDoor,
  authorised,
  chains,
  faults,
  inspected,
  inspectors,
  planForm,
  sign,
  tasked,
  visitForm,
} from './inspection.ts'
import { complete, granting, officials, chains as permitChains, received } from './permit.ts'

/** What one case leaves, as another agency's case about the same firm reads it. */
const told = (left: readonly Left[], by = '云岭县应急管理局', own = false): readonly Traced[] =>
  left.map(({ keys: _, ...rest }) => ({ ...rest, agency: by, own }))
const leaves = (d: Driver) => leftBy(d.file, d.context('li'))
const again = (traces: readonly Traced[], more = {}, own = agency.own) =>
  tasked(more, { people: inspectors, agency: { chains, own }, traces })
const perFirm = (n: number) =>
  ownLayer([{ parameter: 'inspection.perFirm', value: n, inForce: { from: '2025-01-01' }, cite: [] } as never])

describe('what an inspection leaves for others to ask (国办发〔2024〕54号 4)', () => {
  test('approved it is one that is still to come, carried out it is one that was; of its content nothing goes along', () => {
    expect(leaves(tasked())).toEqual([])
    expect(leaves(authorised())).toEqual([
      {
        trace: 'toInspect',
        keys: [expect.stringMatching(/^91/), expect.stringContaining('云岭县第1食品有限公司')],
        who: { name: expect.any(String), number: expect.any(String) },
        on: '2026-11-02',
        says: { matter: '食品销售者日常监督检查', from: '2026-11-02', to: '2026-11-06' },
      },
    ])
    expect(leaves(inspected()).map((l) => [l.trace, l.says])).toEqual([
      ['inspected', { matter: '食品销售者日常监督检查', source: 'plan' }],
    ])
    expect(JSON.stringify(leaves(inspected()))).not.toContain('证照齐全')
  })

  test('what could not be carried out is no inspection, and one that was called off none to come', () => {
    expect(leaves(atDoor(authorised()).do('li', 'visit.record', visitForm({ access: 'unreachable' })))).toEqual([])
    expect(leaves(authorised().do('sun', 'task.cancel', { reason: '与其他检查合并' }))).toEqual([])
  })

  test('it stands in the row of the case, and a case that asks nothing of others looks nothing up', () => {
    const d = inspected()
    expect(shownOf(d.file, d.context('li')).left).toHaveLength(1)
    expect(tracesAsked(d.file, d.context('li'))).toHaveLength(2)
    const injury = after('confirmation.injury')
    expect(tracesAsked(injury.file, injury.context('li'))).toEqual([])
  })
})

describe('how often a firm is inspected, by whomever', () => {
  const elsewhere = told(leaves(inspected()))
  const here = told(leaves(inspected()), agency.name, true)

  test('counted over agencies against what the county published, and told with where they were', () => {
    const [refusal] = again(elsewhere, {}, perFirm(1)).refused('li', 'inspection.propose', planForm())
    expect(refusal?.gate).toBe('I-firm')
    again(elsewhere, {}, perFirm(2)).do('li', 'inspection.propose', planForm())
    again(elsewhere, { source: 'complaint' }, perFirm(1)).do('li', 'inspection.propose', planForm())
  })

  test('its own on the matter against its own list, whatever was typed', () => {
    expect(again(here, { cap: 1 }).gates('li', 'inspection.propose', planForm())).toEqual(['I-cap'])
    expect(again(here, { nth: 1, cap: 4 }).gates('li', 'inspection.propose', planForm())).toEqual(['I-cap'])
    again(here, { nth: 2 }).do('li', 'inspection.propose', planForm())
    again(elsewhere, { nth: null, cap: 1 }).do('li', 'inspection.propose', planForm())
  })

  test('of last year, or of another firm of that name, none counts', () => {
    const lastYear = here.map((t) => ({ ...t, on: '2025-11-02' as const }))
    again(lastYear, { cap: 1 }).do('li', 'inspection.propose', planForm())
    const other = here.map((t) => ({ ...t, who: { ...t.who, number: '91530000000000000X' } }))
    again(other, { cap: 1 }).do('li', 'inspection.propose', planForm())
  })

  test('who approves reads of each before, what counts and what does not', () => {
    const superior = told(leaves(inspected())).map((t) => ({ ...t, says: { ...t.says, source: 'superior' } }))
    const d = again([...elsewhere, ...superior])
    const said = cautions(d.file, d.context('wu')).map((c) => c.sentence)
    expect(said).toEqual([
      '今年对该对象计入频次的入企检查：机关云岭县应急管理局，日期2026-11-02，检查事项食品销售者日常监督检查，任务来源年度检查计划。',
      '今年对该对象不计入频次的入企检查：机关云岭县应急管理局，日期2026-11-02，检查事项食品销售者日常监督检查，任务来源上级部署的专项检查。',
    ])
  })
})

describe('综合查一次 (营商条例54)', () => {
  const coming = told(leaves(authorised()))
  test('where another agency is about to go in, it is said whether they go together, or why not', () => {
    const d = again(coming)
    expect(d.refused('li', 'inspection.propose', planForm())[0]?.sentence).toContain('云岭县应急管理局')
    expect(d.gates('li', 'inspection.propose', planForm({ together: 'apart' }))).toEqual(['I-together'])
    d.do('li', 'inspection.propose', planForm({ together: 'joint', jointWith: '云岭县应急管理局' }))
    again(coming).do('li', 'inspection.propose', planForm({ together: 'apart', apartReason: '须夜间抽样' }))
  })
  test('who goes along with another is counted for its own matter, and for the firm not once more', () => {
    const full = [...coming, ...told(leaves(inspected()))]
    const joint = planForm({ together: 'joint', jointWith: '云岭县应急管理局' })
    expect(
      again(full, {}, perFirm(1)).gates(
        'li',
        'inspection.propose',
        planForm({ together: 'apart', apartReason: '另定' }),
      ),
    ).toEqual(['I-firm'])
    const d = atDoor(sign(again(full, {}, perFirm(1)).do('li', 'inspection.propose', joint), 'inspection'))
    d.do('li', 'visit.record', visitForm())
    expect(leaves(d).map((l) => l.says.joined)).toEqual([true])
    again(told(leaves(d)), {}, perFirm(1)).do('li', 'inspection.propose', planForm())
    expect(again(told(leaves(d), agency.name, true), { cap: 1 }).gates('li', 'inspection.propose', planForm())).toEqual(
      ['I-cap'],
    )
  })

  test('what is urgent waits for nobody', () => {
    again(coming, { urgent: true, urgency: '正在销售有毒有害食品' }).do('li', 'inspection.propose', planForm())
  })
})

describe('扫码入企', () => {
  const set = (scanLater: number) =>
    ownLayer([
      { parameter: 'inspection.scan', value: true, inForce: { from: '2025-01-01' }, cite: [] } as never,
      { parameter: 'inspection.scanLater', value: scanLater, inForce: { from: '2025-01-01' }, cite: [] } as never,
    ])
  const atTheDoor = () => atDoor(authorised({}, { people: inspectors, agency: { chains, own: set(10) } }))
  const filled = { whose: 'firm', scannedAt: '9时30分', place: '经营场所', reason: '网络不通' }

  test('scanned before, or said why not and filled in within the time the agency set', () => {
    expect(atTheDoor().gates('li', 'visit.record', visitForm({ scan: null }))).toEqual(['I-scan'])
    expect(atTheDoor().gates('li', 'visit.record', visitForm({ scan: 'later' }))).toEqual(['I-scan'])
    const d = atTheDoor().do('li', 'visit.record', visitForm({ scan: 'later', scanReason: '网络不通' }))
    d.do('li', 'result.conclude', {
      found: '未发现问题。',
      outcome: 'none',
      facts: { inspectionLead: 'no' },
    })
    expect(d.gates('li', 'inspectionResult.propose', { reason: '拟同意' })).toEqual(['I-scan-first'])
    d.on('2026-11-12').do('li', 'scan.fill', filled)
    expect(faults(d)).toEqual([])
    expect(d.gates('li', 'scan.fill', filled)).toEqual(['I-scan-owed'])
  })

  test('filled in later it is kept as late', () => {
    const d = atTheDoor().do('li', 'visit.record', visitForm({ scan: 'emergency', scanReason: '正在泄漏' }))
    d.on('2026-11-13').do('li', 'scan.fill', filled)
    expect(faults(d)).toEqual(['I-scan-late'])
  })
})

test('a matter nobody has inspected for five years is cleared from the list, and not inspected on', () => {
  const list = (lastOn: string): readonly ListVersion[] => [
    {
      list: 'inspections',
      title: '检查事项清单',
      case: 'list-1',
      version: 1,
      from: '2020-01-01',
      lines: [{ title: '食品销售者日常监督检查', cap: 2, lastOn }],
    },
  ]
  const on = (lastOn: string) => tasked({}, { people: inspectors, agency: { chains }, lists: list(lastOn) })
  expect(on('2021-06-01').gates('li', 'inspection.propose', planForm())).toEqual(['I-unused'])
  on('2022-06-01').do('li', 'inspection.propose', planForm())
})

test('found by a device nobody approved, or at a place nobody knew of: no record to rest on (处罚法41)', () => {
  const d = tasked({ way: 'desk' })
    .do('li', 'inspection.propose', planForm({ facts: { inspectionListed: 'yes', inspectionOnsiteNeeded: 'no' } }))
    .do('sun', 'inspection.endorse', { opinion: '同意' })
    .do('wu', 'inspection.approve', { opinion: '同意' })
  const seen = { checked: '道路监控', found: '超时停放', problem: true, device: true }
  expect(
    d.gates('li', 'desk.check', { ...seen, deviceReviewed: true, sitePublic: false, recordReviewed: true }),
  ).toEqual(['I-device'])
  d.do('li', 'desk.check', { ...seen, deviceReviewed: true, sitePublic: true, recordReviewed: true })
})

describe('who told untruths, or got it by fraud, does not apply again for a time (许可法78, 79)', () => {
  const rejected = (safety: boolean) =>
    received('2026-11-02', {}, party('p1'), { safety }).do('li', 'application.reject', {
      ground: 'false',
      reason: '伪造健康证明',
    })

  test('a year where safety is at stake, and not at all where it is not', () => {
    expect(leaves(rejected(true)).map((l) => [l.trace, l.says.until])).toEqual([['barred', '2027-11-02']])
    expect(leaves(rejected(false))).toEqual([])
  })

  test('another application is not taken up, by whatever agency, and is when the time is over', () => {
    const barred = told(leaves(rejected(true)), '云岭县行政审批局')
    const asked = (on: Day) =>
      new Driver(on, { people: officials, agency: { chains: permitChains }, traces: barred }).open(
        { matter: '食品经营许可', receivedOn: on, applicant: party('p1'), content: '申请食品经营许可' },
        'li',
        'permit.ordinary',
      )
    const [refusal] = asked('2027-11-02').refused('li', 'application.accept', { facts: complete })
    expect([refusal?.gate, refusal?.sentence]).toEqual(['L10', expect.stringContaining('云岭县行政审批局')])
    asked('2027-11-03').do('li', 'application.accept', { facts: complete })
  })

  test('taken to have been accepted all the same, it is refused and not granted', () => {
    const d = received().on('2026-11-10').do('li', 'examination.conclude', granting())
    expect(d.try('li', 'grant.propose', { reason: '拟准予' }).outcome).toBe('performed')
    Object.assign((d as unknown as { options: { traces: unknown } }).options, { traces: told(leaves(rejected(true))) })
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['L10-grant'])
  })
})
