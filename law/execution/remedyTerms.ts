import { isSaidByForum } from '../remedy/conditions.ts'
import { coercionLaw, litigationLaw, reconsiderationLaw } from '../statutes.ts'
import { isGeneralTerm, isOwnTerm, ownSuitEnds, ownTermCites } from '../suitTerm.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { all, type Condition, not } from '../words/condition.ts'
import { moment } from '../words/does.ts'
import { endOf, theParty } from '../words/value.ts'
import type { TermClock } from './conditions.ts'

const workingDays = cite(coercionLaw, 69, '十日以内期限的规定是指工作日')

/** What ends whatever runs against the party: it has paid, or nothing more is executed. */
const ends = ['paid', 'execution-ended'] as const

const party = { inForce: { from: '2012-01-01' }, per: 'party', extensions: [], suspendedBy: [] } as const

/** When nothing can be asked for against the decision any more; where 复议 comes first, who did not ask for it cannot sue (复议法23). */
export const untilUnassailable = (owing: Condition): Readonly<Record<TermClock, readonly Clock[]>> => {
  // What a 复议机关 or a court changed is no decision to begin anew against: the fifteen days of its paper run (行诉法45, 85).
  const owesAny = all(owing, not(isSaidByForum))
  const owes = all(owesAny, isGeneralTerm)
  const owesOtherwise = all(owesAny, isOwnTerm)
  return {
    'P19-remedy': [
      clock({
        ...party,
        id: 'P19-remedy',
        title: '起诉期限',
        starts: 'decision-served',
        stops: [...ends, 'window-deferred', 'window-stayed'],
        when: owes,
        length: 'P19.remedy',
        unit: 'M',
        binds: 'party',
        lapses: true,
        deems: { dated: 'due', does: [moment('window-opens', { party: theParty })] },
        onExpiry: '期满未申请复议、未起诉又不履行的，三个月内可以申请法院强制执行',
        cite: [
          cite(litigationLaw, 46, '知道作出行政行为之日起六个月内起诉', '第一款'),
          cite(coercionLaw, 53, '法定期限内不申请复议、不起诉又不履行的'),
        ],
        examples: [
          { name: '六个月', from: '2026-03-18', due: '2026-09-18' },
          { name: '末日为国庆', from: '2026-04-03', due: '2026-10-08' },
        ],
      }),
      clock({
        ...party,
        id: 'P18-latest',
        title: '最迟送达催告书之日',
        starts: 'decision-served',
        stops: [...ends, 'demand-served', 'court-applied', 'window-deferred', 'window-stayed'],
        when: owes,
        // Six months, three more from the day they end, and back from there ten working days and the day of the application.
        first: 'P19.remedy',
        length: 'P19.length',
        ahead: 'P18.ahead',
        unit: 'M',
        binds: 'agency',
        warns: 30,
        onExpiry: '此后送达催告书的，十个工作日届满时已经超过申请强制执行的期限',
        cite: [
          cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'),
          cite(coercionLaw, 53, '自期限届满之日起三个月内申请'),
          workingDays,
        ],
        examples: [
          { name: '三个月届满前第十一个工作日', from: '2026-03-18', due: '2026-12-03', safe: '2026-12-03' },
          { name: '六个月届满于九月三十日，三个月自该日起', from: '2026-03-31', due: '2026-12-15', safe: '2026-12-15' },
          { name: '六个月届满于二月末', from: '2025-08-31', due: '2026-05-13', safe: '2026-05-13' },
          { name: '六个月届满于四月末', from: '2025-10-31', due: '2026-07-15', safe: '2026-07-15' },
        ],
      }),
      clock({
        ...party,
        id: 'P19-own',
        norm: [],
        title: '复议、起诉期限（没有告知的，或者法律另有规定的）',
        starts: 'decision-served',
        stops: [...ends, 'window-deferred', 'window-stayed'],
        when: owesOtherwise,
        length: { until: ownSuitEnds },
        unit: 'CD',
        binds: 'party',
        lapses: true,
        deems: { dated: 'due', does: [moment('window-opens', { party: theParty })] },
        onExpiry: '期满未申请复议、未起诉又不履行的，三个月内可以申请法院强制执行',
        cite: [...ownTermCites, cite(coercionLaw, 53, '法定期限内不申请复议、不起诉又不履行的')],
        examples: [
          { name: '十五日', from: '2026-03-18', until: '2026-04-02', due: '2026-04-02' },
          { name: '先申请复议的六十日', from: '2026-07-20', until: '2026-09-18', due: '2026-09-18' },
        ],
      }),
      clock({
        ...party,
        id: 'P18-own',
        norm: [],
        title: '最迟送达催告书之日（复议、起诉期限没有告知的，或者法律另有规定的）',
        starts: 'decision-served',
        stops: [...ends, 'demand-served', 'court-applied', 'window-deferred', 'window-stayed'],
        when: owesOtherwise,
        length: 'P18.ahead',
        before: endOf(ownSuitEnds, 'P19.length'),
        unit: 'WD',
        binds: 'agency',
        warns: 30,
        onExpiry: '此后送达催告书的，十个工作日届满时已经超过申请强制执行的期限',
        cite: [
          cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'),
          cite(coercionLaw, 53, '自期限届满之日起三个月内申请'),
          workingDays,
        ],
        examples: [{ name: '三个月届满前第十一个工作日', from: '2026-03-18', before: '2026-12-18', due: '2026-12-03' }],
      }),
    ],
    'P19-first': [
      clock({
        ...party,
        id: 'P19-first',
        title: '复议申请期限',
        inForce: { from: '2024-01-01' },
        starts: 'decision-served',
        stops: [...ends, 'window-deferred', 'window-stayed'],
        when: owesAny,
        length: 'P19.first',
        unit: 'CD',
        binds: 'party',
        lapses: true,
        deems: { dated: 'due', does: [moment('window-opens', { party: theParty })] },
        onExpiry: '期满未申请复议又不履行的，三个月内可以申请法院强制执行',
        cite: [
          cite(reconsiderationLaw, 23, '对当场作出的处罚决定，应当先申请行政复议', '第一款第一项'),
          cite(reconsiderationLaw, 20, '知道之日起六十日内申请', '第一款'),
          cite(coercionLaw, 53, '法定期限内不申请复议、不起诉又不履行的'),
        ],
        examples: [
          { name: '六十日', from: '2026-07-20', due: '2026-09-18' },
          { name: '末日为元旦', from: '2026-11-02', due: '2027-01-04' },
        ],
      }),
    ],
  }
}
