import { agreementInterpretation, coercionLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { enter, moment, open, paper, stage } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { about } from '../../words/value.ts'
import {
  agreement,
  appraisal,
  appraisalObjection,
  appraisalTold,
  compensationDecision,
  compensationPublic,
  compensationReviewing,
  court,
  move,
  moveAnswer,
  moveDemand,
  ofThisHouse,
  payment,
  performanceOrder,
  proposal,
} from '../records.ts'
import { onAnnouncement } from '../windows.ts'
import { art, house, ofHouse, reason } from './shared.ts'

/** Each house by itself: appraised, agreed or decided on, paid, left (征补条例17–28). */
export const houseSteps: readonly Step[] = [
  step({
    ...house,
    id: 'appraisal.record',
    title: '登记评估结果',
    from: ['pending'],
    effect: 'reported',
    posts: ['handler'],
    fields: appraisal.fields,
    does: [enter(appraisal, {}, { party: about('party') })],
    cite: [art(19, '评估确定价值'), art(20, '评估机构由被征收人选定')],
  }),
  ofHouse('appraisal.tell', '送达评估报告', appraisalTold, {
    from: ['pending'],
    cite: [art(19, '对评估价值有异议的，可以申请复核评估、鉴定', '第二款')],
  }),
  ofHouse('appraisal.object', '登记对评估价值的异议', appraisalObjection, {
    from: ['pending'],
    cite: [art(19, '申请复核评估；对复核结果有异议的申请鉴定', '第二款')],
  }),
  step({
    ...house,
    id: 'agreement.sign',
    title: '订立补偿协议',
    from: ['pending'],
    to: 'settled',
    effect: 'reported',
    posts: ['handler'],
    fields: agreement.fields,
    does: [enter(agreement, {}, { party: about('party') })],
    cite: [art(25, '补偿协议的事项', '第一款'), art(21, '可以选择货币补偿或者产权调换', '第一款')],
  }),
  step({
    ...house,
    id: 'compensation.draft',
    title: '提出补偿决定意见',
    from: ['pending'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: proposal.fields,
    does: [enter(proposal, {}, { party: about('party') })],
    cite: [art(26, '达不成协议或者所有权人不明确的，报请作出补偿决定', '第一款')],
  }),
  ...compensationReviewing.steps,
  ...approval({
    ...house,
    matter: 'compensation',
    about: proposal,
    from: ['pending'],
    to: 'settled',
    propose: [reason],
    approveTitle: '作出补偿决定',
    does: {
      approve: [
        enter(
          compensationDecision,
          { amount: ofThisHouse(proposal, 'amount'), moveBy: ofThisHouse(proposal, 'moveBy') },
          { party: about('party') },
        ),
        paper('compensation-decision'),
        open(
          'service',
          'pending',
          { document: 'compensation-decision' },
          { party: about('party'), as: 'service-compensation-{party}' },
        ),
      ],
    },
    cite: [art(26, '按照方案作出补偿决定，在征收范围内公告')],
  }),
  ofHouse('compensation.announce', '公告补偿决定', compensationPublic, {
    from: ['settled', 'paid'],
    does: [enter(compensationPublic, {}, { party: about('party') }), ...onAnnouncement],
    cite: [art(26, '作出补偿决定，并在房屋征收范围内予以公告', '第一款')],
  }),
  step({
    ...house,
    id: 'compensation.pay',
    title: '支付补偿',
    from: ['settled'],
    to: 'paid',
    effect: 'reported',
    posts: ['handler'],
    fields: payment.fields,
    does: [enter(payment, {}, { party: about('party') })],
    cite: [art(27, '先补偿、后搬迁', '第一款')],
  }),
  step({
    ...house,
    id: 'move.demand',
    title: '催告搬迁',
    from: ['paid'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: moveDemand.fields,
    does: [
      enter(moveDemand, {}, { party: about('party') }),
      paper('move-demand'),
      open('service', 'pending', { document: 'move-demand' }, { party: about('party'), as: 'service-demand-{party}' }),
    ],
    cite: [
      cite(coercionLaw, 54, '申请人民法院强制执行前，应当催告当事人履行义务'),
      cite(coercionLaw, 35, '书面催告，载明期限、方式、陈述权和申辩权'),
    ],
  }),
  step({
    ...house,
    id: 'agreement.order',
    title: '作出要求履行协议的书面决定',
    from: ['paid'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    duty: 'approve',
    fields: performanceOrder.fields,
    does: [
      enter(performanceOrder, {}, { party: about('party') }),
      paper('performance-decision'),
      open(
        'service',
        'pending',
        { document: 'performance-decision' },
        { party: about('party'), as: 'service-performance-{party}' },
      ),
    ],
    cite: [cite(agreementInterpretation, 24, '经催告后不履行的，可以作出要求其履行协议的书面决定', '第一款')],
  }),
  ofHouse('move.answer', '登记对催告的陈述、申辩', moveAnswer, {
    from: ['paid'],
    cite: [cite(coercionLaw, 36, '充分听取当事人的意见，记录、复核；成立的，应当采纳')],
  }),
  step({
    ...house,
    id: 'court.apply',
    title: '申请法院强制执行',
    from: ['paid'],
    to: 'court',
    effect: 'reported',
    posts: ['handler'],
    fields: court.fields,
    does: [enter(court, {}, { party: about('party') }), moment('compensation-applied', { party: about('party') })],
    cite: [art(28, '不复议、不起诉又不搬迁的，申请人民法院强制执行')],
  }),
  step({
    ...house,
    id: 'move.record',
    title: '登记搬迁',
    from: ['settled', 'paid', 'court'],
    to: 'moved',
    effect: 'reported',
    posts: ['handler'],
    fields: move.fields,
    does: [
      enter(move, {}, { party: about('party') }),
      moment('compensation-settled', { party: about('party') }),
      // Who has left is demanded nothing of any more.
      stage('lapsed', {
        of: 'service',
        about: { document: { say: 'move-demand' }, party: about('party') },
        from: ['pending', 'posted'],
      }),
    ],
    cite: [art(27, '先补偿、后搬迁；不得以暴力、威胁等方式迫使搬迁')],
  }),
]
