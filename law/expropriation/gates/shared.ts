import { expropriationRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { here } from '../../words/value.ts'

export const art = (article: number, gist: string, paragraph?: string) =>
  cite(expropriationRegulation, article, gist, paragraph)
export const ofHouse = { proceeding: { is: here } } as const
export const ofThis = (kind: RecordKind) => entries(kind, ofHouse)
