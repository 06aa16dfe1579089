import { type Actor, fileContents, fold } from '@xiezhi/casework'
import { veilFor } from '@xiezhi/casework/sealing.ts'
import { ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { readCase } from './store.ts'

/** What is put before a printer at once. */
const most = 300

/**
 * The papers of a case by their hashes, in the order it is laid away: those that are wanted, else all. Of one this person may not see nothing
 * is told. Throws `Problem` 404 `unknown-paper`, 413 `too-many-papers`.
 */
export async function printable(
  trx: Pick<Queries, 'query'>,
  actor: Actor,
  id: string,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const file = fold((await readCase(trx, id)).events)
  const seen = veilFor(file, actor, ruleBook).file(file)
  const all = fileContents(seen, { rules: ruleBook }).flatMap((p) => p.paper?.sha256 ?? [])
  // 卷宗封面、目录、备考表 describe the file and are no part of it: they are printed when they are chosen.
  const others = seen.papers.flatMap(({ sha256, voided }) =>
    sha256 === undefined || voided !== undefined || all.includes(sha256) ? [] : [sha256],
  )
  const known = [...all, ...others]
  const chosen = wanted.length === 0 ? all : known.filter((h) => wanted.includes(h))
  if (chosen.length === 0 || wanted.some((h) => !known.includes(h)))
    throw new Problem(404, 'unknown-paper', '本案没有可以打印的这份文书，请从案卷的文书目录中选择。')
  if (chosen.length > most) throw new Problem(413, 'too-many-papers', `一次最多打印${most}份文书，请分几次选择打印。`)
  return chosen
}
