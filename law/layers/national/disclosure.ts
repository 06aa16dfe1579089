import type { ParameterId } from '../../parameters.ts'
import { disclosureRegulation, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

const since2018 = (parameter: ParameterId, value: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2018-12-05' },
  cite: [cite(threeSystemsOpinion, 6, gist)],
})

/** 公示 (三项制度指导意见六; 公开条例26; 处罚法48). */
export const disclosureTerms: readonly Setting[] = [
  {
    parameter: 'D01.length',
    value: 7,
    inForce: { from: '2018-12-05' },
    cite: [cite(threeSystemsOpinion, 6, '七个工作日内公开')],
  },
  {
    parameter: 'D05.length',
    value: 3,
    inForce: { from: '2021-07-15' },
    cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款')],
  },
  {
    parameter: 'disclosure.exceptWarnings',
    value: false,
    inForce: { from: '2018-12-05' },
    cite: [cite(threeSystemsOpinion, 6, '处罚决定都要公开，另有规定的除外')],
  },
  since2018('D01-permit.length', 7, '许可决定七个工作日内公开'),
  since2018('D02.length', 20, '其他执法决定二十个工作日内公开'),
  {
    parameter: 'D12.length',
    value: 20,
    inForce: { from: '2019-05-15' },
    cite: [cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开')],
  },
  {
    parameter: 'opinion.publish',
    value: 20,
    inForce: { from: '2020-01-01' },
    cite: [cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开')],
  },
]
