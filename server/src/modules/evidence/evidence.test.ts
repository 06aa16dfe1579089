import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCommand } from '../cases/testing/house.ts'
import { openObjects } from './index.ts'
import { sniff } from './sniff.ts'
import { type Evidence, hashOf, openEvidence, pdf } from './testing/served.ts'

let evidence: Evidence
let id: string
beforeAll(async () => {
  evidence = await openEvidence()
  id = evidence.id
})
afterAll(() => evidence.close())

describe('a file', () => {
  test('is kept bit for bit under its hash, once, and every look at it is told', async () => {
    const bytes = pdf()
    const sha256 = hashOf(bytes)
    const first = await evidence.upload('li', bytes)
    expect(first.statusCode).toBe(201)
    expect(first.json()).toEqual({ sha256, bytes: bytes.length, type: 'application/pdf', name: '现场笔录 1.pdf' })
    const count = evidence.kept().length
    expect((await evidence.upload('li', bytes)).statusCode).toBe(201)
    expect(evidence.kept().length).toBe(count)

    const before = evidence.viewed.length
    const file = await evidence.get('wang', `/api/cases/${id}/files/${sha256}`)
    expect(file.rawPayload.equals(bytes)).toBe(true)
    expect(file.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' })
    expect(file.headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('现场笔录 1.pdf')}`)
    expect(evidence.viewed.slice(before)).toEqual([`wang file/${sha256}`])
  })

  test('goes into the case by a step that names it, and only as it is', async () => {
    await evidence.house.step('li', id, 'party.identify', { party: party('p1') })
    const { name, ...file } = (await evidence.upload('li', pdf())).json()
    const collect = (ref: object) =>
      evidence.house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/evidence.collect`, {
        command: newCommand(),
        form: { ...forms.evidence('笔录'), files: [ref] },
      })
    expect(await collect({ ...file, name, bytes: file.bytes + 1 })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'files.0', code: 'unknown-file' }] },
    })
    expect((await collect({ ...file, name })).status).toBe(200)
    // A file of one case is none of another's.
    const other = await evidence.house.open()
    expect((await evidence.get('li', `/api/cases/${other}/files/${file.sha256}`)).json().code).toBe('unknown-file')
  })

  test('that the disk has lost is said to be lost', async () => {
    const { sha256 } = (await evidence.upload('li', pdf())).json()
    rmSync(join(evidence.dataDir, 'objects', sha256.slice(0, 2), sha256.slice(2)))
    expect((await evidence.get('li', `/api/cases/${id}/files/${sha256}`)).json()).toMatchObject({
      status: 410,
      code: 'file-lost',
    })
  })
})

describe('is refused and not kept', () => {
  test('too large without saying so, and cut off on the way', async () => {
    await evidence.house.app.listen({ host: '127.0.0.1', port: 0 })
    const address = evidence.house.app.server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const before = evidence.kept()
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
    await expect.poll(evidence.kept).toEqual(before)
  })
})

describe('given out', () => {
  test('what is no page of ours only as a download', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    const { sha256, type } = (
      await evidence.upload('li', page, { 'x-file-name': 'a.html', 'content-type': 'text/html' })
    ).json()
    expect(type).toBe('text/plain')
    const file = await evidence.get('li', `/api/cases/${id}/files/${sha256}`)
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(file.headers['content-disposition']).toMatch(/^attachment;/)
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
  const incoming = join(evidence.dataDir, 'objects', 'incoming')
  for (const name of ['old', 'new']) writeFileSync(join(incoming, name), 'x')
  truncateSync(join(incoming, 'old'), 1)
  utimesSync(join(incoming, 'old'), 1, 1)
  await openObjects(evidence.dataDir)
  expect(readdirSync(incoming)).toEqual(['new'])
})
