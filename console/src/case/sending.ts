import type { Form } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import type { Field } from '@xiezhi/law'
import type { FieldProblem } from '../api/client.ts'
import { missingIn } from '../form/model.ts'
import type { UploadDesk } from '../form/useUploads.ts'
import type { Happening } from './happening.ts'
import type { PaperAt } from './seen.ts'

interface Sent {
  readonly form: Form
  /** What was done on paper and is told here. */
  readonly paper?: Form | undefined
  /** When it happened, of an act in the world; undefined: it takes effect by being entered. */
  readonly when?: Happening | undefined
  /** It is entered although a condition was not met. */
  readonly anyway: boolean
  /** The state of the case that was agreed to. */
  readonly basis?: number | undefined
  /** The papers that were opened before signing. */
  readonly seen: readonly PaperAt[]
}

/** What is sent of a step: only what was said, and of an act in the world alone when and why so late. */
export function bodyOf({ form, paper, when, anyway, basis, seen }: Sent) {
  return {
    form,
    ...(paper === undefined ? {} : { paper }),
    ...(when?.acted ? { acted: when.acted } : {}),
    ...(when && when.late.trim() !== '' ? { late: when.late } : {}),
    ...(when && anyway && when.happened.trim() !== '' ? { happened: when.happened } : {}),
    ...(basis === undefined ? {} : { basis }),
    ...(seen.length === 0
      ? {}
      : { seen: seen.map(({ kind, party }) => ({ kind, ...(party === undefined ? {} : { party }) })) }),
  }
}

interface Looked {
  readonly fields: readonly Field[]
  readonly form: Form
  readonly file: CaseFile
  readonly uploads: Pick<UploadDesk, 'list' | 'failed'>
  readonly checked: boolean
  readonly unexplained: boolean
}

/** What keeps a form from being sent. A file that did not come is taken away by hand or sent again: nothing is recorded without the file it names. */
export function lackingIn({ fields, form, file, uploads, checked, unexplained }: Looked): readonly FieldProblem[] {
  const coming = uploads.list.map((going) => going.path)
  return [
    ...uploads.failed.map((going) => ({
      field: going.path,
      code: 'upload-failed',
      sentence: `“${going.file.name}”没有传完，请重试或者移除。`,
    })),
    ...(checked ? missingIn(fields, form, file).filter((m) => !coming.includes(m.field)) : []),
    ...(unexplained ? [{ field: 'happened', code: 'required', sentence: '请写明当时为何没有满足上述要求。' }] : []),
  ]
}
