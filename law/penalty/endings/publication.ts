import { publicationGates } from '../../publication/gates.ts'
import { publicationSteps } from '../../publication/steps.ts'
import { threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import type { Gate } from '../../words/gate.ts'
import { paragraph } from '../../words/paper.ts'
import { factLine, type Publication } from '../../words/publication.ts'
import type { Step } from '../../words/step.ts'
import { last } from '../../words/value.ts'
import { clue } from '../records.ts'
import { exemption } from './records.ts'

/** A decision that punishes nobody is public as other decisions are, and never as a penalty (指导意见六). */
export const exemptionPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'exemption',
    title: paragraph('{案由}', { 案由: last(clue, 'cause') }),
    category: paragraph('{情形}', { 情形: last(exemption, 'ground') }),
    facts: [
      factLine('决定机关', '{机关}'),
      factLine('当事人', '{当事人}'),
      factLine('统一社会信用代码', '{代码}'),
      factLine('案由', '{案由}', { 案由: last(clue, 'cause') }),
      factLine('决定', '不予行政处罚'),
      factLine('情形', '{情形}', { 情形: last(exemption, 'ground') }),
      factLine('决定日期', '{日期}'),
    ],
    means: [paragraph('本机关对当事人没有给予行政处罚，这项决定不作为行政处罚记录。')],
    remedy: [
      paragraph('不服这项决定的，可以依法向{复议机关}申请行政复议，或者向{法院}提起行政诉讼。'),
      paragraph('发现本条信息有误的，可以向{机关}反映，电话{电话}。'),
    ],
    clock: 'D02-exemption',
  },
]

export const exemptionPublicationSteps: readonly Step[] = publicationSteps({
  proceeding: 'publication',
  facts: ['secrecyChecked', 'minorParty'],
  withdrawalTerm: true,
  cite: { publish: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')] },
})

export const exemptionPublicationGates: readonly Gate[] = publicationGates(
  'publication',
  { from: '2018-12-05' },
  'E-page',
)

export const exemptionPublicationTerm: Clock = clock({
  id: 'D02-exemption',
  title: '不予处罚决定公开期限',
  inForce: { from: '2018-12-05' },
  starts: 'spared',
  stops: ['published', 'decision-fell'],
  length: 'D02.length',
  unit: 'WD',
  binds: 'agency',
  per: 'proceeding',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期未公开',
  cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
  examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
})
