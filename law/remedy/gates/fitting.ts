import { disclosure } from '../../publication/records.ts'
import { litigationLaw, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from } from '../../words/value.ts'
import { isToBeLifted, thisOutcome } from '../conditions.ts'
import { lifting, liftings } from '../records.ts'
import type { Of } from './of.ts'
import { whichGates } from './which.ts'

const since2017 = { from: '2017-07-01' } as const
const reform = { from: '2021-07-15' } as const

/** The one decision of the case stands. */
const standingGate = ({ decision, byHead, instead = [] }: Of): Gate =>
  gate({
    id: 'lifting-standing',
    title: '有仍然有效的决定',
    inForce: since2017,
    blocks: [
      'lifting.draft',
      byHead === undefined ? 'lifting.approve' : 'lifting.decide',
      'lifting.order',
      'lifting.enter',
    ],
    when: always,
    require: any(
      some(entries(decision, {}, { faulty: true })),
      ...instead.map((kind) => some(entries(kind, {}, { faulty: true }))),
    ),
    sentence: '本案没有仍然有效的决定，没有可以变更、撤销或者确认的。',
    next: '已经撤销的，不再撤销；重新作出的决定作出以后再办理',
    cite: [
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
      cite(reconsiderationLaw, 64, '撤销、部分撤销行政行为'),
    ],
    examples: [
      { name: '决定有效', entries: { [decision.id]: [{}] }, expect: 'open' },
      { name: '没有决定', entries: {}, expect: 'blocked' },
      ...instead.map(({ id, title }) => ({ name: `有${title}`, entries: { [id]: [{}] }, expect: 'open' as const })),
    ],
  })

export const fittingGates = (of: Of): readonly Gate[] => [
  ...(of.others === undefined ? [standingGate(of)] : whichGates({ decision: of.decision, others: of.others })),
  gate({
    id: 'lifting-fits',
    title: '处理与重新作出',
    inForce: since2017,
    blocks: ['lifting.draft', 'lifting.order', 'lifting.enter'],
    when: always,
    require: any(not(equal(form('remake'), true)), not(equal(form('what'), 'unlawful'))),
    sentence: '确认违法不撤销决定，决定仍然有效，不能重新作出。',
    next: '不重新作出；应当撤销的，按撤销办理',
    cite: [
      cite(reconsiderationLaw, 64, '撤销、部分撤销，并可以责令重新作出'),
      cite(litigationLaw, 74, '确认违法，但不撤销'),
    ],
    examples: [
      { name: '撤销并重新作出', form: { what: 'revoked', remake: true }, expect: 'open' },
      { name: '确认违法而重新作出', form: { what: 'unlawful', remake: true }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-own',
    title: '本机关变更决定',
    inForce: since2017,
    blocks: ['lifting.draft'],
    when: equal(form('what'), 'changed'),
    require: equal(form('remake'), true),
    sentence: '本机关自行变更决定的，新的内容应当重新告知、审核后作出。',
    next: '选择重新作出决定，写明退回哪个阶段',
    cite: [
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
      cite(penaltyLaw, 44, '作出决定之前告知拟作出的内容及事实、理由、依据'),
    ],
    examples: [
      { name: '退回重新办理', form: { what: 'changed', remake: true }, expect: 'open' },
      { name: '直接变更', form: { what: 'changed', remake: false }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-said',
    title: '另有决定的变更',
    inForce: since2017,
    blocks: ['lifting.order', 'lifting.enter'],
    when: equal(form('what'), 'changed'),
    require: not(equal(form('remake'), true)),
    sentence: '上级机关、复议机关或者人民法院变更决定的，变更后的内容即为决定，不再重新作出。',
    next: '不重新作出，写明变更后的内容；责令重新作出的，按撤销登记',
    cite: [cite(reconsiderationLaw, 63, '决定变更该行政行为'), cite(litigationLaw, 77, '可以判决变更')],
    examples: [
      { name: '变更后的内容', form: { what: 'changed', remake: false }, expect: 'open' },
      { name: '变更又重新作出', form: { what: 'changed', remake: true }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-result',
    title: '与生效文书一致',
    inForce: since2017,
    blocks: ['lifting.enter'],
    when: always,
    require: all(
      need(
        isToBeLifted,
        '这一复议、诉讼没有变更、撤销、确认违法或者无效的结果，或者已经登记过。',
        '先登记复议、诉讼结果',
      ),
      need(
        equal(form('what'), from(thisOutcome, 'result')),
        '登记的处理与复议决定、判决的结果不一致。',
        '按生效文书的主文登记',
      ),
    ),
    sentence: '决定被变更、撤销、确认违法或者无效，应当依据生效的复议决定、判决登记。',
    next: '先登记复议、诉讼结果',
    cite: [
      cite(reconsiderationLaw, 77, '被申请人应当履行行政复议决定书', '第一款'),
      cite(litigationLaw, 94, '必须履行发生法律效力的判决'),
    ],
    examples: [
      { name: '撤销', entries: { outcome: [{ result: 'revoked' }] }, form: { what: 'revoked' }, expect: 'open' },
      { name: '维持', entries: { outcome: [{ result: 'upheld' }] }, form: { what: 'revoked' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'lifting-page',
    title: '决定的效力另行登记',
    inForce: reform,
    blocks: [`${of.page}.fault`],
    when: among(form('ground'), Object.keys(liftings)),
    require: some(entries(lifting, { what: { is: form('ground') } }, { faulty: true })),
    sentence: '决定没有登记为被变更、撤销、确认违法或者无效，不能以此为由撤回公示。',
    next: '先登记上级机关、复议机关或者人民法院的决定，或者呈批本机关的纠正决定；公示随之应当撤回',
    cite: [cite(penaltyLaw, 48, '公开的决定被变更、撤销、确认违法或者无效的，撤回', '第二款')],
    examples: [
      { name: '已登记', form: { ground: 'revoked' }, entries: { lifting: [{ what: 'revoked' }] }, expect: 'open' },
      { name: '没有登记', form: { ground: 'revoked' }, entries: {}, expect: 'blocked' },
      { name: '公示有误', form: { ground: 'inaccurate' }, entries: { [disclosure.id]: [{}] }, expect: 'open' },
    ],
  }),
]
