import { marketProcedure, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, equal, filled, need } from '../words/condition.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { record } from '../words/record.ts'
import { form } from '../words/value.ts'

/**
 * 机关以外的人员审核: where every reviewer of the agency has had a hand in the case, or two levels review, somebody of the same system does it
 * (指导意见十一: 法律顾问、公职律师统筹调用). Who that is, and that he has nothing to do with it, stands beside the opinion he signed on paper.
 */
export const outsideReview = record('outsideReview', '机关以外的审核', [
  must(
    'why',
    '由机关以外的人员审核的原因',
    choice(
      ['conflicted', '本机关的审核人员都参加了本案或者应当回避'],
      ['level', '按规定由上一级机关审核'],
      ['short', '本机关没有具备资格的审核人员，由本系统统筹'],
    ),
  ),
  must('organ', '审核的机关、机构', { is: 'text', max: 200 }),
  must('reviewer', '审核人的姓名、职务', { is: 'text', max: 100 }),
  must('qualified', '审核人已取得法律职业资格，或者2018年以前已从事法制审核', { is: 'yesNo' }),
  must('unconnected', '审核人没有参加本案，与当事人没有利害关系', { is: 'yesNo' }),
  must('number', '书面审核意见的文号、日期', { is: 'text', max: 100 }),
  may('files', '签名、盖章的书面审核意见', { is: 'files' }, '必须附上'),
])

export const outsideCite = [
  cite(threeSystemsOpinion, 11, '本系统内法律顾问、公职律师统筹调用，实现法律专业人才资源共享'),
  cite(penaltyLaw, 58, '由从事行政处罚决定法制审核的人员进行法制审核', '第一款'),
] as const

/** What is told of another's review has its paper, and was done by somebody who may (处罚法43, 58; 市监程序49). */
export const outsideGate: Gate = gate({
  id: 'G23-outside',
  norm: ['G23', 'LR9'],
  title: '机关以外的审核人具备资格，没有参加本案',
  inForce: { from: '2018-12-05' },
  blocks: ['review.outside'],
  when: always,
  require: all(
    need(equal(form('qualified'), true), '审核人没有法律职业资格，不能审核。', '由具备资格的人员审核'),
    need(
      equal(form('unconnected'), true),
      '审核人参加了本案，或者与当事人有利害关系，不能审核。',
      '由没有参加的人员审核',
    ),
    need(filled(form('files')), '没有附上签名、盖章的书面审核意见。', '附上书面审核意见'),
  ),
  sentence: '机关以外的人员审核的，应当具备资格、没有参加本案，并附上其书面意见。',
  next: '由具备资格、没有参加本案的人员审核，附上书面意见',
  cite: [
    ...outsideCite,
    cite(penaltyLaw, 43, '有直接利害关系或者其他关系的，应当回避', '第一款'),
    cite(marketProcedure, 49, '办案人员不得作为审核人员', '第三款'),
  ],
  examples: [
    { name: '具备资格，附有意见', form: { qualified: true, unconnected: true, files: ['a'] }, expect: 'open' },
    { name: '没有资格', form: { qualified: false, unconnected: true, files: ['a'] }, expect: 'blocked' },
    { name: '参加过本案', form: { qualified: true, unconnected: false, files: ['a'] }, expect: 'blocked' },
    { name: '没有附意见', form: { qualified: true, unconnected: true }, expect: 'blocked' },
  ],
})
