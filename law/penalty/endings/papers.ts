import { ifGiven, paragraph, section } from '../../words/paper.ts'
import { last } from '../../words/value.ts'
import { clue, verification } from '../records.ts'
import { refusal } from './records.ts'

/** Papers of the ways a case ends without a penalty. */
export const endingPapers = {
  'refusal-approval': [
    section('案源和案由'),
    paragraph('案由：{案由}。', { 案由: last(clue, 'cause') }),
    paragraph('案件来源：{来源}；发现线索、收到材料日期：{收到}。', {
      来源: last(clue, 'source'),
      收到: last(clue, 'receivedOn'),
    }),
    section('核查情况'),
    paragraph('{核查情况}', { 核查情况: last(verification, 'result') }),
    paragraph('核查人员：{人员}。', { 人员: last(verification, 'officers') }),
    section('不予立案的理由'),
    paragraph('情形：{情形}。', { 情形: last(refusal, 'ground') }),
    paragraph('{理由}', { 理由: last(refusal, 'reason') }),
    ifGiven('改正的情况：{改正}', { 改正: last(refusal, 'corrected') }),
    ifGiven('当事人的证据：{证据}', { 证据: last(refusal, 'proof') }),
  ],
} as const
