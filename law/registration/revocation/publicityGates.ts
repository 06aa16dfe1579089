import { registrationRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, eachOrNone, fact, least, need, not, over, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { due, it } from '../../words/value.ts'
import { finding, objection, objectionAnswer, publicity } from './records.ts'

const since2022 = { inForce: { from: '2022-03-01' } } as const

/** 公示四十五日: in the place of whoever cannot be reached or will not help (登记条例40第二款). */
export const publicityGates = (decides: Gate['blocks']): readonly Gate[] => [
  gate({
    ...since2022,
    id: 'R40',
    title: '无法联系、拒不配合的，公示四十五日没有异议',
    blocks: decides,
    when: all(not(fact('registrantReached')), some(entries(finding, { outcome: 'revoke' }, { pick: 'latest' }))),
    require: all(
      need(some(entries(publicity)), '还没有公示登记时间、登记事项。', '公示四十五日'),
      need(over('O07-publicity'), '四十五日的公示期未满。', '等公示期满'),
      // An objection takes away what silence would have proved, and no more: what is looked into all the same may be found false.
      eachOrNone(
        entries(objection, {}, { since: [publicity] }),
        any(
          not(least(due('O07-publicity'), it('on'))),
          all(
            need(
              some(entries(finding, { weighed: { filled: true } }, { after: 'it' })),
              '公示期内有异议，调查结论没有写明对异议的采纳情况和理由。',
              '调查异议，重新提出结论，写明采纳情况和理由',
            ),
            need(
              some(entries(objectionAnswer, { objections: { has: it('no') } })),
              '公示期内的异议还没有答复。',
              '答复提出异议的人',
            ),
          ),
        ),
      ),
    ),
    sentence:
      '相关市场主体和人员无法联系或者拒不配合的，公示四十五日没有异议，或者异议经调查不成立并已答复，方可撤销。',
    next: '公示；有异议的，调查、答复，重新提出结论',
    cures: [{ step: 'falsehood.publicise' }, { step: 'objection.answer' }],
    cite: [cite(registrationRegulation, 40, '公示四十五日，没有提出异议的可以撤销', '第二款')],
    examples: [
      {
        name: '没有公示',
        facts: { registrantReached: 'no' },
        entries: { finding: [{ outcome: 'revoke' }] },
        expect: 'blocked',
      },
      {
        name: '期满没有异议',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'open',
      },
      {
        name: '第四十五日',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-17',
        expect: 'blocked',
      },
      {
        name: '有异议',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], objection: [{ on: '2026-12-17' }], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'blocked',
      },
      {
        name: '公示期满以后的异议',
        facts: { registrantReached: 'no' },
        entries: { publicity: [{}], objection: [{ on: '2026-12-18' }], finding: [{ outcome: 'revoke' }] },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-21',
        expect: 'open',
      },
      {
        name: '异议经调查不成立，已经答复',
        facts: { registrantReached: 'no' },
        entries: {
          publicity: [{}],
          objection: [{ on: '2026-12-01' }],
          objectionAnswer: [{ objections: [1] }],
          finding: [{ outcome: 'revoke', weighed: '不采纳，签名经鉴定不是本人所签' }],
        },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'open',
      },
      {
        name: '没有答复',
        facts: { registrantReached: 'no' },
        entries: {
          publicity: [{}],
          objection: [{ on: '2026-12-01' }],
          finding: [{ outcome: 'revoke', weighed: '不采纳' }],
        },
        clocks: { 'O07-publicity': '2026-11-02' },
        day: '2026-12-18',
        expect: 'blocked',
      },
    ],
  }),
]
