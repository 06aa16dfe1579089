import type { Day, Matter } from '@xiezhi/law'
import { entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'

/** An approval given on paper in an outage: nothing until its giver confirms by taking the step (design 4.6). */
export interface PaperApproval {
  readonly matter: Matter
  readonly person: string
  readonly opinion: string
  readonly reason: string
  readonly on: Day
  readonly event: number
  /** In which the giver took the step, in the round the paper was of: what is put up anew is signed anew. */
  readonly confirmed?: number
}

export const paperApprovalsIn = (file: CaseFile): readonly PaperApproval[] =>
  entriesIn(file, 'paperApproval').map(({ on, event, fields }) => {
    const given = fields as unknown as Pick<PaperApproval, 'matter' | 'person' | 'opinion' | 'reason'>
    const steps = ['endorse', 'approve'].map((verb) => `${given.matter}.${verb}`)
    const anew = file.acts.find((a) => a.event > event && a.step === `${given.matter}.propose`)?.event
    const confirmed = file.acts.find(
      (a) =>
        a.event > event &&
        (anew === undefined || a.event < anew) &&
        steps.includes(a.step) &&
        a.actor.person === given.person,
    )?.event
    return { ...given, on, event, ...(confirmed === undefined ? {} : { confirmed }) }
  })
