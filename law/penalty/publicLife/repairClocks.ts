import { marketCreditRepair, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { among } from '../../words/condition.ts'
import { stage } from '../../words/does.ts'
import { about } from '../../words/value.ts'

const art = (article: number, gist: string, paragraph?: string) => cite(marketCreditRepair, article, gist, paragraph)
const since = { inForce: { from: '2025-12-25' } } as const
const term = {
  ...since,
  unit: 'WD',
  binds: 'agency',
  per: 'proceeding',
  extensions: [],
  suspendedBy: [],
} as const
/** What tells the public of deceit: a page of its own beside that of the penalty (23第二款). */
export const tellsOfDeceit = among(about('what'), ['repair-refusal', 'repair-revocation'])
/** Once the page itself is over there is nothing left to be asked for or decided. */
const over = ['page-ended', 'withdrawn'] as const

export const repairClocks: readonly Clock[] = [
  clock({
    ...term,
    id: 'D08',
    title: '信用修复的受理、一次性告知补正',
    starts: 'repair-received',
    stops: ['repair-answered', ...over],
    length: 'D08.length',
    onExpiry: '逾期未受理或者未告知补正',
    cite: [art(14, '收到申请之日起两个工作日内受理或者一次性告知', '第四款')],
    examples: [{ name: '两个工作日', from: '2026-11-05', under: 'sector.market', due: '2026-11-09' }],
  }),
  clock({
    ...term,
    id: 'D08-decide',
    title: '信用修复的决定期限',
    starts: 'repair-accepted',
    stops: ['repair-decided', ...over],
    length: 'D08.decide',
    extensions: [{ approver: 'agencyHead', length: 10, cite: [art(16, '经负责人批准延长十个工作日', '第三款')] }],
    onExpiry: '逾期未作出决定',
    cite: [art(16, '受理之日起七个工作日内决定', '第二款')],
    examples: [
      { name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' },
      { name: '延长十个工作日', from: '2026-11-02', under: 'sector.market', extensions: [10], due: '2026-11-25' },
    ],
  }),
  clock({
    ...term,
    per: 'party',
    id: 'D08-carryOut',
    title: '信用修复决定的落实',
    starts: 'repair-granted',
    stops: ['page-left', ...over],
    length: 'D08.carryOut',
    onExpiry: '逾期未停止公示',
    cite: [art(17, '决定之日起三个工作日内完成数据处理')],
    examples: [{ name: '三个工作日', from: '2026-11-05', under: 'sector.market', due: '2026-11-10' }],
  }),
  clock({
    ...term,
    id: 'D08-push',
    title: '信用修复信息推送外省登记地',
    starts: 'repair-elsewhere',
    stops: ['repair-pushed', 'withdrawn'],
    length: 'D08.push',
    onExpiry: '逾期未推送',
    cite: [art(4, '决定之日起三个工作日内推送登记地', '第二款')],
    examples: [{ name: '三个工作日', from: '2026-11-05', under: 'sector.market', due: '2026-11-10' }],
  }),
  clock({
    ...term,
    id: 'D02-repair',
    title: '不予修复、撤销修复决定的公开期限',
    inForce: { from: '2018-12-05' },
    starts: 'repair-told',
    stops: ['published'],
    length: 'D02.length',
    onExpiry: '逾期未公开',
    cite: [
      cite(threeSystemsOpinion, 6, '其他执法决定二十个工作日内公开'),
      art(23, '不予信用修复、撤销修复的决定公示三年', '第二款'),
    ],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
  clock({
    ...since,
    id: 'D08-fraud',
    title: '弄虚作假的决定的公示期',
    when: tellsOfDeceit,
    starts: 'published',
    stops: ['withdrawn'],
    per: 'proceeding',
    length: 'D08.fraud',
    unit: 'M',
    binds: 'agency',
    rolls: false,
    lapses: true,
    extensions: [],
    suspendedBy: [],
    deems: { dated: 'due', does: [stage('ended')] },
    onExpiry: '停止公示；三年内不得申请信用修复',
    cite: [art(23, '公示三年，并不得提前停止公示', '第二款')],
    examples: [{ name: '三年', from: '2026-11-02', under: 'sector.market', due: '2029-11-02' }],
  }),
]
/** Under which such a page ends. */
export const deceitEnds = ['D08-fraud'] as const
