import { ifGiven, paragraph } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { opinion, reply } from './records.ts'

/** 答复: a letter to whoever asked; without a name it is read under the number and the code. */
export const opinionPapers = {
  'opinion-reply': [
    paragraph('{收到}收到你（单位）关于“{事由}”的{来意}。现答复如下：', {
      收到: last(opinion, 'receivedOn'),
      事由: last(opinion, 'matter'),
      来意: last(opinion, 'purpose'),
    }),
    paragraph('{内容}', { 内容: last(reply, 'content') }),
    paragraph('办理结果：{结果}。', { 结果: last(reply, 'outcome') }),
    ifGiven('公开的信息已于{更正}更正。', { 更正: last(reply, 'correctedOn') }),
    ifGiven('理由：{理由}', { 理由: last(reply, 'reason') }),
    paragraph('感谢你（单位）对行政执法工作的关心和监督。对答复有不同意见的，可以再次提出。'),
  ],
} as const
