import { penaltyReport } from '../credit/penalty.ts'
import { performance } from '../execution/performance.ts'
import { owes } from '../penalty/conditions.ts'
import { remedyTerms, suitAfterTerm } from '../remedies.ts'
import { rows } from '../words/condition.ts'
import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { it, last } from '../words/value.ts'
import { isReconsideredFirst, owesSomething } from './conditions.ts'
import { proposal, scene } from './records.ts'

const each = { each: rows(last(proposal, 'violations')) } as const
const { reviewTerm, suitTerm } = remedyTerms

const page: Publication = {
  proceeding: 'disclosure',
  section: 'penalty',
  title: paragraph('{案由}案', { 案由: last(scene, 'cause') }),
  papers: ['scene-decision'],
  category: paragraph('警告'),
  facts: [
    factLine('处罚机关', '{机关}'),
    factLine('当事人', '{当事人}'),
    factLine('统一社会信用代码', '{代码}'),
    { ...factLine('违法行为', '{行为}', { 行为: it('conduct') }), ...each },
    { ...factLine('处罚内容', '{处罚}', { 处罚: it('penalties') }), ...each },
    { ...factLine('依据', '{罚则}', { 罚则: it('basis') }), ...each },
    factLine('适用程序', '简易程序'),
    factLine('决定日期', '{日期}'),
  ],
  remedy: [
    {
      ...paragraph(
        `不服本决定的，自收到决定书之日起${reviewTerm}内先向{复议机关}申请行政复议；对复议决定不服的，可以自收到复议决定书之日起${suitAfterTerm}内向{法院}起诉。`,
      ),
      when: isReconsideredFirst,
    },
    {
      ...paragraph(
        `不服本决定的，可以自收到决定书之日起${reviewTerm}内向{复议机关}申请行政复议，或者${suitTerm}内向{法院}起诉。`,
      ),
      when: { not: isReconsideredFirst },
    },
  ],
  clock: 'D01',
  performance: performance(owes, 'P14'),
  credit: penaltyReport(last(scene, 'found')),
}

/** 当场处罚决定的公示: what somebody was fined on the street is public as any fine is (指导意见六). */
export const summaryPublications: readonly Publication[] = [
  { ...page, when: owesSomething, category: paragraph('罚款') },
  page,
]
