import { stopClocks } from '../clocks.ts'
import type { Effect } from '../event.ts'
import type { CaseFile } from '../file.ts'
import { hearingDueFor } from '../readings/notice.ts'
import { latestProposal, noticeHeld, punished, servedNotice } from '../readings/world.ts'
import { type Act, type Doing, text, to } from './act.ts'
import { endorse, propose, sendBack, sign } from './approval.ts'

export const proposeNotice: Act = (d) => ({ effects: propose(d, 'notice') })
export const endorseNotice: Act = (d) => ({ effects: endorse(d, 'notice') })
export const returnNotice: Act = (d) => ({ effects: sendBack(d, 'notice') })

/** Issues one notice about the current proposal: one paper and one service for each party it concerns. */
export const approveNotice: Act = (d) => {
  const proposal = latestProposal(d.file)
  if (proposal === undefined) throw new Error('nothing to give notice of')
  const number = d.file.notices.length + 1
  const parties = punished(proposal)
  const offersHearing = parties.filter((p) => hearingDueFor({ ...d }, p) === 'yes')
  const { reasons = {}, ...put } = d.file.approvals.notice?.form ?? {}
  const own = reasons as Readonly<Record<string, string>>
  return {
    effects: [
      ...sign(d, 'notice'),
      {
        do: 'notice',
        notice: {
          number,
          about: proposal.version,
          on: d.day,
          reason: text(put, 'reason'),
          reasons: own,
          offersHearing,
        },
      },
      ...parties.map((party) => serviceOf(d, party, 'penalty-notice', number)),
      ...to(d),
    ],
    papers: parties.map((party) => ({ kind: 'penalty-notice', party, about: proposal.version })),
  }
}

export const serviceOf = (
  d: Doing,
  party: string,
  document: 'penalty-notice' | 'penalty-decision',
  notice?: number,
): Effect => ({
  do: 'open',
  proceeding: {
    id: `service-${document === 'penalty-notice' ? `notice${notice}` : 'decision'}-${party}`,
    kind: 'service',
    stage: 'pending',
    parent: d.proceeding.id,
    opened: d.day,
    about: { party, document, ...(notice === undefined ? {} : { notice }) },
  },
})

export const state: Act = (d) => ({
  effects: [
    {
      do: 'statement',
      party: text(d.form, 'party'),
      content: text(d.form, 'content'),
      on: d.day,
      notice: noticeHeld(d.file, text(d.form, 'party'), d.day),
    },
  ],
})

export const waiveAnswer: Act = (d) => waive(d, 'answer')
export const waiveHearing: Act = (d) => waive(d, 'hearing')

function waive(d: Doing, what: 'answer' | 'hearing') {
  const party = text(d.form, 'party')
  const moment = what === 'answer' ? 'answer-closed' : 'hearing-closed'
  return {
    effects: [
      // What is waived is what the party held in its hands that day, not a newer notice still on its way.
      { do: 'waive' as const, party, what, on: d.day, notice: servedNotice(d.file, party, d.day)?.notice.number ?? 0 },
      ...stopClocks(d.file, moment, d.day, d.context, { party }),
    ],
  }
}

export const requestHearing: Act = (d) => ({
  effects: [
    {
      do: 'hearingRequest',
      party: text(d.form, 'party'),
      on: d.day,
      notice: noticeHeld(d.file, text(d.form, 'party'), d.day),
    },
  ],
})

export const weighAnswers: Act = (d) => ({
  effects: [
    {
      do: 'weighed',
      party: text(d.form, 'party'),
      points: d.form.points as unknown as CaseFile['weighings'][number]['points'],
    },
  ],
})

/** The party goes without a penalty, and the record says how and why; what it was told stays told. */
export const releaseParty: Act = (d) => ({
  effects: [
    {
      do: 'release',
      party: text(d.form, 'party'),
      outcome: text(d.form, 'outcome'),
      reason: text(d.form, 'reason'),
      on: d.day,
      by: d.actor.person,
    },
  ],
})
