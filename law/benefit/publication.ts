import { equal } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { about, last } from '../words/value.ts'
import { adjustment, application, finding } from './records.ts'

const kind = { 项目: last(application, 'kind') }
/**
 * Who is poor is told in the village, where the law wants it told (救助办法11), and nowhere else (61; 个保法28): the page on the portal
 * names nobody, and says neither household nor amount.
 */
const page = {
  proceeding: 'publication',
  section: 'payment',
  unnamed: true,
  title: paragraph('{项目}', kind),
  remedy: [paragraph('申请人不服的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。')],
  clock: 'D02-benefit',
} as const
const organ = [factLine('给付机关', '{机关}'), factLine('给付项目', '{项目}', kind)]

export const benefitPublications: readonly Publication[] = [
  {
    ...page,
    when: equal(about('what'), 'decision'),
    category: paragraph('{结果}', { 结果: last(finding, 'outcome') }),
    facts: [...organ, factLine('决定', '{结果}', { 结果: last(finding, 'outcome') }), factLine('决定日期', '{日期}')],
    means: [
      {
        ...paragraph('申请人家庭可以按规定领取救助。姓名和家庭状况依法保密，不公开。'),
        when: equal(last(finding, 'outcome'), 'grant'),
      },
    ],
  },
  {
    ...page,
    category: paragraph('{变动}', { 变动: last(adjustment, 'what') }),
    facts: [
      ...organ,
      factLine('决定', '{变动}', { 变动: last(adjustment, 'what') }),
      factLine('原因', '{原因}', { 原因: last(adjustment, 'because') }),
      factLine('自何时起', '{自}', { 自: last(adjustment, 'from') }),
    ],
  },
]
