import { requestGone } from '../../hearing/steps.ts'
import { formerPenaltyLaw, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { enter, open, paper, stage, voidPaper } from '../../words/does.ts'
import { may, must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { by, form, last, put } from '../../words/value.ts'
import { waived, waivers } from '../hearing/steps.ts'
import { notice, proposal, release, statement, weighing } from '../records.ts'

/** What a party says is recorded and weighed whenever it comes, also while a told case is investigated again (处罚法45). */
const heard = ['investigation', 'concluded', 'notified'] as const
const party = must('party', '当事人', { is: 'partyRef' })
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')

/** 事先告知, what the party answers, and how it is weighed (处罚法44–45, 62–64). */
export const noticeSteps: readonly Step[] = [
  ...approval({
    proceeding: 'penalty',
    matter: 'notice',
    about: proposal,
    from: ['concluded', 'notified'],
    to: 'notified',
    propose: notice.fields,
    approve: [],
    consent: { endorse: '同意告知。', approve: '同意告知。' },
    approveTitle: '批准并作出处罚告知',
    does: {
      // One notice about the present proposal: one paper and one service for each party it concerns.
      approve: [
        enter(notice, { reason: put('reason'), reasons: put('reasons'), offersHearing: by('hearingFor') }),
        open(
          'service',
          'pending',
          { document: 'penalty-notice', notice: last(notice, 'no') },
          { each: 'concerned', as: 'service-notice{notice}-{party}' },
        ),
        paper('penalty-notice', { each: 'concerned', about: last(proposal, 'no') }),
      ],
    },
    cite: [
      cite(penaltyLaw, 44, '告知内容、事实、理由、依据和权利'),
      cite(formerPenaltyLaw, 31, '告知事实、理由及依据'),
      cite(marketProcedure, 57, '书面告知'),
    ],
  }),
  step({
    id: 'answer.state',
    title: '记录陈述、申辩',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...statement.fields],
    does: [enter(statement, {}, { party: form('party'), about: by('noticeHeld') })],
    cite: [cite(penaltyLaw, 45, '充分听取当事人的意见')],
  }),
  step({
    id: 'answer.waive',
    title: '记录放弃陈述、申辩',
    proceeding: 'penalty',
    from: [...heard, 'decided'],
    effect: 'reported',
    posts: ['handler'],
    fields: [
      party,
      {
        ...must('way', '放弃的方式', { is: 'text', max: 200 }, '书面声明或者送达回证上签署'),
        offers: waivers,
      },
      files('书面声明'),
    ],
    does: waived('answer'),
    cite: [cite(penaltyLaw, 62, '明确放弃陈述或者申辩权利')],
  }),
  step({
    id: 'answer.weigh',
    title: '复核陈述、申辩',
    proceeding: 'penalty',
    from: heard,
    effect: 'constitutive',
    posts: ['handler'],
    fields: [party, ...weighing.fields],
    begins: 'openPoints',
    does: [enter(weighing, {}, { party: form('party') })],
    cite: [cite(penaltyLaw, 45, '应当进行复核；成立的应当采纳'), cite(marketProcedure, 58, '进行复核')],
  }),
  step({
    id: 'party.release',
    title: '登记对已告知当事人的其他处理',
    proceeding: 'penalty',
    from: ['concluded', 'notified', 'decided'],
    effect: 'constitutive',
    posts: ['agencyHead'],
    duty: 'approve',
    fields: [party, ...release.fields],
    // The party goes without a penalty, and the record says how and why; what it was told stays told.
    checks: ['releasable'],
    does: [enter(release, {}, { party: form('party') }), ...requestGone(form('party'), 'P07')],
    cite: [
      cite(penaltyLaw, 57, '不予处罚、移送的分别作出决定', '第二项'),
      cite(penaltyLaw, 57, '违法事实不能成立的，不予处罚', '第三项'),
      cite(formerPenaltyLaw, 38, '根据不同情况分别作出决定'),
      cite(marketProcedure, 60, '负责人分别作出的决定'),
    ],
  }),
  // A notice not yet served is taken out of the world; its number is spent, its services end.
  step({
    id: 'paper.void',
    title: '作废未送达的文书',
    proceeding: 'penalty',
    from: ['notified'],
    effect: 'constitutive',
    posts: ['unitHead', 'agencyHead'],
    fields: [
      must('number', '文书编号', { is: 'text', max: 100 }, '作废的编号不再使用'),
      must('reason', '作废原因', { is: 'longText', max: 1000 }),
    ],
    checks: ['paperUnserved'],
    does: [voidPaper(form('number'), form('reason')), stage('voided', { of: 'service', at: by('servicesOfPaper') })],
    cite: [cite(threeSystemsOpinion, 9, '防删改，全程留痕'), cite(penaltyLaw, 47, '全过程记录，归档保存')],
  }),
]
