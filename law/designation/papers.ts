import { among, equal } from '../words/condition.ts'
import { addressed, ifGiven, paragraph } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { askedBelow, designationDraft, designationRequest } from './records.ts'

const cause = last(designationRequest, 'subject')
const basis = last(designationDraft, 'basis')
const enclosed = ifGiven('附件：{附件}', { 附件: last(designationDraft, 'enclosed') })
const isOwn = equal(last(designationDraft, 'outcome'), 'self')

/** 指定管辖通知书, 案件交办通知书 (市监 forms 2 and 3 of 2021), as the agency above writes them. */
export const designationPapers = {
  'designation-notice': [
    addressed(last(designationDraft, 'told')),
    {
      ...ifGiven('{机关}关于{案件}一案管辖的报请{文号}收悉。', {
        机关: last(designationRequest, 'organs'),
        案件: cause,
        文号: last(designationRequest, 'number'),
      }),
      when: among(last(designationRequest, 'source'), askedBelow),
    },
    {
      ...paragraph('根据{依据}的规定，经研究，现指定{案件}一案由{机关}管辖。', {
        依据: basis,
        案件: cause,
        机关: last(designationDraft, 'organ'),
      }),
      when: equal(last(designationDraft, 'outcome'), 'designate'),
    },
    { ...paragraph('根据{依据}的规定，经研究，{案件}一案由本机关管辖。', { 依据: basis, 案件: cause }), when: isOwn },
    paragraph('理由：{理由}', { 理由: last(designationDraft, 'reason') }),
    paragraph('已经取得的证据、采取措施的财物和有关材料，自收到本通知书之日起移交管辖机关，并办理交接手续。'),
    enclosed,
  ],
  'entrusting-notice': [
    addressed(last(designationDraft, 'organ')),
    paragraph('根据{依据}的规定，现将{案件}一案交由你单位办理。', { 依据: basis, 案件: cause }),
    paragraph('理由：{理由}', { 理由: last(designationDraft, 'reason') }),
    paragraph('请依法调查处理，并将办理结果报送本机关。'),
    ifGiven('办理结果请于{日期}前报送。', { 日期: last(designationDraft, 'reportBy') }),
    enclosed,
  ],
} as const
