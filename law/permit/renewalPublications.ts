import { all, type Condition, equal, not } from '../words/condition.ts'
import type { CreditReport } from '../words/credit.ts'
import { paragraph } from '../words/paper.ts'
import { type Fact, factLine, type Publication } from '../words/publication.ts'
import { entries } from '../words/query.ts'
import { about, from, last, type Value } from '../words/value.ts'
import { licence } from './records.ts'
import { renewalDecision } from './renewalRecords.ts'

interface Of {
  readonly of: Pick<Publication, 'proceeding' | 'section' | 'remedy'>
  readonly matter: Readonly<Record<string, Value>>
  readonly who: readonly Fact[]
  readonly decidedOn: Fact
  /** 双公示 of a licence, as it is by now. */
  readonly row: CreditReport
}

const isAbout = (what: string) => equal(about('what'), what)
const isGranted = equal(last(renewalDecision, 'granted'), true)
const but = (part: string): Condition => not(equal(last(renewalDecision, 'part'), part))
/** Of the extension that was taken as granted, also where another decision came in the same breath. */
const deemed = entries(renewalDecision, { deemed: true }, { pick: 'latest' })
const until = { 至: last(licence, 'to') }

/** 变更、延续 are permits as well, and public in their days, each on a page of its own (许可法40; 指导意见六). */
export function renewalPublications({ of, matter, who, decidedOn, row }: Of): readonly Publication[] {
  const page = { ...of, clock: 'D01-renewal' } as const
  const named = (name: string) =>
    ({ title: paragraph(`${name}（{事项}）`, matter), category: paragraph(name) }) as const
  const refused = (
    what: 'change' | 'renew',
    name: string,
    papers: Publication['papers'],
    means: Publication['means'],
  ) => ({
    ...page,
    ...named(name),
    when: isAbout(what),
    ...(papers && { papers }),
    facts: [
      ...who,
      factLine('决定', name),
      factLine('理由', '{理由}', { 理由: last(renewalDecision, 'reason') }),
      decidedOn,
    ],
    ...(means && { means }),
  })
  return [
    {
      ...page,
      ...named('视为准予延续'),
      when: equal(about('deemed'), true),
      facts: [
        ...who,
        factLine('结果', '有效期届满前没有作出决定，依法视为准予延续'),
        factLine('有效期至', '{至}', until),
        factLine('原有效期至', '{至}', { 至: from(deemed, 'wasTo') }),
        decidedOn,
      ],
      means: [paragraph('许可的有效期延续至{至}。', until)],
    },
    {
      ...page,
      ...named('准予变更'),
      when: all(isAbout('change'), isGranted, but('renew')),
      papers: ['permit-change'],
      facts: [
        ...who,
        factLine('决定', '准予变更'),
        factLine('变更后的许可内容', '{内容}', { 内容: last(renewalDecision, 'content') }),
        factLine('变更前的许可内容', '{前}', { 前: last(renewalDecision, 'wasContent') }),
        factLine('有效期至', '{至}', until),
        decidedOn,
      ],
      means: [paragraph('被许可人可以在变更后的范围内从事这项活动。')],
      credit: row,
    },
    refused('change', '不予变更', ['permit-unchanged'], [paragraph('原准予的许可内容不变。')]),
    {
      ...page,
      ...named('准予延续'),
      when: all(isAbout('renew'), isGranted, but('change')),
      papers: ['permit-renewal'],
      facts: [
        ...who,
        factLine('决定', '准予延续'),
        factLine('有效期至', '{至}', { 至: last(renewalDecision, 'to') }),
        factLine('原有效期至', '{至}', { 至: last(renewalDecision, 'wasTo') }),
        decidedOn,
      ],
      means: [paragraph('许可的有效期延续至{至}。', { 至: last(renewalDecision, 'to') })],
      credit: row,
    },
    refused('renew', '不予延续', ['permit-unrenewed'], [paragraph('许可的有效期至{至}，届满后失效。', until)]),
  ]
}
