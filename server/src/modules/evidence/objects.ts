import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { access, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../../platform/errors.ts'
import { codeOf } from '../../platform/failure.ts'
import { sniff, sniffed } from './sniff.ts'

export interface Received {
  readonly sha256: string
  readonly bytes: number
  readonly type: string
}

export interface Objects {
  /** Takes a file in, hashing while it comes; it is on disk, under its hash, once this is fulfilled. Throws `Problem`. */
  receive(source: AsyncIterable<Uint8Array>, name: string, most: number): Promise<Received>
  /** Keeps bytes whose hash is known. */
  keep(bytes: Uint8Array, sha256: string): Promise<void>
  /** Throws `Problem` 410 when the disk has lost it. */
  read(sha256: string): Promise<{ stream: ReadStream; bytes: number }>
}

export const tooLarge = (most: number): Problem =>
  new Problem(413, 'file-too-large', `文件超过 ${Math.floor(most / 1024 / 1024)} MiB，请拆分或压缩后重新上传。`)
const empty = (): Problem => new Problem(422, 'file-empty', '文件是空的，请重新选择文件。')
const cutOff = (cause: unknown): Problem =>
  new Problem(400, 'upload-interrupted', '上传中断，没有保存，请重新上传。', { cause })
const typeRefused = (): Problem =>
  new Problem(415, 'file-type-refused', '不支持这种文件，请上传 PDF、图片、音频、视频、Office 文档、压缩包或纯文本。')

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

/** Files under DATA_DIR/objects, each under its SHA-256: never overwritten, kept once. */
export async function openObjects(dataDir: string): Promise<Objects> {
  const root = join(dataDir, 'objects')
  const incoming = join(root, 'incoming')
  const place = (sha256: string): string => objectPath(dataDir, sha256)
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweep(incoming)

  /** A link never replaces: of two who bring the same bytes, the first one's stay. */
  async function settle(draft: string, sha256: string): Promise<void> {
    const path = place(sha256)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    try {
      await link(draft, path)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    await rm(draft)
    await syncFolder(dirname(path))
    await syncFolder(root)
  }

  async function write(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number) {
    const draft = join(incoming, randomUUID())
    const hash = createHash('sha256')
    const head: Uint8Array[] = []
    let bytes = 0
    const file = await open(draft, 'wx', 0o600)
    try {
      for await (const chunk of source) {
        if (bytes < sniffed) head.push(chunk.subarray(0, sniffed - bytes))
        bytes += chunk.length
        if (bytes > most) throw tooLarge(most)
        hash.update(chunk)
        await file.writeFile(chunk)
      }
      await file.sync()
    } catch (error) {
      await file.close()
      await rm(draft, { force: true })
      throw error
    }
    await file.close()
    return { draft, bytes, sha256: hash.digest('hex'), head: Buffer.concat(head) }
  }

  return {
    async receive(source, name, most) {
      const { draft, bytes, sha256, head } = await write(source, most).catch((error: unknown) => {
        const code = codeOf(error)
        throw code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' ? cutOff(error) : error
      })
      const type = sniff(head, name)
      if (bytes === 0 || type === undefined) {
        await rm(draft)
        throw bytes === 0 ? empty() : typeRefused()
      }
      await settle(draft, sha256)
      return { sha256, bytes, type }
    },
    async keep(bytes, sha256) {
      const known = await access(place(sha256)).then(
        () => true,
        () => false,
      )
      if (known) return
      const written = await write([bytes], Number.POSITIVE_INFINITY)
      if (written.sha256 !== sha256) throw new Error(`bytes are not those of ${sha256}`)
      await settle(written.draft, sha256)
    },
    async read(sha256) {
      try {
        const { size } = await stat(place(sha256))
        return { stream: createReadStream(place(sha256)), bytes: size }
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error
        throw new Problem(410, 'file-lost', '登记过的文件不在存储中，请联系系统管理员从备份恢复。', { cause: error })
      }
    },
  }
}

/** Uploads that a crash cut off a day ago or more. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > 86_400_000) await rm(path, { force: true })
  }
}
