import { equal } from '../../words/condition.ts'
import { paragraph } from '../../words/paper.ts'
import { factLine, type Publication } from '../../words/publication.ts'
import { entries } from '../../words/query.ts'
import { about, from } from '../../words/value.ts'
import { repairCheck, repairRevocation } from './records.ts'
import { deceitEnds } from './repairClocks.ts'

const theirs = { party: 'this' } as const
const page = {
  proceeding: 'publication',
  section: 'general',
  remedy: [
    paragraph('不服这项决定的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。'),
    paragraph('发现本条信息有误的，可以向{机关}反映，电话{电话}。'),
  ],
  clock: 'D02-repair',
  ends: deceitEnds,
} as const
const head = [
  factLine('决定机关', '{机关}'),
  factLine('当事人', '{当事人}'),
  factLine('统一社会信用代码', '{代码}'),
] as const

/** 隐瞒真实情况、弄虚作假: the refusal or the revocation is public for three years, and nothing ends it before (信用修复办法23第二款). */
export const deceitPublications: readonly Publication[] = [
  {
    ...page,
    when: equal(about('what'), 'repair-refusal'),
    title: paragraph('不予信用修复'),
    papers: ['repair-refusal'],
    facts: [
      ...head,
      factLine('决定', '不予信用修复'),
      factLine('核实的情况', '{情况}', { 情况: from(entries(repairCheck, {}, theirs), 'found') }),
      factLine('决定日期', '{日期}'),
    ],
    means: [paragraph('当事人在信用修复过程中隐瞒真实情况、弄虚作假，处罚信息继续公示；三年内不得申请信用修复。')],
  },
  {
    ...page,
    when: equal(about('what'), 'repair-revocation'),
    title: paragraph('撤销准予信用修复决定'),
    papers: ['repair-revocation'],
    facts: [
      ...head,
      factLine('决定', '撤销准予信用修复的决定'),
      factLine('查明的事实', '{事实}', { 事实: from(entries(repairRevocation, {}, theirs), 'found') }),
      factLine('决定日期', '{日期}'),
    ],
    means: [paragraph('处罚信息恢复公示，公示期自撤销之日起重新计算，不得提前停止公示；三年内不得申请信用修复。')],
  },
]
