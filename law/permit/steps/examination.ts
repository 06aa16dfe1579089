import { signingSteps } from '../../signing/set.ts'
import { permitLaw } from '../../statutes.ts'
import { endExclusionStep, excludeStep, extendStep } from '../../term/set.ts'
import { cite } from '../../words/citation.ts'
import { equal } from '../../words/condition.ts'
import { change, enter, extend, moment, paper } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { form, say, set, today } from '../../words/value.ts'
import { uncertified } from '../conditions.ts'
import { examination, exclusion, extension, forwarded, jointOpinion, opinion, siteVisit, told } from '../records.ts'
import { hearingSteps } from './hearing.ts'

const whileOpen = { proceeding: 'permit', from: ['examining', 'examined'] } as const
/** Also of a change or an extension that is asked of a licence: then the application itself was decided long ago (许可法36, 49). */
const whoever = { proceeding: 'permit', from: ['examining', 'examined', 'issued'] } as const
/** 许可法45. */
const notCounted = {
  ...whileOpen,
  clock: 'L02',
  besides: ['L03', 'L04'],
  exclusion,
  paper: 'permit-exclusion',
  cite: [cite(permitLaw, 45, '所需时间不计算，并书面告知申请人')],
} as const
const party = must('party', '对谁', { is: 'partyRef' })

/** Verification, whoever's interests are touched, and hearing (许可法34–36, 42, 45–48). */
export const examinationSteps: readonly Step[] = [
  step({
    ...whileOpen,
    id: 'application.certify',
    title: '出具视为受理的书面凭证',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [],
    does: [change(uncertified, { certified: today }), paper('permit-acceptance')],
    cite: [
      cite(permitLaw, 32, '逾期不告知的，自收到申请材料之日起即为受理', '第四项'),
      cite(permitLaw, 32, '受理应当出具加盖专用印章和注明日期的书面凭证', '第二款'),
    ],
  }),
  step({
    ...whileOpen,
    id: 'site.verify',
    title: '现场核查',
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: siteVisit.fields,
    does: [enter(siteVisit), paper('site-record', { when: equal(form('signature'), 'pages') })],
    cite: [cite(permitLaw, 34, '指派两名以上工作人员进行核查', '第三款')],
  }),
  ...signingSteps(whileOpen),
  step({
    ...whoever,
    // Who asks for a revocation is on record first as well (许可法69第一款).
    id: 'party.identify',
    title: '登记利害关系人',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '利害关系人', { is: 'party' })],
    checks: ['besideApplicant'],
    does: [],
    cite: [cite(permitLaw, 36, '告知利害关系人')],
  }),
  step({
    ...whoever,
    id: 'interested.tell',
    title: '告知利害关系、听证权利',
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...told.fields],
    does: [
      enter(told, {}, { party: form('party') }),
      moment('hearing-told', { party: form('party'), when: equal(form('hearing'), true) }),
    ],
    cite: [
      cite(permitLaw, 36, '许可事项直接关系他人重大利益的，告知利害关系人'),
      cite(permitLaw, 47, '告知申请人、利害关系人享有要求听证的权利'),
    ],
  }),
  step({
    ...whoever,
    id: 'opinion.hear',
    title: '记录意见',
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...opinion.fields],
    does: [enter(opinion, {}, { party: form('party') })],
    cite: [cite(permitLaw, 36, '听取申请人、利害关系人的意见')],
  }),
  ...hearingSteps,
  excludeStep(notCounted),
  endExclusionStep(notCounted),
  extendStep({
    ...whileOpen,
    clock: 'L02',
    by: 'L02.extension',
    posts: ['deputyHead', 'agencyHead'],
    cite: [cite(permitLaw, 42, '经负责人批准可以延长十日，并将理由告知申请人')],
  }),
  step({
    ...whileOpen,
    id: 'joint.extend',
    subject: '期限',
    title: '登记本级人民政府负责人批准延长',
    effect: 'reported',
    posts: ['handler'],
    fields: [...extension.fields, must('files', '批准文件', { is: 'files' })],
    does: [enter(extension), extend(say('L03'), set('L03.extension'))],
    cite: [cite(permitLaw, 42, '四十五日内不能办结的，经本级人民政府负责人批准，可以延长十五日', '第二款')],
  }),
  step({
    ...whileOpen,
    id: 'joint.opinion',
    title: '登记有关部门的意见',
    effect: 'reported',
    posts: ['handler'],
    fields: jointOpinion.fields,
    does: [enter(jointOpinion)],
    cite: [cite(permitLaw, 26, '受理并转告有关部门分别提出意见后统一办理', '第二款')],
  }),
  step({
    ...whileOpen,
    id: 'application.forward',
    title: '初审完毕，报上级机关',
    from: ['examined'],
    to: 'forwarded',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: forwarded.fields,
    does: [enter(forwarded), moment('permit-forwarded')],
    cite: [
      cite(permitLaw, 35, '将初步审查意见和全部申请材料直接报送上级行政机关'),
      cite(permitLaw, 43, '受理之日起二十日内审查完毕'),
    ],
  }),
  step({
    ...whileOpen,
    id: 'examination.conclude',
    title: '提出审查意见',
    to: 'examined',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...examination.fields.map((f) =>
        f.id === 'falsehood' ? { ...f, when: { field: 'outcome', in: ['refuse'] } } : f,
      ),
      must('facts', '审查认定', {
        is: 'facts',
        facts: [
          'conditionsMet',
          'verificationNeeded',
          'othersInterest',
          'permitHearingByLaw',
          'majorPublicInterest',
          'socialRisk',
          'majorRights',
          'complexCase',
        ],
      }),
    ],
    does: [enter(examination)],
    cite: [cite(permitLaw, 34, '对申请材料进行审查'), cite(permitLaw, 38, '符合法定条件、标准的准予')],
  }),
]
