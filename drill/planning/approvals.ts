import type { Form } from '@xiezhi/casework'
import { chainOf, type Day, type Matter, type PostKind, type StepId } from '@xiezhi/law'
import type { Drill } from './drill.ts'
import { supplied } from './supplied.ts'

/** A step before it has its time of day. */
export interface Draft {
  readonly on: Day
  readonly post: PostKind
  readonly step: StepId
  readonly proceeding: string
  readonly form: Form
  /** Which of the persons at the post, counted from 0. */
  readonly nth?: number
}

interface Round {
  readonly matter: Matter
  readonly proposedOn: Day
  readonly approvedOn: Day
  readonly propose: Form
  /** Beside the opinion, on the first signature. */
  readonly endorse?: Form
}

/** One matter put up by the handler and signed along the agency's own chain of posts. */
export function approvalDrafts(round: Round, drill: Drill): readonly Draft[] {
  const chain = chainOf(drill.agency.chains, round.matter)
  const base = { proceeding: 'main' }
  const id = (verb: 'propose' | 'endorse' | 'approve') => `${round.matter}.${verb}` as StepId
  return [
    { ...base, on: round.proposedOn, post: 'handler', step: id('propose'), form: round.propose },
    ...chain.map((post, i): Draft => {
      const last = i === chain.length - 1
      const opinion = supplied(last ? '同意（演练）。' : '拟同意（演练）。')
      return {
        ...base,
        on: last ? round.approvedOn : round.proposedOn,
        post,
        step: id(last ? 'approve' : 'endorse'),
        form: { opinion, ...(i === 0 && !last ? round.endorse : {}) },
      }
    }),
  ]
}
