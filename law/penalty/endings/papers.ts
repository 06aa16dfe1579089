import { remedyTerms } from '../../remedies.ts'
import { all, any, equal, filled, none, not, rows, some } from '../../words/condition.ts'
import { addressed, half, ifGiven, line, opinion, paragraph, section, table } from '../../words/paper.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { by, certified, from, it, last, ofParty, paperNumber, type Value } from '../../words/value.ts'
import { clue, decision, evidence, proposal, statement, verification, weighing } from '../records.ts'
import { crimeTransfer } from './crimeRecords.ts'
import { carriedOut, closing, exemption, refusal, termination, transfer } from './records.ts'

const head = [
  line('当事人', '{当事人}'),
  line('案由', '{案由}', { 案由: last(clue, 'cause') }),
  half('案件来源', '{来源}', { 来源: last(clue, 'source') }),
  half('发现线索、收到材料日期', '{收到}', { 收到: last(clue, 'receivedOn') }),
] as const

/** Of the party the paper is for. */
const own = entries(exemption, {}, { party: 'this', pick: 'latest', faulty: true })
const is = (ground: string) => equal(from(own, 'ground'), ground)
const itsEvidence = entries(evidence, { no: { is: it('value') } }, { faulty: true })

const anyDecision = entries(decision, {}, { faulty: true })
const theirStatements = entries(statement, {}, { party: 'this', faulty: true })
const theirWeighing = entries(weighing, {}, { party: 'this', pick: 'latest', faulty: true })

/** It ended so for everybody, and nobody was punished. */
const isOnly = (kind: RecordKind) =>
  all(some(entries(kind, {}, { faulty: true })), none(entries(decision, {}, { faulty: true })))

/** Of the party it was done to, as it was entered last. */
const carried = (field: (typeof carriedOut)['fields'][number]['id'] | 'on'): Value =>
  from(entries(carriedOut, {}, { party: 'this', faulty: true, pick: 'latest' }), field)
const carriedLine = (label: string, text: string, values: Readonly<Record<string, Value>>) =>
  ({ ...line(label, text, values), ifGiven: true }) as const

/** Papers of the ways a case ends without a penalty, and of the closing (市监文书格式7、4、53). */
export const endingPapers = {
  'refusal-approval': [
    ...head,
    line('核查情况', '{情况}\n核查人员：{人员}', {
      情况: last(verification, 'result'),
      人员: last(verification, 'officers'),
    }),
    line('不予立案的情形', '{情形}', { 情形: last(refusal, 'ground') }),
    line('不予立案的理由', '{理由}', { 理由: last(refusal, 'reason') }),
    { ...ifGiven('{改正}', { 改正: last(refusal, 'corrected') }), row: '改正的情况' },
    { ...ifGiven('{证据}', { 证据: last(refusal, 'proof') }), row: '当事人的证据' },
    opinion('办案机构负责人意见', 'refusal', 'unitHead', 'legalHead'),
    opinion('机关负责人意见', 'refusal', 'deputyHead', 'agencyHead'),
  ],
  'exemption-decision': [
    paragraph('当事人：{姓名}', { 姓名: ofParty('name') }),
    {
      ...paragraph('主体资格证照名称：营业执照'),
      when: all(filled(ofParty('code')), not(equal(ofParty('kind'), 'person'))),
    },
    ifGiven('统一社会信用代码（身份证件号码）：{号码}', { 号码: ofParty('code') }),
    ifGiven('住所（住址）：{住所}', { 住所: ofParty('address') }),
    ifGiven('法定代表人（负责人、经营者）：{代表人}', { 代表人: ofParty('representative') }),
    paragraph('{收到}，本机关通过{来源}发现你（单位）涉嫌{案由}，依法立案调查。现已调查终结。', {
      收到: last(clue, 'receivedOn'),
      来源: last(clue, 'source'),
      案由: last(clue, 'cause'),
    }),
    section('查明的事实'),
    paragraph('{事实}', { 事实: from(own, 'found') }),
    section('主要证据'),
    table(
      rows(last(proposal, 'evidence')),
      ['名称', from(itsEvidence, 'title'), 3],
      ['证明的内容', from(itsEvidence, 'proves'), 4],
    ),
    { ...section('听取意见和复核'), when: some(theirStatements) },
    { ...ifGiven('你（单位）提出：{内容}', { 内容: it('content') }), each: theirStatements },
    {
      ...paragraph('对“{意见}”的复核：{理由}', { 意见: it('point'), 理由: it('reason') }),
      each: rows(from(theirWeighing, 'points')),
    },
    section('不予处罚的决定和理由'),
    ifGiven('{性质}', { 性质: from(own, 'nature') }),
    paragraph('{情形}。{理由}', { 情形: from(own, 'ground'), 理由: from(own, 'reason') }),
    ifGiven('改正的情况：{改正}', { 改正: from(own, 'corrected') }),
    ifGiven('所依据的不罚清单：{清单}', { 清单: from(own, 'listed') }),
    { ...paragraph('依据《中华人民共和国行政处罚法》第三十条的规定，本机关决定对你不予行政处罚。'), when: is('child') },
    {
      ...paragraph('依据《中华人民共和国行政处罚法》第三十一条的规定，本机关决定对你不予行政处罚。'),
      when: is('incapable'),
    },
    {
      ...paragraph(
        '依据《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第二项的规定，本机关决定对你（单位）不予行政处罚。',
      ),
      when: any(is('slightCorrected'), is('firstMinor')),
    },
    {
      ...paragraph('依据《中华人民共和国行政处罚法》第三十三条第二款的规定，本机关决定对你（单位）不予行政处罚。'),
      when: is('faultless'),
    },
    {
      ...paragraph('依据《中华人民共和国行政处罚法》第三十六条的规定，本机关决定对你（单位）不再给予行政处罚。'),
      when: is('expired'),
    },
    {
      ...paragraph(
        '依据《中华人民共和国行政处罚法》第五十七条第一款第三项的规定，本机关决定对你（单位）不予行政处罚。',
      ),
      when: is('unfounded'),
    },
    {
      ...paragraph('依据{依据}的规定，本机关决定对你（单位）不予行政处罚。', { 依据: from(own, 'otherLaw') }),
      when: is('other'),
    },
    { ...section('教育'), when: filled(from(own, 'education')) },
    ifGiven('依据《中华人民共和国行政处罚法》第三十三条第三款的规定，对你（单位）进行教育，具体内容如下：\n{教育}', {
      教育: from(own, 'education'),
    }),
    ifGiven('责令监护人：{监护}', { 监护: from(own, 'guardian') }),
    section('申请行政复议和提起行政诉讼的权利'),
    paragraph(
      `如不服本决定，可以自收到本决定书之日起${remedyTerms.reviewTerm}内向{复议机关}申请行政复议，也可以自收到本决定书之日起${remedyTerms.suitTerm}内向{法院}提起行政诉讼。`,
    ),
  ],
  'termination-approval': [
    ...head,
    line('终止调查的原因', '{原因}', { 原因: last(termination, 'ground') }),
    line('证明的材料', '{材料}', { 材料: last(termination, 'proof') }),
    line('理由', '{理由}', { 理由: last(termination, 'reason') }),
    opinion('办案机构负责人意见', 'termination', 'unitHead', 'legalHead'),
    opinion('机关负责人意见', 'termination', 'deputyHead', 'agencyHead'),
  ],
  'case-transfer': [
    addressed(last(transfer, 'organ')),
    paragraph('{当事人}涉嫌{案由}一案，因{原因}，现移送你单位处理。', {
      案由: last(clue, 'cause'),
      原因: last(transfer, 'kind'),
    }),
    section('移送的依据和理由'),
    paragraph('{依据}', { 依据: last(transfer, 'basis') }),
    paragraph('{理由}', { 理由: last(transfer, 'reason') }),
    section('移送的材料'),
    paragraph('{材料}', { 材料: last(transfer, 'materials') }),
  ],
  'crime-transfer': [
    addressed(last(crimeTransfer, 'organ')),
    paragraph(
      '{当事人}涉嫌{案由}一案，经调查，其行为涉嫌犯罪（{罪名}）。依据《中华人民共和国行政处罚法》第二十七条、《行政执法机关移送涉嫌犯罪案件的规定》第三条的规定，现将该案移送你单位。',
      { 案由: last(clue, 'cause'), 罪名: last(crimeTransfer, 'offence') },
    ),
    section('涉嫌犯罪的事实'),
    paragraph('{事实}', { 事实: last(crimeTransfer, 'facts') }),
    section('追诉标准和达到的情况'),
    paragraph('{标准}', { 标准: last(crimeTransfer, 'standard') }),
    section('附件'),
    paragraph('1. 涉嫌犯罪案件情况的调查报告；'),
    paragraph('2. 涉案物品清单；'),
    paragraph('3. 有关检验报告或者鉴定结论；'),
    paragraph('4. 其他有关涉嫌犯罪的材料。'),
    ifGiven('涉案物品：{物品}', { 物品: last(crimeTransfer, 'goods') }),
    paragraph('请在本移送书的回执上签字，并自接受移送之日起三日内将立案或者不予立案的决定书面通知本机关。'),
    paragraph('抄送：同级人民检察院。'),
  ],
  'sanction-record': [
    line('当事人', '{当事人}'),
    line('案由', '{案由}', { 案由: last(clue, 'cause') }),
    half('行政处罚决定书', '{文号}', { 文号: paperNumber('penalty-decision') }),
    half('处罚的种类', '{种类}', { 种类: carried('kind') }),
    carriedLine('没收财物的处理', '{处理}', { 处理: carried('disposal') }),
    carriedLine('拍卖所得上缴国库', '{金额}，票据号码{票据}', { 金额: carried('proceeds'), 票据: carried('receipt') }),
    carriedLine('证件的处理', '{证件}', { 证件: carried('licence') }),
    carriedLine('自', '{起}', { 起: carried('since') }),
    carriedLine('至', '{止}', { 止: carried('until') }),
    line('执行的情况', '{情况}', { 情况: carried('what') }),
    half('执行日期', '{日期}', { 日期: carried('on') }),
    half('执行人员', '{人员}', { 人员: certified(carried('officers')) }),
    line('执行人员签名', '　　　　　　　　　　　　　　年　　月　　日'),
    line('当事人（见证人）签名', '　　　　　　　　　　　　　　年　　月　　日'),
  ],
  'closing-approval': [
    ...head,
    half('立案日期', '{日期}', { 日期: by('filedOn') }),
    half('结案日期', '{日期}'),
    line('办案人员', '{人员}', { 人员: certified(by('namedOfficers')) }),
    { ...half('处理决定文书', '{文书}', { 文书: by('decisionNumber') }), when: some(anyDecision) },
    { ...half('处理决定日期', '{日期}', { 日期: last(decision, 'on') }), when: some(anyDecision) },
    {
      ...table(
        rows(last(proposal, 'violations')),
        ['违法行为', it('conduct'), 2],
        ['行政处罚内容', it('penalties'), 5],
      ),
      when: some(anyDecision),
    },
    { ...line('处理结果', '给予行政处罚，处罚决定执行完毕'), when: some(entries(decision, {}, { faulty: true })) },
    { ...line('处理结果', '不予行政处罚：{情形}', { 情形: last(exemption, 'ground') }), when: isOnly(exemption) },
    { ...line('处理结果', '终止调查：{原因}', { 原因: last(termination, 'ground') }), when: isOnly(termination) },
    { ...line('处理结果', '移送{机关名称}', { 机关名称: last(transfer, 'organ') }), when: isOnly(transfer) },
    {
      ...line('处理结果', '移送司法机关：{机关名称}', { 机关名称: last(crimeTransfer, 'organ') }),
      when: isOnly(crimeTransfer),
    },
    line('办理和执行情况', '{情况}', { 情况: last(closing, 'result') }),
    { ...ifGiven('{处置}', { 处置: last(closing, 'goods') }), row: '罚没财物处置情况' },
    { ...ifGiven('{没有复查}', { 没有复查: last(closing, 'unchecked') }), row: '没有复查改正情况的理由' },
    opinion('办案机构负责人意见', 'closing', 'unitHead', 'legalHead'),
    opinion('机关负责人意见', 'closing', 'deputyHead', 'agencyHead'),
  ],
} as const
