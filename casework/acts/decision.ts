import { addDays, type Day, type PostKind, resolve, servedAs } from '@xiezhi/law'
import { overdue, pauseClock, startClocks, stopClocks } from '../clocks.ts'
import { linesOf, payable, weigh } from '../compare.ts'
import { layersOf } from '../context.ts'
import type { Effect } from '../event.ts'
import type { CaseFile } from '../file.ts'
import { minutesToConfirm } from '../meetings.ts'
import { publishedParties } from '../readings/publication.ts'
import { headsAmong, latestProposal, proposalAt, punished } from '../readings/world.ts'
import { type Act, type Doing, factEffects, given, number, optional, text, to } from './act.ts'
import { endorse, propose, sendBack, sign } from './approval.ts'
import { serviceOf } from './notice.ts'

export const discuss: Act = (d) => {
  // A meeting entered late discussed what was proposed when it met, not what has been proposed since.
  const proposal = proposalAt(d.file, d.at)
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
          verdict: text(d.form, 'verdict') as 'agree' | 'disagree',
          heads: headsAmong(d.form.attendees, d.context),
          headPosts: headPosts(d),
        },
      },
    ],
  }
}

export const discussTerm: Act = (d) => ({
  effects: [
    {
      do: 'termMeeting',
      meeting: {
        on: d.day,
        verdict: text(d.form, 'verdict') as 'agree' | 'disagree',
        days: number(d.form, 'days'),
        heads: headsAmong(d.form.attendees, d.context),
        headPosts: headPosts(d),
      },
    },
  ],
})

/** Under which post each head is asked to confirm what was said. */
const headPosts = (d: Doing): Readonly<Record<string, PostKind>> =>
  Object.fromEntries(
    headsAmong(d.form.attendees, d.context).map((head) => {
      const posts = d.context.people.find((p) => p.id === head)?.posts ?? []
      return [head, posts.includes('agencyHead') ? 'agencyHead' : 'deputyHead']
    }),
  )

export const confirmMeeting: Act = (d) => {
  const meeting = minutesToConfirm(d.file, d.form, d.actor.person)
  if (meeting === undefined) throw new Error('no minutes to confirm')
  return { effects: [{ do: 'meetingConfirmed', event: meeting.event, person: d.actor.person }] }
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
          ...given('answers', optional(put, 'answers')),
          ...given('unchanged', optional(put, 'unchanged')),
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
        ...paymentOf(d, party, payable(weigh(linesOf(proposal, party)))),
        ...startClocks(d.file, 'decided', d.day, d.context, { party }).filter(isPerParty),
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
      ...startClocks(d.file, 'decided', d.day, d.context).filter(
        (e) => !isPerParty(e) && !(isPublication(e) && publishedParties(d).length === 0),
      ),
      ...afterTerm(d),
    ],
    papers: [{ kind: 'penalty-decision', about: proposal.version }],
  }
}

/** The law lets a late decision be made, and calls it a fault of procedure (处罚法60; 行诉法74): it is kept with it. */
function afterTerm(d: Doing): readonly Effect[] {
  const due = overdue(d.file, 'P07', d.context, d.day)
  if (due === undefined) return []
  const sentence = `办案期限于${due}届满，处罚决定于${d.day}作出，属程序违法。`
  return [
    {
      do: 'irregular',
      irregularity: { gate: 'P07', step: 'decision.approve', sentence, reason: '超过办案期限作出决定' },
    },
  ]
}

const isPublication = (e: Effect): boolean => e.do === 'clock' && e.clock.clock === 'D01'
const isPerParty = (e: Effect): boolean => e.do === 'clock' && e.clock.clock === 'P13'

function paymentOf(d: Doing, party: string, amount: number): readonly Effect[] {
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
  // The form is refused where nobody has set it (forms/against): no number is made up.
  if (!term.set) throw new Error('the term of an announcement is unset')
  const on = addDays(d.day, Number(term.value))
  const done = served(d, on, 'announcement')
  // Only before the decision does an announcement hold the case up (市监程序64).
  return { effects: [...done.effects, ...pauseClock(d.file, 'P07', '公告', { from: d.day, to: on }, d.context)] }
}

function served(d: Doing, on: Day, way: string): { effects: readonly Effect[] } {
  const { party, document, notice } = d.proceeding.about
  if (party === undefined || document === undefined) throw new Error('a service is to a party, of a paper')
  const moment = servedAs(document)
  if (moment === undefined) throw new Error(`${document} is served on nobody`)
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
      // The seven days are for the agency to set about it: an announcement put up in time is in time (处罚法61).
      ...stopClocks(d.file, moment, d.day, d.context, { party }),
      ...(document === 'penalty-decision' ? resumeDisclosure(d, party, on) : []),
      // A notice that arrives after its successor gives no time of its own.
      ...(newer ? [] : startClocks(d.file, moment, on, d.context, { party, inPerson: way === 'direct' })).filter(
        (e) => e.do !== 'clock' || (e.clock.clock !== 'P09' ? paysOrAnswers(d, e.clock.clock, party) : hasHearing),
      ),
    ],
  }
}

/** The clock of publication stood for want of service; with the last party served it goes on. */
function resumeDisclosure(d: Doing, party: string, on: Day): readonly Effect[] {
  const others = punished(latestProposal(d.file)).filter((p) => p !== party)
  const served = (p: string) => d.file.services.some((s) => s.document === 'penalty-decision' && s.party === p)
  if (!others.every(served)) return []
  return d.file.clocks
    .filter((c) => c.clock === 'D01' && c.pauses.some((p) => p.to === undefined))
    .map((c) => ({ do: 'clockResume', id: c.id, to: on }))
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

/** Nothing is to follow from it but that the record tells it: who gave it up, when and why. */
export const remit: Act = () => ({ effects: [] })

export const proposeClosing: Act = (d) => ({ effects: propose(d, 'closing') })
export const endorseClosing: Act = (d) => ({ effects: endorse(d, 'closing') })
export const returnClosing: Act = (d) => ({ effects: sendBack(d, 'closing') })
export const approveClosing: Act = (d) => ({ effects: [...sign(d, 'closing'), ...to(d)] })
