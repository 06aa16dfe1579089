import type { Day, Step } from '@xiezhi/law'
import type { Act, CaseFile, FileRef, Form, Json } from './file.ts'
import { essence } from './format/essence.ts'
import { shown } from './forms/shown.ts'
import type { FieldError } from './refusal.ts'
import { isSetAside } from './setAside.ts'

/**
 * What was once told with its fault, and then taken back or excluded, is not told again without it: the same act of the same day, or the
 * same file. Done anew it is another act, of another day (处罚法46).
 */
export function retold(file: CaseFile, step: Step, form: Form, day: Day): readonly FieldError[] {
  if (step.effect !== 'reported') return []
  const told = file.acts.find(
    (a) =>
      a.step === step.id &&
      file.irregularities.some((i) => i.event === a.event && i.cured === undefined) &&
      isGone(file, a) &&
      (isSame(a, form, day) || sameFile(a.form, form)),
  )
  if (told === undefined) return []
  const sentence = `第${told.event}号记录已如实登记这一行为及其瑕疵，撤回或者排除之后不能换一种说法再登记；应当重新进行，登记重新进行的日期。`
  return [{ field: 'acted', code: 'retold', sentence }]
}

const isGone = (file: CaseFile, act: Act): boolean => act.withdrawn === true || isSetAside(file, act.event)

const isSame = (act: Act, form: Form, day: Day): boolean =>
  act.acted.slice(0, 10) === day &&
  ['party', 'title'].every((field) => essence(shown(act.form[field] ?? '')) === essence(shown(form[field] ?? '')))

function sameFile(one: Form, other: Form): boolean {
  const known = filesOf(one.files)
  return filesOf(other.files).some((sha256) => known.includes(sha256))
}

const filesOf = (files: Json | undefined): readonly string[] =>
  Array.isArray(files) ? (files as unknown as readonly FileRef[]).map((f) => f.sha256) : []
