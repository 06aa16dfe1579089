import type { Beginning, Check } from '../instruments.ts'
import { type Matter, matters } from '../matters.ts'
import type { PostKind } from '../posts.ts'
import type { Citations } from '../words/citation.ts'
import type { Does } from '../words/does.ts'
import { type Field, must } from '../words/field.ts'
import type { RecordKind } from '../words/record.ts'
import { type ProceedingKind, type Step, type StepId, step, type Turn } from '../words/step.ts'

type Verb = 'propose' | 'endorse' | 'return' | 'approve'

/** What the steps of putting a matter up are called in every procedure that does. */
export const approvalStep = (matter: Matter, verb: Verb): StepId => `${matter}.${verb}`

interface Approval {
  /** The kind of proceeding it moves. */
  readonly proceeding: ProceedingKind
  readonly matter: Matter
  /** The kind of entry that is put up; absent: the form alone. */
  readonly about?: RecordKind
  /** Kinds that come too late for what has been put up already. */
  readonly overtakenBy?: readonly RecordKind[]
  readonly from: readonly string[]
  readonly to?: string
  readonly propose: readonly Field[]
  readonly checks?: readonly Check[]
  /** What putting it up begins with. */
  readonly begins?: Beginning
  /** The words of consent of who signs on the way, and of who signs last. */
  readonly consent?: { readonly endorse: string; readonly approve?: string }
  /** Asked once more before the last signature. */
  readonly confirm?: string
  readonly endorse?: readonly Field[]
  readonly approve?: readonly Field[]
  /** What each of them does besides moving the matter on. */
  readonly does?: Readonly<Partial<Record<Verb, readonly Does[]>>>
  readonly approveTitle: string
  readonly subject?: string
  /** Who alone may sign last; absent: any head. */
  readonly approvers?: readonly PostKind[]
  readonly cite: Citations
}

/** The four steps of putting a matter up: 呈批 → 审签 → 批准, or 退回. The chain of posts is the agency's own list. */
export function approval(a: Approval): readonly Step[] {
  const title = matters[a.matter]
  const id = (verb: Verb): StepId => approvalStep(a.matter, verb)
  const turn = (at: Turn['at']): Turn => ({
    matter: a.matter,
    at,
    ...(a.about === undefined ? {} : { about: a.about.id }),
    ...(a.overtakenBy === undefined ? {} : { overtakenBy: a.overtakenBy.map((k) => k.id) }),
  })
  const does = (verb: Verb): readonly Does[] => a.does?.[verb] ?? []
  const common = {
    ...(a.subject === undefined ? {} : { subject: a.subject }),
    proceeding: a.proceeding,
    from: a.from,
    effect: 'constitutive',
    cite: a.cite,
  } as const
  const opinion = must('opinion', '意见', { is: 'longText', max: 2000 })
  return [
    step({
      ...common,
      id: id('propose'),
      title: `${title}呈批`,
      posts: ['handler'],
      turn: turn('idle'),
      fields: a.propose,
      ...(a.checks === undefined ? {} : { checks: a.checks }),
      ...(a.begins === undefined ? {} : { begins: a.begins }),
      does: does('propose'),
      putsUp: [id('endorse'), id('approve')],
    }),
    step({
      ...common,
      id: id('endorse'),
      title: `${title}审签`,
      posts: ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'],
      duty: 'endorse',
      turn: turn('between'),
      fields: [opinion, ...(a.endorse ?? [])],
      ...(a.consent === undefined ? {} : { consent: a.consent.endorse }),
      does: does('endorse'),
    }),
    step({
      ...common,
      id: id('return'),
      title: `退回${title}呈批`,
      posts: ['unitHead', 'legalHead', 'deputyHead', 'agencyHead'],
      duty: 'return',
      turn: turn('pending'),
      fields: [must('reason', '退回原因和要求', { is: 'longText', max: 2000 })],
      does: does('return'),
      returns: id('propose'),
    }),
    step({
      ...common,
      id: id('approve'),
      title: a.approveTitle,
      to: a.to,
      posts: a.approvers ?? ['deputyHead', 'agencyHead'],
      duty: 'approve',
      turn: turn('last'),
      fields: [opinion, ...(a.approve ?? [])],
      ...(a.consent?.approve === undefined ? {} : { consent: a.consent.approve }),
      ...(a.confirm === undefined ? {} : { confirm: a.confirm }),
      does: does('approve'),
    }),
  ]
}
