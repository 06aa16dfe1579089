import { assistanceGates, assistanceStages, assistanceSteps } from '../../assistance/request.ts'
import { counselGates, counselSteps } from '../../counsel/set.ts'
import { hearingHost } from '../../hearing/records.ts'
import { jurisdictionGates } from '../../jurisdiction/gates.ts'
import { jurisdictionStages, jurisdictionSteps } from '../../jurisdiction/set.ts'
import { recusalGates } from '../../recusal/gates/index.ts'
import { recusalStages, recusalSteps } from '../../recusal/steps.ts'
import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { suspensionGates, suspensionStages, suspensionSteps } from '../../suspension/set.ts'
import { testingGate, testingStages, testingSteps } from '../../testing/set.ts'
import { cite } from '../../words/citation.ts'
import { equal, latest } from '../../words/condition.ts'
import type { Gate } from '../../words/gate.ts'
import type { RecordKind } from '../../words/record.ts'
import type { Step } from '../../words/step.ts'
import { by } from '../../words/value.ts'
import { given } from '../endings/ending.ts'
import { evidence } from '../evidence.ts'
import { clue } from '../records.ts'
import { suspension } from './records.ts'

const open = ['clue', 'investigation', 'concluded', 'notified'] as const
const filed = ['investigation', 'concluded', 'notified'] as const

const halt = [cite(marketProcedure, 46, '有法定情形的，经负责人批准中止调查', '第一款')] as const
const decides = ['decision.propose', 'decision.approve'] as const

export const interruptionProceedings = {
  recusal: '回避',
  suspension: '中止调查',
  testing: '检测、鉴定',
  jurisdiction: '管辖争议',
  assistance: '协助调查',
} as const

/** Nobody's own words wait for the cause to go, nor who handles the case, nor what ends it. */
const meanwhile = [
  'answer.state',
  'answer.waive',
  'hearing.request',
  'hearing.waive',
  'recusal.ask',
  'officers.change',
  'officers.assist',
  'unit.assign',
  'termination.propose',
  'termination.endorse',
  'termination.return',
  'termination.approve',
  'transfer.propose',
  'transfer.endorse',
  'transfer.return',
  'transfer.approve',
]
export const interruptionStages = {
  recusal: recusalStages,
  suspension: suspensionStages('调查', meanwhile),
  testing: testingStages,
  jurisdiction: jurisdictionStages,
  assistance: assistanceStages,
} as const

/** 回避、中止调查、检测鉴定、管辖争议、协查: what comes between, and from where the case goes on. */
export const interruptionSteps: readonly Step[] = [
  ...recusalSteps({ proceeding: 'penalty', from: open, evidence: [evidence] }),
  ...suspensionSteps({
    proceeding: 'penalty',
    from: filed,
    what: '调查',
    suspension,
    pauses: ['P07'],
    cite: { halt, resume: [cite(marketProcedure, 46, '原因消除后，应当立即恢复案件调查', '第二款')] },
  }),
  ...testingSteps({
    proceeding: 'penalty',
    from: open,
    pauses: ['P02', 'P07'],
    cite: {
      send: [
        cite(penaltyLaw, 46, '鉴定意见须经查证属实', '第一款第七项'),
        cite(marketProcedure, 32, '委托具有法定资质的机构'),
        cite(marketProcedure, 18, '检测、检验、检疫、鉴定等时间不计入核查期限'),
        cite(marketProcedure, 64, '检测、检验、检疫、鉴定等时间不计入办案期限', '第二款'),
      ],
      result: [
        cite(penaltyLaw, 46, '鉴定意见须经查证属实', '第一款第七项'),
        cite(marketProcedure, 32, '结果应当告知当事人'),
      ],
    },
  }),
  ...jurisdictionSteps({ main: 'penalty', from: open }),
  ...assistanceSteps({ main: 'penalty', from: open }),
  ...counselSteps({ proceeding: 'penalty', from: filed }),
]

export const interruptionGates = (
  steps: readonly Step[],
  kinds: { readonly review: RecordKind; readonly hearing: RecordKind },
): readonly Gate[] => [
  ...recusalGates({
    // A step added tomorrow is barred to who has withdrawn, without being listed here.
    acts: steps
      .filter((s) => s.from.length > 0 && !s.id.startsWith('recusal.'))
      .map((s) => s.id) as unknown as Gate['blocks'],
    decides: ['notice.approve', ...decides],
    involved: by('investigators'),
    evidence,
    heard: { host: hearingHost, ...kinds },
  }),
  ...suspensionGates({
    id: 'G46',
    inForce: { from: '2021-07-15' },
    involved: by('investigators'),
    suspension,
    decides,
    cite: halt,
  }),
  ...jurisdictionGates({
    decides: ['notice.approve', ...decides, 'exemption.propose', 'exemption.approve'],
    transfers: ['transfer.propose', 'transfer.approve'],
    handedOver: latest(clue, { source: 'transfer' }, { faulty: true }),
    handsOn: equal(given('kind'), 'sameSector'),
  }),
  ...assistanceGates,
  ...counselGates,
  testingGate({
    id: 'G12-tester',
    inForce: { from: '2021-07-15' },
    cite: [
      cite(marketProcedure, 32, '委托具有法定资质的机构；没有的，可以委托其他具备条件的机构'),
      cite(penaltyLaw, 46, '鉴定意见', '第一款'),
    ],
  }),
]
