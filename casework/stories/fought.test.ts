import { checkRuleBook, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { lastOf } from '../entries.ts'
import type { Form } from '../file.ts'
import { answered, concluded, lifted, notified } from './again.ts'
import { people } from './county.ts'
import { after, entriesOf, running, stageOf } from './handled.ts'

// What a decision of any kind may meet (law/remedy): 复议、诉讼, and what becomes of it that does not stay what it was.

const posts = [...new Set(people.flatMap((x) => x.posts))]
/** Whoever handles the case, and who reviews it, hold every post there is. */
const crowd = people.map((x) => (['li', 'qian'].includes(x.id) ? { ...x, posts, qualification: 'bar' as const } : x))

const kinds = ruleBook.procedures.filter((p) => p.steps.some((s) => s.id === 'lifting.decide')).map((p) => p.id)
const told = (kind: string) => procedureOf(ruleBook, kind)!
const steps = (kind: string) => new Map(told(kind).steps.map((s) => [s.id, s]))
const back = (kind: string): string => {
  const field = steps(kind)
    .get('lifting.draft')
    ?.fields.find((f) => f.id === 'back')
  return field?.kind.is === 'choice' ? field.kind.choices[0]!.value : ''
}
const decisionOf = (kind: string): string =>
  told(kind).records.find((r) => r.final === true && isDecided(kind, r.id))!.id
const isDecided = (kind: string, record: string): boolean =>
  told(kind).gates.some((g) => g.id === 'lifting-standing' && JSON.stringify(g.require).includes(`"${record}"`))
/** Where a case holds several decisions: the one it is about. */
const which = (kind: string): Form =>
  steps(kind)
    .get('remedy.receive')
    ?.fields.some((f) => f.id === 'fought') === true
    ? { fought: 'decision' }
    : {}
const wrong = (kind: string): Form => ({
  ...which(kind),
  what: 'revoked',
  defect: 'facts',
  reason: '主要事实有误。',
  basis: '有关法律的规定',
  remake: true,
  back: back(kind),
})

test('a kind that decides about somebody has a way to fight its decision', () => {
  expect(kinds.length).toBeGreaterThan(9)
  const bare = told('general.ordinary')
  const without = { ...bare, steps: bare.steps.filter((s) => s.id !== 'remedy.receive') }
  expect(checkRuleBook({ procedures: [without] }).join('\n')).toContain('没有复议、诉讼')
})

describe.each(kinds)('%s', (kind) => {
  test('the agency itself revokes: found by one, reviewed by another, signed by a third, and the case is decided anew', () => {
    const d = after(kind, undefined, { crowd })
    const pages = d.file.proceedings.filter((p) => p.stage === 'public')
    d.do('li', 'lifting.draft', wrong(kind))
    expect(d.gates('li', 'lifting.decide', { opinion: '同意' }, { post: 'agencyHead' })).toContain('lifting-apart')
    d.do('qian', 'lifting.review', { verdict: 'passed', opinion: '应当撤销' }, { post: 'reviewer' })
    expect(d.gates('qian', 'lifting.decide', { opinion: '同意' }, { post: 'agencyHead' })).toEqual(['lifting-signer'])
    d.do('zheng', 'lifting.decide', { opinion: '同意' })
    expect(lastOf(d.file, decisionOf(kind))).toBeUndefined()
    expect([stageOf(d), d.file.papers.at(-1)?.kind]).toEqual([back(kind), 'decision-revocation'])
    // What was public is taken back, on the ground that it fell.
    for (const { id, kind: page } of pages)
      d.do('wei', `${page}.withdraw`, { reason: '决定已被撤销' }, { proceeding: id })
    expect(running(d)).toEqual([])
  })
  test('the 复议机关 revokes: entered as its paper says, and decided anew by the day it sets', () => {
    const d = answered(after(kind).do('li', 'remedy.receive', { ...notified, ...which(kind) }), 'remedy-1')
    const at = { proceeding: 'remedy-1' }
    concluded(d, 'revoked', at.proceeding)
    const until = '2027-03-01'
    d.do('li', 'lifting.enter', lifted('revoked', { remake: true, until, back: back(kind), ...which(kind) }), at)
    expect([stageOf(d), d.file.clocks.find((c) => c.id === 'R-again')?.until]).toEqual([back(kind), until])
    expect(d.file.irregularities).toEqual([])
  })
  test('found unlawful it stands, and is decided no second time', () => {
    const d = after(kind)
    const form = { ...wrong(kind), what: 'unlawful' }
    expect(d.gates('li', 'lifting.draft', form)).toEqual(['lifting-fits'])
    d.do('li', 'lifting.order', lifted('unlawful', which(kind)))
    expect(lastOf(d.file, decisionOf(kind))).toBeDefined()
  })
  test('revoked and not decided anew it is over: no clock of it is left but that of its page', () => {
    const d = after(kind).do('li', 'lifting.order', lifted('revoked', which(kind)))
    // What is public of it is still to be taken back.
    expect(running(d)).toEqual(entriesOf(d, 'publicationFault').length > 0 ? ['D05'] : [])
  })
})
