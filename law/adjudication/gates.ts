import { archiveGate } from '../archive/set.ts'
import { decidedInTime, decidersApart, proposedSince } from '../deciding/gates.ts'
import { inquiry, inquiryGates } from '../inquiry/set.ts'
import { intakeGates } from '../intake/gates.ts'
import { acceptance } from '../intake/records.ts'
import { publicationGates } from '../publication/gates.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { litigationInterpretation, ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { excludeGate, extendGate } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { all, always, among, any, each, fact, filled, least, need, not, over, reads, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { by, form, last, theParty, today } from '../words/value.ts'
import {
  application,
  copy,
  decision,
  finding,
  forwarding,
  mediation,
  mediationRequest,
  reply,
  reviewing,
  trial,
} from './records.ts'

const since2018 = { inForce: { from: '2018-02-08' } } as const
const decides = ['adjudication.propose', 'adjudication.approve'] as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const authorised = cite(litigationInterpretation, 158, '根据法律的授权对民事争议作出裁决')

export const adjudicationGates: readonly Gate[] = [
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
    id: 'A83-asked',
    title: '经当事人申请调解',
    blocks: ['mediation.record'],
    when: always,
    require: some(entries(mediationRequest, {}, { since: [mediation] })),
    sentence: '没有当事人申请调解。',
    next: '登记调解申请',
    cures: [{ step: 'mediation.ask' }],
    cite: [art(83, '经当事人申请，应当先行调解')],
    examples: [
      { name: '已申请', entries: { mediationRequest: [{}] }, expect: 'open' },
      { name: '没有申请', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2018,
    id: 'A82-two',
    title: '由二人以上审理',
    blocks: ['trial.record'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '审理一般由二人以上参加。',
    next: '补足审理人员',
    cite: [art(82, '一般由二人以上参加', '第一款'), authorised],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2018,
    id: 'A82',
    title: '经过审理，有争议的公开审理',
    blocks: decides,
    when: always,
    require: all(
      need(some(entries(trial)), '还没有审理。', '审理'),
      any(
        not(fact('mainFactsDisputed')),
        need(
          some(entries(trial, { way: { oneOf: ['public', 'hearing'] } })),
          '双方对主要事实有争议，没有公开审理。',
          '公开审理，充分听取双方的意见',
        ),
      ),
    ),
    sentence: '双方对主要事实有争议的，应当公开审理；没有争议的，可以书面审查。',
    next: '审理',
    cures: [{ step: 'trial.record' }],
    cite: [art(82, '有争议的公开审理，充分听取双方意见', '第二款')],
    examples: [
      { name: '没有审理', facts: { mainFactsDisputed: 'no' }, entries: {}, expect: 'blocked' },
      {
        name: '有争议，书面审查',
        facts: { mainFactsDisputed: 'yes' },
        entries: { trial: [{ way: 'written' }] },
        expect: 'blocked',
      },
      {
        name: '有争议，公开审理',
        facts: { mainFactsDisputed: 'yes' },
        entries: { trial: [{ way: 'public' }] },
        expect: 'open',
      },
      {
        name: '没有争议，书面审查',
        facts: { mainFactsDisputed: 'no' },
        entries: { trial: [{ way: 'written' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2018,
    id: 'A82-heard',
    title: '公开审理听取双方意见',
    blocks: ['trial.record'],
    when: among(form('way'), ['public', 'hearing']),
    require: filled(form('attendees')),
    sentence: '公开审理、听证没有记载参加的双方及其意见。',
    next: '写明参加的当事人、代理人及其意见；经通知没有到场的，写明通知的情况',
    cite: [art(82, '公开审理，充分听取双方意见', '第二款')],
    examples: [
      { name: '双方到场', form: { way: 'public', attendees: '双方均到场，各陈述意见' }, expect: 'open' },
      { name: '没有记载', form: { way: 'public' }, expect: 'blocked' },
      { name: '书面审查', form: { way: 'written' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2018,
    id: 'A83',
    title: '申请调解的先行调解',
    blocks: decides,
    when: some(entries(mediationRequest)),
    require: some(entries(mediation, {}, { since: [mediationRequest] })),
    sentence: '当事人申请调解的，应当先行调解，调解不成的依法裁决。',
    next: '调解',
    cures: [{ step: 'mediation.record' }],
    cite: [art(83, '经当事人申请，应当先行调解')],
    examples: [
      { name: '没有调解', entries: { mediationRequest: [{}] }, expect: 'blocked' },
      { name: '调解不成', entries: { mediationRequest: [{}], mediation: [{ outcome: 'failed' }] }, expect: 'open' },
      { name: '没有申请', entries: {}, expect: 'open' },
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
  proposedSince({
    id: 'A83-since',
    ...since2018,
    blocks: [...decides, 'review.submit'],
    finding,
    kinds: [trial, reply, inquiry],
    cure: 'finding.conclude',
    cite: [art(83, '认定的事实、裁决内容及理由')],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { ruling: '甲' }, was: { ruling: '乙' } },
    ids: reviewGateIds('adjudication'),
    title: '重大行政裁决法制审核',
    decision: '裁决意见',
    decides,
    alsoMajor: [some(entries(trial, { way: 'hearing' }))],
    examined: [entries(inquiry), entries(trial), entries(finding)],
    who: '参加审理、调查的人员',
  }),
  decidersApart({
    id: 'G24-adjudication',
    inForce: { from: '2018-12-05' },
    blocks: ['adjudication.endorse', 'adjudication.return', 'adjudication.approve'],
    examined: [finding, trial, inquiry],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [art(45, '由主要负责人或者分管负责人作出'), cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  extendGate({
    id: 'A84-extend',
    ...since2018,
    clock: 'O04',
    cite: [art(84, '经主要负责人批准延长三十日')],
  }),
  excludeGate({ id: 'A55', ...since2018, clock: 'O04', cite: [art(55, '将所需时间书面告知当事人')] }),
  decidedInTime({
    id: 'A84',
    ...since2018,
    blocks: ['adjudication.approve'],
    clock: 'O04',
    under: 'province.ningxia',
    days: { last: '2027-01-04', over: '2027-01-05' },
    what: '裁决',
    cite: [art(84, '受理之日起六十日内作出裁决')],
  }),
  archiveGate({ id: 'adjudication', ...since2018, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-adjudication'),
]
