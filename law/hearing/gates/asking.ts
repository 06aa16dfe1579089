import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, each, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'

import { example, type Hearing, isHosted, since2021 } from './parts.ts'

/** A request is met with a host, or refused for a reason (处罚法63, 64; 市监听证办法7–11). */
export const askingGates = ({ request, hearing, asked, offered }: Hearing): readonly Gate[] => {
  const theirs = entries(request, { party: { is: form('party') } }, { faulty: true, pick: 'latest' })
  return [
    gate({
      ...since2021,
      id: 'G17-host',
      title: '受理听证申请',
      blocks: ['hearing.host'],
      when: always,
      require: each(
        theirs,
        all(
          need(asked, '{当事人}没有在期限内要求听证，或者已经放弃、已经听证。', '逾期提出的，不予受理并书面说明理由'),
          need(
            not(isHosted(hearing)),
            '{当事人}的听证已经指定主持人，正在进行。',
            '更换主持人的，办理“更换听证主持人”',
          ),
        ),
      ),
      sentence: '当事人在期限内要求听证的，应当组织听证；没有这样的要求，不组织听证。',
      next: '先登记当事人的听证请求',
      cures: [{ step: 'hearing.request' }],
      cite: [
        cite(penaltyLaw, 63, '当事人要求听证的，应当组织听证'),
        cite(marketHearing, 7, '五个工作日内要求听证', '第三款'),
      ],
      examples: [
        example('期限内要求', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1', about: 1 }] },
          expect: 'open',
        }),
        example('没有要求', { form: { party: 'p1' }, entries: {}, expect: 'blocked' }),
        example('已经放弃', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1', about: 1 }], waiver: [{ party: 'p1', what: 'hearing' }] },
          expect: 'blocked',
        }),
        example('正在进行', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1', about: 1 }], hearingHost: [{ party: 'p1', host: 'h' }] },
          expect: 'blocked',
        }),
      ],
    }),
    gate({
      ...since2021,
      id: 'G17-refuse',
      title: '期限内的听证请求不得拒绝',
      blocks: ['hearing.refuse'],
      when: always,
      require: each(theirs, any(not(offered), not(asked))),
      sentence: '当事人享有听证权利并在期限内要求听证的，应当组织听证，不得不予受理。',
      next: '由机关负责人指定听证主持人；当事人没有提出过请求的，不需要办理',
      cures: [{ step: 'hearing.host' }],
      cite: [
        cite(penaltyLaw, 63, '当事人要求听证的，应当组织听证'),
        cite(marketHearing, 7, '期限内要求的应当组织', '第三款'),
      ],
      examples: [
        example('没有告知听证权利', {
          form: { party: 'p1' },
          entries: { hearingRequest: [{ party: 'p1' }] },
          expect: 'open',
        }),
        example('期限内要求', {
          form: { party: 'p1' },
          entries: {
            notice: [{ offersHearing: ['p1'] }],
            service: [{ party: 'p1', document: 'penalty-notice', about: 1 }],
            hearingRequest: [{ party: 'p1', about: 1 }],
          },
          expect: 'blocked',
        }),
        example('没有请求', { form: { party: 'p1' }, entries: {}, expect: 'blocked' }),
      ],
    }),
  ]
}
