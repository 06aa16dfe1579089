import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, fact, filled, latest, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, last } from '../../words/value.ts'
import { endingFound, hasLoss, isFraud, isRecall, isRevocation, requested, undecided } from '../conditions.ts'
import { endingFinding, endingReviewing, endingTold, holderHeard } from '../endingRecords.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const said = [
  ['ground', '情形'],
  ['reason', '事实和理由'],
  ['loss', '造成财产损失'],
  ['compensation', '补偿、赔偿'],
] as const

/** 撤回、撤销, or neither: decided as it was told, weighed and reviewed, with what is made good (许可法8, 69). */
export const endingDecidedGates: readonly Gate[] = [
  gate({
    ...permit,
    id: 'L07-heard',
    title: '处理意见写在听取意见以后',
    blocks: ['endingReview.submit', 'licence.recall', 'licence.revoke'],
    when: always,
    require: some(endingFound),
    sentence: '对现在告知和听取的情况，还没有提出处理意见。',
    next: '提出撤回、撤销处理意见：对陈述、申辩逐条复核，写明损失和补偿、赔偿',
    cures: [{ step: 'ending.find' }],
    cite: [
      cite(permitLaw, 7, '享有陈述权、申辩权'),
      cite(threeSystemsOpinion, 12, '未经法制审核或者审核未通过的，不得作出决定'),
    ],
    examples: [
      { name: '没有提出', entries: { endingTold: [{}], holderHeard: [{}] }, expect: 'blocked' },
      { name: '已经提出', entries: { endingTold: [{}], holderHeard: [{}], endingFinding: [{}] }, expect: 'open' },
      { name: '之后又听取意见', entries: { endingFinding: [{}], holderHeard: [{}] }, expect: 'blocked' },
      { name: '之后重新告知', entries: { endingFinding: [{}], endingTold: [{}] }, expect: 'blocked' },
      { name: '之后决定不予撤销', entries: { endingFinding: [{}], endingDropped: [{}] }, expect: 'blocked' },
    ],
  }),
  ...(
    [
      [
        'recalled',
        'L08-same',
        '撤回',
        'licence.recall',
        cite(permitLaw, 8, '可以依法撤回；造成财产损失的，依法给予补偿', '第二款'),
      ],
      ['revoked', 'L69-same', '撤销', 'licence.revoke', cite(permitLaw, 69, '可以撤销、应当撤销的情形；赔偿')],
    ] as const
  ).map(([what, id, title, step, law]) =>
    gate({
      ...permit,
      id,
      norm: [],
      title: `${title}的决定就是审核的处理意见`,
      blocks: [step],
      when: some(endingFound),
      require: all(
        need(latest(endingFinding, { what }), `提出的处理意见不是${title}。`),
        ...said.map(([field, label]) =>
          need(
            any(
              equal(form(field), last(endingFinding, field)),
              all(not(filled(form(field))), not(filled(last(endingFinding, field)))),
            ),
            `决定的“${label}”与告知、审核的不同。`,
          ),
        ),
      ),
      sentence: '决定与告知被许可人、经过审核的处理意见不同。',
      next: '按处理意见决定；情况有变的，重新告知、听取意见，再提出处理意见',
      cures: [{ step: 'ending.tell' }, { step: 'ending.find' }],
      cite: [law, cite(permitLaw, 7, '享有陈述权、申辩权')],
      examples: [
        {
          name: '相同',
          entries: { endingFinding: [{ what, ground: 'a', reason: '甲', loss: true, compensation: '三万元' }] },
          form: { ground: 'a', reason: '甲', loss: true, compensation: '三万元' },
          expect: 'open',
        },
        {
          name: '少于审核的补偿、赔偿',
          entries: { endingFinding: [{ what, ground: 'a', reason: '甲', loss: true, compensation: '三万元' }] },
          form: { ground: 'a', reason: '甲', loss: true, compensation: '一万元' },
          expect: 'blocked',
        },
        {
          name: '另外的理由',
          entries: { endingFinding: [{ what, ground: 'a', reason: '甲', loss: false }] },
          form: { ground: 'a', reason: '乙', loss: false },
          expect: 'blocked',
        },
        {
          name: '提出的是另一种处理',
          entries: { endingFinding: [{ what: 'other', ground: 'a', reason: '甲', loss: false }] },
          form: { ground: 'a', reason: '甲', loss: false },
          expect: 'blocked',
        },
      ],
    }),
  ),
  ...reviewGates({
    review: endingReviewing,
    about: { kind: endingFinding.id, is: { what: 'revoked' }, was: { what: 'recalled' } },
    ids: reviewGateIds('permit-ending'),
    title: '撤回、撤销许可法制审核',
    decision: '处理意见',
    decides: ['licence.recall', 'licence.revoke'],
    always: true,
    examined: [entries(endingTold), entries(holderHeard), entries(endingFinding)],
    who: '承办撤回、撤销的人员',
    cite: [cite(permitLaw, 69, '可以撤销、应当撤销的情形')],
  }),
  decidersApart({
    id: 'G24-permit-ending',
    inForce: { from: '2019-04-23' },
    blocks: ['licence.recall', 'licence.revoke', 'ending.drop'],
    examined: [endingTold, holderHeard, endingFinding],
    reviewed: [endingReviewing.reviewOpinion, endingReviewing.reviewSignature],
    cite: [cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  gate({
    ...permit,
    id: 'L08-compensation',
    norm: [],
    title: '撤回造成损失的补偿',
    blocks: ['ending.find', 'licence.recall'],
    when: all(not(isRevocation), hasLoss),
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
    blocks: ['ending.find', 'licence.revoke'],
    when: not(isRecall),
    require: all(
      need(
        not(fact('revocationHarmsPublic')),
        '可能对公共利益造成重大损害的，不予撤销。',
        '决定不予撤销，采取其他补救措施',
      ),
      need(
        any(not(hasLoss), isFraud, filled(form('compensation'))),
        '被许可人的合法权益受到损害的，应当依法给予赔偿。',
        '写明赔偿方案',
      ),
      // 第四款: what was got by deceit or bribery is not protected, and nothing is paid for it.
      need(
        not(all(isFraud, filled(form('compensation')))),
        '以欺骗、贿赂等不正当手段取得许可的，基于许可取得的利益不受保护，没有赔偿。',
        '不填赔偿方案',
      ),
    ),
    sentence: '撤销许可的条件不具备。',
    next: '核对撤销的情形',
    cures: [{ step: 'ending.drop' }],
    cite: [
      cite(permitLaw, 69, '可能对公共利益造成重大损害的，不予撤销', '第三款'),
      cite(permitLaw, 69, '合法权益受到损害的，依法给予赔偿；以不正当手段取得的利益不受保护', '第四款'),
    ],
    examples: [
      {
        name: '损害公共利益',
        facts: { revocationHarmsPublic: 'yes' },
        entries: { endingTold: [{ what: 'revoked', revokeGround: 'power' }] },
        form: { loss: false },
        expect: 'blocked',
      },
      {
        name: '有损失，没有赔偿',
        facts: { revocationHarmsPublic: 'no' },
        entries: { endingTold: [{ what: 'revoked', revokeGround: 'power' }] },
        form: { loss: true },
        expect: 'blocked',
      },
      {
        name: '骗取的，利益不受保护',
        facts: { revocationHarmsPublic: 'no' },
        entries: { endingTold: [{ what: 'revoked', revokeGround: 'fraud' }] },
        form: { loss: true },
        expect: 'open',
      },
      {
        name: '骗取的，又给予赔偿',
        facts: { revocationHarmsPublic: 'no' },
        entries: { endingTold: [{ what: 'revoked', revokeGround: 'fraud' }] },
        form: { loss: true, compensation: '三万元' },
        expect: 'blocked',
      },
      {
        name: '撤回',
        entries: { endingTold: [{ what: 'recalled' }] },
        form: { loss: false },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...permit,
    id: 'L69-drop',
    norm: [],
    title: '不予撤回、撤销的决定',
    blocks: ['ending.drop'],
    when: always,
    require: need(
      any(some(undecided), some(requested)),
      '没有尚未决定的拟撤回、撤销，也没有尚未答复的请求。',
      '无需办理',
    ),
    sentence: '没有可以不予撤回、撤销的。',
    next: '无需办理',
    cite: [
      cite(permitLaw, 69, '根据利害关系人的请求或者依据职权，可以撤销', '第一款'),
      cite(permitLaw, 69, '可能对公共利益造成重大损害的，不予撤销', '第三款'),
    ],
    examples: [
      { name: '告知了拟撤销', entries: { endingTold: [{ what: 'revoked' }] }, expect: 'open' },
      { name: '有人请求', entries: { endingRequest: [{ party: 'p2' }] }, expect: 'open' },
      { name: '告知的是注销', entries: { endingTold: [{ what: 'cancelled' }] }, expect: 'blocked' },
      { name: '已经答复', entries: { endingRequest: [{ party: 'p2' }], endingDropped: [{}] }, expect: 'blocked' },
      { name: '已经撤销', entries: { endingTold: [{ what: 'revoked' }], ending: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...permit,
    id: 'L69-asker',
    norm: [],
    title: '由利害关系人请求撤销',
    blocks: ['ending.ask'],
    when: always,
    require: among(form('party'), by('thirdParties')),
    sentence: '请求人不是登记的利害关系人。',
    next: '先登记利害关系人；其他人反映情况的，按举报办理',
    cures: [{ step: 'party.identify' }],
    cite: [cite(permitLaw, 69, '根据利害关系人的请求，可以撤销', '第一款')],
    examples: [
      { name: '利害关系人', thirdParties: ['p2'], form: { party: 'p2' }, expect: 'open' },
      { name: '被许可人', thirdParties: ['p2'], form: { party: 'p1' }, expect: 'blocked' },
    ],
  }),
]
