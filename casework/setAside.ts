import { procedureOf, type RuleBook } from '@xiezhi/law'
import type { Entry } from './entries.ts'
import type { CaseFile } from './file.ts'

const isExcluded = (e: Entry): boolean => typeof e.fields.excluded === 'string'

/** Everything of its kind that the act brought in was excluded: of eight photographs all eight, and not the one that is named. */
export function isSetAside(file: CaseFile, event: number): boolean {
  const brought = file.entries.filter((e) => e.event === event)
  const kinds = new Set(brought.filter(isExcluded).map((e) => e.kind))
  return kinds.size > 0 && brought.every((e) => !kinds.has(e.kind) || isExcluded(e))
}

/** What an act brought in that rests on nothing else, as a reader knows it: 证据3“现场照片”, 现场检查. */
export function broughtIn(file: CaseFile, event: number, rules: Pick<RuleBook, 'procedures'>): string {
  const kinds = procedureOf(rules, file.procedure)?.records ?? []
  return file.entries
    .filter((e) => e.event === event && !isExcluded(e))
    .flatMap((e) => {
      const kind = kinds.find((k) => k.id === e.kind)
      if (kind?.later.some((f) => f.id === 'excluded') !== true) return []
      const { title } = e.fields
      return [`${kind.title}${e.no}${typeof title === 'string' ? `“${title}”` : ''}`]
    })
    .join('、')
}
