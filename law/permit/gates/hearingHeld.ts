import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, inTime, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form, last, today } from '../../words/value.ts'
import { isAnnounced, namedHost } from '../hearingConditions.ts'
import { hearingNotice } from '../hearingRecords.ts'
import { day, host, isApart, laid, permit } from './hearingParts.ts'

/** How it is held and put on record (许可法47, 48). */
export const heldGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L48',
    norm: ['L07'],
    title: '按通知举行，由他人主持',
    blocks: ['hearing.hold'],
    when: always,
    require: all(
      need(isAnnounced, '尚未通知听证的时间、地点。', '先行通知'),
      need(equal(today, last(hearingNotice, 'date')), '没有在通知的日期举行。', '按通知的日期登记；改期的，重新通知'),
      need(
        any(not(filled(namedHost)), equal(host, namedHost)),
        '主持人不是通知的主持人。',
        '由通知的主持人主持；需要更换的，决定回避或者重新通知',
      ),
      need(isApart(host), '主持人是审查本申请的工作人员。', '另行指定主持人'),
    ),
    sentence: '听证应当事先通知，由审查该申请的工作人员以外的人主持。',
    next: '通知；另行指定主持人',
    cures: [{ step: 'hearing.announce' }],
    cite: [cite(permitLaw, 48, '七日前通知；由审查人员以外的人主持', '第一、三项')],
    examples: [
      {
        name: '核查人员主持',
        entries: { hearingNotice: [{ date: day }], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { host: 'a' },
        day,
        expect: 'blocked',
      },
      {
        name: '提出审查意见的人主持',
        entries: { hearingNotice: [{ date: day }], examination: [{ by: 'a' }] },
        form: { host: 'a' },
        day,
        expect: 'blocked',
      },
      {
        name: '通知的主持人',
        entries: { hearingNotice: [laid], siteVisit: [{ officers: ['a', 'b'] }] },
        form: { host: 'c' },
        day,
        expect: 'open',
      },
      { name: '不是通知的主持人', entries: { hearingNotice: [laid] }, form: { host: 'd' }, day, expect: 'blocked' },
      {
        name: '回避以后另行指定的主持人',
        entries: { hearingNotice: [laid], hostDecision: [{ granted: true, host: 'd' }] },
        form: { host: 'd' },
        day,
        expect: 'open',
      },
      {
        name: '不是通知的日期',
        entries: { hearingNotice: [{ date: '2026-11-12' }] },
        form: { host: 'c' },
        day,
        expect: 'blocked',
      },
      { name: '未通知', form: { host: 'c' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L48-signed',
    norm: ['L07'],
    title: '笔录经确认签字、盖章',
    blocks: ['hearing.hold'],
    when: always,
    require: all(
      need(
        any(not(equal(form('signature'), 'signed')), filled(form('files'))),
        '没有附上签字、盖章的笔录。',
        '附上签字的笔录；在这里制作笔录的，选择随后核对、逐页签名',
      ),
      need(
        any(not(equal(form('signature'), 'refused')), filled(form('remark'))),
        '拒绝签字、盖章的，没有注明情况。',
        '注明拒绝的情况',
      ),
    ),
    sentence: '听证笔录应当交听证参加人确认无误后签字或者盖章。',
    next: '附上签字的笔录，或者注明拒绝的情况',
    cite: [cite(permitLaw, 48, '笔录交听证参加人确认无误后签字或者盖章', '第五项')],
    examples: [
      { name: '签字', form: { signature: 'signed', files: ['笔录'] }, expect: 'open' },
      { name: '没有附上', form: { signature: 'signed' }, expect: 'blocked' },
      { name: '拒绝，没有注明', form: { signature: 'refused' }, expect: 'blocked' },
      { name: '随后逐页签名', form: { signature: 'pages' }, expect: 'open' },
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
]
