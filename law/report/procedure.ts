import { refusalGates } from '../signing/set.ts'
import { complaintRules } from '../statutes.ts'
import { handsStep } from '../steps/hands.ts'
import { recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { by, last } from '../words/value.ts'
import { reportClocks } from './clocks.ts'
import { reportBranches, reportCourse } from './course.ts'
import { reportGates } from './gates.ts'
import { report, reportRecords } from './records.ts'
import { reportSent } from './sent.ts'
import { reportSteps } from './steps.ts'
import { unbuilt } from './unbuilt.ts'

const work = (id: string, title: string, what: string): Stage => ({ id, title, waits: { post: 'handler', what } })
const stages: readonly Stage[] = [
  work('received', '收到', '核对线索，移交核查'),
  { ...work('referred', '已分送', '归档'), aside: true },
  { ...work('elsewhere', '已告知有权机关', '归档'), aside: true },
  { ...work('repeated', '重复举报', '归档'), aside: true },
  work('handed', '已移交核查', '应当告知结果的，处理完毕后告知；归档'),
  { id: 'archived', title: '已归档' },
]

/** 举报: a lead from somebody who stays unknown to whom it is about. */
export const publicReport: Procedure = {
  id: 'report.ordinary',
  title: '举报处理程序',
  inForce: { from: '2026-04-15' },
  first: 'report.register',
  records: reportRecords,
  decides: report.id,
  concerned: by('everyParty'),
  head: {
    title: '{当事人}被举报：{事由}',
    parties: { party: '被举报人', third: '其他有关的人' },
    cause: last(report, 'matter'),
    receivedOn: last(report, 'receivedOn'),
  },
  proceedings: { report: '举报' },
  stages: { report: stages },
  steps: [
    ...reportSteps,
    handsStep({
      proceeding: 'report',
      from: stages.filter((s) => s.id !== 'archived').map((s) => s.id),
      posts: ['unitHead', 'deputyHead', 'agencyHead'],
      cite: [cite(complaintRules, 37, '举报人的信息不得泄露给与处理举报工作无关的人员')],
    }),
    ...recordSteps({ proceeding: 'report', from: stages.map((s) => s.id) }),
  ],
  gates: [...reportGates, ...refusalGates],
  clocks: reportClocks,
  publications: [],
  intake: reportSent,
  course: reportCourse,
  branches: reportBranches,
  unbuilt,
  cite: [
    cite(complaintRules, 3, '反映涉嫌违法的线索', '第二款'),
    cite(complaintRules, 35, '按照行政处罚程序规定处理举报'),
  ],
}
