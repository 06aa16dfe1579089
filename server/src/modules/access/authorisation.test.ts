import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWatched, type Watched } from './testing/watched.ts'

let watched: Watched
let id: string
beforeAll(async () => {
  watched = await openWatched()
  id = watched.id
})
afterAll(() => watched.close())

const codeOf = async (account: string | undefined, path: string) => {
  const { status, body } = await watched.get(account, path)
  return [status, (body as { code?: string })?.code]
}

test('without a sign-in nobody reads who read what', async () => {
  for (const path of ['/api/audit', `/api/cases/${id}/readers`])
    expect(await codeOf(undefined, path)).toEqual([401, 'not-signed-in'])
})

describe('the audit', () => {
  test.each(['scjg-01', 'scjg-12', 'sfj-01', 'scjg-15', 'scjg-16', 'xzf-03'])('is not for %s', async (account) => {
    expect(await codeOf(account, '/api/audit')).toEqual([403, 'post-not-allowed'])
  })

  test("of an agency is its own auditor's, of all the government's; others' cases are not in it", async () => {
    await watched.get('qxj-01', '/api/cases')
    await watched.get('scjg-01', `/api/cases/${id}`)
    const people = async (account: string) => {
      const { status, body } = await watched.get(account, '/api/audit?limit=200')
      expect(status).toBe(200)
      return new Set((body as { rows: { person: string }[] }).rows.map((row) => row.person))
    }
    const own = await people('scjg-17')
    expect(own).toContain('scjg-01')
    expect(own).not.toContain('qxj-01')
    const all = await people('xzf-05')
    for (const person of ['scjg-01', 'qxj-01']) expect(all).toContain(person)
  })

  test("shows an agency's auditor who of another agency read its cases", async () => {
    expect((await watched.get('sfj-01', `/api/cases/${id}/record`)).status).toBe(200)
    const { body } = await watched.get('scjg-17', `/api/audit?case=${id}&person=sfj-01`)
    expect(body).toMatchObject({
      rows: [{ what: 'read', name: '顾维新', agencyName: '云岭县司法局', postTitle: '执法监督人员', case: id }],
    })
  })

  test.each(['case=x', 'from=2026-13-01', 'what=flew', 'limit=0', 'limit=1000', 'cursor=x', 'who=li', 'person='])(
    'refuses %s',
    async (query) => {
      expect((await codeOf('scjg-17', `/api/audit?${query}`))[0]).toBe(422)
    },
  )
})

describe('who read a case', () => {
  test.each([
    ['its handler', 'scjg-01', 200],
    ['a head of the agency', 'scjg-12', 200],
    ['a handler of another case', 'scjg-03', 403],
    ['a reviewer', 'scjg-08', 403],
    ['a supervisor', 'sfj-01', 403],
    ['the administrator', 'scjg-15', 403],
    ['the auditor', 'scjg-17', 403],
    ['another agency', 'qxj-08', 404],
  ])('is told to %s or not', async (_, account, status) => {
    expect((await codeOf(account, `/api/cases/${id}/readers`))[0]).toBe(status)
  })

  test('of a case that is not there is not found', async () => {
    for (const other of [randomUUID(), 'x', "'"])
      expect(await codeOf('scjg-12', `/api/cases/${other}/readers`)).toEqual([404, 'unknown-case'])
  })
})
