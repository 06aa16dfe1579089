import { type Day, reviewersNeeded, reviewStaffing } from '@xiezhi/law'
import { validCertificate } from './certificates.ts'
import type { Person } from './context.ts'

/** A person as the figure shows him. */
export interface Staff {
  readonly id: string
  readonly name: string
  readonly posts: Person['posts']
  readonly qualification?: Person['qualification']
}
export type StaffingFault = 'few' | 'unqualified' | 'none-qualified'

/** Who enforces and who reviews in an agency on a day, and what of it is not as it should be: a light, never a bar. */
export interface Staffing {
  /** 执法人员: who holds a certificate that is in force. */
  readonly officers: readonly Staff[]
  readonly reviewers: readonly Staff[]
  /** Of them, who may review: with the qualification, or since before it was asked for (处罚法58). */
  readonly qualified: readonly Staff[]
  readonly needed: number
  readonly faults: readonly StaffingFault[]
}

const reviewing = ['reviewer', 'legalHead'] as const

export function staffingOf(people: readonly Person[], day: Day): Staffing {
  const staff = (p: Person): Staff => ({
    id: p.id,
    name: p.name,
    posts: p.posts,
    ...(p.qualification === undefined ? {} : { qualification: p.qualification }),
  })
  const serving = people.filter((p) => p.posts.length > 0)
  const reviewers = serving.filter((p) => reviewing.some((post) => p.posts.includes(post)))
  const officers = serving.filter((p) => validCertificate(p, day) !== undefined)
  const qualified = reviewers.filter((p) => p.qualification !== undefined)
  const needed = reviewersNeeded(officers.length)
  const faults: readonly StaffingFault[] = [
    ...(reviewers.length < needed ? (['few'] as const) : []),
    ...(qualified.length === 0 && needed > 0 ? (['none-qualified'] as const) : []),
    // Who only signs what a reviewer found need not have passed it; who finds it must.
    ...(reviewers.some((p) => p.posts.includes('reviewer') && p.qualification === undefined)
      ? (['unqualified'] as const)
      : []),
  ]
  return {
    officers: officers.map(staff),
    reviewers: reviewers.map(staff),
    qualified: qualified.map(staff),
    needed,
    faults,
  }
}

/** What is said of it, with the number it is held against. */
export const faultWords = (fault: StaffingFault, { officers, reviewers, needed }: Staffing): string =>
  ({
    few: `执法人员${officers.length}人，法制审核人员${reviewers.length}人，应当不少于${needed}人（执法人员总数的${reviewStaffing.percent}%，且不少于${reviewStaffing.least}人）。`,
    'none-qualified': '没有取得法律职业资格的法制审核人员，重大执法决定无人可以审核。',
    unqualified: `${reviewers
      .filter((r) => r.posts.includes('reviewer') && r.qualification === undefined)
      .map((r) => r.name)
      .join('、')}从事法制审核，没有登记法律职业资格。`,
  })[fault]
