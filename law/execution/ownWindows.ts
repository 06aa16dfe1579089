import { isApplicant, isPendingFor, isToApply } from '../remedy/conditions.ts'
import type { Windows } from '../remedy/steps/of.ts'
import { coercionLaw, litigationInterpretation, litigationLaw, reconsiderationLaw } from '../statutes.ts'
import { isGeneralTerm, isOwnTerm, ownSuitEnds, ownTermCites } from '../suitTerm.ts'
import { type Citation, cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { all, any, type Condition, filled, inTime, least, not, over, reads, running } from '../words/condition.ts'
import { type Does, moment } from '../words/does.ts'
import { began, due, endOf, firstOf, theParty, today, type Value } from '../words/value.ts'

/** What is brought to the court, whose clocks are called, and begin and end, by a word of their own: 'conduct', 'charge'. */
export interface OwnWindows {
  readonly of: string
  /** Behind each title; '' where a procedure has one decision only. */
  readonly title: string
  /** It is done, or nothing more is executed. */
  readonly ends: readonly [string, ...string[]]
  readonly inForce?: Clock['inForce']
  /** Only where the agency has to go to the court. */
  readonly when?: Condition
  /** Its term may be another than the six months (law/suitTerm.ts). */
  readonly own?: true
  /** What else may be done when the time to sue is over. */
  readonly also?: { readonly onExpiry: string; readonly cite: Citation }
}

const clockOf = (of: string, which: 'own' | 'suit' | 'appeal' | 'ruling' | 'rest' | 'court' | 'judged'): string =>
  `P19-${of}-${which}`

/** When what a decision asks for may be brought to the court, and until when (强制法53, 54; 行诉法45, 46, 85; 行诉解释153, 156). */
export const ownWindowClocks = ({ of, title, ends, inForce, when, own, also }: OwnWindows): readonly Clock[] => {
  const party = {
    inForce: inForce ?? { from: '2012-01-01' },
    per: 'party',
    norm: [],
    extensions: [],
    suspendedBy: [],
  } as const
  const opens = { dated: 'due', does: [moment(`${of}-window-opens`, { party: theParty })] } as const
  const opensFinal = { dated: 'due', does: [...opens.does, moment(`${of}-final`, { party: theParty })] } as const
  // Nothing was judged of the decision: what is left of the time to sue runs on (行诉解释69).
  const termEnds = own === true ? firstOf(due(clockOf(of, 'own')), due(`P19-${of}`)) : due(`P19-${of}`)
  const isLeft = least(termEnds, endOf(today, 'R-appeal.ruling'))
  const asks = when === undefined ? {} : { when }
  return [
    clock({
      ...party,
      id: `P19-${of}`,
      title: `起诉期限${title}`,
      starts: `${of}-term`,
      // What reached the party later, or is told anew, runs from there.
      stops: [...ends, 'window-stayed', `${of}-term`],
      ...(own === true ? { when: isGeneralTerm } : {}),
      length: 'P19.remedy',
      unit: 'M',
      binds: 'party',
      lapses: true,
      deems: opens,
      onExpiry: `期满未申请复议、未起诉又不履行的，三个月内可以申请法院强制执行${also?.onExpiry ?? ''}`,
      cite: [
        cite(litigationLaw, 46, '知道作出行政行为之日起六个月内起诉', '第一款'),
        cite(coercionLaw, 53, '法定期限内不申请复议、不起诉又不履行的'),
        ...(also === undefined ? [] : [also.cite]),
      ],
      examples: [{ name: '六个月', from: '2026-03-18', due: '2026-09-18' }],
    }),
    ...(own !== true
      ? []
      : [
          clock({
            ...party,
            id: clockOf(of, 'own'),
            title: `复议、起诉期限（没有告知的，或者法律另有规定的）${title}`,
            starts: `${of}-term`,
            stops: [...ends, 'window-stayed', `${of}-term`],
            when: isOwnTerm,
            length: { until: ownSuitEnds },
            unit: 'CD',
            binds: 'party',
            lapses: true,
            deems: opens,
            onExpiry: `期满未申请复议、未起诉又不履行的，三个月内可以申请法院强制执行${also?.onExpiry ?? ''}`,
            cite: [...ownTermCites, cite(coercionLaw, 53, '法定期限内不申请复议、不起诉又不履行的')],
            examples: [{ name: '十五日', from: '2026-03-18', until: '2026-04-02', due: '2026-04-02' }],
          }),
        ]),
    clock({
      ...party,
      id: clockOf(of, 'suit'),
      title: `复议以后的起诉期限${title}`,
      starts: `${of}-reconsidered`,
      stops: [...ends, 'window-stayed'],
      length: 'R11.after',
      unit: 'CD',
      binds: 'party',
      lapses: true,
      deems: opens,
      onExpiry: '期满未起诉又不履行的，三个月内可以申请法院强制执行',
      cite: [
        cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉'),
        cite(reconsiderationLaw, 78, '逾期不起诉又不履行维持的复议决定的，申请法院强制执行', '第一项'),
      ],
      examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
    }),
    clock({
      ...party,
      id: clockOf(of, 'appeal'),
      title: `判决以后的上诉期限${title}`,
      starts: `${of}-judged`,
      stops: [...ends, 'window-stayed'],
      length: 'R-appeal.length',
      unit: 'CD',
      binds: 'party',
      lapses: true,
      deems: opensFinal,
      onExpiry: '判决发生法律效力；不履行的，可以申请法院强制执行',
      cite: [cite(litigationLaw, 85, '判决书送达之日起十五日内上诉；逾期不上诉的发生法律效力')],
      examples: [{ name: '第十五日为工作日', from: '2026-11-02', due: '2026-11-17' }],
    }),
    clock({
      ...party,
      id: clockOf(of, 'ruling'),
      title: `驳回起诉的裁定以后的上诉期限${title}`,
      starts: `${of}-ruled`,
      stops: [...ends, 'window-stayed'],
      length: 'R-appeal.ruling',
      unit: 'CD',
      binds: 'party',
      lapses: true,
      deems: {
        dated: 'due',
        does: [
          moment(`${of}-resumed`, { party: theParty, when: isLeft }),
          moment(`${of}-window-opens`, { party: theParty, when: not(isLeft) }),
        ],
      },
      onExpiry: '裁定发生法律效力；期满未再起诉又不履行的，三个月内可以申请法院强制执行',
      cite: [cite(litigationLaw, 85, '裁定书送达之日起十日内上诉；逾期不上诉的发生法律效力')],
      examples: [{ name: '第十日为工作日', from: '2026-11-02', due: '2026-11-12' }],
    }),
    clock({
      ...party,
      id: clockOf(of, 'rest'),
      title: `裁定以后余下的起诉期限${title}`,
      starts: `${of}-resumed`,
      stops: [...ends, 'window-stayed'],
      length: { until: termEnds },
      unit: 'CD',
      binds: 'party',
      lapses: true,
      deems: opens,
      onExpiry: '期满未再起诉又不履行的，三个月内可以申请法院强制执行',
      cite: [
        cite(litigationInterpretation, 69, '裁定驳回起诉的情形'),
        cite(litigationLaw, 46, '知道作出行政行为之日起六个月内起诉', '第一款'),
      ],
      examples: [{ name: '原来的起诉期限', from: '2026-05-06', until: '2026-09-18', due: '2026-09-18' }],
    }),
    clock({
      ...party,
      id: clockOf(of, 'court'),
      title: `申请法院强制执行的期限${title}`,
      starts: `${of}-window-opens`,
      stops: [...ends, `${of}-applied`, 'window-stayed', `${of}-term`, `${of}-window-opens`],
      ...asks,
      length: 'P19.length',
      unit: 'M',
      binds: 'agency',
      warns: 30,
      onExpiry: '逾期申请的，除有正当理由外，人民法院不予受理',
      cite: [
        cite(coercionLaw, 53, '自期限届满之日起三个月内申请'),
        cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内提出，逾期不予受理'),
      ],
      examples: [{ name: '三个月，末日为星期五', from: '2026-09-18', due: '2026-12-18', safe: '2026-12-18' }],
    }),
    clock({
      ...party,
      id: clockOf(of, 'judged'),
      title: `申请执行生效判决的期限${title}`,
      starts: `${of}-final`,
      stops: [...ends, `${of}-applied`, 'window-stayed'],
      ...asks,
      length: 'P19.judged',
      unit: 'Y',
      binds: 'agency',
      warns: 60,
      onExpiry: '逾期申请的，除有正当理由外，人民法院不予受理',
      cite: [
        cite(litigationLaw, 95, '拒绝履行判决的，行政机关可以向第一审人民法院申请强制执行'),
        cite(litigationInterpretation, 153, '申请执行的期限为二年'),
      ],
      examples: [{ name: '二年', from: '2026-11-17', due: '2028-11-17', safe: '2028-11-17' }],
    }),
  ]
}

/** It is before the 复议机关 or the courts, or may still be brought there after one of them has spoken. */
export const isFoughtOver = (of: string): Condition =>
  any(isPendingFor, running(clockOf(of, 'suit')), running(clockOf(of, 'appeal')), running(clockOf(of, 'ruling')))
/** The time to ask for 复议 or to sue has gone by; what was said of a decision before this one is not said of this one, whose term runs. */
export const isTermGone = (of: string, own = false, ...else_: readonly Condition[]): Condition => {
  const terms = [`P19-${of}`, ...(own ? [clockOf(of, 'own')] : [])]
  return all(
    ...terms.map((term) => any(over(term), not(running(term)))),
    any(...[...terms, clockOf(of, 'suit'), clockOf(of, 'appeal')].map(over), ...else_),
  )
}
/** No clock runs of what had come to the party before this rule was there. */
export const isUncounted = (of: string, own = false): Condition =>
  all(
    not(filled(began(`P19-${of}`))),
    ...(own ? [not(filled(began(clockOf(of, 'own'))))] : []),
    not(reads('remedyJudged')),
  )
/** The court still takes the application (强制法53; 行诉解释153, 156). */
export const isStillTaken = (of: string): Condition =>
  any(inTime(clockOf(of, 'court')), all(running(clockOf(of, 'judged')), inTime(clockOf(of, 'judged'))))

export interface Owed {
  /** The party at hand went to law over this, and owes something. */
  readonly isOwed: Condition
  /** The day the decision came to it. */
  readonly servedOn: Value
}

/** What goes to law stays the time there is to go there; `isOurs`: where something else of the case can be fought as well. */
export const staying = (isOurs: { readonly received: Condition; readonly appealed: Condition }): Windows => ({
  received: [moment('window-stayed', { each: 'concerned', when: all(isToApply, isOurs.received) })],
  reconsidered: [],
  judged: [],
  ruled: [],
  appealed: [moment('window-stayed', { each: 'concerned', when: all(isApplicant, isOurs.appealed) })],
  final: [],
  ended: [],
})

/** What a 复议 or a suit does to that time, beside what else it does. */
export const ownWindows = (of: string, given: Windows, { isOwed, servedOn }: Owed): Windows => {
  const struck = (id: string): Does => moment(`${of}-${id}`, { each: 'concerned', when: isOwed })
  return {
    ...given,
    reconsidered: [...given.reconsidered, struck('reconsidered')],
    judged: [...given.judged, struck('judged')],
    ruled: [...given.ruled, struck('ruled')],
    final: [...given.final, struck('window-opens'), struck('final')],
    ended: [
      ...given.ended,
      moment(`${of}-term`, { each: 'concerned', on: servedOn, when: all(isOwed, filled(servedOn)) }),
    ],
  }
}
