import type { DutyId } from '../duties.ts'
import type { Beginning, Check } from '../instruments.ts'
import type { Matter } from '../matters.ts'
import type { NormId } from '../norms/index.ts'
import type { PostKind } from '../posts.ts'
import type { Citations } from './citation.ts'
import type { Does } from './does.ts'
import { type Field, isOneOf, type Other } from './field.ts'

/** A step's own name: clue.register. That every name used exists is checked when a rule book is loaded (checkRuleBook). */
export type StepId = string

/** A kind of proceeding: the main one of its procedure, and those it opens beside it (送达、缴款、审核、公示). */
export type ProceedingKind = string

/** Where an approval matter must stand for the step to be the next one in its chain. */
export interface Turn {
  readonly matter: Matter
  readonly at: 'idle' | 'between' | 'last' | 'pending'
  /** The kind of entry that is put up: its latest is what is signed, and no newer one. */
  readonly about?: string
  /** Kinds of entries that, once they come after it was put up, make it incomplete: it is put up again. */
  readonly overtakenBy?: readonly string[]
}

export interface Step {
  readonly id: StepId
  readonly title: string
  /** The gates and clocks of the catalogue it carries itself (`norms/`). */
  readonly norm?: readonly NormId[]
  /** Imperative, as on the button. */
  readonly button?: string
  readonly proceeding: ProceedingKind
  /** Under what a reader looks for it (`words/subject.ts`); absent: what its proceeding is called. */
  readonly subject?: string
  readonly from: readonly string[]
  /** Absent: the stage stays as it is. */
  readonly to?: string
  /** constitutive: exists only by being performed here. reported: happened in the world, told to the record. */
  readonly effect: 'constitutive' | 'reported'
  /**
   * Where the form has one of these values it was done on the scene, on paper signed there (没有网络): constitutive all the same, but there
   * and then. It is told with the time it happened, and what a gate finds is kept with it as its fault, as with any reported act.
   */
  readonly onPaper?: Other
  readonly posts: readonly PostKind[]
  /** What whoever takes it, or is named in it as an officer, thereby does in the case: some duties are kept apart (duties.ts). */
  readonly duty?: DutyId
  readonly turn?: Turn
  /** It mends the record and enters nothing of its own: 更正、撤回、补正. */
  readonly mends?: 'correct' | 'withdraw' | 'cure'
  /** That it was taken at all, with what it entered and the case it began, is read only by who handles the case (举报: `Field.sealed`). */
  readonly sealed?: true
  readonly fields: readonly Field[]
  /** What it does to the record, in order; absent: nothing beside its facts and its stage. */
  readonly does?: readonly Does[]
  /** What follows at once and cannot be taken back: asked once more before it is done. */
  readonly confirm?: string
  /** Words of consent a signature may begin with, where nothing is known against it. */
  readonly consent?: string
  /** What its form begins with, worked out from the case (law/instruments.ts). */
  readonly begins?: Beginning
  /** What its form is held against the case for, besides what the kinds of its fields say (law/instruments.ts). */
  readonly checks?: readonly Check[]
  /** The step whose paper is shown beside its form: what is drafted here is what that will say. */
  readonly shows?: StepId
  /** It is taken on a page of its own, for many cases at once or by a program (报送通道): the desk of a case does not offer it. */
  readonly takenOn?: 'channels'
  /** 退回: the step that is to be taken again. */
  readonly returns?: StepId
  /** The signatures this step puts a matter up to: what their gates would refuse is told to who drafts, and not only to who signs. */
  readonly putsUp?: readonly StepId[]
  /** What must follow by law and is not built yet: said before the step is taken, not after. */
  readonly unbuilt?: string
  readonly cite: Citations
}

export const step = (s: Step): Step => s

/** The step as it is taken with this form: done on paper on the scene it is told, and not done here. */
export const asTaken = (step: Step, form: { readonly [field: string]: unknown }): Step =>
  step.onPaper !== undefined && isOneOf(step.onPaper, form) ? { ...step, effect: 'reported' } : step
