import { complaintRules } from '../statutes.ts'
import { handsStep } from '../steps/hands.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { testingStages } from '../testing/set.ts'
import { cite } from '../words/citation.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { by, last } from '../words/value.ts'
import { complaintClocks } from './clocks.ts'
import { complaintBranches, complaintCourse } from './course.ts'
import { complaintFollowingGates } from './gates/following.ts'
import { complaintIntakeGates } from './gates/intake.ts'
import { mediationGates } from './gates/mediation.ts'
import { complaint, complaintRecords } from './records.ts'
import { complaintSent } from './sent.ts'
import { complaintFollowing } from './steps/following.ts'
import { complaintIntake } from './steps/intake.ts'
import { mediationSteps } from './steps/mediation.ts'
import { unbuilt } from './unbuilt.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('received', '收到', '核对材料，决定是否受理'),
  { ...work('referred', '已分送', '告知投诉人，归档'), aside: true },
  { ...work('refused', '不予受理', '告知投诉人，归档'), aside: true },
  { ...work('takenBack', '已撤回', '归档'), aside: true },
  work('mediating', '调解', '登记双方意愿，调解'),
  work('agreed', '达成协议', '告知双方，回访，归档'),
  { ...work('unsettled', '终止调解', '告知双方，回访，归档'), aside: true },
  { id: 'archived', title: '已归档' },
]

/** 消费投诉: not a case against anybody, but a dispute that somebody is asked to settle. */
export const consumerComplaint: Procedure = {
  id: 'complaint.consumer',
  title: '消费投诉处理程序',
  inForce: { from: '2026-04-15' },
  first: 'complaint.register',
  records: complaintRecords,
  decides: complaint.id,
  concerned: by('everyParty'),
  head: {
    title: '{当事人}投诉：{事由}',
    parties: { party: '投诉人', third: '被投诉人' },
    cause: last(complaint, 'matter'),
    receivedOn: last(complaint, 'receivedOn'),
  },
  proceedings: { complaint: '消费投诉', challenge: '调解人员回避', testing: '检测、鉴定' },
  stages: {
    complaint: stages,
    challenge: [
      {
        id: 'asked',
        title: '待决定',
        halts: ['complaint.tell', 'lead.find', 'complaint.urge', 'urging.answer', 'mediation.end', 'complaint.police'],
        waits: { post: 'unitHead', what: '决定是否回避', beside: true },
      },
      { id: 'decided', title: '已决定' },
      { id: 'dropped', title: '不再决定', aside: true },
    ],
    testing: testingStages,
  },
  steps: [
    ...complaintIntake,
    ...mediationSteps,
    ...complaintFollowing,
    handsStep({
      proceeding: 'complaint',
      from: stages.filter((s) => s.id !== 'archived').map((s) => s.id),
      posts: ['unitHead', 'deputyHead', 'agencyHead'],
      cite: [cite(complaintRules, 37, '举报人的信息不得泄露给与处理举报工作无关的人员')],
    }),
    ...recordSteps({ proceeding: 'complaint', from: stages.map((s) => s.id), cite: keptOfWork }),
  ],
  gates: [...complaintIntakeGates, ...mediationGates, ...complaintFollowingGates],
  clocks: complaintClocks,
  publications: [],
  intake: complaintSent,
  course: complaintCourse,
  branches: complaintBranches,
  unbuilt,
  cite: [cite(complaintRules, 3, '消费者请求解决争议', '第一款'), cite(complaintRules, 18, '采用调解的方式处理投诉')],
}
