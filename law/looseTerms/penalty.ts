import { environmentCode } from '../penalising.ts'
import { limitation } from '../penalty/limitation.ts'
import { formerPenaltyLaw, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type LooseTerm, term } from '../words/clock.ts'

/** 追责期限 is no time to act in: what is found on the last day is found in time, and no holiday adds one. */
const found = {
  begins: '违法行为发生之日；有连续或者继续状态的，行为终了之日',
  unit: 'Y',
  binds: 'measure',
  rolls: false,
  extensions: [],
  suspendedBy: [],
} as const

export const penaltyTerms: readonly LooseTerm[] = [
  term({
    ...found,
    id: 'P01',
    title: '追责期限',
    inForce: { from: '1996-10-01' },
    length: { fixed: limitation.years },
    onExpiry: '期限内未被发现的，不再给予行政处罚',
    cite: [cite(penaltyLaw, 36, '二年内未被发现的不再处罚'), cite(formerPenaltyLaw, 29, '二年内未被发现的不再处罚')],
    examples: [
      { name: '两年后的同日', from: '2024-09-09', due: '2026-09-09' },
      { name: '终了之日是闰日', from: '2024-02-29', due: '2026-02-28' },
    ],
  }),
  term({
    ...found,
    id: 'P01-harm',
    title: '追责期限（涉及生命健康安全、金融安全且有危害后果）',
    inForce: { from: limitation.longSince },
    length: { fixed: limitation.longYears },
    onExpiry: '期限内未被发现的，不再给予行政处罚',
    cite: [cite(penaltyLaw, 36, '涉及生命健康安全、金融安全且有危害后果的五年')],
    examples: [{ name: '五年后的同日', from: '2022-03-01', due: '2027-03-01' }],
  }),
  term({
    ...found,
    id: 'P01-environment',
    title: '追责期限（造成环境污染、生态破坏等危害后果）',
    // Conduct that ended before is judged by the rule of its own day, where that is milder (生态环境法典1057).
    inForce: { from: limitation.pollutionSince },
    length: { fixed: limitation.longYears },
    onExpiry: '期限内未被发现的，不再给予行政处罚',
    cite: [cite(environmentCode, 1054, '造成环境污染、生态破坏等危害后果的五年')],
    examples: [{ name: '五年后的同日', from: '2026-08-20', due: '2031-08-20' }],
  }),
]
