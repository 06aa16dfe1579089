import type { RegisteredAgency } from '@xiezhi/answers'
import { administrations, posts } from '@xiezhi/law/posts.ts'

/** What an agency lacks before it handles its first case; who acts in another's name handles none of its own. */
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
    ...(powers === 0 ? ['权责清单'] : []),
    ...(seal === undefined ? ['签章公钥'] : []),
    ...administrations.filter((post) => !administrators.includes(post)).map((post) => posts[post]),
    ...(overseenBy.length === 0 && kind !== 'government' ? ['监督关系'] : []),
  ]
}
