import { disclosureRegulation, privateEconomyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Intake } from '../words/intake.ts'

const first = { step: 'opinion.register' } as const

/** A question, a proposal, an error in what is public: one form, for whoever sends it does not sort it. */
export const opinionSent: Intake = {
  path: 'opinion',
  title: '我要提意见、咨询、请求更正',
  says: '有问题要问，有意见建议要提，或者发现公开的信息有错',
  before: [
    '由您选择的机关答复；凭编号和查询码在“查看进展”看答复，并可以评价是否满意。',
    '请求更正公开的信息，请写明是哪一条、错在哪里、正确的是什么；审核属实的，应当更正并告知您。',
    '您同意公开的，内容和答复隐去姓名、联系方式以后公开，供有同样问题的人查看。',
    '消费争议请用“我要投诉”，违法线索请用“我要举报”，期限和程序各不相同。',
  ],
  asks: [
    { ...first, field: 'purpose', label: '您要做什么' },
    { ...first, field: 'matter', label: '什么事', hint: '用一句话写明，不写姓名，例如：窗口延长办理时间' },
    { ...first, field: 'content', label: '具体内容' },
    {
      ...first,
      field: 'page',
      label: '哪一条公开的信息',
      hint: '请求更正的填写：页面的网址、公示编号或者文号',
    },
    { ...first, field: 'evidence', label: '正确的是什么，有什么证据', hint: '请求更正的填写' },
    { ...first, field: 'mayPublish', label: '同意公开内容和答复', hint: '公开的不写您的姓名和联系方式' },
    { ...first, field: 'party', part: 'name', label: '您的姓名或者单位名称', hint: '可以不留姓名' },
    { ...first, field: 'party', part: 'phone', label: '您的电话号码', hint: '留下的，机关可以向您了解情况、回访' },
    { ...first, field: 'files', label: '照片等材料' },
  ],
  parties: { 'opinion.register.party': { role: 'party' } },
  fills: { channel: 'portal' },
  number: 'ticket',
  supplement: {
    step: 'opinion.supplement',
    content: 'content',
    files: 'files',
    received: 'receivedOn',
    number: 'ticket',
    hint: '没有写清楚的、新的情况和证据；请求更正的，还有哪里不对也写在这里',
    cite: [cite(disclosureRegulation, 41, '有证据证明信息不准确的，有权要求更正')],
  },
  tells: [
    { record: 'opinionSupplement', title: '收到您补充的情况', fields: ['ticket'] },
    { record: 'opinionGrouping', title: '与您提出的其他来件一并办理', fields: ['others'] },
    { record: 'opinionForwarding', title: '由其他机关答复', fields: ['to', 'reason', 'way'] },
    // What is only drafted is told to nobody.
    {
      record: 'opinionSigning',
      of: 'opinionReply',
      title: '答复',
      fields: ['outcome', 'content', 'correctedOn', 'reason'],
    },
  ],
  rated: ['opinionSigning'],
  corrects: { fills: { purpose: 'correct' }, page: 'page' },
  clocks: ['OP-reply'],
  cite: [
    cite(disclosureRegulation, 9, '有权提出批评和建议'),
    cite(disclosureRegulation, 41, '有权要求更正，属实的应当更正并告知'),
    cite(privateEconomyLaw, 44, '及时听取意见建议', '第二款'),
  ],
}
