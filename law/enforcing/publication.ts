import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { base, forced } from './records.ts'

const matter = { 事项: last(base, 'matter') }

export const enforcingPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'compulsion',
    title: paragraph('{事项}：{方式}', { ...matter, 方式: last(forced, 'how') }),
    facts: [
      factLine('决定机关', '{机关}'),
      factLine('当事人', '{当事人}'),
      factLine('事项', '{事项}', matter),
      factLine('方式', '{方式}', { 方式: last(forced, 'how') }),
      factLine('据以执行的决定', '《{名称}》（{文号}）', { 名称: last(base, 'title'), 文号: last(base, 'number') }),
      factLine('决定日期', '{日期}'),
    ],
    remedy: [paragraph('当事人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
    clock: 'D02-enforcing',
  },
]
