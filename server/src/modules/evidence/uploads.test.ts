import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCommand } from '../cases/testing/house.ts'
import { openObjects, storageFull } from './objects.ts'
import { type Evidence, hashOf, named, openEvidence, pdf } from './testing/served.ts'
import { openUploads } from './uploads.ts'

let evidence: Evidence
let port: number
beforeAll(async () => {
  evidence = await openEvidence({ most: 64 * 1024 * 1024, idle: 300 })
  await evidence.house.app.listen({ host: '127.0.0.1', port: 0 })
  const address = evidence.house.app.server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => evidence.close())

const begin = async (bytes: Buffer, name = '执法记录仪.mp4') => {
  const headers = { 'upload-length': String(bytes.length), 'upload-metadata': named(name) }
  const made = await evidence.tus('li', 'POST', `/api/cases/${evidence.id}/uploads`, { headers })
  expect(made.statusCode).toBe(201)
  return String(made.headers.location)
}
const offsetOf = async (at: string) => Number((await evidence.tus('li', 'HEAD', at)).headers['upload-offset'])
const send = (at: string, offset: number, body: Buffer, headers: Record<string, string> = {}) =>
  evidence.tus('li', 'PATCH', at, { body, headers: { 'upload-offset': String(offset), ...headers } })
const fileOf = async (at: string) => (await evidence.tus('li', 'GET', at)).json().file
const anybody = () => undefined
const incoming = () => readdirSync(join(evidence.dataDir, 'objects', 'incoming'))

/** A line that says it will send `promised` bytes. */
function line(at: string, offset: number, promised: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `PATCH ${at} HTTP/1.1\r\nhost: x\r\nx-requested-with: xiezhi\r\nx-test-person: li\r\ntus-resumable: 1.0.0\r\nupload-offset: ${offset}\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: ${promised}\r\n\r\n`,
      )
      resolve(socket)
    })
    socket.on('error', () => undefined)
  })
}

describe('an upload', () => {
  test('comes in parts, is one file of the case under its hash, and nothing else is left', async () => {
    const bytes = randomBytes(300_000)
    const at = await begin(bytes)
    expect((await send(at, 0, bytes.subarray(0, 100_000))).headers['upload-offset']).toBe('100000')
    const last = await send(at, 100_000, bytes.subarray(100_000))
    expect(last.statusCode).toBe(204)
    const file = await fileOf(at)
    expect(file).toMatchObject({ sha256: hashOf(bytes), bytes: bytes.length, name: '执法记录仪.mp4' })
    // Asked again after the last answer was lost: the same file, once.
    expect(await fileOf(at)).toEqual(file)
    expect(await offsetOf(at)).toBe(bytes.length)
    const got = await evidence.get('li', `/api/cases/${evidence.id}/files/${file.sha256}`)
    expect(got.rawPayload.equals(bytes)).toBe(true)
    await evidence.house.step('li', evidence.id, 'party.identify', { party: party('p1') })
    const collected = await evidence.house.call(
      'li',
      'POST',
      `/api/cases/${evidence.id}/proceedings/main/steps/evidence.collect`,
      { command: newCommand(), form: { ...forms.evidence('录像'), files: [file] } },
    )
    expect(collected.status).toBe(200)
    await evidence.tus('li', 'DELETE', at)
    expect(incoming()).toEqual([])
  })

  test('is not cut off by somebody else who knows where it is', async () => {
    const bytes = randomBytes(200_000)
    const at = await begin(bytes)
    const socket = await line(at, 0, bytes.length)
    const methods = ['HEAD', 'GET', 'PATCH', 'DELETE'] as const
    const piece = bytes.length / (methods.length + 1)
    // Written to between the others' tries, so that a slow machine does not take it for silent.
    for (const [i, method] of methods.entries()) {
      socket.write(bytes.subarray(i * piece, (i + 1) * piece))
      const tried = await evidence.tus('wang', method, at, { headers: { 'upload-offset': '0' } })
      expect(tried.statusCode, method).toBe(404)
    }
    // Its owner, who asks how far it is, would cut it off himself: the answer is waited for instead.
    const answered = new Promise((resolve) => socket.once('data', resolve))
    socket.write(bytes.subarray(methods.length * piece))
    await answered
    expect(await fileOf(at)).toMatchObject({ sha256: hashOf(bytes) })
    socket.destroy()
    await evidence.tus('li', 'DELETE', at)
  })

  test('goes on where the line broke, over many cuts and two lost servers, without a byte lost or doubled', async () => {
    const bytes = randomBytes(2_000_000)
    const at = await begin(bytes)
    let offset = 0
    let cuts = 0
    while (offset < bytes.length) {
      const rest = bytes.length - offset
      const sent = cuts % 7 === 6 ? rest : Math.min(rest, 1 + ((cuts * 7919) % 60_000))
      const socket = await line(at, offset, rest)
      socket.write(bytes.subarray(offset, offset + sent))
      await sleep(cuts % 3)
      if (sent < rest || cuts % 2 === 0) socket.destroy()
      else await new Promise((resolve) => socket.once('data', resolve))
      cuts += 1
      offset = await offsetOf(at)
      // A server that comes back has only what lies on the disk.
      if (cuts === 5 || cuts === 20) {
        const again = openUploads(await openObjects(evidence.dataDir), { most: 1, idle: 1, unfinished: 9 })
        offset = (await again.stateOf(at.split('/').at(-1)!, anybody)).offset
      }
      if (cuts > 400) break
    }
    expect(cuts).toBeGreaterThan(5)
    expect((await fileOf(at)).sha256).toBe(hashOf(bytes))
  })

  test('read again by another server has the hash of what is on the disk', async () => {
    const bytes = randomBytes(500_000)
    const at = await begin(bytes)
    const id = at.split('/').at(-1)!
    await send(at, 0, bytes.subarray(0, 200_000))
    const objects = await openObjects(evidence.dataDir, { reserve: 0 })
    const other = openUploads(objects, { most: 10_000_000, idle: 1000, unfinished: 9 })
    expect((await other.stateOf(id, anybody)).offset).toBe(200_000)
    async function* rest() {
      yield bytes.subarray(200_000)
    }
    await other.append(id, 200_000, rest())
    const file = await other.finish(id, async (received, of) => ({ ...received, name: of.name }))
    expect(file.sha256).toBe(hashOf(bytes))
  })

  test('whose case could not be written is finished when it is asked for again', async () => {
    const bytes = pdf(10_000)
    const objects = await openObjects(evidence.dataDir, { reserve: 0 })
    const uploads = openUploads(objects, { most: 10_000_000, idle: 1000, unfinished: 9 })
    const { id } = await uploads.begin({
      case: evidence.id,
      agency: 'a',
      person: 'li',
      name: 'a.pdf',
      bytes: bytes.length,
    })
    async function* all() {
      yield bytes
    }
    await uploads.append(id, 0, all())
    const away = uploads.finish(id, async () => {
      throw new Error('the database is away')
    })
    await expect(away).rejects.toThrow('away')
    const later = openUploads(objects, { most: 10_000_000, idle: 1000, unfinished: 9 })
    expect((await later.stateOf(id, anybody)).offset).toBe(bytes.length)
    const file = await later.finish(id, async (received, of) => ({ ...received, name: of.name }))
    expect(file).toMatchObject({ sha256: hashOf(bytes), type: 'application/pdf', bytes: bytes.length })
  })

  test('is refused from a wrong place, beyond its length, and with a wrong checksum; what was there stays', async () => {
    const bytes = randomBytes(1000)
    const at = await begin(bytes)
    const sum = (part: Buffer) => ({
      'upload-checksum': `sha256 ${createHash('sha256').update(part).digest('base64')}`,
    })
    expect((await send(at, 0, bytes.subarray(0, 400), sum(bytes.subarray(0, 400)))).statusCode).toBe(204)
    const refused: [string, Awaited<ReturnType<typeof send>>, number, string][] = [
      ['wrong place', await send(at, 0, bytes), 409, 'upload-offset'],
      ['beyond', await send(at, 400, randomBytes(601)), 413, 'upload-too-long'],
      ['checksum', await send(at, 400, bytes.subarray(400), sum(bytes)), 460, 'upload-checksum'],
      ['checksum unknown', await send(at, 400, bytes, { 'upload-checksum': 'md5 AAAA' }), 400, 'malformed-upload'],
      ['no offset', await send(at, Number.NaN, bytes), 400, 'malformed-upload'],
      ['other type', await send(at, 400, bytes, { 'content-type': 'text/plain' }), 415, 'unsupported-media-type'],
    ]
    for (const [what, answer, status, code] of refused)
      expect({ what, status: answer.statusCode, code: answer.json().code }).toEqual({ what, status, code })
    expect(await offsetOf(at)).toBe(400)
    expect((await send(at, 400, bytes.subarray(400))).statusCode).toBe(204)
    expect((await fileOf(at)).sha256).toBe(hashOf(bytes))
  })

  test('is slow without end, but not silent: silence cuts it off, and the other line goes on', async () => {
    const bytes = randomBytes(100)
    const at = await begin(bytes)
    const slow = await line(at, 0, bytes.length)
    // Longer in all than the silence allowed, and never silent so long.
    for (let sent = 0; sent < 10; sent += 1) {
      slow.write(bytes.subarray(sent, sent + 1))
      await sleep(80)
    }
    expect(slow.destroyed).toBe(false)
    const answer = new Promise<string>((resolve) => slow.once('data', (data) => resolve(String(data))))
    expect(await answer).toContain('upload-idle')
    expect(await offsetOf(at)).toBe(10)
    // A dead line holds nobody up: who asks where it stands takes over.
    await line(at, 10, 90)
    await sleep(50)
    expect(await offsetOf(at)).toBe(10)
    expect((await send(at, 10, bytes.subarray(10))).statusCode).toBe(204)
    expect((await fileOf(at)).sha256).toBe(hashOf(bytes))
  })
})

test('is begun without end by nobody, and keeps nobody else from beginning', async () => {
  const uploads = openUploads(evidence.objects, { most: 100, idle: 1000, unfinished: 3 })
  const by = (person: string) =>
    uploads.begin({ case: evidence.id, agency: 'market', person, name: '照片.jpg', bytes: 10 })
  const own = [await by('zhao'), await by('zhao'), await by('zhao')]
  await expect(by('zhao')).rejects.toMatchObject({ status: 422, code: 'too-many-uploads' })
  const other = await by('qian')
  await uploads.end(own[0]!.id)
  const again = await by('zhao')
  for (const { id } of [...own, other, again]) await uploads.end(id)
})

test('of the room on the disk nobody promises himself more than half', async () => {
  const room = async (bytes: number) => {
    if (bytes > 100) throw storageFull()
  }
  const uploads = openUploads({ ...evidence.objects, room }, { most: 100, idle: 1000, unfinished: 9 })
  const by = (person: string, bytes: number) =>
    uploads.begin({ case: evidence.id, agency: 'market', person, name: '照片.jpg', bytes })
  await expect(by('zhao', 60)).rejects.toMatchObject({ status: 422, code: 'too-much-at-once' })
  const own = await by('zhao', 30)
  await expect(by('zhao', 30)).rejects.toMatchObject({ code: 'too-much-at-once' })
  const other = await by('qian', 30)
  await expect(by('sun', 45)).rejects.toMatchObject({ status: 507 })
  for (const { id } of [own, other]) await uploads.end(id)
})

test('says what it can', async () => {
  const { headers, statusCode } = await evidence.house.app.inject({
    method: 'OPTIONS',
    url: `/api/cases/${evidence.id}/uploads`,
    headers: { 'x-test-person': 'li' },
  })
  expect(statusCode).toBe(204)
  expect(headers).toMatchObject({
    'tus-version': '1.0.0',
    'tus-extension': 'creation,expiration,termination,checksum',
    'tus-max-size': String(64 * 1024 * 1024),
  })
})
