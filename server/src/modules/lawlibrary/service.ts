import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Failure, fileFailure } from '../../platform/failure.ts'
import { type LawText, readLaw } from './reading/index.ts'
import { type Ask, addVersion, countsOf } from './store.ts'

export interface ImportReport {
  readonly files: number
  /** Versions that were not there before. */
  readonly imported: number
  /** Files whose very text was there already. */
  readonly unchanged: number
  readonly refused: readonly { readonly file: string; readonly code: string; readonly message: string }[]
  readonly laws: number
  readonly versions: number
  readonly articles: number
}

/**
 * Reads official texts (Markdown or plain text; a file, or a folder with its subfolders) into the library. What is no law is
 * refused by name and stops nothing; the same text twice changes nothing. Errors: `Failure` laws-not-found, laws-none.
 */
export async function importLaws(ask: Ask, path: string, tell: (line: string) => void): Promise<ImportReport> {
  const files = filesAt(path)
  const refused: { file: string; code: string; message: string }[] = []
  let imported = 0
  let unchanged = 0
  for (const [i, file] of files.entries()) {
    const name = basename(file)
    const progress = `[${i + 1}/${files.length}]`
    const read = lawIn(file)
    if (!read.ok) {
      refused.push({ file: name, ...read.error })
      tell(`${progress} ${name}：没有导入。${read.error.message}`)
      continue
    }
    const added = await addVersion(ask, read.law, name)
    if (added) imported += 1
    else unchanged += 1
    tell(
      `${progress} ${read.law.title}：${read.law.articles.length} 条${added ? '' : '，库中已有这一版本'}${noticed(read.law)}`,
    )
  }
  if (imported + unchanged === 0)
    throw new Failure('laws-none', `${path} 中没有能够辨认的法律文本，请放入以“第一条”开头分条的文本后重试。`)
  return { files: files.length, imported, unchanged, refused, ...(await countsOf(ask)) }
}

const noticed = (law: LawText): string => (law.notices.length === 0 ? '' : `（${law.notices.join('')}）`)

function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map((name) => join(path, name))
      .filter((file) => /\.(?:md|markdown|txt)$/i.test(file) && statSync(file).isFile())
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Failure('laws-not-found', `没有找到 ${path}，请检查路径。`, error)
    throw fileFailure(error, path)
  }
}

type Read = { ok: true; law: LawText } | { ok: false; error: { code: string; message: string } }

function lawIn(file: string): Read {
  const text = decoded(readFileSync(file))
  return text === undefined
    ? { ok: false, error: { code: 'encoding', message: '文件不是 UTF-8 或者 GB18030 文本，请另存为文本后再导入。' } }
    : readLaw(text)
}

function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? undefined : text
    } catch {
      // Not this encoding; the next one may fit.
    }
  }
  return undefined
}
