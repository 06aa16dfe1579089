import type { RegisteredAgency } from '@xiezhi/answers'
import { administrations, posts } from '@xiezhi/law/posts.ts'

/** What an agency lacks before it handles its first case. A government's own powers are few and no penalties, and nobody here is above it. */
export function lacks({
  kind,
  settled,
  powers,
  seal,
  administrators,
  overseenBy,
}: RegisteredAgency): readonly string[] {
  return [
    ...(settled ? [] : ['机关事项']),
    ...(powers === 0 && kind !== 'government' ? ['权责清单'] : []),
    ...(seal === undefined ? ['签章公钥'] : []),
    ...administrations.filter((post) => !administrators.includes(post)).map((post) => posts[post]),
    ...(overseenBy.length === 0 && kind !== 'government' ? ['监督关系'] : []),
  ]
}
