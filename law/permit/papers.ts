import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { application, examination, rejection, request } from './records.ts'

const asked = { 事项: last(application, 'matter'), 收到: last(application, 'receivedOn') }
const opening = '{当事人}于{收到}向{机关}提出的“{事项}”申请，'
/** 复议法20、诉讼法46. */
const remedies = paragraph(
  '如不服本决定，可以自收到本决定书之日起六十日内向{复议机关}申请行政复议，也可以自收到本决定书之日起六个月内向{法院}提起行政诉讼。',
)

/** 行政许可的文书 (许可法32, 38): letters to the applicant, each dated and numbered. */
export const permitPapers = {
  'permit-request': [
    paragraph(
      `${opening}材料不齐全或者不符合法定形式。依据《中华人民共和国行政许可法》第三十二条第一款第四项的规定，现一次告知需要补正的全部内容如下：`,
      asked,
    ),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
    paragraph('请补正后再提交本机关。按照要求提交全部补正材料的，本机关予以受理。'),
  ],
  'permit-acceptance': [
    paragraph(
      `${opening}属于本机关职权范围，材料齐全、符合法定形式。依据《中华人民共和国行政许可法》第三十二条第一款第五项的规定，决定予以受理。`,
      asked,
    ),
    paragraph(
      '本机关自受理之日起二十个工作日内作出决定；需要延长的，经本机关负责人批准可以延长十个工作日，并将延长的理由告知申请人。听证、检验、检测、检疫、鉴定和专家评审所需时间不计算在内。',
    ),
  ],
  'permit-rejection': [
    paragraph(`${opening}经审查，{情形}。依据《中华人民共和国行政许可法》第三十二条第一款的规定，决定不予受理。`, {
      ...asked,
      情形: last(rejection, 'ground'),
    }),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    ifGiven('请向{机关名称}提出申请。', { 机关名称: last(rejection, 'elsewhere') }),
    remedies,
  ],
  'permit-grant': [
    paragraph(
      `${opening}经审查，符合法定条件、标准。依据《中华人民共和国行政许可法》第三十八条第一款的规定，决定准予行政许可。`,
      asked,
    ),
    section('许可内容'),
    paragraph('{内容}', { 内容: last(examination, 'content') }),
    ifGiven('有效期自{自}起。', { 自: last(examination, 'from') }),
    ifGiven('有效期至{至}止。需要延续的，应当在有效期届满三十日前提出申请。', { 至: last(examination, 'to') }),
    section('证件'),
    paragraph('本机关自作出决定之日起十个工作日内颁发、送达行政许可证件。'),
  ],
  'permit-refusal': [
    paragraph(
      `${opening}经审查，不符合法定条件、标准。依据《中华人民共和国行政许可法》第三十八条第二款的规定，决定不予行政许可。`,
      asked,
    ),
    section('理由'),
    paragraph('{理由}', { 理由: last(examination, 'reason') }),
    section('申请行政复议和提起行政诉讼的权利'),
    remedies,
  ],
} as const
