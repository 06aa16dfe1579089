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
  const { agency, lines } = await sheetFile(deps, actor, id, sha256)
  const at = { agency, sha256 }
  await find(deps, actor, at, lines.list)
  return { at, list: lines.list as ListId, count: lines.count }
}

/** The file of lines, if who asks may see its case. */
async function sheetFile(deps: SheetDeps, actor: Actor, id: string, sha256: string) {
  const { agency, file } = await deps.database.read(databaseActor(actor), async (trx) => ({
    agency: await agencyOf(trx, id),
    file: (await filesOf(trx, id, [sha256], 'evidence')).find((f) => f.lines !== undefined),
  }))
  if (agency === undefined) throw unknownCase()
  if (file?.lines === undefined) throw new Problem(404, 'unknown-sheet', '本案没有这份名录内容，请从案卷中选择。')
  return { agency, lines: file.lines }
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

/** Puts lines away as a file of the case and makes them findable, both or neither; beside it what the public reads, how they were read, and the table. */
export async function keepSheet(
  { objects, database, clock }: SheetDeps,
  actor: Actor,
  id: string,
  list: ListId,
  { bytes, found, shown, preview }: Pick<Made, 'bytes' | 'found' | 'shown' | 'preview'>,
  source?: { readonly name: string; readonly bytes: Buffer },
): Promise<{ readonly file: FileRef; readonly count: number; readonly source?: FileRef }> {
  const receive = (given: Uint8Array, name: string) => objects.receive(one(given), name, Number.POSITIVE_INFINITY)
  const { title } = linesOf(list)
  const count = found.length
  const name = `${title}（${count}项）.jsonl`
  const open = `${title}（${count}项，公开）.jsonl`
  const how = `${title}（${count}项）的读入经过.json`
  const stored = await receive(bytes, name)
  const instead = shown?.instead
  const storedShown = instead && (await receive(instead.bytes, open))
  const reading = preview && (await receive(bytesOfReading(preview), how))
  const table = source && (await receive(source.bytes, source.name))
  const lines = {
    list,
    count,
    ...(shown ? { shown: { sha256: (storedShown ?? stored).sha256, lines: shown.lines } } : {}),
    ...(preview && reading
      ? {
          reading: {
            sha256: reading.sha256,
            leftOut: preview.leftOut.length,
            doubts: preview.doubts.length,
          },
        }
      : {}),
  }
  return database.transaction(databaseActor(actor), async (trx) => {
    const now = clock.now()
    const told = { ...stored, lines }
    const file = await addToCase(trx, id, told, name, actor, now)
    await findable(trx, { agency: actor.agency, sha256: stored.sha256, list }, found)
    if (instead && storedShown) {
      const toldShown = { ...storedShown, lines: { list, count } }
      await addToCase(trx, id, toldShown, open, actor, now)
      await findable(trx, { agency: actor.agency, sha256: storedShown.sha256, list }, instead.found)
    }
    if (reading) await addToCase(trx, id, reading, how, actor, now)
    const from = source && table && (await addToCase(trx, id, table, source.name, actor, now))
    return { file, count, ...(from === undefined ? {} : { source: from }) }
  })
}

type Reading = Pick<NonNullable<Made['preview']>, 'leftOut' | 'doubts'>

const bytesOfReading = ({ leftOut, doubts }: Reading): Buffer => Buffer.from(JSON.stringify({ leftOut, doubts }))

/** Every row left out and every doubt of lines that were read from a table; none of those that were changed by hand. */
export async function readingOf(deps: SheetDeps, actor: Actor, id: string, sha256: string): Promise<Reading> {
  const file = await sheetFile(deps, actor, id, sha256)
  if (file.lines.reading === undefined) return { leftOut: [], doubts: [] }
  return JSON.parse((await wholeOf(deps.objects, file.lines.reading.sha256)).toString()) as Reading
}

async function* one(bytes: Uint8Array) {
  yield bytes
}
