import type { SelectablePost } from '@xiezhi/answers'
import { type PostKind, posts as postTitles } from '@xiezhi/law'
import type { AccountRow } from './accountStore.ts'
import type { PostRow } from './store.ts'

/** A post as the switch in the console shows it; one taken on for a colleague says for whom. */
export function postOf(row: PostRow): SelectablePost {
  const kind = row.post as PostKind
  return {
    id: row.id,
    kind,
    title: row.for_name === null ? postTitles[kind] : `${postTitles[kind]}（代${row.for_name}）`,
    ...(row.unit === null ? {} : { unit: row.unit }),
    agency: row.agency,
    agencyName: row.agency_name,
    ...(row.for_person === null || row.for_until === null
      ? {}
      : { behalfOf: { person: row.for_person, name: row.for_name ?? '', until: row.for_until } }),
  }
}

export function accountOf(row: AccountRow, password: string) {
  const posts = row.posts.map(postOf)
  return {
    account: row.name,
    name: row.person_name,
    posts: posts.map((p) => p.title),
    agencyName: posts[0]?.agencyName ?? '',
    ...(posts[0]?.unit === undefined ? {} : { unit: posts[0].unit }),
    password,
  }
}
