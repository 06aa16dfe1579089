import { publicationSteps } from '../../publication/steps.ts'
import { businessRules, inspectionOpinion, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, type Condition, equal, filled, not } from '../../words/condition.ts'
import { change, type Does, enter, moment, open, paper, stage } from '../../words/does.ts'
import { may, must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { about, form, last, put, say, type Value } from '../../words/value.ts'
import { hasOrder, isDoneWhenTold, isHandedOn, isOnlyOrdered, orderedOn } from '../conditions.ts'
import {
  conclusion,
  correctionExtension,
  desk,
  inquiry,
  result,
  sample,
  sampleReport,
  telling,
  visit,
} from '../records.ts'

const isTold = any(equal(about('document'), 'inspection-result'), equal(about('document'), 'correction-order'))
/** Where it goes on from once the inspected knows what was found. */
const goesOn = (when: Condition): readonly Does[] => [
  stage('correcting', { of: 'inspection', from: ['decided'], when: all(when, isOnlyOrdered) }),
  stage('handing', { of: 'inspection', from: ['decided'], when: all(when, isHandedOn) }),
  stage('closed', { of: 'inspection', from: ['decided'], when: all(when, isDoneWhenTold) }),
]
/** What follows on the day a service of the result counts from, in whatever way it was. */
export const resultServed = (on: Value): readonly Does[] => [
  moment('correction-told', { on, when: all(isTold, hasOrder) }),
  ...goesOn(isTold),
]

/** Drawn by the server for this inspection and printed on its result: who has it was inspected, and says once how it was (监督条例20第二款). */
const ratingCode = {
  ...may(
    'ratingCode',
    '评价码',
    { is: 'text', max: 20 },
    '由系统随机确定，印在检查结果告知书上，被检查人凭它评价本次检查；不由办理人填写',
  ),
  from: { random: 'code' },
} as const

const ordered = ['order', 'orderBasis', 'until', 'recheckBy']

/** What was found, who confirms it, that the inspected hears of it and the public may read it (营商条例54; 三项制度 5, 6). */
export const resultSteps: readonly Step[] = [
  step({
    id: 'result.conclude',
    title: '认定检查结果',
    proceeding: 'inspection',
    from: ['inspected'],
    effect: 'constitutive',
    posts: ['handler'],
    duty: 'investigate',
    fields: [
      ...conclusion.fields.map((f) => {
        if (ordered.includes(f.id)) return { ...f, when: { field: 'outcome', in: ['correct', 'case'] } }
        return f.id === 'organ' ? { ...f, when: { field: 'outcome', in: ['other'] } } : f
      }),
      must('facts', '检查认定', { is: 'facts', facts: ['inspectionLead'] }),
    ],
    does: [enter(conclusion)],
    cite: [
      cite(businessRules, 54, '对发现的问题依法依规处理', '第二款'),
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查'),
    ],
  }),
  ...approval({
    proceeding: 'inspection',
    matter: 'inspectionResult',
    about: conclusion,
    overtakenBy: [visit, inquiry, desk, sample, sampleReport],
    from: ['inspected'],
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 }), ratingCode],
    approveTitle: '批准检查结果',
    does: {
      approve: [
        enter(result, { outcome: last(conclusion, 'outcome'), ratingCode: put('ratingCode') }),
        stage('decided'),
        open('publication', 'due', { what: 'inspection' }, { as: 'publication-result' }),
        moment('inspection-decided'),
        paper('inspection-result'),
        paper('correction-order', { when: hasOrder }),
        // What was found and what is ordered for it are brought together.
        ...(['inspection-result', 'correction-order'] as const).map((document) =>
          open(
            'service',
            'pending',
            { document },
            {
              each: 'concerned',
              as: 'service-result-{party}',
              when: document === 'correction-order' ? hasOrder : not(hasOrder),
            },
          ),
        ),
      ],
    },
    cite: [
      cite(businessRules, 54, '抽查事项及查处结果及时向社会公开', '第一款'),
      cite(businessRules, 59, '说服教育、劝导示范、行政指导等非强制性手段'),
      cite(inspectionOpinion, 5, '严格行政检查程序'),
    ],
  }),
  step({
    id: 'result.tell',
    title: '注明检查结果无法告知',
    proceeding: 'inspection',
    from: ['decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: telling.fields.flatMap((f) =>
      f.id === 'remark' ? [{ ...f, required: true, label: '无法告知的情况' }] : f.id === 'files' ? [f] : [],
    ),
    does: [
      enter(telling, { way: say('failed') }),
      stage('lapsed', { of: 'service', from: ['pending', 'posted'] }),
      ...goesOn(always),
    ],
    cite: [
      cite(inspectionOpinion, 5, '将检查结果告知企业'),
      cite(threeSystemsOpinion, 5, '出具行政执法文书，主动告知'),
    ],
  }),
  step({
    id: 'correction.extend',
    title: '延长改正期限',
    proceeding: 'inspection',
    from: ['decided', 'correcting'],
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: correctionExtension.fields,
    does: [
      enter(correctionExtension),
      change(entries(conclusion, {}, { pick: 'latest' }), { until: form('until'), recheckBy: form('recheckBy') }),
      paper('correction-extension'),
      // Told already, the time runs from the same day to another.
      moment('correction-told', { on: orderedOn, when: filled(orderedOn) }),
    ],
    cite: [
      cite(penaltyLaw, 28, '责令当事人限期改正', '第一款'),
      cite(businessRules, 59, '说服教育、劝导示范、行政指导等非强制性手段'),
    ],
  }),
]

/** After everything else of the case: nobody reads of it before the inspected. */
export const resultPublication: readonly Step[] = publicationSteps({
  proceeding: 'publication',
  facts: ['secrecyChecked', 'minorParty'],
  cite: {
    publish: [
      cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
      cite(businessRules, 54, '抽查事项及查处结果及时向社会公开', '第一款'),
    ],
  },
})
