import { archiving } from '../../archive/set.ts'
import { signingSteps } from '../../signing/set.ts'
import { complaintRules, marketProcedure, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { among } from '../../words/condition.ts'
import { begins, enter, moment } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { form, last, registered, say } from '../../words/value.ts'
import { complaint, feedback, lead, parted, police, supplement, telling, urging, urgingAnswer } from '../records.ts'

const open = ['received', 'mediating'] as const
const done = ['referred', 'refused', 'takenBack', 'agreed', 'unsettled'] as const
const main = { proceeding: 'complaint' } as const

/** 分立举报、告知、移交线索、移送公安、督办、回访、归档 (投诉举报办法9, 15, 23, 26, 27, 42). */
export const complaintFollowing: readonly Step[] = [
  ...signingSteps({ ...main, from: [...open, ...done] }),
  step({
    ...main,
    id: 'report.part',
    title: '举报内容另行登记',
    from: [...open, ...done],
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    sealed: true,
    fields: [must('respondent', '被举报人', { is: 'partyRef' }), ...parted.fields],
    does: [
      enter(parted),
      begins('report.ordinary', {
        party: registered(form('respondent')),
        channel: last(complaint, 'channel'),
        receivedOn: last(complaint, 'receivedOn'),
        matter: form('matter'),
        content: form('content'),
        known: say(true),
        reporter: form('reporter'),
        telephone: form('telephone'),
        address: form('address'),
        inside: form('inside'),
      }),
    ],
    cite: [cite(complaintRules, 9, '同时包含投诉和举报的，分别处理')],
  }),
  step({
    ...main,
    id: 'complaint.tell',
    title: '告知',
    from: ['mediating', ...done],
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '告知何人', { is: 'partyRef' }), ...telling.fields],
    does: [
      enter(telling, {}, { party: form('party') }),
      // Told that it was taken up, nobody knows yet what came of it.
      moment('complaint-told', { party: form('party'), when: among(form('what'), ['ended', 'agreed']) }),
    ],
    cite: [cite(complaintRules, 15, '告知投诉人'), cite(complaintRules, 23, '终止调解七个工作日内告知双方', '第二款')],
  }),
  step({
    ...main,
    id: 'complaint.supplement',
    title: '登记补充的材料',
    // What comes when all is over is filed with the rest: nobody is sent away with what he brings.
    from: [...open, ...done, 'archived'],
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: supplement.fields,
    does: [enter(supplement)],
    cite: [cite(complaintRules, 10, '投诉人应当提供的材料，对真实性负责', '第一款')],
  }),
  step({
    ...main,
    id: 'lead.find',
    title: '移交发现的违法线索',
    from: ['mediating', 'agreed', 'unsettled'],
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [must('party', '涉嫌违法的当事人', { is: 'partyRef' }), ...lead.fields],
    does: [
      enter(lead, {}, { party: form('party') }),
      begins('penalty.ordinary', {
        source: say('complaint'),
        receivedOn: form('foundOn'),
        cause: form('cause'),
        summary: form('content'),
        party: registered(form('party')),
      }),
    ],
    cite: [
      cite(complaintRules, 27, '发现线索十五个工作日内核查，按处罚程序处理', '第一款'),
      cite(marketProcedure, 18, '通过投诉等途径发现的线索，予以核查'),
    ],
  }),
  step({
    ...main,
    id: 'complaint.police',
    title: '移送公安机关',
    from: [...open, ...done],
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: police.fields,
    does: [enter(police)],
    cite: [cite(complaintRules, 42, '涉嫌骗取赔偿、敲诈勒索的，移送公安机关')],
  }),
  step({
    ...main,
    id: 'complaint.urge',
    title: '督办',
    from: open,
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: urging.fields,
    does: [enter(urging), moment('urged')],
    cite: [cite(complaintRules, 26, '加强对处理情况的评估')],
  }),
  step({
    ...main,
    id: 'urging.answer',
    title: '答复督办',
    from: [...open, ...done],
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: urgingAnswer.fields,
    does: [enter(urgingAnswer), moment('urging-answered')],
    cite: [cite(complaintRules, 26, '加强对处理情况的评估')],
  }),
  step({
    ...main,
    id: 'complaint.ask',
    title: '登记回访',
    from: done,
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: feedback.fields,
    does: [enter(feedback)],
    cite: [cite(complaintRules, 26, '采取抽查、回访等方式评估')],
  }),
  step({
    ...main,
    id: 'case.archive',
    title: '归档',
    from: done,
    to: 'archived',
    effect: 'constitutive',
    posts: ['handler'],
    fields: archiving.fields,
    does: [enter(archiving), moment('urging-answered')],
    cite: [cite(threeSystemsOpinion, 9, '归档保存执法全过程记录')],
  }),
]
