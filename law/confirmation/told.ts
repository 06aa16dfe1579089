import { workInjuryRegulation } from '../statutes.ts'
import type { Told } from '../words/caution.ts'
import { cite } from '../words/citation.ts'
import { all, equal, least, none, not } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { endOf, last } from '../words/value.ts'
import { application } from './records.ts'

/** The employer applied later than thirty days: the application is taken all the same, and what it cost meanwhile is the employer's (17第四款). */
export const isUnitLate = all(
  equal(last(application, 'applicantIs'), 'unit'),
  none(entries(application, { excused: true })),
  not(least(endOf(last(application, 'happenedOn'), 'O09.unit'), last(application, 'receivedOn'))),
)
const unitLate = cite(workInjuryRegulation, 17, '未在时限内申请的，其间的费用由该用人单位负担', '第四款')

/** Nobody's fault in the agency: what follows from it stands in the decision. */
export const confirmationTold: readonly Told[] = [
  {
    id: 'J17-unit',
    when: isUnitLate,
    sentence: '用人单位超过三十日申请，其间发生的工伤待遇等有关费用由其负担，决定中写明。',
    cite: [unitLate],
  },
]
