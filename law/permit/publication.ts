import { withoutEnd } from '../credit/tables.ts'
import { equal, none, some } from '../words/condition.ts'
import type { CreditReport } from '../words/credit.ts'
import { type Block, ifGiven, paragraph } from '../words/paper.ts'
import { type Fact, factLine, type Publication } from '../words/publication.ts'
import { entries } from '../words/query.ts'
import { about, firstOf, last, say } from '../words/value.ts'
import { isGranted } from './conditions.ts'
import { cancellation, ending } from './endingRecords.ts'
import { application, examination, licence } from './records.ts'
import { renewalPublications } from './renewalPublications.ts'

/** 撤回、撤销、吊销: of it the state is told, and the row stays. */
const isOver = { endedOn: { filled: true } } as const
const matter = { 事项: last(application, 'matter') }
const who: readonly Fact[] = [
  factLine('许可机关', '{机关}'),
  factLine('申请人', '{当事人}'),
  factLine('统一社会信用代码', '{代码}'),
  factLine('许可事项', '{事项}', matter),
]
const decidedOn = factLine('决定日期', '{日期}')
const remedy: readonly Block[] = [
  paragraph('申请人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。'),
  paragraph('其他人发现本条信息有误的，可以向{机关}反映，电话{电话}。'),
]
const of = { proceeding: 'publication', section: 'permit', remedy } as const

/** 双公示 of a licence: what it is by now, and whether it still is (2018). */
const row: CreditReport = {
  table: 'permit',
  cells: {
    XK_XKLB: [paragraph('{类别}', { 类别: firstOf(last(application, 'category'), say('普通')) })],
    XK_NR: [paragraph('{内容}', { 内容: firstOf(last(licence, 'content'), last(examination, 'content')) })],
    XK_YXQZ: firstOf(last(licence, 'from'), last(examination, 'from')),
    XK_YXQZI: firstOf(last(licence, 'to'), last(examination, 'to'), say(withoutEnd)),
    XK_ZT: [
      { ...paragraph('1'), when: none(entries(licence, isOver)) },
      { ...paragraph('2'), when: some(entries(licence, isOver)) },
    ],
  },
}

/** What became of the licence: 撤回、撤销, each said of the licence it ends; 吊销 is a penalty, and published as one. */
const endingOf = (what: string, name: string): Publication => ({
  ...of,
  when: equal(about('what'), what),
  title: paragraph(`${name}（{事项}）`, matter),
  category: paragraph(name),
  facts: [
    ...who,
    factLine('决定', name),
    factLine('事实和理由', '{理由}', { 理由: last(ending, 'reason') }),
    decidedOn,
  ],
  means: [paragraph('原准予的行政许可自决定作出之日起失效。')],
  clock: 'D02',
})

/** 许可决定的公示 (许可法40; 指导意见六): the decision, and each time the licence ends. */
export const permitPublications: readonly Publication[] = [
  {
    ...of,
    when: equal(about('what'), 'grant'),
    title: paragraph('{事项}', matter),
    papers: ['permit-grant', 'permit-refusal'],
    category: paragraph('{结果}', { 结果: last(examination, 'outcome') }),
    facts: [
      ...who,
      factLine('决定', '{结果}', { 结果: last(examination, 'outcome') }),
      { ...factLine('许可内容', '{内容}', { 内容: last(examination, 'content') }), when: isGranted },
      { ...factLine('有效期自', '{自}', { 自: last(examination, 'from') }), when: isGranted },
      { ...factLine('有效期至', '{至}', { 至: last(examination, 'to') }), when: isGranted },
      decidedOn,
    ],
    means: [
      { ...paragraph('申请人可以在许可的范围内从事这项活动。'), when: isGranted },
      { ...ifGiven('许可的有效期至{至}。', { 至: last(examination, 'to') }), when: isGranted },
      { ...paragraph('申请人没有取得这项许可。'), when: equal(last(examination, 'outcome'), 'refuse') },
    ],
    clock: 'D01-permit',
    credit: { ...row, when: isGranted },
  },
  ...renewalPublications({ of, matter, who, decidedOn, row }),
  endingOf('recalled', '撤回许可'),
  endingOf('revoked', '撤销许可'),
  {
    ...of,
    when: equal(about('what'), 'cancellation'),
    title: paragraph('注销许可（{事项}）', matter),
    category: paragraph('注销许可'),
    facts: [
      ...who,
      factLine('决定', '注销许可'),
      factLine('注销的情形', '{情形}', { 情形: last(cancellation, 'ground') }),
      decidedOn,
    ],
    means: [paragraph('该许可证件已经注销，不再有效。')],
    clock: 'D02',
  },
]
