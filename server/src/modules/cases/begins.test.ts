import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseFile } from '@xiezhi/casework'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { leading } from '@xiezhi/casework/stories/kinds/leading.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, connect } from '../../platform/db/pool.ts'
import { derivedId } from '../../platform/ids.ts'
import { checkpointFile, publicKeyFile, readIfThere, startSequencer } from '../log/index.ts'
import { verifyAll } from '../verification/index.ts'
import { countyContext } from './testing/county.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

/** The transaction of a step that begins a case of another procedure, over the real database. */
let house: House
let chains: object | undefined
beforeAll(async () => {
  house = await openHouse({
    contextFor: async (_trx, actor, now) => {
      const context = { ...countyContext(now, actor), rules: leading }
      return chains === undefined ? context : { ...context, agency: { ...context.agency, chains } }
    },
  })
})
afterAll(() => house.close())

const count = async (table: string) => {
  const [row] = await house.database.call<{ n: string }>({ text: `select count(*) as n from ${table}` })
  return Number(row!.n)
}
const all = async () => ({
  events: await count('record.event'),
  bodies: await count('record.body'),
  commands: await count('record.command'),
  pending: await count('log.pending'),
})

async function accepted(): Promise<string> {
  const form = { by: party('p1'), receivedOn: '2026-08-03', matter: '过期食品', content: '购得过期糕点' }
  const opened = await house.call('li', 'POST', '/api/cases', { command: newCommand(), procedure: 'complaint', form })
  const id = String(opened.body.case)
  await house.step('li', id, 'complaint.decide', { accepted: true })
  return id
}
const lead = (id: string, command: string = newCommand(), cause = '经营超过保质期的食品') =>
  house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/complaint.lead`, { command, form: { cause } })
const fileOf = async (id: string) => (await house.call('li', 'GET', `/api/cases/${id}`)).body.file as CaseFile

describe('a step that begins a case', () => {
  test('writes both in one act: two streams that name each other, and rows of both in the lists', async () => {
    const id = await accepted()
    const before = await all()
    const { status, body } = await lead(id)
    expect(status).toBe(200)
    const [one] = body.began as { case: string; procedure: string; title: string }[]
    expect(one).toMatchObject({
      procedure: 'penalty.ordinary',
      title: '云岭县第1食品有限公司涉嫌经营超过保质期的食品案',
    })
    expect((await fileOf(id)).began).toMatchObject([{ case: one!.case, event: 3 }])
    expect((await fileOf(one!.case)).from).toMatchObject({ case: id, procedure: 'complaint', event: 3 })
    const after = await all()
    for (const key of ['events', 'bodies', 'commands', 'pending'] as const) expect(after[key]).toBe(before[key] + 2)
    const { body: list } = await house.call('li', 'GET', '/api/cases?view=agency')
    expect((list.rows as { id: string }[]).map((r) => r.id)).toEqual(expect.arrayContaining([id, one!.case]))
    // The new case is worked on like any other.
    await house.step('li', one!.case, 'party.identify', { party: party('p2') })
  })

  test('sent again is answered again and done once; another content under the same id is told apart', async () => {
    const id = await accepted()
    const command = newCommand()
    const first = await lead(id, command)
    const before = await all()
    const again = await lead(id, command)
    expect(again).toMatchObject({ status: 200, body: { repeated: true, began: first.body.began } })
    expect((await lead(id, command, '别的行为')).body.code).toBe('command-reused')
    expect(await all()).toEqual(before)
  })

  test('sent many times at once begins one case', async () => {
    const id = await accepted()
    const command = newCommand()
    const answers = await Promise.all(Array.from({ length: 5 }, () => lead(id, command)))
    expect(answers.map((a) => a.status)).toEqual([200, 200, 200, 200, 200])
    expect(new Set(answers.map((a) => (a.body.began as { case: string }[])[0]!.case)).size).toBe(1)
    expect((await fileOf(id)).began).toHaveLength(1)
    // Two people, two commands: the second finds the case where the first left it.
    const other = await accepted()
    const two = await Promise.all([lead(other), lead(other)])
    expect(two.map((a) => a.status).sort()).toEqual([200, 409])
    expect((await fileOf(other)).began).toHaveLength(1)
  })

  test('is refused as a whole where the other case is, and leaves nothing behind', async () => {
    const id = await accepted()
    const before = await all()
    chains = {}
    const refused = await lead(id)
    chains = undefined
    expect(refused).toMatchObject({ status: 409, body: { code: 'step-blocked', reasons: [{ code: 'not-handled' }] } })
    const long = await lead(id, newCommand(), '长'.repeat(120))
    expect(long).toMatchObject({ status: 422, body: { code: 'form-invalid', errors: [{ field: 'cause' }] } })
    expect(await all()).toEqual(before)
    expect((await fileOf(id)).proceedings[0]?.stage).toBe('accepted')
  })

  test('takes nothing back where only the second stream cannot be written', async () => {
    const id = await accepted()
    const command = newCommand()
    // Somebody has used up the id the other case would be opened under.
    const burnt = derivedId(command, 'begins 0')
    const clue = { by: party('p1'), receivedOn: '2026-08-03', matter: '噪声', content: '夜间' }
    await house.call('li', 'POST', '/api/cases', { command: burnt, procedure: 'complaint', form: clue })
    const before = await all()
    expect((await lead(id, command)).status).toBe(422)
    expect(await all()).toEqual(before)
    expect((await lead(id)).status).toBe(200)
  })

  test('is answered with what the record has of both, as a verification finds', async () => {
    const id = await accepted()
    const { body } = await lead(id)
    const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-begins-'))
    const url = house.fresh.urls.sequencer
    const sequencer = await startSequencer({ url, dataDir, origin: 'demo.xiezhi.test/begins', interval: 20 })
    await expect.poll(() => count('log.pending'), { timeout: 10_000 }).toBe(0)
    await sequencer.stop()
    const findings = async () => {
      const session = await connect({ url, service: 'sequencer' }, () => undefined)
      try {
        const key = readIfThere(publicKeyFile(dataDir))!.trim()
        const trusted = readIfThere(checkpointFile(dataDir))!
        return (await verifyAll(session, { key, trusted, dataDir, files: 'present' }))!.findings.map((f) => f.kind)
      } finally {
        await session.close()
      }
    }
    expect(await findings()).toEqual([])
    const [other] = body.began as { case: string }[]
    const answered = `update record.command set result = jsonb_set(result, '{began,0,case}', to_jsonb('${randomUUID()}'::text))`
    await asOwner(house.fresh.migratorUrl, (owner) =>
      owner.query({ text: `${answered} where result #>> '{began,0,case}' = '${other!.case}'` }),
    )
    expect(await findings()).toEqual(['command'])
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('an id that follows from another is always the same, and no other', () => {
    const of = randomUUID()
    expect(derivedId(of, 'begins 0')).toBe(derivedId(of.toUpperCase(), 'begins 0'))
    expect(derivedId(of, 'begins 1')).not.toBe(derivedId(of, 'begins 0'))
    expect(derivedId(of, 'begins 0')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
