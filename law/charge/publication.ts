import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { assessment } from './records.ts'

const fee = { 项目: last(assessment, 'matter') }

/** What was charged of whom, by what rule (指导意见六); what a payer's accounts hold stays with it. */
export const chargePublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'charge',
    title: paragraph('{项目}', fee),
    category: paragraph('{费种}', { 费种: last(assessment, 'kind') }),
    facts: [
      factLine('收费机关', '{机关}'),
      factLine('缴费人', '{当事人}'),
      factLine('统一社会信用代码', '{代码}'),
      factLine('收费项目', '{项目}', fee),
      factLine('依据', '{依据}', { 依据: last(assessment, 'basis') }),
      factLine('所属期间', '{期间}', { 期间: last(assessment, 'period') }),
      factLine('决定日期', '{日期}'),
    ],
    remedy: [paragraph('缴费人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
    clock: 'D02-charge',
  },
]
