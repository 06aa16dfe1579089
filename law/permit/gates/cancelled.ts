import { decidersApart } from '../../deciding/gates.ts'
import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, among, any, equal, latest, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { by, form, last } from '../../words/value.ts'
import { isHeard } from '../conditions.ts'
import { endingTold, holderHeard } from '../endingRecords.ts'
import { licence } from '../records.ts'
import { silent, unheard } from './endingParts.ts'

const permit = { inForce: { from: '2019-04-23' } } as const
const ground = (id: string) => equal(form('ground'), id)

/** 注销: told, heard, and so in the record (许可法7, 70). */
export const cancelledGates: readonly Gate[] = [
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
