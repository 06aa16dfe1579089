import { publicationGates } from '../../publication/gates.ts'
import { serviceAttempt } from '../../service/records.ts'
import { businessRules, inspectionOpinion, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, apartFrom, equal, filled, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { about, form, last, today, type Value } from '../../words/value.ts'
import { hasOrder, involved, isUpToDate } from '../conditions.ts'
import { conclusion, result, telling } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
/** The day of the act is before it. */
const isBefore = (day: Value) => all(filled(day), not(least(today, day)))

/** What was found is what is said of it, whole, by one and signed by another (营商条例54; 处罚法54). */
export const resultGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-current',
    title: '认定写在检查之后',
    blocks: ['inspectionResult.propose', 'inspectionResult.approve'],
    when: some(entries(conclusion)),
    require: isUpToDate,
    sentence: '认定检查结果之后又有检查、询问、抽样或者检验结果，认定没有反映。',
    next: '根据新的情况重新认定',
    cures: [{ step: 'result.conclude' }],
    cite: [cite(threeSystemsOpinion, 7, '客观全面'), cite(businessRules, 54, '依法依规处理', '第二款')],
    examples: [
      { name: '之后又检查', entries: { conclusion: [{}], visit: [{}] }, expect: 'blocked' },
      { name: '在其后认定', entries: { visit: [{}], conclusion: [{}] }, expect: 'open' },
      { name: '之后来了检验结果', entries: { conclusion: [{}], sampleReport: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-time-left',
    title: '批准时还有改正的时间',
    blocks: ['inspectionResult.propose', 'inspectionResult.approve'],
    when: hasOrder,
    require: isBefore(last(conclusion, 'until')),
    sentence: '认定中写明的改正期限已经届满。',
    next: '重新认定，给予合理的改正期限',
    cures: [{ step: 'result.conclude' }],
    cite: [cite(penaltyLaw, 28, '责令限期改正', '第一款')],
    examples: [
      { name: '没有届满', entries: { conclusion: [{ until: '2026-11-10' }] }, day: '2026-11-09', expect: 'open' },
      { name: '已经届满', entries: { conclusion: [{ until: '2026-11-10' }] }, day: '2026-11-10', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-concluded',
    title: '呈批前认定结果',
    blocks: ['inspectionResult.propose'],
    when: always,
    require: some(entries(conclusion)),
    sentence: '尚未认定检查结果。',
    next: '认定检查结果',
    cures: [{ step: 'result.conclude' }],
    cite: [cite(businessRules, 54, '依法依规处理', '第二款')],
    examples: [
      { name: '没有认定', entries: {}, expect: 'blocked' },
      { name: '已认定', entries: { conclusion: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-result-apart',
    title: '批准结果的人没有参加检查',
    blocks: ['inspectionResult.endorse', 'inspectionResult.return', 'inspectionResult.approve'],
    when: always,
    require: apartFrom(...involved),
    sentence: '参加检查、询问、抽样或者认定结果的人员不能审签、退回、批准检查结果。',
    next: '由没有参加的负责人办理',
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序')],
    examples: [
      { name: '检查人员批准', entries: { visit: [{ officers: ['a', 'b'] }] }, actor: 'b', expect: 'blocked' },
      { name: '认定的人批准', entries: { conclusion: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { visit: [{ officers: ['a', 'b'] }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-tell',
    title: '送达时还有改正的时间',
    blocks: [
      'service.deliver',
      'service.leave',
      'service.electronic',
      'service.entrust',
      'service.post',
      'service.announce',
    ],
    when: all(hasOrder, equal(about('document'), 'correction-order')),
    require: isBefore(last(conclusion, 'until')),
    sentence: '送达之日改正期限已经届满，被检查人没有改正的时间。',
    next: '由负责人延长改正期限，连同延长改正期限通知书一并送达',
    cures: [{ step: 'correction.extend' }],
    cite: [cite(penaltyLaw, 28, '责令限期改正', '第一款'), cite(inspectionOpinion, 5, '将检查结果告知企业')],
    examples: [
      {
        name: '期限未满',
        document: 'correction-order',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '期限届满之日才送达',
        document: 'correction-order',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        day: '2026-11-10',
        expect: 'blocked',
      },
      {
        name: '送达的是复查意见',
        document: 'recheck-opinion',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        day: '2026-11-20',
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-untold',
    norm: ['I2'],
    title: '无法告知的，写明送过没有送到',
    blocks: ['result.tell'],
    when: always,
    require: all(
      need(least(today, last(result, 'on')), '日期早于批准检查结果之日。', '核对日期'),
      need(some(entries(serviceAttempt)), '没有登记过未能送达的经过。', '先按已知的地址送达，没有送到的登记未能送达'),
      need(not(hasOrder), '责令改正的，应当送达被检查人；其他方式无法送达的，公告送达。', '公告送达'),
    ),
    sentence: '检查结果应当告知被检查人。',
    next: '送达；没有送到的登记未能送达',
    cures: [{ step: 'service.attempt' }, { step: 'service.announce' }],
    cite: [cite(inspectionOpinion, 5, '将检查结果告知企业'), cite(threeSystemsOpinion, 5, '主动告知')],
    examples: [
      {
        name: '去过，没有送到',
        entries: { result: [{ on: '2026-11-02' }], serviceAttempt: [{ tried: 'direct' }] },
        day: '2026-11-03',
        expect: 'open',
      },
      { name: '没有送过', entries: { result: [{ on: '2026-11-02' }] }, day: '2026-11-03', expect: 'blocked' },
      {
        name: '批准以前',
        entries: { result: [{ on: '2026-11-02' }], serviceAttempt: [{ tried: 'direct' }] },
        day: '2026-10-30',
        expect: 'blocked',
      },
      {
        name: '责令改正',
        entries: {
          result: [{ on: '2026-11-02' }],
          conclusion: [{ until: '2026-11-10' }],
          serviceAttempt: [{ tried: 'direct' }],
        },
        day: '2026-11-03',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-extend',
    title: '延长改正期限',
    blocks: ['correction.extend'],
    when: always,
    require: all(
      need(hasOrder, '没有责令改正。', '核对检查结果'),
      need(not(least(last(conclusion, 'until'), form('until'))), '延长的期限不晚于原来的期限。', '核对期限'),
      need(isBefore(form('until')), '延长的期限不晚于今天。', '给予合理的改正期限'),
      need(not(least(form('until'), form('recheckBy'))), '最迟复查的日期不晚于改正期限。', '核对日期'),
      need(apartFrom(...involved), '参加检查的人员不能决定延长。', '由没有参加的负责人决定'),
    ),
    sentence: '改正期限只能延长，并写明其后复查的日期。',
    next: '核对延长的期限和复查的日期',
    cite: [cite(penaltyLaw, 28, '责令限期改正', '第一款')],
    examples: [
      {
        name: '延长',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        form: { until: '2026-11-20', recheckBy: '2026-11-27' },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '更短',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        form: { until: '2026-11-09', recheckBy: '2026-11-27' },
        day: '2026-11-05',
        expect: 'blocked',
      },
      {
        name: '已经过去',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        form: { until: '2026-11-15', recheckBy: '2026-11-27' },
        day: '2026-11-16',
        expect: 'blocked',
      },
      {
        name: '先复查',
        entries: { conclusion: [{ until: '2026-11-10' }] },
        form: { until: '2026-11-20', recheckBy: '2026-11-20' },
        day: '2026-11-09',
        expect: 'blocked',
      },
      { name: '没有责令改正', entries: {}, form: { until: '2026-11-20', recheckBy: '2026-11-27' }, expect: 'blocked' },
      {
        name: '检查人员决定',
        entries: { conclusion: [{ until: '2026-11-10' }], visit: [{ officers: ['a', 'b'] }] },
        form: { until: '2026-11-20', recheckBy: '2026-11-27' },
        day: '2026-11-09',
        actor: 'a',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-told-first',
    norm: ['I2'],
    title: '先告知后公开',
    blocks: ['publication.draft', 'publication.publish'],
    when: always,
    require: some(entries(telling)),
    sentence: '检查结果还没有告知被检查人。',
    next: '先告知检查结果',
    cures: [{ step: 'service.deliver' }, { step: 'result.tell' }],
    cite: [cite(inspectionOpinion, 5, '将检查结果告知企业'), cite(threeSystemsOpinion, 6, '执法结论向社会公布')],
    examples: [
      { name: '没有告知', entries: {}, expect: 'blocked' },
      { name: '已经告知', entries: { telling: [{}] }, expect: 'open' },
    ],
  }),
  ...publicationGates('publication', since2024.inForce, 'D02'),
]
