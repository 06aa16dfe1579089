import { ifGiven, paragraph } from '../../words/paper.ts'
import { entries } from '../../words/query.ts'
import { from } from '../../words/value.ts'
import { repairApplication, repairOpinion, repairRejection, repairRequest, repairRevocation } from './records.ts'

/** Also where its text stands on a page, away from the proceeding it was made in. */
const theirs = { party: 'this' } as const
const asked = '{当事人}于{收到}申请提前停止公示行政处罚信息。'
const received = { 收到: from(entries(repairApplication, {}, theirs), 'receivedOn') }
const remedy = paragraph('对本决定不服的，可以依法申请行政复议或者提起行政诉讼。')
const why = { 理由: from(entries(repairOpinion, {}, theirs), 'reason') }

export const repairPapers = {
  'repair-request': [
    paragraph(`${asked}经审查，申请材料需要补正，现一次性告知如下：`, received),
    paragraph('{材料}', { 材料: from(entries(repairRequest, {}, theirs), 'missing') }),
  ],
  'repair-rejection': [
    paragraph(`${asked}经审查，决定不予受理。`, received),
    paragraph('理由：{理由}', { 理由: from(entries(repairRejection, {}, theirs), 'reason') }),
    remedy,
  ],
  'repair-grant': [
    paragraph(`${asked}经核实，已经履行处罚决定规定的义务，主动整改，决定准予信用修复，停止公示。`, received),
    ifGiven('{理由}', why),
    paragraph('隐瞒真实情况、弄虚作假的，撤销本决定，恢复公示，公示期重新计算。'),
  ],
  'repair-refusal': [paragraph(`${asked}经核实，决定不予信用修复。`, received), paragraph('理由：{理由}', why), remedy],
  'repair-revocation': [
    paragraph(`${asked}本机关曾准予信用修复。经查，当事人在信用修复过程中隐瞒真实情况、弄虚作假：`, received),
    paragraph('{事实}', { 事实: from(entries(repairRevocation, {}, theirs), 'found') }),
    paragraph(
      '本机关决定撤销准予信用修复的决定，恢复公示行政处罚信息；公示期自本决定作出之日起重新计算，不得提前停止公示。',
    ),
    paragraph('理由：{理由}', { 理由: from(entries(repairRevocation, {}, theirs), 'reason') }),
    paragraph('本决定公示三年；三年内不得申请信用修复。'),
    remedy,
  ],
} as const
