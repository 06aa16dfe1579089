import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, latest, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form, last } from '../../words/value.ts'
import { isHeard } from '../conditions.ts'
import { endingTold } from '../endingRecords.ts'
import { silent, unheard } from './endingParts.ts'

const permit = { inForce: { from: '2019-04-23' } } as const

/** 撤回、撤销: the holder is told what for, and heard, before anything is put up (许可法7). */
export const endingHeardGates: readonly Gate[] = [
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
  gate({
    ...permit,
    id: 'L07-reviewed',
    title: '听取意见以后提出处理意见',
    blocks: ['ending.find'],
    when: always,
    require: all(
      need(isHeard, unheard, '记录被许可人的陈述、申辩，或者等告知的期限届满'),
      need(
        equal(form('what'), last(endingTold, 'what')),
        '拟作出的不是告知被许可人的。',
        '按告知的提出；有变的，重新告知、听取意见',
      ),
    ),
    sentence: '告知被许可人以后还没有听取陈述、申辩，期限也没有届满，不能提出处理意见。',
    next: '告知并听取被许可人的陈述、申辩以后提出',
    cures: [{ step: 'ending.tell' }, { step: 'holder.hear' }],
    cite: [cite(permitLaw, 7, '享有陈述权、申辩权')],
    examples: [
      {
        name: '没有听取',
        entries: { endingTold: [{ what: 'revoked' }] },
        form: { what: 'revoked' },
        expect: 'blocked',
      },
      {
        name: '已经听取',
        entries: { endingTold: [{ what: 'revoked' }], holderHeard: [{}] },
        form: { what: 'revoked' },
        expect: 'open',
      },
      {
        name: '告知的是撤回',
        entries: { endingTold: [{ what: 'recalled' }], holderHeard: [{}] },
        form: { what: 'revoked' },
        expect: 'blocked',
      },
      {
        name: '期满没有提出意见',
        entries: { endingTold: [silent('revoked')] },
        form: { what: 'revoked' },
        day: '2026-11-03',
        expect: 'open',
      },
    ],
  }),
]
