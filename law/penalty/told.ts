import { marketProcedure, penaltyLaw } from '../statutes.ts'
import type { Told } from '../words/caution.ts'
import { cite } from '../words/citation.ts'
import { latest } from '../words/condition.ts'
import { last, say } from '../words/value.ts'
import { termMeeting } from './records.ts'

/** What whoever reviews and signs sees beside what is proposed. */
export const penaltyTold: readonly Told[] = [
  {
    id: 'P07-reasonable',
    when: latest(termMeeting, { days: { above: say(90) } }),
    sentence: '集体讨论确定继续延期{日数}日，超过了法律给整个案件的九十日；是不是合理期限，应当有理由。',
    with: { 日数: last(termMeeting, 'days') },
    cite: [
      cite(penaltyLaw, 60, '自立案之日起九十日内作出决定'),
      cite(marketProcedure, 64, '继续延期的，同时确定延长的合理期限'),
    ],
  },
]
