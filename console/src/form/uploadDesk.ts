import type { FileRef } from '@xiezhi/casework/file.ts'
import { ApiProblem } from '../api/client.ts'
import type { Progress, Uploading } from '../api/upload.ts'

/** A file on its way up, or one that did not make it. */
export interface Going extends Progress {
  readonly key: number
  /** The field of the form it is for. */
  readonly path: string
  readonly file: File
  readonly problem?: string
}

export interface UploadDesk {
  readonly list: readonly Going[]
  /** Whether anything is still on its way. */
  readonly pending: number
  readonly failed: readonly Going[]
  add(path: string, files: Iterable<File>, done: (ref: FileRef, key: number) => void): void
  retry(key: number): void
  remove(key: number): void
  /** The picture of a file that was chosen here, without asking the server: a look at it is noted there. */
  pictureOf(sha256: string): string | undefined
}

/** At once: more only share one line. */
const width = 2
const seen = /^image\/(jpeg|png|gif|webp|bmp|avif)$/

interface Ways {
  readonly send: (file: File, uploading: Uploading) => Promise<FileRef>
  readonly tell: (list: readonly Going[]) => void
}

/** The files of one form on their way up, two at a time; one that fails waits to be sent again or taken away by hand. */
export function uploadDesk({ send, tell }: Ways) {
  let list: readonly Going[] = []
  let last = 0
  const stops = new Map<number, AbortController>()
  const whenDone = new Map<number, (ref: FileRef, key: number) => void>()
  const pictures = new Map<string, string>()

  const put = (next: readonly Going[]) => {
    list = next
    tell(next)
  }
  const change = (key: number, next: (going: Going) => Going) => put(list.map((g) => (g.key === key ? next(g) : g)))
  const drop = (key: number) => put(list.filter((g) => g.key !== key))

  const start = async ({ key, file }: Going) => {
    const stop = new AbortController()
    stops.set(key, stop)
    try {
      const told = (progress: Progress) => change(key, ({ key, path, file }) => ({ key, path, file, ...progress }))
      const ref = await send(file, { tell: told, signal: stop.signal })
      if (seen.test(ref.type)) pictures.set(ref.sha256, URL.createObjectURL(file))
      const done = whenDone.get(key)
      whenDone.delete(key)
      drop(key)
      done?.(ref, key)
    } catch (error) {
      if (!stop.signal.aborted) {
        const problem = error instanceof ApiProblem ? `${error.message}${error.next ?? ''}` : '没有传成。'
        change(key, (g) => ({ ...g, problem }))
      }
    } finally {
      stops.delete(key)
      next()
    }
  }
  const next = () => {
    while (stops.size < width) {
      const waiting = list.find((g) => g.problem === undefined && !stops.has(g.key))
      if (waiting === undefined) return
      void start(waiting)
    }
  }

  return {
    add(path: string, files: Iterable<File>, done: (ref: FileRef, key: number) => void) {
      const fresh = [...files].map((file): Going => {
        last += 1
        whenDone.set(last, done)
        const empty = file.size === 0 ? { problem: '文件是空的，请移除后重新选择。' } : {}
        return { key: last, path, file, share: 0, ...empty }
      })
      put([...list, ...fresh])
      next()
    },
    retry(key: number) {
      change(key, ({ key, path, file }) => ({ key, path, file, share: 0 }))
      next()
    },
    remove(key: number) {
      stops.get(key)?.abort(new DOMException('removed', 'AbortError'))
      whenDone.delete(key)
      drop(key)
    },
    pictureOf: (sha256: string): string | undefined => pictures.get(sha256),
    /** Leaving the form stops what is on its way; the same file chosen again goes on where it was. */
    leave() {
      // Else the place that becomes free would be given to them again.
      list = []
      for (const stop of stops.values()) stop.abort(new DOMException('left', 'AbortError'))
      for (const picture of pictures.values()) URL.revokeObjectURL(picture)
    },
  }
}
