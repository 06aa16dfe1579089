import type { FactId } from '../facts.ts'
import { disclosureRegulation, threeSystemsOpinion } from '../statutes.ts'
import { withdrawalGrounds, withdrawalReasons } from '../withdrawal.ts'
import type { Citations } from '../words/citation.ts'
import { cite } from '../words/citation.ts'
import { all, always, fact, latest, none, not, reads, some } from '../words/condition.ts'
import { change, type Does, enter, moment } from '../words/does.ts'
import { choice, may, must, type Source } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, type StepId, step } from '../words/step.ts'
import { actor, by, from, here, thisMoment } from '../words/value.ts'

export const disclosure = record(
  'disclosure',
  '公示',
  [
    must('what', '决定了什么', { is: 'longText', max: 500 }, '用通俗的话说明'),
    must('why', '为什么', { is: 'longText', max: 1000 }),
    may(
      'hide',
      '另行隐去',
      { is: 'longText', max: 2000 },
      '每行一个：证人、家属等案外人的姓名，文中其他不宜公开的号码、住址；本案各方的由系统隐去',
    ),
  ],
  {
    later: {
      approver: '审定人',
      publisher: '发布人',
      publishedAt: '发布时间',
      redactions: '隐去的内容',
      rendering: '公示内容的校验值',
    },
  },
)
export const publicationFault = record(
  'publicationFault',
  '应当撤回公示的情形',
  [
    must('ground', '应当撤回的情形', choice(...withdrawalReasons)),
    may(
      'instrument',
      '生效文书的名称和编号',
      { is: 'text', max: 200 },
      '决定被变更、撤销、确认违法或者无效的必须填写；发生日期为收到生效文书之日，撤回期限自次日起算',
    ),
    must('explained', '具体情况', { is: 'longText', max: 2000 }),
    may('files', '文件', { is: 'files' }),
  ],
  { about: disclosure },
)
export const publicationWithdrawal = record(
  'publicationWithdrawal',
  '撤回公示',
  [must('reason', '撤回理由', { is: 'longText', max: 1000 }, '理由同时向社会公开')],
  { about: disclosure, later: { ground: '应当撤回的情形' } },
)
/** What every publication enters. */
export const publicationRecords = [disclosure, publicationFault, publicationWithdrawal] as const

const ofThis = { proceeding: { is: here } } as const
/** What is to be published now: the draft that came last. */
const now = entries(disclosure, ofThis, { pick: 'latest', faulty: true })

interface Of {
  readonly proceeding: ProceedingKind
  /** What the draft begins with, from the record: whoever draws it up makes it plain, and hides what is not for the public. */
  readonly begins?: { readonly what?: Source; readonly why?: Source }
  /** Asked of whoever approves the text; `secrecyChecked` among them. */
  readonly facts: readonly FactId[]
  /** What else the approval does. */
  readonly approved?: readonly Does[]
  /** What else publication does. */
  readonly published?: readonly Does[]
  /** What else happens between approval and publication (暂缓公示). */
  readonly beside?: readonly Step[]
  /** What runs from the day a fault was seen, until it is taken back; absent: no term is set for it. */
  readonly withdrawalTerm?: true
  readonly cite: {
    readonly review?: Citations
    readonly publish: Citations
    readonly fault?: Citations
    readonly withdraw?: Citations
  }
}

const ids =
  (proceeding: ProceedingKind) =>
  (name: string): StepId =>
    `${proceeding}.${name}`
const reviewed: Citations = [cite(disclosureRegulation, 17, '公开前进行审查')]
const corrected: Citations = [cite(disclosureRegulation, 41, '信息不准确的，应当更正')]

/** 公示: drafted by rule, reviewed by one, published by another, taken back only on a ground of law (指导意见六; 公开条例17, 41). */
export function publicationSteps({
  proceeding,
  facts,
  begins = {},
  approved = [],
  published = [],
  beside = [],
  withdrawalTerm,
  cite: cites,
}: Of): readonly Step[] {
  const id = ids(proceeding)
  return [
    step({
      id: id('draft'),
      title: '拟制公示信息',
      proceeding,
      // What was taken back for a fault of the page is drawn up anew and published again.
      from: ['due', 'returned', 'withdrawn'],
      to: 'drafted',
      effect: 'constitutive',
      posts: ['handler', 'publisher'],
      fields: disclosure.fields.map((f) => {
        const from = f.id === 'what' || f.id === 'why' ? begins[f.id] : undefined
        return from === undefined ? f : { ...f, from }
      }),
      checks: ['hideable'],
      begins: 'page',
      does: [enter(disclosure, { hide: by('hiddenLines') })],
      putsUp: [id('approve')],
      cite: [cite(threeSystemsOpinion, 6, '公开机关、对象、类别、结论')],
    }),
    step({
      id: id('approve'),
      title: '审定公示信息',
      proceeding,
      from: ['drafted'],
      to: 'approved',
      effect: 'constitutive',
      posts: ['disclosureApprover', 'agencyHead'],
      fields: [must('facts', '公开前审查', { is: 'facts', facts })],
      checks: ['agesUnknown'],
      does: [change(now, { approver: actor }), ...approved],
      cite: cites.review ?? reviewed,
    }),
    step({
      id: id('return'),
      title: '退回公示信息',
      proceeding,
      from: ['drafted'],
      to: 'returned',
      effect: 'constitutive',
      posts: ['disclosureApprover', 'agencyHead'],
      fields: [must('reason', '退回原因', { is: 'longText', max: 1000 })],
      does: [],
      returns: id('draft'),
      cite: reviewed,
    }),
    ...beside,
    step({
      id: id('publish'),
      title: '发布公示信息',
      proceeding,
      from: ['approved'],
      to: 'public',
      effect: 'constitutive',
      posts: ['publisher'],
      fields: [],
      does: [
        change(now, { publisher: actor, publishedAt: thisMoment, redactions: by('redactions') }),
        moment('published'),
        ...published,
      ],
      cite: cites.publish,
    }),
    step({
      id: id('fault'),
      title: '登记应当撤回公示的情形',
      proceeding,
      from: ['public'],
      effect: 'reported',
      posts: ['handler', 'publisher', 'disclosureApprover', 'legalHead'],
      fields: publicationFault.fields,
      checks: ['instrumentGiven'],
      // The day is that on which the instrument came, or the fault was seen.
      does: [
        enter(publicationFault, {}, { about: from(now, 'no') }),
        ...(withdrawalTerm === true ? [moment('publication-faulted')] : []),
      ],
      cite: cites.fault ?? corrected,
    }),
    step({
      id: id('withdraw'),
      title: '撤回公示信息',
      proceeding,
      from: ['public'],
      to: 'withdrawn',
      effect: 'constitutive',
      posts: ['publisher', 'disclosureApprover'],
      fields: publicationWithdrawal.fields,
      does: [
        enter(publicationWithdrawal, { ground: from(faultOfNow, 'ground') }, { about: from(now, 'no') }),
        ...(withdrawalTerm === true ? [moment('withdrawn')] : []),
      ],
      cite: cites.withdraw ?? cites.fault ?? corrected,
    }),
  ]
}

/** Why what is public now must be taken back. */
const faultOfNow = entries(publicationFault, { about: { is: from(now, 'no') } }, { faulty: true })

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
  const id = ids(proceeding)
  return [
    gate({
      id: `${prefix}-secrecy`,
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

/** The stages of a publication; what the public sees stands at the one whose page is shown. */
export const publicationStages: readonly Stage[] = [
  { id: 'due', title: '待拟制', waits: { post: 'handler', what: '拟制公示信息', beside: true } },
  {
    id: 'returned',
    title: '已退回',
    aside: true,
    waits: { post: 'handler', what: '重新拟制公示信息', beside: true },
  },
  {
    id: 'drafted',
    title: '待审定',
    waits: { post: 'disclosureApprover', what: '审定公示信息', beside: true },
    page: 'drafted',
  },
  {
    id: 'approved',
    title: '待发布',
    waits: { post: 'publisher', what: '发布公示信息', beside: true },
    page: 'drafted',
  },
  { id: 'public', title: '已公开', page: 'shown' },
  { id: 'withdrawn', title: '已撤回', aside: true },
]
