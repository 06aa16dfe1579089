import type { Procedure } from '@xiezhi/law'
import { versionsMade } from '@xiezhi/law/lookup.ts'
import type { Act, CaseFile } from './file.ts'

/**
 * The act by which a version was last made, after entry `seen`, of what the step makes a version of: what was typed upon the one before would
 * take its place unseen.
 */
export function versionSince(
  procedure: Procedure,
  at: { readonly step: string; readonly proceeding: string },
  { acts }: Pick<CaseFile, 'acts'>,
  seen: number,
): Act | undefined {
  const made = (id: string): readonly string[] => {
    const step = procedure.steps.find((s) => s.id === id)
    return step === undefined ? [] : versionsMade(procedure, step)
  }
  const kinds = made(at.step)
  if (kinds.length === 0) return undefined
  return acts.findLast(
    (a) => a.event > seen && a.proceeding === at.proceeding && made(a.step).some((kind) => kinds.includes(kind)),
  )
}
