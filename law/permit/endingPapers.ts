import { remedyParagraph } from '../remedies.ts'
import { equal, not } from '../words/condition.ts'
import { type Block, ifGiven, paragraph, section } from '../words/paper.ts'
import { last, paperNumber } from '../words/value.ts'
import { cancellation, ending, endingDropped, endingFinding } from './endingRecords.ts'
import { application } from './records.ts'

const permitLaw = '《中华人民共和国行政许可法》'
/** The licence that ends. */
const held = paragraph('你（单位）持有本机关准予的“{事项}”行政许可（{文号}）。', {
  事项: last(application, 'matter'),
  文号: paperNumber('permit-grant'),
})
const onGround = (ground: string, found: string): Block => ({
  ...paragraph(`${found}，为了公共利益的需要，依据${permitLaw}第八条第二款的规定，决定撤回上述行政许可。`),
  when: equal(last(ending, 'ground'), ground),
})
const given = paragraph('该行政许可自本决定作出之日起失效，请将许可证件交回本机关，由本机关依法办理注销手续。')

/** What was made of what the holder said (许可法7). */
const weighed: readonly Block[] = [
  section('对陈述、申辩的复核和采纳情况'),
  paragraph('{复核}', { 复核: last(endingFinding, 'weighed') }),
]
const dropped = (ground: string, text: string): Block => ({
  ...paragraph(text),
  when: equal(last(endingDropped, 'ground'), ground),
})

/** 撤回、撤销、注销的文书, and that it is not revoked (许可法8, 69, 70). */
export const endingPapers = {
  'permit-recall': [
    held,
    section('事实和理由'),
    paragraph('{理由}', { 理由: last(ending, 'reason') }),
    ...weighed,
    section('决定'),
    onGround('law', '上述行政许可所依据的法律、法规、规章已经修改或者废止'),
    onGround('facts', '准予上述行政许可所依据的客观情况发生重大变化'),
    ifGiven('因此给你（单位）造成财产损失的补偿：{补偿}', { 补偿: last(ending, 'compensation') }),
    given,
    remedyParagraph('决定书'),
  ],
  'permit-revocation': [
    held,
    section('事实和理由'),
    paragraph('{理由}', { 理由: last(ending, 'reason') }),
    ...weighed,
    section('决定'),
    {
      ...paragraph(
        `上述行政许可以欺骗、贿赂等不正当手段取得。依据${permitLaw}第六十九条第二款的规定，决定予以撤销。你（单位）基于该许可取得的利益不受保护。`,
      ),
      when: equal(last(ending, 'ground'), 'fraud'),
    },
    {
      ...paragraph(`依据${permitLaw}第六十九条第一款的规定，决定撤销上述行政许可。`),
      when: not(equal(last(ending, 'ground'), 'fraud')),
    },
    ifGiven('因此给你（单位）合法权益造成损害的赔偿：{赔偿}', { 赔偿: last(ending, 'compensation') }),
    given,
    remedyParagraph('决定书'),
  ],
  'permit-cancellation': [
    held,
    paragraph(`经查，{事实}。依据${permitLaw}第七十条的规定，该行政许可属于“{情形}”的情形，决定予以注销。`, {
      事实: last(cancellation, 'basis'),
      情形: last(cancellation, 'ground'),
    }),
    ifGiven('规定应当注销的条款：{条款}。', { 条款: last(cancellation, 'article') }),
    paragraph('该行政许可证件自注销之日起失效，请将证件交回本机关。'),
    remedyParagraph('决定书'),
  ],
  // To the holder, who was told of it, and to whoever asked for it (许可法69第一款).
  'permit-unrevoked': [
    paragraph('关于本机关准予的“{事项}”行政许可（{文号}）是否撤回、撤销，本机关决定如下。', {
      事项: last(application, 'matter'),
      文号: paperNumber('permit-grant'),
    }),
    section('事实和理由'),
    paragraph('{理由}', { 理由: last(endingDropped, 'reason') }),
    section('决定'),
    dropped('unproven', '经审查，撤回、撤销的情形不成立，决定不予撤回、撤销上述行政许可。'),
    dropped(
      'harm',
      `撤销上述行政许可可能对公共利益造成重大损害。依据${permitLaw}第六十九条第三款的规定，决定不予撤销。`,
    ),
    dropped('needless', `依据${permitLaw}第六十九条第一款的规定，经裁量，决定不予撤销上述行政许可。`),
    ifGiven('采取的其他补救措施：{措施}', { 措施: last(endingDropped, 'instead') }),
    remedyParagraph('决定书'),
  ],
} as const
