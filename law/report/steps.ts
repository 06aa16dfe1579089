import { archiving } from '../archive/set.ts'
import { signingSteps } from '../signing/set.ts'
import { complaintRules, marketProcedure, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { none } from '../words/condition.ts'
import { assignUnit, begins, enter, moment, paper } from '../words/does.ts'
import { may } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, by, firstOf, form, last, registered, say } from '../words/value.ts'
import { elsewhere, handling, referral, repeat, report, result, supplement } from './records.ts'

const main = { proceeding: 'report' } as const
const done = ['referred', 'elsewhere', 'repeated', 'handed'] as const
/** Of a signature everybody may know that there is one, and how it was given. */
const open: readonly string[] = ['paper', 'way', 'checked', 'recording']
const art = (article: number, gist: string, paragraph?: string) => cite(complaintRules, article, gist, paragraph)

/** 登记、补充、分送、移交核查、告知结果 (投诉举报办法28–37): a report is looked into as the lead it is. */
export const reportSteps: readonly Step[] = [
  // Who signs it is who reported (投诉举报办法37).
  ...signingSteps({ ...main, from: ['received', ...done] }).map(
    (s): Step => ({ ...s, fields: s.fields.map((f) => (open.includes(f.id) ? f : { ...f, sealed: true })) }),
  ),
  step({
    ...main,
    id: 'report.register',
    title: '登记举报',
    from: [],
    to: 'received',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [may('party', '被举报人', { is: 'party' }, '名称、地址；不清楚的可以以后确认'), ...report.fields],
    does: [
      enter(report),
      assignUnit(actorUnit),
      moment('report-received', { on: form('receivedOn') }),
      paper('report-form'),
    ],
    cite: [art(28, '非书面的，工作人员应当记录', '第一款'), art(8, '通过公布的渠道提出')],
  }),
  step({
    ...main,
    id: 'report.refer',
    title: '分送有处理权限的机关',
    from: ['received'],
    to: 'referred',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: referral.fields,
    does: [enter(referral), moment('report-handled'), paper('report-referral')],
    cite: [art(41, '及时分送有处理权限的机关、机构', '第一款')],
  }),
  step({
    ...main,
    id: 'report.redirect',
    title: '告知向有权机关提出',
    from: ['received'],
    to: 'elsewhere',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: elsewhere.fields,
    does: [enter(elsewhere), moment('report-handled'), paper('report-elsewhere')],
    cite: [
      art(34, '不具备处理权限的告知举报人，直接向有权部门提出'),
      art(44, '咨询、复议、检举控告等，告知通过相应途径提出'),
    ],
  }),
  step({
    ...main,
    id: 'report.repeat',
    title: '重复举报不再另行处理',
    from: ['received'],
    to: 'repeated',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead'],
    fields: repeat.fields,
    does: [enter(repeat), moment('report-handled')],
    cite: [art(35, '同一举报人就同一事实重复举报的，不再另行处理', '第二款')],
  }),
  step({
    ...main,
    id: 'report.handle',
    title: '移交核查',
    from: ['received'],
    to: 'handed',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: [...handling.fields, may('party', '被举报人', { is: 'partyRef' })],
    does: [
      enter(handling),
      moment('report-handled'),
      begins('penalty.ordinary', {
        source: say('report'),
        // The term counts from the last of it (35).
        receivedOn: firstOf(last(supplement, 'receivedOn'), last(report, 'receivedOn')),
        cause: last(report, 'matter'),
        summary: by('reportedWhole'),
        place: last(report, 'place'),
        party: registered(form('party')),
      }),
    ],
    cite: [
      art(35, '按照行政处罚程序规定处理举报', '第一款'),
      cite(marketProcedure, 18, '通过举报等途径发现的线索，十五个工作日内核查'),
    ],
  }),
  step({
    ...main,
    id: 'report.supplement',
    title: '合并补充的新事实',
    from: ['received', 'handed'],
    effect: 'reported',
    posts: ['handler'],
    fields: supplement.fields,
    does: [
      enter(supplement),
      // What comes after it was handed over goes to whoever looks into it there.
      moment('report-again', { when: none(entries(handling)) }),
      moment('report-received', { on: form('receivedOn'), when: none(entries(handling)) }),
    ],
    cite: [art(35, '补充新的事实的合并处理，期限重新计算', '第二款')],
  }),
  step({
    ...main,
    id: 'report.tell',
    title: '告知举报人处理结果',
    from: ['handed'],
    effect: 'reported',
    posts: ['handler'],
    fields: result.fields,
    does: [enter(result), paper('report-result')],
    cite: [art(36, '规定应当告知处理结果的，应当告知')],
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
    does: [enter(archiving)],
    cite: [cite(threeSystemsOpinion, 9, '归档保存执法全过程记录')],
  }),
]
