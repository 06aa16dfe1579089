import { request } from '../intake/records.ts'
import { remedyParagraph } from '../remedies.ts'
import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { application, finding, proofNotice, rejection, suspension } from './records.ts'
import { isUnitLate } from './told.ts'

const regulation = '《工伤保险条例》'
const asked = { 职工: last(application, 'worker'), 收到: last(application, 'receivedOn') }
const opening = '{当事人}就职工{职工}于{收到}向{机关}提出的工伤认定申请，'
const accident = [
  section('事故或者职业病的情况'),
  paragraph('发生（诊断、鉴定）之日：{日}。', { 日: last(application, 'happenedOn') }),
  paragraph('{情况}', { 情况: last(application, 'accident') }),
]

/** 工伤认定的文书 (工伤条例17–20): letters, each dated and numbered. */
export const confirmationPapers = {
  'injury-request': [
    paragraph(
      `${opening}材料不完整。依据${regulation}第十八条第三款的规定，现一次性告知需要补正的全部材料如下：`,
      asked,
    ),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
    paragraph('请补正后再提交本机关。按照要求补正材料的，本机关予以受理。'),
  ],
  'injury-acceptance': [
    paragraph(`${opening}材料完整，依据${regulation}第十八条的规定，决定予以受理。`, asked),
    paragraph(
      `本机关将依据${regulation}第二十条的规定，在受理之日起六十日内作出工伤认定的决定；事实清楚、权利义务明确的，在十五日内作出决定。需要以司法机关或者有关行政主管部门的结论为依据的，在其尚未作出结论期间，时限中止。`,
    ),
    paragraph('职工或者其近亲属认为是工伤，用人单位不认为是工伤的，由用人单位承担举证责任。'),
  ],
  'injury-rejection': [
    paragraph(`${opening}经审查，决定不予受理。`, asked),
    paragraph('情形：{情形}。', { 情形: last(rejection, 'ground') }),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    ifGiven('请向{机关名称}提出申请。', { 机关名称: last(rejection, 'elsewhere') }),
    remedyParagraph('决定书'),
  ],
  'injury-proof': [
    paragraph(
      `职工{职工}于{发生}受到事故伤害（被诊断、鉴定为职业病）的工伤认定申请，本机关已经受理。职工或者其近亲属认为是工伤，用人单位不认为是工伤的，依据${regulation}第十九条第二款的规定，由用人单位承担举证责任。`,
      { 职工: last(application, 'worker'), 发生: last(application, 'happenedOn') },
    ),
    paragraph('不认为是工伤的，请于{期限}以前（含当日）向本机关提交书面意见和证据。', {
      期限: last(proofNotice, 'until'),
    }),
    ifGiven('请一并提交：{证据}', { 证据: last(proofNotice, 'what') }),
    paragraph('逾期不举证的，本机关可以根据受伤害职工提供的证据或者调查取得的证据，依法作出工伤认定的决定。'),
  ],
  'injury-suspension': [
    paragraph(
      `${opening}需要以{另一机关}的结论为依据，该机关尚未作出结论。依据${regulation}第二十条第三款的规定，作出工伤认定决定的时限自即日起中止，收到结论后恢复。`,
      { ...asked, 另一机关: last(suspension, 'organ') },
    ),
    paragraph('理由：{理由}', { 理由: last(suspension, 'reason') }),
  ],
  'injury-decision': [
    paragraph(`${opening}本机关已经审查终结，现决定如下。`, asked),
    ...accident,
    section('查明的事实和证据'),
    paragraph('{事实}', { 事实: last(finding, 'found') }),
    section('决定'),
    paragraph(`上述伤害符合${regulation}{规定}的规定，{决定}。`, {
      规定: last(finding, 'ground'),
      决定: last(finding, 'outcome'),
    }),
    {
      ...paragraph(
        `用人单位没有在${regulation}第十七条第一款规定的时限内提出申请，依据该条第四款的规定，在此期间发生的符合规定的工伤待遇等有关费用由该用人单位负担。`,
      ),
      when: isUnitLate,
    },
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
  'injury-refusal': [
    paragraph(`${opening}本机关已经审查终结，现决定如下。`, asked),
    ...accident,
    section('查明的事实和证据'),
    paragraph('{事实}', { 事实: last(finding, 'found') }),
    section('决定'),
    paragraph('上述伤害不予认定为工伤，也不视同工伤。'),
    paragraph('理由：{理由}', { 理由: last(finding, 'reason') }),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
} as const
