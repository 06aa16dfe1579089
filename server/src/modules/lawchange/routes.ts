import { lawChanges } from '@xiezhi/answers'
import { type CaseEvent, type CaseFile, fold, type Moment } from '@xiezhi/casework'
import { numberedArticles } from '@xiezhi/casework/lawIdentity.ts'
import { articleWords, type Citation, type Day, type DocumentKind, documents, lawName, ruleBook } from '@xiezhi/law'
import { lawChangeWork } from '@xiezhi/law/lawChange.ts'
import { bodyOf } from '@xiezhi/law/papers.ts'
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
import {
  byName,
  caseResting,
  citedIn,
  lightOf,
  listResting,
  mattersResting,
  type Ruled,
  reviseBy,
  rulesResting,
  type Thing,
  templatesResting,
} from './resting.ts'
import { type TaskOf, taskKey, tasksIn } from './tasks.ts'

const lists = ruleBook.procedures.filter((p) => p.publications.some((x) => x.section === 'list')).map((p) => p.id)
/** The tasks themselves name the law, and rest on nothing. */
const own: readonly string[] = [lawChangeWork.campaign, lawChangeWork.task]
const statuteOf = (id: string) => ruleBook.statutes.find((s) => s.id === id)
const citedBy = (of: string, cites: readonly Citation[]): Ruled['cites'] =>
  cites.flatMap(({ statute, article, paragraph }) => {
    const law = statuteOf(statute)
    const stands = law !== undefined && law.inForce.to === undefined
    return stands ? [{ of, law: lawName(law.title), article: articleWords(law, article, paragraph) }] : []
  })
/** What each procedure cites that the rule book takes to be in force, rule by rule. */
const citing: readonly Ruled[] = ruleBook.procedures.map(({ id, title, cite, steps, gates, clocks }) => ({
  id,
  title,
  cites: [
    ...citedBy('程序', cite),
    ...steps.flatMap((s) => citedBy(`步骤“${s.title}”`, s.cite)),
    ...gates.flatMap((g) => citedBy(`关口“${g.title}”`, g.cite)),
    ...clocks.flatMap((c) => citedBy(`期限“${c.title}”`, c.cite)),
  ],
}))
/** What the words of each paper name. */
const papers = (Object.keys(documents) as DocumentKind[]).map((id) => ({
  id,
  title: documents[id].title,
  cites: citedIn(bodyOf(id) ?? []),
}))
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
        const found: (Thing & { agency: string; agencyName: string; tasks: ReadonlyMap<string, TaskOf> })[] = []
        for (const agency of changes.length === 0 ? [] : agencies) {
          const context = await deps.contextFor(trx, actor, now, agency)
          const changed = byName(changes)
          const cases = await casesOf(trx, agency)
          const tasks = tasksIn(
            cases.filter((c) => c.procedure === lawChangeWork.task).map((c) => c.file),
            context,
            now.slice(0, 10) as Day,
          )
          const at = { agency, agencyName: context.agency.name, tasks }
          const key = (article: string) => numberedArticles(article)[0]
          const things = [
            ...mattersResting(context.matters?.items ?? [], changed, key),
            ...rulesResting(citing, changed, key),
            ...templatesResting(papers, changed, key),
            ...cases
              .filter((c) => !own.includes(c.procedure))
              .flatMap((c) => (lists.includes(c.procedure) ? listResting : caseResting)(c.file, c.title, changed, key)),
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
  found: readonly (Thing & { agency: string; agencyName: string; tasks: ReadonlyMap<string, TaskOf> })[],
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
      things: found
        .filter((thing) => thing.laws.some((law) => own.has(lawName(law))))
        .map(({ tasks, ...thing }) => {
          const task = tasks.get(taskKey(by, thing.kind, thing.id))
          return task === undefined ? thing : { ...thing, task }
        }),
    }
  })
}

/** Cases under way, lists in force and tasks set, read as they stand; a damaged one is named by the verification. */
async function casesOf(
  trx: Queries,
  agency: string,
): Promise<readonly { readonly procedure: string; readonly title: string; readonly file: CaseFile }[]> {
  const cases = await trx.query<{ id: string; procedure: string; title: string }>({
    name: 'lawchange.cases',
    text: `select id, procedure, shown ->> 'title' as title from casework.case_row
      where agency = $1 and (jsonb_array_length(waits) > 0 or procedure = any ($2)) order by id desc limit ${most}`,
    values: [agency, [...lists, lawChangeWork.task]],
  })
  const found = []
  for (let at = 0; at < cases.length; at += atOnce) {
    const some = cases.slice(at, at + atOnce)
    const stored = await storedStreams(
      trx,
      some.map((c) => `case/${c.id}`),
    )
    for (const c of some) {
      const file = fileOf(c.id, stored.get(`case/${c.id}`) ?? [])
      if (file !== undefined) found.push({ procedure: c.procedure, title: c.title, file })
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
