import type { CaseFile } from '@xiezhi/casework'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../registries/index.ts'
import { databaseActor } from './policy.ts'
import { actorNamed, clue } from './testing/county.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

/** A case that runs on paper, brought over through the calls: what was done is told with its originals, and judged as of its day. */
let house: House
const claims: Claim[] = []
beforeAll(async () => {
  house = await openHouse({ claimed: async (claim) => void claims.push(claim) })
})
afterAll(() => house.close())

const sha256 = 'ab'.repeat(32)
const scan = { sha256, name: '立案审批表.pdf', bytes: 1000, type: 'application/pdf' }

const bring = async (carried?: string) => {
  const { status, body } = await house.call('li', 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'penalty.ordinary',
    form: { ...clue, receivedOn: '2026-07-01', party: party('p1') },
    ...(carried === undefined ? {} : { carried }),
  })
  return { status, body, id: String(body.case) }
}
const store = (id: string) =>
  house.database.transaction(databaseActor(actorNamed('li')), (trx) =>
    trx.query({
      text: `with object as (
          insert into files.object (sha256, bytes, type) values ($2, 1000, 'application/pdf') on conflict do nothing
        )
        insert into files.of_case (case_id, sha256, role, agency, name, added_by) values ($1, $2, 'evidence', $3, $4, 'li')`,
      values: [id, Buffer.from(sha256, 'hex'), actorNamed('li').agency, scan.name],
    }),
  )
const told = (id: string, step: string, form: object, body: object) =>
  house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/${step}`, { command: newCommand(), form, ...body })
const by = (person: string, post: string, more: object = {}) => ({
  paper: { person, post, files: [scan], ...more },
})

describe('a case brought over from paper', () => {
  test('is opened as one, and told with what lies in the store', async () => {
    const { id } = await bring('案卷存城关所，已经立案。')
    const propose = { acted: '2026-07-08T09:00', ...by('li', 'handler') }
    expect(await told(id, 'filing.propose', forms.filing, propose)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-file' }] },
    })
    await store(id)
    expect((await told(id, 'clue.verify', forms.verification, { acted: '2026-07-06T10:00' })).status).toBe(200)
    expect((await told(id, 'filing.propose', forms.filing, propose)).status).toBe(200)
    const endorsed = { opinion: '同意立案', officers: ['li', 'wang'] }
    // What was left empty is told in the words of the field.
    expect(await told(id, 'filing.endorse', endorsed, { acted: '2026-07-08T15:00', ...by('sun', '') })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'paper.post', sentence: expect.stringContaining('承办机构负责人') }] },
    })
    const at = { acted: '2026-07-08T15:00', ...by('sun', 'unitHead') }
    expect((await told(id, 'filing.endorse', endorsed, at)).status).toBe(200)
    const approve = { acted: '2026-07-09T10:00', ...by('zheng', 'agencyHead') }
    expect(await told(id, 'filing.approve', { opinion: '同意立案' }, approve)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'paper.numbers.filing-approval' }] },
    })
    const numbers = { 'filing-approval': '云市监立〔2026〕12号' }
    const approved = { ...approve, ...by('zheng', 'agencyHead', { numbers }) }
    expect((await told(id, 'filing.approve', { opinion: '同意立案' }, approved)).status).toBe(200)
    // Who is said to have signed is told, once it is entered, and nobody of what he enters of himself.
    expect(
      claims.map(({ by: { person }, ...said }) => [person, said.person, said.post, said.title, said.acted]),
    ).toEqual([
      ['li', 'sun', 'unitHead', expect.any(String), '2026-07-08T15:00'],
      ['li', 'zheng', 'agencyHead', expect.any(String), '2026-07-09T10:00'],
    ])
    const file = (await house.call('li', 'GET', `/api/cases/${id}`)).body.file as CaseFile
    expect(file.carried).toMatchObject({ because: '案卷存城关所，已经立案。' })
    expect(file.papers).toMatchObject([{ number: '云市监立〔2026〕12号', scans: [{ name: scan.name, bytes: 1000 }] }])
    expect(file.clocks.find((c) => c.clock === 'P07')).toMatchObject({ trigger: '2026-07-09' })
    const { body: record } = await house.call('li', 'GET', `/api/cases/${id}/record`)
    expect((record.events as object[]).at(-1)).toMatchObject({
      actor: { person: 'li' },
      told: { actor: { person: 'zheng', post: 'agencyHead' }, files: [{ name: scan.name }] },
    })
  })

  test('another case takes nothing told', async () => {
    const { id } = await bring()
    await store(id)
    const propose = { acted: '2026-07-08T09:00', ...by('li', 'handler') }
    expect(await told(id, 'filing.propose', forms.filing, propose)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'paper', code: 'not-carried' }] },
    })
  })
})
