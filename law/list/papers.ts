import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { adoption, draft } from './records.ts'

/** 清单文本 (指导意见四): as it was adopted, addressed to nobody. */
export const listPapers = {
  'list-text': [
    paragraph('{名称}', { 名称: last(draft, 'title') }),
    section('制定依据'),
    paragraph('{依据}', { 依据: last(draft, 'basis') }),
    section('内容'),
    paragraph('{内容}', { 内容: last(draft, 'items') }),
    section('施行'),
    paragraph('自{施行}起施行。', { 施行: last(adoption, 'effectiveOn') }),
    ifGiven('修订说明：{说明}', { 说明: last(draft, 'changes') }),
  ],
} as const
