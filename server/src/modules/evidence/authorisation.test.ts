import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, most, named, openEvidence, pdf } from './testing/served.ts'

let evidence: Evidence
let id: string
beforeAll(async () => {
  evidence = await openEvidence()
  id = evidence.id
})
afterAll(() => evidence.close())

describe('is refused and not kept', () => {
  const cases: [
    string,
    () => Promise<{ statusCode: number; json(): { code: string; detail: string } }>,
    number,
    string,
  ][] = [
    ['without a sign-in', () => evidence.upload(null, pdf()), 401, 'not-signed-in'],
    ['from the administrator', () => evidence.upload('li@administrator', pdf()), 403, 'post-not-allowed'],
    ['from another agency', () => evidence.upload('li!other-agency', pdf()), 404, 'unknown-case'],
    ['to no case', () => evidence.upload('li', pdf(), {}, randomUUID()), 404, 'unknown-case'],
    ['to an id that is none', () => evidence.upload('li', pdf(), {}, "x'--"), 404, 'unknown-case'],
    ['too large', () => evidence.upload('li', pdf(most)), 413, 'file-too-large'],
    ['empty', () => evidence.upload('li', Buffer.alloc(0)), 422, 'file-empty'],
    ['from a post that takes no step with files', () => evidence.upload('qian', pdf()), 403, 'post-not-allowed'],
    [
      'a part of a file',
      () => evidence.upload('li', pdf(), { 'content-range': 'bytes 0-9/100' }),
      400,
      'content-range-refused',
    ],
    ['without a name', () => evidence.upload('li', pdf(), { 'x-file-name': '' }), 422, 'file-name-invalid'],
    [
      'with a path for a name',
      () => evidence.upload('li', pdf(), { 'x-file-name': '..%2F..%2Fetc%2Fpasswd' }),
      422,
      'file-name-invalid',
    ],
    [
      'with a name that reads backwards',
      () => evidence.upload('li', pdf(), { 'x-file-name': encodeURIComponent('照片\u202efdp.exe') }),
      422,
      'file-name-invalid',
    ],
    ['with a broken name', () => evidence.upload('li', pdf(), { 'x-file-name': '%E4%B8' }), 422, 'file-name-invalid'],
  ]
  test.each(cases)('%s', async (_, call, status, code) => {
    const before = evidence.kept()
    const response = await call()
    expect({ status: response.statusCode, code: response.json().code }).toEqual({ status, code })
    expect(response.json().detail).toMatch(/\p{Script=Han}.*。$/u)
    expect(evidence.kept()).toEqual(before)
  })
})

describe('an upload that can be resumed', () => {
  const length = { 'upload-length': '10', 'upload-metadata': named('a.bin') }
  const begin = (who: string | null, headers: Record<string, string> = length, at = id) =>
    evidence.tus(who, 'POST', `/api/cases/${at}/uploads`, { headers })
  test.each<[string, () => ReturnType<typeof begin>, number, string]>([
    ['without a sign-in', () => begin(null), 401, 'not-signed-in'],
    ['by the administrator', () => begin('li@administrator'), 403, 'post-not-allowed'],
    ['by a post that takes no step with files', () => begin('qian'), 403, 'post-not-allowed'],
    ['by another agency', () => begin('li!other-agency'), 404, 'unknown-case'],
    ['for no case', () => begin('li', length, randomUUID()), 404, 'unknown-case'],
    ['in another version', () => begin('li', { ...length, 'tus-resumable': '0.2.2' }), 412, 'tus-version'],
    ['without a length', () => begin('li', { 'upload-metadata': named('a') }), 400, 'malformed-upload'],
    ['of nothing', () => begin('li', { ...length, 'upload-length': '0' }), 422, 'file-empty'],
    ['too large', () => begin('li', { ...length, 'upload-length': String(most + 1) }), 413, 'file-too-large'],
    ['without a name', () => begin('li', { 'upload-length': '10' }), 422, 'file-name-invalid'],
    ['with a name of dots', () => begin('li', { ...length, 'upload-metadata': named('..') }), 422, 'file-name-invalid'],
    [
      'with a name unseen',
      () => begin('li', { ...length, 'upload-metadata': named('\u200b') }),
      422,
      'file-name-invalid',
    ],
    ['with a path', () => begin('li', { ...length, 'upload-metadata': named('../x') }), 422, 'file-name-invalid'],
  ])('is not begun %s', async (_, call, status, code) => {
    const before = evidence.kept()
    const response = await call()
    expect({ status: response.statusCode, code: response.json().code }).toEqual({ status, code })
    expect(evidence.kept()).toEqual(before)
  })

  test('belongs to who began it, in its case', async () => {
    const { headers } = await begin('li')
    const at = String(headers.location)
    const other = at.replace(id, await evidence.house.open())
    for (const method of ['HEAD', 'GET', 'PATCH', 'DELETE'] as const) {
      const more = method === 'PATCH' ? { body: Buffer.alloc(1), headers: { 'upload-offset': '0' } } : {}
      expect((await evidence.tus(null, method, at, more)).statusCode, method).toBe(401)
      expect((await evidence.tus('wang', method, at, more)).statusCode, method).toBe(404)
      expect((await evidence.tus('li', method, other, more)).statusCode, method).toBe(404)
      expect((await evidence.tus('li', method, `${at}x`, more)).statusCode, method).toBe(404)
    }
    expect((await evidence.tus('li', 'HEAD', at)).headers['upload-offset']).toBe('0')
    expect((await evidence.tus('li', 'DELETE', at)).statusCode).toBe(204)
    expect((await evidence.tus('li', 'HEAD', at)).statusCode).toBe(404)
  })
})

describe('given out', () => {
  test.each([
    [null, 401, 'not-signed-in'],
    ['li@administrator', 403, 'post-not-allowed'],
    ['li!other-agency', 404, 'unknown-case'],
  ])('to %s: not', async (who, status, code) => {
    const { sha256 } = (await evidence.upload('li', pdf())).json()
    const before = evidence.viewed.length
    for (const kind of ['files', 'papers']) {
      expect((await evidence.get(who, `/api/cases/${id}/${kind}/${sha256}`)).json()).toMatchObject({ status, code })
    }
    expect(evidence.viewed.length).toBe(before)
  })
  test.each(['..%2f..%2fkeys%2flog.pem', 'x', 'A'.repeat(64)])('nothing by the name %s', async (name) => {
    expect((await evidence.get('li', `/api/cases/${id}/files/${name}`)).json().code).toBe('unknown-file')
  })
})
