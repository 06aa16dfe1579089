import { rows } from '../words/condition.ts'
import { addressed, type Block, half, ifGiven, line, paragraph, section, signed, table } from '../words/paper.ts'
import { it, last, say } from '../words/value.ts'
import { hearing, hearingNotice } from './hearingRecords.ts'
import { application } from './records.ts'

const permitLaw = '《中华人民共和国行政许可法》'
const matter = { 事项: last(application, 'matter') }
const day = paragraph('时间：{日期}{时间}。', {
  日期: last(hearingNotice, 'date'),
  时间: last(hearingNotice, 'time'),
})
const place = paragraph('地点：{地点}。', { 地点: last(hearingNotice, 'place') })
const how: readonly Block[] = [
  paragraph('举行方式：{方式}。', { 方式: last(hearingNotice, 'open') }),
  ifGiven('不公开举行的理由：{理由}。', { 理由: last(hearingNotice, 'secret') }),
]

/** 许可听证的文书 (许可法46–48). */
export const permitHearingPapers = {
  'permit-hearing-notice': [
    paragraph(
      `本机关对“{事项}”行政许可申请举行听证。依据${permitLaw}第四十八条第一款第一项的规定，现将有关事项通知如下：`,
      matter,
    ),
    section('时间、地点和举行方式'),
    day,
    place,
    ...how,
    section('听证主持人'),
    paragraph('听证主持人：{主持人}。', { 主持人: last(hearingNotice, 'host') }),
    paragraph('认为听证主持人与该行政许可事项有直接利害关系的，有权申请其回避。'),
    section('权利和义务'),
    paragraph('在听证中可以提出证据，并进行申辩和质证；听证笔录经确认无误后签字或者盖章。'),
    paragraph('不承担本机关组织听证的费用。'),
  ],
  'permit-hearing-announcement': [
    addressed(say('各有关单位、个人')),
    paragraph(`依据${permitLaw}第四十六条、第四十八条的规定，本机关对下列行政许可申请举行听证，现予公告：`),
    paragraph('申请人：{当事人}。'),
    paragraph('许可事项：{事项}。', matter),
    day,
    place,
    ...how,
  ],
  'permit-hearing-record': [
    line('许可事项', '{事项}', matter),
    half('时间', '{日期}', { 日期: last(hearing, 'on') }),
    half('地点', '{地点}', { 地点: last(hearingNotice, 'place') }),
    half('主持人', '{主持人}', { 主持人: last(hearing, 'host') }),
    half('举行方式', '{方式}', { 方式: last(hearingNotice, 'open') }),
    section('参加人和意见'),
    table(rows(last(hearing, 'attendees')), ['姓名', it('name'), 1], ['身份', it('post'), 2], ['意见', it('view'), 5]),
    section('听证情况'),
    line('听证情况', '{笔录}', { 笔录: last(hearing, 'transcript') }),
    line('确认', '以上笔录已交听证参加人确认，＿＿＿＿＿＿＿＿'),
    signed('申请人', '利害关系人', '审查人员', '主持人'),
  ],
} as const
