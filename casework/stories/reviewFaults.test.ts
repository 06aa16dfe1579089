import type { PostKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'
import { accepted, granting, officials, passes } from './permit.ts'

/** What is found wrong with legal reviews when files are appraised, one line each: the act, and what refuses it here. */
interface Fault {
  readonly found: string
  readonly gate: string
  readonly act: () => readonly [d: Driver, who: string, step: string, form: Form, proceeding?: string, post?: PostKind]
}

const grave = { complexCase: 'yes', graveOrComplex: 'yes', majorRights: 'yes' }
const concluded = (facts: { readonly [k: string]: Json } = grave, fine = 5_000_000, options = {}) => {
  const d = new Driver('2026-08-03', options)
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', fine)], facts))
}
const submitted = (d = concluded()) => d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
const opined = (verdict: 'passed' | 'failed' = 'passed') =>
  submitted().do('qian', 'review.opine', forms.opinion(verdict), at)
const at = { proceeding: 'review-1' }
const passed = forms.opinion('passed')
const elements = passed.elements as Readonly<Record<string, Json>>
const holding = (id: string, ...posts: readonly string[]) =>
  people.map((p) =>
    p.id === id ? { ...p, posts: [...p.posts, ...(posts as never[])], qualification: 'bar' as const } : p,
  )
const complex = { complexCase: 'yes' } as const
const permit = () => accepted({ people: officials }).do('li', 'examination.conclude', granting('热食类', complex))
const permitSent = () => permit().do('li', 'review.submit', { materials: '案卷' })

const ofPenalties: readonly Fault[] = [
  {
    found: '没有送审就告知',
    gate: 'G24-legal',
    act: () => [concluded(), 'li', 'notice.propose', { reason: '拟处罚' }],
  },
  {
    found: '以办案机构的案件审核代替法制审核',
    gate: 'G24-legal',
    act: () => [concluded().review('case'), 'li', 'notice.propose', { reason: '拟处罚' }],
  },
  {
    found: '审核还没有结论就告知',
    gate: 'G24-legal',
    act: () => [submitted(), 'li', 'notice.propose', { reason: '拟处罚' }],
  },
  {
    found: '审核意见没有签发就告知',
    gate: 'G24-legal',
    act: () => [opined(), 'li', 'notice.propose', { reason: '拟处罚' }],
  },
  {
    found: '审核没有通过，仍然告知',
    gate: 'G22',
    act: () => [concluded().review('legal', 'failed'), 'li', 'notice.propose', { reason: '拟处罚' }],
  },
  {
    found: '没有处理审核意见就再次送审',
    gate: 'G22-handled',
    act: () => [concluded().review('legal', 'failed'), 'li', 'review.submit', { kind: 'legal', materials: '案卷' }],
  },
  {
    found: '一项要素不符合，结论写通过',
    gate: 'G21',
    act: () => [
      submitted(),
      'qian',
      'review.opine',
      { ...passed, elements: { ...elements, discretion: { answer: 'no' } } },
      'review-1',
    ],
  },
  {
    found: '要素没有逐项填写',
    gate: 'G21',
    act: () => [
      submitted(),
      'qian',
      'review.opine',
      { ...passed, elements: { subject: { answer: 'yes' } } },
      'review-1',
    ],
  },
  {
    found: '审核人员没有法律职业资格',
    gate: 'G23',
    act: () => [submitted(), 'feng', 'review.opine', passed, 'review-1'],
  },
  {
    found: '办案人员审核自己的案件',
    gate: 'G23',
    act: () => [
      submitted(concluded(grave, 5_000_000, { people: holding('wang', 'reviewer') })),
      'wang',
      'review.opine',
      passed,
      'review-1',
      'reviewer',
    ],
  },
  {
    found: '提出意见的人自己签发',
    gate: 'G23',
    act: () => [
      submitted(concluded(grave, 5_000_000, { people: holding('qian', 'legalHead') })).do(
        'qian',
        'review.opine',
        passed,
        at,
      ),
      'qian',
      'review.confirm',
      { opinion: '同意' },
      'review-1',
      'legalHead',
    ],
  },
  {
    found: '通过的审核也记分歧协调',
    gate: 'G22-coordinate',
    act: () => [
      concluded().review('legal'),
      'li',
      'review.coordinate',
      { difference: '裁量', result: '照办' },
      'review-1',
    ],
  },
  {
    found: '审核以后改变定性、依据，没有再送审',
    gate: 'G24-legal',
    act: () => {
      const d = concluded().review('legal')
      const basis = [
        { title: '中华人民共和国食品安全法', level: 'law', article: '第一百二十四条', inForce: '2015-10-01' },
      ]
      return [
        d.do('li', 'proposal.revise', {
          violations: [forms.violation('p1', 5_000_000, { basis })],
          reason: '改变定性',
        }),
        'li',
        'notice.propose',
        { reason: '拟处罚' },
      ]
    },
  },
]

const ofPermits: readonly Fault[] = [
  { found: '没有送审就准予', gate: 'G20-permit', act: () => [permit(), 'li', 'grant.propose', { reason: '拟准予' }] },
  {
    found: '审核没有结论就准予',
    gate: 'G20-pending',
    act: () => [permitSent(), 'li', 'grant.propose', { reason: '拟准予' }],
  },
  {
    found: '审查人员审核',
    gate: 'G23-permit',
    act: () => [
      accepted({
        people: officials.map((p) => (p.id === 'qian' ? { ...p, posts: [...p.posts, 'handler' as const] } : p)),
      })
        .do('qian', 'examination.conclude', granting('热食类', complex), { post: 'handler' } as never)
        .do('li', 'review.submit', { materials: '案卷' }),
      'qian',
      'review.opine',
      passes,
      'review-1',
    ],
  },
  {
    found: '一项为否，结论写通过',
    gate: 'G21-permit',
    act: () => [permitSent(), 'qian', 'review.opine', { ...passes, law: 'no', lawFault: '依据已废止' }, 'review-1'],
  },
  {
    found: '没有资格的人员审核',
    gate: 'G23-permit',
    act: () => [permitSent(), 'feng', 'review.opine', passes, 'review-1'],
  },
  {
    found: '没有依据就延长审核期限',
    gate: 'P12-extend',
    act: () => [permitSent(), 'wu', 'review.extend', { reason: '情况复杂' }, 'review-1'],
  },
  {
    found: '送出的审核没有结论又送一次',
    gate: 'G20-pending',
    act: () => [permitSent(), 'li', 'review.submit', { materials: '案卷' }],
  },
  {
    found: '通过的审核也记分歧协调',
    gate: 'G22-differ',
    act: () => [
      permitSent().do('qian', 'review.opine', passes, at).do('zhou', 'review.confirm', { words: '同意' }, at),
      'li',
      'review.coordinate',
      { difference: '期限', result: '照办' },
      'review-1',
    ],
  },
]

describe.each([
  ['行政处罚', ofPenalties],
  ['行政许可', ofPermits],
] as const)('%s的法制审核', (_, table) => {
  test.each(table.map((f) => [f.found, f] as const))('%s', (_found, { gate, act }) => {
    const [d, who, step, form, proceeding, post] = act()
    const reasons = d.refused(who, step, form, {
      ...(proceeding === undefined ? {} : { proceeding }),
      ...(post === undefined ? {} : { post }),
    })
    expect(reasons.map((r) => r.gate ?? r.code)).toContain(gate)
    const reason = reasons.find((r) => r.gate === gate)
    expect(reason?.articles).not.toEqual([])
  })
})

test('reviewed, passed, signed by another, told and decided as it was reviewed: lawful, and no fault is left', () => {
  const d = concluded({ majorRights: 'no', graveOrComplex: 'no', complexCase: 'yes' }, 500_000)
    .review('legal')
    .notify()
    .serveNotice('p1')
  expect(d.file.irregularities).toEqual([])
})
