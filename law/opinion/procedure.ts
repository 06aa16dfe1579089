import { publicationStages } from '../publication/stages.ts'
import { businessRules, disclosureRegulation, privateEconomyLaw } from '../statutes.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import { by, last } from '../words/value.ts'
import { opinionClocks } from './clocks.ts'
import { opinionBranches, opinionCourse } from './course.ts'
import { opinionGates } from './gates.ts'
import { opinionPublications } from './publication.ts'
import { opinion, opinionRecords, signing } from './records.ts'
import { opinionSent } from './sent.ts'
import { opinionSteps } from './steps.ts'

const stages: readonly Stage[] = [
  { id: 'received', title: '收到', waits: { post: 'handler', what: '核实情况，拟定答复' } },
  { id: 'drafted', title: '待签发', waits: { post: 'unitHead', what: '签发答复' } },
  { id: 'forwarded', title: '已转送', aside: true, waits: { post: 'handler', what: '归档' } },
  { id: 'answered', title: '已答复', waits: { post: 'handler', what: '回访，归档' } },
  { id: 'archived', title: '已归档' },
]

/** 意见建议: no case against anybody and no dispute; whoever asks is answered, and the answer is there for all. */
export const publicOpinion: Procedure = {
  id: 'opinion.ordinary',
  title: '意见建议办理程序',
  inForce: { from: '2020-01-01' },
  first: 'opinion.register',
  records: opinionRecords,
  decides: opinion.id,
  concerned: by('everyParty'),
  head: {
    title: '{事由}',
    parties: { party: '提出人', third: '其他有关的人' },
    cause: last(opinion, 'matter'),
    receivedOn: last(opinion, 'receivedOn'),
    decidedOn: last(signing, 'on'),
  },
  proceedings: { opinion: '意见建议', publication: '公示' },
  stages: { opinion: stages, publication: publicationStages },
  steps: [...opinionSteps, ...recordSteps({ proceeding: 'opinion', from: stages.map((s) => s.id), cite: keptOfWork })],
  gates: opinionGates,
  clocks: opinionClocks,
  publications: opinionPublications,
  intake: opinionSent,
  course: opinionCourse,
  branches: opinionBranches,
  unbuilt: {},
  cite: [
    cite(disclosureRegulation, 9, '有权提出批评和建议'),
    cite(privateEconomyLaw, 44, '及时听取意见建议', '第二款'),
    cite(businessRules, 48, '及时听取市场主体的反映和诉求', '第一款'),
  ],
}
