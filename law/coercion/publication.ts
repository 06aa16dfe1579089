import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { decision, situation } from './records.ts'

const matter = { 事项: last(situation, 'matter') }

export const coercionPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'compulsion',
    title: paragraph('{事项}：{措施}', { ...matter, 措施: last(decision, 'what') }),
    facts: [
      factLine('决定机关', '{机关}'),
      factLine('当事人', '{当事人}'),
      factLine('事项', '{事项}', matter),
      factLine('措施', '{措施}', { 措施: last(decision, 'what') }),
      factLine('依据', '{依据}', { 依据: last(decision, 'basis') }),
      factLine('决定日期', '{日期}'),
    ],
    remedy: [paragraph('当事人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
    clock: 'D02-coercion',
  },
]
