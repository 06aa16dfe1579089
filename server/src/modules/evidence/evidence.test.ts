import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, utimesSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCommand } from '../cases/testing/house.ts'
import { openObjects } from './index.ts'
import { type Evidence, hashOf, named, openEvidence, pdf } from './testing/served.ts'
import { giver, hashOfFile } from './whole.ts'

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
    expect(first.json()).toEqual({
      sha256,
      bytes: bytes.length,
      type: 'application/pdf',
      name: '现场笔录 1.pdf',
      added: '2026-08-03T10:00',
    })
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
    expect(await collect({ ...file, name: '别的名字.pdf' })).toMatchObject({ status: 422 })
    expect((await collect({ ...file, name })).status).toBe(200)
    // A file of one case is none of another's.
    const other = await evidence.house.open()
    expect((await evidence.get('li', `/api/cases/${other}/files/${file.sha256}`)).json().code).toBe('unknown-file')
  })

  test('that is sealed stands under no name in the list of who looked at it, and is given to nobody else', async () => {
    const report = {
      party: party('p1'),
      channel: 'hotline',
      receivedOn: '2026-08-03',
      matter: '过期食品',
      content: '货架上有过期糕点。',
      known: true,
      reporter: '钟离',
      inside: true,
    }
    const opening = { command: newCommand(), procedure: 'report.ordinary', form: report }
    const at = String((await evidence.house.call('li', 'POST', '/api/cases', opening)).body.case)
    const file = (
      await evidence.upload('li', pdf(), { 'x-file-name': encodeURIComponent('钟离的工资条.pdf') }, at)
    ).json()
    await evidence.house.step('li', at, 'report.supplement', {
      content: '工资条',
      receivedOn: '2026-08-03',
      files: [file],
    })
    const url = `/api/cases/${at}/files/${file.sha256}`
    const before = evidence.viewed.length
    expect((await evidence.get('qian', url)).json().code).toBe('unknown-file')
    expect(evidence.viewed.length).toBe(before)
    expect((await evidence.get('li', url)).statusCode).toBe(200)
    expect(evidence.viewedNames.at(-1)).toBe('密封的文件')
    // Any other stands there by its own.
    const plain = (await evidence.upload('li', pdf(), {}, id)).json()
    await evidence.get('li', `/api/cases/${id}/files/${plain.sha256}`)
    expect(evidence.viewedNames.at(-1)).toBe('现场笔录 1.pdf')
  })

  test('that the disk has lost is said to be lost', async () => {
    const bytes = pdf()
    const { sha256 } = (await evidence.upload('li', bytes)).json()
    rmSync(join(evidence.dataDir, 'objects', sha256.slice(0, 2), sha256.slice(2)))
    expect((await evidence.get('li', `/api/cases/${id}/files/${sha256}`)).json()).toMatchObject({
      status: 410,
      code: 'file-lost',
    })
    // In the frame of a viewer, a sentence and no JSON.
    const shown = await evidence.house.app.inject({
      url: `/api/cases/${id}/files/${sha256}`,
      headers: { 'x-test-person': 'li', 'sec-fetch-dest': 'iframe' },
    })
    expect(shown.headers['content-type']).toMatch(/^text\/html/)
    expect(shown.body).toMatch(/<p>登记过的文件不在存储中，请联系系统管理员从备份恢复。<\/p>/)
    await evidence.upload('li', bytes)
    expect((await evidence.get('li', `/api/cases/${id}/files/${sha256}`)).rawPayload.equals(bytes)).toBe(true)
  })
})

describe('what is no longer the file that was brought in', () => {
  const place = (sha256: string) => join(evidence.dataDir, 'objects', sha256.slice(0, 2), sha256.slice(2))
  const get = (sha256: string) => evidence.get('li', `/api/cases/${id}/files/${sha256}`)
  const well = () =>
    evidence.objects.check().then(
      () => true,
      () => false,
    )

  test('is not given out, is told in health, and gives way to the right one', async () => {
    const [one, two] = [pdf(), pdf()]
    for (const bytes of [one, two]) await evidence.upload('li', bytes)
    const forged = Buffer.from(one)
    forged[100]! ^= 1
    writeFileSync(place(hashOf(one)), forged)
    expect((await get(hashOf(one))).json()).toMatchObject({ status: 503, code: 'file-damaged' })
    expect(await well()).toBe(false)
    expect((await get(hashOf(two))).statusCode).toBe(200)
    // Swapped with another.
    writeFileSync(place(hashOf(one)), two)
    expect((await get(hashOf(one))).json()).toMatchObject({ status: 503, code: 'file-damaged' })
    expect((await evidence.upload('li', one)).statusCode).toBe(201)
    expect(await well()).toBe(true)
    expect((await get(hashOf(one))).rawPayload.equals(one)).toBe(true)
    // A paper of the same bytes is kept as it should be, whatever lay there.
    writeFileSync(place(hashOf(two)), one)
    await evidence.objects.keep(two, hashOf(two))
    expect((await get(hashOf(two))).rawPayload.equals(two)).toBe(true)
  })

  test.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('%s in its place keeps nobody waiting, ends no verification, and gives way to the right one', async (_, put) => {
    const bytes = pdf()
    await evidence.upload('li', bytes)
    rmSync(place(hashOf(bytes)))
    put(place(hashOf(bytes)))
    expect(await hashOfFile(place(hashOf(bytes)))).toBe('')
    expect((await get(hashOf(bytes))).json()).toMatchObject({ status: 503, code: 'file-damaged' })
    expect(await well()).toBe(false)
    expect((await evidence.upload('li', bytes)).statusCode).toBe(201)
    expect((await get(hashOf(bytes))).rawPayload.equals(bytes)).toBe(true)
    expect(await well()).toBe(true)
  })

  test('is never given out to its end, however large', async () => {
    const bytes = pdf(300_000)
    const sha256 = hashOf(bytes)
    const path = join(evidence.dataDir, 'large')
    const all = async (content: Buffer) => {
      writeFileSync(path, content)
      const told: boolean[] = []
      const { stream } = await giver((_, whole) => told.push(whole), 1000)(path, sha256)
      const got: Buffer[] = []
      const outcome = await (async () => {
        for await (const chunk of stream) got.push(chunk as Buffer)
      })().then(
        () => 'whole',
        (error: { code: string }) => error.code,
      )
      return { outcome, told, bytes: Buffer.concat(got).length }
    }
    expect(await all(bytes)).toEqual({ outcome: 'whole', told: [true], bytes: bytes.length })
    const forged = Buffer.from(bytes)
    forged[7]! ^= 1
    const cut = await all(forged)
    expect(cut).toMatchObject({ outcome: 'file-damaged', told: [false] })
    expect(cut.bytes).toBeLessThan(bytes.length)
  })
})

describe('a part of a file, so that a film can be sought through', () => {
  const part = (sha256: string, headers: Record<string, string>) =>
    evidence.get('li', `/api/cases/${id}/files/${sha256}`, headers)

  test('is exactly that part, of the file as it was told before, and one looking', async () => {
    const bytes = pdf()
    const sha256 = hashOf(bytes)
    await evidence.upload('li', bytes)
    const whole = await part(sha256, {})
    expect([whole.statusCode, whole.headers['accept-ranges']]).toEqual([200, 'bytes'])
    const before = evidence.viewed.length
    const some = await part(sha256, { range: 'bytes=100-199' })
    expect([some.statusCode, some.headers['content-range']]).toEqual([206, `bytes 100-199/${bytes.length}`])
    expect(some.headers['content-length']).toBe('100')
    expect(some.rawPayload.equals(bytes.subarray(100, 200))).toBe(true)
    expect((await part(sha256, { range: 'bytes=-9' })).rawPayload.equals(bytes.subarray(-9))).toBe(true)
    expect(evidence.viewed.length).toBe(before)
    const beyond = await part(sha256, { range: `bytes=${bytes.length}-` })
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`])
    const other = await part(sha256, { range: 'bytes=1-2', 'if-range': '"another"' })
    expect([other.statusCode, other.rawPayload.length]).toEqual([200, bytes.length])
  })

  test('asked for first, is a looking like any other', async () => {
    const bytes = pdf()
    await evidence.upload('li', bytes)
    const before = evidence.viewed.length
    await part(hashOf(bytes), { range: 'bytes=9-' })
    expect(evidence.viewed.slice(before)).toEqual([`li file/${hashOf(bytes)}`])
  })

  test('of a large one is checked against the whole, also what changes after that was read', async () => {
    const bytes = randomBytes(3 * 1024 * 1024 + 77)
    const sha256 = hashOf(bytes)
    const path = join(evidence.dataDir, 'film')
    writeFileSync(path, bytes)
    const told: boolean[] = []
    const give = giver((_, whole) => told.push(whole), 1000)
    const get = async (range: string) => {
      const { stream } = await give(path, sha256, range)
      const got: Buffer[] = []
      for await (const chunk of stream) got.push(chunk as Buffer)
      return Buffer.concat(got)
    }
    const within = [1_048_570, 2_097_160] as const
    expect((await get(`bytes=${within.join('-')}`)).equals(bytes.subarray(within[0], within[1] + 1))).toBe(true)
    expect((await get('bytes=-5')).equals(bytes.subarray(-5))).toBe(true)
    expect((await get('bytes=0-')).equals(bytes)).toBe(true)
    const forged = Buffer.from(bytes)
    forged[1_500_000]! ^= 1
    writeFileSync(path, forged)
    // What is still right is given; what is not, is not, and from then on nothing of it.
    expect((await get('bytes=0-99')).equals(bytes.subarray(0, 100))).toBe(true)
    await expect(get('bytes=1500000-1500009')).rejects.toMatchObject({ code: 'file-damaged' })
    await expect(get('bytes=1-99')).rejects.toMatchObject({ code: 'file-damaged' })
    expect(told.at(-1)).toBe(false)
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

test('the same bytes under a second name keep both', async () => {
  const bytes = pdf()
  const name = (given: string) => ({ 'x-file-name': encodeURIComponent(given) })
  const { sha256 } = (await evidence.upload('li', bytes, name('甲.pdf'))).json()
  expect((await evidence.upload('li', bytes, name('乙.docx'))).json()).toMatchObject({
    name: '乙.docx',
    flaw: 'disguised',
  })
  const shown = async (query: string) =>
    (await evidence.get('li', `/api/cases/${id}/files/${sha256}${query}`)).headers['content-disposition']
  expect(await shown(`?name=${encodeURIComponent('乙.docx')}`)).toContain(encodeURIComponent('乙.docx'))
  expect(await shown('')).toContain(encodeURIComponent('甲.pdf'))
})

describe('whatever an officer was given is kept, and runs nothing', () => {
  const gbk = Buffer.from('cfd6b3a1bcecb2e9b1cac2bc', 'hex')
  test.each<[string, Buffer, string, string]>([
    [
      'script.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'text/plain; charset=utf-8',
      'attachment',
    ],
    ['page.html', Buffer.from('<script>alert(1)</script>'), 'text/plain; charset=utf-8', 'attachment'],
    [
      'scripted.pdf',
      Buffer.from('%PDF-1.7\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\n%%EOF'),
      'application/pdf',
      'attachment',
    ],
    ['program.exe', Buffer.from('4d5a900003000000', 'hex'), 'application/octet-stream', 'attachment'],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'application/msword', 'attachment'],
    ['旧.wps', Buffer.from('d0cf11e0a1b11ae10001', 'hex'), 'application/wps-office.wps', 'attachment'],
    ['a.rar', Buffer.from('526172211a0701', 'hex'), 'application/vnd.rar', 'attachment'],
    ['笔录.txt', gbk, 'text/plain; charset=gb18030', 'attachment'],
    ['a.dav', Buffer.from('44484156fd000000', 'hex'), 'video/x-dav', 'attachment'],
    ['a.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'image/jpeg', 'inline'],
  ])('%s', async (name, bytes, type, how) => {
    const made = await evidence.upload('li', bytes, { 'x-file-name': encodeURIComponent(name) })
    expect(made.statusCode).toBe(201)
    const { headers, rawPayload } = await evidence.get('li', `/api/cases/${id}/files/${made.json().sha256}`)
    expect(rawPayload.equals(bytes)).toBe(true)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toMatch(new RegExp(`^${how};`))
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
  })
})

test('what nobody finished is swept away: a piece after an hour, an upload after a week', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-sweep-'))
  const incoming = join(folder, 'objects', 'incoming')
  mkdirSync(incoming, { recursive: true })
  const ago = (name: string, hours: number) => {
    writeFileSync(join(incoming, name), 'x')
    utimesSync(join(incoming, name), Date.now() / 1000 - hours * 3600, Date.now() / 1000 - hours * 3600)
  }
  ago('once-old', 2)
  ago('once-new', 0.5)
  ago('given-up.bytes', 8 * 24)
  ago('resting.bytes', 6 * 24)
  await openObjects(folder)
  expect(readdirSync(incoming).sort()).toEqual(['once-new', 'resting.bytes'])
  rmSync(folder, { recursive: true })
})

describe('a disk without room', () => {
  test('is told with 507, leaves nothing behind, and papers still find their reserve', async () => {
    const full = await openEvidence({ reserve: Number.MAX_SAFE_INTEGER })
    const before = full.kept()
    expect((await full.upload('li', pdf())).json()).toMatchObject({ status: 507, code: 'storage-full' })
    const headers = { 'upload-length': '10', 'upload-metadata': named('a.bin') }
    expect((await full.tus('li', 'POST', `/api/cases/${full.id}/uploads`, { headers })).json()).toMatchObject({
      status: 507,
      code: 'storage-full',
      detail: expect.stringMatching(/磁盘.*。$/),
    })
    expect(full.kept()).toEqual(before)
    const paper = pdf()
    await (await openObjects(full.dataDir, { reserve: Number.MAX_SAFE_INTEGER })).keep(paper, hashOf(paper))
    expect(full.kept().length).toBe(before.length + 1)
    await full.close()
  })
  test('two films of one person that leave nobody else room are not both begun; what rests holds no room', async () => {
    const { bavail, bsize } = statfsSync(tmpdir())
    const free = bavail * bsize
    const half = await openEvidence({ reserve: Math.floor(free / 2), most: free })
    const headers = { 'upload-length': String(Math.floor(free * 0.2)), 'upload-metadata': named('a.mp4') }
    const begin = () => half.tus('li', 'POST', `/api/cases/${half.id}/uploads`, { headers })
    expect((await begin()).statusCode).toBe(201)
    expect((await begin()).json()).toMatchObject({ status: 422, code: 'too-much-at-once' })
    const incoming = join(half.dataDir, 'objects', 'incoming')
    for (const name of readdirSync(incoming)) utimesSync(join(incoming, name), 0, Date.now() / 1000 - 4000)
    expect((await begin()).statusCode).toBe(201)
    await half.close()
  })
  test('a file that cannot be put in its place leaves no draft', async () => {
    const folderOf = (of: Buffer) => join(evidence.dataDir, 'objects', hashOf(of).slice(0, 2))
    let bytes = pdf()
    // One whose folder nobody else has needed yet, and a file where that should be.
    while (existsSync(folderOf(bytes))) bytes = pdf()
    writeFileSync(folderOf(bytes), '')
    expect((await evidence.upload('li', bytes)).statusCode).toBe(500)
    expect(readdirSync(join(evidence.dataDir, 'objects', 'incoming'))).toEqual([])
  })
})
