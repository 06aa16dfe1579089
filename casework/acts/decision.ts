import { addDays, type Day, resolve } from '@xiezhi/law'
import { startClocks, stopClocks } from '../clocks.ts'
import { linesOf, weigh } from '../compare.ts'
import { layersOf } from '../context.ts'
import type { Effect } from '../event.ts'
import type { CaseFile } from '../file.ts'
import { latestProposal, punished } from '../readings/world.ts'
import { type Act, type Doing, factEffects, number, text, to } from './act.ts'
import { endorse, propose, sendBack, sign } from './approval.ts'
import { serviceOf } from './notice.ts'

export const discuss: Act = (d) => {
  const proposal = latestProposal(d.file)
  if (proposal === undefined) throw new Error('nothing to discuss')
  return {
    effects: [
      {
        do: 'discussion',
        discussion: {
          about: proposal.version,
          on: d.day,
          host: text(d.form, 'host'),
          place: text(d.form, 'place'),
          attendees: d.form.attendees as unknown as CaseFile['discussions'][number]['attendees'],
          conclusion: text(d.form, 'conclusion'),
        },
      },
    ],
  }
}

export const proposeDecision: Act = (d) => ({ effects: [...factEffects(d), ...propose(d, 'decision')] })
export const endorseDecision: Act = (d) => ({ effects: endorse(d, 'decision') })
export const returnDecision: Act = (d) => ({ effects: sendBack(d, 'decision') })

/** 作出: signed, sealed and dated today; service, payment and disclosure begin beside one another. */
export const approveDecision: Act = (d) => {
  const proposal = latestProposal(d.file)
  if (proposal === undefined) throw new Error('nothing to decide')
  const parties = punished(proposal)
  const put = d.file.approvals.decision?.form ?? {}
  return {
    effects: [
      ...sign(d, 'decision'),
      {
        do: 'decision',
        decision: {
          about: proposal.version,
          on: d.day,
          at: d.at,
          by: d.actor.person,
          answers: text(put, 'answers'),
          lateFee: put.lateFee === true,
        },
      },
      ...to(d),
      ...stopClocks(d.file, 'decided', d.day, d.context),
      // Whatever time to answer was still written down is over: nothing more can be answered to.
      ...parties.flatMap((party) => stopClocks(d.file, 'answer-closed', d.day, d.context, { party })),
      ...parties.flatMap((party) => stopClocks(d.file, 'hearing-closed', d.day, d.context, { party })),
      ...parties.flatMap((party) => [
        serviceOf(d, party, 'penalty-decision'),
        ...paymentOf(d, party, weigh(linesOf(proposal, party))),
        ...startClocks('decided', d.day, d.context, { party }).filter(isPerParty),
      ]),
      {
        do: 'open',
        proceeding: {
          id: 'disclosure',
          kind: 'disclosure',
          stage: 'due',
          parent: d.proceeding.id,
          opened: d.day,
          about: {},
        },
      },
      ...startClocks('decided', d.day, d.context).filter((e) => !isPerParty(e)),
    ],
    papers: [{ kind: 'penalty-decision', about: proposal.version }],
  }
}

const isPerParty = (e: Effect): boolean => e.do === 'clock' && e.clock.clock === 'P13'

function paymentOf(d: Doing, party: string, weight: { fine: number; confiscation: number }): readonly Effect[] {
  const amount = weight.fine + weight.confiscation
  if (amount === 0) return []
  return [
    {
      do: 'open',
      proceeding: {
        id: `payment-${party}`,
        kind: 'payment',
        stage: 'due',
        parent: d.proceeding.id,
        opened: d.day,
        about: { party, amount },
      },
    },
  ]
}

export const deliver: Act = (d) => served(d, d.day, 'direct')

/** Held to be served when the announcement has run (民诉法95); the day itself is the effect the record carries. */
export const announce: Act = (d) => {
  const term = resolve(layersOf(d.context), 'S06.length', d.day)
  const days = term.set ? Number(term.value) : 30
  return served(d, addDays(d.day, days), 'announcement')
}

function served(d: Doing, on: Day, way: string): { effects: readonly Effect[] } {
  const { party, document, notice } = d.proceeding.about
  if (party === undefined || document === undefined) throw new Error('a service is to a party, of a paper')
  const moment = document === 'penalty-notice' ? 'notice-served' : 'decision-served'
  const newer = d.file.services.some(
    (s) => s.document === document && s.party === party && (s.notice ?? 0) > (notice ?? 0),
  )
  const hasHearing = d.file.notices.find((n) => n.number === notice)?.offersHearing.includes(party) ?? false
  return {
    effects: [
      {
        do: 'served',
        proceeding: d.proceeding.id,
        party,
        document,
        ...(notice === undefined ? {} : { notice }),
        on,
        way,
      },
      ...to(d),
      ...stopClocks(d.file, moment, on, d.context, { party }),
      // A notice that arrives after its successor gives no time of its own.
      ...(newer ? [] : startClocks(moment, on, d.context, { party })).filter(
        (e) => e.do !== 'clock' || (e.clock.clock !== 'P09' ? paysOrAnswers(d, e.clock.clock, party) : hasHearing),
      ),
    ],
  }
}

/** The payment clock only where there is something to pay. */
const paysOrAnswers = (d: Doing, clock: string, party: string): boolean =>
  clock !== 'P14' || d.file.proceedings.some((p) => p.kind === 'payment' && p.about.party === party)

export const pay: Act = (d) => {
  const party = d.proceeding.about.party ?? ''
  const amount = number(d.form, 'amount')
  const before = d.file.payments.filter((p) => p.party === party).reduce((a, p) => a + p.amount, 0)
  const full = before + amount >= (d.proceeding.about.amount ?? 0)
  return {
    effects: [
      {
        do: 'payment',
        payment: { party, amount, on: d.day, receipt: text(d.form, 'receipt'), bank: text(d.form, 'bank') },
      },
      ...(full
        ? [
            { do: 'stage' as const, proceeding: d.proceeding.id, stage: 'paid' },
            ...stopClocks(d.file, 'paid', d.day, d.context, { party }),
          ]
        : []),
    ],
  }
}

export const proposeClosing: Act = (d) => ({ effects: propose(d, 'closing') })
export const endorseClosing: Act = (d) => ({ effects: endorse(d, 'closing') })
export const returnClosing: Act = (d) => ({ effects: sendBack(d, 'closing') })
export const approveClosing: Act = (d) => ({ effects: [...sign(d, 'closing'), ...to(d)] })
