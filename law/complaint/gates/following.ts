import { complaintRules, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, each, equal, inTime, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { form } from '../../words/value.ts'
import { acceptance, agreement, ending, referral, refusal, telling } from '../records.ts'

const since2026 = { inForce: { from: '2026-04-15' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(complaintRules, article, gist, paragraph)
/** What there is to tell of, and of what it is told to whom. */
const answers: readonly (readonly [what: string, kind: RecordKind, label: string])[] = [
  ['accepted', acceptance, '受理'],
  ['refused', refusal, '不予受理'],
  ['referred', referral, '分送'],
]
const results: readonly (readonly [what: string, kind: RecordKind, label: string])[] = [
  ['agreed', agreement, '调解结果'],
  ['ended', ending, '终止调解'],
]
const told = (what: string, party?: 'this') => some(entries(telling, { what }, party && { party }))

export const complaintFollowingGates: readonly Gate[] = [
  gate({
    ...since2026,
    id: 'O13-said',
    title: '告知的是已经决定的事项',
    blocks: ['complaint.tell'],
    when: always,
    require: all(
      ...[...answers, ...results].map(([what, kind, label]) =>
        need(any(not(equal(form('what'), what)), some(entries(kind))), `没有登记过${label}。`, '先作出决定，再告知'),
      ),
    ),
    sentence: '所告知的事项没有登记过。',
    next: '先作出决定，再告知',
    cite: [art(15, '作出决定，并告知投诉人', '第一款'), art(23, '终止调解的，告知双方', '第二款')],
    examples: [
      { name: '已经受理', entries: { complaintAcceptance: [{}] }, form: { what: 'accepted' }, expect: 'open' },
      { name: '没有终止', entries: { complaintAcceptance: [{}] }, form: { what: 'ended' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-told',
    title: '投诉人、被投诉人均已得到告知',
    blocks: ['case.archive'],
    when: always,
    require: all(
      ...answers.map(([what, kind, label]) =>
        need(any(none(entries(kind)), told(what)), `${label}还没有告知投诉人。`, '告知并登记'),
      ),
      ...results.map(([what, kind, label]) =>
        need(
          any(none(entries(kind)), each('concerned', told(what, 'this'))),
          `${label}还没有告知投诉人和被投诉人双方。`,
          '逐一告知并登记',
        ),
      ),
    ),
    sentence: '还没有全部告知。',
    next: '告知并登记',
    cures: [{ step: 'complaint.tell' }],
    cite: [
      art(15, '决定并告知投诉人', '第一款'),
      art(23, '告知投诉人和被投诉人', '第二款'),
      cite(threeSystemsOpinion, 9, '归档保存，确保有据可查'),
    ],
    examples: [
      {
        name: '都已告知',
        thirdParties: ['p2'],
        entries: {
          complaintAcceptance: [{}],
          mediationEnding: [{}],
          complaintTelling: [
            { what: 'accepted', party: 'p1' },
            { what: 'ended', party: 'p1' },
            { what: 'ended', party: 'p2' },
          ],
        },
        expect: 'open',
      },
      {
        name: '被投诉人没有得到告知',
        thirdParties: ['p2'],
        entries: {
          mediationEnding: [{}],
          complaintTelling: [{ what: 'ended', party: 'p1' }],
        },
        expect: 'blocked',
      },
      { name: '不予受理没有告知', entries: { complaintRefusal: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2026,
    id: 'O13-telling',
    title: '七个工作日内告知',
    blocks: ['complaint.tell'],
    mode: 'note',
    when: any(equal(form('what'), 'ended'), equal(form('what'), 'agreed')),
    require: inTime('O13-tell'),
    sentence: '超过了七个工作日。',
    next: '仍应告知；逾期记入记录',
    cite: [art(23, '七个工作日内告知投诉人和被投诉人', '第二款')],
    examples: [
      {
        name: '最后一日',
        under: 'sector.market',
        clocks: { 'O13-tell/p1': '2026-11-02' },
        party: 'p1',
        form: { what: 'ended', party: 'p1' },
        day: '2026-11-11',
        expect: 'open',
      },
      {
        name: '其次日',
        under: 'sector.market',
        clocks: { 'O13-tell/p1': '2026-11-02' },
        party: 'p1',
        form: { what: 'ended', party: 'p1' },
        day: '2026-11-12',
        expect: 'blocked',
      },
    ],
  }),
]
