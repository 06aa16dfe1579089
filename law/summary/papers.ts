import { surchargeRate } from '../performance.ts'
import { remedyParagraph, reviewFirstParagraph } from '../remedies.ts'
import { all, among, equal, not, rows, someOf } from '../words/condition.ts'
import { type Block, ifGiven, paragraph, section, signed } from '../words/paper.ts'
import { certified, it, last, ofParty, set } from '../words/value.ts'
import { collectsOnScene, isReconsideredFirst, owesSomething } from './conditions.ts'
import { decision, proposal, scene } from './records.ts'

const when = (block: Block, condition: Block['when']): Block => ({ ...block, when: condition! })
const lines = rows(last(proposal, 'violations'))

/** 当场行政处罚决定书 (处罚法52; 市监程序68): everything the law wants on it, and room for the hands that sign it. */
export const summaryPapers = {
  'scene-decision': [
    ifGiven('当事人：{当事人}（{种类}）', { 种类: ofParty('kind') }),
    ifGiven('证照号码：{代码}', { 代码: ofParty('code') }),
    ifGiven('住址、住所：{住所}', { 住所: ofParty('address') }),
    ifGiven('法定代表人、负责人、经营者：{负责人}', { 负责人: ofParty('representative') }),
    section('违法行为'),
    paragraph('{日期}，本机关执法人员{人员}在{地点}出示执法证件后，当场查明：{事实}', {
      人员: certified(last(scene, 'officers')),
      地点: last(scene, 'place'),
      事实: last(scene, 'found'),
    }),
    section('处罚的种类和依据'),
    {
      ...paragraph(
        '上述“{行为}”的行为，违反了{违则}的规定。依据《中华人民共和国行政处罚法》第五十一条和{罚则}的规定，决定当场给予以下行政处罚：{处罚}。',
        {
          行为: it('conduct'),
          违则: it('breached'),
          罚则: it('basis'),
          处罚: it('penalties'),
        },
      ),
      each: lines,
    },
    when(
      paragraph('依据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令改正如下：'),
      someOf(lines, among(it('correction.how'), ['now', 'term'])),
    ),
    { ...ifGiven('{改正}', { 改正: it('correction') }), each: lines },
    section('告知和听取意见'),
    paragraph('作出本决定之前，执法人员已当场口头告知拟处罚的内容及事实、理由、依据，以及陈述、申辩的权利。'),
    when(paragraph('当事人没有提出陈述、申辩。'), equal(last(scene, 'defence'), 'none')),
    ifGiven('当事人提出：{陈述}', { 陈述: last(scene, 'statement') }),
    ifGiven('经复核：{复核}', { 复核: last(scene, 'answer') }),
    section('履行方式和期限'),
    when(paragraph('警告自本决定书送达之日起生效。'), not(owesSomething)),
    when(
      paragraph(
        '罚款由执法人员当场收缴，并出具财政部门统一制发的专用票据；不出具的，有权拒绝缴纳。当场收缴的情形：{情形}。',
        { 情形: last(scene, 'ground') },
      ),
      all(owesSomething, collectsOnScene),
    ),
    when(
      paragraph('自收到本决定书之日起{期限}日内，到{银行}或者通过电子支付系统缴纳罚款。', {
        期限: set('P14.length'),
      }),
      all(owesSomething, not(collectsOnScene)),
    ),
    when(
      paragraph(
        `逾期不缴纳的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的${surchargeRate.words}加处罚款，加处罚款的数额不超出罚款的数额。`,
      ),
      all(owesSomething, not(collectsOnScene), equal(last(decision, 'lateFee'), true)),
    ),
    section('救济途径和期限'),
    when(reviewFirstParagraph('决定书'), isReconsideredFirst),
    when(remedyParagraph('决定书'), not(isReconsideredFirst)),
    paragraph('行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。'),
    paragraph('本决定的信息将依法向社会公开。'),
    section('签名和签收'),
    paragraph('处罚地点：{地点}。处罚时间：{日期}＿＿时＿＿分。', { 地点: last(scene, 'place') }),
    paragraph('当事人拒绝签收的，注明情况：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'),
    signed('执法人员', '执法人员', '当事人'),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
