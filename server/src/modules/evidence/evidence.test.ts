import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, newCommand, openHouse } from '../cases/testing/house.ts'
import { evidenceRoutes, openObjects } from './index.ts'
import { sniff } from './sniff.ts'

const most = 200_000
let house: House
let dataDir: string
let id: string
const viewed: string[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-objects-'))
  const objects = await openObjects(dataDir)
  house = await openHouse({ objects })
  await evidenceRoutes(house.app, {
    ...house.deps,
    objects,
    most,
    viewed: async (_trx, actor, subject) => {
      viewed.push(`${actor.person} ${subject}`)
    },
  })
  id = await house.open()
})
afterAll(async () => {
  await house.close()
  rmSync(dataDir, { recursive: true })
})

const pdf = (size = 5000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)])
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const upload = (who: string | null, bytes: Buffer, headers: Record<string, string> = {}, at = id) =>
  house.app.inject({
    method: 'POST',
    url: `/api/cases/${at}/files`,
    payload: bytes,
    headers: {
      'x-requested-with': 'xiezhi',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('现场笔录 1.pdf'),
      ...(who === null ? {} : { 'x-test-person': who }),
      ...headers,
    },
  })
const get = (who: string | null, url: string) =>
  house.app.inject({ url, headers: who === null ? {} : { 'x-test-person': who } })
const kept = () =>
  readdirSync(join(dataDir, 'objects'), { recursive: true }).filter((name) =>
    statSync(join(dataDir, 'objects', String(name))).isFile(),
  )

describe('a file', () => {
  test('is kept bit for bit under its hash, once, and every look at it is told', async () => {
    const bytes = pdf()
    const sha256 = hashOf(bytes)
    const first = await upload('li', bytes)
    expect(first.statusCode).toBe(201)
    expect(first.json()).toEqual({ sha256, bytes: bytes.length, type: 'application/pdf', name: '现场笔录 1.pdf' })
    const count = kept().length
    expect((await upload('li', bytes)).statusCode).toBe(201)
    expect(kept().length).toBe(count)

    const before = viewed.length
    const file = await get('wang', `/api/cases/${id}/files/${sha256}`)
    expect(file.rawPayload.equals(bytes)).toBe(true)
    expect(file.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' })
    expect(file.headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('现场笔录 1.pdf')}`)
    expect(viewed.slice(before)).toEqual([`wang file/${sha256}`])
  })

  test('goes into the case by a step that names it, and only as it is', async () => {
    await house.step('li', id, 'party.identify', { party: party('p1') })
    const { name, ...file } = (await upload('li', pdf())).json()
    const collect = (ref: object) =>
      house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/evidence.collect`, {
        command: newCommand(),
        form: { ...forms.evidence('笔录'), files: [ref] },
      })
    expect(await collect({ ...file, name, bytes: file.bytes + 1 })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'files.0', code: 'unknown-file' }] },
    })
    expect((await collect({ ...file, name })).status).toBe(200)
    // A file of one case is none of another's.
    const other = await house.open()
    expect((await get('li', `/api/cases/${other}/files/${file.sha256}`)).json().code).toBe('unknown-file')
  })

  test('that the disk has lost is said to be lost', async () => {
    const { sha256 } = (await upload('li', pdf())).json()
    rmSync(join(dataDir, 'objects', sha256.slice(0, 2), sha256.slice(2)))
    expect((await get('li', `/api/cases/${id}/files/${sha256}`)).json()).toMatchObject({
      status: 410,
      code: 'file-lost',
    })
  })
})

describe('is refused and not kept', () => {
  const cases: [
    string,
    () => Promise<{ statusCode: number; json(): { code: string; detail: string } }>,
    number,
    string,
  ][] = [
    ['without a sign-in', () => upload(null, pdf()), 401, 'not-signed-in'],
    ['from the administrator', () => upload('li@administrator', pdf()), 403, 'post-not-allowed'],
    ['from another agency', () => upload('li!other-agency', pdf()), 404, 'unknown-case'],
    ['to no case', () => upload('li', pdf(), {}, randomUUID()), 404, 'unknown-case'],
    ['to an id that is none', () => upload('li', pdf(), {}, "x'--"), 404, 'unknown-case'],
    ['too large', () => upload('li', pdf(most)), 413, 'file-too-large'],
    ['empty', () => upload('li', Buffer.alloc(0)), 422, 'file-empty'],
    ['a program', () => upload('li', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])), 415, 'file-type-refused'],
    ['without a name', () => upload('li', pdf(), { 'x-file-name': '' }), 422, 'file-name-invalid'],
    [
      'with a path for a name',
      () => upload('li', pdf(), { 'x-file-name': '..%2F..%2Fetc%2Fpasswd' }),
      422,
      'file-name-invalid',
    ],
    [
      'with a name that reads backwards',
      () => upload('li', pdf(), { 'x-file-name': encodeURIComponent('照片\u202efdp.exe') }),
      422,
      'file-name-invalid',
    ],
    ['with a broken name', () => upload('li', pdf(), { 'x-file-name': '%E4%B8' }), 422, 'file-name-invalid'],
  ]
  test.each(cases)('%s', async (_, call, status, code) => {
    const before = kept()
    const response = await call()
    expect({ status: response.statusCode, code: response.json().code }).toEqual({ status, code })
    expect(response.json().detail).toMatch(/\p{Script=Han}.*。$/u)
    expect(kept()).toEqual(before)
  })

  test('too large without saying so, and cut off on the way', async () => {
    await house.app.listen({ host: '127.0.0.1', port: 0 })
    const address = house.app.server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const before = kept()
    const send = (chunks: Buffer[], cut: boolean) =>
      new Promise<string>((resolve) => {
        let answer = ''
        const socket = connect(port, '127.0.0.1', async () => {
          socket.write(
            `POST /api/cases/${id}/files HTTP/1.1\r\nhost: x\r\nx-requested-with: xiezhi\r\nx-test-person: li\r\nx-file-name: a.pdf\r\ncontent-type: application/pdf\r\ntransfer-encoding: chunked\r\n\r\n`,
          )
          for (const chunk of chunks) {
            socket.write(`${chunk.length.toString(16)}\r\n`)
            socket.write(chunk)
            socket.write('\r\n')
            await new Promise((next) => setTimeout(next, 5))
          }
          if (cut) socket.destroy()
        })
        socket.on('data', (data) => {
          answer += data.toString()
          if (answer.includes('"code"')) socket.destroy()
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(answer))
      })
    expect(await send([pdf(100_000), randomBytes(150_000)], false)).toContain('file-too-large')
    await send([pdf(1000), randomBytes(1000)], true)
    await expect.poll(kept).toEqual(before)
  })
})

describe('given out', () => {
  test.each([
    [null, 401, 'not-signed-in'],
    ['li@administrator', 403, 'post-not-allowed'],
    ['li!other-agency', 404, 'unknown-case'],
  ])('to %s: not', async (who, status, code) => {
    const { sha256 } = (await upload('li', pdf())).json()
    const before = viewed.length
    for (const kind of ['files', 'papers']) {
      expect((await get(who, `/api/cases/${id}/${kind}/${sha256}`)).json()).toMatchObject({ status, code })
    }
    expect(viewed.length).toBe(before)
  })
  test('what is no page of ours only as a download', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    const { sha256, type } = (await upload('li', page, { 'x-file-name': 'a.html', 'content-type': 'text/html' })).json()
    expect(type).toBe('text/plain')
    const file = await get('li', `/api/cases/${id}/files/${sha256}`)
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(file.headers['content-disposition']).toMatch(/^attachment;/)
  })
  test.each(['..%2f..%2fkeys%2flog.pem', 'x', 'A'.repeat(64)])('nothing by the name %s', async (name) => {
    expect((await get('li', `/api/cases/${id}/files/${name}`)).json().code).toBe('unknown-file')
  })
})

test.each([
  ['application/pdf', '25504446', 'a.pdf'],
  ['image/jpeg', 'ffd8ffe0', 'a.jpg'],
  ['image/png', '89504e470d0a1a0a', 'a.png'],
  ['video/mp4', '0000001866747970697 36f6d'.replace(' ', ''), 'a.mp4'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '504b0304', 'a.DOCX'],
  ['application/zip', '504b0304', 'a.apk'],
  [undefined, '7f454c46000000', 'a.pdf'],
  [undefined, '', 'a.txt'],
])('is %s by its first bytes %s', (type, hex, name) => {
  expect(sniff(Buffer.from(hex, 'hex'), name)).toBe(type)
})

test('an upload that a crash cut off long ago is swept away, a fresh one is not', async () => {
  const { utimesSync } = await import('node:fs')
  const incoming = join(dataDir, 'objects', 'incoming')
  for (const name of ['old', 'new']) writeFileSync(join(incoming, name), 'x')
  truncateSync(join(incoming, 'old'), 1)
  utimesSync(join(incoming, 'old'), 1, 1)
  await openObjects(dataDir)
  expect(readdirSync(incoming)).toEqual(['new'])
})
