import type { FileRef } from '@xiezhi/casework/file.ts'
import { ApiProblem, actingHeader, problemOf } from './client.ts'

/** A part of a file, in bytes: what a broken line costs at most, and what a page holds in memory of a file of any size: none of it. */
const part = 8 * 1024 * 1024

export interface Progress {
  /** 0…1 of the bytes that have arrived. */
  readonly share: number
  /** The line is broken; it is tried again by itself. */
  readonly waiting?: boolean
  /** All has arrived; a large file is still being hashed. */
  readonly closing?: boolean
}

export interface Uploading {
  readonly tell: (progress: Progress) => void
  readonly signal: AbortSignal
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly header: (name: string) => string | null
}

/** Only XMLHttpRequest reports the way up. Status 0: no line. */
function ask(
  method: string,
  path: string,
  signal: AbortSignal,
  more: { headers?: Record<string, string>; body?: Blob; onSent?: (bytes: number) => void } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    const headers = { 'x-requested-with': 'xiezhi', 'tus-resumable': '1.0.0', ...actingHeader(), ...more.headers }
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    if (more.onSent) request.upload.onprogress = (event) => more.onSent?.(event.loaded)
    const stop = () => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.onabort = () => reject(signal.reason)
    request.onloadend = () => {
      signal.removeEventListener('abort', stop)
      resolve({
        status: request.status,
        text: request.responseText,
        header: (name) => request.getResponseHeader(name),
      })
    }
    request.send(more.body ?? null)
  })
}

/** What may go better by itself: no line, a server that is away, a place that was lost track of. */
const passes = (status: number): boolean =>
  status === 0 ||
  status === 408 ||
  status === 409 ||
  status === 429 ||
  status === 460 ||
  (status >= 500 && status !== 507)

/** Waits longer each time, but at once when the line is back. */
function pause(round: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (then: () => void) => () => {
      clearTimeout(timer)
      window.removeEventListener('online', back)
      then()
    }
    const back = end(resolve)
    const timer = setTimeout(back, Math.min(15_000, 500 * 2 ** round))
    window.addEventListener('online', back, { once: true })
    signal.addEventListener(
      'abort',
      end(() => reject(signal.reason)),
      { once: true },
    )
  })
}

/** Where an upload of this file was begun before, on this device: the file as it was, by name, length and time. */
const memory = (caseId: string, file: File) => `upload ${caseId} ${file.name} ${file.size} ${file.lastModified}`
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** A file that was changed or moved away since it was chosen cannot be read any more: what came of it is no file. */
async function stillThere(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer()
  } catch {
    throw new ApiProblem(0, {
      code: 'file-changed',
      detail: '文件在选择之后被改动或者移走了，已经传的部分不用。',
      next: '重新选择文件。',
    })
  }
}

/**
 * Sends a file of any size as it is (tus 1.0). A broken line is taken up where it broke, also after the page was closed and the same
 * file is chosen again. Rejects with `ApiProblem` only for what trying again does not mend.
 */
export async function uploadFile(caseId: string, file: File, { tell, signal }: Uploading): Promise<FileRef> {
  const key = memory(caseId, file)
  let address = localStorage.getItem(key)
  let offset = 0
  let known = false
  for (let round = 0; ; ) {
    const answer = await (async () => {
      if (address === null)
        return ask('POST', `/api/cases/${caseId}/uploads`, signal, {
          headers: { 'upload-length': String(file.size), 'upload-metadata': `filename ${base64(file.name)}` },
        })
      if (!known) return ask('HEAD', address, signal)
      const body = file.slice(offset, offset + part)
      const from = offset
      return offset < file.size
        ? ask('PATCH', address, signal, {
            headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
            body,
            onSent: (bytes) => tell({ share: (from + bytes) / file.size }),
          })
        : ask('GET', address, signal)
    })()
    const { status } = answer
    if (passes(status)) {
      await stillThere(file)
      tell({ share: offset / file.size, waiting: true })
      await pause(round, signal)
      round += 1
      known = false
      continue
    }
    if (status === 404 && address !== null && offset === 0) {
      // Begun long ago, and swept away since.
      localStorage.removeItem(key)
      address = null
      continue
    }
    if (status >= 400) {
      if (status === 404) localStorage.removeItem(key)
      throw problemOf(status, answer.text)
    }
    round = 0
    if (address === null) {
      address = answer.header('location')
      // Something between us and the server has answered in its place.
      if (address === null) throw new ApiProblem(status, { code: 'upload-not-begun', detail: '服务器没有接收上传。' })
      localStorage.setItem(key, address)
    }
    const arrived = answer.header('upload-offset')
    if (arrived !== null) offset = Number(arrived)
    known = true
    tell({ share: offset / file.size, ...(offset === file.size && { closing: true }) })
    const done = answer.text === '' ? undefined : (JSON.parse(answer.text) as { file: FileRef | null })
    if (done === undefined) continue
    if (done.file === null) {
      await pause(1, signal)
      continue
    }
    localStorage.removeItem(key)
    // The reference is what counts; the upload itself would else wait a week for nobody.
    void ask('DELETE', address, new AbortController().signal)
    return done.file
  }
}
