import { formerPenaltyLaw, marketHearing, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'

const since1996 = { from: '1996-10-01' } as const

/** What the party must have been told, and how long it has to answer, before anything is decided. */
export const noticeGates: readonly Gate[] = [
  gate({
    id: 'G15',
    title: '事先告知',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve', 'discussion.record'],
    each: 'party',
    when: reads('penaltyProposed'),
    require: reads('noticeServed'),
    sentence: '作出处罚决定之前，应当告知当事人拟作出的处罚内容及事实、理由、依据和权利。',
    next: '按现在的处罚意见作出告知书并送达',
    cite: [
      cite(penaltyLaw, 44, '决定之前告知内容、事实、理由、依据和权利'),
      cite(penaltyLaw, 62, '未告知的不得作出决定'),
      cite(formerPenaltyLaw, 31, '决定之前告知'),
      cite(marketProcedure, 57, '书面告知'),
    ],
    examples: [
      { name: '已送达', reads: { penaltyProposed: 'yes', noticeServed: 'yes' }, expect: 'open' },
      { name: '告知后事实有变化，未再告知', reads: { penaltyProposed: 'yes', noticeServed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G16',
    title: '听取陈述、申辩',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve', 'discussion.record'],
    each: 'party',
    when: reads('penaltyProposed'),
    require: reads('answerTimeOver'),
    sentence: '陈述、申辩的期限尚未届满，当事人也没有明确放弃，不得作出处罚决定。',
    next: '等期限届满，或者登记当事人明确放弃',
    cite: [
      cite(penaltyLaw, 62, '拒绝听取的不得作出决定；明确放弃的除外'),
      cite(penaltyLaw, 45, '充分听取意见'),
      cite(formerPenaltyLaw, 41, '拒绝听取的处罚不能成立'),
      cite(marketProcedure, 57, '五个工作日内'),
    ],
    examples: [
      { name: '期限已过', reads: { penaltyProposed: 'yes', answerTimeOver: 'yes' }, expect: 'open' },
      { name: '期限未过', reads: { penaltyProposed: 'yes', answerTimeOver: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G16-told',
    title: '告知之后方可放弃',
    inForce: since1996,
    blocks: ['answer.waive', 'hearing.waive'],
    when: always,
    require: reads('partyTold'),
    sentence: '告知书尚未送达当事人，当事人不知道拟作出的处罚和享有的权利，不能放弃陈述、申辩或者听证。',
    next: '先登记告知书的送达，再登记当事人在送达之后的放弃',
    cite: [
      cite(penaltyLaw, 44, '决定之前告知内容和享有的权利'),
      cite(penaltyLaw, 62, '未告知的不得决定；明确放弃的除外'),
      cite(formerPenaltyLaw, 31, '决定之前告知'),
    ],
    examples: [
      { name: '收到告知书之后放弃', reads: { partyTold: 'yes' }, expect: 'open' },
      { name: '尚未收到告知书', reads: { partyTold: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G16-weigh',
    title: '复核陈述、申辩',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve', 'discussion.record'],
    each: 'party',
    when: always,
    require: reads('answersWeighed'),
    sentence: '对当事人提出的事实、理由和证据，应当逐条复核。',
    next: '完成“复核陈述、申辩”，每一条写明是否采纳及理由',
    cite: [
      cite(penaltyLaw, 45, '应当进行复核，成立的应当采纳'),
      cite(formerPenaltyLaw, 32, '应当进行复核'),
      cite(marketProcedure, 58, '进行复核'),
    ],
    examples: [
      { name: '没有陈述或者已复核', reads: { answersWeighed: 'yes' }, expect: 'open' },
      { name: '有陈述未复核', reads: { answersWeighed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G16-heavier',
    title: '不得因申辩加重',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve'],
    each: 'party',
    when: reads('penaltyProposed'),
    require: reads('notHeavier'),
    sentence: '拟决定的处罚重于告知的处罚，不得作出决定。',
    next: '降到告知的范围以内；确有新事实或者不同依据的，重新告知',
    cite: [
      cite(penaltyLaw, 45, '不得因陈述、申辩给予更重的处罚'),
      cite(formerPenaltyLaw, 32, '不得因申辩加重处罚'),
      cite(marketProcedure, 58, '不得因陈述、申辩或者要求听证而加重'),
    ],
    examples: [
      { name: '与告知相同或者更轻', reads: { penaltyProposed: 'yes', notHeavier: 'yes' }, expect: 'open' },
      { name: '更重', reads: { penaltyProposed: 'yes', notHeavier: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G16-raise',
    title: '加重须有新的事实或者依据',
    inForce: since1996,
    blocks: ['investigation.conclude', 'proposal.revise', 'notice.propose', 'notice.approve'],
    when: reads('raisesPenalty'),
    require: reads('raiseHasNewGround'),
    sentence: '已经告知之后，同一事实、同一依据，不得提出更重的处罚意见。',
    next: '维持或者减轻；确有新证据证明的新事实的，先收集、查证证据，再变更意见并重新告知',
    cite: [
      cite(penaltyLaw, 45, '不得因陈述、申辩给予更重的处罚'),
      cite(formerPenaltyLaw, 32, '不得因申辩加重处罚'),
      cite(marketProcedure, 58, '不得加重'),
    ],
    examples: [
      { name: '同一事实加重', reads: { raisesPenalty: 'yes', raiseHasNewGround: 'no' }, expect: 'blocked' },
      { name: '新事实加重', reads: { raisesPenalty: 'yes', raiseHasNewGround: 'yes' }, expect: 'open' },
      { name: '没有加重', reads: { raisesPenalty: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G17',
    title: '告知听证权利',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve', 'discussion.record'],
    each: 'party',
    // What was offered and asked for stays due: a lower amount does not take the hearing back (处罚法63).
    when: any(reads('hearingDue'), all(reads('hearingOffered'), reads('hearingAsked'))),
    require: all(
      reads('hearingOffered'),
      any(reads('hearingHeld'), all(not(reads('hearingAsked')), reads('hearingTimeOver'))),
    ),
    sentence: '属于听证范围的，应当告知听证权利；当事人要求听证的，应当组织听证。',
    next: '告知听证权利，等期限届满或者登记放弃；要求听证的，组织听证后再决定',
    cite: [
      cite(penaltyLaw, 63, '应当告知听证权利，要求听证的应当组织'),
      cite(penaltyLaw, 64, '告知后五日内提出', '第一项'),
      cite(formerPenaltyLaw, 42, '告知听证权利，三日内提出'),
      cite(marketHearing, 5, '应当告知听证权利的范围'),
    ],
    examples: [
      {
        name: '已告知，期满未要求',
        reads: {
          hearingDue: 'yes',
          hearingOffered: 'yes',
          hearingHeld: 'no',
          hearingAsked: 'no',
          hearingTimeOver: 'yes',
        },
        expect: 'open',
      },
      {
        name: '要求听证，尚未举行',
        reads: {
          hearingDue: 'yes',
          hearingOffered: 'yes',
          hearingHeld: 'no',
          hearingAsked: 'yes',
          hearingTimeOver: 'yes',
        },
        expect: 'blocked',
      },
      { name: '未告知', reads: { hearingDue: 'yes', hearingOffered: 'no' }, expect: 'blocked' },
      { name: '不属于听证范围', reads: { hearingDue: 'no', hearingOffered: 'no' }, expect: 'open' },
      {
        name: '已要求听证，随后降到听证范围以下',
        reads: {
          hearingDue: 'no',
          hearingOffered: 'yes',
          hearingHeld: 'no',
          hearingAsked: 'yes',
          hearingTimeOver: 'yes',
        },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G17-offer',
    title: '判断是否属于听证范围',
    inForce: since1996,
    blocks: ['notice.propose', 'notice.approve'],
    each: 'party',
    when: reads('penaltyProposed'),
    require: any(reads('hearingDue'), not(reads('hearingDue'))),
    sentence: '告知之前须判断拟处罚是否属于听证范围。',
    next: '在“认定事项”中回答是否属于较大数额；或者由机关设定听证数额标准',
    cite: [cite(penaltyLaw, 63, '较大数额等情形应当告知听证权利'), cite(formerPenaltyLaw, 42, '较大数额罚款应当告知')],
    examples: [
      { name: '属于', reads: { penaltyProposed: 'yes', hearingDue: 'yes' }, expect: 'open' },
      { name: '不属于', reads: { penaltyProposed: 'yes', hearingDue: 'no' }, expect: 'open' },
      { name: '未设标准又未回答', reads: { penaltyProposed: 'yes', hearingDue: 'unanswered' }, expect: 'blocked' },
    ],
  }),
]
