import { disclosureRegulation } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { all, always, fact, latest, none, not, reads, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { ProceedingKind } from '../words/step.ts'
import { actor } from '../words/value.ts'
import { disclosure, faultOfNow, ofThis, publicationWithdrawal } from './records.ts'
import { withdrawalGrounds } from './withdrawal.ts'

const corrected: Citations = [cite(disclosureRegulation, 41, '信息不准确的，应当更正')]

/** Grounds after which the same decision is published no more. */
export const finalGrounds = Object.entries(withdrawalGrounds).flatMap(([id, g]) => (g.final ? [id] : []))

/** What a procedure says otherwise: its own number of the rule, its own law, its own words for the decision. */
type Given = Partial<Pick<Gate, 'id' | 'sentence' | 'cite' | 'require'>>

/**
 * What every publication asks: nobody publishes what he approved himself, nothing secret or hidden goes out, and what is public is
 * taken back on a ground of law and never at anybody's wish.
 */
export function publicationGates(
  proceeding: ProceedingKind,
  inForce: Gate['inForce'],
  prefix: string,
  given: { readonly [gate in 'secrecy' | 'apart' | 'ground' | 'again']?: Given } = {},
): readonly Gate[] {
  const id = (name: string) => `${proceeding}.${name}`
  return [
    gate({
      id: `${prefix}-secrecy`,
      norm: ['G43'],
      title: '公开前审查',
      inForce,
      blocks: [id('approve'), id('publish')],
      when: always,
      require: all(fact('secrecyChecked'), reads('masked')),
      sentence: '公开之前应当进行保密审查，并隐去不应公开的内容。',
      next: '完成审查并回答“公开前审查”各项',
      cures: [{ step: id('return') }],
      cite: [
        cite(disclosureRegulation, 17, '对拟公开的信息进行审查'),
        cite(disclosureRegulation, 15, '涉及商业秘密、个人隐私的不得公开'),
      ],
      examples: [
        { name: '已审查', facts: { secrecyChecked: 'yes' }, reads: { masked: 'yes' }, expect: 'open' },
        { name: '未审查', reads: { masked: 'yes' }, expect: 'ask' },
      ],
      ...given.secrecy,
    }),
    gate({
      id: `${prefix}-apart`,
      norm: ['G43'],
      title: '审定与发布分离',
      inForce,
      blocks: [id('publish')],
      when: always,
      // Of the draft that is to go out: who approved a former one may publish this.
      require: not(latest(disclosure, { approver: { is: actor } }, { where: ofThis, faulty: true })),
      sentence: '公示信息由一人审定、另一人发布，审定人不能发布自己审定的信息。',
      next: '请另一名公示发布人发布',
      cite: [cite(disclosureRegulation, 17, '审查机制明确程序和责任')],
      examples: [
        { name: '两人', entries: { disclosure: [{ approver: 'a' }] }, actor: 'b', expect: 'open' },
        {
          name: '以前审定、现在由他人审定',
          entries: { disclosure: [{ approver: 'a' }, { approver: 'b' }] },
          actor: 'a',
          expect: 'open',
        },
        { name: '同一人', entries: { disclosure: [{ approver: 'a' }] }, actor: 'a', expect: 'blocked' },
      ],
      ...given.apart,
    }),
    gate({
      id: `${prefix}-ground`,
      norm: ['D05'],
      title: '撤回公示的法定情形',
      inForce,
      blocks: [id('withdraw')],
      when: always,
      require: some(faultOfNow),
      sentence: '公示的决定信息，只有依法应当撤回的才能撤回，不能因有关人员请求等其他原因撤下。',
      next: '先登记应当撤回的情形：决定被变更、撤销、确认违法或者无效的写明生效文书；公示信息有误的写明何处有误',
      cures: [{ step: id('fault') }],
      cite: corrected,
      examples: [
        {
          name: '已登记',
          entries: { disclosure: [{}], publicationFault: [{ ground: 'inaccurate', about: 1 }] },
          expect: 'open',
        },
        { name: '企业请求', entries: { disclosure: [{}] }, expect: 'blocked' },
      ],
      ...given.ground,
    }),
    gate({
      id: `${prefix}-again`,
      norm: ['G43'],
      title: '重新公示',
      inForce,
      blocks: [id('draft')],
      when: always,
      require: none(entries(publicationWithdrawal, { ...ofThis, ground: { oneOf: finalGrounds } })),
      sentence: '决定已被依法变更、撤销、确认违法或者确认无效，撤回之后不再公示。',
      next: '无需办理',
      cite: corrected,
      examples: [
        { name: '首次拟制', entries: {}, expect: 'open' },
        {
          name: '更正后重新拟制',
          entries: { publicationWithdrawal: [{ ground: 'inaccurate' }] },
          expect: 'open',
        },
        { name: '决定已被撤销', entries: { publicationWithdrawal: [{ ground: 'revoked' }] }, expect: 'blocked' },
      ],
      ...given.again,
    }),
  ]
}
