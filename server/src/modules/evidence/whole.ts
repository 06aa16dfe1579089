import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Problem } from '../../platform/errors.ts'
import { codeOf } from '../../platform/failure.ts'

const lost = (cause: unknown): Problem =>
  new Problem(410, 'file-lost', '登记过的文件不在存储中，请联系系统管理员从备份恢复。', { cause })
const damaged = (): Problem =>
  new Problem(
    503,
    'file-damaged',
    '存储中的文件与登记时不符，不能出示；请联系系统管理员运行 ./xiezhi verify log --files 核对，并从备份恢复。',
  )

/** SHA-256 of a file as it lies on the disk; undefined: there is none. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}

/**
 * The bytes of this hash, or none that could be taken for them: a small file is refused before it is sent, of a large
 * one (more than 8 MiB) the end is held back until all of it is known to be right. Throws `Problem` 410 `file-lost`, 503 `file-damaged`.
 */
export async function wholeFile(
  path: string,
  sha256: string,
  found: (whole: boolean) => void,
  small = 8 * 1024 * 1024,
): Promise<{ stream: Readable; bytes: number }> {
  try {
    const { size } = await stat(path)
    if (size > small) return { stream: Readable.from(checking(path, sha256, found)), bytes: size }
    const bytes = await readFile(path)
    const whole = createHash('sha256').update(bytes).digest('hex') === sha256
    found(whole)
    if (!whole) throw damaged()
    return { stream: Readable.from([bytes]), bytes: bytes.length }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    found(false)
    throw lost(error)
  }
}

async function* checking(path: string, sha256: string, found: (whole: boolean) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let held: Buffer | undefined
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer)
    if (held !== undefined) yield held
    held = chunk as Buffer
  }
  const whole = hash.digest('hex') === sha256
  found(whole)
  if (!whole) throw damaged()
  if (held !== undefined) yield held
}
