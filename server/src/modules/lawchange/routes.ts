import { lawChanges } from '@xiezhi/answers'
import { type CaseEvent, fold, type Moment } from '@xiezhi/casework'
import { numberedArticles } from '@xiezhi/casework/lawIdentity.ts'
import { type Day, lawName, ruleBook } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { told } from '../../platform/answers.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { type CasesDeps, caseEventOf, databaseActor, mayHandleCases, type SignIn } from '../cases/index.ts'
import { citationsOf } from '../lawlibrary/index.ts'
import { checkedEvents, storedStreams } from '../record/index.ts'
import type { LawChange } from './changes.ts'
import { changesIn } from './library.ts'
import { byName, caseResting, lightOf, mattersResting, reviseBy, type Thing } from './resting.ts'

const lists = ruleBook.procedures.filter((p) => p.publications.some((x) => x.section === 'list')).map((p) => p.id)
const atOnce = 100
const most = 5000

/** 法律变化: what the imported texts repeal and amend, and what of the agency still rests on it. Derived: what is put right is there no more. */
export function lawChangeRoutes(app: Http, deps: CasesDeps & SignIn): void {
  app.get(
    '/api/law/changes',
    {
      onRequest: [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(deps.actorOf(request))],
      schema: {
        tags: ['law'],
        summary: '法律的废止、修改，和依据它们的事项、清单、在办案件',
        response: { 200: told('变化', lawChanges) },
      },
    },
    async (request) => {
      const actor = deps.actorOf(request)
      return deps.database.read(databaseActor(actor), async (trx) => {
        const now = deps.clock.now().slice(0, 16) as Moment
        const changes = await changesIn((statement) => trx.query(statement))
        const agencies =
          actor.post === 'supervisor' ? (await deps.overseenBy(trx, actor)).map(({ id }) => id) : [actor.agency]
        const found: (Thing & { agency: string; agencyName: string })[] = []
        for (const agency of changes.length === 0 ? [] : agencies) {
          const context = await deps.contextFor(trx, actor, now, agency)
          const at = { agency, agencyName: context.agency.name }
          const changed = byName(changes)
          const key = (article: string) => numberedArticles(article)[0]
          const things = [
            ...mattersResting(context.matters?.items ?? [], changed, key),
            ...(await casesResting(trx, agency, changed)),
          ]
          found.push(...things.map((thing) => ({ ...thing, ...at })))
        }
        const context = await deps.contextFor(trx, actor, now)
        return { groups: groupsOf(changes, found, (from) => reviseBy(from, context), now.slice(0, 10) as Day) }
      })
    },
  )
}

function groupsOf(
  changes: readonly LawChange[],
  found: readonly (Thing & { agency: string; agencyName: string })[],
  dueOf: (from: Day | undefined) => Day | undefined,
  today: Day,
) {
  const cited = citationsOf(ruleBook).map(
    ({ citation }) => ruleBook.statutes.find((s) => s.id === citation.statute)?.title ?? '',
  )
  return [...Map.groupBy(changes, (c) => `${c.kind} ${c.by} ${c.from ?? ''}`).values()].map((of) => {
    const [first] = of
    const { kind, by, from } = first!
    const laws = of.map((c) => c.title)
    const own = new Set(laws.map(lawName))
    const due = dueOf(from)
    return {
      by,
      kind,
      from: from ?? null,
      due: due ?? null,
      light: lightOf(from, due, today),
      laws,
      rules: kind === 'amended' ? 0 : cited.filter((title) => own.has(lawName(title))).length,
      things: found.filter((thing) => thing.laws.some((law) => own.has(lawName(law)))),
    }
  })
}

/** Cases under way and lists in force, read as they stand; a damaged one is named by the verification. */
async function casesResting(
  trx: Queries,
  agency: string,
  changed: ReadonlyMap<string, LawChange>,
): Promise<readonly Thing[]> {
  const cases = await trx.query<{ id: string; procedure: string; title: string }>({
    name: 'lawchange.cases',
    text: `select id, procedure, shown ->> 'title' as title from casework.case_row
      where agency = $1 and (jsonb_array_length(waits) > 0 or procedure = any ($2)) order by id desc limit ${most}`,
    values: [agency, lists],
  })
  const found: Thing[] = []
  for (let at = 0; at < cases.length; at += atOnce) {
    const some = cases.slice(at, at + atOnce)
    const stored = await storedStreams(
      trx,
      some.map((c) => `case/${c.id}`),
    )
    for (const c of some) {
      const file = fileOf(c.id, stored.get(`case/${c.id}`) ?? [])
      const thing = file && caseResting(file, c.title, lists.includes(c.procedure), changed)
      if (thing !== undefined) found.push(thing)
    }
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return found
}

function fileOf(id: string, rows: Parameters<typeof checkedEvents>[1]) {
  try {
    const events = checkedEvents(`case/${id}`, rows).map(caseEventOf)
    const whole = events.length > 0 && events.every((e): e is CaseEvent => e !== undefined)
    return whole ? fold(events) : undefined
  } catch (error) {
    if (error instanceof Problem && error.code === 'record-damaged') return undefined
    throw error
  }
}
