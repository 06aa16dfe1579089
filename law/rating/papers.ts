import { addressed, paragraph } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { notice } from './records.ts'

/** 监督督办函 (监督条例26): what is to be put right, and not who said it. */
export const ratingPapers = {
  'rating-notice': [
    addressed(last(notice, 'to')),
    paragraph('在行政执法监督工作中发现，你单位的行政检查存在以下问题：'),
    paragraph('{内容}', { 内容: last(notice, 'content') }),
    paragraph('请予纠正，并于{日期}以前书面回复改进情况。', { 日期: last(notice, 'answerBy') }),
  ],
} as const
