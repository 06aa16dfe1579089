import { guideParts, needed } from '@xiezhi/law/list/lines/guides.ts'
import type { FieldError } from '../../refusal.ts'
import { shown } from '../shown.ts'
import { fault, isRecord, type Taken } from '../taken.ts'

const title = Object.fromEntries<string>(guideParts)

/** A guide says all that somebody who comes has to know, matter by matter (指导意见四); what is missing is named, not guessed. */
export function guideWhole({ form }: Pick<Taken, 'form'>): readonly FieldError[] {
  if (form.kind !== 'guides' || !Array.isArray(form.guides)) return []
  const said = new Map<string, Set<string>>()
  for (const line of form.guides.filter(isRecord)) {
    const matter = shown(line.matter).trim()
    said.set(matter, (said.get(matter) ?? new Set()).add(shown(line.part)))
  }
  return [...said].flatMap(([matter, parts]) => {
    const missing = needed.filter((part) => !parts.has(part)).map((part) => title[part])
    return missing.length === 0
      ? []
      : fault('guides', 'guide-incomplete', `“${matter}”还没有写明：${missing.join('、')}。请各补一行。`)
  })
}
