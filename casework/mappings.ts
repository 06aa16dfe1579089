import { procedureOf, type RuleBook } from '@xiezhi/law'
import { entriesIn } from './entries.ts'
import type { CaseFile, Json } from './file.ts'
import { isRecord } from './forms/taken.ts'

/** What a heading of a table was taken for by hand, and in which list. */
export interface HeadingByHand {
  readonly list: string
  readonly heading: string
  readonly meaning: string
}

/** What was said by hand of the headings of tables this list was drawn up from, the first first (人工对应的表头). */
export function mappingsIn(file: CaseFile, rules: Pick<RuleBook, 'procedures'>): readonly HeadingByHand[] {
  const listing = procedureOf(rules, file.procedure)?.lists
  if (listing === undefined) return []
  return entriesIn(file, listing.drafted).flatMap(({ fields }) =>
    ((fields[listing.mapping] ?? []) as readonly Json[]).flatMap((row): readonly HeadingByHand[] =>
      isRecord(row)
        ? [{ list: String(fields[listing.kind]), heading: String(row.heading), meaning: String(row.meaning) }]
        : [],
    ),
  )
}
