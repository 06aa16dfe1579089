import type { Act, CaseFile } from './file.ts'
import { strings } from './readings/world.ts'

/**
 * Whoever took part in an act: who entered it and for whom, the officers that any version of its form named, the heads who met, and the
 * signatures it stands on. None of them mends it, takes it back or declares it cured.
 */
export function tookPart(file: CaseFile, event: number): readonly string[] {
  const act = file.acts.find((a) => a.event === event)
  if (act === undefined) return []
  return [
    ...who(act),
    ...strings(act.form.officers),
    ...(act.formerOfficers ?? []),
    ...file.entries.filter((e) => e.event === event).flatMap((e) => strings(e.fields.heads)),
    ...Object.values(file.approvals).flatMap((approval) => {
      // The last signature is the act itself: those before it, and who put the matter up, made it with him.
      if (approval.proceeding !== undefined && approval.proceeding !== act.proceeding) return []
      if (approval.trail.at(-1)?.at !== act.acted || !act.step.startsWith(`${approval.matter}.`)) return []
      const put = file.acts.findLast(
        (a) => a.event < event && a.step === `${approval.matter}.propose` && a.proceeding === act.proceeding,
      )
      return [...approval.trail.map((t) => t.person), ...(put === undefined ? [] : who(put))]
    }),
  ]
}

const who = ({ actor }: Act): readonly string[] =>
  actor.behalfOf === undefined ? [actor.person] : [actor.person, actor.behalfOf.person]
