import { hearingScene } from '../../recording/scenes.ts'
import { laterPages } from '../../signing/set.ts'
import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Gate } from '../../words/gate.ts'
import { askingGates } from './asking.ts'
import { holdingGates } from './holding.ts'
import type { Hearing } from './parts.ts'
import { preparingGates } from './preparing.ts'
import { tellingGates } from './telling.ts'

export { isHosted } from './parts.ts'

/** What stands before each step of a hearing (处罚法64; 市监听证办法11–29). */
export const hearingGates = (of: Hearing): readonly Gate[] => [
  ...askingGates(of),
  ...preparingGates(of),
  ...tellingGates(of),
  ...holdingGates(of),
  ...hearingScene,
  laterPages({
    id: 'G18-pages',
    by: 'hearing.sign',
    blocks: ['hearing.report'],
    cite: [
      cite(penaltyLaw, 64, '笔录交当事人或者其代理人核对无误后签字或者盖章', '第八项'),
      cite(marketHearing, 28, '当场签名或者盖章，拒绝的注明', '第二款'),
    ],
  }),
]
