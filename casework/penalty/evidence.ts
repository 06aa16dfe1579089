import type { Day } from '@xiezhi/law'
import { entriesIn } from '../entries.ts'
import type { CaseFile, Evidence } from '../file.ts'

const read = new WeakMap<CaseFile, readonly Evidence[]>()

/** The pieces of evidence of the case, by their numbers. */
export function evidenceIn(file: CaseFile): readonly Evidence[] {
  const known = read.get(file)
  if (known !== undefined) return known
  const found = entriesIn(file, 'evidence').map(({ no, on, event, fields }): Evidence => {
    const { verified, verifiedOn, verifiedBy, finding, excluded, officers, files, ...own } = fields
    return {
      ...(own as unknown as Pick<Evidence, 'kind' | 'title' | 'form' | 'source' | 'proves'>),
      number: no,
      officers: (officers ?? []) as unknown as Evidence['officers'],
      files: (files ?? []) as unknown as Evidence['files'],
      on,
      event,
      ...(verified === true
        ? { verified: { on: verifiedOn as Day, by: String(verifiedBy), finding: String(finding) } }
        : {}),
      ...(typeof excluded === 'string' ? { excluded: { reason: excluded } } : {}),
    }
  })
  read.set(file, found)
  return found
}
