import { marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, filled, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { set } from '../../words/value.ts'
import { isRestricted } from './conditions.ts'
import { basis } from './records.ts'

const article14 = cite(marketDisclosure2025, 14, '公示期满三年且行政处罚限制期限届满的停止公示', '第二款')

const imposed = (kind: string) => ({
  proposal: [{ violations: [{ party: 'p1', breached: [], basis: [], penalties: [{ kind }], tier: 'ordinary' }] }],
  decision: [{ about: 1 }],
})

export const publicLifeGates: readonly Gate[] = [
  gate({
    id: 'D07-until',
    title: '公示以前写明限制到何时',
    inForce: { from: '2025-12-25' },
    blocks: ['disclosure.publish'],
    when: all(filled(set('D07.grave')), isRestricted),
    require: some(entries(basis, { what: { filled: true } })),
    sentence: '决定限制开展生产经营活动、责令停产停业、关闭或者限制从业，没有登记限制到何时，公示期无从确定。',
    next: '登记公示期的依据：受到的限制和限制期限届满之日；没有期限的只写受到的限制',
    cures: [{ step: 'disclosure.measure' }],
    cite: [article14],
    examples: [
      { name: '罚款', under: 'sector.market', entries: imposed('fine'), expect: 'open' },
      { name: '停产停业，没有登记', under: 'sector.market', entries: imposed('stoppage'), expect: 'blocked' },
      {
        name: '停产停业，已登记',
        under: 'sector.market',
        entries: { ...imposed('stoppage'), pageLifeBasis: [{ what: '责令停业三个月', until: '2027-01-31' }] },
        expect: 'open',
      },
    ],
  }),
]
