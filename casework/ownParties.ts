import type { Step } from '@xiezhi/law'
import type { Effect } from './event.ts'
import type { CaseFile, Form, Party } from './file.ts'
import { withEffects } from './fold.ts'
import { isRecord } from './forms/taken.ts'

/**
 * The case with whom the form itself brings: what else the same form says of a party, and what its gates ask of one, is said and asked of
 * somebody who is there. A case that begins with a decision has nobody before it.
 */
export function withOwnParties(file: CaseFile, step: Pick<Step, 'fields'>, form: Form): CaseFile {
  const parties = step.fields.flatMap((f): readonly Effect[] => {
    const given = f.kind.is === 'party' ? form[f.id] : undefined
    return isRecord(given) && typeof given.id === 'string' && typeof given.name === 'string'
      ? [{ do: 'party', party: given as unknown as Party }]
      : []
  })
  if (parties.length === 0) return file
  return withEffects(file, parties, {
    sequence: file.sequence,
    actor: { person: '', name: '', post: 'handler', agency: file.agency },
    proceeding: 'main',
  })
}
