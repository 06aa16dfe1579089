import { inquiryGates } from '../../inquiry/set.ts'
import { intakeGates } from '../../intake/gates.ts'
import { acceptance } from '../../intake/records.ts'
import { litigationInterpretation, ningxiaProcedure, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, each, filled, least, need, not, over, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, last, theParty, today } from '../../words/value.ts'
import { application, copy, forwarding, reply } from '../records.ts'
import { decides } from './shared.ts'

const since2018 = { inForce: { from: '2018-02-08' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const authorised = cite(litigationInterpretation, 158, '根据法律的授权对民事争议作出裁决')

/** Taken in, and answered by the other side before it is tried (宁夏程序规定80, 81). */
export const partyGates: readonly Gate[] = [
  ...intakeGates({
    id: 'A80',
    ...since2018,
    application,
    accept: {
      facts: ['applicationOurs', 'adjudicable'],
      sentence: '不属于本机关管辖，或者依法不能适用行政裁决程序解决的，不能受理。',
      next: '告知向有关机关提出，或者不予受理并告知理由',
      cite: [art(80, '属于管辖范围的应当受理'), authorised],
    },
    once: [art(79, '申请的内容'), authorised],
    elsewhere: [art(80, '告知申请人向有关行政机关提出', '第二项')],
    after: [art(79, '申请的内容')],
    late: {
      clock: 'O04-review',
      under: 'province.ningxia',
      last: '2026-11-09',
      over: '2026-11-10',
      title: '在期限内审查完毕',
      sentence: '收到申请后没有在期限内审查完毕。',
      next: '超过期限作出处理',
      cite: [art(80, '五日内审查完毕')],
    },
  }),
  ...inquiryGates({
    id: 'adjudication',
    ...since2018,
    since: acceptance,
    two: [cite(threeSystemsOpinion, 5, '调查取证表明身份'), art(38, '调查取证时执法人员不得少于二人', '第二款')],
    after: [art(82, '必要时实地调查核实证据', '第三款')],
  }),
  gate({
    ...since2018,
    id: 'A81',
    title: '被申请人收到副本，已经答复或者期限已过',
    blocks: ['trial.record', ...decides],
    when: always,
    require: all(
      need(filled(by('thirdParties')), '尚未登记被申请人。', '登记被申请人'),
      each(
        'concerned',
        any(
          not(among(theParty, by('thirdParties'))),
          some(entries(reply, {}, { party: 'this' })),
          need(
            over('O04-reply'),
            '尚未向{当事人}发送申请书副本，或者其答复的期限未满。',
            '发送副本；等期限届满，或者登记其答复',
          ),
        ),
      ),
    ),
    sentence: '应当先向被申请人发送副本，听取其答复。',
    next: '发送副本，登记答复',
    cures: [{ step: 'party.identify' }, { step: 'copy.send' }, { step: 'reply.receive' }],
    cite: [art(80, '将副本发送给被申请人', '第一项'), art(81, '十日内提交书面答复', '第一款')],
    examples: [
      { name: '没有登记被申请人', entries: {}, expect: 'blocked' },
      { name: '没有发送', thirdParties: ['p2'], entries: {}, expect: 'blocked' },
      { name: '已经答复', thirdParties: ['p2'], entries: { reply: [{ party: 'p2' }] }, expect: 'open' },
      {
        name: '期限未满',
        under: 'province.ningxia',
        thirdParties: ['p2'],
        entries: { copy: [{ party: 'p2' }] },
        clocks: { 'O04-reply/p2': '2026-11-02' },
        day: '2026-11-12',
        expect: 'blocked',
      },
      {
        name: '期限已满',
        under: 'province.ningxia',
        thirdParties: ['p2'],
        entries: { copy: [{ party: 'p2' }] },
        clocks: { 'O04-reply/p2': '2026-11-02' },
        day: '2026-11-13',
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'A81-day',
    title: '收到副本之日',
    blocks: ['copy.send'],
    when: always,
    require: all(
      need(least(form('receivedOn'), last(acceptance, 'on')), '早于受理之日。', '核对日期'),
      need(least(today, form('receivedOn')), '晚于登记之日。', '核对日期'),
    ),
    sentence: '收到副本的日期不对。',
    next: '核对日期',
    cite: [art(80, '受理后发送副本', '第一项')],
    examples: [
      {
        name: '受理以后',
        entries: { acceptance: [{ on: '2026-11-02' }] },
        form: { receivedOn: '2026-11-03' },
        day: '2026-11-03',
        expect: 'open',
      },
      {
        name: '受理以前',
        entries: { acceptance: [{ on: '2026-11-02' }] },
        form: { receivedOn: '2026-10-30' },
        day: '2026-11-03',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'A81-copied',
    title: '先发送副本，后收到答复',
    blocks: ['reply.receive'],
    when: always,
    require: some(entries(copy, { party: { is: form('party') } })),
    sentence: '还没有向该被申请人发送申请书副本。',
    next: '发送申请书副本',
    cures: [{ step: 'copy.send' }],
    cite: [art(80, '将副本发送给被申请人', '第一项')],
    examples: [
      { name: '已发送', entries: { copy: [{ party: 'p2' }] }, form: { party: 'p2' }, expect: 'open' },
      { name: '没有发送', form: { party: 'p2' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2018,
    id: 'A81-forward',
    title: '答复副本已发送申请人',
    blocks: decides,
    when: some(entries(reply)),
    require: some(entries(forwarding, {}, { since: [reply] })),
    sentence: '被申请人的答复还没有发送给申请人。',
    next: '发送答复副本',
    cures: [{ step: 'reply.forward' }],
    cite: [art(81, '五日内将答复副本发送申请人', '第二款')],
    examples: [
      { name: '没有发送', entries: { reply: [{}] }, expect: 'blocked' },
      { name: '已发送', entries: { reply: [{}], forwarding: [{}] }, expect: 'open' },
    ],
  }),
]
