import type { FactId } from '../facts.ts'
import { disclosureRegulation, threeSystemsOpinion } from '../statutes.ts'
import type { Citations } from '../words/citation.ts'
import { cite } from '../words/citation.ts'
import { change, type Does, enter, moment } from '../words/does.ts'
import { must, type Source } from '../words/field.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { actor, by, from, thisMoment } from '../words/value.ts'
import { disclosure, faultOfNow, now, publicationFault, publicationWithdrawal } from './records.ts'

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
  /** What else happens as it is taken back. */
  readonly withdrawn?: readonly Does[]
  /** What else happens between approval and publication (暂缓公示). */
  readonly beside?: readonly Step[]
  /** Where else it may have to be taken back: published, and hidden for a time. */
  readonly hidden?: readonly string[]
  /** What runs from the day a fault was seen, until it is taken back; absent: no term is set for it. */
  readonly withdrawalTerm?: true
  readonly cite: {
    readonly review?: Citations
    readonly publish: Citations
    readonly fault?: Citations
    readonly withdraw?: Citations
  }
}

const reviewed: Citations = [cite(disclosureRegulation, 17, '公开前进行审查')]
const corrected: Citations = [cite(disclosureRegulation, 41, '信息不准确的，应当更正')]

/** 公示: drafted by rule, reviewed by one, published by another, taken back only on a ground of law (指导意见六; 公开条例17, 41). */
export function publicationSteps({
  proceeding,
  facts,
  begins = {},
  approved = [],
  published = [],
  withdrawn = [],
  beside = [],
  hidden = [],
  withdrawalTerm,
  cite: cites,
}: Of): readonly Step[] {
  const id = (name: string) => `${proceeding}.${name}`
  return subject('公示', [
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
        // What the page was and what is hidden in it is added as it is drawn (server: cases/publication.ts).
        change(now, { publisher: actor, publishedAt: thisMoment }),
        moment('published'),
        ...published,
      ],
      cite: cites.publish,
    }),
    step({
      id: id('fault'),
      title: '登记应当撤回公示的情形',
      proceeding,
      from: ['public', ...hidden],
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
      from: ['public', ...hidden],
      to: 'withdrawn',
      effect: 'constitutive',
      posts: ['publisher', 'disclosureApprover'],
      fields: publicationWithdrawal.fields,
      does: [
        enter(publicationWithdrawal, { ground: from(faultOfNow, 'ground') }, { about: from(now, 'no') }),
        ...(withdrawalTerm === true ? [moment('withdrawn')] : []),
        ...withdrawn,
      ],
      cite: cites.withdraw ?? cites.fault ?? corrected,
    }),
  ])
}
