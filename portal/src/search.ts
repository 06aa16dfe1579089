import type { FastifyInstance } from 'fastify'
import { readFilter } from './filter.ts'
import { foundPage, nearest } from './pages/found.ts'
import { verifyPage } from './pages/verify.ts'
import { sections } from './sections.ts'
import type { Show } from './showing.ts'
import type { Store } from './store/store.ts'

export type SearchDeps = {
  store: Pick<Store, 'list' | 'lookup' | 'identify'>
  place: string
  today: () => string
  show: Show
}

/** What is looked for in everything public, and what is held against it. */
export function searchRoutes(app: FastifyInstance, { store, place, today, show }: SearchDeps): void {
  // Where people look for it by guess; there is one search, and its address is /find.
  app.get('/search', (request, reply) => {
    const at = request.url.indexOf('?')
    return reply.header('cache-control', 'no-cache').redirect(`/find${at < 0 ? '' : request.url.slice(at)}`, 308)
  })
  show('/find', ['q'], async (frame, { query }) => {
    const { filter, mistakes } = readFilter('penalty', query)
    const on = today()
    const asked = filter.words === '' ? [] : sections.filter(({ kind }) => frame.kinds.includes(kind))
    const groupsOf = (q: string) =>
      Promise.all(
        asked.map(async (section) => {
          if (section.lookup) return { section, lines: await store.lookup(section.kind, q, on), more: false }
          const words = readFilter(section.kind, { q }).filter
          const { lines, next } = await store.list(words, on)
          return { section, lines, more: next !== null }
        }),
      )
    const found = await groupsOf(filter.words)
    const instead = await nearest(filter.words, place, found, groupsOf)
    const { groups, as } = instead ?? { groups: found, as: '' }
    const tooLong = mistakes.some(({ field }) => field === 'q')
    return { status: tooLong ? 400 : 200, text: foundPage(frame, { words: filter.words, as, tooLong, groups }) }
  })
  show('/verify', ['code'], async (frame, { query: { code: text = '' } }) => {
    const tooLong = text.length > 100
    const found = text === '' || tooLong ? null : await store.identify(text, today())
    return { status: tooLong ? 400 : 200, text: verifyPage(frame, text.slice(0, 100), tooLong, found) }
  })
}
