import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  each,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  not,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, it, today } from '../../words/value.ts'
import { hearingReport } from '../records.ts'

import { day, example, type Hearing, handed, inTime, laid, noticeServed, setting, since2021 } from './parts.ts'

/** How it is held and ends, and what stands on it (处罚法64, 65; 市监听证办法23–29). */
export const holdingGates = ({ hearing, service, decides }: Hearing): readonly Gate[] => {
  const served = noticeServed(service)
  return [
    gate({
      ...since2021,
      id: 'G18-day',
      title: '在通知的日期举行',
      blocks: ['hearing.hold'],
      when: always,
      require: all(
        need(
          equal(today, from(setting, 'date')),
          '没有在通知的日期举行。',
          '按通知的日期登记；改期的，重新确定时间、地点并通知',
        ),
        need(
          any(not(equal(form('signature'), 'refused')), filled(form('remark'))),
          '当事人、第三人拒绝签名、盖章的，没有在笔录中注明。',
          '注明拒绝的情况',
        ),
      ),
      sentence: '听证在所通知的时间、地点举行；笔录由听证参加人签名或者盖章，拒绝的由主持人注明。',
      next: '核对日期和笔录的签名',
      cures: [{ step: 'hearing.set' }],
      cite: [
        cite(penaltyLaw, 64, '通知时间、地点；笔录签字或者盖章，拒绝的由主持人注明', '第二、八项'),
        cite(marketHearing, 28, '当场签名或者盖章，拒绝的注明', '第二款'),
      ],
      examples: [
        example('当日，已签名', {
          day,
          form: { signature: 'signed' },
          entries: { hearingSetting: [laid] },
          expect: 'open',
        }),
        example('次日', {
          day: '2026-12-03',
          form: { signature: 'signed' },
          entries: { hearingSetting: [laid] },
          expect: 'blocked',
        }),
        example('拒签，没有注明', {
          day,
          form: { signature: 'refused' },
          entries: { hearingSetting: [laid] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-end',
      title: '视为放弃听证',
      blocks: ['hearing.end'],
      when: among(form('ground'), ['absent', 'left']),
      require: each(
        setting,
        all(
          need(least(today, it('date')), '还没有到通知的举行日期。', '到期举行；当事人撤回的，按撤回登记'),
          need(some(served), '听证通知书没有送达{当事人}，不能认定其不到场。', '先登记送达，另定日期举行'),
          need(
            inTime(from(served, 'on'), 'P10.length'),
            '听证通知书送达{当事人}不足法定的日数，不能认定其不到场。',
            '另定日期举行',
          ),
        ),
      ),
      sentence: '当事人经依法通知，无正当理由不到场或者未经许可中途退场的，方可视为放弃听证权利。',
      next: '依法通知，另定日期举行',
      cures: [{ step: 'hearing.set' }, { step: 'service.deliver' }],
      cite: [
        cite(penaltyLaw, 64, '无正当理由拒不出席或者未经许可中途退出的，视为放弃', '第六项'),
        cite(marketHearing, 27, '可以终止听证的情形', '第二、三项'),
      ],
      examples: [
        example('依法通知，当日不到场', {
          day,
          form: { ground: 'absent' },
          entries: { hearingSetting: [laid], service: [handed] },
          expect: 'open',
        }),
        example('没有送达', {
          day,
          form: { ground: 'absent' },
          entries: { hearingSetting: [laid] },
          expect: 'blocked',
        }),
        example('日期未到', {
          day: '2026-12-01',
          form: { ground: 'absent' },
          entries: { hearingSetting: [laid], service: [handed] },
          expect: 'blocked',
        }),
        example('送达太晚', {
          day,
          form: { ground: 'left' },
          entries: { hearingSetting: [laid], service: [{ ...handed, on: '2026-11-24' }] },
          expect: 'blocked',
        }),
        example('没有定过日期', { day, form: { ground: 'absent' }, entries: {}, expect: 'blocked' }),
        example('当事人撤回', { day, form: { ground: 'withdrawn' }, entries: {}, expect: 'open' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-withdrawn',
      title: '撤回听证有当事人的材料',
      blocks: ['hearing.end'],
      when: equal(form('ground'), 'withdrawn'),
      // The host's own word takes no right from a party (市监听证办法15: 明确授权; 处罚法63).
      require: filled(form('files')),
      sentence: '当事人撤回听证申请或者放弃听证权利的，应当有其书面撤回、声明或者签名的笔录。',
      next: '附上当事人的书面撤回、声明或者签名的笔录；没有的，如期举行听证',
      cite: [
        cite(marketHearing, 27, '当事人撤回听证申请或者明确放弃听证权利', '第一项'),
        cite(marketHearing, 15, '代为撤回、放弃的，须有明确授权', '第三款'),
        cite(penaltyLaw, 63, '当事人要求听证的，应当组织听证'),
      ],
      examples: [
        example('附有书面撤回', { form: { ground: 'withdrawn', files: ['书面撤回'] }, expect: 'open' }),
        example('没有材料', { form: { ground: 'withdrawn' }, expect: 'blocked' }),
        example('不到场', { form: { ground: 'absent' }, expect: 'open' }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G18-report',
      title: '根据听证笔录作出决定',
      where: 'hearing.report',
      blocks: decides,
      when: some(entries(hearing, { result: 'held' }, { faulty: true })),
      require: eachOrNone(
        entries(hearing, { result: 'held' }, { faulty: true }),
        need(
          some(entries(hearingReport, { proceeding: { is: it('proceeding') } })),
          '{当事人}的听证还没有听证报告。',
          '由听证主持人提出听证报告，连同笔录送承办机构',
        ),
      ),
      sentence: '听证结束后，应当根据听证笔录，结合听证报告作出决定。',
      next: '由听证主持人提出听证报告',
      cures: [{ step: 'hearing.report' }],
      cite: [
        cite(marketHearing, 29, '根据听证笔录，结合听证报告作出决定', '第二款'),
        cite(penaltyLaw, 65, '根据听证笔录作出决定'),
      ],
      examples: [
        example('已有报告', {
          entries: { hearing: [{ party: 'p1', result: 'held' }], hearingReport: [{ party: 'p1' }] },
          expect: 'open',
        }),
        example('没有报告', { entries: { hearing: [{ party: 'p1', result: 'held' }] }, expect: 'blocked' }),
        example('因不到场终止', { entries: { hearing: [{ party: 'p1', result: 'absent' }] }, expect: 'open' }),
      ],
    }),
  ]
}
