import type { FileRef } from '@xiezhi/casework/file.ts'
import { useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../api/client.ts'
import { type Progress, uploadFile } from '../api/upload.ts'

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

/** The files of one form on their way up; leaving the form stops them, and the same file chosen again goes on where it was. */
export function useUploads(caseId: string): UploadDesk {
  const [list, setList] = useState<readonly Going[]>([])
  const state = useRef({
    list,
    last: 0,
    running: 0,
    stops: new Map<number, AbortController>(),
    done: new Map<number, (ref: FileRef, key: number) => void>(),
    pictures: new Map<string, string>(),
  }).current

  const put = (next: readonly Going[]) => {
    state.list = next
    setList(next)
  }
  const change = (key: number, next: (going: Going) => Going) =>
    put(state.list.map((g) => (g.key === key ? next(g) : g)))
  const drop = (key: number) => put(state.list.filter((g) => g.key !== key))

  const start = async (going: Going) => {
    const { key, file } = going
    const stop = new AbortController()
    state.stops.set(key, stop)
    state.running += 1
    try {
      const tell = (progress: Progress) => change(key, ({ key, path, file }) => ({ key, path, file, ...progress }))
      const ref = await uploadFile(caseId, file, { tell, signal: stop.signal })
      if (seen.test(ref.type)) state.pictures.set(ref.sha256, URL.createObjectURL(file))
      const done = state.done.get(key)
      state.done.delete(key)
      drop(key)
      done?.(ref, key)
    } catch (error) {
      if (!stop.signal.aborted) {
        const problem = error instanceof ApiProblem ? `${error.message}${error.next ?? ''}` : '没有传成。'
        change(key, (g) => ({ ...g, problem }))
      }
    } finally {
      state.stops.delete(key)
      state.running -= 1
      next()
    }
  }
  const next = () => {
    while (state.running < width) {
      const waiting = state.list.find((g) => g.problem === undefined && !state.stops.has(g.key))
      if (waiting === undefined) return
      void start(waiting)
    }
  }

  useEffect(() => {
    const { stops, pictures } = state
    return () => {
      for (const stop of stops.values()) stop.abort(new DOMException('left', 'AbortError'))
      for (const picture of pictures.values()) URL.revokeObjectURL(picture)
    }
  }, [state])

  const failed = list.filter((g) => g.problem !== undefined)
  const pending = list.length - failed.length
  useEffect(() => {
    if (pending === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [pending])

  return {
    list,
    pending,
    failed,
    add(path, files, done) {
      const fresh = [...files].map((file): Going => {
        state.last += 1
        state.done.set(state.last, done)
        const empty = file.size === 0 ? { problem: '文件是空的，请移除后重新选择。' } : {}
        return { key: state.last, path, file, share: 0, ...empty }
      })
      put([...state.list, ...fresh])
      next()
    },
    retry(key) {
      change(key, ({ key, path, file }) => ({ key, path, file, share: 0 }))
      next()
    },
    remove(key) {
      state.stops.get(key)?.abort(new DOMException('removed', 'AbortError'))
      state.done.delete(key)
      drop(key)
    },
    pictureOf: (sha256) => state.pictures.get(sha256),
  }
}
