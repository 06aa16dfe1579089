import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { always, fact, not } from '../../words/condition.ts'
import { enter, paper } from '../../words/does.ts'
import { type Gate, gate } from '../../words/gate.ts'
import type { Step } from '../../words/step.ts'
import { isCrime } from './crimeConditions.ts'
import { asPut, settles } from './ending.ts'
import { transfer } from './records.ts'

const since1996 = { from: '1996-10-01' } as const

/** 移送其他机关 (市监程序14, 17, 60). */
export const transferSteps: readonly Step[] = approval({
  proceeding: 'penalty',
  matter: 'transfer',
  from: ['clue', 'investigation', 'concluded', 'notified'],
  propose: transfer.fields,
  consent: { endorse: '同意移送。', approve: '同意移送。' },
  approveTitle: '批准移送其他机关',
  does: { approve: [enter(transfer, asPut(transfer)), ...settles, paper('case-transfer'), paper('transfer-approval')] },
  cite: [
    cite(marketProcedure, 14, '移送有管辖权的市场监督管理部门'),
    cite(marketProcedure, 17, '属于其他行政管理部门管辖的，及时依法移送', '第一款'),
    cite(marketProcedure, 60, '不属于管辖的，移送其他行政管理部门处理', '第一款第四项'),
    cite(penaltyLaw, 22, '由违法行为发生地的行政机关管辖'),
  ],
})

export const transferGates: readonly Gate[] = [
  gate({
    id: 'T-jurisdiction',
    title: '不属于管辖的方可移送',
    inForce: since1996,
    blocks: ['transfer.propose', 'transfer.approve'],
    when: always,
    require: not(fact('withinJurisdiction')),
    sentence: '属于本机关管辖的案件，不能移送其他机关。',
    next: '在“认定事项”中认定不属于本机关管辖并说明理由；确属管辖的，依法办理',
    cures: [{ step: 'fact.state' }],
    cite: [
      cite(marketProcedure, 14, '不属于本部门管辖的，移送有管辖权的部门'),
      cite(penaltyLaw, 22, '由违法行为发生地的行政机关管辖'),
    ],
    examples: [
      { name: '不属于管辖', facts: { withinJurisdiction: 'no' }, expect: 'open' },
      { name: '属于管辖', facts: { withinJurisdiction: 'yes' }, expect: 'blocked' },
      { name: '没有认定', expect: 'ask' },
    ],
  }),
  gate({
    id: 'T-crime',
    norm: ['G31'],
    title: '涉嫌犯罪的移送公安机关',
    inForce: since1996,
    blocks: ['transfer.propose', 'transfer.approve'],
    when: always,
    require: not(isCrime),
    sentence: '违法行为涉嫌犯罪的，应当移送公安机关，不能以移送其他行政机关代替。',
    next: '移送涉嫌犯罪案件；经复核认为不涉嫌犯罪的，更正认定事项并说明理由',
    cures: [{ step: 'crime.propose' }, { step: 'fact.state' }],
    cite: [cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关', '第一款')],
    examples: [
      { name: '没有涉嫌犯罪', facts: { suspectedCrime: 'no' }, reads: { givenBack: 'no' }, form: {}, expect: 'open' },
      { name: '涉嫌犯罪', facts: { suspectedCrime: 'yes' }, reads: { givenBack: 'no' }, form: {}, expect: 'blocked' },
    ],
  }),
]
