import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  none,
  not,
  rows,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { actor, form, from, it, today, type Value, workingDaysAfter } from '../../words/value.ts'
import { mine } from '../queries.ts'
import { hearingSetting } from '../records.ts'

import { apart, chosen, example, type Hearing, laid, since2021 } from './parts.ts'

/** Who sits and who does not, and when it is to be (处罚法64; 市监听证办法11–18). */
export const preparingGates = ({ involved }: Hearing): readonly Gate[] => {
  const isApart = (who: Value) => not(among(who, involved))
  return [
    gate({
      ...since2021,
      id: 'G18-apart',
      title: '由非本案调查人员主持',
      blocks: ['hearing.host', 'hearing.rehost'],
      when: always,
      require: all(
        need(isApart(form('host')), '所指定的主持人参加过本案调查。', '另行指定没有参加调查的人员'),
        eachOrNone(rows(form('members')), need(isApart(it('value')), '所指定的听证员参加过本案调查。', '另行指定')),
      ),
      sentence: '听证由行政机关指定的非本案调查人员主持。',
      next: '指定没有参加本案调查的人员',
      cite: [apart, cite(marketHearing, 11, '办案人员不得担任听证主持人、听证员和记录员', '第三款')],
      examples: [
        example('没有参加调查', { form: { host: 'h' }, entries: {}, expect: 'open' }),
        example('取过证', {
          form: { host: 'li' },
          entries: { evidence: [{ officers: ['li', 'wang'] }] },
          expect: 'blocked',
        }),
        example('听证员取过证', {
          form: { host: 'h', members: ['wang'] },
          entries: { evidence: [{ officers: ['li', 'wang'] }] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-host',
      title: '由指定的主持人办理',
      blocks: [
        'hearing.set',
        'hearing.tell',
        'hearing.announce',
        'hearing.hold',
        'hearing.halt',
        'hearing.resume',
        'hearing.end',
        'hearing.report',
      ],
      when: always,
      require: all(
        need(
          equal(from(chosen, 'host'), actor),
          '办理人不是指定的听证主持人。',
          '由听证主持人办理；需要更换的，由负责人办理“更换听证主持人”',
        ),
        need(isApart(from(chosen, 'host')), '主持人在指定之后参加了本案调查。', '由负责人更换听证主持人'),
      ),
      sentence: '听证由指定的主持人组织、主持。',
      next: '由听证主持人办理',
      cures: [{ step: 'hearing.rehost' }],
      cite: [apart, cite(marketHearing, 12, '听证主持人的职责')],
      examples: [
        example('主持人', { actor: 'h', entries: { hearingHost: [{ host: 'h' }] }, expect: 'open' }),
        example('他人', { actor: 'x', entries: { hearingHost: [{ host: 'h' }] }, expect: 'blocked' }),
        example('更换之前的主持人', {
          actor: 'h',
          entries: { hearingHost: [{ host: 'h' }, { host: 'k' }] },
          expect: 'blocked',
        }),
        example('主持人后来参加调查', {
          actor: 'h',
          entries: { hearingHost: [{ host: 'h' }], evidence: [{ officers: ['h', 'wang'] }] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-set',
      title: '听证的安排',
      blocks: ['hearing.set'],
      when: always,
      require: all(
        need(
          least(form('date'), workingDaysAfter(today, 'P10.length')),
          '从今天到举行之日不足法定的通知日数。',
          '另定举行日期',
        ),
        need(
          any(not(equal(form('open'), 'closed')), filled(form('secret'))),
          '没有写明不公开举行的理由。',
          '写明所涉及的秘密或者隐私；没有的，公开举行',
        ),
        need(isApart(form('recorder')), '记录员参加过本案调查。', '另行指定记录员'),
        need(
          any(none(mine(hearingSetting)), filled(form('reason'))),
          '已经定过时间、地点，没有写明改期的原因。',
          '写明改期的原因',
        ),
      ),
      sentence: '听证应当在举行的七日前通知；除涉及国家秘密、商业秘密或者个人隐私的以外公开举行。',
      next: '按规定安排时间、地点、人员和举行方式',
      cite: [
        cite(penaltyLaw, 64, '举行的七日前通知；公开举行', '第二、三项'),
        cite(marketHearing, 20, '七个工作日前送达听证通知书'),
        cite(marketHearing, 22, '公开举行'),
        cite(marketHearing, 11, '办案人员不得担任记录员', '第三款'),
      ],
      examples: [
        example('第八个工作日公开举行', {
          form: { date: '2026-11-12', open: 'public', recorder: 'r' },
          day: '2026-11-02',
          expect: 'open',
        }),
        example('第六个工作日举行', {
          form: { date: '2026-11-10', open: 'public', recorder: 'r' },
          day: '2026-11-02',
          expect: 'blocked',
        }),
        example('不公开，没有理由', {
          form: { date: '2026-11-12', open: 'closed', recorder: 'r' },
          day: '2026-11-02',
          expect: 'blocked',
        }),
        example('记录员取过证', {
          form: { date: '2026-11-12', open: 'public', recorder: 'wang' },
          entries: { evidence: [{ officers: ['li', 'wang'] }] },
          day: '2026-11-02',
          expect: 'blocked',
        }),
        example('改期，没有原因', {
          form: { date: '2026-11-12', open: 'public', recorder: 'r' },
          entries: { hearingSetting: [laid] },
          day: '2026-11-02',
          expect: 'blocked',
        }),
      ],
    }),
  ]
}
