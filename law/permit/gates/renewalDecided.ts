import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, apartFrom, equal, filled, inTime, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last } from '../../words/value.ts'
import { found, isFoundLast } from '../renewalConditions.ts'
import { proposedFields, renewal, renewalFinding, renewalReviewing } from '../renewalRecords.ts'

const permit = { inForce: { from: '2019-04-23' } } as const

/** 变更、延续的决定: on what was found and reviewed and on nothing else, by another, in time (许可法37, 42, 50第二款). */
export const renewalDecidedGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L49-found',
    norm: [],
    title: '变更、延续先提出审查意见',
    blocks: ['licence.decide', 'renewalReview.submit'],
    when: always,
    require: all(
      need(some(found), '尚未对变更、延续申请提出审查意见。', '提出变更、延续审查意见'),
      need(isFoundLast, '提出审查意见之后又有意见或者听证，审查意见没有反映。', '根据新的情况重新提出审查意见'),
    ),
    sentence: '变更、延续应当先经审查，按审查意见决定。',
    next: '提出变更、延续审查意见',
    cures: [{ step: 'licence.examine' }],
    cite: [
      cite(permitLaw, 37, '对行政许可申请进行审查后，按照规定程序作出决定'),
      cite(permitLaw, 36, '听取申请人、利害关系人的意见'),
    ],
    examples: [
      { name: '没有审查意见', entries: { renewal: [{ what: 'change' }] }, expect: 'blocked' },
      { name: '已经提出', entries: { renewal: [{}], renewalFinding: [{}] }, expect: 'open' },
      { name: '之后又收到补充的申请', entries: { renewalFinding: [{}], renewal: [{}] }, expect: 'blocked' },
      {
        name: '审查意见已被退回',
        entries: { renewal: [{}], renewalFinding: [{}], renewalReturned: [{}] },
        expect: 'blocked',
      },
      { name: '前一次的审查意见已经决定', entries: { renewalFinding: [{}], renewalDecision: [{}] }, expect: 'blocked' },
      { name: '之后又听取意见', entries: { renewal: [{}], renewalFinding: [{}], opinion: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L49-same',
    norm: [],
    title: '决定的就是审查意见',
    blocks: ['licence.decide'],
    when: some(found),
    require: all(
      ...proposedFields.map(([field, label]) =>
        need(
          any(
            equal(form(field), last(renewalFinding, field)),
            all(not(filled(form(field))), not(filled(last(renewalFinding, field)))),
          ),
          `决定的“${label}”与审查意见不同：审查、审核和听取意见针对的都不是它。`,
        ),
      ),
    ),
    sentence: '决定与审查意见不同。',
    next: '按审查意见决定；不同意审查意见的，退回重新审查',
    cures: [{ step: 'licence.return' }],
    cite: [
      cite(permitLaw, 37, '审查后按照规定程序作出决定'),
      cite(threeSystemsOpinion, 12, '未经法制审核或者审核未通过的，不得作出决定'),
    ],
    examples: [
      {
        name: '与审查意见相同',
        entries: { renewalFinding: [{ granted: true, content: '热食类、冷食类' }] },
        form: { granted: true, content: '热食类、冷食类' },
        expect: 'open',
      },
      {
        name: '内容多于审查意见',
        entries: { renewalFinding: [{ granted: true, content: '热食类、冷食类' }] },
        form: { granted: true, content: '热食类、冷食类、生食类' },
        expect: 'blocked',
      },
      {
        name: '有效期不同',
        entries: { renewalFinding: [{ granted: true, to: '2034-11-09' }] },
        form: { granted: true, to: '2036-11-09' },
        expect: 'blocked',
      },
      {
        name: '拟不予，决定准予',
        entries: { renewalFinding: [{ granted: false, reason: '没有专间' }] },
        form: { granted: true },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L42-change',
    norm: ['L02'],
    title: '在二十日内决定变更、延续',
    blocks: ['licence.decide'],
    mode: 'note',
    when: always,
    require: inTime('L02-change'),
    sentence: '超过法定期限作出变更、延续的决定，属程序违法。',
    next: '超过期限作出决定',
    cite: [cite(permitLaw, 42, '受理之日起二十日内作出决定')],
    examples: [
      { name: '第二十个工作日', clocks: { 'L02-change': '2026-11-02' }, day: '2026-11-30', expect: 'open' },
      { name: '第二十一个工作日', clocks: { 'L02-change': '2026-11-02' }, day: '2026-12-01', expect: 'blocked' },
    ],
  }),
  ...reviewGates({
    review: renewalReviewing.review,
    about: { kind: renewalFinding.id, is: { content: '乙' }, was: { content: '甲' } },
    ids: reviewGateIds('permit-renewal'),
    title: '变更、延续许可法制审核',
    decision: '变更、延续审查意见',
    decides: ['licence.decide'],
    later: true,
    examined: [entries(renewal), entries(renewalFinding)],
    who: '办理、审查变更、延续申请的人员',
    cite: [cite(permitLaw, 50, '届满前作出是否准予延续的决定', '第二款')],
  }),
  gate({
    ...permit,
    id: 'L49-apart',
    title: '决定人不是受理人、审查人、审核人',
    blocks: ['licence.decide', 'licence.return'],
    when: always,
    require: apartFrom(
      entries(renewal),
      entries(renewalFinding),
      ...renewalReviewing.signed.map((kind) => entries(kind)),
    ),
    sentence: '受理、审查、审核变更、延续申请的人不能退回、作出决定。',
    next: '由没有办理的负责人决定',
    cite: [cite(permitLaw, 37, '审查后按照规定程序作出决定')],
    examples: [
      { name: '受理人决定', entries: { renewal: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '提出审查意见的人决定', entries: { renewalFinding: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人决定', entries: { renewal: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
]
