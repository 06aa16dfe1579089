import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Problem } from '../../platform/errors.ts'
import { codeOf } from '../../platform/failure.ts'
import { type Range, rangeOf } from './range.ts'

const lost = (cause: unknown): Problem =>
  new Problem(410, 'file-lost', '登记过的文件不在存储中，请联系系统管理员从备份恢复。', { cause })
const damaged = (): Problem =>
  new Problem(
    503,
    'file-damaged',
    '存储中的文件与登记时不符，不能出示；请联系系统管理员运行 ./xiezhi verify log --files 核对，并从备份恢复。',
  )

/** What the disk no longer gives out, or something else in the place of the file. */
const unreadable = ['EISDIR', 'EIO', 'ELOOP']

/**
 * SHA-256 of a file as it lies on the disk; undefined: there is none; empty: what lies there cannot be read as one. Whoever put a pipe in
 * its place would have its reader wait for ever, so what is no file is not opened.
 */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    if (!(await stat(path)).isFile()) return ''
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    if (unreadable.includes(codeOf(error))) return ''
    throw error
  }
  return hash.digest('hex')
}

/** How much of a large file is checked at a time when only a part of it is given out. */
const block = 1024 * 1024
/** Files whose blocks are remembered at a time: 32 bytes for each MiB of them. */
const most = 64

/** The SHA-256 of each block of a file, from a reading in which the file as a whole had the hash it is kept under. */
type Blocks = readonly Buffer[]

export interface Given {
  readonly stream: Readable
  /** Of the whole file, whatever part of it is given. */
  readonly bytes: number
  /** The part that was asked for; 'beyond': nothing of it is in the file, and nothing is given. */
  readonly range?: Range | 'beyond'
}

const sha256Of = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/**
 * Gives files out by the hash they are kept under, or none that could be taken for them. Throws `Problem` 410 `file-lost`, 503
 * `file-damaged`. What is found of each is told to `found`.
 */
export function giver(found: (sha256: string, whole: boolean) => void, small = 8 * 1024 * 1024) {
  const proven = new Map<string, Promise<Blocks>>()
  const remember = (sha256: string, blocks: Promise<Blocks>) => {
    proven.delete(sha256)
    proven.set(sha256, blocks)
    for (const oldest of proven.keys()) if (proven.size > most) proven.delete(oldest)
  }
  const wrong = (sha256: string): Problem => {
    proven.delete(sha256)
    found(sha256, false)
    return damaged()
  }

  /** A small one is refused before anything of it is sent; of a large one the end is held back until all of it is known to be right. */
  async function* checking(path: string, sha256: string): AsyncGenerator<Buffer> {
    const reading = readingOf()
    let held: Buffer | undefined
    for await (const chunk of createReadStream(path)) {
      reading.add(chunk as Buffer)
      if (held !== undefined) yield held
      held = chunk as Buffer
    }
    const { hash, blocks } = reading.end()
    if (hash !== sha256) throw wrong(sha256)
    found(sha256, true)
    remember(sha256, Promise.resolve(blocks))
    if (held !== undefined) yield held
  }

  /** Reads all of it once; from then on each block can be told by itself. */
  async function prove(path: string, sha256: string): Promise<Blocks> {
    const reading = readingOf()
    for await (const chunk of createReadStream(path)) reading.add(chunk as Buffer)
    const { hash, blocks } = reading.end()
    if (hash !== sha256) throw wrong(sha256)
    found(sha256, true)
    return blocks
  }

  const blocksOf = (path: string, sha256: string): Promise<Blocks> => {
    const known = proven.get(sha256) ?? prove(path, sha256)
    remember(sha256, known)
    known.catch(() => proven.delete(sha256))
    return known
  }

  /** Every block is hashed as it is given out: what changed on the disk since the whole was read does not leave it. */
  async function* part(path: string, sha256: string, blocks: Blocks, { from, to }: Range): AsyncGenerator<Buffer> {
    const file = await open(path, 'r')
    try {
      for (let at = Math.floor(from / block); at * block <= to; at += 1) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(block), 0, block, at * block)
        const bytes = buffer.subarray(0, bytesRead)
        if (blocks[at]?.equals(sha256Of(bytes)) !== true) throw wrong(sha256)
        yield bytes.subarray(Math.max(0, from - at * block), to - at * block + 1)
      }
    } finally {
      await file.close()
    }
  }

  async function give(path: string, sha256: string, header: string | undefined): Promise<Given> {
    const lies = await stat(path)
    if (!lies.isFile()) throw wrong(sha256)
    const { size } = lies
    const range = rangeOf(header, size)
    if (range === 'beyond') return { bytes: size, range, stream: Readable.from([]) }
    const given = { bytes: size, ...(range && { range }) }
    if (size <= small) {
      const bytes = await readFile(path)
      if (sha256Of(bytes).toString('hex') !== sha256) throw wrong(sha256)
      found(sha256, true)
      const shown = range === undefined ? bytes : bytes.subarray(range.from, range.to + 1)
      return { ...given, stream: Readable.from([shown]) }
    }
    const all = range === undefined || (range.from === 0 && range.to === size - 1)
    if (all) return { ...given, stream: Readable.from(checking(path, sha256)) }
    const blocks = await blocksOf(path, sha256)
    const parts = part(path, sha256, blocks, range)
    // The first is checked before the answer begins, so that it can still be a refusal.
    const first = await parts.next()
    return { ...given, stream: Readable.from(after(first, parts)) }
  }

  return async (path: string, sha256: string, header?: string): Promise<Given> => {
    try {
      return await give(path, sha256, header)
    } catch (error) {
      if (unreadable.includes(codeOf(error))) throw wrong(sha256)
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error
      found(sha256, false)
      throw lost(error)
    }
  }
}

async function* after(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done === true) return
  yield first.value
  yield* rest
}

/** The hash of what comes, and of each block of it. */
function readingOf() {
  const whole = createHash('sha256')
  const blocks: Buffer[] = []
  let now = createHash('sha256')
  let filled = 0
  return {
    add(chunk: Buffer) {
      whole.update(chunk)
      for (let at = 0; at < chunk.length; ) {
        const piece = chunk.subarray(at, at + block - filled)
        now.update(piece)
        at += piece.length
        filled += piece.length
        if (filled < block) continue
        blocks.push(now.digest())
        now = createHash('sha256')
        filled = 0
      }
    },
    end() {
      if (filled > 0) blocks.push(now.digest())
      return { hash: whole.digest('hex'), blocks }
    },
  }
}
