import { signingSteps } from '../../signing/set.ts'
import {
  businessRules,
  inspectionOpinion,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
  transportProcedure,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { among, equal } from '../../words/condition.ts'
import { enter, moment, paper, stage } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { form } from '../../words/value.ts'
import { isAuthorised } from '../conditions.ts'
import { desk, inquiry, sample, sampleReport, scanFilled, visit } from '../records.ts'

const looking = { proceeding: 'inspection', effect: 'reported', posts: ['handler'], duty: 'investigate' } as const
const on = ['approved', 'inspected'] as const
/** It is signed on the pages of a paper that is made here. */
const here = { when: equal(form('signature'), 'pages') } as const
/** Asked of what a device recorded, and of nothing else (处罚法41). */
const watched: readonly string[] = ['deviceReviewed', 'sitePublic', 'recordReviewed']
const inspected = stage('inspected', { when: isAuthorised })

/** What is seen, asked, taken and measured, each with its record (处罚法55, 56; 三项制度 5, 7, 8). */
export const lookingSteps: readonly Step[] = [
  step({
    ...looking,
    id: 'visit.record',
    title: '现场检查笔录',
    from: ['registered', ...on],
    fields: visit.fields.map((f) =>
      f.id === 'scanReason' ? { ...f, when: { field: 'scan', in: ['later', 'emergency'] } } : f,
    ),
    does: [
      enter(visit),
      moment('scan-owed', { when: among(form('scan'), ['later', 'emergency']) }),
      inspected,
      paper('visit-record', here),
    ],
    cite: [
      cite(penaltyLaw, 55, '主动出示执法证件；检查应当制作笔录'),
      cite(threeSystemsOpinion, 7, '文字记录'),
      cite(transportProcedure, 29, '制作检查记录，如实记录检查情况'),
    ],
  }),
  step({
    proceeding: 'inspection',
    id: 'scan.fill',
    title: '补录扫码入企',
    from: ['registered', ...on],
    effect: 'constitutive',
    posts: ['handler'],
    fields: scanFilled.fields,
    does: [enter(scanFilled), moment('scan-filled')],
    cite: [
      cite(inspectionOpinion, 5, '严格行政检查程序；情况紧急、当场实施的，及时报告并补办手续'),
      cite(threeSystemsOpinion, 7, '文字记录'),
    ],
  }),
  step({
    ...looking,
    id: 'inquiry.record',
    title: '询问笔录',
    from: on,
    fields: inquiry.fields,
    does: [enter(inquiry), paper('asking-record', here)],
    cite: [
      cite(penaltyLaw, 55, '询问应当制作笔录'),
      cite(marketProcedure, 29, '询问应当个别进行；核对无误后逐页签名、盖章'),
    ],
  }),
  step({
    ...looking,
    id: 'desk.check',
    title: '书面、网络检查记录',
    from: ['desk', 'inspected'],
    fields: desk.fields.map((f) => (watched.includes(f.id) ? { ...f, when: { field: 'device', in: ['true'] } } : f)),
    does: [enter(desk), inspected],
    cite: [cite(businessRules, 56, '远程监管等非现场监管'), cite(threeSystemsOpinion, 7, '文字记录')],
  }),
  step({
    ...looking,
    id: 'sample.take',
    title: '抽样记录',
    from: on,
    fields: sample.fields,
    does: [enter(sample), paper('sample-record', here)],
    cite: [
      cite(penaltyLaw, 56, '可以采取抽样取证的方法'),
      cite(marketProcedure, 31, '通知当事人到场，制作抽样记录，加贴封条，开具清单'),
    ],
  }),
  step({
    ...looking,
    id: 'sample.report',
    title: '登记检验结果',
    from: on,
    fields: sampleReport.fields,
    does: [enter(sampleReport)],
    cite: [cite(marketProcedure, 32, '检测、检验结果应当告知当事人'), cite(threeSystemsOpinion, 7, '文字记录')],
  }),
  ...signingSteps({ proceeding: 'inspection', from: ['registered', ...on, 'decided', 'correcting', 'rechecked'] }),
]
