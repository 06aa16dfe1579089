import type { Ask } from '../lawlibrary/index.ts'
import { amendedBy, type LawChange, repealsIn } from './changes.ts'

/** What the texts of the library change in other laws, and in their own former versions, the newest first. */
export async function changesIn(ask: Ask): Promise<readonly LawChange[]> {
  const closing = await ask<{ title: string; from: string | null; lines: string[] }>({
    name: 'lawchange.closing',
    text: `select l.title, v.effective_from::text as from, a.lines from library.article a
        join library.version v on v.id = a.version join library.law l on l.id = v.law
      where array_to_string(a.lines, '') like '%同时废止%'`,
  })
  const versions = await ask<{ title: string; from: string | null; articles: { key: string; lines: string[] }[] }>({
    name: 'lawchange.versions',
    text: `select l.title, v.effective_from::text as from,
        (select jsonb_agg(jsonb_build_object('key', a.key, 'lines', a.lines)) from library.article a where a.version = v.id) as articles
      from library.version v join library.law l on l.id = v.law
      where v.effective_from is not null and (select count(*) from library.version o where o.law = v.law) > 1
      order by l.title, v.effective_from`,
  })
  const amended = versions.flatMap((newer, at) => {
    const older = versions[at - 1]
    const change = older?.title === newer.title ? amendedBy(older, newer) : undefined
    return change === undefined ? [] : [change]
  })
  // Two versions of a law close with the same words: the first of them repealed.
  const first = new Map<string, LawChange>()
  for (const one of closing.flatMap(repealsIn).toSorted((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9')))
    if (!first.has(`${one.by} ${one.title}`)) first.set(`${one.by} ${one.title}`, one)
  return [...first.values(), ...amended].toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}
