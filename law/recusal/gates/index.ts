import { all, always, eachOrNone, need, none, rows, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { actor, form, it, type Value } from '../../words/value.ts'
import { recusalDecision, recusalRequest } from '../records.ts'
import { heardGates } from './heard.ts'
import { asked, decided, penal, type Recusal, unanswered } from './shared.ts'
import { whoGates } from './who.ts'

const recused = (person: Value) => entries(recusalDecision, { granted: true, person: { is: person } }, { faulty: true })
/** 回避: who decides it, and what it is to the case. */
export const recusalGates = ({ acts, decides, basis = penal, ...who }: Recusal): readonly Gate[] => [
  ...whoGates({ ...who, basis }),
  gate({
    inForce: basis.inForce,
    id: basis.id('recused'),
    title: '已经回避的人员不再参加',
    blocks: acts,
    when: always,
    require: all(
      need(
        none(recused(actor)),
        '办理人在本案已经回避。',
        basis.officers === undefined ? '由接替的人员办理' : '由接替的人员办理；办案人员由承办机构负责人更换',
      ),
      eachOrNone(
        rows(form('officers')),
        need(none(recused(it('value'))), '参加的人员中有在本案已经回避的。', '由其他人员参加'),
      ),
      ...(who.heard === undefined
        ? []
        : [need(none(recused(form('host'))), '所指定的主持人在本案已经回避。', '另行指定')]),
    ),
    sentence: '已经决定回避的人员不得再参与案件办理。',
    next: '由接替的人员办理',
    ...(basis.officers === undefined ? {} : { cures: [{ step: basis.officers }] }),
    cite: basis.cite,
    examples: [
      { name: '他人办理', actor: 'b', entries: decided(), expect: 'open' },
      { name: '回避的人办理', actor: 'a', entries: decided(), expect: 'blocked' },
      { name: '回避的人参加', actor: 'b', form: { officers: ['a', 'b'] }, entries: decided(), expect: 'blocked' },
      { name: '决定不回避', actor: 'a', entries: decided({ granted: false }), expect: 'open' },
    ],
  }),
  gate({
    inForce: basis.inForce,
    id: basis.id('answered'),
    title: '回避申请均有决定',
    blocks: decides,
    when: some(entries(recusalRequest, {}, { faulty: true })),
    require: unanswered(),
    sentence: '回避申请还没有决定；调查可以继续，但不得据以告知、决定。',
    next: '由有权决定的负责人决定是否回避',
    cures: [{ step: 'recusal.decide' }],
    cite: basis.answered,
    examples: [
      { name: '没有决定', entries: asked(), expect: 'blocked' },
      { name: '已经决定', entries: decided(), expect: 'open' },
    ],
  }),
  ...(who.heard === undefined ? [] : heardGates(who.heard, decides)),
]
