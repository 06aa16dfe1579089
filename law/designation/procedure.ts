import { farmProcedure, housingProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { clock } from '../words/clock.ts'
import { all, always, among, any, apartFrom, equal, filled, inTime, latest, none, not } from '../words/condition.ts'
import { gate } from '../words/gate.ts'
import type { Procedure } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { form, last, set } from '../words/value.ts'
import { designationCourse, droppedCourse, entrustingCourse } from './course.ts'
import {
  askedBelow,
  designationDraft,
  designationRecords,
  designationRequest,
  designationSignature,
} from './records.ts'
import { designationSteps } from './steps.ts'

const inForce = { from: '2021-07-15' } as const
const disputed = cite(penaltyLaw, 25, '协商不成的，报请共同的上一级行政机关指定管辖', '第二款')
const inSeven = cite(marketProcedure, 16, '收到报送材料之日起七个工作日内确定案件的管辖部门')
const entrusting = cite(marketProcedure, 15, '明确规定应当由上级管辖的，不得将案件交由下级管辖', '第一款')
const fromBelow = entries(designationRequest, { source: { oneOf: askedBelow } })

/** 指定管辖、交办: no case yet, but an owner, a term and a paper, at the agency above. */
export const jurisdictionDesignation: Procedure = {
  id: 'jurisdiction.designation',
  title: '指定管辖、交办案件程序',
  inForce,
  first: 'designation.receive',
  enforcement: '行政处罚',
  records: designationRecords,
  decides: designationRequest.id,
  head: {
    title: '确定管辖：{事由}',
    cause: last(designationRequest, 'subject'),
    receivedOn: last(designationRequest, 'receivedOn'),
    decidedOn: last(designationSignature, 'on'),
    decision: 'designation-notice',
  },
  proceedings: { designation: '确定管辖' },
  stages: {
    designation: [
      { id: 'received', title: '待拟定', waits: { post: 'handler', what: '拟定管辖意见' } },
      { id: 'drafted', title: '待签发', waits: { post: 'deputyHead', what: '签发通知书' } },
      { id: 'signed', title: '待送交', waits: { post: 'handler', what: '通知书送交有关机关' } },
      { id: 'told', title: '已确定' },
      { id: 'dropped', title: '报请撤回', aside: true },
    ],
  },
  steps: designationSteps,
  gates: [
    gate({
      id: 'J-reserved',
      title: '法定由上级管辖的不得交下级',
      inForce,
      blocks: ['designation.draft'],
      when: equal(form('outcome'), 'entrust'),
      require: equal(form('reserved'), false),
      sentence: '规定明确应当由本机关管辖的案件，不得交由下级机关办理。',
      next: '由本机关办理',
      cite: [entrusting],
      examples: [
        { name: '没有这样的规定', form: { outcome: 'entrust', reserved: false }, expect: 'open' },
        { name: '规定由本机关管辖', form: { outcome: 'entrust', reserved: true }, expect: 'blocked' },
        { name: '指定管辖', form: { outcome: 'designate' }, expect: 'open' },
      ],
    }),
    gate({
      id: 'J-outcome',
      title: '意见与来由一致',
      inForce,
      blocks: ['designation.draft'],
      when: always,
      require: any(
        all(latest(designationRequest, { source: 'entrust' }), equal(form('outcome'), 'entrust')),
        all(not(latest(designationRequest, { source: 'entrust' })), among(form('outcome'), ['designate', 'self'])),
      ),
      sentence: '报请的案件，指定管辖或者由本机关管辖；只有本机关管辖的案件才交由下级办理。',
      next: '按登记的来由拟定意见；来由登记有误的，更正登记',
      cite: [disputed, entrusting],
      examples: [
        {
          name: '报请指定',
          entries: { designationRequest: [{ source: 'dispute' }] },
          form: { outcome: 'designate' },
          expect: 'open',
        },
        {
          name: '报请指定，作交办',
          entries: { designationRequest: [{ source: 'dispute' }] },
          form: { outcome: 'entrust' },
          expect: 'blocked',
        },
        {
          name: '交办',
          entries: { designationRequest: [{ source: 'entrust' }] },
          form: { outcome: 'entrust' },
          expect: 'open',
        },
      ],
    }),
    gate({
      id: 'J-apart',
      title: '签发的人不是拟定的人',
      inForce,
      blocks: ['designation.sign', 'designation.return'],
      when: always,
      require: apartFrom(entries(designationDraft, {}, { faulty: true })),
      sentence: '拟定管辖意见的人员不能签发、退回。',
      next: '由没有参加的负责人签发',
      cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查'), inSeven],
      examples: [
        { name: '拟定人', entries: { designationDraft: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
        { name: '他人', entries: { designationDraft: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
      ],
    }),
    gate({
      id: 'P03-late',
      title: '期限以内确定管辖',
      inForce,
      blocks: ['designation.sign'],
      mode: 'note',
      when: filled(set('P03.designate')),
      require: any(none(fromBelow), inTime('P03-asked')),
      sentence: '确定管辖超过了期限。',
      next: '逾期确定',
      cite: [inSeven],
      examples: [
        {
          name: '期限以内',
          entries: { designationRequest: [{ source: 'dispute' }] },
          clocks: { 'P03-asked': '2026-11-02' },
          day: '2026-11-11',
          expect: 'open',
        },
        {
          name: '届满以后',
          entries: { designationRequest: [{ source: 'dispute' }] },
          clocks: { 'P03-asked': '2026-11-02' },
          day: '2026-11-12',
          expect: 'blocked',
        },
        { name: '本机关提起', entries: { designationRequest: [{ source: 'own' }] }, day: '2026-12-12', expect: 'open' },
      ],
    }),
  ],
  clocks: [
    clock({
      id: 'P03-asked',
      title: '确定管辖的期限',
      inForce,
      starts: 'designation-asked',
      stops: ['designation-made', 'designation-dropped'],
      when: filled(set('P03.designate')),
      length: 'P03.designate',
      unit: 'WD',
      binds: 'agency',
      per: 'case',
      extensions: [],
      suspendedBy: [],
      onExpiry: '逾期没有确定管辖，案件没有机关办理',
      cite: [
        inSeven,
        cite(farmProcedure, 18, '收到报送材料之日起七日内作出书面决定'),
        cite(housingProcedure, 6, '收到报请材料之日起七日内指定'),
      ],
      examples: [{ name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' }],
    }),
  ],
  publications: [],
  course: designationCourse,
  branches: [
    { title: '交由下级办理', course: entrustingCourse },
    { title: '报请撤回', course: droppedCourse },
  ],
  unbuilt: {},
  cite: [disputed, inSeven, entrusting],
}
