import { coercionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

/** What an application to the court is of: money, or conduct; its clocks are called, and begin and end, by its own words. */
export interface Applied {
  /** Behind each id and title; '' for money. */
  readonly of: { readonly id: string; readonly title: string }
  readonly common: Pick<Clock, 'inForce' | 'per' | 'extensions' | 'suspendedBy'> & { readonly norm?: readonly [] }
  /** What ends all of it. */
  readonly ends: readonly [string, ...string[]]
  readonly moments: Readonly<Record<'applied' | 'accepted' | 'refused' | 'ruled' | 'objected', string>>
  /** Where the agency may ask for execution at once. */
  readonly atOnce?: { readonly onExpiry: string; readonly cite: Clock['cite'][number] }
}

export const workingDays = cite(coercionLaw, 69, '十日以内期限的规定是指工作日')

/** The court accepts, rules, and is asked again (强制法56–58). */
export const courtClocks = ({ of, common, ends, moments, atOnce }: Applied): readonly Clock[] => [
  clock({
    ...common,
    id: `P20${of.id}`,
    title: `法院受理的期限${of.title}`,
    starts: moments.applied,
    stops: [...ends, moments.accepted, moments.refused],
    length: 'P20.accept',
    unit: 'WD',
    binds: 'party',
    lapses: true,
    onExpiry: '向法院了解受理情况',
    cite: [cite(coercionLaw, 56, '人民法院应当在五日内受理', '第一款'), workingDays],
    examples: [{ name: '五个工作日', from: '2026-11-02', due: '2026-11-09' }],
  }),
  clock({
    ...common,
    id: `P20${of.id}-hear`,
    title: `法院裁定的期限${of.title}`,
    starts: moments.accepted,
    stops: [...ends, moments.ruled, moments.refused],
    length: 'P20.rule',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: `向法院了解裁定情况${atOnce?.onExpiry ?? ''}`,
    cite: [
      cite(coercionLaw, 57, '自受理之日起七日内裁定'),
      cite(coercionLaw, 58, '听取意见的，三十日内裁定', '第二款'),
      ...(atOnce === undefined ? [] : [atOnce.cite]),
    ],
    examples: [{ name: '三十日', from: '2026-11-02', due: '2026-12-02' }],
  }),
  clock({
    ...common,
    id: `P20${of.id}-object`,
    title: `对裁定申请复议的期限${of.title}`,
    starts: moments.refused,
    stops: [...ends, moments.objected, moments.accepted],
    length: 'P20.object',
    unit: 'CD',
    binds: 'agency',
    lapses: true,
    onExpiry: '逾期不再申请复议',
    cite: [
      cite(coercionLaw, 56, '对不予受理的裁定有异议的，十五日内申请复议', '第二款'),
      cite(coercionLaw, 58, '对不予执行的裁定有异议的，十五日内申请复议', '第三款'),
    ],
    examples: [{ name: '十五日', from: '2026-11-02', due: '2026-11-17' }],
  }),
]
