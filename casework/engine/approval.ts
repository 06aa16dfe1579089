import { chainOf, type Matter, type Turn } from '@xiezhi/law'
import { approvalIn, ofChild, subjectOf } from '../approvals.ts'
import type { Effect } from '../event.ts'
import type { Approval } from '../file.ts'
import { type Doing, given, optional, text } from './doing.ts'

/** Puts a matter up: a fresh round along the agency's chain, about the latest entry of the kind its turn names. */
export function propose(d: Doing, { matter, about: kind }: Turn): readonly Effect[] {
  const before = approvalIn(d.file, matter, d.proceeding)
  const about = kind === undefined ? undefined : subjectOf(d.file, kind, d.proceeding)?.no
  return [
    {
      do: 'approval',
      approval: {
        matter,
        ...ofChild(d.proceeding),
        round: (before?.round ?? 0) + 1,
        chain: chainOf(d.context.agency.chains, matter),
        signed: 0,
        state: 'pending',
        ...given('about', about),
        form: d.form,
        trail: [],
      },
    },
  ]
}

const opinionOf = (d: Doing): Approval['trail'][number] => ({
  post: d.actor.post,
  person: d.actor.person,
  name: d.actor.name,
  opinion: optional(d.form, 'opinion') ?? text(d.form, 'reason'),
  at: d.at,
  ...given('behalfOf', d.actor.behalfOf?.name),
})

function pending(d: Doing, matter: Matter): Approval {
  const approval = approvalIn(d.file, matter, d.proceeding)
  if (approval === undefined) throw new Error(`no ${matter} has been put up`)
  return approval
}

export function endorse(d: Doing, { matter }: Turn): readonly Effect[] {
  const a = pending(d, matter)
  return [{ do: 'approval', approval: { ...a, signed: a.signed + 1, trail: [...a.trail, opinionOf(d)] } }]
}

export function sign(d: Doing, { matter }: Turn): readonly Effect[] {
  const a = pending(d, matter)
  return [
    { do: 'approval', approval: { ...a, signed: a.signed + 1, state: 'approved', trail: [...a.trail, opinionOf(d)] } },
  ]
}

export function sendBack(d: Doing, { matter }: Turn): readonly Effect[] {
  const a = pending(d, matter)
  return [{ do: 'approval', approval: { ...a, state: 'returned', trail: [...a.trail, opinionOf(d)] } }]
}
