import { paragraph } from '../words/paper.ts'
import { factLine, type Publication } from '../words/publication.ts'
import { last } from '../words/value.ts'
import { opinion, reply } from './records.ts'

/** What was asked and what was answered, for everybody who would ask the same (公开条例19, 26). */
export const opinionPublications: readonly Publication[] = [
  {
    proceeding: 'publication',
    section: 'answer',
    title: paragraph('{事由}', { 事由: last(opinion, 'matter') }),
    unnamed: true,
    category: paragraph('{来意}', { 来意: last(opinion, 'purpose') }),
    facts: [
      factLine('答复机关', '{机关}'),
      factLine('来意', '{来意}', { 来意: last(opinion, 'purpose') }),
      factLine('收到之日', '{收到}', { 收到: last(opinion, 'receivedOn') }),
      factLine('提出的内容', '{内容}', { 内容: last(opinion, 'content') }),
      factLine('结果', '{结果}', { 结果: last(reply, 'outcome') }),
      factLine('答复', '{答复}', { 答复: last(reply, 'content') }),
      factLine('没有采纳的理由', '{理由}', { 理由: last(reply, 'reason') }),
      factLine('更正之日', '{更正}', { 更正: last(reply, 'correctedOn') }),
      factLine('答复之日', '{日期}'),
    ],
    remedy: [paragraph('还有疑问的，可以在本平台“意见建议”提出，也可以拨打{机关}的电话{电话}。')],
    clock: 'OP-public',
  },
]
