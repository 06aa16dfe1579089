import { expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { waived } from '../waived.ts'
import { ownLayer } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { forms, party } from './forms.ts'
import { after } from './handled.ts'

const concluded = (fine: number, facts: Readonly<Record<string, 'yes' | 'no'>> = {}, options: Options = {}) => {
  const d = new Driver('2026-08-03', options).open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', {
    ...forms.conclusion([evidence], [forms.violation('p1', fine)], facts),
    reason: '初次违法，案情简单',
  })
}

test('an answer that keeps a condition from being asked is told with the condition, who gave it and when', () => {
  const d = concluded(500_000)
  const found = waived(d.file, d.context('zheng'))
  const meeting = found.find((w) => w.titles.includes('集体讨论'))
  expect(meeting?.answers).toMatchObject([{ fact: 'graveOrComplex', answer: 'no', by: '李承办', on: '2026-08-05' }])
  expect(meeting?.articles.map((a) => [a.short, a.article])).toContainEqual(['处罚法', 57])
  const review = found.find((w) => w.titles.includes('重大执法决定法制审核'))
  expect(review?.answers.map((a) => a.fact)).toEqual([
    'majorPublicInterest',
    'socialRisk',
    'majorRights',
    'complexCase',
  ])
})

test('a condition that stands anyway, or whose answer was given the other way, is no longer among them', () => {
  const d = concluded(500_000, { complexCase: 'yes', graveOrComplex: 'yes' })
  const titles = waived(d.file, d.context('zheng')).flatMap((w) => w.titles)
  expect(titles).not.toContain('集体讨论')
  expect(titles).not.toContain('重大执法决定法制审核')
})

test('of a permit as of any kind that asks', () => {
  const d = after('permit.ordinary', 'grant.propose')
  const found = waived(d.file, d.context('wu'))
  expect(found.find((w) => w.titles.includes('重大许可决定法制审核'))?.answers.map((a) => a.fact)).toContain(
    'socialRisk',
  )
})

test('what the layers call grave by its sum is reviewed whatever was answered, and the caution says the number', () => {
  const own = ownLayer([
    { parameter: 'major.amountFrom', value: 3_000_000, inForce: { from: '2021-07-15' }, cite: [] },
  ] as never)
  const d = concluded(5_000_000, {}, { agency: { own } })
  const [grave] = cautions(d.file, d.context('zheng')).filter((c) => c.code === 'grave-by-rule')
  expect(grave?.sentence).toMatch(
    /罚没合计50,000元，达到30,000元，按适用的规定属于重大处罚，而认定.*初次违法，案情简单/,
  )
  const titles = waived(d.file, d.context('zheng')).flatMap((w) => w.titles)
  expect(titles).not.toContain('重大执法决定法制审核')
  // 处罚法58 asks for the same review: it is held, and nothing of it is waived by an answer.
  expect(titles).not.toContain('法制审核')
  expect(waived(concluded(500_000).file, d.context('zheng')).flatMap((w) => w.titles)).toContain('法制审核')
  d.review('case').notify().serveNotice('p1').on('2026-08-18')
  expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(expect.arrayContaining(['G20', 'G25']))
})
