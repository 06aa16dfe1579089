import { equal } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { application, finding } from './records.ts'

const matter = { 事项: last(application, 'matter') }
const outcome = { 结果: last(finding, 'outcome') }

/** What happened to whose health is nobody's to read (个保法28; 公开条例15): the page says what was decided, and names no one. */
export const confirmationPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'confirmation',
    unnamed: true,
    title: paragraph('{事项}', matter),
    category: paragraph('{结果}', outcome),
    facts: [
      factLine('确认机关', '{机关}'),
      factLine('确认事项', '{事项}', matter),
      factLine('决定', '{结果}', outcome),
      { ...factLine('依据', '《工伤保险条例》{规定}', { 规定: last(finding, 'ground') }) },
      factLine('决定日期', '{日期}'),
    ],
    means: [
      {
        ...paragraph('职工可以依法享受工伤保险待遇。职工的姓名和伤情属于个人隐私，不公开。'),
        when: equal(last(finding, 'outcome'), 'confirm'),
      },
    ],
    remedy: [paragraph('职工、近亲属或者用人单位不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
    clock: 'D02-confirmation',
  },
]
