import { startClocks, stopClocks } from '../clocks.ts'
import type { Effect } from '../event.ts'
import type { Review } from '../file.ts'
import { latestProposal } from '../penalty/proposals.ts'
import { type Act, type Doing, given, optional, text, to } from './act.ts'

export const submit: Act = (d) => {
  const proposal = latestProposal(d.file)
  if (proposal === undefined) throw new Error('nothing to review')
  const kind = text(d.form, 'kind') as Review['kind']
  const id = `review-${d.file.reviews.length + 1}`
  return {
    effects: [
      {
        do: 'open',
        proceeding: {
          id,
          kind: 'review',
          stage: 'submitted',
          parent: d.proceeding.id,
          opened: d.day,
          about: { proposal: proposal.version, review: kind },
        },
      },
      {
        do: 'review',
        review: {
          proceeding: id,
          kind,
          about: proposal.version,
          submitted: d.day,
          returns: 0,
          elements: {},
          coordinations: [],
        },
      },
      ...startClocks(d.file, 'review-submitted', d.day, d.context, { proceeding: id }),
    ],
  }
}

function reviewOf(d: Doing): Review {
  const review = d.file.reviews.find((r) => r.proceeding === d.proceeding.id)
  if (review === undefined) throw new Error(`no review ${d.proceeding.id}`)
  return review
}

const changed = (review: Review, change: Partial<Review>): Effect => {
  const { event: _, ...rest } = { ...review, ...change }
  return { do: 'review', review: rest }
}

const clockIn = (d: Doing) => d.file.clocks.find((c) => c.proceeding === d.proceeding.id && c.clock === 'P12')

export const sendForMore: Act = (d) => {
  const review = reviewOf(d)
  const clock = clockIn(d)
  return {
    effects: [
      changed(review, { returns: review.returns + 1 }),
      ...(clock === undefined ? [] : [{ do: 'clockPause' as const, id: clock.id, from: d.day, ground: '补充材料' }]),
      ...to(d),
    ],
  }
}

export const supplement: Act = (d) => {
  const clock = clockIn(d)
  return {
    effects: [...(clock === undefined ? [] : [{ do: 'clockResume' as const, id: clock.id, to: d.day }]), ...to(d)],
  }
}

export const opine: Act = (d) => ({
  effects: [
    changed(reviewOf(d), {
      elements: d.form.elements as unknown as Review['elements'],
      verdict: text(d.form, 'verdict') as 'passed' | 'failed',
      ...given('advice', optional(d.form, 'advice')),
      opinion: text(d.form, 'opinion'),
      reviewer: { person: d.actor.person, name: d.actor.name, at: d.at },
    }),
    ...to(d),
  ],
})

export const confirm: Act = (d) => {
  const review = reviewOf(d)
  return {
    effects: [
      changed(review, {
        confirmed: { person: d.actor.person, name: d.actor.name, at: d.at, opinion: text(d.form, 'opinion') },
      }),
      ...stopClocks(d.file, 'review-concluded', d.day, d.context, { proceeding: d.proceeding.id }),
      ...to(d),
    ],
    papers: [{ kind: review.kind === 'legal' ? 'review-opinion' : 'case-review', about: review.about }],
  }
}

export const sendBackReview: Act = (d) => ({ effects: to(d) })

export const coordinate: Act = (d) => {
  const review = reviewOf(d)
  const entry = { difference: text(d.form, 'difference'), result: text(d.form, 'result'), on: d.day }
  return { effects: [changed(review, { coordinations: [...review.coordinations, entry] })] }
}
