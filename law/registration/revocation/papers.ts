import { request } from '../../intake/records.ts'
import { remedyParagraph } from '../../remedies.ts'
import { equal } from '../../words/condition.ts'
import { ifGiven, paragraph, section } from '../../words/paper.ts'
import { last } from '../../words/value.ts'
import { application, finding, rejection, restoration } from './records.ts'

const regulation = '《中华人民共和国市场主体登记管理条例》'
const asked = {
  登记: last(application, 'subject'),
  收到: last(application, 'receivedOn'),
  登记日: last(application, 'registeredOn'),
}
const opening = '就{登记日}的“{登记}”，本机关于{收到}收到撤销登记的申请。'
const found = [section('查明的事实和证据'), paragraph('{事实}', { 事实: last(finding, 'found') })]
const remedies = [section('申请行政复议和提起行政诉讼的权利'), remedyParagraph('决定书')]

/** 撤销登记的文书 (登记条例40–42). */
export const revocationPapers = {
  'revocation-request': [
    paragraph(`${opening}申请材料需要补正，现一次性告知如下：`, asked),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
  ],
  'revocation-acceptance': [
    paragraph(`${opening}依据${regulation}第四十条第二款的规定，予以受理，并开展调查。`, asked),
  ],
  'revocation-rejection': [
    paragraph(`${opening}经审查，决定不予受理。`, asked),
    paragraph('情形：{情形}。', { 情形: last(rejection, 'ground') }),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    ifGiven('请向{机关名称}提出申请。', { 机关名称: last(rejection, 'elsewhere') }),
    remedyParagraph('决定书'),
  ],
  'revocation-decision': [
    paragraph(`${opening}经调查，认定存在虚假市场主体登记情形。`, asked),
    ...found,
    section('决定'),
    paragraph(`依据${regulation}第四十条第二款的规定，决定撤销上述登记。`),
    ifGiven(`直接责任人{责任人}自登记被撤销之日起三年内不得再次申请市场主体登记。`, {
      责任人: last(finding, 'responsible'),
    }),
    ifGiven('对陈述、申辩的意见：{采纳}', { 采纳: last(finding, 'weighed') }),
    ...remedies,
  ],
  'revocation-refusal': [
    paragraph(`${opening}本机关已经调查终结。`, asked),
    ...found,
    section('决定'),
    { ...paragraph('经调查，不存在虚假登记情形，决定不予撤销。'), when: equal(last(finding, 'ground'), 'true') },
    ...(['harm', 'irreversible', 'other'] as const).map((ground) => ({
      ...paragraph(`{情形}，依据${regulation}第四十一条的规定，决定不予撤销。`, { 情形: last(finding, 'ground') }),
      when: equal(last(finding, 'ground'), ground),
    })),
    paragraph('理由：{理由}', { 理由: last(finding, 'reason') }),
    ...remedies,
  ],
  'revocation-restored': [
    paragraph(
      `本机关认定撤销“{登记}”的决定错误。依据${regulation}第四十二条的规定，撤销该决定，恢复原登记状态。`,
      asked,
    ),
    paragraph('理由：{理由}', { 理由: last(restoration, 'reason') }),
    ...remedies,
  ],
} as const
