import { marketDisclosure } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { all, among, filled, none } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { ofParty, say, set } from '../../words/value.ts'
import { siteElsewhere } from './records.ts'
import { other, same } from './steps.ts'

const term = {
  inForce: { from: '2021-09-01' },
  unit: 'WD',
  per: 'party',
  extensions: [],
  suspendedBy: [],
} as const
/** Once the decision fell, or its page is taken back or has left, there is nothing to be shown. */
const over = ['decision-fell', 'withdrawn', 'page-ended', 'page-left'] as const
/** 依法登记的经营主体 (市监公示2第三款): a person has no name in the system. */
const isRegistered = all(filled(set('D04.length')), among(ofParty('kind'), say(['household', 'legal', 'branch'])))

/** Beside the agency's own page, which is public sooner (D01); both run from the decision (市监公示9, 10). */
export const siteClocks: readonly Clock[] = [
  clock({
    ...term,
    id: 'D04',
    title: '企业信用信息公示系统的公示期限（登记地在同一省）',
    starts: 'site-due',
    stops: ['site-shown', 'site-elsewhere', ...over],
    when: all(isRegistered, none(entries(siteElsewhere, {}, { party: 'this' }))),
    length: 'D04.length',
    binds: 'agency',
    onExpiry: '逾期未公示；本机关门户的公开期限是 D01，不因此延后',
    cite: [same, cite(marketDisclosure, 9, '同省的，决定之日起二十个工作日内公示')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-30' }],
  }),
  clock({
    ...term,
    id: 'D04-push',
    title: '推送外省登记地的期限',
    starts: 'site-elsewhere',
    stops: ['site-pushed', ...over],
    length: 'D04.push',
    binds: 'agency',
    onExpiry: '逾期未推送',
    cite: [other, cite(marketDisclosure, 10, '跨省的，决定之日起十个工作日内推送')],
    examples: [{ name: '十个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-16' }],
  }),
  clock({
    ...term,
    id: 'D04-pushed',
    title: '登记地收到推送后的公示期限',
    starts: 'site-received',
    stops: ['site-shown', ...over],
    length: 'D04.pushed',
    // It is the other agency that shows it: here somebody asks again.
    binds: 'party',
    lapses: true,
    onExpiry: '登记地逾期未公示，发函催办',
    cite: [other, cite(marketDisclosure, 10, '收到之日起十个工作日内公示')],
    examples: [{ name: '十个工作日', from: '2026-11-16', under: 'sector.market', due: '2026-11-30' }],
  }),
]
