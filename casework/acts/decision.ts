import type { PostKind } from '@xiezhi/law'
import type { CaseFile } from '../file.ts'
import { minutesToConfirm } from '../meetings.ts'
import { headsAmong, proposalAt } from '../readings/world.ts'
import { type Act, type Doing, number, text } from './act.ts'

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
