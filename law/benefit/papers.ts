import { request } from '../intake/records.ts'
import { remedyParagraph } from '../remedies.ts'
import { equal, not } from '../words/condition.ts'
import { ifGiven, paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { isUrgent } from './conditions.ts'
import { adjustment, application, finding, rejection } from './records.ts'

const rules = '《社会救助暂行办法》'
const asked = { 项目: last(application, 'kind'), 收到: last(application, 'receivedOn') }
const opening = '{当事人}于{收到}提出的{项目}申请，'
const remedies = [section('申请行政复议和提起行政诉讼的权利'), remedyParagraph('决定书')]

/** 社会救助的文书 (救助办法11, 13, 68): letters to who applied, each dated and numbered. */
export const benefitPapers = {
  'relief-request': [
    paragraph(`${opening}材料需要补正，现一次告知如下：`, asked),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
  ],
  'relief-acceptance': [
    paragraph(`${opening}予以受理。`, asked),
    {
      ...paragraph(`依据${rules}第四十八条的规定，情况紧急的，简化审批手续。请如实申报，配合调查。`),
      when: isUrgent,
    },
    {
      ...paragraph(
        `依据${rules}第十一条的规定，将对你家庭的收入状况、财产状况调查核实，提出初审意见，在你所在的村、社区公示以后审批。请如实申报，配合调查。`,
      ),
      when: not(isUrgent),
    },
  ],
  'relief-rejection': [
    paragraph(`${opening}经审查，不予受理。`, asked),
    paragraph('情形：{情形}。', { 情形: last(rejection, 'ground') }),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    ifGiven('请向{机关名称}提出申请。', { 机关名称: last(rejection, 'elsewhere') }),
    remedyParagraph('决定书'),
  ],
  'relief-grant': [
    paragraph(`${opening}经审查，符合条件。依据${rules}第十一条第三项的规定，予以批准。`, asked),
    section('给付'),
    paragraph('金额{金额}，自{自}起给付。', { 金额: last(finding, 'amount'), 自: last(finding, 'from') }),
    section('应当知道的事项'),
    paragraph(
      `家庭的人口、收入、财产状况发生变化的，应当及时告知乡镇人民政府、街道办事处。本机关对家庭状况定期核查，并根据变化增发、减发或者停发。`,
    ),
    paragraph(`采取虚报、隐瞒、伪造等手段骗取救助的，依据${rules}第六十八条的规定，停止救助，责令退回，并依法处罚。`),
    ...remedies,
  ],
  'relief-refusal': [
    paragraph(`${opening}经审查，不符合条件。依据${rules}第十一条第三项的规定，不予批准。`, asked),
    section('理由'),
    paragraph('{理由}', { 理由: last(finding, 'reason') }),
    ...remedies,
  ],
  'relief-change': [
    paragraph(`依据${rules}第十三条第三款的规定，决定对你家庭的{项目}{变动}。`, {
      ...asked,
      变动: last(adjustment, 'what'),
    }),
    section('事实和理由'),
    paragraph('{理由}', { 理由: last(adjustment, 'reason') }),
    section('决定'),
    paragraph('自{自}起，金额为{金额}。', { 自: last(adjustment, 'from'), 金额: last(adjustment, 'amount') }),
    ifGiven('对陈述、申辩的意见：{采纳}', { 采纳: last(adjustment, 'weighed') }),
    ...remedies,
  ],
  'relief-stop': [
    {
      ...paragraph(`依据${rules}第十三条第三款的规定，决定自{自}起停发你家庭的{项目}。`, {
        ...asked,
        自: last(adjustment, 'from'),
      }),
      when: equal(last(adjustment, 'what'), 'stop'),
    },
    {
      ...paragraph(`依据${rules}第六十八条的规定，决定自{自}起停止{项目}，责令退回非法获取的{金额}。`, {
        ...asked,
        自: last(adjustment, 'from'),
        金额: last(adjustment, 'amount'),
      }),
      when: equal(last(adjustment, 'what'), 'recover'),
    },
    section('事实和理由'),
    paragraph('{理由}', { 理由: last(adjustment, 'reason') }),
    ifGiven('对陈述、申辩的意见：{采纳}', { 采纳: last(adjustment, 'weighed') }),
    ...remedies,
  ],
} as const
