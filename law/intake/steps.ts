import { ceasingSteps } from '../ceasing/set.ts'
import type { FactId } from '../facts.ts'
import type { PostKind } from '../posts.ts'
import type { Citations } from '../words/citation.ts'
import { assignUnit, type Does, enter, type MakePaper, moment } from '../words/does.ts'
import { type Field, must } from '../words/field.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { actorUnit, form, today } from '../words/value.ts'
import { acceptance, request, supplement, takenBack } from './records.ts'

interface Intake {
  readonly proceeding: ProceedingKind
  readonly application: RecordKind
  readonly rejection: RecordKind
  /** Whoever applies. */
  readonly applicant: Field
  /** Asked of whoever accepts it. */
  readonly accept: readonly FactId[]
  /** What else acceptance does. */
  readonly accepted?: readonly Does[]
  readonly papers: {
    readonly request: MakePaper
    readonly acceptance: MakePaper
    readonly rejection: readonly MakePaper[]
  }
  readonly posts?: { readonly reject: readonly PostKind[] }
  readonly rejectTitle?: string
  /** A clock runs from the receipt until something is said of it. */
  readonly receiptTerm?: true
  /** From where on it may still be taken back. */
  readonly open: readonly string[]
  readonly cite: {
    readonly receive: Citations
    readonly accept: Citations
    readonly request: Citations
    readonly supplement: Citations
    readonly reject: Citations
    readonly withdraw: Citations
  }
}

/** 收到、受理、一次告知补正、补正、不予受理、撤回: from an application to its acceptance, the same in every kind that is applied for. */
export function intakeSteps(i: Intake): readonly Step[] {
  const main = { proceeding: i.proceeding } as const
  const receipt = (...does: readonly Does[]): readonly Does[] => (i.receiptTerm ? does : [])
  return subject('申请和受理', [
    step({
      ...main,
      id: 'application.receive',
      title: '收到申请',
      from: [],
      to: 'received',
      effect: 'constitutive',
      posts: ['handler'],
      fields: [i.applicant, ...i.application.fields],
      does: [
        enter(i.application),
        assignUnit(actorUnit),
        ...receipt(moment('application-received', { on: form('receivedOn') })),
      ],
      cite: i.cite.receive,
    }),
    step({
      ...main,
      id: 'application.accept',
      title: '受理',
      from: ['received'],
      to: 'examining',
      effect: 'constitutive',
      posts: ['handler'],
      fields: [must('facts', '受理条件', { is: 'facts', facts: i.accept })],
      does: [enter(acceptance, { deemed: false }), moment('accepted'), i.papers.acceptance, ...(i.accepted ?? [])],
      cite: i.cite.accept,
    }),
    step({
      ...main,
      id: 'application.request',
      title: '一次告知补正',
      from: ['received'],
      to: 'correcting',
      effect: 'constitutive',
      posts: ['handler'],
      fields: request.fields,
      does: [enter(request), ...receipt(moment('materials-told')), i.papers.request],
      cite: i.cite.request,
    }),
    step({
      ...main,
      id: 'application.supplement',
      title: '收到补正材料',
      from: ['correcting'],
      to: 'received',
      effect: 'reported',
      posts: ['handler'],
      fields: supplement.fields,
      does: [enter(supplement), ...receipt(moment('application-received', { on: today }))],
      cite: i.cite.supplement,
    }),
    step({
      ...main,
      id: 'application.reject',
      title: i.rejectTitle ?? '不予受理',
      from: ['received'],
      to: 'rejected',
      effect: 'constitutive',
      posts: i.posts?.reject ?? ['handler', 'unitHead'],
      fields: i.rejection.fields,
      does: [enter(i.rejection), moment('ended'), ...i.papers.rejection],
      cite: i.cite.reject,
    }),
    step({
      ...main,
      id: 'application.withdraw',
      title: '登记撤回申请',
      from: ['received', 'correcting', ...i.open],
      to: 'ended',
      effect: 'reported',
      posts: ['handler'],
      fields: takenBack.fields,
      does: [enter(takenBack), moment('ended')],
      cite: i.cite.withdraw,
    }),
  ]).concat(
    ceasingSteps({
      ...main,
      from: ['received', 'correcting', ...i.open],
      to: 'ended',
      does: [moment('ended')],
      cite: i.cite.withdraw,
    }),
  )
}
