import { all, none, some } from '../../words/condition.ts'
import { addressed, half, ifGiven, line, opinion, paragraph, section } from '../../words/paper.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { last } from '../../words/value.ts'
import { clue, decision, verification } from '../records.ts'
import { closing, refusal, termination, transfer } from './records.ts'

const head = [
  line('当事人', '{当事人}'),
  line('案由', '{案由}', { 案由: last(clue, 'cause') }),
  half('案件来源', '{来源}', { 来源: last(clue, 'source') }),
  half('发现线索、收到材料日期', '{收到}', { 收到: last(clue, 'receivedOn') }),
] as const

/** It ended so for everybody, and nobody was punished. */
const isOnly = (kind: RecordKind) =>
  all(some(entries(kind, {}, { faulty: true })), none(entries(decision, {}, { faulty: true })))

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
    { ...ifGiven('{改正}', { 改正: last(refusal, 'corrected') }), label: '改正的情况' },
    { ...ifGiven('{证据}', { 证据: last(refusal, 'proof') }), label: '当事人的证据' },
    opinion('办案机构负责人意见', 'refusal', 'unitHead', 'legalHead'),
    opinion('机关负责人意见', 'refusal', 'deputyHead', 'agencyHead'),
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
  'closing-approval': [
    ...head,
    { ...line('处理结果', '给予行政处罚，处罚决定执行完毕'), when: some(entries(decision, {}, { faulty: true })) },
    { ...line('处理结果', '终止调查：{原因}', { 原因: last(termination, 'ground') }), when: isOnly(termination) },
    { ...line('处理结果', '移送{机关名称}', { 机关名称: last(transfer, 'organ') }), when: isOnly(transfer) },
    line('执行、办理的情况', '{情况}', { 情况: last(closing, 'result') }),
    opinion('办案机构负责人意见', 'closing', 'unitHead', 'legalHead'),
    opinion('机关负责人意见', 'closing', 'deputyHead', 'agencyHead'),
  ],
} as const
