import { ceased } from '../ceasing/set.ts'
import { delivery as reported } from '../credit/delivering.ts'
import { acceptance, notOurs, rejectionOn, request, supplement, takenBack } from '../intake/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { setAside } from '../recording/exclusion.ts'
import { recordingFields } from '../recording/set.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { onPages, signing } from '../signing/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { exclusionEnd, exclusionFor, extension } from '../term/set.ts'
import { some } from '../words/condition.ts'
import { choice, may, must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import {
  cancellation,
  ending,
  endingDropped,
  endingFinding,
  endingRequest,
  endingReviewing,
  endingTold,
  holderHeard,
} from './endingRecords.ts'
import { hearing, hearingRequest, permitHearingRecords } from './hearingRecords.ts'
import { renewalRecords } from './renewalRecords.ts'
import { technical, technicalResult } from './technicalRecords.ts'

const text = { is: 'longText', max: 5000 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)

/** What a permit case holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const application = record('application', '申请', [
  must('matter', '许可事项', { is: 'text', max: 200 }),
  must('receivedOn', '收到申请材料日期', { is: 'day' }, '补正告知期限自此日起算；逾期不告知的，自此日起即为受理'),
  must('content', '申请内容', text),
  may(
    'category',
    '许可类别',
    choice(
      ['ordinary', '普通'],
      ['franchise', '特许'],
      ['recognition', '认可'],
      ['approval', '核准'],
      ['registration', '登记'],
    ),
    '按行政许可法第十二条各项；不选的为普通',
  ),
  may(
    'handling',
    '办理方式',
    choice(
      ['single', '本机关办理'],
      ['joint', '有关部门统一办理、联合办理或者集中办理'],
      ['first', '本机关初审，报上级机关决定'],
    ),
    '不填的，为本机关办理',
  ),
  may(
    'safety',
    '直接关系公共安全、人身健康、生命财产安全的事项',
    { is: 'yesNo' },
    '提供虚假材料的，一年内不得再次申请；以不正当手段取得的，三年内不得再次申请',
  ),
  files('申请材料'),
])
export { acceptance, request, supplement, takenBack }
export const rejection = rejectionOn(
  ['needless', '依法不需要取得许可'],
  notOurs,
  ['false', '隐瞒有关情况或者提供虚假材料'],
  ['barred', '因虚假申请，一年内不得再次申请'],
  ['barredHolder', '因骗取许可，三年内不得再次申请'],
)

/** 许可法26: who accepts for several agencies hears each of them. */
export const jointOpinion = record('jointOpinion', '有关部门的意见', [
  must('organ', '部门', { is: 'text', max: 100 }),
  must('agrees', '同意准予', { is: 'yesNo' }),
  must('opinion', '意见', text),
  files('意见函', '补录的必须附上'),
])
/** 许可法35, 43: what the lower agency found, and the whole file, go up; the applicant hands in nothing twice. */
export const forwarded = record('forwarded', '报上级机关', [
  must('organ', '上级机关', { is: 'text', max: 100 }),
  must('opinion', '初步审查意见', text),
  must('whole', '已将全部申请材料直接报送', { is: 'yesNo' }),
  files('报送的函'),
])
export const siteVisit = record(
  'siteVisit',
  '现场核查',
  [
    must('officers', '工作人员', { is: 'officers', min: 2 }),
    must('place', '核查地点', { is: 'text', max: 200 }),
    must('result', '核查情况', text),
    must('conclusion', '核查结论', choice(['met', '符合'], ['unmet', '不符合'])),
    may(
      'signature',
      '核查笔录',
      choice(['signed', '已有签名的笔录，附在后面'], ['refused', '拒绝签名，已在笔录上注明，附在后面'], onPages),
    ),
    may('began', '开始时间', { is: 'text', max: 20 }, '例如9时30分'),
    may('ended', '结束时间', { is: 'text', max: 20 }),
    may('present', '在场人员', { is: 'text', max: 200 }, '申请人或者其代表的姓名和职务'),
    ...recordingFields,
    files('核查记录', '补录的必须附上'),
  ],
  setAside,
)
export const told = record('told', '告知利害关系', [
  must('hearing', '已告知听证权利', { is: 'yesNo' }),
  must('way', '告知方式', { is: 'text', max: 200 }),
  files('告知书', '补录的必须附上'),
])
export const opinion = record(
  'opinion',
  '意见',
  [must('content', '意见', text), may('noHearing', '明确表示不要求听证', { is: 'yesNo' })],
  { by: 'party' },
)
export { hearing, hearingRequest }
export const exclusion = exclusionFor('检验、检测、检疫、鉴定', '专家评审')
export { extension }

/** What is to be decided: review, approval and decision bind to it. */
export const examination = record('examination', '审查意见', [
  must('found', '审查情况', { is: 'longText', max: 20000 }),
  must('outcome', '拟作出的决定', choice(['grant', '准予许可'], ['refuse', '不予许可'])),
  may('content', '准予的内容', text),
  may('from', '有效期自', { is: 'day' }),
  may('to', '有效期至', { is: 'day' }, '没有期限的不填'),
  may('reason', '不予许可的理由', text),
  may('falsehood', '申请人隐瞒有关情况或者提供虚假材料', { is: 'yesNo' }),
])
export const reviewing = reviewOf(examination, '申请材料、核查记录、审查意见、听证笔录等', {
  enforcement: '行政许可',
  also: [some(entries(hearing))],
})
export const { review, reviewOpinion, reviewSignature } = reviewing
export const grant = record('grant', '许可决定', [], { about: examination, later: { outcome: '决定' }, final: true })

export const licence = record('licence', '许可证件', [], {
  later: {
    content: '许可内容',
    name: '被许可人变更后的名称',
    address: '被许可人变更后的住所',
    representative: '被许可人变更后的法定代表人（负责人）',
    from: '有效期自',
    to: '有效期至',
    state: {
      label: '状态',
      choices: choice(
        ['in-force', '有效'],
        ['recalled', '撤回'],
        ['revoked', '撤销'],
        ['lifted', '吊销'],
        ['expired', '有效期届满'],
        ['cancelled', '已注销'],
      ).choices,
    },
    endedOn: '失效日期',
    cancelledOn: '注销日期',
  },
})
/** Granted, and nobody is left to hand it to before it was issued (许可法70). */
export const unissued = record(
  'unissued',
  '准予后不再颁发证件',
  [
    must(
      'ground',
      '情形',
      choice(['incapable', '赋予特定资格的公民死亡或者丧失行为能力'], ['dissolved', '法人或者其他组织依法终止']),
    ),
    must('proof', '证明材料', { is: 'text', max: 200 }, '死亡证明、注销登记通知书等的名称和编号'),
    must('reason', '具体情况', text),
    files('证明材料'),
  ],
  { final: true },
)
export const paperApproval = onPaper('grant')

export const permitRecords = [
  application,
  request,
  supplement,
  acceptance,
  rejection,
  takenBack,
  ceased,
  jointOpinion,
  forwarded,
  siteVisit,
  signing,
  technical,
  technicalResult,
  told,
  opinion,
  ...permitHearingRecords,
  exclusion,
  exclusionEnd,
  extension,
  examination,
  ...reviewRecordsOf(reviewing),
  grant,
  licence,
  unissued,
  ...renewalRecords,
  endingRequest,
  endingTold,
  holderHeard,
  endingFinding,
  endingReviewing.review,
  endingReviewing.reviewOpinion,
  endingReviewing.reviewSignature,
  ending,
  endingDropped,
  cancellation,
  paperApproval,
  ...publicationRecords,
  reported,
] as const
