import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  apartFrom,
  equal,
  fact,
  filled,
  inTime,
  latest,
  least,
  need,
  none,
  not,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, today } from '../../words/value.ts'
import { hasLoss, isFraud, renews } from '../conditions.ts'
import { endingReviewing, endingTold, grant, holderHeard, licence, renewal } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const granted = equal(form('granted'), true)
const ground = (id: string) => equal(form('ground'), id)

/** What becomes of a licence (许可法7, 8, 44, 49, 50, 69, 70). */
export const licenceGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L44',
    norm: ['L05'],
    title: '在十日内颁发证件',
    blocks: ['licence.issue'],
    mode: 'note',
    when: always,
    require: inTime('L05'),
    sentence: '超过作出决定之日起十日颁发、送达证件。',
    next: '超过期限颁发证件',
    cite: [cite(permitLaw, 44, '作出决定之日起十日内颁发、送达证件')],
    examples: [
      { name: '第十个工作日', clocks: { L05: '2026-11-02' }, day: '2026-11-16', expect: 'open' },
      { name: '第十一个工作日', clocks: { L05: '2026-11-02' }, day: '2026-11-17', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L44-after',
    title: '先决定后发证',
    blocks: ['licence.issue'],
    when: always,
    require: least(today, last(grant, 'on')),
    sentence: '颁发证件的日期早于作出许可决定之日。',
    next: '核对颁发日期',
    cite: [cite(permitLaw, 44, '作出准予许可决定的，颁发、送达证件')],
    examples: [
      { name: '决定当日', entries: { grant: [{ on: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '决定以前', entries: { grant: [{ on: '2026-11-02' }] }, day: '2026-10-30', expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L50-to',
    norm: ['L08'],
    title: '延续申请写明延续至何日',
    blocks: ['licence.apply'],
    when: equal(form('what'), 'renew'),
    require: all(
      need(filled(last(licence, 'to')), '许可没有期限，不需要延续。', '不必申请延续'),
      need(filled(form('to')), '没有写明申请延续至何日。', '写明申请延续至何日'),
      need(not(least(last(licence, 'to'), form('to'))), '申请延续至的日期不晚于现在的有效期。', '核对日期'),
    ),
    sentence: '延续申请应当写明延续至何日。',
    next: '写明申请延续至何日',
    cite: [cite(permitLaw, 50, '需要延续有效期的，提出申请', '第一款')],
    examples: [
      {
        name: '写明',
        entries: { licence: [{ to: '2031-11-09' }] },
        form: { what: 'renew', to: '2036-11-09' },
        expect: 'open',
      },
      { name: '没有写明', entries: { licence: [{ to: '2031-11-09' }] }, form: { what: 'renew' }, expect: 'blocked' },
      {
        name: '不晚于现在的有效期',
        entries: { licence: [{ to: '2031-11-09' }] },
        form: { what: 'renew', to: '2031-11-09' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L49',
    title: '变更、延续的决定',
    blocks: ['licence.decide'],
    when: always,
    require: all(
      need(any(granted, filled(form('reason'))), '不予变更、延续的，应当说明理由。', '写明理由'),
      need(
        any(not(granted), not(renews), all(filled(form('to')), not(least(last(licence, 'to'), form('to'))))),
        '准予延续的，应当写明新的有效期。',
        '写明有效期至',
      ),
      need(
        any(not(granted), renews, filled(form('content'))),
        '准予变更的，应当写明变更后的内容。',
        '写明变更后的内容',
      ),
    ),
    sentence: '变更、延续的决定不完整。',
    next: '补充决定内容',
    cite: [cite(permitLaw, 49, '符合条件的办理变更手续'), cite(permitLaw, 50, '作出是否准予延续的决定', '第二款')],
    examples: [
      {
        name: '准予延续',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew' }] },
        form: { granted: true, to: '2036-11-09' },
        expect: 'open',
      },
      {
        name: '准予延续，没有写明',
        entries: { licence: [{ to: '2031-11-09' }], renewal: [{ what: 'renew' }] },
        form: { granted: true },
        expect: 'blocked',
      },
      {
        name: '不予，没有理由',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: false },
        expect: 'blocked',
      },
      {
        name: '准予变更',
        entries: { renewal: [{ what: 'change' }] },
        form: { granted: true, content: '增加冷食类' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L49-apart',
    title: '决定人不是受理人',
    blocks: ['licence.decide'],
    when: always,
    require: apartFrom(entries(renewal)),
    sentence: '受理变更、延续申请的人不能作出决定。',
    next: '由没有办理的负责人决定',
    cite: [cite(permitLaw, 37, '审查后按照规定程序作出决定')],
    examples: [
      { name: '受理人决定', entries: { renewal: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '他人决定', entries: { renewal: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
    ],
  }),
  ...(
    [
      ['recalled', 'L07-recall', '撤回', 'licence.recall'],
      ['revoked', 'L07-revoke', '撤销', 'licence.revoke'],
    ] as const
  ).map(([what, id, title, step]) =>
    gate({
      ...permit,
      id,
      title: `${title}前告知并听取被许可人意见`,
      blocks: [step],
      when: always,
      require: all(
        need(latest(endingTold, { what }), `尚未告知被许可人拟${title}的事实、理由和依据。`, `告知拟${title}许可`),
        need(
          some(entries(holderHeard, {}, { since: [endingTold] })),
          '告知之后尚未听取被许可人的陈述、申辩。',
          '记录被许可人的陈述、申辩',
        ),
      ),
      sentence: '被许可人享有陈述权、申辩权。',
      next: '告知并听取意见',
      cures: [{ step: 'ending.tell' }, { step: 'holder.hear' }],
      cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
      examples: [
        { name: '没有告知', entries: {}, expect: 'blocked' },
        { name: '告知以后没有听取', entries: { holderHeard: [{}], endingTold: [{ what }] }, expect: 'blocked' },
        {
          name: '告知的不是这一项',
          entries: { endingTold: [{ what: 'other' }], holderHeard: [{}] },
          expect: 'blocked',
        },
        { name: '已告知并听取', entries: { endingTold: [{ what }], holderHeard: [{}] }, expect: 'open' },
      ],
    }),
  ),
  ...reviewGates({
    review: endingReviewing,
    about: { kind: endingTold.id, is: { what: 'revoked' }, was: { what: 'recalled' } },
    ids: reviewGateIds('permit-ending'),
    title: '撤回、撤销许可法制审核',
    decision: '告知的拟处理',
    decides: ['licence.recall', 'licence.revoke'],
    always: true,
    examined: [entries(endingTold), entries(holderHeard)],
    who: '承办撤回、撤销的人员',
    cite: [cite(permitLaw, 69, '可以撤销、应当撤销的情形')],
  }),
  gate({
    ...permit,
    id: 'L07-reviewed',
    title: '听取意见以后送审',
    blocks: ['endingReview.submit'],
    when: always,
    require: some(entries(holderHeard, {}, { since: [endingTold] })),
    sentence: '告知被许可人以后还没有听取陈述、申辩，不能送请法制审核。',
    next: '告知并听取被许可人的陈述、申辩以后送审',
    cures: [{ step: 'ending.tell' }, { step: 'holder.hear' }],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
    examples: [
      { name: '没有听取', entries: { endingTold: [{}] }, expect: 'blocked' },
      { name: '已经听取', entries: { endingTold: [{}], holderHeard: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L07-heard',
    title: '审核以后没有新的陈述、申辩',
    blocks: ['licence.recall', 'licence.revoke'],
    when: some(entries(endingReviewing.review)),
    require: none(entries(holderHeard, {}, { since: [endingReviewing.review] })),
    sentence: '送审之后又听取了陈述、申辩，审核没有反映。',
    next: '再次送请法制审核',
    cures: [{ step: 'endingReview.submit' }],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
    examples: [
      { name: '送审之后又有意见', entries: { endingReview: [{}], holderHeard: [{}] }, expect: 'blocked' },
      { name: '意见在先', entries: { holderHeard: [{}], endingReview: [{}] }, expect: 'open' },
    ],
  }),
  decidersApart({
    id: 'G24-permit-ending',
    inForce: { from: '2019-04-23' },
    blocks: ['licence.recall', 'licence.revoke'],
    examined: [endingTold],
    reviewed: [endingReviewing.reviewOpinion, endingReviewing.reviewSignature],
    cite: [cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  gate({
    ...permit,
    id: 'L08-compensation',
    norm: [],
    title: '撤回造成损失的补偿',
    blocks: ['licence.recall'],
    when: hasLoss,
    require: filled(form('compensation')),
    sentence: '撤回许可给被许可人造成财产损失的，应当依法给予补偿。',
    next: '写明补偿方案',
    cite: [cite(permitLaw, 8, '造成财产损失的，依法给予补偿', '第二款')],
    examples: [
      { name: '有损失，没有补偿', form: { loss: true }, expect: 'blocked' },
      { name: '有损失，有补偿', form: { loss: true, compensation: '补偿装修费用' }, expect: 'open' },
      { name: '没有损失', form: { loss: false }, expect: 'open' },
    ],
  }),
  gate({
    ...permit,
    id: 'L69',
    title: '撤销的限制和赔偿',
    blocks: ['licence.revoke'],
    when: always,
    require: all(
      need(
        not(fact('revocationHarmsPublic')),
        '可能对公共利益造成重大损害的，不予撤销。',
        '不予撤销，采取其他补救措施',
      ),
      need(
        any(not(hasLoss), isFraud, filled(form('compensation'))),
        '被许可人的合法权益受到损害的，应当依法给予赔偿。',
        '写明赔偿方案',
      ),
    ),
    sentence: '撤销许可的条件不具备。',
    next: '核对撤销的情形',
    cite: [
      cite(permitLaw, 69, '可能对公共利益造成重大损害的，不予撤销', '第三款'),
      cite(permitLaw, 69, '合法权益受到损害的，依法给予赔偿', '第四款'),
    ],
    examples: [
      {
        name: '损害公共利益',
        facts: { revocationHarmsPublic: 'yes' },
        form: { ground: 'power', loss: false },
        expect: 'blocked',
      },
      {
        name: '有损失，没有赔偿',
        facts: { revocationHarmsPublic: 'no' },
        form: { ground: 'power', loss: true },
        expect: 'blocked',
      },
      {
        name: '骗取的，利益不受保护',
        facts: { revocationHarmsPublic: 'no' },
        form: { ground: 'fraud', loss: true },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L70',
    title: '注销的情形属实',
    blocks: ['licence.cancel'],
    when: always,
    require: all(
      need(
        any(not(ground('expired')), latest(licence, { state: 'expired' })),
        '许可的有效期尚未届满。',
        '核对注销的情形',
      ),
      need(
        any(not(ground('ended')), latest(licence, { state: { oneOf: ['recalled', 'revoked', 'lifted'] } })),
        '许可没有被撤回、撤销，证件没有被吊销。',
        '先依法撤回、撤销，或者登记吊销',
      ),
    ),
    sentence: '注销的情形与记录不符。',
    next: '核对注销的情形',
    cite: [cite(permitLaw, 70, '有下列情形之一的，办理注销手续')],
    examples: [
      { name: '届满', entries: { licence: [{ state: 'expired' }] }, form: { ground: 'expired' }, expect: 'open' },
      {
        name: '仍然有效',
        entries: { licence: [{ state: 'in-force' }] },
        form: { ground: 'expired' },
        expect: 'blocked',
      },
      { name: '没有撤销', entries: { licence: [{ state: 'in-force' }] }, form: { ground: 'ended' }, expect: 'blocked' },
      { name: '已撤销', entries: { licence: [{ state: 'revoked' }] }, form: { ground: 'ended' }, expect: 'open' },
      {
        name: '不可抗力',
        entries: { licence: [{ state: 'in-force' }] },
        form: { ground: 'forceMajeure' },
        expect: 'open',
      },
    ],
  }),
]
