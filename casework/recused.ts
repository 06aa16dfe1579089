import { entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'

/** Who was found to have to withdraw takes part in nothing of the case any more (处罚法43). */
export const recusedIn = (file: CaseFile): ReadonlySet<string> =>
  new Set(
    entriesIn(file, 'recusalDecision').flatMap(({ fields, ended }) =>
      fields.granted === true && typeof fields.person === 'string' && ended === undefined ? [fields.person] : [],
    ),
  )
