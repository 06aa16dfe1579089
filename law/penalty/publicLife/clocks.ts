import { marketCreditRepair, marketDisclosure, marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { all, filled, not, reads } from '../../words/condition.ts'
import { enter, stage } from '../../words/does.ts'
import { last, set } from '../../words/value.ts'
import { isSlight, outlasts } from './conditions.ts'
import { basis, pageEnding, partyOver } from './records.ts'

/** It ends by nobody's hand on its day, holiday or not, and the page goes with it. */
const life = {
  inForce: { from: '2021-09-01' },
  starts: 'page-up',
  stops: ['withdrawn', 'page-ended', 'page-restarted'],
  per: 'proceeding',
  unit: 'M',
  binds: 'agency',
  rolls: false,
  lapses: true,
  extensions: [],
  suspendedBy: [],
  deems: { dated: 'due', does: [enter(pageEnding), stage('ended')] },
} as const
/** Of one among several on the page: it leaves the page when its own time is over, and the others stay. */
const own = {
  ...life,
  starts: 'party-up',
  stops: ['page-left'],
  per: 'party',
  onExpiry: '从公示中撤下该当事人',
  deems: { dated: 'due', does: [enter(partyOver)] },
} as const
const each2 = cite(marketDisclosure2025, 2, '行政处罚公示信息记于经营主体名下', '第三款')

/** 公示期 of a penalty, by what it is (市监公示13–15; 信用修复办法6–9): of several in one decision the longest. */
export const publicLifeClocks: readonly Clock[] = [
  clock({
    ...life,
    id: 'D07-light',
    title: '轻微处罚的公示期',
    when: all(filled(set('D07.light')), isSlight),
    length: 'D07.light',
    onExpiry: '停止公示',
    cite: [
      cite(marketDisclosure2025, 13, '期满三个月的停止公示'),
      cite(marketCreditRepair, 7, '期满三个月的停止公示', '第二款'),
      cite(marketDisclosure, 13, '届满三个月的停止公示', '第一款'),
    ],
    examples: [
      { name: '三个月', from: '2026-01-10', under: 'sector.market', due: '2026-04-10' },
      { name: '修正以前也是三个月', from: '2024-11-30', under: 'sector.market', due: '2025-02-28' },
    ],
  }),
  clock({
    ...life,
    id: 'D07',
    title: '公示期',
    when: all(filled(set('D07.ordinary')), not(isSlight), not(reads('gravelyPunished'))),
    length: 'D07.ordinary',
    onExpiry: '停止公示',
    cite: [
      cite(marketDisclosure2025, 15, '期满一年的停止公示'),
      cite(marketCreditRepair, 9, '最短三个月，最长一年'),
      cite(marketDisclosure, 13, '届满三年的停止公示', '第一款'),
    ],
    examples: [
      { name: '一年', from: '2026-01-10', under: 'sector.market', due: '2027-01-10' },
      { name: '修正以前为三年', from: '2023-05-10', under: 'sector.market', due: '2026-05-10' },
    ],
  }),
  clock({
    ...life,
    id: 'D07-grave',
    title: '较重处罚的公示期',
    when: all(reads('gravelyPunished'), not(outlasts)),
    length: 'D07.grave',
    onExpiry: '停止公示',
    cite: [cite(marketDisclosure2025, 14, '期满三年的停止公示'), cite(marketCreditRepair, 8, '最短一年，最长三年')],
    examples: [{ name: '三年', from: '2026-01-10', under: 'sector.market', due: '2029-01-10' }],
  }),
  clock({
    ...life,
    id: 'D07-restricted',
    title: '限制期限届满以前的公示期',
    when: all(reads('gravelyPunished'), outlasts),
    length: { until: last(basis, 'until') },
    unit: 'CD',
    onExpiry: '停止公示',
    cite: [
      cite(marketDisclosure2025, 14, '限制期限届满的停止公示；限制期限超过三年的以实际限制期限为准', '第二款'),
      cite(marketCreditRepair, 8, '以实际限制期限为准', '第二款'),
    ],
    examples: [{ name: '限制期限届满之日', from: '2026-01-10', until: '2031-01-09', due: '2031-01-09' }],
  }),
]
/** What each of several on a page has for himself (市监公示2第三款, 13–15). */
export const partyLifeClocks: readonly Clock[] = [
  clock({
    ...own,
    id: 'D07-light-own',
    title: '该当事人的轻微处罚的公示期',
    when: all(filled(set('D07.light')), isSlight),
    length: 'D07.light',
    cite: [cite(marketDisclosure2025, 13, '期满三个月的停止公示'), each2],
    examples: [{ name: '三个月', from: '2026-01-10', under: 'sector.market', due: '2026-04-10' }],
  }),
  clock({
    ...own,
    id: 'D07-own',
    title: '该当事人的公示期',
    when: all(filled(set('D07.ordinary')), not(isSlight), not(reads('gravelyPunished'))),
    length: 'D07.ordinary',
    cite: [cite(marketDisclosure2025, 15, '期满一年的停止公示'), each2],
    examples: [{ name: '一年', from: '2026-01-10', under: 'sector.market', due: '2027-01-10' }],
  }),
]
/** Under whichever runs the page ends. */
export const pageEnds = publicLifeClocks.map((c) => c.id)
