import { coercionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { any, equal, holiday, not, restDay } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { StepId } from '../words/step.ts'
import { form, today } from '../words/value.ts'

/**
 * The article names 法定节假日 only; the highest court, asked by a province's, reads Saturday and Sunday into the word by article 69
 * (（2016）最高法行他81号, 2017-12-20). So such a day is told and kept with the act, and bars nothing.
 */
export const weekendGate = (id: string, blocks: StepId, what: string): Gate =>
  gate({
    inForce: { from: '2017-12-20' },
    id,
    norm: ['E09'],
    title: `不在周六、周日${what}`,
    blocks: [blocks],
    mode: 'note',
    when: not(equal(form('urgent'), true)),
    // On 法定节假日 the gate of the article itself bars.
    require: any(holiday(today), not(restDay(today))),
    sentence: `当天是周六或者周日。法条只写法定节假日，最高人民法院的答复（2016）最高法行他81号把周六、周日也算在内，在这一天${what}可能被确认违法。`,
    next: '改在工作日的白天；情况紧急的写明',
    cite: [
      cite(coercionLaw, 43, '不得在夜间或者法定节假日实施；情况紧急的除外', '第一款'),
      cite(coercionLaw, 69, '工作日，不含法定节假日'),
    ],
    examples: [
      { name: '平日', entries: {}, form: {}, day: '2026-11-02', expect: 'open' },
      { name: '星期六', entries: {}, form: {}, day: '2026-11-07', expect: 'blocked' },
      { name: '调休上班的星期六', entries: {}, form: {}, day: '2026-10-10', expect: 'open' },
      { name: '星期六，情况紧急', entries: {}, form: { urgent: true }, day: '2026-11-07', expect: 'open' },
      { name: '国庆：由禁止的规定管', entries: {}, form: {}, day: '2026-10-01', expect: 'open' },
    ],
  })
