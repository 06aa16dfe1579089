import { hearingScene } from '../../recording/scenes.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, each, equal, fact, inTime, least, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { actor, form, last, today, workingDaysAfter } from '../../words/value.ts'
import { examination, hearing, hearingNotice, hearingRequest, opinion, siteVisit, told } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const decides = ['grant.propose', 'grant.approve'] as const
const host = form('host')

/** Asked for in time, announced before, held by another, and not for nothing (许可法46–48). */
export const hearingGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L47',
    norm: ['L07'],
    title: '在五日内申请听证',
    blocks: ['hearing.ask'],
    when: always,
    require: all(
      need(
        some(entries(told, { hearing: true, party: { is: form('party') } })),
        '尚未告知其听证权利，期限没有起算。',
        '先登记告知听证权利',
      ),
      need(
        each(entries(told, { hearing: true, party: { is: form('party') } }, { pick: 'latest' }), inTime('L07-request')),
        '自被告知听证权利之日起已过五日。',
        '作为意见登记；机关认为需要的，仍可以举行听证',
      ),
    ),
    sentence: '听证申请应当在被告知听证权利之日起五日内提出。',
    next: '作为意见登记',
    cures: [{ step: 'opinion.hear' }],
    cite: [cite(permitLaw, 47, '被告知听证权利之日起五日内提出')],
    examples: [
      {
        name: '第五个工作日',
        entries: { told: [{ party: 'p2', hearing: true }] },
        clocks: { 'L07-request/p2': '2026-11-02' },
        form: { party: 'p2' },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '第六个工作日',
        entries: { told: [{ party: 'p2', hearing: true }] },
        clocks: { 'L07-request/p2': '2026-11-02' },
        form: { party: 'p2' },
        day: '2026-11-10',
        expect: 'blocked',
      },
      { name: '没有告知', form: { party: 'p2' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L46',
    norm: ['G38', 'L07'],
    title: '应当听证的许可',
    blocks: decides,
    // Its notice stops the time to decide: a hearing once announced is held, or the term would stand still for nothing.
    when: any(fact('permitHearingByLaw'), some(entries(hearingRequest)), some(entries(hearingNotice))),
    require: all(
      some(entries(hearing, {}, { since: [hearingRequest, hearingNotice] })),
      need(
        any(not(fact('permitHearingByLaw')), some(entries(hearingNotice, { announced: true }))),
        '应当听证的事项没有向社会公告。',
        '公告并举行听证',
      ),
    ),
    sentence: '应当听证、已经申请听证或者已经通知听证的，未举行听证不得作出许可决定。',
    next: '通知、公告并举行听证',
    cures: [{ step: 'hearing.announce' }, { step: 'hearing.hold' }],
    cite: [cite(permitLaw, 46, '向社会公告并举行听证'), cite(permitLaw, 47, '五日内申请的，组织听证')],
    examples: [
      {
        name: '申请听证，未举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingRequest: [{ party: 'p2' }] },
        expect: 'blocked',
      },
      {
        name: '已经通知，没有举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingNotice: [{ announced: true }] },
        expect: 'blocked',
      },
      {
        name: '听证之后又有人申请',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearing: [{ host: 'a' }], hearingRequest: [{ party: 'p2' }] },
        expect: 'blocked',
      },
      {
        name: '申请之后举行',
        facts: { permitHearingByLaw: 'no' },
        entries: { hearingRequest: [{ party: 'p2' }], hearing: [{ host: 'a' }] },
        expect: 'open',
      },
      {
        name: '依法应当听证，没有公告',
        facts: { permitHearingByLaw: 'yes' },
        entries: { hearingNotice: [{ announced: false }], hearing: [{ host: 'a' }] },
        expect: 'blocked',
      },
      { name: '都不是', facts: { permitHearingByLaw: 'no' }, entries: {}, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-notice',
    norm: ['L07'],
    title: '举行七日前通知',
    blocks: ['hearing.announce'],
    when: always,
    require: least(form('date'), workingDaysAfter(today, 7)),
    sentence: '听证应当在举行的七日前通知。',
    next: '另定举行日期',
    cite: [cite(permitLaw, 48, '举行听证的七日前通知', '第一项'), cite(permitLaw, 82, '期限以工作日计算')],
    examples: [
      { name: '第七个工作日举行', form: { date: '2026-11-11' }, day: '2026-11-02', expect: 'open' },
      { name: '第六个工作日举行', form: { date: '2026-11-10' }, day: '2026-11-02', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48',
    norm: ['L07'],
    title: '听证的通知和主持',
    blocks: ['hearing.hold'],
    when: always,
    require: all(
      need(some(entries(hearingNotice)), '尚未通知听证的时间、地点。', '先行通知'),
      need(equal(today, last(hearingNotice, 'date')), '没有在通知的日期举行。', '按通知的日期登记；改期的，重新通知'),
      need(
        all(
          none(entries(siteVisit, { officers: { has: host } })),
          ...[siteVisit, told, opinion, examination].map((kind) => none(entries(kind, { by: { is: host } }))),
        ),
        '主持人是审查本申请的工作人员。',
        '另行指定主持人',
      ),
    ),
    sentence: '听证应当事先通知，由审查该申请的工作人员以外的人主持。',
    next: '通知；另行指定主持人',
    cures: [{ step: 'hearing.announce' }],
    cite: [cite(permitLaw, 48, '七日前通知；由审查人员以外的人主持', '第一、三项')],
    examples: [
      {
        name: '核查人员主持',
        entries: { hearingNotice: [{ date: '2026-11-11' }], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { host: 'a' },
        day: '2026-11-11',
        expect: 'blocked',
      },
      {
        name: '提出审查意见的人主持',
        entries: { hearingNotice: [{ date: '2026-11-11' }], examination: [{ by: 'a' }] },
        form: { host: 'a' },
        day: '2026-11-11',
        expect: 'blocked',
      },
      {
        name: '他人主持',
        entries: { hearingNotice: [{ date: '2026-11-11' }], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { host: 'c' },
        day: '2026-11-11',
        expect: 'open',
      },
      {
        name: '不是通知的日期',
        entries: { hearingNotice: [{ date: '2026-11-12' }] },
        form: { host: 'c' },
        day: '2026-11-11',
        expect: 'blocked',
      },
      { name: '未通知', form: { host: 'c' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L47-hold',
    norm: ['L07'],
    title: '在二十日内组织听证',
    blocks: ['hearing.hold'],
    mode: 'note',
    when: always,
    require: inTime('L07-hold'),
    sentence: '自申请听证之日起超过二十日组织听证。',
    next: '超过期限组织听证',
    cite: [cite(permitLaw, 47, '二十日内组织听证')],
    examples: [
      { name: '第二十个工作日', clocks: { 'L07-hold': '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { 'L07-hold': '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-host',
    norm: ['L07'],
    title: '主持听证的人不审查',
    blocks: ['examination.conclude'],
    when: some(entries(hearing)),
    require: none(entries(hearing, { host: { is: actor } })),
    sentence: '主持过本案听证，不能提出审查意见。',
    next: '由审查本申请的工作人员提出',
    cite: [cite(permitLaw, 48, '由审查人员以外的人主持听证', '第三项')],
    examples: [
      { name: '主持人审查', entries: { hearing: [{ host: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人审查', entries: { hearing: [{ host: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
  ...hearingScene,
]
