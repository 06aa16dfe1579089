import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { grouped, type ListKind, limits, type Preview, previewInThread, problemsOf, toCsv, toXlsx } from '@xiezhi/lists'
import { codeOf, Failure, fileFailure } from '../platform/failure.ts'

/** What a file would bring as a list: said line by line, or as one line of JSON at the end. Needs no database, changes nothing. */
export async function previewListFile(
  kind: ListKind,
  path: string,
  { json, problems }: { json: boolean; problems?: string },
): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const started = Date.now()
  const bytes = readList(path)
  let told = 0
  const preview = await previewInThread(kind, bytes, {
    tell: (done, of) => {
      // Of a small list nobody waits for a word.
      if (Date.now() - started < 2000 || done - told < 5000) return
      told = done
      process.stderr.write(`已读${done}行，共${of}行。\n`)
    },
  })
  if (!preview.ok) throw new Failure(preview.error.code, preview.error.message)
  if (problems !== undefined) await writeProblems(problems, preview)
  tellPreview(kind, preview, say, '什么也没有改动。')
  const seconds = Math.round((Date.now() - started) / 100) / 10
  if (json)
    say(
      JSON.stringify(
        answerOf(preview, { file: basename(path), sha256: createHash('sha256').update(bytes).digest('hex'), seconds }),
      ),
    )
  return 0
}

export function readList(path: string): Uint8Array {
  try {
    if (statSync(path).size > limits.bytes)
      throw new Failure('list-too-large', `文件超过${Math.floor(limits.bytes / 2 ** 20)}MB。请分成几个文件导入。`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    if (codeOf(error) === 'ENOENT') throw new Failure('list-not-found', `没有找到 ${path}，请检查路径。`, error)
    if (codeOf(error) === 'EISDIR') throw new Failure('list-not-found', `${path} 是文件夹，请给出清单文件。`, error)
    throw fileFailure(error, path)
  }
}

export async function writeProblems(path: string, preview: Preview): Promise<void> {
  if (!/\.(?:csv|xlsx)$/i.test(path))
    throw new Failure('argument-unknown', '--problems 后面的文件名应以 .csv 或者 .xlsx 结尾。')
  const table = problemsOf(preview)
  try {
    writeFileSync(path, /\.csv$/i.test(path) ? toCsv(table) : Buffer.from(await (await toXlsx(table)).arrayBuffer()))
  } catch (error) {
    throw fileFailure(error, path)
  }
}

/** The line other programs read: `items`, `parts`, `leftOut`, `doubts` are numbers, `rows` and `details` what they count. */
function answerOf(
  { ok, list, format, encoding, tables, entries, leftOut, doubts }: Preview,
  file: { file: string; sha256: string; seconds: number },
) {
  return {
    ok,
    list,
    ...file,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    items: entries.length,
    parts: partsIn(entries),
    leftOut: leftOut.length,
    doubts: doubts.length,
    tables,
    rows: leftOut,
    details: doubts,
    groups: grouped(doubts),
  }
}

const partsIn = (entries: Preview['entries']): number => entries.reduce((sum, { parts }) => sum + parts.length, 0)

/** Of many alike the first few are said; all of them stand in the JSON and in the file of problems. */
const saidAtMost = 20

export function tellPreview(
  kind: ListKind,
  { tables, entries, leftOut, doubts }: Preview,
  say: (line: string) => void,
  end = '',
): void {
  for (const { sheet, header, columns, items } of tables) {
    const name = sheet === '' ? '' : `工作表“${sheet}”：`
    const at =
      header === null
        ? '没有表头，接前一个工作表'
        : header[0] === header[1]
          ? `表头在第${header[0]}行`
          : `表头在第${header[0]}至${header[1]}行`
    say(
      `${name}${at}，${items}项。${columns.map(({ heading, meaning }) => (meaning === null ? `${heading}（照录）` : heading === meaning ? heading : `${heading}→${meaning}`)).join('，')}`,
    )
  }
  const place = (sheet: string, row: number, column = '') =>
    `${sheet === '' ? '' : `${sheet} `}${row === 0 ? '' : `第${row}行`}${column === '' ? '' : `${column}列`}`
  for (const { sheet, row, toRow, reason, text } of leftOut.slice(0, saidAtMost))
    say(
      `未导入 ${place(sheet, row)}${toRow === undefined ? '' : `至第${toRow}行`}：${reason}${text === '' ? '' : `“${text.slice(0, 40)}”`}`,
    )
  const alike = grouped(doubts)
  for (const { sheet, row, rows, count, column, heading, sentence } of alike.slice(0, saidAtMost)) {
    const at =
      count === 1
        ? place(sheet, row, column)
        : `${sheet === '' ? '' : `${sheet} `}${column}列${count}处（第${rows.length > 60 ? `${rows.slice(0, 60)}……` : rows}行）`
    say(`存疑 ${at}${heading === '' ? '' : `（${heading}）`}：${sentence}`)
  }
  const more =
    Math.max(0, leftOut.length - saidAtMost) + alike.slice(saidAtMost).reduce((sum, group) => sum + group.count, 0)
  if (more > 0) say(`另有${more}处没有列出，用 --problems 问题.xlsx 取得全部。`)
  const parts = partsIn(entries)
  say(
    `${end === '' ? '读出' : '预览'}：${kind.title}${entries.length}项${parts === 0 ? '' : `（其下${parts}个子项、阶次，不算项）`}，未导入${leftOut.length}处，存疑${doubts.length}处。${end}`,
  )
}
