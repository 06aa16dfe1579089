import { remedyTerms } from '../remedies.ts'
import { ifGiven, paragraph, partyHead, section, signed } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { by, from } from '../words/value.ts'
import { ofHere } from './conditions.ts'
import { conductDemand, substituted, substitution } from './records.ts'

const own = (kind: RecordKind, field: string) =>
  from(entries(kind, {}, { party: 'this', pick: 'latest', faulty: true }), field)

/** What was decided of this duty, whatever was of another since. */
const decidedHere = entries(substitution, ofHere, { pick: 'latest', faulty: true })

/** 催告书、代履行决定书、执行文书 (强制法35, 51). */
export const substitutePapers = {
  'conduct-demand': [
    paragraph('本机关作出的{决定书}已经送达你（单位），你（单位）没有履行下列义务：', { 决定书: by('decisionNumber') }),
    paragraph('{义务}', { 义务: own(conductDemand, 'duty') }),
    section('履行义务的期限和方式'),
    paragraph('请于{期限}以前履行。', { 期限: own(conductDemand, 'until') }),
    paragraph('{方式}', { 方式: own(conductDemand, 'way') }),
    section('你（单位）的权利'),
    paragraph('收到本催告书后，你（单位）有权进行陈述和申辩。'),
    paragraph('逾期仍不履行的，本机关将依法代履行，所需费用由你（单位）承担，或者申请人民法院强制执行。'),
  ],
  'substitution-decision': [
    section('当事人'),
    partyHead,
    section('代履行的理由和依据'),
    paragraph('你（单位）没有履行{决定书}要求的义务。{情况}', {
      决定书: by('decisionNumber'),
      情况: own(substitution, 'harmed'),
    }),
    paragraph('依据{依据}，本机关决定代履行。理由：{理由}', {
      依据: own(substitution, 'basis'),
      理由: own(substitution, 'reason'),
    }),
    section('代履行的标的'),
    paragraph('{标的}', { 标的: own(substitution, 'object') }),
    section('方式和时间'),
    paragraph('{方式}', { 方式: own(substitution, 'manner') }),
    paragraph('{时间}', { 时间: own(substitution, 'planned') }),
    section('代履行人'),
    paragraph('{代履行人}', { 代履行人: own(substitution, 'hand') }),
    ifGiven('{名称}', { 名称: own(substitution, 'performer') }),
    section('费用预算'),
    paragraph('{预算}，由你（单位）承担。', { 预算: own(substitution, 'budget') }),
    section('申请行政复议和提起行政诉讼的权利'),
    paragraph(
      `如不服本决定，可以自收到本决定书之日起${remedyTerms.reviewTerm}内向{复议机关}申请行政复议，也可以自收到本决定书之日起${remedyTerms.suitTerm}内向{法院}提起行政诉讼。`,
    ),
  ],
  'substitution-record': [
    paragraph('代履行的时间：{日期}'),
    paragraph('地点：{地点}', { 地点: own(substituted, 'place') }),
    paragraph('到场监督的人员：{人员}', { 人员: own(substituted, 'supervisors') }),
    paragraph('代履行人：{代履行人}', { 代履行人: from(decidedHere, 'hand') }),
    ifGiven('第三人：{名称}', { 名称: from(decidedHere, 'performer') }),
    section('代履行的情况'),
    paragraph('{情况}', { 情况: own(substituted, 'what') }),
    paragraph('实际费用：{费用}', { 费用: own(substituted, 'cost') }),
    signed('到场监督人员', '代履行人', '当事人或者见证人'),
  ],
} as const
