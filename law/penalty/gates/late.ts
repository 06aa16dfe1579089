import { isRemade } from '../../remedy/conditions.ts'
import { evidenceRules, formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, filled, inTime, least, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { about, due, form } from '../../words/value.ts'

const since1996 = { from: '1996-10-01' } as const

/** What comes after its time: told as it was, and a fault that is kept. */
export const lateGates: readonly Gate[] = [
  gate({
    id: 'G16-late',
    title: '决定之前听取意见',
    inForce: since1996,
    blocks: ['answer.state', 'answer.waive', 'hearing.request', 'hearing.waive', 'discussion.record'],
    when: always,
    require: reads('undecided'),
    sentence: '处罚决定已经作出，陈述、申辩、听证和集体讨论应当在决定之前进行。',
    next: '确在决定之前发生而漏登的，如实补登，由负责人处理由此产生的瑕疵',
    cite: [
      cite(penaltyLaw, 62, '决定之前听取陈述、申辩'),
      cite(penaltyLaw, 57, '决定之前集体讨论'),
      cite(formerPenaltyLaw, 41, '决定之前听取陈述、申辩'),
    ],
    examples: [
      { name: '决定之前', reads: { undecided: 'yes' }, expect: 'open' },
      { name: '决定之后补登', reads: { undecided: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G12-late',
    title: '决定之后的证据',
    inForce: since1996,
    blocks: ['evidence.collect'],
    when: always,
    require: reads('undecided'),
    sentence: '作出决定之后收集的证据，不能作为认定该决定合法的根据。',
    next: '确在决定之前取得而漏登的，如实补登，由负责人处理由此产生的瑕疵',
    cite: [
      cite(penaltyLaw, 46, '证据经查证属实方可作为根据'),
      cite(evidenceRules, 60, '在作出行政行为后自行收集的证据不能作为根据', '第一项'),
      cite(formerPenaltyLaw, 36, '决定之前全面收集证据'),
    ],
    examples: [
      { name: '决定之前', reads: { undecided: 'yes' }, expect: 'open' },
      { name: '决定之后', reads: { undecided: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'P13',
    title: '七日内送达决定书',
    inForce: since1996,
    blocks: [
      'service.deliver',
      'service.leave',
      'service.electronic',
      'service.entrust',
      'service.mailed',
      'service.announce',
    ],
    // Late it has reached the party all the same, whose time to pay, to ask for review and to sue runs from then (行诉法74; 行诉解释96).
    mode: 'note',
    when: among(about('document'), ['penalty-decision', 'exemption-decision']),
    require: any(
      all(filled(form('receivedOn')), least(due('P13'), form('receivedOn'))),
      all(not(filled(form('receivedOn'))), inTime('P13')),
    ),
    sentence: '决定书在作出决定七日以后才送达，属程序违法。',
    next: '超过七日送达决定书',
    cite: [cite(penaltyLaw, 61, '当事人不在场的，七日内送达'), cite(formerPenaltyLaw, 40, '七日内送达')],
    examples: [
      {
        name: '第七个工作日',
        document: 'penalty-decision',
        clocks: { P13: '2026-11-02' },
        form: {},
        day: '2026-11-11',
        expect: 'open',
      },
      {
        name: '第八个工作日',
        document: 'penalty-decision',
        clocks: { P13: '2026-11-02' },
        form: {},
        day: '2026-11-12',
        expect: 'blocked',
      },
      {
        name: '期内收件，以后才登记',
        document: 'penalty-decision',
        clocks: { P13: '2026-11-02' },
        form: { receivedOn: '2026-11-10' },
        day: '2026-11-20',
        expect: 'open',
      },
      {
        name: '寄到时已经过了七日',
        document: 'exemption-decision',
        clocks: { P13: '2026-11-02' },
        form: { receivedOn: '2026-11-13' },
        day: '2026-11-13',
        expect: 'blocked',
      },
      {
        name: '送达的是告知书',
        document: 'penalty-notice',
        clocks: { P13: '2026-11-02' },
        form: {},
        day: '2026-11-20',
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'P07',
    title: '办案期限内作出决定',
    inForce: { from: '2019-04-01' },
    blocks: ['decision.approve'],
    // The law lets a late decision be made, and calls it a fault of procedure (处罚法60; 行诉法74).
    mode: 'note',
    // One made anew has the time that was set for it (行诉法70).
    when: not(isRemade),
    require: inTime('P07'),
    sentence: '处罚决定在办案期限届满之后作出，属程序违法。',
    next: '超过办案期限作出决定',
    cite: [cite(penaltyLaw, 60, '九十日内作出决定'), cite(marketProcedure, 64, '办案期限经批准延长')],
    examples: [
      { name: '期限内', clocks: { P07: '2026-06-01' }, day: '2026-08-28', expect: 'open' },
      { name: '届满之后', clocks: { P07: '2026-06-01' }, day: '2026-09-07', expect: 'blocked' },
    ],
  }),
]
