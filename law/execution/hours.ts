import { coercionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, any, equal, holiday, least, need, not, restDay } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { StepId } from '../words/step.ts'
import { form, set, timeOfDay, today } from '../words/value.ts'

interface Of {
  /** Told apart where several are carried out in one procedure: '-substitute'. */
  readonly id: string
  readonly blocks: StepId
  /** 实施强制执行、代履行. */
  readonly what: string
}

const isUrgent = equal(form('urgent'), true)
const isNight = any(least(timeOfDay, set('E09.from')), not(least(timeOfDay, set('E09.to'))))
const art43 = cite(coercionLaw, 43, '不得在夜间或者法定节假日实施；情况紧急的除外', '第一款')
const [weekday, holidayOctober, saturday, workedSaturday] = [
  '2026-11-02',
  '2026-10-01',
  '2026-11-07',
  '2026-10-10',
] as const

/** When nothing is carried out by force (强制法43), whatever way it is done. */
export const hoursGates = ({ id, blocks, what }: Of): readonly Gate[] => [
  gate({
    inForce: { from: '2012-01-01' },
    id: `E09${id}`,
    title: `不在夜间、法定节假日${what}`,
    blocks: [blocks],
    when: not(isUrgent),
    require: all(
      need(not(holiday(today)), `法定节假日不得${what}。`, '改在其他日子；情况紧急的写明'),
      need(not(isNight), `夜间不得${what}。`, '改在白天；情况紧急的写明'),
    ),
    sentence: `不得在夜间或者法定节假日${what}，情况紧急的除外。`,
    next: '改在白天、法定节假日以外',
    cite: [art43],
    examples: [
      { name: '平日上午', entries: {}, form: {}, day: weekday, expect: 'open' },
      { name: '国庆', entries: {}, form: {}, day: holidayOctober, expect: 'blocked' },
      { name: '国庆，情况紧急', entries: {}, form: { urgent: true }, day: holidayOctober, expect: 'open' },
    ],
  }),
  // The article names 法定节假日 only; the highest court, asked by a province's, reads Saturday and Sunday into the word by article 69
  // (（2016）最高法行他81号, 2017-12-20). So such a day is told and kept with the act, and bars nothing.
  gate({
    inForce: { from: '2017-12-20' },
    id: `E09-weekend${id}`,
    norm: ['E09'],
    title: `不在周六、周日${what}`,
    blocks: [blocks],
    mode: 'note',
    when: not(isUrgent),
    // On 法定节假日 the gate of the article itself bars.
    require: any(holiday(today), not(restDay(today))),
    sentence: `当天是周六或者周日。法条只写法定节假日，最高人民法院的答复（2016）最高法行他81号把周六、周日也算在内，在这一天${what}可能被确认违法。`,
    next: '改在工作日的白天；情况紧急的写明',
    cite: [art43, cite(coercionLaw, 69, '工作日，不含法定节假日')],
    examples: [
      { name: '平日', entries: {}, form: {}, day: weekday, expect: 'open' },
      { name: '星期六', entries: {}, form: {}, day: saturday, expect: 'blocked' },
      { name: '调休上班的星期六', entries: {}, form: {}, day: workedSaturday, expect: 'open' },
      { name: '星期六，情况紧急', entries: {}, form: { urgent: true }, day: saturday, expect: 'open' },
      { name: '国庆：由禁止的规定管', entries: {}, form: {}, day: holidayOctober, expect: 'open' },
    ],
  }),
]
