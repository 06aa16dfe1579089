import type { EnforcementKind } from '../certificates.ts'
import type { DocumentKind } from '../documents.ts'
import type { PostKind } from '../posts.ts'
import type { ReadingId } from '../readings.ts'
import type { InForce } from '../statutes.ts'
import type { Told } from './caution.ts'
import type { Citations } from './citation.ts'
import type { Clock } from './clock.ts'
import type { Condition } from './condition.ts'
import type { Branch, Course } from './course.ts'
import type { Due } from './due.ts'
import type { Counted } from './figure.ts'
import type { FileGroup } from './fileOrder.ts'
import type { Gate } from './gate.ts'
import type { Intake } from './intake.ts'
import type { Listing } from './listing.ts'
import type { Publication } from './publication.ts'
import type { RecordKind } from './record.ts'
import type { ProceedingKind, Step, StepId } from './step.ts'
import type { Trace } from './trace.ts'
import type { Unbuilt } from './unbuilt.ts'
import type { Value } from './value.ts'

/** Who must move a proceeding that stands at a stage, and at what; the main one, where nothing beside it waits for anybody. */
export interface StageWait {
  readonly post: PostKind
  readonly what: string
  /** The very step, where the proceeding does not go on by it (指定听证主持人). */
  readonly step?: StepId
  /** Only where the record says so, of the proceeding at hand. */
  readonly when?: Condition
  /** It holds the case up in nothing: what the case itself waits for is still to be done. */
  readonly beside?: true
}

export interface Stage {
  readonly id: string
  readonly title: string
  /** Off the straight way (补正、不予许可): shown to a reader only while a case stands there. */
  readonly aside?: true
  /**
   * Of a publication. over: its time has run out, or it was ended before, and nothing of it is shown any more. drafted: the page is drawn up, and whoever moves it on reads it first, as the public will. shown: here it is
   * public, and at no other stage.
   */
  readonly page?: 'drafted' | 'shown' | 'over'
  /**
   * As long as a proceeding stands here, that which opened it takes no step but these: it stays where it is, and goes on from there
   * (中止调查、中止执行). What mends the record is taken all the same; clocks stand still where the step that came here says so.
   */
  readonly halts?: readonly StepId[]
  /** Who must move a proceeding that stands here; of several, all for which their own condition holds. */
  readonly waits?: StageWait | readonly StageWait[]
}

/** A field of the latest entry of a kind. */
export type LatestField = Extract<Value, { readonly last: string }>

/** What whom it concerns is called: 当事人、申请人、检查对象; and others whose interests it touches. */
export interface Roles {
  readonly party: string
  readonly third: string
}

/** How lists, titles and the search know a case of it. */
export interface Head {
  /** {当事人} and {事由} are filled in: {当事人}涉嫌{事由}案. */
  readonly title: string
  /** Once it is decided; absent: the same. */
  readonly decidedTitle?: string
  /** Absent: it concerns nobody by name. */
  readonly parties?: Roles
  readonly cause: LatestField
  readonly receivedOn: LatestField
  readonly decidedOn?: LatestField
  /** The paper whose number the case is known by once it is decided. */
  readonly decision?: DocumentKind
}

/** By the name of a reading, what it means. */
export type Meanings = Readonly<Partial<Record<ReadingId, Condition>>>

/** One kind of process with an owner, a deadline and a paper: everything it is made of, and nothing of it elsewhere. */
export interface Procedure {
  readonly id: string
  readonly title: string
  readonly inForce: InForce
  readonly first: Step['id']
  /** What the certificate of whoever handles it must be for (处罚法42); absent: it is no enforcement, and asks for none of a kind. */
  readonly enforcement?: EnforcementKind
  /** Kinds of entries its steps make. */
  readonly records: readonly RecordKind[]
  /** The kind whose latest entry is what is to be decided. */
  readonly decides: string
  /** The parties that what is to be decided concerns. */
  readonly concerned?: Value
  readonly head: Head
  /** What each kind of proceeding is called. */
  readonly proceedings: Readonly<Record<ProceedingKind, string>>
  /** Stages of each kind of proceeding, in the order of the law: the strip a reader sees. */
  readonly stages: Readonly<Record<ProceedingKind, readonly Stage[]>>
  readonly steps: readonly Step[]
  readonly gates: readonly Gate[]
  /** What a reading asks of its record, in words; those that stay code are not among them. */
  readonly means?: Meanings
  readonly clocks: readonly Clock[]
  /** What of it the public reads, and where. */
  readonly publications: readonly Publication[]
  /** What it puts on the agency's lists, which other cases ask (`listed`). */
  readonly lists?: Listing
  /** What anybody may send in himself; absent: it begins with the agency alone. */
  readonly intake?: Intake
  /** Whom it is about may rate it once, by a code on the paper he was told by, as soon as he was told (监督条例20); absent: nobody is asked. */
  readonly ratable?: { readonly code: Value; readonly when: Condition }
  /** What of it the annual figures count; absent: nothing. */
  readonly figures?: readonly Counted[]
  /** What it leaves for other cases about the same person to ask; absent: nothing. */
  readonly leaves?: readonly Trace[]
  /** What whoever puts up and signs in it should see first; absent: nothing but what holds of every kind. */
  readonly tells?: readonly Told[]
  /** In which order a case of it is laid away and printed; absent: as its papers were made. */
  readonly fileOrder?: readonly FileGroup[]
  /** A case of it from the first step to the last. */
  readonly course?: Course
  /** Cases of it that go another lawful way. */
  readonly branches?: readonly Branch[]
  /** What belongs to it by law and cannot be done yet. */
  readonly unbuilt: Readonly<Record<string, Unbuilt>>
  /** Of a kind that decides about somebody: which gates bar the faults it would fall by, or by what law they are not asked. */
  readonly due?: Due
  /** What it does is no act that is fought by 复议 or 诉讼 (行政指导、过程性行为, 行诉解释1), though a paper of it goes to somebody: by what law. */
  readonly unfought?: Citations
  readonly cite: Citations
}
