import type { CaseFile } from '@xiezhi/casework/file.ts'
import type { FactId, Field } from '@xiezhi/law'
import { createContext, useContext } from 'react'
import type { MatterPreset, PersonView } from '../api/types.ts'
import type { Errors } from './model.ts'

/** What controls need beside their value. Without a case (a new clue) there is no file yet. */
export interface FormWorld {
  readonly caseId?: string
  readonly file?: CaseFile
  readonly people: readonly PersonView[]
  readonly matters: readonly MatterPreset[]
  readonly names: Readonly<Record<string, string>>
  readonly errors: Errors
  /** Questions another step waits for: asked first. */
  readonly ask?: readonly FactId[]
  /** Fields of any step, for correcting what was recorded by it. */
  readonly fieldsOf?: (step: string) => readonly Field[] | undefined
  /** Words offered while typing, by field. */
  readonly suggest?: Readonly<Record<string, readonly string[]>>
  readonly onArticle?: (statute: string, article: number, gist: string, paragraph?: string) => void
}

const World = createContext<FormWorld>({ people: [], matters: [], names: {}, errors: {} })
export const FormWorldProvider = World.Provider
export const useFormWorld = (): FormWorld => useContext(World)
