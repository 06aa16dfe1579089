import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, most, openEvidence, pdf } from './testing/served.ts'

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
    [
      'a program',
      () => evidence.upload('li', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])),
      415,
      'file-type-refused',
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
