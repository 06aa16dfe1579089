import type { Form } from '@xiezhi/casework'
import type { PostKind } from '@xiezhi/law'
import { agency, type PenaltyMatter } from '../county/agencies.ts'
import { atPost, type Officer, officer } from '../county/staff.ts'
import type { Act, Beat } from '../pace.ts'
import { phrases } from '../phrases.ts'
import type { Story } from '../story.ts'

export type Acts = Generator<Beat>

/** Somebody at a post of the agency of the case, in the unit of its handlers where the post has units. */
const seat = (story: Story, post: PostKind): Officer =>
  post === 'handler' ? officer(story.handlers[0]) : atPost(story.agency, post, officer(story.handlers[0]).unit)

/** A step of the case, by who sits at its post. */
export function take(
  story: Story,
  post: PostKind,
  step: string,
  form: Act['form'] | Form,
  more: Partial<Act> = {},
): { act: Act } {
  return {
    act: {
      who: seat(story, post),
      post,
      proceeding: 'main',
      step,
      form: typeof form === 'function' ? form : () => form,
      ...more,
    },
  }
}

export const reached = (stage: Story['until']): Beat => ({ reached: stage })
export const wait = (days: number): Beat => ({ wait: days })

/** Put up, signed along the agency's chain, approved at its end. */
export function* approval(s: Story, matter: PenaltyMatter, form: Act['form'], approved: string, naming?: Form): Acts {
  yield take(s, 'handler', `${matter}.propose`, form)
  yield reached(`${matter}-proposed`)
  const chain = agency(s.agency).settings!.chains[matter] ?? []
  for (const [i, post] of chain.entries()) {
    yield wait(i === 0 ? 0 : 1)
    const last = i === chain.length - 1
    const opinion = last ? approved : phrases.endorse(`${s.key}${matter}${post}`)
    const acting = last && matter === 'decision' && s.head !== undefined
    yield take(
      s,
      post,
      `${matter}.${last ? 'approve' : 'endorse'}`,
      { opinion, ...(i === 0 && naming !== undefined ? naming : {}) },
      acting ? { who: officer(s.head.by), behalfOf: officer(s.head.for) } : {},
    )
    // Signed by all but the last, who decides.
    const endorsed = i === chain.length - 2
    if (endorsed && (matter === 'filing' || matter === 'decision')) yield reached(`${matter}-endorsed`)
  }
}
