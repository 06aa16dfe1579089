import { marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, apartFrom, filled, need, not, someOf } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by } from '../../words/value.ts'
import { isLeaving, isPartOver } from './conditions.ts'
import { dissolution } from './records.ts'
import { imposed, two } from './repairExamples.ts'
import { art, since2025 } from './repairGates.ts'

/** A page, or one party of several on it, leaves before its time only on a decision or a deregistration. */
export const leavingGates: readonly Gate[] = [
  gate({
    ...since2025,
    id: 'D08-end',
    title: '依决定停止公示',
    blocks: ['disclosure.end'],
    when: always,
    require: all(
      need(
        someOf('concerned', isLeaving),
        '没有准予停止公示的决定，当事人也没有注销。公示期满的，由系统停止，不必办理。',
      ),
      need(
        not(filled(by('publishedParties'))),
        '这一页还公示其他当事人，他们的公示期未满。',
        '只撤下应当停止公示的当事人',
      ),
      need(apartFrom(entries(dissolution)), '登记当事人注销的人不能自己停止公示。', '请另一名公示发布人办理'),
    ),
    sentence: '没有准予停止公示的决定。公示期满的，由系统停止，不必办理。',
    next: '公示有误、决定被撤销的，登记应当撤回的情形',
    cures: [{ step: 'repair.apply' }, { step: 'disclosure.part' }, { step: 'disclosure.fault' }],
    cite: [art(17, '准予的，三个工作日内完成', '第一款'), art(20, '注销后停止公示', '第一款')],
    examples: [
      {
        name: '已准予',
        under: 'sector.market',
        entries: { ...imposed('fine'), repairDecision: [{ grant: true, party: 'p1' }] },
        expect: 'open',
      },
      { name: '没有决定', under: 'sector.market', entries: imposed('fine'), expect: 'blocked' },
      {
        name: '不予修复',
        under: 'sector.market',
        entries: { ...imposed('fine'), repairDecision: [{ grant: false, party: 'p1' }] },
        expect: 'blocked',
      },
      {
        name: '准予之后已经撤销',
        under: 'sector.market',
        entries: {
          ...imposed('fine'),
          repairDecision: [{ grant: true, party: 'p1' }],
          repairRevocation: [{ party: 'p1', about: 1 }],
        },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2025,
    id: 'D08-part',
    title: '几名当事人中一部分停止公示',
    blocks: ['disclosure.part'],
    when: always,
    require: all(
      isPartOver,
      need(apartFrom(entries(dissolution)), '登记当事人注销的人不能自己撤下。', '请另一名公示发布人办理'),
    ),
    sentence:
      '没有当事人应当单独从这一页撤下：处罚仍然有效，公示期未满，没有准予停止公示的决定，也没有注销；都应当停止的，停止公示。',
    next: '公示期满、准予修复或者注销以后办理；都应当停止的，办理停止公示',
    cures: [{ step: 'disclosure.end' }, { step: 'repair.apply' }],
    cite: [
      cite(marketDisclosure2025, 2, '行政处罚公示信息记于经营主体名下', '第三款'),
      art(17, '准予的，三个工作日内完成', '第一款'),
    ],
    examples: [
      {
        name: '两名当事人，一名已准予',
        under: 'sector.market',
        entries: { ...two, repairDecision: [{ grant: true, party: 'p1' }] },
        expect: 'open',
      },
      {
        name: '对其中一名的处罚已被撤销',
        under: 'sector.market',
        entries: { ...two, partyLifted: [{ party: 'p1' }] },
        expect: 'open',
      },
      { name: '都没有', under: 'sector.market', entries: two, expect: 'blocked' },
    ],
  }),
]
