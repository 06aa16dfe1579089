import type { Matter } from '@xiezhi/law'
import type { CaseFile, Paper } from '../file.ts'
import { noticesIn } from '../penalty/notices.ts'
import { type Act, text } from './act.ts'

/** Told by the handler; without effect on the approval until the giver takes the step at sign-in. */
export const approve: Act = (d) => {
  const matter = text(d.form, 'matter') as Matter
  return {
    effects: [
      {
        do: 'paperApproval',
        approval: {
          matter,
          round: d.file.approvals[matter]?.round ?? 0,
          person: text(d.form, 'person'),
          opinion: text(d.form, 'opinion'),
          reason: text(d.form, 'reason'),
          on: d.day,
        },
      },
    ],
  }
}

/** Which notice a paper is of: it was numbered straight after its notice was issued. */
export const noticeOf = (file: CaseFile, paper: Paper | undefined): number | undefined =>
  paper === undefined ? undefined : noticesIn(file).findLast((n) => n.event < paper.event)?.number

/** A notice not yet served is taken out of the world; its number is spent, its services end. */
export const voidPaper: Act = (d) => {
  const number = text(d.form, 'number')
  const paper = d.file.papers.find((p) => p.number === number)
  const notice = noticeOf(d.file, paper)
  const services = d.file.proceedings.filter(
    (p) =>
      p.kind === 'service' &&
      p.stage === 'pending' &&
      p.about.document === paper?.kind &&
      p.about.notice === notice &&
      p.about.party === paper?.party,
  )
  return {
    effects: [
      { do: 'voidPaper', number, reason: text(d.form, 'reason') },
      ...services.map((p) => ({ do: 'stage' as const, proceeding: p.id, stage: 'voided' })),
    ],
  }
}
