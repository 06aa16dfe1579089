import { publicationStages } from '../publication/stages.ts'
import { disclosureRegulation, threeSystemsOpinion } from '../statutes.ts'
import { keptOfWork, recordSteps } from '../steps/record.ts'
import { cite } from '../words/citation.ts'
import { countedSteps } from '../words/figure.ts'
import type { Procedure } from '../words/procedure.ts'
import { last } from '../words/value.ts'
import { listClocks } from './clocks.ts'
import { listCourse } from './course.ts'
import { listGates } from './gates.ts'
import { listPublications } from './publication.ts'
import { adoption, draft, listing, listRecords, paperApproval } from './records.ts'
import { listSteps } from './steps.ts'
import { unbuilt } from './unbuilt.ts'

/** 清单和规范: no case and no enforcement, but an owner, a route, a paper, a page and a time to publish it in. */
export const listMaking: Procedure = {
  id: 'list.ordinary',
  title: '清单拟制、公布程序',
  inForce: { from: '2019-05-15' },
  first: 'list.draft',
  records: listRecords,
  decides: draft.id,
  head: {
    title: '{事由}',
    cause: last(draft, 'title'),
    receivedOn: last(draft, 'receivedOn'),
    decidedOn: last(adoption, 'on'),
    decision: 'list-text',
  },
  proceedings: { list: '清单', publication: '公示' },
  stages: {
    list: [
      { id: 'drafted', title: '拟制', waits: { post: 'handler', what: '送审呈批' } },
      { id: 'adopted', title: '已审定' },
      { id: 'inForce', title: '现行有效' },
      { id: 'repealed', title: '已废止', aside: true },
    ],
    publication: publicationStages,
  },
  steps: [
    ...listSteps,
    ...recordSteps({
      proceeding: 'list',
      from: ['drafted', 'adopted', 'inForce', 'repealed'],
      paperApproval,
      cite: keptOfWork,
    }),
  ],
  gates: listGates,
  clocks: listClocks,
  publications: listPublications,
  figures: [countedSteps('report.published', 'publication.publish', last(draft, 'year'))],
  lists: listing,
  course: listCourse,
  unbuilt,
  cite: [cite(disclosureRegulation, 20, '主动公开的政府信息'), cite(threeSystemsOpinion, 4, '强化事前公开')],
}
