import { litigationLaw, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, among, any, equal, filled, least, none, not } from '../../words/condition.ts'
import { change, enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { firstOf, form, from, say, today } from '../../words/value.ts'
import { isAppealed, isSuit, ofThis, thisAdvice, thisOutcome, thisRemedy } from '../conditions.ts'
import {
  advice,
  adviceReply,
  appeal,
  appearance,
  civilDispute,
  conversion,
  outcome,
  remedy,
  remedyAnswer,
  remedyAnswered,
  stay,
  stayEnd,
  supplementLeave,
  withAsked,
  withParts,
  withWhich,
} from '../records.ts'
import { endingResults, remandingResults, rulingResults } from '../results.ts'
import { only } from '../which.ts'
import type { Of } from './of.ts'

const inRemedy = { proceeding: 'remedy' } as const

/** 复议、诉讼 as respondent: answered with the whole file in time, the head in court, and what came of it (复议法48, 54; 行诉法3, 67). */
export const inCourt = (of: Of): readonly Step[] => {
  const received = withAsked(withWhich(remedy, of.which ?? []), of.asked ?? [])
  const running = ['answering', 'drafted', 'signed', 'trying', 'appealed'] as const
  const ofAnswer = { about: from(thisRemedy, 'no') } as const
  const isUnjudged = among(form('result'), endingResults)
  const isRuling = among(form('result'), rulingResults)
  const isRemanded = among(form('result'), remandingResults)
  const final = any(isUnjudged, all(isAppealed, not(isRemanded)))
  /** Judged once, and it can be gone further with. */
  const once = all(not(final), not(isRemanded))
  // Of what nobody decided in time the fifteen days run from the end of that time; else from the day it came to who may sue (行诉法45).
  const cameTo = firstOf(form('lapsedOn'), form('otherOn'), today)
  // A judgment takes effect when the time of both sides is over: the later of the two days counts (行诉法85).
  const isHereLater = all(isSuit, filled(form('otherOn')), not(least(form('otherOn'), today)))
  const runsFrom = from(thisOutcome, 'runsFrom')
  const common = { ...inRemedy, effect: 'reported' as const, posts: ['handler', 'reviewer', 'legalHead'] as const }
  return [
    step({
      ...common,
      id: 'remedy.receive',
      title: '收到复议答复通知、应诉通知',
      proceeding: of.main,
      from: [...of.from, ...(of.besides ?? [])],
      fields: received.fields,
      does: [
        open('remedy', 'answering', { forum: form('forum') }),
        enter(received, { over: false }, { in: 'opened' }),
        moment('remedy-received'),
        ...(of.windows?.received ?? []),
      ],
      cite: [
        cite(reconsiderationLaw, 48, '收到申请书副本之日起十日内答复'),
        cite(reconsiderationLaw, 54, '简易程序五日内答复'),
        cite(litigationLaw, 67, '收到起诉状副本之日起十五日内提交证据、答辩状'),
      ],
    }),
    ...(of.civil !== true
      ? []
      : [
          step({
            ...common,
            id: 'remedy.civil',
            title: '登记一并审理的民事争议',
            from: running,
            fields: civilDispute.fields,
            does: [enter(civilDispute, {}, ofAnswer)],
            cite: [
              cite(
                litigationLaw,
                61,
                '许可、登记、征收、征用和裁决的诉讼中，申请一并解决相关民事争议的，可以一并审理',
                '第一款',
              ),
            ],
          }),
        ]),
    step({
      ...common,
      id: 'remedy.draft',
      title: '拟定答复书、答辩状',
      from: ['answering', 'drafted'],
      to: 'drafted',
      effect: 'constitutive',
      fields: remedyAnswer.fields,
      does: [enter(remedyAnswer, {}, ofAnswer)],
      cite: [
        cite(reconsiderationLaw, 44, '被申请人对其行政行为的合法性、适当性负有举证责任', '第一款'),
        cite(litigationLaw, 34, '被告对作出的行政行为负有举证责任'),
      ],
    }),
    step({
      ...inRemedy,
      id: 'remedy.return',
      title: '退回答复书、答辩状',
      from: ['drafted'],
      to: 'answering',
      effect: 'constitutive',
      posts: ['deputyHead', 'agencyHead'],
      fields: [must('reason', '退回原因和要求', { is: 'longText', max: 2000 })],
      does: [],
      returns: 'remedy.draft',
      cite: [cite(reconsiderationLaw, 48, '提出书面答复')],
    }),
    step({
      ...inRemedy,
      id: 'remedy.sign',
      title: '签发答复书、答辩状',
      from: ['drafted'],
      to: 'signed',
      effect: 'constitutive',
      posts: ['deputyHead', 'agencyHead'],
      fields: [must('opinion', '意见', { is: 'longText', max: 2000 })],
      consent: '同意。',
      does: [paper('remedy-answer', { when: not(isSuit) }), paper('suit-answer', { when: isSuit })],
      cite: [cite(reconsiderationLaw, 48, '提出书面答复'), cite(litigationLaw, 67, '提出答辩状')],
    }),
    step({
      ...common,
      id: 'remedy.submit',
      title: '提交答复、答辩和证据',
      from: ['signed'],
      to: 'trying',
      fields: remedyAnswered.fields,
      does: [enter(remedyAnswered), moment('remedy-answered')],
      cite: [
        cite(reconsiderationLaw, 48, '提交作出行政行为的证据、依据和其他有关材料'),
        cite(litigationLaw, 67, '提交证据和所依据的规范性文件'),
      ],
    }),
    step({
      ...common,
      id: 'remedy.supplement',
      title: '登记准许补充证据',
      from: running,
      fields: supplementLeave.fields,
      does: [enter(supplementLeave, {}, ofAnswer)],
      cite: [
        cite(reconsiderationLaw, 46, '申请人提出新的理由、证据的，经同意可以补充证据', '第二款'),
        cite(litigationLaw, 36, '原告提出新的理由、证据的，经准许可以补充证据', '第二款'),
      ],
    }),
    step({
      ...common,
      id: 'remedy.convert',
      title: '登记转为普通程序',
      from: ['answering', 'drafted', 'signed', 'trying'],
      fields: conversion.fields,
      does: [
        enter(conversion, {}, ofAnswer),
        change(thisRemedy, { forum: 'ordinary' }),
        moment('remedy-converted'),
        moment('remedy-received', {
          on: from(thisRemedy, 'on'),
          when: none(entries(remedyAnswered, ofThis, { faulty: true })),
        }),
      ],
      cite: [
        cite(reconsiderationLaw, 55, '不宜适用简易程序的，经批准可以转为普通程序审理'),
        cite(reconsiderationLaw, 48, '普通程序收到副本之日起十日内答复'),
      ],
    }),
    step({
      ...common,
      id: 'remedy.stay',
      title: '停止执行',
      from: running,
      posts: ['deputyHead', 'agencyHead'],
      effect: 'constitutive',
      fields: stay.fields,
      does: [enter(stay, {}, ofAnswer), ...(of.stays ?? [])],
      cite: [
        cite(reconsiderationLaw, 42, '应当停止执行的情形'),
        cite(litigationLaw, 56, '裁定停止执行的情形'),
        cite(penaltyLaw, 73, '行政处罚不停止执行，法律另有规定的除外', '第一款'),
      ],
    }),
    step({
      ...common,
      id: 'remedy.resume',
      title: '恢复执行',
      from: [...running, 'suable', 'appealable', 'ended'],
      posts: ['deputyHead', 'agencyHead'],
      effect: 'constitutive',
      fields: stayEnd.fields,
      does: [enter(stayEnd), ...(of.resumes ?? [])],
      cite: [
        cite(reconsiderationLaw, 42, '行政复议期间行政行为不停止执行'),
        cite(litigationLaw, 56, '诉讼期间不停止执行'),
      ],
    }),
    step({
      ...common,
      id: 'remedy.appear',
      title: '登记出庭应诉',
      from: ['trying', 'appealed'],
      fields: appearance.fields,
      does: [enter(appearance, {}, ofAnswer)],
      cite: [cite(litigationLaw, 3, '负责人应当出庭应诉；不能出庭的委托工作人员出庭', '第三款')],
    }),
    step({
      ...common,
      id: 'remedy.conclude',
      title: '登记复议、诉讼结果',
      from: running,
      fields: withParts(outcome, of.stands ?? []).fields,
      does: [
        enter(outcome, {}, ofAnswer),
        change(thisOutcome, { runsFrom: cameTo }, { when: not(isHereLater) }),
        change(thisOutcome, { runsFrom: today }, { when: isHereLater }),
        change(thisRemedy, { over: true, endedOn: today }, { when: any(final, not(isSuit)) }),
        stage('ended', { when: final }),
        moment('remedy-over', { when: final }),
        stage('appealable', { when: all(once, isSuit) }),
        moment('judged', { on: runsFrom, when: all(once, isSuit, not(isRuling)) }),
        moment('judged-here', { when: all(once, isSuit, not(isRuling), not(equal(form('result'), 'upheld'))) }),
        moment('ruled', { on: runsFrom, when: all(once, isSuit, isRuling) }),
        stage('suable', { when: all(once, not(isSuit)) }),
        moment('reconsidered', { on: runsFrom, when: all(once, not(isSuit)) }),
        ...[
          ...only(all(once, isSuit, not(isRuling)), of.windows?.judged),
          ...only(all(once, isSuit, isRuling), of.windows?.ruled),
          ...only(all(once, not(isSuit)), of.windows?.reconsidered),
        ].map((d) => ('moment' in d ? { ...d, on: runsFrom } : d)),
        ...only(any(isUnjudged, all(isAppealed, isRuling)), of.windows?.ended),
        ...only(all(isAppealed, not(isUnjudged), not(isRuling), not(isRemanded)), of.windows?.final),
        stage('trying', { when: isRemanded }),
        change(entries(appeal, ofThis, { faulty: true }), {}, { ends: say('发回重审'), when: isRemanded }),
      ],
      cite: [
        cite(reconsiderationLaw, 75, '复议决定书一经送达，即发生法律效力', '第二款'),
        cite(litigationLaw, 85, '不服第一审判决、裁定的，送达之日起十五日、十日内上诉'),
      ],
    }),
    step({
      ...common,
      id: 'remedy.appeal',
      title: '登记上诉',
      from: ['appealable'],
      to: 'appealed',
      fields: appeal.fields,
      does: [
        enter(appeal, {}, { about: from(thisOutcome, 'no') }),
        moment('appealed'),
        ...(of.windows?.appealed ?? []),
      ],
      cite: [cite(litigationLaw, 85, '判决书送达之日起十五日内、裁定书送达之日起十日内向上一级人民法院上诉')],
    }),
    step({
      ...common,
      id: 'advice.receive',
      title: '收到复议意见书、司法建议',
      from: [...running, 'suable', 'appealable', 'ended'],
      fields: advice.fields,
      does: [enter(advice, {}, ofAnswer), moment('advised')],
      cite: [
        cite(reconsiderationLaw, 76, '收到意见书之日起六十日内报送纠正情况'),
        cite(litigationLaw, 96, '接受司法建议的机关将处理情况告知人民法院', '第四项'),
      ],
    }),
    step({
      ...common,
      id: 'advice.answer',
      title: '报送纠正情况',
      from: [...running, 'suable', 'appealable', 'ended'],
      fields: adviceReply.fields,
      does: [enter(adviceReply, {}, { about: from(thisAdvice, 'no') }), moment('advice-answered')],
      cite: [
        cite(reconsiderationLaw, 76, '收到意见书之日起六十日内报送纠正情况'),
        cite(reconsiderationLaw, 77, '被申请人应当履行意见书', '第一款'),
      ],
    }),
  ]
}
