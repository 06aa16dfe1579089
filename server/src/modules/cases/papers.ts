import {
  type Actor,
  type CaseEvent,
  type Context,
  dayOfMoment,
  fold,
  type NewEvent,
  type Performed,
} from '@xiezhi/casework'
import type { Paper } from '@xiezhi/casework/file.ts'
import { wordsOf } from '@xiezhi/casework/forms/kinds/index.ts'
import { veilFor } from '@xiezhi/casework/sealing.ts'
import { documents, procedureOf } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { CasesDeps, RenderedPaper } from './deps.ts'
import { databaseActor } from './policy.ts'
import { readCase } from './store.ts'
import { sequenced } from './write.ts'

/** Renders and signs the papers of an act as they are: the events that say so follow on those of the act. */
export async function withPapers(
  deps: CasesDeps,
  before: readonly CaseEvent[],
  act: readonly CaseEvent[],
  papers: Performed['papers'],
  context: Context,
  trx?: Pick<Queries, 'query'>,
): Promise<{ readonly events: readonly CaseEvent[]; readonly papers: readonly RenderedPaper[] }> {
  if (papers.length === 0) return { events: act, papers: [] }
  const fresh = papers.filter((p) => madeAs(before, p.number) === undefined)
  const rendered = [
    ...(fresh.length === 0 ? [] : await deps.papers.render({ events: [...before, ...act], papers: fresh, context })),
    ...(trx === undefined ? [] : await signedAgain(deps, trx, before, act, papers)),
  ]
  const made: NewEvent[] = []
  for (const paper of rendered) made.push(...(await eventsOf(deps, paper, act[0]!, context.agency.seal)))
  return { events: [...act, ...sequenced(made, act.at(-1)!.sequence)], papers: rendered }
}

/** Papers this act signs the pages of: each drawn as it was made, with the signatures on it. */
async function signedAgain(
  deps: CasesDeps,
  trx: Pick<Queries, 'query'>,
  before: readonly CaseEvent[],
  [act]: readonly CaseEvent[],
  papers: Performed['papers'],
): Promise<readonly RenderedPaper[]> {
  const drawn: RenderedPaper[] = []
  for (const { number } of papers) {
    const made = madeAs(before, number)
    if (made === undefined || act === undefined) continue
    const context = await deps.contextFor(trx, made.by.actor, made.by.recorded, before[0]!.actor.agency)
    const { form, step } = act.body
    const file = fold([...before, act])
    const people = Object.fromEntries(context.people.map((p) => [p.id, p.name]))
    const fields = procedureOf(context.rules, file.procedure)?.steps.find((s) => s.id === step)?.fields ?? []
    const said = fields.flatMap((f) =>
      form[f.id] === undefined || f.kind.is === 'ink' || f.kind.is === 'recordPaper'
        ? []
        : [{ label: f.label, text: wordsOf(f, form[f.id]!, { file, people }) }],
    )
    const on = dayOfMoment(act.acted)
    drawn.push(await deps.papers.signPages({ events: made.until, paper: made.paper, context, form, said, on }))
  }
  return drawn
}

/** A paper of these events by its number, with the events it was composed from: up to the last number of the act that made it. */
function madeAs(events: readonly CaseEvent[], number: string) {
  const paper = fold(events).papers.find((p) => p.number === number)
  const at = events.findIndex((e) => e.sequence === paper?.event)
  const by = events[at]
  if (paper === undefined || by === undefined) return undefined
  const after = events.findIndex((e, i) => i > at && e.type !== 'numbered')
  return { paper, by, until: after < 0 ? events : events.slice(0, after) }
}

/** That it was rendered, and the detached signature over the bytes that were: two events beside the number's own. */
async function eventsOf(
  deps: CasesDeps,
  paper: RenderedPaper,
  act: NewEvent,
  seal: string | undefined,
): Promise<NewEvent[]> {
  const { kind, number, sha256, pages, format } = paper
  const { signature, key } = await deps.papers.sign(act.actor.agency, sha256, seal)
  const title = documents[kind].title
  const event = (type: NewEvent['type'], what: string, effects: NewEvent['body']['effects']): NewEvent => ({
    ...act,
    type,
    acted: act.recorded,
    body: { step: act.body.step, title: `${what}：${title}`, form: {}, effects, verdicts: [] },
  })
  return [
    event('rendered', '成文', [
      { do: 'document', kind, number, sha256, pages, ...(format === undefined ? {} : { format }) },
    ]),
    event('signed', '签章', [{ do: 'signature', kind, number, signature, key }]),
  ]
}

interface Taken {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A paper of the case for a word processor, composed from what the case was when it was made. The signed one is the PDF: this says on
 * each page that it is not. Throws `Problem` 404 `unknown-paper`.
 */
export async function wordOfPaper(deps: CasesDeps, actor: Actor, id: string, sha256: string): Promise<Taken> {
  const found = await composedFor(deps, actor, id, sha256)
  return { name: `编辑稿 ${called(found)}.docx`, bytes: await deps.papers.word(found) }
}

/** The lists of a paper for a spreadsheet. Throws `Problem` 404 `unknown-paper`, `paper-without-table`. */
export async function tableOfPaper(deps: CasesDeps, actor: Actor, id: string, sha256: string): Promise<Taken> {
  const found = await composedFor(deps, actor, id, sha256)
  const bytes = await deps.papers.table(found)
  if (bytes === undefined) throw new Problem(404, 'paper-without-table', '这份文书中没有清单、表格，请用 Word 稿。')
  return { name: `${called(found)}.xlsx`, bytes }
}

const called = ({ paper: { kind, number } }: { readonly paper: Pick<Paper, 'kind' | 'number'> }): string =>
  `${documents[kind].title} ${number}`

/** A 笔录 as it is put before who signs it. Throws `Problem` 404 `unknown-paper`, 409 `paper-drawn-otherwise`. */
export const pagesToSign = async (deps: CasesDeps, actor: Actor, id: string, sha256: string) =>
  deps.papers.pagesToSign(await composedFor(deps, actor, id, sha256))

async function composedFor(deps: CasesDeps, actor: Actor, id: string, sha256: string) {
  const found = await deps.database.read(databaseActor(actor), async (trx) =>
    composedAs(deps, trx, actor, (await readCase(trx, id)).events, sha256),
  )
  if (found === undefined) throw unknownPaper()
  return found
}

const unknownPaper = (): Problem => new Problem(404, 'unknown-paper', '本案没有这份文书，请从案卷的文书目录中选择。')

/** A paper this person may see, by the hash of its bytes, and what it was composed from. */
async function composedAs(
  deps: CasesDeps,
  trx: Pick<Queries, 'query'>,
  actor: Actor,
  events: readonly CaseEvent[],
  sha256: string,
) {
  const file = fold(events)
  const number = file.papers.find((p) => p.sha256 === sha256 || p.first?.sha256 === sha256)?.number
  // Its step may have made others beside it: all were composed from the case with every number of it.
  const made = number === undefined ? undefined : madeAs(events, number)
  if (made === undefined) return undefined
  const context = await deps.contextFor(trx, made.by.actor, made.by.recorded, file.agency)
  if (veilFor(file, actor, context.rules).hidesPaper(made.paper.kind)) return undefined
  return { paper: made.paper, events: made.until, context }
}

export async function keepPaper(
  deps: CasesDeps,
  trx: Queries,
  id: string,
  actor: Actor,
  paper: RenderedPaper,
): Promise<void> {
  await deps.objects.keep(paper.pdf, paper.sha256)
  await trx.query({
    name: 'cases.paper',
    text: `with object as (
        insert into files.object (sha256, bytes, type) values ($2, $3, 'application/pdf')
        on conflict (sha256) do nothing
      )
      insert into files.of_case (case_id, sha256, role, agency, name, added_by) values ($1, $2, 'paper', $4, $5, $6)
      on conflict do nothing`,
    values: [
      id,
      Buffer.from(paper.sha256, 'hex'),
      paper.pdf.length,
      actor.agency,
      `${documents[paper.kind].title} ${paper.number}.pdf`,
      actor.person,
    ],
  })
}
