import { discretionOpinion, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, eachOrNone, equal, filled, need, not, reads, rows } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { by, it } from '../../words/value.ts'

const since = { from: '2022-08-17' } as const
const departing = rows(by('departures'))
const sayings = { 违法行为: it('conduct'), 情形: it('fault') }
const adjusted = [
  cite(discretionOpinion, 12, '明显不当、显失公平或者客观情况变化的，经主要负责人批准或者集体讨论通过后可以调整适用'),
  cite(penaltyLaw, 34, '规范行使行政处罚裁量权'),
] as const

const list = [
  {
    conduct: '不明码标价',
    when: '初次违法，货值不足一百元',
    tier: 'light',
    least: 10_000,
    most: 30_000,
  },
]
const own = (more: Readonly<Record<string, string>> = {}) => ({
  violations: [
    {
      conduct: '不明码标价',
      from: '2026-11-01',
      tier: 'light',
      circumstance: '初次违法，货值不足一百元',
      breached: [],
      basis: [],
      penalties: [{ kind: 'fine', amount: 50_000 }],
      ...more,
    },
  ],
})
const within = { ...own(), violations: [{ ...own().violations[0]!, penalties: [{ kind: 'fine', amount: 20_000 }] }] }

/** 裁量基准: what departs from the published one says why, and is approved by the head, a meeting, or whoever made it. */
export const discretionGates: readonly Gate[] = [
  gate({
    id: 'G29-departure',
    title: '调整适用裁量基准，写明理由',
    norm: ['G29'],
    inForce: since,
    blocks: [
      'investigation.conclude',
      'proposal.revise',
      'notice.propose',
      'notice.approve',
      'decision.propose',
      'decision.approve',
    ],
    when: always,
    require: eachOrNone(
      departing,
      all(
        need(
          filled(it('departure')),
          '“{违法行为}”不按裁量基准：{情形}没有写明调整适用的理由。',
          '按裁量基准确定处罚；基准明显不当、显失公平或者客观情况变化的，写明调整适用的理由',
          sayings,
        ),
        need(
          any(not(filled(it('maker'))), filled(it('departureApproval'))),
          '“{违法行为}”适用的是{制定机关}的裁量基准，调整适用须报其批准，没有写明批准的文件。',
          '报请基准制定机关批准，写明批准文件的名称、文号',
          { 违法行为: it('conduct'), 制定机关: it('maker') },
        ),
      ),
    ),
    sentence: '不按公布的裁量基准处罚的，应当写明理由。',
    next: '按裁量基准确定处罚，或者写明调整适用的理由',
    cures: [{ step: 'proposal.revise' }],
    cite: adjusted,
    examples: [
      { name: '在基准以内', lists: { discretion: list }, form: within, expect: 'open' },
      { name: '没有公布的基准', lists: {}, form: own(), expect: 'open' },
      { name: '不在基准以内，没有理由', lists: { discretion: list }, form: own(), expect: 'blocked' },
      {
        name: '写明理由',
        lists: { discretion: list },
        form: own({ departure: '物价上涨，原定数额明显偏低。' }),
        expect: 'open',
      },
      {
        name: '上级的基准，没有其批准',
        lists: { discretion: [{ ...list[0]!, maker: '省市场监督管理局' }] },
        form: own({ departure: '明显不当。' }),
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G29-approved',
    title: '调整适用裁量基准，经批准或者集体讨论',
    norm: ['G29'],
    inForce: since,
    blocks: ['decision.approve'],
    when: filled(by('departures')),
    require: any(equal(by('actorPost'), 'agencyHead'), all(reads('discussionCovers'), reads('minutesConfirmed'))),
    sentence: '调整适用裁量基准的，由机关主要负责人批准，或者经集体讨论通过。',
    next: '报机关主要负责人批准，或者由负责人集体讨论',
    cures: [{ step: 'discussion.record' }],
    cite: adjusted,
    examples: [
      { name: '没有调整适用', entries: {}, expect: 'open' },
      {
        name: '分管领导批准，没有集体讨论',
        reads: { discussionCovers: 'no', minutesConfirmed: 'no' },
        lists: { discretion: list },
        form: own({ departure: '明显不当。' }),
        expect: 'blocked',
      },
      {
        name: '集体讨论通过',
        reads: { discussionCovers: 'yes', minutesConfirmed: 'yes' },
        lists: { discretion: list },
        form: own({ departure: '明显不当。' }),
        expect: 'open',
      },
    ],
  }),
]
