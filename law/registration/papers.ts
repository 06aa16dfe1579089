import { request } from '../intake/records.ts'
import { remedyParagraph } from '../remedies.ts'
import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { application, finding, rejection } from './records.ts'

const regulation = '《中华人民共和国市场主体登记管理条例》'
const asked = { 种类: last(application, 'kind'), 收到: last(application, 'receivedOn') }
const opening = '{当事人}于{收到}向{机关}提出的{种类}申请，'
const content = [section('登记事项'), paragraph('{事项}', { 事项: last(application, 'content') })]

/** 市场主体登记的文书: letters to the applicant, each dated and numbered. */
export const registrationPapers = {
  'market-request': [
    paragraph(
      `${opening}材料不齐全或者不符合法定形式。依据${regulation}第十九条第二款的规定，现一次性告知需要补正的材料如下：`,
      asked,
    ),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
    paragraph('请补正后再提交本机关。'),
  ],
  'market-receipt': [
    paragraph(`${opening}材料齐全、符合法定形式，予以确认。`, asked),
    paragraph(
      `依据${regulation}第十九条第一款的规定，能够当场登记的，当场登记；不能当场登记的，在三个工作日内予以登记；情形复杂的，经本机关负责人批准，可以再延长三个工作日。`,
    ),
  ],
  'market-rejection': [
    paragraph(`${opening}经审查，决定不予受理。`, asked),
    paragraph('情形：{情形}。', { 情形: last(rejection, 'ground') }),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    ifGiven('请向{机关名称}提出申请。', { 机关名称: last(rejection, 'elsewhere') }),
    remedyParagraph('决定书'),
  ],
  'market-notice': [
    paragraph(`${opening}材料齐全、符合法定形式。依据${regulation}第十九条第一款的规定，予以登记。`, asked),
    ...content,
    paragraph('登记信息依法通过国家企业信用信息公示系统向社会公示。'),
  ],
  'market-cancelled': [
    paragraph(
      `${opening}符合规定。依据${regulation}第十九条第一款、第三十一条第一款的规定，予以注销登记，市场主体自登记之日起终止。`,
      asked,
    ),
    ...content,
    paragraph(`依据${regulation}第三十七条第三款的规定，应当缴回营业执照；拒不缴回或者无法缴回的，由本机关公告作废。`),
  ],
  'market-refusal': [
    paragraph(`${opening}{情形}。依据${regulation}第二十条的规定，决定不予登记。`, {
      ...asked,
      情形: last(finding, 'ground'),
    }),
    section('理由'),
    paragraph('{理由}', { 理由: last(finding, 'reason') }),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
} as const
