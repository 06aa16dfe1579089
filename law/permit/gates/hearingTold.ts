import { delivery } from '../../service/records.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, each, equal, filled, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, last, today, workingDaysAfter } from '../../words/value.ts'
import { isAnnounced } from '../hearingConditions.ts'
import { hearingNotice } from '../hearingRecords.ts'
import { apart, day, handed, host, isApart, laid, permit, seven, working } from './hearingParts.ts'

const served = entries(
  delivery,
  { document: 'permit-hearing-notice' },
  { party: 'this', since: [hearingNotice], pick: 'latest' },
)
const isServedInTime = all(
  need(some(served), '听证通知书还没有送达{当事人}。', '先登记送达'),
  need(
    least(last(hearingNotice, 'date'), workingDaysAfter(from(served, 'on'), 7)),
    '听证通知书送达{当事人}，到举行之日不足七个工作日。',
    '改期举行，重新通知',
  ),
)
/** Of whoever asked, gone through one by one. */
/** When and of whom a hearing is told (许可法48第一项). */
export const toldGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L48-notice',
    norm: ['L07'],
    title: '举行七日前通知，公开举行',
    blocks: ['hearing.announce'],
    when: always,
    require: all(
      need(least(form('date'), workingDaysAfter(today, 7)), '从今天到举行之日不足七个工作日。', '另定举行日期'),
      need(isApart(host), '主持人是审查本申请的工作人员。', '另行指定主持人'),
      need(
        any(not(equal(form('open'), 'closed')), filled(form('secret'))),
        '没有写明不公开举行的理由。',
        '写明所涉及的秘密或者隐私；没有的，公开举行',
      ),
    ),
    sentence: '听证应当在举行的七日前通知，公开举行，由审查该申请的工作人员以外的人主持。',
    next: '另定举行日期、主持人或者举行方式',
    cite: [
      seven,
      working,
      cite(permitLaw, 48, '听证应当公开举行', '第二项'),
      cite(permitLaw, 5, '公开；涉及国家秘密、商业秘密、个人隐私的除外'),
      apart,
    ],
    examples: [
      { name: '第七个工作日举行', form: { date: '2026-11-11', host: 'c' }, day: '2026-11-02', expect: 'open' },
      { name: '第六个工作日举行', form: { date: '2026-11-10', host: 'c' }, day: '2026-11-02', expect: 'blocked' },
      {
        name: '核查人员主持',
        form: { date: '2026-11-11', host: 'a' },
        entries: { siteVisit: [{ officers: ['a', 'b'] }] },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '不公开，没有理由',
        form: { date: '2026-11-11', host: 'c', open: 'closed' },
        day: '2026-11-02',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-served',
    norm: ['L07'],
    title: '通知送达申请人、利害关系人',
    blocks: ['hearing.hold'],
    when: isAnnounced,
    require: each('concerned', isServedInTime),
    sentence: '听证的时间、地点，应当在举行的七日前通知申请人、利害关系人。',
    next: '先登记送达；不足日数的，改期举行，重新通知',
    cures: [{ step: 'service.deliver' }, { step: 'hearing.announce' }],
    cite: [seven, working],
    examples: [
      {
        name: '都已送达',
        thirdParties: ['p2'],
        entries: { hearingNotice: [laid], delivery: [handed('p2')] },
        day,
        expect: 'open',
      },
      { name: '没有送达', thirdParties: ['p2'], entries: { hearingNotice: [laid] }, day, expect: 'blocked' },
      {
        name: '一人没有送达',
        thirdParties: ['p2', 'p3'],
        entries: { hearingNotice: [laid], delivery: [handed('p2')] },
        day,
        expect: 'blocked',
      },
      {
        name: '第六个工作日前送达',
        thirdParties: ['p2'],
        entries: { hearingNotice: [laid], delivery: [handed('p2', '2026-11-05')] },
        day,
        expect: 'blocked',
      },
      {
        name: '改期以后没有再送达',
        thirdParties: ['p2'],
        entries: { delivery: [handed('p2')], hearingNotice: [laid] },
        day,
        expect: 'blocked',
      },
    ],
  }),
]
