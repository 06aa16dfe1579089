import { keptOfWork, recordSteps } from '../steps/record.ts'
import { clock } from '../words/clock.ts'
import { always, apartFrom, filled } from '../words/condition.ts'
import { assignUnit, enter, moment, nameOfficers } from '../words/does.ts'
import { must } from '../words/field.ts'
import { gate } from '../words/gate.ts'
import type { Procedure } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { step } from '../words/step.ts'
import { actorUnit, form, last, today } from '../words/value.ts'
import { taskCourse } from './course.ts'
import { adjusted, inTwenty, opened } from './grounds.ts'
import { assignment, confirmation, settlement, task, taskRecords } from './records.ts'
import { lawChangeWork } from './work.ts'

const proceeding = 'task'
const inForce = { from: '2019-05-15' } as const
const heads = ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'] as const

/** 清理任务: one thing that rests on a law that changed; whose it is, by when, and what became of it. */
export const lawChangeTask: Procedure = {
  id: lawChangeWork.task,
  title: '法律变化清理任务',
  inForce,
  first: 'task.open',
  records: taskRecords,
  decides: task.id,
  head: {
    title: '清理：{事由}',
    cause: last(task, 'title'),
    receivedOn: last(task, 'receivedOn'),
    decidedOn: last(confirmation, 'on'),
  },
  proceedings: { [proceeding]: '清理任务' },
  stages: {
    [proceeding]: [
      { id: 'received', title: '待指派', waits: { post: 'unitHead', what: '指派负责人员' } },
      { id: 'assigned', title: '待清理', waits: { post: 'handler', what: '对照新旧条文提出清理意见' } },
      { id: 'settled', title: '待核定', waits: { post: 'legalHead', what: '核定清理意见' } },
      { id: 'done', title: '已核定' },
    ],
  },
  steps: [
    step({
      id: 'task.open',
      title: '立清理任务',
      proceeding,
      from: [],
      to: 'received',
      effect: 'constitutive',
      posts: ['handler'],
      fields: task.fields,
      does: [
        enter(task),
        assignUnit(actorUnit),
        moment('law-in-force', { on: form('from'), when: filled(form('from')) }),
      ],
      cite: [opened, adjusted],
    }),
    step({
      id: 'task.assign',
      title: '指派负责人员',
      proceeding,
      from: ['received', 'assigned'],
      to: 'assigned',
      effect: 'constitutive',
      posts: heads,
      fields: assignment.fields,
      does: [enter(assignment), nameOfficers(form('officers'), { from: today })],
      cite: [opened],
    }),
    step({
      id: 'task.settle',
      title: '提出清理意见',
      proceeding,
      from: ['assigned'],
      to: 'settled',
      effect: 'constitutive',
      posts: ['handler'],
      fields: settlement.fields,
      does: [enter(settlement)],
      cite: [opened, adjusted],
    }),
    step({
      id: 'task.return',
      title: '退回清理意见',
      proceeding,
      from: ['settled'],
      to: 'assigned',
      effect: 'constitutive',
      posts: heads,
      duty: 'return',
      fields: [must('reason', '退回原因和要求', { is: 'longText', max: 2000 })],
      returns: 'task.settle',
      cite: [opened],
    }),
    step({
      id: 'task.confirm',
      title: '核定清理意见',
      proceeding,
      from: ['settled'],
      to: 'done',
      effect: 'constitutive',
      posts: heads,
      duty: 'approve',
      fields: confirmation.fields,
      consent: '同意。',
      does: [enter(confirmation), moment('law-change-settled')],
      cite: [opened, adjusted],
    }),
    ...recordSteps({ proceeding, from: ['received', 'assigned', 'settled', 'done'], cite: keptOfWork }),
  ],
  gates: [
    gate({
      id: 'LC-apart',
      norm: [],
      title: '核定的人没有提出意见',
      inForce,
      blocks: ['task.confirm', 'task.return'],
      when: always,
      require: apartFrom(entries(settlement, {}, { faulty: true })),
      sentence: '提出清理意见的人员不能核定、退回。',
      next: '由没有提出意见的负责人核定',
      cite: [opened],
      examples: [
        { name: '提出的人', entries: { lawChangeSettlement: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
        { name: '他人', entries: { lawChangeSettlement: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
      ],
    }),
  ],
  clocks: [
    clock({
      id: 'LC-settle',
      norm: [],
      title: '清理期限',
      inForce,
      starts: 'law-in-force',
      stops: ['law-change-settled'],
      length: 'D12.length',
      unit: 'WD',
      binds: 'agency',
      per: 'case',
      extensions: [],
      suspendedBy: [],
      onExpiry: '逾期没有清理',
      cite: [inTwenty, adjusted],
      examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
    }),
  ],
  publications: [],
  course: taskCourse,
  unbuilt: {},
  cite: [opened, adjusted],
}
