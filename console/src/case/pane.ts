import type { CaseView, StepView } from '@xiezhi/answers'
import type { Form } from '@xiezhi/casework'
import type { Step } from '@xiezhi/law'
import type { ReactNode } from 'react'
import type { FormWorld } from '../form/context.ts'
import type { Values } from '../form/model.ts'
import type { Cured } from './waysOut.ts'

export interface PaneProps {
  readonly view: CaseView
  readonly step: StepView
  readonly allSteps: readonly StepView[]
  readonly ask: readonly string[]
  /** What the form begins with, because a refusal led here for exactly that. */
  readonly begin: Readonly<Record<string, string>>
  readonly onArticle: (statute: string, article: number, gist: string, paragraph?: string) => void
  readonly onAsk: (ids: readonly string[]) => void
  readonly onCure: (way: Cured) => void
  /** It follows a step just done here: the keyboard goes on in it. */
  readonly follows?: boolean
  readonly onDone: (titles: readonly string[], papers: readonly string[]) => void
  /** The step is no longer open, and what was typed is on the page: the owner keeps the pane. */
  readonly gone: boolean
  readonly onDirty: (dirty: boolean) => void
}

/** What the form of a step knows beside the step. */
export interface StepFormProps extends PaneProps {
  readonly world: Omit<FormWorld, 'errors'>
  readonly filled: Form
  readonly start: Values
  /** That a draft was restored, and what another did since. */
  readonly restored: ReactNode
  /** The version the draft was begun on; undefined: none was restored. */
  readonly began: number | undefined
  readonly actedBefore: string | undefined
  readonly happened: boolean
  /** It lets a text out to the public: who takes it reads it first. */
  readonly letsOut: boolean
  /** It makes a new version of what is put up or drafted: what it was opened on travels with it. */
  readonly makesVersion: boolean
  /** The case comes over from paper, and this may have been done there. */
  readonly tells: boolean
  /** The step as the rule book has it. */
  readonly rule: Step | undefined
  /** What the public sees begins or ends with it. */
  readonly changesPublic: boolean
  /** What is asked to be signed, in a few lines. */
  readonly card: ReactNode
}

export const draftAddress = (caseId: string, proceeding: string, step: string): string =>
  `/api/cases/${caseId}/drafts/${proceeding}/${step}`
