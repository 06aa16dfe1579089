import { delivery } from '../../service/records.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, each, equal, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, it, last, today, workingDaysAfter } from '../../words/value.ts'
import { asked, isAnnounced, isNobodysWish, isNotByLaw, isTakenBack } from '../hearingConditions.ts'
import { hearingNotice } from '../hearingRecords.ts'
import { day, handed, laid, permit, seven } from './hearingParts.ts'

const theirs = entries(
  delivery,
  { document: 'permit-hearing-notice', party: { is: it('party') } },
  { since: [hearingNotice], pick: 'latest' },
)
/** When it need not be held any more. */
export const endedGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L47-end',
    norm: ['L07'],
    title: '终止听证的情形',
    blocks: ['hearing.end'],
    when: always,
    require: all(
      need(isNotByLaw, '依法应当听证的事项，不能终止听证。', '按通知举行听证，不到场的在笔录中写明'),
      need(any(isAnnounced, some(asked)), '没有申请，也没有通知听证。', '无需办理'),
      need(
        any(not(equal(form('ground'), 'withdrawn')), all(some(asked), isNobodysWish)),
        '还有人没有撤回听证申请。',
        '登记其撤回；没有撤回的，如期举行听证',
      ),
      need(
        any(not(among(form('ground'), ['absent', 'left'])), least(today, last(hearingNotice, 'date'))),
        '还没有到通知的举行日期。',
        '到期举行',
      ),
    ),
    sentence: '申请的听证应当组织；申请人、利害关系人都撤回，或者经依法通知不到场的，方可终止。',
    next: '如期举行听证',
    cures: [{ step: 'hearing.takeBack' }, { step: 'hearing.hold' }],
    cite: [
      cite(permitLaw, 46, '应当听证的事项，举行听证'),
      cite(permitLaw, 47, '申请人、利害关系人提出听证申请的，组织听证'),
    ],
    examples: [
      {
        name: '都已撤回',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid], hearingTakenBack: [{ party: 'p2' }] },
        form: { ground: 'withdrawn' },
        expect: 'open',
      },
      {
        name: '有人没有撤回',
        entries: {
          hearingRequest: [{ party: 'p2' }, { party: 'p3' }],
          hearingNotice: [laid],
          hearingTakenBack: [{ party: 'p2' }],
        },
        form: { ground: 'withdrawn' },
        expect: 'blocked',
      },
      {
        name: '机关自己通知的，没有人申请',
        entries: { hearingNotice: [laid] },
        form: { ground: 'withdrawn' },
        expect: 'blocked',
      },
      {
        name: '日期未到',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid] },
        form: { ground: 'absent' },
        day: '2026-11-12',
        expect: 'blocked',
      },
      { name: '没有听证', entries: {}, form: { ground: 'absent' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L47-absent',
    norm: ['L07'],
    title: '不到场的，已经依法通知',
    blocks: ['hearing.end'],
    when: among(form('ground'), ['absent', 'left']),
    // Of those who asked, and want it still; where nobody did, it is the agency's own, and is held.
    require: each(
      { ...asked, where: { party: { filled: true } } },
      any(
        isTakenBack,
        all(
          need(some(theirs), '听证通知书没有送达申请听证的{当事人}，不能认定其不到场。', '先登记送达，另定日期举行'),
          need(
            least(last(hearingNotice, 'date'), workingDaysAfter(from(theirs, 'on'), 7)),
            '听证通知书送达{当事人}不足七个工作日，不能认定其不到场。',
            '另定日期举行',
          ),
        ),
      ),
    ),
    sentence: '申请听证的人经依法通知不到场的，方可终止听证；没有人申请的，如期举行。',
    next: '送达通知，另定日期举行',
    cures: [{ step: 'service.deliver' }, { step: 'hearing.announce' }],
    cite: [seven],
    examples: [
      {
        name: '通知送达',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid], delivery: [handed('p2')] },
        form: { ground: 'absent' },
        day,
        expect: 'open',
      },
      {
        name: '没有送达',
        entries: { hearingRequest: [{ party: 'p2' }], hearingNotice: [laid] },
        form: { ground: 'absent' },
        day,
        expect: 'blocked',
      },
      { name: '没有人申请', entries: { hearingNotice: [laid] }, form: { ground: 'absent' }, day, expect: 'blocked' },
    ],
  }),
]
