import { createHash, type Hash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileRef } from '@xiezhi/casework'
import { codeOf } from '../../platform/failure.ts'
import { diskProblem, emptyFile, lookEvery, type Objects, tooLarge, waitsFor } from './objects.ts'
import { patient } from './patience.ts'
import {
  beyond,
  type Checksum,
  elsewhere,
  type State,
  spoiled,
  tooMany,
  tooMuch,
  type Upload,
  type Uploads,
  type UploadsOptions,
  unknownUpload,
} from './upload.ts'

interface Running {
  /** SHA-256 of the first `hashed` bytes; undefined once it has lost the thread, and the disk is read again. */
  hash: Hash
  hashed: number
}

/** Between two marks of what is surely on disk. */
const syncEvery = 64 * 1024 * 1024

export function openUploads(objects: Objects, { most, idle, unfinished }: UploadsOptions): Uploads {
  const running = new Map<string, Running>()
  const writing = new Map<string, { readonly stop: AbortController; readonly done: Promise<unknown> }>()
  const finishing = new Map<string, Promise<FileRef>>()
  const path = (id: string, what: 'bytes' | 'json' | 'at') => join(objects.incoming, `${id}.${what}`)

  async function described(id: string): Promise<Upload> {
    try {
      return JSON.parse(await readFile(path(id, 'json'), 'utf8')) as Upload
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw unknownUpload()
      throw error
    }
  }

  /** A file for each beginning, and none of them bears a byte yet: begun without end they would fill the folder all the same. */
  async function mayBegin(person: string): Promise<void> {
    const bytes = (await readdir(objects.incoming)).filter((name) => name.endsWith('.bytes'))
    if (bytes.length < unfinished) return
    const begun = await Promise.all(
      bytes.map((name) => described(name.slice(0, -'.bytes'.length)).catch(() => undefined)),
    )
    const own = begun.filter((upload) => upload?.person === person).length
    if (own >= unfinished) throw tooMany(own)
  }

  /**
   * Bytes still to come of what is being sent, by all and by one of them: two films that do not both fit are not both begun. What rests for
   * an hour holds no room.
   */
  async function promised(person: string): Promise<{ readonly all: number; readonly own: number }> {
    const now = Date.now()
    const ids = (await readdir(objects.incoming)).flatMap((name) => /^(.+)\.bytes$/.exec(name)?.[1] ?? [])
    const left = ids.map(async (id) => {
      const { mtimeMs } = await stat(path(id, 'json'))
      if (now - mtimeMs > 3_600_000) return undefined
      const upload = await described(id)
      return { person: upload.person, bytes: Math.max(0, upload.bytes - (await stat(path(id, 'bytes'))).size) }
    })
    const found = (await Promise.all(left.map((one) => one.catch(() => undefined)))).filter((one) => one !== undefined)
    const sum = (of: typeof found) => of.reduce((all, { bytes }) => all + bytes, 0)
    return { all: sum(found), own: sum(found.filter((one) => one.person === person)) }
  }

  async function describe(upload: Upload): Promise<void> {
    const draft = path(`${upload.id}-${randomUUID()}`, 'json')
    await writeFile(draft, JSON.stringify(upload), { mode: 0o600, flush: true })
    await rename(draft, path(upload.id, 'json'))
  }

  /**
   * Where it stands. While this process lives, the length of the file is true. What another process left may be longer on disk
   * than what a failing machine had really written: then only what was marked after a sync counts.
   */
  async function standing(upload: Upload): Promise<number> {
    if (upload.sealed !== undefined) return upload.bytes
    const { size } = await stat(path(upload.id, 'bytes')).catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
      // Sealed and put in its place between the two looks.
      if ((await described(upload.id)).sealed !== undefined) return { size: upload.bytes }
      running.delete(upload.id)
      throw unknownUpload()
    })
    if (size === upload.bytes && !running.has(upload.id) && (await described(upload.id)).sealed) return size
    if (running.has(upload.id)) return size
    const marked = Number(await readFile(path(upload.id, 'at'), 'utf8').catch(() => '0'))
    const sure = Number.isSafeInteger(marked) ? Math.min(marked, size) : 0
    const file = await open(path(upload.id, 'bytes'), 'r+')
    await file.truncate(sure).finally(() => file.close())
    running.set(upload.id, { hash: createHash('sha256'), hashed: 0 })
    return sure
  }

  async function stateOf(upload: Upload): Promise<State> {
    const offset = await standing(upload)
    const { mtimeMs } = await stat(path(upload.id, 'json'))
    return { ...upload, offset, expires: new Date(mtimeMs + waitsFor) }
  }

  async function cutOff(id: string): Promise<void> {
    const other = writing.get(id)
    other?.stop.abort()
    await other?.done.catch(() => undefined)
  }

  /** One at a time for one upload; the one who comes later cuts off the one before. */
  async function alone<T>(id: string, work: (stopped: AbortSignal) => Promise<T>): Promise<T> {
    while (writing.has(id)) await cutOff(id)
    const stop = new AbortController()
    const done = work(stop.signal)
    writing.set(id, { stop, done })
    try {
      return await done
    } finally {
      writing.delete(id)
    }
  }

  async function write(
    upload: Upload,
    offset: number,
    source: AsyncIterable<Uint8Array>,
    stopped: AbortSignal,
    checksum: Checksum | undefined,
  ): Promise<void> {
    const standsAt = await standing(upload)
    if (offset !== standsAt) throw elsewhere(standsAt)
    const run = running.get(upload.id)!
    const sum = checksum && createHash(checksum.algorithm)
    const file = await open(path(upload.id, 'bytes'), 'r+')
    let at = offset
    let synced = offset
    let looked = offset
    const mark = async () => {
      await file.datasync()
      await writeFile(path(upload.id, 'at'), String(at), { mode: 0o600 })
      synced = at
    }
    let whole = false
    try {
      await objects.room(Math.min(upload.bytes - at, lookEvery))
      for await (const chunk of patient(source, idle, stopped)) {
        if (at + chunk.length > upload.bytes) throw beyond()
        let written = 0
        while (written < chunk.length) {
          const { bytesWritten } = await file.write(chunk, written, chunk.length - written, at + written)
          written += bytesWritten
        }
        if (run.hashed === at) {
          run.hash.update(chunk)
          run.hashed += chunk.length
        }
        sum?.update(chunk)
        at += chunk.length
        if (at - looked > lookEvery) {
          await objects.room(0)
          looked = at
        }
        // What a checksum will judge is not sure before its end.
        if (at - synced > syncEvery && checksum === undefined) await mark()
      }
      whole = true
    } finally {
      const good = checksum === undefined || (whole && sum?.digest('base64') === checksum.value)
      if (!good) at = offset
      await file.truncate(at)
      if (run.hashed > at) running.set(upload.id, { hash: createHash('sha256'), hashed: 0 })
      await mark().finally(() => file.close())
      const now = new Date()
      await utimes(path(upload.id, 'json'), now, now)
      // biome-ignore lint/correctness/noUnsafeFinally: a whole part that came out otherwise is the fault to tell
      if (whole && !good) throw spoiled()
    }
  }

  /** Of what is on disk: the running hash where it kept pace, else by reading. */
  async function hashOf(upload: Upload): Promise<string> {
    const run = running.get(upload.id)
    if (run?.hashed === upload.bytes) return run.hash.copy().digest('hex')
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path(upload.id, 'bytes'), { highWaterMark: 1024 * 1024 }))
      hash.update(chunk)
    return hash.digest('hex')
  }

  async function forget(id: string): Promise<void> {
    running.delete(id)
    for (const what of ['bytes', 'at', 'json'] as const) await rm(path(id, what), { force: true })
  }

  return {
    async begin(of) {
      if (of.bytes === 0) throw emptyFile()
      if (of.bytes > most) throw tooLarge(most)
      await mayBegin(of.person)
      const { all, own } = await promised(of.person)
      await objects.room(of.bytes + all)
      // A promise costs nothing: of one person they leave half of the room to the others.
      await objects.room(2 * (of.bytes + own)).catch(() => Promise.reject(tooMuch()))
      const upload = { id: randomUUID(), ...of }
      try {
        await writeFile(path(upload.id, 'bytes'), '', { flag: 'wx', mode: 0o600 })
        await describe(upload)
      } catch (error) {
        await forget(upload.id)
        throw diskProblem(error)
      }
      running.set(upload.id, { hash: createHash('sha256'), hashed: 0 })
      return stateOf(upload)
    },
    async stateOf(id, mayAsk) {
      mayAsk(await described(id))
      await cutOff(id)
      return stateOf(await described(id))
    },
    append: (id, offset, source, checksum) =>
      alone(id, async (stopped) => {
        const upload = await described(id)
        if (upload.sealed !== undefined && offset !== upload.bytes) throw elsewhere(upload.bytes)
        try {
          if (upload.sealed === undefined) await write(upload, offset, source, stopped, checksum)
        } catch (error) {
          throw diskProblem(error)
        }
        return stateOf(upload)
      }),
    finish(id, bring) {
      const begun = finishing.get(id)
      if (begun !== undefined) return begun
      const done = (async () => {
        const upload = await described(id)
        if (upload.file !== undefined) return upload.file
        const offset = await standing(upload)
        if (offset !== upload.bytes) throw elsewhere(offset)
        const draft = path(id, 'bytes')
        const sealed = upload.sealed ?? {
          sha256: await hashOf(upload),
          bytes: upload.bytes,
          ...(await objects.look(draft, upload.name)),
        }
        // Told before it moves: a crash in between finds it again, here or there.
        if (upload.sealed === undefined) await describe({ ...upload, sealed })
        await objects.settle(draft, sealed.sha256)
        const file = await bring(sealed, upload)
        await describe({ ...upload, sealed, file })
        running.delete(id)
        await rm(path(id, 'at'), { force: true })
        return file
      })()
        .catch((error: unknown) => {
          throw diskProblem(error)
        })
        .finally(() => finishing.delete(id))
      finishing.set(id, done)
      return done
    },
    async end(id) {
      await cutOff(id)
      await finishing.get(id)?.catch(() => undefined)
      await forget(id)
    },
  }
}
