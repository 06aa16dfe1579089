import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, equal, none } from '../../words/condition.ts'
import { enter, moment, paper, pause, resume } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { form, last } from '../../words/value.ts'
import { isCalledOff, isNobodysWish } from '../hearingConditions.ts'
import {
  endGrounds,
  hearing,
  hearingEnd,
  hearingNotice,
  hearingRequest,
  hearingTakenBack,
  hostChallenge,
  hostDecision,
} from '../hearingRecords.ts'

/** Of an application, and of a change or an extension asked of what it granted (许可法36, 46–49). */
const whileOpen = { proceeding: 'permit', from: ['examining', 'examined', 'issued'] } as const
const party = must('party', '对谁', { is: 'partyRef' })
const theirs = { party: form('party') } as const
/** Whichever of them runs: of one agency, of several together, of one below another. */
export const terms = ['L02', 'L03', 'L04', 'L02-change'] as const
const goesOn = terms.map((term) => resume(term))

/** 听证: asked for, taken back, announced, held by another, or brought to an end (许可法45–48). */
export const hearingSteps: readonly Step[] = subject('听证', [
  step({
    ...whileOpen,
    id: 'hearing.ask',
    title: '记录听证申请',
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...hearingRequest.fields],
    does: [
      enter(hearingRequest, {}, theirs),
      moment('hearing-asked', theirs),
      // One hearing for all who ask: the twenty days run from the first.
      moment('hearing-due', {
        when: none(
          entries(hearingRequest, { no: { below: last(hearingRequest, 'no') } }, { since: [hearing, hearingEnd] }),
        ),
      }),
      ...terms.map((term) => pause(term, '听证')),
    ],
    cite: [cite(permitLaw, 47, '五日内提出的，二十日内组织听证'), cite(permitLaw, 45, '听证所需时间不计算在期限内')],
  }),
  step({
    ...whileOpen,
    id: 'hearing.takeBack',
    title: '登记撤回听证申请',
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...hearingTakenBack.fields],
    does: [
      enter(hearingTakenBack, {}, theirs),
      moment('hearing-ended', { when: isNobodysWish }),
      // What has been announced stands until it is held or called off.
      ...goesOn.map((does) => ({ ...does, when: all(isNobodysWish, isCalledOff) })),
    ],
    cite: [cite(permitLaw, 47, '申请人、利害关系人提出听证申请的，组织听证')],
  }),
  step({
    ...whileOpen,
    id: 'hearing.announce',
    title: '听证通知、公告',
    effect: 'constitutive',
    posts: ['handler'],
    fields: hearingNotice.fields,
    // A hearing the law itself wants has nobody who asks for it: its time is not counted from its notice.
    does: [
      enter(hearingNotice),
      ...terms.map((term) => pause(term, '听证')),
      paper('permit-hearing-notice', { each: 'concerned' }),
      paper('permit-hearing-announcement', { when: equal(form('announced'), true) }),
    ],
    cite: [
      cite(permitLaw, 48, '举行七日前通知时间、地点，必要时公告；公开举行；指定主持人', '第一、二、三项'),
      cite(permitLaw, 46, '向社会公告'),
    ],
  }),
  step({
    ...whileOpen,
    id: 'hearing.challenge',
    title: '登记主持人回避的申请',
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...hostChallenge.fields],
    does: [enter(hostChallenge, {}, theirs)],
    cite: [cite(permitLaw, 48, '认为主持人有直接利害关系的，有权申请回避', '第三项')],
  }),
  step({
    ...whileOpen,
    id: 'hearing.recuse',
    title: '决定听证主持人是否回避',
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: hostDecision.fields,
    does: [enter(hostDecision)],
    cite: [cite(permitLaw, 48, '有权申请回避；另行指定主持人', '第三项')],
  }),
  step({
    ...whileOpen,
    id: 'hearing.hold',
    title: '举行听证',
    effect: 'reported',
    posts: ['handler', 'legalHead'],
    fields: hearing.fields,
    does: [
      enter(hearing),
      moment('hearing-held'),
      ...goesOn,
      paper('permit-hearing-record', { when: equal(form('signature'), 'pages') }),
    ],
    cite: [cite(permitLaw, 48, '公开举行，制作笔录')],
  }),
  step({
    ...whileOpen,
    id: 'hearing.end',
    title: '终止听证',
    effect: 'constitutive',
    posts: ['handler', 'legalHead'],
    fields: hearingEnd.fields.map((f) =>
      f.id === 'ground' && f.kind.is === 'choice'
        ? {
            ...f,
            kind: { ...f.kind, choices: f.kind.choices.filter((c) => endGrounds.some((ground) => ground === c.value)) },
          }
        : f,
    ),
    does: [enter(hearingEnd), moment('hearing-ended'), ...goesOn],
    cite: [
      cite(permitLaw, 47, '申请人、利害关系人提出听证申请的，组织听证'),
      cite(permitLaw, 48, '七日前通知申请人、利害关系人', '第一项'),
    ],
  }),
])
