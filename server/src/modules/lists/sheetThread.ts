// The thread in which a large list is read, changed or written as a table: what is to be done comes in, lines and what finds them go out.
import { parentPort, workerData } from 'node:worker_threads'
import { type ListId, linesOf } from '@xiezhi/law'
import { listKind, previewList, type Told, toCsv, toXlsx, typedLines, withByHand } from '@xiezhi/lists'
import type { Made, SheetTask, Tabled } from './inSheetThread.ts'
import { openRows } from './openSheet.ts'
import { bytesOf, edited, foundBy, rowsIn } from './sheet.ts'

const task = workerData as SheetTask & { limits: Parameters<typeof previewList>[2] }
const tell = (told: Told<Made | Tabled>) => parentPort!.postMessage(told)
const progress = (done: number, of: number) => tell({ done, of })

async function work(): Promise<Told<Made | Tabled>> {
  if (task.do === 'find') return { read: made(rowsIn(task.bytes)) }
  if (task.do === 'edit') return { read: made(edited(rowsIn(task.bytes), task.edits), task.list) }
  if (task.do === 'table') {
    const bytes =
      task.as === 'csv'
        ? Buffer.from(toCsv(tableOf(task)))
        : Buffer.from(await (await toXlsx(tableOf(task))).arrayBuffer())
    return { read: { ok: true, bytes } }
  }
  const kind = listKind(task.kind)!
  const preview = previewList(withByHand(kind, task.byHand), task.bytes, task.limits, progress)
  if (!preview.ok) return { read: preview }
  const { entries, ...told } = preview
  const rows = typedLines(kind, entries, task.list)?.rows ?? []
  return { read: { ...made(rows, task.list), preview: { ...told, items: entries.length } } }
}

/** Columns nobody filled in say nothing. */
function tableOf({ list, title, bytes }: Extract<SheetTask, { readonly do: 'table' }>) {
  const rows = rowsIn(bytes)
  const shown = linesOf(list).columns.filter((c) => rows.some((row) => row[c.id] !== undefined))
  return {
    title,
    headings: shown.map((c) => c.label),
    rows: rows.map((row) => shown.map((c) => String(row[c.id] ?? ''))),
  }
}

const written = (rows: Parameters<typeof foundBy>[0]) => ({ bytes: bytesOf(rows), found: foundBy(rows) })

function made(rows: Parameters<typeof foundBy>[0], list?: ListId): Made {
  if (list === undefined) return { ok: true, ...written(rows) }
  const { lines, rows: open } = openRows(rows, list)
  return { ok: true, ...written(rows), shown: { lines, ...(lines > 0 && { instead: written(open) }) } }
}

tell(await work())
