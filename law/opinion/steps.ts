import { archiveStep } from '../archive/set.ts'
import { publicationSteps } from '../publication/steps.ts'
import { businessRules, disclosureRegulation, ningxiaProcedure, privateEconomyLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { equal } from '../words/condition.ts'
import { assignUnit, enter, moment, open, paper } from '../words/does.ts'
import { may, must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, form } from '../words/value.ts'
import { addition, feedback, forwarding, grouping, opinion, reply, signing } from './records.ts'

const main = { proceeding: 'opinion' } as const
const heads = ['unitHead', 'deputyHead', 'agencyHead'] as const
const heard: Citations = [
  cite(disclosureRegulation, 9, '有权对政府信息公开工作提出批评和建议'),
  cite(privateEconomyLaw, 44, '及时听取意见建议，解决其反映的合理问题', '第二款'),
  cite(businessRules, 48, '及时听取市场主体的反映和诉求，依法帮助其解决', '第一款'),
  cite(ningxiaProcedure, 7, '有权提出意见和建议，采纳其合理意见和建议'),
]
const mended = cite(disclosureRegulation, 41, '审核属实的，应当予以更正并告知申请人')
const toPublish = equal(form('publish'), true)

/** 登记、归组、转送、拟定、签发、回访: whoever asks is answered by somebody who signs for it. */
export const opinionSteps: readonly Step[] = [
  step({
    ...main,
    id: 'opinion.register',
    title: '登记意见建议',
    from: [],
    to: 'received',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [may('party', '提出人', { is: 'party' }, '不愿留姓名的可以不填'), ...opinion.fields],
    does: [enter(opinion), assignUnit(actorUnit), moment('opinion-received', { on: form('receivedOn') })],
    cite: heard,
  }),
  step({
    ...main,
    id: 'opinion.group',
    title: '归入同一人的一组来件',
    from: ['received', 'drafted'],
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: grouping.fields,
    does: [enter(grouping)],
    cite: heard,
  }),
  step({
    ...main,
    id: 'opinion.supplement',
    title: '登记补充的情况',
    // What comes after the answer is filed with it: nobody is sent away with what he brings.
    from: ['received', 'drafted', 'forwarded', 'answered', 'archived'],
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: addition.fields,
    does: [enter(addition)],
    cite: heard,
  }),
  step({
    ...main,
    id: 'opinion.forward',
    title: '转送有权答复的机关',
    from: ['received'],
    to: 'forwarded',
    effect: 'constitutive',
    posts: ['unitHead'],
    fields: forwarding.fields,
    does: [enter(forwarding), moment('opinion-answered')],
    cite: [
      cite(disclosureRegulation, 41, '不属于本机关职能范围的，转送并告知，或者告知向有权更正的机关提出'),
      ...heard,
    ],
  }),
  step({
    ...main,
    id: 'opinion.draft',
    title: '拟定答复',
    from: ['received'],
    to: 'drafted',
    effect: 'constitutive',
    posts: ['handler'],
    fields: reply.fields,
    does: [enter(reply)],
    putsUp: ['opinion.sign'],
    cite: [mended, ...heard],
  }),
  step({
    ...main,
    id: 'opinion.return',
    title: '退回答复',
    from: ['drafted'],
    to: 'received',
    effect: 'constitutive',
    posts: heads,
    fields: [must('reason', '退回原因', { is: 'longText', max: 1000 })],
    does: [],
    returns: 'opinion.draft',
    cite: heard,
  }),
  step({
    ...main,
    id: 'opinion.sign',
    title: '签发答复',
    from: ['drafted'],
    to: 'answered',
    effect: 'constitutive',
    posts: heads,
    fields: signing.fields,
    does: [
      enter(signing),
      moment('opinion-answered'),
      paper('opinion-reply'),
      open('publication', 'due', { what: 'opinion' }, { as: 'publication', when: toPublish }),
      moment('opinion-public', { when: toPublish }),
    ],
    cite: [mended, ...heard],
  }),
  step({
    ...main,
    id: 'opinion.ask',
    title: '回访提出人',
    from: ['answered'],
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: feedback.fields,
    does: [enter(feedback)],
    cite: heard,
  }),
  archiveStep({ ...main, from: ['forwarded', 'answered'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { what: { last: opinion.id, field: 'matter' }, why: { last: reply.id, field: 'content' } },
    facts: ['secrecyChecked'],
    cite: {
      publish: [
        cite(disclosureRegulation, 26, '自形成之日起二十个工作日内公开'),
        cite(disclosureRegulation, 19, '需要公众广泛知晓的，应当主动公开'),
      ],
    },
  }),
]
