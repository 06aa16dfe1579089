import { signingStepsOf } from '../signing/set.ts'
import { marketHearing, penaltyLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { any, type Condition, equal } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, resume, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { entries, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { type Step, step } from '../words/step.ts'
import { about, form, from, last, type Value } from '../words/value.ts'
import { mine } from './queries.ts'
import {
  forgoing,
  hearingAnnouncement,
  hearingEnd,
  hearingFile,
  hearingHalt,
  hearingHost,
  hearingRefusal,
  hearingReport,
  hearingSetting,
  hearingTold,
} from './records.ts'
import { hosts, openStages } from './stages.ts'

interface Hearing {
  /** The proceeding in which it is asked for, and the stages in which it may be. */
  readonly proceeding: string
  readonly from: readonly string[]
  /** The kinds in which a request and the hearing itself are kept. */
  readonly request: RecordKind
  readonly hearing: RecordKind
  /** The term that does not run while it goes on. */
  readonly pauses: string
  /** What it is to the rest of the case that the party takes its request back. */
  readonly withdrawn: readonly Does[]
  readonly cite: { readonly request: Citations }
}

const party = must('party', '当事人', { is: 'partyRef' })
const theirs = { party: about('party') } as const
/** The request of this party that came last. */
const requestOf = (request: RecordKind, whose: Value): Query =>
  entries(request, { party: { is: whose } }, { faulty: true, pick: 'latest' })

/** A notice of a hearing that will not be held like this is not served any more. */
const noticeGone = (whose: Value): Does =>
  stage('voided', { of: 'service', about: { document: { say: 'hearing-notice' }, party: whose }, from: ['pending'] })

/** A hearing of this party that has not come to its end ends with its request. */
export const requestGone = (whose: Value, pauses: string): readonly Does[] => [
  noticeGone(whose),
  stage('ended', { of: 'hearing', about: { party: whose }, from: openStages }),
  moment('hearing-ended', { party: whose }),
  resume(pauses, { for: whose }),
]

/** 听证, from the naming of its host to his report (处罚法63–65; 市监听证办法18–29). Of each party that asked for it, its own. */
export function hearingSteps({ proceeding, from: asked, request, hearing, pauses, withdrawn, cite: cites }: Hearing) {
  const isForgone: Condition = any(...forgoing.map((ground) => equal(form('ground'), ground)))
  const host = { proceeding: 'hearing', posts: hosts, effect: 'constitutive' } as const
  const itsRequest = entries(request, { no: { is: about('request') } }, { faulty: true })
  const named = mine(hearingHost, {}, { pick: 'latest' })
  const who = {
    host: from(named, 'host'),
    members: from(named, 'members'),
    recorder: from(mine(hearingSetting, {}, { pick: 'latest' }), 'recorder'),
  }
  const heard = { ...theirs, about: from(itsRequest, 'about') }
  return [
    step({
      id: 'hearing.host',
      title: '受理听证，指定听证主持人',
      proceeding,
      from: asked,
      effect: 'constitutive',
      posts: ['deputyHead', 'agencyHead'],
      fields: [party, ...hearingHost.fields.filter((f) => f.id !== 'reason')],
      does: [
        open('hearing', 'hosted', { request: from(requestOf(request, form('party')), 'no') }, { party: form('party') }),
        enter(
          hearingHost,
          { request: from(requestOf(request, form('party')), 'no'), reason: undefined },
          { party: form('party'), in: 'opened' },
        ),
        moment('hearing-hosted', { party: form('party') }),
      ],
      cite: [
        cite(penaltyLaw, 64, '由行政机关指定的非本案调查人员主持', '第四项'),
        cite(marketHearing, 18, '收到申请之日起三个工作日内确定主持人'),
        cite(marketHearing, 11, '主持人由负责人指定，可以设一至二名听证员'),
      ],
    }),
    step({
      id: 'hearing.refuse',
      title: '不予受理听证',
      proceeding,
      from: asked,
      effect: 'constitutive',
      posts: ['legalHead', 'deputyHead', 'agencyHead'],
      fields: [party, ...hearingRefusal.fields],
      does: [
        enter(hearingRefusal, { request: from(requestOf(request, form('party')), 'no') }, { party: form('party') }),
        paper('hearing-refusal', { party: form('party') }),
      ],
      cite: cites.request,
    }),
    step({
      ...host,
      id: 'hearing.rehost',
      title: '更换听证主持人、听证员',
      from: openStages,
      posts: ['deputyHead', 'agencyHead'],
      fields: hearingHost.fields.map((f) => (f.id === 'reason' ? { ...f, required: true } : f)),
      does: [enter(hearingHost, { request: about('request') }, theirs)],
      cite: [cite(penaltyLaw, 64, '有权申请主持人回避', '第四项'), cite(marketHearing, 4, '主持人的回避由负责人决定')],
    }),
    step({
      id: 'hearing.handOver',
      title: '移交听证的案件材料',
      proceeding: 'hearing',
      from: ['hosted'],
      to: 'preparing',
      effect: 'constitutive',
      posts: ['handler'],
      fields: hearingFile.fields,
      does: [enter(hearingFile, {}, theirs), moment('hearing-handed', theirs)],
      cite: [
        cite(penaltyLaw, 64, '依照规定的程序组织听证'),
        cite(marketHearing, 19, '三个工作日内将案件材料移交主持人'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.set',
      title: '确定听证的时间、地点',
      from: ['preparing', 'set'],
      to: 'set',
      fields: hearingSetting.fields,
      does: [
        noticeGone(about('party')),
        enter(hearingSetting, {}, theirs),
        moment('hearing-unset', theirs),
        moment('hearing-set', theirs),
        moment('hearing-public', { ...theirs, when: equal(form('open'), 'public') }),
        open(
          'service',
          'pending',
          { document: 'hearing-notice', setting: last(hearingSetting, 'no') },
          { ...theirs, as: 'service-hearing{setting}-{party}' },
        ),
        paper('hearing-notice', theirs),
        paper('hearing-announcement', { ...theirs, when: equal(form('open'), 'public') }),
      ],
      cite: [
        cite(penaltyLaw, 64, '举行的七日前通知时间、地点；公开举行', '第二、三项'),
        cite(marketHearing, 20, '五个工作日内确定时间、地点，通知书载明的事项'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.tell',
      title: '通知办案人员、第三人',
      from: ['set'],
      effect: 'reported',
      fields: hearingTold.fields,
      does: [enter(hearingTold, {}, theirs)],
      cite: [
        cite(penaltyLaw, 64, '举行的七日前通知当事人及有关人员', '第二项'),
        cite(marketHearing, 21, '七个工作日前通知办案人员，退回案件材料'),
        cite(marketHearing, 20, '七个工作日前通知第三人', '第三款'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.announce',
      title: '公告听证',
      from: ['set'],
      effect: 'reported',
      fields: hearingAnnouncement.fields,
      does: [enter(hearingAnnouncement, {}, theirs), moment('hearing-announced', theirs)],
      cite: [cite(penaltyLaw, 64, '听证公开举行', '第三项'), cite(marketHearing, 22, '三个工作日前公告', '第二款')],
    }),
    step({
      ...host,
      id: 'hearing.hold',
      title: '举行听证，制作听证笔录',
      from: ['set'],
      to: 'held',
      effect: 'reported',
      fields: hearing.fields,
      does: [
        enter(hearing, { ...who, result: 'held' }, heard),
        noticeGone(about('party')),
        moment('hearing-ended', theirs),
        moment('hearing-held', theirs),
        resume(pauses, { for: about('party') }),
        paper('hearing-transcript', theirs),
      ],
      cite: [
        cite(penaltyLaw, 64, '举行听证；制作笔录，核对无误后签字或者盖章', '第七、八项'),
        cite(marketHearing, 25, '听证的程序'),
        cite(marketHearing, 28, '听证笔录'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.halt',
      title: '中止听证',
      from: ['hosted', 'preparing', 'set'],
      to: 'halted',
      fields: hearingHalt.fields,
      does: [
        enter(hearingHalt, {}, theirs),
        noticeGone(about('party')),
        // No day stands any more that could be told or announced, and nothing need be handed over or set meanwhile.
        moment('hearing-unset', theirs),
        moment('hearing-halted', theirs),
      ],
      cite: [
        cite(penaltyLaw, 64, '依照规定的程序组织听证'),
        cite(marketHearing, 26, '可以中止听证的情形'),
        cite(marketHearing, 12, '主持人决定听证的中止', '第五项'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.resume',
      title: '恢复听证',
      from: ['halted'],
      to: 'preparing',
      fields: [must('reason', '中止的情形如何消失', { is: 'longText', max: 2000 })],
      // The time to set a day begins anew: the files are with the host.
      does: [moment('hearing-handed', theirs)],
      cite: [
        cite(penaltyLaw, 64, '依照规定的程序组织听证'),
        cite(marketHearing, 26, '中止的情形消失后应当恢复听证', '第二款'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.end',
      title: '终止听证',
      from: openStages,
      to: 'ended',
      fields: hearingEnd.fields,
      does: [
        enter(hearingEnd, {}, theirs),
        enter(hearing, { ...who, result: form('ground') }, { ...heard, when: isForgone }),
        ...withdrawn.map((d): Does => ({ ...d, when: equal(form('ground'), 'withdrawn') })),
        noticeGone(about('party')),
        moment('hearing-ended', theirs),
        resume(pauses, { for: about('party') }),
      ],
      cite: [
        cite(penaltyLaw, 64, '无正当理由拒不出席或者未经许可中途退出的，视为放弃，终止听证', '第六项'),
        cite(marketHearing, 27, '可以终止听证的情形'),
      ],
    }),
    step({
      ...host,
      id: 'hearing.report',
      title: '听证报告',
      from: ['held'],
      to: 'reported',
      fields: hearingReport.fields,
      does: [enter(hearingReport, {}, theirs), moment('hearing-reported', theirs), paper('hearing-report', theirs)],
      cite: [
        cite(marketHearing, 29, '五个工作日内撰写听证报告，连同笔录上报'),
        cite(marketHearing, 30, '听证报告的内容'),
        cite(penaltyLaw, 65, '根据听证笔录作出决定'),
      ],
    }),
    ...signingStepsOf({
      id: 'hearing.sign',
      title: '听证笔录核对、签名',
      proceeding: 'hearing',
      from: ['held', 'reported'],
      posts: hosts,
      cite: [
        cite(penaltyLaw, 64, '笔录交当事人或者其代理人核对无误后签字或者盖章，拒绝的由主持人注明', '第八项'),
        cite(marketHearing, 28, '当场签名或者盖章，拒绝的注明', '第二款'),
      ],
    }),
  ] satisfies readonly Step[]
}
