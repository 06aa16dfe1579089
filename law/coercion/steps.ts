import { archiveStep } from '../archive/set.ts'
import { inquirySteps } from '../inquiry/set.ts'
import { planned } from '../measure/conditions.ts'
import { measureSteps } from '../measure/set.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { coercionLaw, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { cite } from '../words/citation.ts'
import { assignUnit, begins, enter, moment, open } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, form, put, registered, say, theParty } from '../words/value.ts'
import { confiscation, decision, ending, handover, referral, reviewing, situation } from './records.ts'

const main = { proceeding: 'coercion' } as const
const open_ = { ...main, from: ['registered'] } as const
const byLaw = cite(coercionLaw, 16, '履行行政管理职责，依照法律、法规的规定实施行政强制措施', '第一款')

/** 行政强制措施 outside a penalty: found, approved, taken, ended, each measure a proceeding of its own beside the case (强制法16–33). */
export const coercionSteps: readonly Step[] = [
  step({
    ...main,
    id: 'situation.register',
    title: '登记需要采取措施的情况',
    from: [],
    to: 'registered',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      must('party', '当事人', { is: 'party' }),
      ...situation.fields,
      must('facts', '认定事项', { is: 'facts', facts: majorFacts }),
    ],
    does: [enter(situation), assignUnit(actorUnit)],
    cite: [byLaw, cite(coercionLaw, 22, '由法律、法规规定的行政机关实施，其他任何行政机关不得实施')],
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记其他当事人',
    from: ['registered'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '当事人', { is: 'party' })],
    checks: ['besideApplicant'],
    does: [],
    cite: [cite(coercionLaw, 18, '通知当事人到场，当场告知理由、依据和权利', '第四、五项')],
  }),
  ...inquirySteps({
    ...open_,
    cite: [byLaw, cite(threeSystemsOpinion, 5, '调查取证时主动出示执法证件')],
  }),
  ...reviewSteps(reviewing, 'coercion', ['registered']),
  ...measureSteps({
    ...open_,
    approved: [
      enter(decision, { what: planned('what'), basis: planned('basis') }),
      open('publication', 'due', { what: 'measure' }),
      moment('coercion-decided'),
    ],
  }),
  step({
    ...open_,
    id: 'confiscation.tell',
    title: '登记没收财物的处罚决定',
    effect: 'reported',
    posts: ['handler'],
    fields: confiscation.fields,
    does: [enter(confiscation)],
    cite: [cite(coercionLaw, 27, '违法事实清楚，依法应当没收的非法财物予以没收')],
  }),
  step({
    ...open_,
    id: 'clue.handover',
    title: '转立案线索',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: handover.fields,
    does: [
      enter(handover),
      begins(
        'penalty.ordinary',
        {
          source: say('inspection'),
          receivedOn: form('foundOn'),
          cause: form('cause'),
          summary: form('summary'),
          place: form('place'),
          party: registered(theParty),
          unit: form('unit'),
        },
        { each: 'concerned' },
      ),
    ],
    cite: [
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查；符合立案标准的，及时立案'),
      cite(coercionLaw, 27, '采取查封、扣押措施后，应当及时查清事实，在期限内作出处理决定'),
    ],
  }),
  step({
    ...open_,
    id: 'coercion.transfer',
    title: '移送其他机关',
    effect: 'reported',
    posts: ['handler'],
    fields: referral.fields,
    does: [enter(referral)],
    cite: [
      cite(coercionLaw, 21, '涉嫌犯罪应当移送司法机关的，将财物一并移送，并书面告知当事人'),
      cite(marketProcedure, 17, '不属于本机关管辖的移送'),
    ],
  }),
  ...approval({
    ...open_,
    matter: 'coercion',
    to: 'ended',
    propose: ending.fields,
    approveTitle: '批准办结',
    does: {
      approve: [enter(ending, { outcome: put('outcome'), summary: put('summary') }), moment('ended')],
    },
    cite: [
      cite(coercionLaw, 28, '不再需要采取措施的，及时解除', '第一款'),
      cite(threeSystemsOpinion, 7, '规范文字记录，审批决定环节全过程记录'),
    ],
  }),
  archiveStep({ ...main, from: ['ended'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    facts: ['secrecyChecked', 'minorParty'],
    cite: { publish: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')] },
  }),
]
