import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, fact, filled, latest, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, last } from '../../words/value.ts'
import { hasLoss, isFraud, isHeard } from '../conditions.ts'
import { endingReviewing, endingTold, holderHeard } from '../endingRecords.ts'
import { licence } from '../records.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const ground = (id: string) => equal(form('ground'), id)

const unheard = '告知之后尚未听取被许可人的陈述、申辩，给他的期限也没有届满。'
/** Served on 10-20 with until 11-02 to answer: silence that long is an answer, and a day less is none. */
const silent = (what: string) => ({ what, reachedOn: '2026-10-20', until: '2026-11-02' })

/** How a licence ends: told, heard, reviewed; recalled or revoked with what is made good, cancelled where it is so (许可法7, 8, 69, 70). */
export const endingGates: readonly Gate[] = [
  ...(
    [
      ['recalled', 'L07-recall', '撤回', 'licence.recall', 'recallGround'],
      ['revoked', 'L07-revoke', '撤销', 'licence.revoke', 'revokeGround'],
    ] as const
  ).map(([what, id, title, step, told]) =>
    gate({
      ...permit,
      id,
      title: `${title}前告知并听取被许可人意见`,
      blocks: [step],
      when: always,
      require: all(
        need(latest(endingTold, { what }), `尚未告知被许可人拟${title}的事实、理由和依据。`, `告知拟${title}许可`),
        need(isHeard, unheard, '记录被许可人的陈述、申辩，或者等告知的期限届满'),
        // What was told before the ground was asked for by itself says it in its reasons.
        need(
          any(not(filled(last(endingTold, told))), equal(form('ground'), last(endingTold, told))),
          `${title}的情形不是告知的情形。`,
          '按告知的情形决定；情形有变的，重新告知、听取意见',
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
        { name: '期满没有提出意见', entries: { endingTold: [silent(what)] }, day: '2026-11-03', expect: 'open' },
        { name: '期限的最后一日', entries: { endingTold: [silent(what)] }, day: '2026-11-02', expect: 'blocked' },
        {
          name: '没有送达',
          entries: { endingTold: [{ what, until: '2026-11-02' }] },
          day: '2026-11-03',
          expect: 'blocked',
        },
        {
          name: '告知的是另一情形',
          entries: { endingTold: [{ what, [told]: '甲' }], holderHeard: [{}] },
          form: { ground: '乙' },
          expect: 'blocked',
        },
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
    require: isHeard,
    sentence: '告知被许可人以后还没有听取陈述、申辩，期限也没有届满，不能送请法制审核。',
    next: '告知并听取被许可人的陈述、申辩以后送审',
    cures: [{ step: 'ending.tell' }, { step: 'holder.hear' }],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
    examples: [
      { name: '没有听取', entries: { endingTold: [{}] }, expect: 'blocked' },
      { name: '已经听取', entries: { endingTold: [{}], holderHeard: [{}] }, expect: 'open' },
      { name: '期满没有提出意见', entries: { endingTold: [silent('revoked')] }, day: '2026-11-03', expect: 'open' },
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
    examined: [endingTold, holderHeard],
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
  // Who is alive and was not heard when the licence fell: 届满 is said by the agency alone, and may be wrong about the term.
  gate({
    ...permit,
    id: 'L70-told',
    norm: [],
    title: '注销前告知并听取被许可人意见',
    blocks: ['licence.cancel'],
    when: any(ground('expired'), ground('forceMajeure'), ground('other')),
    require: all(
      need(latest(endingTold, { what: 'cancelled' }), '尚未告知被许可人拟注销的事实、理由和依据。', '告知拟注销许可'),
      need(isHeard, unheard, '记录被许可人的陈述、申辩，或者等告知的期限届满'),
      need(
        equal(form('ground'), last(endingTold, 'cancelGround')),
        '注销的情形不是告知的情形。',
        '按告知的情形注销；情形有变的，重新告知、听取意见',
      ),
    ),
    sentence: '注销许可之前，应当告知被许可人并听取陈述、申辩。',
    next: '告知并听取意见',
    cures: [{ step: 'ending.tell' }, { step: 'holder.hear' }],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权'), cite(permitLaw, 70, '依法办理注销手续')],
    examples: [
      { name: '届满，没有告知', entries: {}, form: { ground: 'expired' }, expect: 'blocked' },
      {
        name: '告知以后没有听取',
        entries: { holderHeard: [{}], endingTold: [{ what: 'cancelled', cancelGround: 'expired' }] },
        form: { ground: 'expired' },
        expect: 'blocked',
      },
      {
        name: '告知的是另一情形',
        entries: { endingTold: [{ what: 'cancelled', cancelGround: 'other' }], holderHeard: [{}] },
        form: { ground: 'expired' },
        expect: 'blocked',
      },
      {
        name: '已告知并听取',
        entries: { endingTold: [{ what: 'cancelled', cancelGround: 'expired' }], holderHeard: [{}] },
        form: { ground: 'expired' },
        expect: 'open',
      },
      {
        name: '期满没有提出意见',
        entries: { endingTold: [{ ...silent('cancelled'), cancelGround: 'expired' }] },
        form: { ground: 'expired' },
        day: '2026-11-03',
        expect: 'open',
      },
      { name: '已经终止，没有谁可以告知', entries: {}, form: { ground: 'dissolved' }, expect: 'open' },
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
  // 届满、终止、撤销 are read from the record; whether a law wants it cancelled otherwise is judged.
  gate({
    ...permit,
    id: 'L70-head',
    norm: [],
    title: '需要判断的注销由机关负责人决定',
    blocks: ['licence.cancel'],
    when: any(ground('forceMajeure'), ground('other')),
    require: among(by('actorPost'), ['deputyHead', 'agencyHead']),
    sentence: '因不可抗力、法律法规规定的其他情形注销许可的，由机关负责人决定。',
    next: '由分管领导或者机关主要负责人办理',
    cite: [
      cite(permitLaw, 70, '因不可抗力无法实施的；法律、法规规定应当注销的其他情形', '第五、六项'),
      cite(permitLaw, 37, '按照规定程序作出决定'),
    ],
    examples: [
      { name: '其他情形，不是负责人', form: { ground: 'other' }, expect: 'blocked' },
      { name: '不可抗力，不是负责人', form: { ground: 'forceMajeure' }, expect: 'blocked' },
      { name: '届满', form: { ground: 'expired' }, expect: 'open' },
    ],
  }),
  decidersApart({
    id: 'G24-permit-cancel',
    inForce: { from: '2019-04-23' },
    blocks: ['licence.cancel'],
    examined: [endingTold, holderHeard],
    reviewed: [],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权'), cite(permitLaw, 70, '依法办理注销手续')],
  }),
]
