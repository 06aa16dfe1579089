import { administers, type PostKind, ruleBook } from '@xiezhi/law'
import { isRehearsal } from '../../platform/clock.ts'

/**
 * Posts that decide: who may take a step the handler may not (approve, review, publish), and the administrators. Two kinds
 * of proof for them (GB/T 22239—2019 8.1.4.1 d); handlers prepare and supervisors read.
 */
const decisive: ReadonlySet<PostKind> = new Set(
  ruleBook.procedures
    .flatMap((procedure) => procedure.steps)
    .filter((step) => !step.posts.includes('handler'))
    .flatMap((step) => step.posts),
)
export const decides = (post: PostKind): boolean => decisive.has(post) || administers(post)

/** A demonstration prints its passwords: a second factor there would lock the others out. */
export const hasFactors = (origin: string): boolean => !isRehearsal(origin)
export const wantsFactor = (origin: string, post: PostKind): boolean => hasFactors(origin) && decides(post)
