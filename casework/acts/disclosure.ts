import { clockOf, type WithdrawalGroundId } from '@xiezhi/law'
import { startClocks, stopClocks } from '../clocks.ts'
import type { CaseFile } from '../file.ts'
import { withEffects } from '../fold.ts'
import { hideLines } from '../forms/hidden.ts'
import { decisionOf } from '../penalty/decision.ts'
import { proposalsIn } from '../penalty/proposals.ts'
import { hiddenFrom, publishedParties } from '../readings/publication.ts'
import { maskText } from '../redaction.ts'
import { type Act, type Doing, factEffects, given, optional, text, to } from './act.ts'

const current = (d: Doing): NonNullable<CaseFile['disclosure']> => {
  if (d.file.disclosure === undefined) throw new Error('nothing has been drafted')
  return d.file.disclosure
}

export const draft: Act = (d) => ({
  effects: [
    {
      do: 'disclosure',
      disclosure: {
        what: text(d.form, 'what'),
        why: text(d.form, 'why'),
        hide: hideLines(text(d.form, 'hide')),
        drafter: d.actor.person,
      },
    },
    ...to(d),
  ],
})

export const approve: Act = (d) => ({
  effects: [
    ...factEffects(d),
    { do: 'disclosure', disclosure: { ...current(d), approver: d.actor.person } },
    ...to(d),
    // What is never published has no time to be published in that could run on and turn red.
    ...(publishedParties({ ...d, file: examined(d) }).length === 0
      ? stopClocks(d.file, 'published', d.day, d.context)
      : []),
  ],
})

/** The file with what this examination finds. */
const examined = (d: Doing): CaseFile => ({
  ...withEffects(d.file, factEffects(d), { sequence: d.file.sequence, actor: d.actor, proceeding: d.proceeding.id }),
  disclosure: { ...current(d), approver: d.actor.person },
})

export const sendBackDraft: Act = (d) => ({ effects: to(d) })

/** Publication presupposes service: its clock waits while the paper cannot be served, and ends on the working day after it is. */
export const defer: Act = (d) => ({
  effects: d.file.clocks
    .filter((c) => c.clock === 'D01' && c.stopped === undefined && !c.pauses.some((p) => p.to === undefined))
    .map((c) => ({
      do: 'clockPause',
      id: c.id,
      from: d.day,
      ground: `尚未送达：${text(d.form, 'reason')}`,
      ...given('leaves', clockOf(d.context.rules, c.clock)?.leaves),
    })),
})

export const publish: Act = (d) => ({
  effects: [
    {
      do: 'disclosure',
      disclosure: {
        ...current(d),
        publisher: d.actor.person,
        publishedAt: d.at,
        redactions: redactions(d),
      },
    },
    ...to(d),
    ...stopClocks(d.file, 'published', d.day, d.context),
    ...startClocks(d.file, 'published', d.day, d.context),
  ],
})

function redactions(d: Doing) {
  const decided = proposalsIn(d.file).find((p) => p.version === decisionOf(d.file)?.about)
  const text = [decided?.found, decided?.discretion, decisionOf(d.file)?.answers]
    .filter((t) => t !== undefined)
    .join('\n')
  return maskText(text, hiddenFrom(d), d.context.agency.masking).map
}

/** From here the three working days run (处罚法48): the day is that on which the instrument came, or the fault was seen. */
export const fault: Act = (d) => ({
  effects: [
    {
      do: 'disclosure',
      disclosure: {
        ...current(d),
        fault: {
          ground: text(d.form, 'ground') as WithdrawalGroundId,
          on: d.day,
          ...given('instrument', optional(d.form, 'instrument')),
        },
      },
    },
    ...startClocks(d.file, 'publication-faulted', d.day, d.context),
  ],
})

export const withdraw: Act = (d) => {
  const { fault, ...shown } = current(d)
  const withdrawn = { at: d.at, reason: text(d.form, 'reason'), ...given('ground', fault?.ground) }
  return {
    effects: [
      { do: 'disclosure', disclosure: { ...shown, withdrawn } },
      ...to(d),
      ...stopClocks(d.file, 'withdrawn', d.day, d.context),
    ],
  }
}
