import { type Actor, type CaseEvent, type Context, fold, type Moment, titleOf } from '@xiezhi/casework'
import { type Receipt, receiptsOf } from '@xiezhi/casework/credit/receipts.ts'
import { type CreditRow, creditRows } from '@xiezhi/casework/credit/rows.ts'
import { type CreditTableId, type Day, procedureOf, reportOf, ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { type CasesDeps, caseEventOf } from '../cases/index.ts'
import { checkedEvents, storedStreams } from '../record/index.ts'

export interface Asked {
  readonly table: CreditTableId
  readonly from: Day
  readonly to: Day
  readonly agencies: readonly string[]
  /** Of one case alone. */
  readonly only?: string
}

/** A row, and what the case it leads to is called. */
export interface Told {
  readonly row: CreditRow
  readonly agency: string
  readonly title: string
  /** What receivers answered about it, and the step by which the record is told. */
  readonly receipts: readonly Receipt[]
  readonly report: string | undefined
}

/** Kinds of cases of which something is reported in a table. */
const proceduresOf = (table: CreditTableId): readonly string[] =>
  ruleBook.procedures.filter((p) => p.publications.some((x) => x.credit?.table === table)).map((p) => p.id)

/** As many cases are held in memory at a time; and no more of them are gone through for one question. */
const atOnce = 100
const most = 20_000

/** What was drawn of a case is drawn again when it, its register or the day is another. */
const drawn = new Map<string, { readonly by: string; readonly told: readonly Told[] }>()
const kept = 40_000

/**
 * The rows of the cases decided in a span of days that the actor may read, drawn from the record. A case that is damaged is left out: it
 * is named by the verification. Between batches others have their turn.
 */
export async function rowsFor(
  trx: Queries,
  { contextFor }: Pick<CasesDeps, 'contextFor'>,
  actor: Actor,
  now: Moment,
  { table, from, to, agencies, only }: Asked,
): Promise<readonly Told[]> {
  const cases = await trx.query<{ id: string; agency: string; sequence: number }>({
    name: 'credit.cases',
    text: `select id, agency, sequence from casework.case_row
      where agency = any ($1) and procedure = any ($2) and decided_on between $3 and $4
        and ($5::uuid is null or id = $5) order by id limit ${most + 1}`,
    values: [agencies, proceduresOf(table), from, to, only ?? null],
  })
  if (cases.length > most)
    throw new Problem(422, 'span-too-wide', `这段时间的案件超过${most}件。`, {
      next: '请把起止日期改得近一些，分几次查看、导出。',
    })
  const contexts = new Map<string, Context>()
  for (const agency of new Set(cases.map((c) => c.agency)))
    contexts.set(agency, await contextFor(trx, actor, now, agency))
  const found: Told[] = []
  for (let at = 0; at < cases.length; at += atOnce) {
    const some = cases.slice(at, at + atOnce)
    found.push(...(await toldOf(trx, some, contexts, now.slice(0, 10) as Day)))
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  return found.filter(({ row }) => row.table === table)
}

type Case = { readonly id: string; readonly agency: string; readonly sequence: number }

async function toldOf(
  trx: Queries,
  cases: readonly Case[],
  contexts: ReadonlyMap<string, Context>,
  day: Day,
): Promise<readonly Told[]> {
  const byOf = ({ agency, sequence }: Case) => `${sequence} ${day} ${JSON.stringify(contexts.get(agency)?.versions)}`
  const fresh = cases.filter((c) => drawn.get(c.id)?.by !== byOf(c))
  const stored = await storedStreams(
    trx,
    fresh.map((c) => `case/${c.id}`),
  )
  for (const c of fresh) {
    if (drawn.size >= kept) drawn.clear()
    const told = drawOf(c, stored.get(`case/${c.id}`) ?? [], contexts.get(c.agency)!, day)
    drawn.set(c.id, { by: byOf(c), told })
  }
  return cases.flatMap((c) => drawn.get(c.id)?.told ?? [])
}

function drawOf(c: Case, rows: Parameters<typeof checkedEvents>[1], context: Context, day: Day): readonly Told[] {
  try {
    const events = checkedEvents(`case/${c.id}`, rows).map(caseEventOf)
    // What was destroyed at the end of its term tells nothing any more.
    if (events.length === 0 || !events.every((e): e is CaseEvent => e !== undefined)) return []
    const file = fold(events)
    const title = titleOf(file, context.rules)
    const procedure = procedureOf(context.rules, file.procedure)
    return creditRows({ file, context, day }).map((row) => {
      const kind = file.proceedings.find((p) => p.id === row.proceeding)?.kind
      const report = procedure && kind !== undefined ? reportOf(procedure, kind)?.id : undefined
      return { row, agency: c.agency, title, receipts: receiptsOf(file, row), report }
    })
  } catch (error) {
    if (error instanceof Problem && error.code === 'record-damaged') return []
    throw error
  }
}
