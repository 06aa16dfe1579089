import { type Day, type ListId, resolve, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { certificateFaultOn } from '../certificates.ts'
import { layersOf } from '../context.ts'
import { entriesIn } from '../entries.ts'
import type { Form } from '../file.ts'
import { organsOn, settingsByLists } from '../fromLists.ts'
import { type ListVersion, linesOn, versionsIn } from '../listed.ts'
import { agency, people } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { forms, party } from './forms.ts'

// 权责清单、音像记录事项清单、法制审核目录、年度审验、缴款账户: drawn up and adopted by the procedure of lists, they are what cases ask.

const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
const drawn = (kind: ListId, lines: readonly Form[], receivedOn: Day): Form => ({
  kind,
  title: `云岭县${kind}`,
  receivedOn,
  basis: '国办发〔2018〕118号',
  [kind]: lines,
})
const adopted = (kind: ListId, lines: readonly Form[], day: Day = '2025-01-06', effectiveOn: Day = day) =>
  new Driver(day, { people, agency: { chains } })
    .open(drawn(kind, lines, day), 'li', 'list.ordinary')
    .do('li', 'list.propose', { reason: '送审' })
    .do('zhou', 'list.endorse', { opinion: '同意' })
    .do('zheng', 'list.approve', { opinion: '同意', effectiveOn })
const listsOf = (...lists: readonly Driver[]): readonly ListVersion[] =>
  lists.flatMap((d) => versionsIn(d.file, ruleBook))
const sets = (lists: readonly ListVersion[]) => settingsByLists(lists).map(({ parameter, value }) => [parameter, value])

describe('what the agency listed is set for it', () => {
  const recordings = adopted('recordings', [
    { title: '询问当事人', scene: 'questioning' },
    { title: '查封现场', scene: 'registration', whole: true },
    { title: '其他', scene: 'other', whole: true },
  ])
  test('scenes of the list of recordings, from the day it is in force until the next version is', () => {
    const lists = listsOf(recordings)
    expect(sets(lists)).toEqual([
      ['record.questioning', true],
      ['record.registration', true],
      ['record.registrationWhole', true],
    ])
    expect(settingsByLists(lists)[0]?.inForce).toEqual({ from: '2025-01-06' })
    const [version] = lists
    expect(settingsByLists([{ ...version!, until: '2026-03-01' }])[0]?.inForce).toEqual({
      from: '2025-01-06',
      to: '2026-02-28',
    })
  })
  test('a questioning without its recording is barred by the list alone', () => {
    const asked = (options: Options) => {
      const set = resolve(
        layersOf(new Driver('2025-08-04', options).open().context('li')),
        'record.questioning',
        '2025-08-04',
      )
      return set.set && set.value
    }
    expect(asked({})).toBe(false)
    expect(asked({ lists: listsOf(recordings) })).toBe(true)
  })
  test('of two sums from which a fine is reviewed the lower holds, whatever the agency set before', () => {
    const lists = listsOf(
      adopted('reviews', [
        { title: '罚款十万元以上', trigger: 'fineFrom', amount: 10_000_000 },
        { title: '罚款五万元以上', trigger: 'fineFrom', amount: 5_000_000 },
        { title: '重大疑难', trigger: 'other' },
      ]),
    )
    expect(sets(lists)).toEqual([
      ['review.fineFrom', 5_000_000],
      ['review.fineFrom', 10_000_000],
    ])
    const context = new Driver('2025-08-04', { lists }).open().context('li')
    expect(layersOf(context).at(-1)?.settings[0]).toMatchObject({ parameter: 'review.fineFrom', value: 5_000_000 })
  })
})

test('the account fines are paid into is that of the list on the day', () => {
  const lists = listsOf(
    adopted('accounts', [
      { use: 'deposit', bank: '甲银行', accountName: '财政局', account: '1' },
      { use: 'penalty', bank: '乙银行', accountName: '财政局', account: '62220000', from: '2025-02-01' },
    ]),
  )
  const context = new Driver('2025-08-04', { lists }).open().context('li')
  expect(organsOn(context, '2025-08-04')).toMatchObject({ bank: '乙银行', account: '62220000' })
  expect(organsOn(context, '2025-01-20')).toEqual(context.agency.organs)
})

test('a certificate that failed the yearly look, or was taken in, is of no use on those days and no others', () => {
  const held = people.find((p) => p.id === 'li')!.certificates[0]!
  const line = {
    certificate: held.number,
    name: '李',
    year: 2025,
    result: 'suspended',
    from: '2025-03-01',
    to: '2025-04-30',
  }
  const lists = listsOf(adopted('verifications', [line, { ...line, certificate: '另一件', result: 'failed' }]))
  const on = (day: Day) => certificateFaultOn(held, day, undefined, lists)
  expect([on('2025-02-28'), on('2025-05-01')]).toEqual([undefined, undefined])
  expect(on('2025-03-01')).toContain('暂扣证件')
  const passed = listsOf(adopted('verifications', [{ ...line, result: 'passed' }]))
  expect(certificateFaultOn(held, '2025-03-01', undefined, passed)).toBeUndefined()
})

describe('what is not on the list of powers is not punished', () => {
  const concluding = (matter: string) => {
    const lists = listsOf(
      adopted('powers', [
        { title: '对标签不合格的处罚', kind: 'penalty', matter: 'M-1' },
        { title: '另一项许可', kind: 'permit', matter: 'M-2' },
      ]),
    )
    const d = new Driver('2025-08-04', { lists })
      .open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2025-08-05')
    const evidence = d.gather('现场检查笔录', 'p1')
    const outcome = d.try(
      'li',
      'investigation.conclude',
      forms.conclusion([evidence], [forms.violation('p1', 600_000, { matter })]),
    )
    return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.gate) : [outcome.outcome]
  }
  test('a matter of it, one of another kind, and one that is not there', () => {
    expect(concluding('M-1')).not.toContain('G01-listed')
    expect(concluding('M-2')).toContain('G01-listed')
    expect(concluding('M-9')).toContain('G01-listed')
  })
})

test('报送备案 comes after the list was adopted, and its receipt after it was sent', () => {
  const d = adopted('powers', [{ title: '甲', kind: 'penalty' }])
  const files = [{ name: '回执.pdf', sha256: 'a'.repeat(64), bytes: 1, type: 'application/pdf' }]
  const sent: Form = { organ: '云岭县司法局', sentOn: '2025-01-06', document: '关于报送权责清单备案的报告' }
  const receipt: Form = { result: 'filed', receivedOn: '2025-01-06', number: '云备〔2025〕1号', files }
  const only = new Driver('2025-01-06', { people, agency: { chains } })
  only.open(drawn('powers', [{ title: '甲' }], '2025-01-06'), 'li', 'list.ordinary')
  expect(only.gates('li', 'list.file', sent)).toContain('Q-filed')
  expect(d.gates('li', 'list.receipt', receipt)).toContain('Q-receipt')
  d.do('li', 'list.file', sent)
  expect(entriesIn(d.file, 'listFiling')).toHaveLength(1)
  d.do('li', 'list.receipt', receipt)
  expect(d.gates('li', 'list.receipt', receipt)).toContain('Q-receipt')
  expect(linesOn(listsOf(d), 'powers', '2025-01-06')).toMatchObject([{ title: '甲', kind: 'penalty' }])
})
