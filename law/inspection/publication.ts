import { equal } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { firstOf, last } from '../words/value.ts'
import { conclusion, desk, task, visit } from './records.ts'

const matter = { 事项: last(task, 'matter') }

/** What was looked at and what came of it. The text of what was found stays with the inspected: it may hold what is not for the public. */
const page: Publication = {
  proceeding: 'publication',
  section: 'inspection',
  title: paragraph('{事项}', matter),
  facts: [
    factLine('检查机关', '{机关}'),
    factLine('检查对象', '{当事人}'),
    factLine('统一社会信用代码', '{代码}'),
    factLine('检查事项', '{事项}', matter),
    factLine('检查依据', '{依据}', { 依据: last(task, 'basis') }),
    factLine('检查方式', '{方式}', { 方式: last(task, 'way') }),
    factLine('检查日期', '{检查日期}', { 检查日期: firstOf(last(visit, 'on'), last(desk, 'on')) }),
    factLine('检查结果', '{结果}', { 结果: last(conclusion, 'outcome') }),
  ],
  remedy: [paragraph('对检查结果有异议，或者认为检查不规范的，可以向{机关}反映，电话{电话}。')],
  clock: 'D02-inspection',
}

const cameTo = (outcome: string, category: string): Publication => ({
  ...page,
  when: equal(last(conclusion, 'outcome'), outcome),
  category: paragraph(category),
})

/** 抽查事项及查处结果及时向社会公开 (优化营商环境条例54; 指导意见六). */
export const inspectionPublications: readonly Publication[] = [
  cameTo('none', '未发现问题'),
  cameTo('correct', '责令改正'),
  cameTo('case', '移交立案'),
  page,
]
