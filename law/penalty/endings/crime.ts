import { coercionLaw, crimeTransferRules, formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { all, type Condition, equal, not } from '../../words/condition.ts'
import { type Does, enter, moment, paper, pause, resume, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { form, today } from '../../words/value.ts'
import {
  contestAnswer,
  crimeContest,
  crimeDelivery,
  crimeRefusal,
  crimeReturn,
  crimeTeam,
  crimeTransfer,
  goodsHandover,
  policeAnswer,
} from './crimeRecords.ts'
import { asPut, endsBeside, isFiled } from './ending.ts'

const proceeding = 'penalty'
const open = ['clue', 'investigation', 'concluded', 'notified'] as const
const heads = ['unitHead', 'deputyHead', 'agencyHead'] as const
const law = [
  cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关', '第一款'),
  cite(formerPenaltyLaw, 22, '构成犯罪的移送'),
] as const

/** While the police have it nobody can decide it: the days stand still. A clue that was never filed has no days but those of the look into it. */
const withPolice: readonly Does[] = [pause('P07', '移送公安机关', { from: today })]
/** It is the agency's again from the day it knows. */
const back = (when?: Condition): readonly Does[] => {
  const only = when === undefined ? {} : { when }
  return [
    resume('P07', { ...only }),
    moment('clue-received', { when: when === undefined ? not(isFiled) : all(when, not(isFiled)) }),
    stage('investigation', { when: when === undefined ? isFiled : all(when, isFiled) }),
    stage('clue', { when: when === undefined ? not(isFiled) : all(when, not(isFiled)) }),
  ]
}

/** 移送涉嫌犯罪案件 (处罚法27; 移送规定5–12), and its way back (移送规定9, 10; 处罚法27). */
export const crimeSteps: readonly Step[] = [
  step({
    id: 'crime.assign',
    title: '指定专案组',
    proceeding,
    from: open,
    effect: 'constitutive',
    posts: heads,
    fields: crimeTeam.fields,
    does: [enter(crimeTeam)],
    cite: [cite(crimeTransferRules, 5, '立即指定两名以上执法人员组成专案组', '第一款'), ...law],
  }),
  ...approval({
    proceeding,
    matter: 'crime',
    from: open,
    propose: crimeTransfer.fields,
    consent: { endorse: '同意移送。', approve: '同意移送公安机关。' },
    approveTitle: '批准移送涉嫌犯罪案件',
    approvers: ['agencyHead'],
    does: {
      propose: [moment('crime-reported')],
      return: [moment('crime-decided')],
      approve: [
        enter(crimeTransfer, asPut(crimeTransfer)),
        moment('crime-decided'),
        moment('crime-approved'),
        stage('crime'),
        paper('crime-transfer'),
        paper('crime-approval'),
      ],
    },
    cite: [cite(crimeTransferRules, 5, '正职负责人或者主持工作的负责人三日内决定', '第二款'), ...law],
  }),
  step({
    id: 'crime.refuse',
    title: '不批准移送',
    proceeding,
    from: open,
    effect: 'constitutive',
    posts: ['agencyHead'],
    duty: 'approve',
    turn: { matter: 'crime', at: 'pending' },
    fields: [
      ...crimeRefusal.fields,
      must('facts', '认定', { is: 'facts', facts: ['suspectedCrime'] }, '认为不涉嫌犯罪的，不批准移送'),
    ],
    does: [enter(crimeRefusal), moment('crime-decided')],
    cite: [cite(crimeTransferRules, 5, '决定不批准的，将理由记录在案', '第二款'), ...law],
  }),
  step({
    id: 'crime.deliver',
    title: '向公安机关移送',
    proceeding,
    from: ['crime'],
    to: 'police',
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: crimeDelivery.fields,
    does: [enter(crimeDelivery), moment('crime-delivered'), ...withPolice],
    cite: [
      cite(crimeTransferRules, 5, '二十四小时内向同级公安机关移送', '第二款'),
      cite(crimeTransferRules, 6, '移送应当附的材料'),
      cite(crimeTransferRules, 7, '公安机关在回执上签字'),
    ],
  }),
  step({
    id: 'police.answer',
    title: '登记公安机关的处理',
    proceeding,
    from: ['police'],
    effect: 'reported',
    posts: ['handler'],
    fields: policeAnswer.fields,
    does: [
      enter(policeAnswer),
      moment('police-answered', { when: not(equal(form('answer'), 'forwarded')) }),
      moment('police-filed', { when: equal(form('answer'), 'filed') }),
      stage('handing', { when: equal(form('answer'), 'filed') }),
      moment('police-refused', { when: equal(form('answer'), 'refused') }),
      ...back(equal(form('answer'), 'refused')),
    ],
    cite: [
      cite(crimeTransferRules, 8, '三日内审查，书面通知立案或者不予立案'),
      cite(crimeTransferRules, 10, '不予立案的，行政执法机关依法作出处理'),
    ],
  }),
  step({
    id: 'crime.contest',
    title: '提请复议、建议立案监督',
    proceeding,
    from: open,
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: crimeContest.fields,
    does: [enter(crimeContest), moment('police-contested')],
    cite: [cite(crimeTransferRules, 9, '三日内提请复议，也可以建议检察院立案监督')],
  }),
  step({
    id: 'contest.answer',
    title: '登记复议、立案监督的结果',
    proceeding,
    from: open,
    effect: 'reported',
    posts: ['handler'],
    fields: contestAnswer.fields,
    does: [
      enter(contestAnswer),
      moment('police-filed', { when: equal(form('result'), 'filed') }),
      stage('handing', { when: equal(form('result'), 'filed') }),
      pause('P07', '移送公安机关', { from: today, when: equal(form('result'), 'filed') }),
      moment('police-refused', { when: equal(form('result'), 'upheld') }),
    ],
    cite: [cite(crimeTransferRules, 9, '三日内作出立案或者不予立案的决定，书面通知', '第二款')],
  }),
  step({
    id: 'crime.hand',
    title: '移交涉案物品和材料',
    proceeding,
    from: ['handing'],
    effect: 'reported',
    posts: ['handler'],
    fields: goodsHandover.fields,
    does: [
      enter(goodsHandover),
      moment('crime-handed'),
      stage('settled', { when: isFiled }),
      stage('handed', { when: not(isFiled) }),
      moment('closable', { when: isFiled }),
      ...endsBeside(),
    ],
    cite: [
      cite(crimeTransferRules, 12, '接到立案通知书之日起三日内移交，办结交接手续'),
      cite(marketProcedure, 17, '对涉案物品和其他材料办理交接手续', '第二款'),
      cite(coercionLaw, 21, '查封、扣押、冻结的财物一并移送，并书面告知当事人'),
    ],
  }),
  step({
    id: 'crime.back',
    title: '登记司法机关移送处理、检察意见',
    proceeding,
    from: ['police', 'handing', 'settled', 'handed'],
    effect: 'reported',
    posts: ['handler'],
    fields: crimeReturn.fields,
    does: [enter(crimeReturn), moment('crime-back'), ...back()],
    cite: [
      cite(penaltyLaw, 27, '不需要追究或者免予刑事处罚但应当处罚的，司法机关移送行政机关', '第一款'),
      cite(crimeTransferRules, 10, '应当给予行政处罚的，依法实施行政处罚'),
      cite(penaltyLaw, 35, '判处罚金时尚未给予罚款的，不再给予罚款', '第二款'),
    ],
  }),
]
