import type { Colleague, ListVersion, MatterItem } from '@xiezhi/answers'
import type { Json, Moment } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import type { Day, FactId, Field, Roles } from '@xiezhi/law'
import { createContext, useContext } from 'react'
import type { Errors } from './model.ts'
import type { UploadDesk } from './useUploads.ts'

/** What controls need beside their value. Without a case (a new clue) there is no file yet. */
export interface FormWorld {
  readonly caseId?: string
  readonly file?: CaseFile
  /** Whose form it is: a table is read by the columns the rules give its list. */
  readonly of?: { readonly procedure: string; readonly step: string }
  /** Where the step stands. */
  readonly proceeding?: string
  /** The form as filled in so far. */
  readonly values?: { readonly violations?: unknown }
  readonly people: readonly Colleague[]
  readonly matters: readonly MatterItem[]
  /** The agency's benchmarks, version by version (裁量基准). */
  readonly benchmarks?: readonly ListVersion[]
  readonly today?: Day
  readonly names: Readonly<Record<string, string>>
  /** What parties are called here; absent: 当事人、第三人. */
  readonly roles?: Roles
  readonly errors: Errors
  /** Questions another step waits for: asked first. */
  readonly ask?: readonly FactId[]
  /** Questions a condition of the law wants answered 是: never denied together with others. */
  readonly wanted?: ReadonlySet<FactId>
  /** Fields of any step, for correcting what was recorded by it. */
  readonly fieldsOf?: (step: string) => readonly Field[] | undefined
  /** Words offered while typing, by field. */
  readonly suggest?: Readonly<Record<string, readonly string[]>>
  /** Another field of the form: what is taken in one tells of it too. */
  readonly set?: (field: string, value: Json | undefined) => void
  /** Files on their way up; a form without a case has none. */
  readonly uploads?: UploadDesk
  /** What a photograph may fill in when asked to. */
  readonly offer?: {
    readonly acted?: { readonly value: string | undefined; readonly set: (moment: Moment) => void }
    readonly place?: { readonly value: Json | undefined; readonly set: (place: string) => void }
  }
  readonly onArticle?: (statute: string, article: number, gist: string, paragraph?: string) => void
}

const World = createContext<FormWorld>({ people: [], matters: [], names: {}, errors: {} })
export const FormWorldProvider = World.Provider
export const useFormWorld = (): FormWorld => useContext(World)
