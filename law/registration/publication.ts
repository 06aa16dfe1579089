import { equal } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { about, last } from '../words/value.ts'
import { application, decision, finding } from './records.ts'

const kind = { 种类: last(application, 'kind') }
const page = (what: string) => ({
  proceeding: 'publication' as const,
  section: 'registration' as const,
  when: equal(about('what'), what),
  title: paragraph('{种类}', kind),
  clock: 'D02-registration',
  remedy: [
    paragraph(
      '申请人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼；发现信息有误的，可以向{机关}反映，电话{电话}。',
    ),
  ],
})
const who = [
  factLine('登记机关', '{机关}'),
  factLine('申请人', '{当事人}'),
  factLine('统一社会信用代码', '{代码}'),
  factLine('登记种类', '{种类}', kind),
]

/** 登记信息的公示 (企业信息公示暂行条例6; 登记条例35): what is registered is there to be read by name. */
export const registrationPublications: readonly Publication[] = [
  {
    ...page('registration'),
    register: true,
    category: paragraph('{种类}', kind),
    facts: [
      ...who,
      factLine('决定', '予以登记'),
      factLine('登记事项', '{事项}', { 事项: last(application, 'content') }),
      factLine('登记日期', '{日期}'),
    ],
    means: [{ ...paragraph('该市场主体已经终止。'), when: equal(last(application, 'kind'), 'cancel') }],
  },
  {
    ...page('refusal'),
    category: paragraph('不予登记'),
    facts: [
      ...who,
      factLine('决定', '不予登记'),
      factLine('情形', '{情形}', { 情形: last(finding, 'ground') }),
      factLine('决定日期', '{日期}', { 日期: last(decision, 'on') }),
    ],
  },
]
