import { stat } from 'node:fs/promises'
import { isList, linesOf } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { hashOfFile, objectPath } from '../evidence/index.ts'
import { sheetFaults } from '../lists/index.ts'
import type { VerifyFinding } from '../log/index.ts'
import { findingAt, type ToldFile } from './told.ts'

const page = 1000
const restore = '请从备份恢复后重新核验。'

/** What the database's own lists say of the files the record names. */
export async function listedFiles(trx: Queries, files: readonly ToldFile[]): Promise<VerifyFinding[]> {
  const found: VerifyFinding[] = []
  for (let from = 0; from < files.length; from += page) {
    const part = files.slice(from, from + page)
    const rows = await trx.query<{ place: number; bytes: number | null; held: boolean }>({
      name: 'verification.files',
      text: 'select place, bytes, held from files.known($1, $2, $3)',
      values: [
        part.map((f) => f.stream.slice('case/'.length)),
        part.map((f) => Buffer.from(f.sha256, 'hex')),
        part.map((f) => f.role),
      ],
    })
    for (const { place, bytes, held } of rows) {
      const file = part[place]!
      const wrong = bytes === null || !held ? '不在文件目录之中' : '在文件目录中的大小与记录所载不同'
      if (bytes !== null && held && (file.bytes === null || bytes === file.bytes)) continue
      found.push(findingAt('file-list', file, `${nameOf(file)}${wrong}，目录已被改动。${restore}`))
    }
  }
  return found
}

/** Whether each is on the disk, and, where asked, still the bytes it was. Gives what is wrong and how many were looked at. */
export async function storedFiles(
  dataDir: string,
  files: readonly ToldFile[],
  whole: boolean,
): Promise<{ findings: VerifyFinding[]; count: number }> {
  const findings: VerifyFinding[] = []
  const byHash = Map.groupBy(files, (file) => file.sha256)
  for (const [sha256, of] of byHash) {
    const path = objectPath(dataDir, sha256)
    const there = whole
      ? await hashOfFile(path)
      : await stat(path).then(
          () => sha256,
          () => undefined,
        )
    if (there === sha256) continue
    const [kind, wrong] =
      there === undefined ? ['file-lost', '不在存储之中'] : ['file-damaged', '与登记时不符，已被改动']
    for (const file of of) findings.push(findingAt(kind!, file, `${nameOf(file)}${wrong}（${sha256}）。${restore}`))
  }
  return { findings, count: byHash.size }
}

/** What finds the lines of large lists follows from their files. */
export async function sheetsFound(trx: Queries, dataDir: string): Promise<VerifyFinding[]> {
  return (await sheetFaults(trx, dataDir)).map(({ agency, sha256, list }) => ({
    kind: 'sheet-found',
    stream: agency,
    sequence: null,
    index: null,
    tile: null,
    sentence: `${agency} 的${isList(list) ? linesOf(list).title : list}（文件 ${sha256}）可以检索的逐项内容与文件不符，已被改动。请运行 ./xiezhi rebuild 按文件重新整理。`,
  }))
}

const nameOf = ({ stream, sequence, role }: ToldFile): string =>
  `${stream} 第 ${sequence} 号记录的${role === 'paper' ? '文书' : '证据文件'}`
