import { remedyLines } from '../remedies.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { application, finding } from './records.ts'

const matter = { 事项: last(application, 'matter') }

/** What was adjudicated, with the names of both sides hidden as the agency has settled; what they said and proved is theirs. */
export const adjudicationPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'adjudication',
    title: paragraph('{事项}', matter),
    category: paragraph('作出裁决'),
    facts: [
      factLine('裁决机关', '{机关}'),
      factLine('申请人', '{当事人}'),
      factLine('争议事项', '{事项}', matter),
      factLine('裁决依据', '{依据}', { 依据: last(finding, 'law') }),
      factLine('裁决内容', '{内容}', { 内容: last(finding, 'ruling') }),
      factLine('裁决日期', '{日期}'),
    ],
    remedy: remedyLines(last(finding, 'reviewFirst')),
    clock: 'D02-adjudication',
  },
]
