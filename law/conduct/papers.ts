import { remedyTerms } from '../remedies.ts'
import { conductDemand } from '../substitute/records.ts'
import { equal, not } from '../words/condition.ts'
import { addressed, ifGiven, paragraph, partyHead, section, signed } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { by, from } from '../words/value.ts'
import { conductApplication, conductEnforced, conductEnforcement, demolitionNotice } from './records.ts'

const own = (kind: RecordKind, field: string) =>
  from(entries(kind, {}, { party: 'this', pick: 'latest', faulty: true }), field)
const decided = { 决定书: by('decisionNumber') }
const isUrgent = equal(own(conductApplication, 'urgent'), true)
const remedy = paragraph(
  `如不服本决定，可以自收到本决定书之日起${remedyTerms.reviewTerm}内向{复议机关}申请行政复议，也可以自收到本决定书之日起${remedyTerms.suitTerm}内向{法院}提起行政诉讼。`,
)

/** 强制执行申请书、强制拆除公告、强制执行决定书、执行笔录 of what is no money (强制法37, 44, 55). */
export const conductPapers = {
  'conduct-application': [
    addressed(own(conductApplication, 'court')),
    paragraph('申请人：{机关}'),
    section('被申请人'),
    partyHead,
    section('申请事项'),
    paragraph('请求依法强制执行{决定书}所确定的下列义务：', decided),
    paragraph('{义务}', { 义务: own(conductDemand, 'duty') }),
    section('事实和理由'),
    paragraph('申请人作出的{决定书}已经送达。', decided),
    {
      ...paragraph('被申请人在法定期限内不申请行政复议或者提起行政诉讼，或者经复议、诉讼审结，又不履行决定。'),
      when: not(isUrgent),
    },
    {
      ...paragraph('因情况紧急，为保障公共安全，申请立即执行：{情况}', { 情况: own(conductApplication, 'urgency') }),
      when: isUrgent,
    },
    paragraph('申请人已经催告，催告书送达十日后、所定的期限届满后，被申请人仍未履行义务。'),
    {
      ...paragraph('依据《中华人民共和国行政强制法》第五十三条、第五十四条的规定，特申请强制执行。'),
      when: not(isUrgent),
    },
    { ...paragraph('依据《中华人民共和国行政强制法》第五十九条的规定，申请立即执行。'), when: isUrgent },
    section('申请强制执行的标的'),
    paragraph('{标的}', { 标的: own(conductApplication, 'target') }),
    section('附送的材料'),
    paragraph('{材料}', { 材料: own(conductApplication, 'materials') }),
    ifGiven('其他：{其他}', { 其他: own(conductApplication, 'more') }),
    paragraph('行政机关负责人（签名）：＿＿＿＿＿＿＿＿'),
  ],
  'demolition-notice': [
    paragraph('本机关作出的{决定书}已经送达{当事人}，{当事人}没有履行下列义务：{义务}', {
      ...decided,
      义务: own(conductDemand, 'duty'),
    }),
    paragraph('现依法公告，限{当事人}于{期限}以前自行拆除下列违法的建筑物、构筑物、设施：', {
      期限: own(demolitionNotice, 'until'),
    }),
    paragraph('{标的}', { 标的: own(demolitionNotice, 'object') }),
    paragraph('{当事人}在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，将依法强制拆除。'),
    paragraph('公告的地点和方式：{地点}', { 地点: own(demolitionNotice, 'posted') }),
  ],
  'conduct-enforcement': [
    section('当事人'),
    partyHead,
    section('强制执行的理由和依据'),
    paragraph('你（单位）没有履行{决定书}要求的义务，经本机关催告仍不履行：{义务}', {
      ...decided,
      义务: own(conductDemand, 'duty'),
    }),
    paragraph('理由：{理由}', { 理由: own(conductEnforcement, 'reason') }),
    paragraph('根据{依据}，本机关决定强制执行。', { 依据: own(conductEnforcement, 'basis') }),
    ifGiven('责成本机关强制执行的文书：{文书}', { 文书: own(conductEnforcement, 'charged') }),
    section('强制执行的方式和时间'),
    paragraph('方式：{方式}；时间：{时间}。', {
      方式: own(conductEnforcement, 'manner'),
      时间: own(conductEnforcement, 'planned'),
    }),
    paragraph('{内容}', { 内容: own(conductEnforcement, 'what') }),
    section('申请行政复议和提起行政诉讼的权利'),
    remedy,
  ],
  'conduct-record': [
    paragraph('执行的时间：{日期}'),
    paragraph('地点：{地点}', { 地点: own(conductEnforced, 'place') }),
    paragraph('执行人员：{人员}', { 人员: own(conductEnforced, 'officers') }),
    paragraph('所执行的决定：{决定书}；方式：{方式}。', { ...decided, 方式: own(conductEnforcement, 'manner') }),
    section('执行的情况'),
    paragraph('{情况}', { 情况: own(conductEnforced, 'what') }),
    ifGiven('紧急的情况：{紧急}', { 紧急: own(conductEnforced, 'urgency') }),
    signed('执行人员', '当事人或者见证人'),
  ],
} as const
