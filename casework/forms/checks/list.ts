import { procedureOf } from '@xiezhi/law'
import { entriesIn } from '../../entries.ts'
import type { FieldError } from '../../refusal.ts'
import { fault, isRecord, type Taken } from '../taken.ts'

/** Lines are taken in for a large list alone, and for the one they were read as. */
export function sheetOfList({ form, file, context }: Taken): readonly FieldError[] {
  const sheet = isRecord(form.sheet) && isRecord(form.sheet.file) ? form.sheet.file.lines : undefined
  const lines = isRecord(sheet) ? sheet : {}
  const listing = procedureOf(context.rules, file.procedure)?.lists
  const drafted = listing === undefined ? undefined : entriesIn(file, listing.drafted).at(-1)?.fields
  if (listing === undefined || drafted === undefined) return []
  if (drafted[listing.large] !== true)
    return fault('sheet', 'not-large', '这份清单是逐项填写的，请办理“修订清单”，把“大宗名录”选为“是”，再导入逐项内容。')
  if (drafted[listing.kind] !== lines.list)
    return fault('sheet', 'other-list', '读入的逐项内容是另一种名录的，请按这份名录的种类重新读入。')
  return []
}
