import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, each, eachOrNone, equal, filled, need, rows, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { from, it, set } from '../../words/value.ts'
import { mine } from '../queries.ts'
import { hearingTold } from '../records.ts'

import {
  announced,
  day,
  everybody,
  example,
  type Hearing,
  handed,
  inTime,
  laid,
  noticeServed,
  setting,
  since2021,
  told,
  toldOfficers,
} from './parts.ts'

/** Who is told of it, and how long before (处罚法64; 市监听证办法19–22). */
export const tellingGates = ({ service }: Hearing): readonly Gate[] => {
  const served = noticeServed(service)
  return [
    gate({
      ...since2021,
      id: 'P10-notified',
      title: '举行七日前通知',
      blocks: ['hearing.hold'],
      when: always,
      require: each(
        setting,
        all(
          need(some(served), '听证通知书还没有送达{当事人}。', '先登记送达'),
          need(
            inTime(from(served, 'on'), 'P10.length'),
            '听证通知书送达{当事人}，到举行之日不足法定的日数。',
            '改期举行，重新通知',
          ),
          need(
            inTime(from(toldOfficers, 'on'), 'P10.length'),
            '没有在举行的七日前通知办案人员。',
            '先登记通知；不足日数的，改期举行',
          ),
          eachOrNone(
            rows(it('thirds')),
            need(
              some(mine(hearingTold, { thirds: { has: it('value') } }, told)),
              '没有通知参加听证的第三人。',
              '先登记通知；不足日数的，改期举行',
            ),
          ),
        ),
      ),
      sentence: '听证应当在举行的七日前，通知当事人及有关人员时间、地点。',
      next: '通知当事人、第三人和办案人员，留足日数',
      cures: [{ step: 'service.deliver' }, { step: 'hearing.tell' }, { step: 'hearing.set' }],
      cite: [
        cite(penaltyLaw, 64, '举行的七日前，通知当事人及有关人员', '第二项'),
        cite(penaltyLaw, 85, '七日为工作日'),
        cite(marketHearing, 20, '七个工作日前送达当事人，通知第三人'),
        cite(marketHearing, 21, '七个工作日前通知办案人员'),
      ],
      examples: [
        example('都已通知', {
          day,
          entries: { hearingSetting: [laid], service: [handed], hearingTold: [everybody] },
          expect: 'open',
        }),
        example('没有送达', { day, entries: { hearingSetting: [laid], hearingTold: [everybody] }, expect: 'blocked' }),
        example('第六个工作日前送达', {
          day,
          entries: { hearingSetting: [laid], service: [{ ...handed, on: '2026-11-24' }], hearingTold: [everybody] },
          expect: 'blocked',
        }),
        example('没有通知办案人员', { day, entries: { hearingSetting: [laid], service: [handed] }, expect: 'blocked' }),
        example('没有通知第三人', {
          day,
          entries: { hearingSetting: [{ ...laid, thirds: ['t1'] }], service: [handed], hearingTold: [everybody] },
          expect: 'blocked',
        }),
        example('通知以后改期，没有再通知', {
          day,
          entries: { service: [handed], hearingTold: [everybody], hearingSetting: [laid] },
          expect: 'blocked',
        }),
        example('没有安排过', { day, entries: {}, expect: 'blocked' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'P10-announced',
      title: '公开举行的三日前公告',
      blocks: ['hearing.hold'],
      when: all(equal(from(setting, 'open'), 'public'), filled(set('P10.announce'))),
      require: each(
        setting,
        all(
          need(some(announced), '公开举行的听证还没有公告。', '先公告'),
          need(inTime(from(announced, 'on'), 'P10.announce'), '从公告到举行之日不足规定的日数。', '改期举行'),
        ),
      ),
      sentence: '公开举行听证的，应当在举行的三个工作日前公告当事人、案由以及时间、地点。',
      next: '登记公告；不足日数的，改期举行',
      cures: [{ step: 'hearing.announce' }, { step: 'hearing.set' }],
      cite: [cite(marketHearing, 22, '三个工作日前公告', '第二款')],
      examples: [
        example('已经公告', {
          day,
          entries: { hearingSetting: [laid], hearingAnnouncement: [{ on: '2026-11-27' }] },
          expect: 'open',
        }),
        example('两个工作日前公告', {
          day,
          entries: { hearingSetting: [laid], hearingAnnouncement: [{ on: '2026-11-30' }] },
          expect: 'blocked',
        }),
        example('没有公告', { day, entries: { hearingSetting: [laid] }, expect: 'blocked' }),
        example('不公开举行', { day, entries: { hearingSetting: [{ ...laid, open: 'closed' }] }, expect: 'open' }),
      ],
    }),
  ]
}
