import { publicationGates } from '../../publication/gates.ts'
import { businessRules, inspectionOpinion, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, apartFrom, equal, filled, least, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, today, type Value } from '../../words/value.ts'
import { hasOrder, involved, isUpToDate } from '../conditions.ts'
import { conclusion, result, telling } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
const way = (id: string) => equal(form('way'), id)
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
    title: '告知在批准之后，无法告知的写明',
    blocks: ['result.tell'],
    when: always,
    require: all(
      need(least(today, last(result, 'on')), '告知的日期早于批准检查结果之日。', '核对告知日期'),
      need(
        any(way('failed'), way('announced'), filled(form('signedBy')), filled(form('remark'))),
        '没有写明签收人，也没有写明拒绝签收的情况。',
        '填写签收人；拒绝签收的，写明情况',
      ),
      need(any(not(way('failed')), filled(form('remark'))), '无法告知的，应当写明情况。', '写明无法告知的情况'),
      need(
        any(not(hasOrder), not(way('failed'))),
        '责令改正的，应当告知被检查人；当面、邮寄都不能告知的，公告。',
        '公告告知',
      ),
      need(
        any(not(hasOrder), isBefore(last(conclusion, 'until')), isBefore(form('until'))),
        '告知之日改正期限已经届满，被检查人没有改正的时间。',
        '填写“改正期限顺延至”，并在通知书上注明',
      ),
      need(
        any(
          not(filled(form('until'))),
          all(
            hasOrder,
            not(least(last(conclusion, 'until'), form('until'))),
            filled(form('recheckBy')),
            not(least(form('until'), form('recheckBy'))),
          ),
        ),
        '顺延的改正期限应当晚于通知书写明的期限，并写明其后复查的日期。',
        '核对顺延的期限和复查的日期',
      ),
    ),
    sentence: '告知不完整。',
    next: '核对告知的日期和签收',
    cite: [cite(inspectionOpinion, 5, '将检查结果告知企业'), cite(threeSystemsOpinion, 5, '主动告知')],
    examples: [
      {
        name: '签收',
        entries: { result: [{ on: '2026-11-02' }] },
        form: { way: 'direct', signedBy: '林甲' },
        day: '2026-11-03',
        expect: 'open',
      },
      {
        name: '批准以前',
        entries: { result: [{ on: '2026-11-02' }] },
        form: { way: 'direct', signedBy: '林甲' },
        day: '2026-10-30',
        expect: 'blocked',
      },
      {
        name: '没有签收',
        entries: { result: [{ on: '2026-11-02' }] },
        form: { way: 'direct' },
        day: '2026-11-03',
        expect: 'blocked',
      },
      {
        name: '改正期限已过才告知',
        entries: { result: [{ on: '2026-11-02' }], conclusion: [{ until: '2026-11-10' }] },
        form: { way: 'direct', signedBy: '林甲' },
        day: '2026-11-10',
        expect: 'blocked',
      },
      {
        name: '顺延改正期限',
        entries: { result: [{ on: '2026-11-02' }], conclusion: [{ until: '2026-11-10' }] },
        form: { way: 'direct', signedBy: '林甲', until: '2026-11-20', recheckBy: '2026-11-27' },
        day: '2026-11-10',
        expect: 'open',
      },
      {
        name: '顺延写得更短',
        entries: { result: [{ on: '2026-11-02' }], conclusion: [{ until: '2026-11-10' }] },
        form: { way: 'direct', signedBy: '林甲', until: '2026-11-08', recheckBy: '2026-11-27' },
        day: '2026-11-05',
        expect: 'blocked',
      },
      {
        name: '责令改正没有告知',
        entries: { result: [{ on: '2026-11-02' }], conclusion: [{ until: '2026-11-10' }] },
        form: { way: 'failed', remark: '找不到人' },
        day: '2026-11-03',
        expect: 'blocked',
      },
      {
        name: '无法告知，没有写明',
        entries: { result: [{ on: '2026-11-02' }] },
        form: { way: 'failed' },
        day: '2026-11-03',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-told-first',
    title: '先告知后公开',
    blocks: ['publication.draft', 'publication.publish'],
    when: always,
    require: some(entries(telling)),
    sentence: '检查结果还没有告知被检查人。',
    next: '先告知检查结果',
    cures: [{ step: 'result.tell' }],
    cite: [cite(inspectionOpinion, 5, '将检查结果告知企业'), cite(threeSystemsOpinion, 6, '执法结论向社会公布')],
    examples: [
      { name: '没有告知', entries: {}, expect: 'blocked' },
      { name: '已经告知', entries: { telling: [{}] }, expect: 'open' },
    ],
  }),
  ...publicationGates('publication', since2024.inForce, 'D02'),
]
