import { ningxiaProcedure } from '../statutes.ts'
import type { Told } from '../words/caution.ts'
import { cite } from '../words/citation.ts'
import { latest } from '../words/condition.ts'
import { last } from '../words/value.ts'
import { finding } from './records.ts'

/** By one answer nobody is told and heard: whoever reviews and signs sees it beside what is proposed (宁夏程序8). */
export const generalTold: readonly Told[] = [
  {
    id: 'T08-favourable',
    when: latest(finding, { adverse: false }),
    sentence:
      '承办人认为拟作出的“{结果}”不影响任何人的权益，因此没有事先告知和听取意见；不予奖励、减少给予、不予备案等对当事人不利的，应当先告知。',
    with: { 结果: last(finding, 'result') },
    cite: [cite(ningxiaProcedure, 8, '可能影响合法权益的，事先告知并听取陈述、申辩')],
  },
]
