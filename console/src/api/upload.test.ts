import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem } from './client.ts'
import { type Progress, uploadFile } from './upload.ts'

/** What the store has of one upload, and how it answers next. */
interface Line {
  bytes: number
  arrived: number
  begun: number
  /** Answers in the place of the store: 0 is a broken line. */
  breaks: (number | undefined)[]
  hashing: number
  swept: boolean
  asked: string[]
}
let line: Line
const file = (size: number) => new File([new Uint8Array(size)], '现场录像.mp4', { lastModified: 1 })
const ref = { sha256: 'ab'.repeat(32), name: '现场录像.mp4', bytes: 0, type: 'video/mp4' }

/** The tus server of the API, as far as a page sees it. */
class Request {
  status = 0
  responseText = ''
  upload: { onprogress?: (event: { loaded: number }) => void } = {}
  onloadend: () => void = () => undefined
  onabort: () => void = () => undefined
  private method = ''
  private path = ''
  private sent: Record<string, string> = {}
  private told: Record<string, string> = {}

  open(method: string, path: string) {
    this.method = method
    this.path = path
  }
  setRequestHeader(name: string, value: string) {
    this.sent[name] = value
  }
  getResponseHeader = (name: string) => this.told[name] ?? null
  abort() {
    this.onabort()
  }
  send(body: Blob | null) {
    line.asked.push(`${this.method} ${this.path}`)
    queueMicrotask(() => {
      this.status = line.breaks.shift() ?? this.answer(body)
      if (this.status >= 400) this.responseText = JSON.stringify({ code: 'refused', detail: '不能接收。' })
      this.onloadend()
    })
  }
  private answer(body: Blob | null): number {
    if (this.method === 'POST') {
      line.begun += 1
      line.swept = false
      this.told.location = `/api/cases/1/uploads/${line.begun}`
      return 201
    }
    if (line.swept) return 404
    if (this.method === 'DELETE') return 204
    if (this.method === 'PATCH') {
      if (Number(this.sent['upload-offset']) !== line.arrived) return 409
      line.arrived += body?.size ?? 0
      this.upload.onprogress?.({ loaded: body?.size ?? 0 })
    }
    this.told['upload-offset'] = String(line.arrived)
    if (this.method !== 'GET') return this.method === 'PATCH' ? 204 : 200
    line.hashing -= 1
    this.responseText = JSON.stringify({ offset: line.arrived, bytes: line.bytes, file: line.hashing < 0 ? ref : null })
    return 200
  }
}

const kept = new Map<string, string>()
beforeAll(() => {
  vi.stubGlobal('XMLHttpRequest', Request)
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  // Pauses between tries pass at once.
  vi.stubGlobal('setTimeout', (work: () => void) => queueMicrotask(work))
})
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  kept.clear()
  line = { bytes: 0, arrived: 0, begun: 0, breaks: [], hashing: 0, swept: false, asked: [] }
})
const upload = async (size: number, told: Progress[] = [], signal = new AbortController().signal) => {
  line.bytes = size
  return uploadFile('1', file(size), { tell: (progress) => told.push(progress), signal })
}
const methods = () => line.asked.map((asked) => asked.split(' ')[0])

it('a file goes in parts, and its reference comes back', async () => {
  const told: Progress[] = []
  expect(await upload(20 * 1024 * 1024, told)).toEqual(ref)
  expect(methods()).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH', 'GET', 'DELETE'])
  expect(told.at(-1)).toMatchObject({ share: 1, closing: true })
  // Nothing is left of it on the device.
  expect(kept.size).toBe(0)
})

it('a line that breaks is taken up where it broke', async () => {
  line.breaks = [undefined, 0]
  const told: Progress[] = []
  expect(await upload(1000, told)).toEqual(ref)
  expect(told.some((progress) => progress.waiting)).toBe(true)
  expect(methods()).toEqual(['POST', 'PATCH', 'HEAD', 'PATCH', 'GET', 'DELETE'])
})

it('a page that was closed goes on with the same file, and asks first how far it came', async () => {
  kept.set(`upload 1 现场录像.mp4 1000 1`, '/api/cases/1/uploads/7')
  line.arrived = 400
  expect(await upload(1000)).toEqual(ref)
  expect(methods()).toEqual(['HEAD', 'PATCH', 'GET', 'DELETE'])
  expect(line.asked[0]).toBe('HEAD /api/cases/1/uploads/7')
  expect(line.arrived).toBe(1000)
})

it('what was begun long ago and swept away is begun anew', async () => {
  kept.set(`upload 1 现场录像.mp4 1000 1`, '/api/cases/1/uploads/7')
  line.swept = true
  expect(await upload(1000)).toEqual(ref)
  expect(methods()).toEqual(['HEAD', 'POST', 'PATCH', 'GET', 'DELETE'])
})

it('a large file is waited for while it is hashed', async () => {
  line.hashing = 3
  expect(await upload(1000)).toEqual(ref)
  expect(methods().filter((method) => method === 'GET')).toHaveLength(4)
})

it('what trying again does not mend is told at once, in the words of the server', async () => {
  for (const status of [403, 413, 507]) {
    kept.clear()
    line.breaks = [status]
    const error = await upload(1000).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({ status, message: '不能接收。' })
  }
})

it('who takes it back ends it', async () => {
  const off = new AbortController()
  line.breaks = Array.from({ length: 100 }, () => 0)
  const going = upload(1000, [], off.signal)
  off.abort(new Error('taken back'))
  await expect(going).rejects.toThrow('taken back')
})
