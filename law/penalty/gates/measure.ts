import { environmentCode } from '../../penalising.ts'
import { formerPenaltyLaw, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, fact, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import type { StepId } from '../../words/step.ts'
import { isFinedThen } from '../others.ts'

const since1996 = { from: '1996-10-01' } as const
const proposedFine = {
  violations: [
    {
      party: 'p1',
      conduct: '经营标签不符合规定的食品',
      from: '2026-06-01',
      to: '2026-07-01',
      breached: [],
      basis: [],
      penalties: [{ kind: 'fine', amount: 500_000 }],
    },
  ],
}
export const finedElsewhere = {
  agency: '云岭县农业农村局',
  on: '2026-08-01',
  number: '云农处罚〔2026〕3号',
  conduct: '销售未按规定标识的农产品',
  from: '2026-06-15',
  to: '2026-06-15',
  fine: 200_000,
}
/** At once when it is proposed, and again before it is told and decided. */
const wherever: readonly [StepId, ...StepId[]] = [
  'investigation.conclude',
  'proposal.revise',
  'notice.propose',
  'notice.approve',
  'decision.propose',
  'decision.approve',
]

/** What may be imposed and on whom: range, limitation, one fine for one act, and great penalties called by their name. */
export const measureGates: readonly Gate[] = [
  gate({
    id: 'G29-range',
    title: '法定罚款幅度',
    inForce: since1996,
    blocks: wherever,
    when: always,
    require: reads('fineInRange'),
    sentence: '罚款应当在法定幅度以内；低于法定最低的，须有减轻处罚的情形。',
    next: '在法定幅度以内确定罚款数额',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 4, '处罚依照法律、法规、规章的规定'),
      cite(penaltyLaw, 32, '应当从轻或者减轻处罚的情形'),
      cite(penaltyLaw, 34, '规范行使裁量权'),
      cite(formerPenaltyLaw, 3, '处罚依照法律、法规、规章的规定'),
    ],
    examples: [
      { name: '在幅度以内', reads: { fineInRange: 'yes' }, expect: 'open' },
      { name: '超过最高罚款', reads: { fineInRange: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'P01',
    title: '追责期限',
    inForce: since1996,
    blocks: wherever,
    when: not(reads('foundInTwoYears')),
    require: any(
      all(reads('foundInFiveYears'), fact('lifeSafetyHarm')),
      all(reads('pollutionFoundInFiveYears'), fact('pollutionHarm')),
      fact('foundEarlier'),
    ),
    sentence: '违法行为在追责期限内没有被发现的，不再给予行政处罚。',
    next: '超过追责期限的不再处罚；有法定例外的，在“认定事项”中回答并说明理由',
    cures: [{ step: 'fact.state' }],
    cite: [
      cite(penaltyLaw, 36, '二年内未被发现的不再处罚；涉及生命健康、金融安全且有危害后果的五年'),
      cite(environmentCode, 1054, '造成环境污染、生态破坏等危害后果的五年', '第一款'),
      cite(formerPenaltyLaw, 29, '二年内未被发现的不再处罚'),
    ],
    examples: [
      {
        name: '第三年发现，造成环境污染',
        facts: { lifeSafetyHarm: 'no', pollutionHarm: 'yes' },
        reads: { foundInTwoYears: 'no', foundInFiveYears: 'yes', pollutionFoundInFiveYears: 'yes' },
        expect: 'open',
      },
      { name: '二年内发现', reads: { foundInTwoYears: 'yes' }, expect: 'open' },
      {
        name: '第三年发现，没有例外',
        facts: { lifeSafetyHarm: 'no', foundEarlier: 'no' },
        reads: { foundInTwoYears: 'no', foundInFiveYears: 'yes', pollutionFoundInFiveYears: 'no' },
        expect: 'blocked',
      },
      {
        name: '第三年发现，危及生命健康',
        facts: { lifeSafetyHarm: 'yes' },
        reads: { foundInTwoYears: 'no', foundInFiveYears: 'yes', pollutionFoundInFiveYears: 'no' },
        expect: 'open',
      },
      {
        name: '第七年发现，危及生命健康',
        facts: { lifeSafetyHarm: 'yes', foundEarlier: 'no' },
        reads: { foundInTwoYears: 'no', foundInFiveYears: 'no', pollutionFoundInFiveYears: 'no' },
        expect: 'blocked',
      },
      {
        name: '第三年发现，没有回答',
        reads: { foundInTwoYears: 'no', foundInFiveYears: 'yes', pollutionFoundInFiveYears: 'no' },
        expect: 'ask',
      },
    ],
  }),
  gate({
    id: 'G27',
    title: '一事不二罚款',
    inForce: since1996,
    blocks: wherever,
    when: always,
    require: reads('finedOnce'),
    sentence: '对当事人的同一个违法行为，不得给予两次以上罚款。',
    next: '合为一项；违反多个规定的，依照罚款数额高的规定处罚',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 29, '同一违法行为不得两次以上罚款，依罚款数额高的规定'),
      cite(formerPenaltyLaw, 24, '同一违法行为不得两次以上罚款'),
    ],
    examples: [
      { name: '各是各的行为', reads: { finedOnce: 'yes' }, expect: 'open' },
      { name: '同一行为两次罚款', reads: { finedOnce: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G27-others',
    norm: ['G27'],
    title: '另案、其他机关已经罚款的，核对是否同一个违法行为',
    inForce: { from: '2021-07-15' },
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: isFinedThen,
    require: fact('finedForOtherAct'),
    sentence: '当事人在同一时期已经被罚款（见提示），应当先认定是不是同一个违法行为；是同一个的，不得再次罚款。',
    next: '核对该决定书所罚的行为，在“认定事项”中回答并写明理由；是同一个违法行为的，从拟处罚中去掉罚款',
    cures: [{ step: 'fact.state' }, { step: 'proposal.revise' }],
    cite: [cite(penaltyLaw, 29, '同一违法行为不得两次以上罚款，依罚款数额高的规定')],
    examples: [
      { name: '没有其他罚款', entries: { proposal: [proposedFine] }, expect: 'open' },
      {
        name: '其他机关已经罚款，没有核对',
        entries: { proposal: [proposedFine] },
        traces: { fined: [finedElsewhere] },
        expect: 'ask',
      },
      {
        name: '就是同一个行为',
        entries: { proposal: [proposedFine] },
        traces: { fined: [finedElsewhere] },
        facts: { finedForOtherAct: 'no' },
        expect: 'blocked',
      },
      {
        name: '不是同一个行为',
        entries: { proposal: [proposedFine] },
        traces: { fined: [finedElsewhere] },
        facts: { finedForOtherAct: 'yes' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'G25-reason',
    title: '重大与否的理由',
    inForce: since1996,
    blocks: wherever,
    when: always,
    require: reads('majorAnswersReasoned'),
    sentence: '拟处罚属于听证范围，却认定不属重大、不直接关系重大权益的，应当写明理由。',
    next: '写明理由；确属重大的，改为“是”',
    cures: [{ step: 'fact.state' }],
    cite: [
      cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论'),
      cite(penaltyLaw, 58, '直接关系重大权益、经过听证的，法制审核', '第二项'),
      cite(penaltyLaw, 63, '听证的范围'),
      cite(formerPenaltyLaw, 42, '听证的范围'),
    ],
    examples: [
      { name: '写明了理由', reads: { majorAnswersReasoned: 'yes' }, expect: 'open' },
      { name: '没有理由', reads: { majorAnswersReasoned: 'no' }, expect: 'blocked' },
    ],
  }),
]
