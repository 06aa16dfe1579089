import { ownPower } from '../execution/conditions.ts'
import { courtClocks, workingDays } from '../execution/courtClocks.ts'
import { ownWindowClocks } from '../execution/ownWindows.ts'
import { coercionLaw } from '../statutes.ts'
import { demandedUntilOfServed } from '../substitute/conditions.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { not } from '../words/condition.ts'
import { demolishUntil } from './conditions.ts'

const party = {
  inForce: { from: '2012-01-01' },
  per: 'party',
  norm: [],
  extensions: [],
  suspendedBy: [],
} as const
/** It is done, or nothing more is executed. */
const ends = ['conduct-over', 'decision-fell'] as const

/** When what was ordered to be done may be brought to the court or done by the agency, and until when (强制法44, 53, 54; 行诉法45, 46, 85). */
export const conductClocks: readonly Clock[] = [
  ...ownWindowClocks({
    of: 'conduct',
    title: '（不以金钱给付的义务）',
    ends,
    when: not(ownPower),
    own: true,
    also: {
      onExpiry: '；依法有权的可以强制拆除',
      cite: cite(coercionLaw, 44, '法定期限内不申请复议、不起诉，又不拆除的'),
    },
  }),
  clock({
    ...party,
    id: 'P18-conduct',
    title: '催告履行后的等待（申请法院）',
    starts: 'conduct-demanded',
    stops: [...ends, 'conduct-applied', 'conduct-demanded'],
    length: 'P18.length',
    unit: 'WD',
    binds: 'party',
    lapses: true,
    onExpiry: '仍未履行的，可以申请法院强制执行',
    cite: [cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'), workingDays],
    examples: [{ name: '跨国庆', from: '2026-09-24', due: '2026-10-15' }],
  }),
  clock({
    ...party,
    id: 'E05-conduct',
    title: '催告书所定的履行期限（不以金钱给付的义务）',
    starts: 'conduct-demanded',
    stops: [...ends, 'conduct-enforcement', 'conduct-demanded'],
    length: { until: demandedUntilOfServed },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '逾期仍不履行且无正当理由的，可以作出强制执行决定',
    cite: [
      cite(coercionLaw, 35, '催告载明履行义务的期限', '第一项'),
      cite(coercionLaw, 37, '逾期仍不履行的', '第一款'),
    ],
    examples: [{ name: '载明的一天', from: '2026-09-01', until: '2026-09-15', due: '2026-09-15' }],
  }),
  ...courtClocks({
    of: { id: '-conduct', title: '（不以金钱给付的义务）' },
    common: party,
    ends,
    moments: {
      applied: 'conduct-applied',
      accepted: 'conduct-accepted',
      refused: 'conduct-refused',
      ruled: 'conduct-ruled',
      objected: 'conduct-objected',
    },
    atOnce: {
      onExpiry: '；申请立即执行的，法院自裁定之日起五日内执行',
      cite: cite(coercionLaw, 59, '情况紧急的，可以申请立即执行；作出裁定之日起五日内执行'),
    },
  }),
  clock({
    ...party,
    id: 'E-demolish',
    title: '当事人自行拆除的期限',
    starts: 'demolition-announced',
    stops: ends,
    length: { until: demolishUntil },
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '仍不拆除，法定期限内又没有申请复议、起诉的，可以依法强制拆除',
    cite: [cite(coercionLaw, 44, '应当予以公告，限期当事人自行拆除')],
    examples: [{ name: '公告载明的一天', from: '2026-09-01', until: '2026-09-15', due: '2026-09-15' }],
  }),
]
