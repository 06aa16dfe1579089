import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../../platform/errors.ts'
import { codeOf, Failure } from '../../platform/failure.ts'
import { factsWithin } from './exif.ts'
import { inspect, type Told } from './inspect.ts'
import { type Given, giver, hashOfFile } from './whole.ts'

export interface Received extends Told {
  readonly sha256: string
  readonly bytes: number
}

export interface Objects {
  /** Takes a file in, hashing while it comes; it is on disk, under its hash, once this is fulfilled. Throws `Problem`. */
  receive(source: AsyncIterable<Uint8Array>, name: string, most: number): Promise<Received>
  /** What a draft is, by its beginning and its end. */
  look(draft: string, name: string): Promise<Told>
  /** Puts a draft, whole and on disk, under its hash; asked again once it lies there, it does nothing. */
  settle(draft: string, sha256: string): Promise<void>
  /** Where drafts lie until they are whole; what is left there is swept. */
  readonly incoming: string
  /** Throws `Problem` 507 when these bytes would leave less room than the record needs to go on. */
  room(bytes: number): Promise<void>
  /** Keeps bytes whose hash is known. */
  keep(bytes: Uint8Array, sha256: string): Promise<void>
  /**
   * Its bytes, or those a `Range` header asks for, checked against the hash on the way out. Throws `Problem` 410 `file-lost`,
   * 503 `file-damaged`.
   */
  read(sha256: string, range?: string): Promise<Given>
  /** How many of these the disk does not have; they show in `check`. */
  lookFor(hashes: readonly string[]): Promise<number>
  /** Fulfilled unless a file was found lost or damaged and has not been put right since; for `/healthz`. */
  check(): Promise<void>
}

export interface ObjectsOptions {
  /** Bytes that evidence leaves free on the disk for the record, its log and the papers; 1 GiB unless told. */
  readonly reserve?: number
}

export const tooLarge = (most: number): Problem =>
  new Problem(413, 'file-too-large', `文件超过 ${Math.floor(most / 1024 / 1024)} MiB，存不下，请联系系统管理员。`)
export const emptyFile = (): Problem => new Problem(422, 'file-empty', '文件是空的，请重新选择文件。')
export const storageFull = (cause?: unknown): Problem =>
  new Problem(
    507,
    'storage-full',
    '存放文件的磁盘快满了，余下的空间要留给办案记录，这个文件现在收不下；请联系系统管理员扩充或者清理磁盘，之后接着上传。',
    { cause },
  )
const cutOff = (cause: unknown): Problem =>
  new Problem(400, 'upload-interrupted', '上传中断，没有保存，请重新上传。', { cause })

/** A disk that ran full while writing is told as such. */
export function diskProblem(error: unknown): unknown {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error)) ? storageFull(error) : error
}

/** Bytes between two looks at how much room is left. */
export const lookEvery = 16 * 1024 * 1024

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Where the file of this hash lies below a data folder. */
export const objectPath = (dataDir: string, sha256: string): string =>
  join(dataDir, 'objects', sha256.slice(0, 2), sha256.slice(2))

/** Files under DATA_DIR/objects, each under its SHA-256: kept once, replaced only when they are not that any more. */
export async function openObjects(dataDir: string, options: ObjectsOptions = {}): Promise<Objects> {
  const bad = new Set<string>()
  const root = join(dataDir, 'objects')
  const incoming = join(root, 'incoming')
  const reserve = options.reserve ?? 1024 ** 3
  const place = (sha256: string): string => objectPath(dataDir, sha256)
  const give = giver((sha256, whole) => (whole ? bad.delete(sha256) : bad.add(sha256)))
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweep(incoming)
  const sweeping = setInterval(() => void sweep(incoming).catch(() => undefined), 3_600_000)
  sweeping.unref()

  async function room(bytes: number): Promise<void> {
    const { bavail, bsize } = await statfs(incoming)
    if (bavail * bsize - bytes < reserve) throw storageFull()
  }

  /** Of two who bring the same bytes, the first one's stay; a file that is no longer its hash gives way to the right one. */
  async function settle(draft: string, sha256: string): Promise<void> {
    const path = place(sha256)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    try {
      await link(draft, path)
    } catch (error) {
      const settled = codeOf(error) === 'ENOENT' && (await stat(path).catch(() => undefined)) !== undefined
      if (codeOf(error) !== 'EEXIST' && !settled) throw error
      if (!settled && (await hashOfFile(path)) !== sha256) {
        // Over a folder nothing is renamed.
        if (!(await stat(path)).isFile()) await rm(path, { recursive: true })
        await rename(draft, path)
      }
    }
    bad.delete(sha256)
    await rm(draft, { force: true })
    await syncFolder(dirname(path))
    await syncFolder(root)
  }

  async function look(draft: string, name: string): Promise<Told> {
    const { beginning, end } = await ends(draft)
    return inspect(beginning, end, name)
  }

  async function write(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, draft: string, most: number) {
    const hash = createHash('sha256')
    let bytes = 0
    let looked = 0
    const file = await open(draft, 'wx', 0o600)
    try {
      for await (const chunk of source) {
        bytes += chunk.length
        if (bytes > most) throw tooLarge(most)
        if (bytes - looked > lookEvery) {
          await room(0)
          looked = bytes
        }
        hash.update(chunk)
        await file.writeFile(chunk)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    return { bytes, sha256: hash.digest('hex') }
  }

  /** Works on a draft that is gone afterwards, whatever happens. */
  async function drafting<T>(work: (draft: string) => Promise<T>): Promise<T> {
    const draft = join(incoming, `once-${randomUUID()}`)
    try {
      return await work(draft)
    } catch (error) {
      throw diskProblem(error)
    } finally {
      await rm(draft, { force: true })
    }
  }

  return {
    incoming,
    room,
    look,
    settle,
    receive: (source, name, most) =>
      drafting(async (draft) => {
        await room(0)
        const { bytes, sha256 } = await write(source, draft, most).catch((error: unknown) => {
          const code = codeOf(error)
          throw code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' ? cutOff(error) : error
        })
        if (bytes === 0) throw emptyFile()
        const told = await look(draft, name)
        await settle(draft, sha256)
        return { sha256, bytes, ...told }
      }),
    async keep(bytes, sha256) {
      if ((await hashOfFile(place(sha256))) === sha256) return
      // A paper may use what evidence leaves free: the reserve is for it.
      await drafting(async (draft) => {
        const written = await write([bytes], draft, Number.POSITIVE_INFINITY)
        if (written.sha256 !== sha256) throw new Error(`bytes are not those of ${sha256}`)
        await settle(draft, sha256)
      })
    },
    read: (sha256, range) => give(place(sha256), sha256, range),
    async lookFor(hashes) {
      for (const sha256 of hashes) if ((await stat(place(sha256)).catch(() => undefined)) === undefined) bad.add(sha256)
      return bad.size
    },
    async check() {
      if (bad.size > 0) throw new Failure('file-damaged', `存储中有 ${bad.size} 个文件丢失或者与登记时不符。`)
    },
  }
}

async function ends(path: string) {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const part = async (at: number) => {
      const length = Math.min(factsWithin, size - at)
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, at)
      return buffer
    }
    return { beginning: await part(0), end: await part(Math.max(0, size - factsWithin)) }
  } finally {
    await file.close()
  }
}

/** Days an unfinished upload waits for who began it. */
export const waitsFor = 7 * 86_400_000

/** What was never finished: what came in one piece an hour ago or more, and uploads nobody took up again. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > (name.startsWith('once-') ? 3_600_000 : waitsFor)) await rm(path, { force: true })
  }
}
