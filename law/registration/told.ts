import { registrationRegulation } from '../statutes.ts'
import type { Told } from '../words/caution.ts'
import { cite } from '../words/citation.ts'
import { all, least, not, some } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { endOf, last } from '../words/value.ts'
import { application } from './records.ts'

/** Registered all the same: whoever applied late answers for it elsewhere (登记条例24, 46). */
export const registrationTold: readonly Told[] = [
  {
    id: 'R24',
    when: all(
      some(entries(application, { changedOn: { filled: true } })),
      not(least(endOf(last(application, 'changedOn'), 'O07.change'), last(application, 'receivedOn'))),
    ),
    sentence: '自作出变更决议、决定或者变更事项发生之日起超过三十日申请变更登记；不影响登记，逾期的另行依法处理。',
    cite: [cite(registrationRegulation, 24, '三十日内申请变更登记', '第一款')],
  },
]
