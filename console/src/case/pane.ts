import type { CaseView, StepView } from '@xiezhi/answers'
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

export const draftAddress = (caseId: string, proceeding: string, step: string): string =>
  `/api/cases/${caseId}/drafts/${proceeding}/${step}`
