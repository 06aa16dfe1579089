import { all, always, any, equal, filled, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { isAnnounced, namedHost } from '../hearingConditions.ts'
import { hostChallenge, hostDecision } from '../hearingRecords.ts'
import { apart, host, isApart, laid, permit } from './hearingParts.ts'

/** Who hosts it: somebody else than who looks into the application, and 回避 (许可法48第三项). */
export const hostGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L48-challenge',
    norm: ['L07'],
    title: '主持人的回避已经决定',
    blocks: ['hearing.hold'],
    when: some(entries(hostChallenge)),
    require: none(entries(hostChallenge, {}, { since: [hostDecision] })),
    sentence: '申请主持人回避的，没有作出是否回避的决定，不能举行听证。',
    next: '由负责人决定是否回避',
    cures: [{ step: 'hearing.recuse' }],
    cite: [apart],
    examples: [
      {
        name: '已经决定',
        entries: { hostChallenge: [{ party: 'p2' }], hostDecision: [{ granted: false }] },
        expect: 'open',
      },
      { name: '没有决定', entries: { hostChallenge: [{ party: 'p2' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-recuse',
    norm: ['L07'],
    title: '回避的，另行指定主持人',
    blocks: ['hearing.recuse'],
    when: always,
    require: all(
      need(
        some(entries(hostChallenge, {}, { since: [hostDecision] })),
        '没有待决定的回避申请。',
        '先登记主持人回避的申请；机关自己更换的，重新通知',
      ),
      need(
        any(not(equal(form('granted'), true)), all(filled(host), not(equal(host, namedHost)))),
        '准予回避的，应当另行指定主持人。',
        '填写另行指定的主持人',
      ),
      need(any(not(equal(form('granted'), true)), isApart(host)), '所指定的主持人是审查本申请的工作人员。', '另行指定'),
    ),
    sentence: '准予主持人回避的，另行指定审查该申请的工作人员以外的人主持。',
    next: '核对回避的申请和另行指定的主持人',
    cures: [{ step: 'hearing.challenge' }],
    cite: [apart],
    examples: [
      {
        name: '不准予',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }] },
        form: { granted: false },
        expect: 'open',
      },
      {
        name: '准予，另行指定',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }] },
        form: { granted: true, host: 'd' },
        expect: 'open',
      },
      {
        name: '准予，没有另行指定',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }] },
        form: { granted: true },
        expect: 'blocked',
      },
      {
        name: '指定核查人员',
        entries: { hearingNotice: [laid], hostChallenge: [{ party: 'p2' }], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { granted: true, host: 'a' },
        expect: 'blocked',
      },
      { name: '没有人申请', entries: { hearingNotice: [laid] }, form: { granted: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-told',
    norm: ['L07'],
    title: '针对通知的主持人',
    blocks: ['hearing.challenge'],
    when: always,
    require: isAnnounced,
    sentence: '还没有通知听证主持人，或者听证已经结束。',
    next: '先通知听证的时间、地点和主持人',
    cures: [{ step: 'hearing.announce' }],
    cite: [apart],
    examples: [
      { name: '已经通知', entries: { hearingNotice: [laid] }, expect: 'open' },
      { name: '没有通知', entries: {}, expect: 'blocked' },
    ],
  }),
]
