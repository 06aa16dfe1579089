import { type Field, procedureOf } from '@xiezhi/law'
import { barriers } from './availability.ts'
import type { Context } from './context.ts'
import type { CaseFile } from './file.ts'
import type { Reason } from './refusal.ts'

/** Fields that can name a file: those of files, and the corrected form of another step. */
const takesFiles = (field: Field): boolean => field.kind.is === 'files' || field.kind.is === 'object'

/**
 * Why the actor may not bring files into this case; empty when some step that takes files is his to take now. What the law still
 * bars by a gate is no bar to uploading: the file is often what was missing.
 */
export function bringingBarred(file: CaseFile, context: Context): readonly Reason[] {
  const procedure = procedureOf(context.rules, file.procedure)
  const bars = file.proceedings.flatMap((proceeding) =>
    (procedure?.steps ?? [])
      .filter((s) => s.proceeding === proceeding.kind && s.fields.some(takesFiles))
      .map((s) => barriers(s, proceeding, file, context)),
  )
  if (bars.some((reasons) => reasons.length === 0)) return []
  return bars.find((reasons) => reasons.every((r) => r.code === 'post')) ?? bars[0] ?? []
}
