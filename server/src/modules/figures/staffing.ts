import type { Context } from '@xiezhi/casework'
import { articlesOn } from '@xiezhi/casework/article.ts'
import { faultWords, type Staff, staffingOf } from '@xiezhi/casework/staffing.ts'
import { type Day, posts, reviewQualifications, reviewStaffing } from '@xiezhi/law'

const qualifications = new Map<string, string>(reviewQualifications)
const shown = ({ id, name, posts: held, qualification }: Staff) => ({
  id,
  name,
  posts: held.map((post) => ({ id: post, title: posts[post] })),
  ...(qualification === undefined ? {} : { qualification: qualifications.get(qualification) ?? qualification }),
})

/** Who reviews in each agency, of how many who enforce: the figure with the persons it is made of. An agency without officers is left out. */
export function staffingIn(contexts: readonly Context[], on: Day) {
  return {
    on,
    percent: reviewStaffing.percent,
    rows: contexts
      .map((context) => ({ context, staffing: staffingOf(context.people, on) }))
      .filter(({ staffing }) => staffing.officers.length > 0)
      .map(({ context, staffing }) => ({
        agency: context.agency.id,
        name: context.agency.name,
        officers: staffing.officers.map(shown),
        reviewers: staffing.reviewers.map(shown),
        qualified: staffing.qualified.map(shown),
        needed: staffing.needed,
        share: `${((staffing.reviewers.length * 100) / staffing.officers.length).toFixed(1)}%`,
        faults: staffing.faults.map((code) => ({
          code,
          sentence: faultWords(code, staffing),
          articles: articlesOn(code === 'few' ? reviewStaffing.cite.share : reviewStaffing.cite.qualified, on, context),
        })),
      })),
  }
}
