import { businessRules, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { not } from '../../words/condition.ts'
import { begins, enter, moment, paper, stage } from '../../words/does.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { form, from, registered, say, theParty } from '../../words/value.ts'
import { isLastHandover, owesAfterRecheck } from '../conditions.ts'
import { correctionReport, handover, recheck, recheckOpinion, result, transfer } from '../records.ts'

const main = { proceeding: 'inspection' } as const
const latestRecheck = entries(recheck, {}, { since: [result] })

/** What follows: the re-check of an order, and the clue that becomes a case (处罚法54; 市监程序18). */
export const followingSteps: readonly Step[] = [
  step({
    ...main,
    id: 'correction.report',
    title: '收到改正报告',
    from: ['correcting'],
    effect: 'reported',
    posts: ['handler'],
    fields: correctionReport.fields,
    does: [enter(correctionReport)],
    cite: [cite(businessRules, 59, '说服教育、劝导示范、行政指导等非强制性手段')],
  }),
  step({
    ...main,
    id: 'recheck.record',
    title: '复查',
    from: ['correcting', 'rechecked'],
    to: 'rechecked',
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: recheck.fields,
    does: [enter(recheck)],
    cite: [cite(businessRules, 54, '对发现的问题依法依规处理', '第二款'), cite(threeSystemsOpinion, 7, '文字记录')],
  }),
  step({
    ...main,
    id: 'recheck.confirm',
    title: '签发复查意见',
    from: ['rechecked'],
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: recheckOpinion.fields,
    does: [
      enter(recheckOpinion, { corrected: from(latestRecheck, 'corrected') }, { about: from(latestRecheck, 'no') }),
      moment('rechecked'),
      paper('recheck-opinion'),
      stage('handing', { when: owesAfterRecheck }),
      stage('closed', { when: not(owesAfterRecheck) }),
    ],
    cite: [cite(businessRules, 54, '对发现的问题依法依规处理', '第二款'), cite(threeSystemsOpinion, 5, '出具文书')],
  }),
  step({
    ...main,
    id: 'clue.handover',
    title: '移交立案线索',
    from: ['handing'],
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
      stage('closed', { when: isLastHandover }),
      stage('correcting', { when: not(isLastHandover) }),
    ],
    cite: [
      cite(penaltyLaw, 54, '发现依法应当给予处罚的行为，必须调查；符合立案标准的，及时立案'),
      cite(marketProcedure, 18, '依据监督检查职权发现的线索，十五个工作日内核查'),
    ],
  }),
  step({
    ...main,
    id: 'result.transfer',
    title: '移送其他机关',
    from: ['handing'],
    to: 'closed',
    effect: 'reported',
    posts: ['handler'],
    fields: transfer.fields,
    does: [enter(transfer)],
    cite: [
      cite(businessRules, 57, '违法线索互联、处理结果互认', '第一款'),
      cite(penaltyLaw, 22, '由违法行为发生地的行政机关管辖'),
    ],
  }),
]
