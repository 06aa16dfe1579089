import { laterReview } from '../review/later.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)
const toRenew = { when: { field: 'what', in: ['renew', 'both'] } } as const
const asGranted = { when: { field: 'granted', in: ['true'] } } as const

/** What the holder asks of a licence that stands (许可法49, 50): one of the two, or both at once. */
export const renewal = record('renewal', '变更、延续申请', [
  must('what', '申请', choice(['change', '变更'], ['renew', '延续'], ['both', '变更并延续'])),
  must('content', '内容和理由', text),
  { ...may('to', '申请延续至', { is: 'day' }), ...toRenew },
  files('申请材料'),
])
/** That it was taken up, on paper (许可法32第二款). */
export const renewalAcceptance = record('renewalAcceptance', '受理变更、延续申请')
/** The holder takes it back, and the licence stands as it was (许可法49, 50: 依申请). */
export const renewalTakenBack = record(
  'renewalTakenBack',
  '撤回变更、延续申请',
  [must('way', '撤回的方式', { is: 'text', max: 200 }), files('书面撤回', '补录的必须附上')],
  { by: 'party' },
)
/** What becomes of it: said in the finding, and again in the decision. */
const proposed = [
  must('granted', '准予', { is: 'yesNo' }),
  {
    ...may(
      'part',
      '只准予其中一项',
      choice(['change', '准予变更，不予延续'], ['renew', '准予延续，不予变更']),
      '申请变更并延续、只准予一项的填写；两项都准予的不填',
    ),
    ...asGranted,
  },
  { ...may('to', '有效期至', { is: 'day' }), from: { last: renewal.id, field: 'to' }, ...asGranted },
  { ...may('content', '变更后的内容', text, '只变更名称、住所、法定代表人的，不填'), ...asGranted },
  { ...may('name', '变更后的姓名（名称）', { is: 'text', max: 200 }, '不变的不填，以下同'), ...asGranted },
  { ...may('address', '变更后的住所（住址）', { is: 'text', max: 200 }), ...asGranted },
  { ...may('representative', '变更后的法定代表人（负责人）', { is: 'text', max: 100 }), ...asGranted },
  may('reason', '不予变更、延续的理由', text),
] as const
export const proposedFields = proposed.map((f) => [f.id, f.label] as const)
/** What is proposed of it: what is reviewed, what whoever is touched by it is heard on, and all that the decision may say (许可法37, 48; 指导意见十二). */
export const renewalFinding = record('renewalFinding', '变更、延续审查意见', [
  must('found', '审查情况', { is: 'longText', max: 20000 }),
  ...proposed,
])
/** Whoever decides does not agree: it is examined again. */
export const renewalReturned = record(
  'renewalReturned',
  '退回变更、延续审查意见',
  [must('reason', '退回的理由', text)],
  {
    about: renewalFinding,
  },
)
export const renewalDecision = record(
  'renewalDecision',
  '变更、延续决定',
  // It begins with what was put up; what else somebody writes is held against that (`L49-same`).
  proposed.map((f) => ({ ...f, from: { last: renewalFinding.id, field: f.id } })),
  {
    about: renewal,
    final: true,
    later: {
      deemed: '视为准予',
      what: '所申请',
      wasContent: '原许可内容',
      wasTo: '原有效期至',
      wasName: '原名称',
      wasAddress: '原住所',
      wasRepresentative: '原法定代表人（负责人）',
      rest: '变更部分仍待决定',
    },
  },
)
/** What was granted, on the licence itself: another in its place, or a note on it (许可法39, 44). */
export const reissue = record('reissue', '换发证件', [
  must('how', '证件', choice(['new', '换发新证，收回原证'], ['noted', '在原证件上注明'])),
  must('signedBy', '签收人', { is: 'text', max: 50 }),
  must('way', '送达方式', choice(['direct', '直接'], ['post', '邮寄'], ['electronic', '电子证照'])),
  files('送达回证', '补录的必须附上'),
])
/** 变更、延续 are decided after a review by the same list as the grant (指导意见十二). */
export const renewalReviewing = laterReview({
  as: 'renewalReview',
  title: '变更、延续审核',
  about: renewalFinding,
  materials: '申请材料、核查记录、审查意见',
  enforcement: '行政许可',
  proceeding: 'licence',
  from: ['found'],
})
export const renewalRecords = [
  renewal,
  renewalAcceptance,
  renewalTakenBack,
  renewalFinding,
  renewalReturned,
  ...renewalReviewing.records,
  renewalDecision,
  reissue,
] as const
