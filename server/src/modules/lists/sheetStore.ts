import type { Actor, FileRef } from '@xiezhi/casework'
import { type ListId, linesOf } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'
import { type CasesDeps, databaseActor, filesOf, unknownCase } from '../cases/index.ts'
import { addToCase, agencyOf, type Objects } from '../evidence/index.ts'
import { type Made, makeSheet } from './inSheetThread.ts'
import { findable, isFound, type SheetAt } from './sheets.ts'

export interface SheetDeps extends Omit<CasesDeps, 'objects'> {
  readonly objects: Objects
}

/** The whole of a file, as it was put away. */
export async function wholeOf(objects: Objects, sha256: string): Promise<Buffer> {
  const { stream } = await objects.read(sha256)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const refusedBy = ({ error }: { readonly error: { readonly code: string; readonly message: string } }) =>
  new Problem(422, error.code, error.message)

/** What was made of a table or of edits, or why not. */
export async function madeOf(made: ReturnType<typeof makeSheet>): Promise<Made> {
  const done = await made
  if (!done.ok) throw refusedBy(done)
  return done
}

/** The lines of a list of the case, if who asks may see it: their file, and where they are found. Throws `Problem` 404. */
export async function sheetOf(
  deps: SheetDeps,
  actor: Actor,
  id: string,
  sha256: string,
): Promise<{ at: SheetAt; list: ListId; count: number }> {
  const { agency, file } = await deps.database.read(databaseActor(actor), async (trx) => ({
    agency: await agencyOf(trx, id),
    file: (await filesOf(trx, id, [sha256], 'evidence')).find((f) => f.lines !== undefined),
  }))
  if (agency === undefined) throw unknownCase()
  if (file?.lines === undefined) throw new Problem(404, 'unknown-sheet', '本案没有这份名录内容，请从案卷中选择。')
  const at = { agency, sha256 }
  await find(deps, actor, at, file.lines.list)
  return { at, list: file.lines.list as ListId, count: file.lines.count }
}

/** Lines that are not found (a restored database) are found again from their file. */
async function find(deps: SheetDeps, actor: Actor, at: SheetAt, list: string): Promise<void> {
  if (await deps.database.read(databaseActor(actor), (trx) => isFound(trx, at))) return
  if (actor.agency !== at.agency)
    throw new Problem(
      503,
      'sheet-unfound',
      '这份名录还没有整理成可以检索的内容，请由办理机关的人员打开一次，或者由系统管理员运行 ./xiezhi rebuild。',
    )
  const { found } = await madeOf(makeSheet({ do: 'find', bytes: await wholeOf(deps.objects, at.sha256) }))
  await deps.database.transaction(databaseActor(actor), (trx) => findable(trx, { ...at, list }, found))
}

/** Puts lines away as a file of the case and makes them findable, both or neither; the table they came from beside them. */
export async function keepSheet(
  deps: SheetDeps,
  actor: Actor,
  id: string,
  list: ListId,
  { bytes, found }: Pick<Made, 'bytes' | 'found'>,
  source?: { readonly name: string; readonly bytes: Buffer },
): Promise<{ readonly file: FileRef; readonly count: number; readonly source?: FileRef }> {
  const name = `${linesOf(list).title}（${found.length}项）.jsonl`
  const stored = await deps.objects.receive(one(bytes), name, Number.POSITIVE_INFINITY)
  const table =
    source === undefined
      ? undefined
      : await deps.objects.receive(one(source.bytes), source.name, Number.POSITIVE_INFINITY)
  const kept = { ...stored, lines: { list, count: found.length } }
  return deps.database.transaction(databaseActor(actor), async (trx) => {
    const now = deps.clock.now()
    const file = await addToCase(trx, id, kept, name, actor, now)
    await findable(trx, { agency: actor.agency, sha256: stored.sha256, list }, found)
    const from = source && table && (await addToCase(trx, id, table, source.name, actor, now))
    return { file, count: found.length, ...(from === undefined ? {} : { source: from }) }
  })
}

async function* one(bytes: Uint8Array) {
  yield bytes
}
