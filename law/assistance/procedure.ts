import { inquiry, inquiryGates } from '../inquiry/set.ts'
import { farmProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { clock } from '../words/clock.ts'
import { always, among, apartFrom, equal, filled, inTime, latest, least, need, some } from '../words/condition.ts'
import { gate } from '../words/gate.ts'
import { addressed, ifGiven, paragraph, section } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { form, last, set, today } from '../words/value.ts'
import { givenCourse, refusedCourse } from './course.ts'
import { answer, assignment, delayTold, givenRecords, letter, signature } from './records.ts'
import { givenSteps } from './steps.ts'

const inForce = { from: '2021-07-15' } as const
const due = cite(penaltyLaw, 26, '协助事项属于被请求机关职权范围内的，应当依法予以协助')
const inFifteen = cite(marketProcedure, 45, '十五个工作日内完成；需要延期的，届满前告知', '第二款')

/** 协查函 of others: no case of ours, but an owner, a term and an answer. */
export const assistanceGiven: Procedure = {
  id: 'assistance.given',
  title: '协助调查程序',
  inForce,
  first: 'assistance.receive',
  enforcement: '行政处罚',
  records: givenRecords,
  decides: letter.id,
  head: {
    title: '协助调查：{事由}',
    cause: last(letter, 'subject'),
    receivedOn: last(letter, 'receivedOn'),
    decidedOn: last(signature, 'on'),
    decision: 'assistance-reply',
  },
  proceedings: { assistance: '协助调查' },
  stages: {
    assistance: [
      { id: 'received', title: '待指派', waits: { post: 'unitHead', what: '决定是否协助、指派人员' } },
      { id: 'assisting', title: '协助调查', waits: { post: 'handler', what: '调查核实、拟定复函' } },
      { id: 'declining', title: '不予协助', aside: true, waits: { post: 'handler', what: '拟定不予协助的复函' } },
      { id: 'drafted', title: '待签发', waits: { post: 'unitHead', what: '签发协助调查复函' } },
      { id: 'answered', title: '已回复' },
    ],
  },
  steps: givenSteps,
  gates: [
    ...inquiryGates({
      id: 'assistance',
      inForce,
      since: letter,
      on: 'receivedOn',
      two: [cite(penaltyLaw, 42, '执法人员不得少于两人'), cite(penaltyLaw, 55, '调查时主动出示执法证件')],
      after: [due],
      concludes: 'assistance.draft',
    }),
    gate({
      id: 'P04-told',
      title: '届满以前告知延期',
      inForce,
      blocks: ['assistance.delay'],
      when: filled(set('P04.length')),
      require: need(inTime('P04'), '协助的期限已经届满，延期应当在届满以前告知。', '尽快回复，并说明逾期的原因'),
      sentence: '延期应当在期限届满以前告知来函的机关。',
      next: '尽快回复，并说明逾期的原因',
      cite: [inFifteen],
      examples: [
        { name: '期限以内', clocks: { P04: '2026-11-02' }, day: '2026-11-20', expect: 'open' },
        { name: '届满以后', clocks: { P04: '2026-11-02' }, day: '2026-11-25', expect: 'blocked' },
      ],
    }),
    gate({
      id: 'A-later',
      title: '延期至以后的一天',
      inForce,
      blocks: ['assistance.delay'],
      when: filled(form('until')),
      require: least(form('until'), today),
      sentence: '延期的日期已经过去。',
      next: '填写以后的日期',
      cite: [inFifteen],
      examples: [
        { name: '以后', form: { until: '2026-12-11' }, day: '2026-11-20', expect: 'open' },
        { name: '已经过去', form: { until: '2026-11-11' }, day: '2026-11-20', expect: 'blocked' },
      ],
    }),
    gate({
      id: 'A-apart',
      title: '签发的人不参加调查',
      inForce,
      blocks: ['assistance.sign', 'assistance.return'],
      when: always,
      require: apartFrom(entries(inquiry, {}, { faulty: true }), entries(answer, {}, { faulty: true })),
      sentence: '参加调查或者拟定复函的人员不能签发、退回。',
      next: '由没有参加的负责人签发',
      cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查'), due],
      examples: [
        { name: '拟定人', entries: { assistanceReply: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
        { name: '他人', entries: { assistanceReply: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
      ],
    }),
    gate({
      id: 'A-due',
      title: '属于职权范围的应当协助',
      inForce,
      blocks: ['assistance.draft'],
      when: equal(form('result'), 'refused'),
      require: latest(assignment, { within: false }),
      sentence: '请求的事项属于本机关职权范围，应当予以协助。',
      next: '协助调查后回复；不属于职权范围的，由负责人写明理由',
      cures: [{ step: 'assistance.assign' }],
      cite: [due, inFifteen],
      examples: [
        {
          name: '不属于职权范围',
          entries: { assistanceAssignment: [{ within: false }] },
          form: { result: 'refused' },
          expect: 'open',
        },
        {
          name: '属于职权范围',
          entries: { assistanceAssignment: [{ within: true }] },
          form: { result: 'refused' },
          expect: 'blocked',
        },
      ],
    }),
    gate({
      id: 'A-done',
      title: '调查以后回复',
      inForce,
      blocks: ['assistance.draft'],
      when: among(form('result'), ['done', 'partly']),
      require: some(entries(inquiry)),
      sentence: '还没有登记调查核实的情况，不能回复已经协助。',
      next: '先登记调查核实；只核对材料、查询系统的，选信息查询',
      cures: [{ step: 'inquiry.record' }],
      cite: [due, inFifteen],
      examples: [
        { name: '已经调查', entries: { inquiry: [{}] }, form: { result: 'done' }, expect: 'open' },
        { name: '没有调查', entries: {}, form: { result: 'done' }, expect: 'blocked' },
        { name: '不予协助', entries: {}, form: { result: 'refused' }, expect: 'open' },
      ],
    }),
    gate({
      id: 'P04-late',
      title: '期限以内回复',
      inForce,
      blocks: ['assistance.sign'],
      mode: 'note',
      when: filled(set('P04.length')),
      require: {
        any: [inTime('P04'), { least: [last(delayTold, 'until'), today] }],
      },
      sentence: '协助调查超过了期限。',
      next: '逾期回复',
      cite: [inFifteen],
      examples: [
        { name: '期限以内', clocks: { P04: '2026-11-02' }, day: '2026-11-20', expect: 'open' },
        { name: '届满以后', clocks: { P04: '2026-11-02' }, day: '2026-11-25', expect: 'blocked' },
        {
          name: '已经告知延期',
          clocks: { P04: '2026-11-02' },
          entries: { assistanceDelayTold: [{ until: '2026-12-11' }] },
          day: '2026-11-25',
          expect: 'open',
        },
      ],
    }),
  ],
  clocks: [
    clock({
      id: 'P04',
      title: '协助调查的期限',
      inForce,
      starts: 'assistance-asked',
      stops: ['assistance-replied', 'assistance-delay-told'],
      when: filled(set('P04.length')),
      length: 'P04.length',
      unit: 'WD',
      binds: 'agency',
      per: 'case',
      extensions: [],
      suspendedBy: [],
      onExpiry: '逾期没有完成协助，也没有告知来函的机关',
      cite: [inFifteen, due],
      examples: [{ name: '十五个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-23' }],
    }),
    clock({
      id: 'P04-delayed',
      title: '告知的延期期限',
      inForce,
      starts: 'assistance-delay-told',
      stops: ['assistance-replied', 'assistance-delay-told'],
      length: { until: last(delayTold, 'until') },
      unit: 'CD',
      binds: 'agency',
      per: 'case',
      extensions: [],
      suspendedBy: [],
      onExpiry: '逾期没有完成协助',
      cite: [inFifteen, due],
      examples: [{ name: '告知的一天', from: '2026-11-20', until: '2026-12-11', due: '2026-12-11' }],
    }),
  ],
  publications: [],
  course: givenCourse,
  branches: [{ title: '不属于职权范围', course: refusedCourse }],
  unbuilt: {},
  cite: [due, cite(marketProcedure, 45, '予以协助'), cite(farmProcedure, 19, '予以协助')],
}

export const assistanceGivenPapers = {
  'assistance-reply': [
    addressed(last(letter, 'organ')),
    paragraph('你单位{文号}协助调查函收悉。所涉{案件}，现将协助的情况函复如下：', {
      文号: last(letter, 'number'),
      案件: last(letter, 'subject'),
    }),
    section('结果'),
    paragraph('{结果}', { 结果: last(answer, 'result') }),
    paragraph('{内容}', { 内容: last(answer, 'content') }),
    ifGiven('不予协助的理由：{理由}', { 理由: last(assignment, 'reason') }),
    ifGiven('随函材料：{材料}', { 材料: last(answer, 'enclosed') }),
  ],
} as const
