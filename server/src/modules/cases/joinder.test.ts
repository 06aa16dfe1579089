import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseFile } from '@xiezhi/casework'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { clueForm, forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, connect } from '../../platform/db/pool.ts'
import { checkpointFile, publicKeyFile, readIfThere, startSequencer } from '../log/index.ts'
import { verifyAll } from '../verification/index.ts'
import { rebuildCases } from './rebuild.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

/** A step that ends one case and goes on with another, over the real database. */
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const day = '2026-08-03'
async function running(who: string): Promise<string> {
  const id = await house.open(clueForm(day))
  const step = (by: string, name: string, form: unknown) => house.step(by, id, name, form)
  await step('li', 'party.identify', { party: party(who) })
  await step('li', 'clue.verify', forms.verification)
  await step('li', 'filing.propose', forms.filing)
  await step('sun', 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] })
  await step('zheng', 'filing.approve', { opinion: '同意立案' })
  await step('li', 'rights.tell', { party: who, officers: ['li', 'wang'], way: '当面告知并签名' })
  await step('li', 'evidence.collect', forms.evidence('现场检查照片', who))
  return id
}
const fileOf = async (id: string) => (await house.call('li', 'GET', `/api/cases/${id}`)).body.file as CaseFile
const askFor = (other: string) => ({ case: other, ground: 'party', reason: '同一当事人的两项违法行为' })
const url = (id: string, n = 1) => `/api/cases/${id}/proceedings/joinder-${n}/steps/joinder.decide`
const decide = (id: string, command = newCommand(), more: Record<string, unknown> = {}) =>
  house.call('zheng', 'POST', url(id), { command, form: { granted: true, opinion: '同意并案' }, ...more })
const count = async (table: string) => {
  const [row] = await house.database.call<{ n: string }>({ text: `select count(*) as n from ${table}` })
  return Number(row!.n)
}
async function two() {
  const [id, other] = [await running('p1'), await running('p1')]
  await house.step('li', id, 'joinder.ask', askFor(other))
  return { id, other }
}

describe('并案', () => {
  test('is for whoever is signed in, at the post that may, with a form that says so', async () => {
    const { id } = await two()
    expect((await house.call(null, 'POST', url(id), { command: newCommand(), form: {} })).status).toBe(401)
    const body = { command: newCommand(), form: { granted: true, opinion: '同意' } }
    expect((await house.call('li', 'POST', url(id), body)).status).toBe(403)
    expect((await house.call('zheng', 'POST', url(id), { command: newCommand(), form: {} })).status).toBe(422)
  })

  test('writes both in one act, each naming the other by the link of its event; files come along', async () => {
    const { id, other } = await two()
    const links = async (of: string) =>
      (
        (await house.call('li', 'GET', `/api/cases/${of}/record`)).body.events as { sequence: number; link: string }[]
      ).map((e) => e.link)
    const before = (await links(other)).length
    const command = newCommand()
    expect((await decide(id, command)).status).toBe(200)
    const [main, joined] = [await fileOf(id), await fileOf(other)]
    const act = main.took![0]!.event
    expect(main.took).toMatchObject([{ case: other, last: { event: before, link: (await links(other))[before - 1] } }])
    expect(joined.into).toMatchObject({ case: id, event: act, link: (await links(id))[act - 1] })
    expect(evidenceIn(main).map((e) => e.number)).toEqual([1, 2])
    // Sent again it is answered again, and done once.
    const events = await count('record.event')
    expect(await decide(id, command)).toMatchObject({ status: 200, body: { repeated: true } })
    expect(await count('record.event')).toBe(events)
    const { body: list } = await house.call('li', 'GET', '/api/cases?view=agency&limit=100')
    const row = (list.rows as { id: string; stageTitle: string; waits: unknown[]; light: unknown }[]).find(
      (r) => r.id === other,
    )
    expect(row).toMatchObject({ stageTitle: '已并入他案', waits: [], light: null })
  })

  test('approved while the other is written to: one of the two gives way, and both records stay whole', async () => {
    const { id, other } = await two()
    const identify = (who: string) =>
      house.call('li', 'POST', `/api/cases/${other}/proceedings/main/steps/party.identify`, {
        command: newCommand(),
        form: { party: party(who) },
      })
    const [joined, moved] = await Promise.all([decide(id), identify('p2')])
    const file = await fileOf(other)
    // Either the case was taken in as it was put up, or what came to it meanwhile stopped that.
    if (joined.status === 200) {
      expect(moved.status).toBe(409)
      expect(file.into?.case).toBe(id)
    } else {
      expect(joined).toMatchObject({ status: 409, body: { reasons: [{ gate: 'JN-unchanged' }] } })
      expect(moved.status).toBe(200)
      expect(file.into).toBeUndefined()
    }
  })

  test('each approved into the other at once ends one of them, never both', async () => {
    const [a, b] = [await running('p1'), await running('p1')]
    await house.step('li', a, 'joinder.ask', askFor(b))
    await house.step('li', b, 'joinder.ask', askFor(a))
    const answers = await Promise.all([decide(a), decide(b)])
    expect(answers.map((x) => x.status).sort()).toEqual([200, 409])
    expect([await fileOf(a), await fileOf(b)].filter((f) => f.into !== undefined)).toHaveLength(1)
  })

  test('many times at once takes it in once', async () => {
    const { id, other } = await two()
    const answers = await Promise.all(Array.from({ length: 4 }, () => decide(id)))
    expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
    expect((await fileOf(id)).took).toHaveLength(1)
    expect((await fileOf(other)).acts.filter((a) => a.title.startsWith('并入'))).toHaveLength(1)
  })

  test('takes nothing back and leaves nothing behind where the other cannot be written to', async () => {
    const { id, other } = await two()
    await house.step('li', other, 'party.identify', { party: party('p2') })
    const events = await count('record.event')
    const refused = await decide(id)
    expect(refused).toMatchObject({ status: 409, body: { code: 'step-blocked' } })
    expect(await count('record.event')).toBe(events)
    // A case nobody here may see is not there.
    const strange = await house.call('li', 'POST', `/api/cases/${other}/proceedings/main/steps/joinder.ask`, {
      command: newCommand(),
      form: askFor('00000000-0000-4000-8000-000000000000'),
    })
    expect(strange).toMatchObject({
      status: 409,
      body: { reasons: expect.arrayContaining([expect.objectContaining({ gate: 'JN-there' })]) },
    })
  })

  test('a case parted from it is there in the same act, as it was filed, with links both ways and its files', async () => {
    const id = await running('p1')
    await house.step('li', id, 'party.identify', { party: party('p2') })
    const form = { what: 'parties', parties: ['p2'], ground: 'progress', reason: '尚待查清' }
    await house.step('li', id, 'severance.ask', form)
    const at = `/api/cases/${id}/proceedings/severance-1/steps/severance.decide`
    const send = (command: string) =>
      house.call('zheng', 'POST', at, { command, form: { granted: true, opinion: '同意分案' } })
    const command = newCommand()
    const [first, second] = await Promise.all([send(command), send(newCommand())])
    expect([first.status, second.status].sort()).toEqual([200, 409])
    const [main] = [await fileOf(id)]
    expect(main.began).toHaveLength(1)
    const other = await fileOf(main.began![0]!.case)
    const { body } = await house.call('li', 'GET', `/api/cases/${id}/record`)
    const links = new Map((body.events as { sequence: number; link: string }[]).map((e) => [e.sequence, e.link]))
    expect(other.from).toMatchObject({ case: id, severed: true, link: links.get(other.from!.event) })
    for (const act of other.acts) if (act.moved !== undefined) expect(act.moved.link).toBe(links.get(act.moved.event))
    expect(other.clocks.find((c) => c.clock === 'P07')).toEqual(main.clocks.find((c) => c.clock === 'P07'))
    expect([main.parties.map((p) => p.id), other.parties.map((p) => p.id)]).toEqual([['p1'], ['p2']])
    // It is worked on like any other.
    await house.step('li', other.id, 'evidence.collect', forms.evidence('又一张照片', undefined))
  })

  test('verifies with both', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-joinder-'))
    const address = house.fresh.urls.sequencer
    const sequencer = await startSequencer({ url: address, dataDir, origin: 'demo.xiezhi.test/joinder', interval: 20 })
    await expect.poll(() => count('log.pending'), { timeout: 20_000 }).toBe(0)
    await sequencer.stop()
    const session = await connect({ url: address, service: 'sequencer' }, () => undefined)
    try {
      const key = readIfThere(publicKeyFile(dataDir))!.trim()
      const trusted = readIfThere(checkpointFile(dataDir))!
      const found = (await verifyAll(session, { key, trusted, dataDir, files: 'present' }))!.findings
      expect(
        found.map((f) => `${f.kind} ${f.sentence}`).filter((f) => !f.startsWith('file') && !f.startsWith('signature')),
      ).toEqual([])
    } finally {
      await session.close()
    }
    rmSync(dataDir, { recursive: true, force: true })
  })
})

describe('what lists and lights show of cases that were joined and parted', () => {
  const rebuild = (check: boolean) => asOwner(house.fresh.migratorUrl, (owner) => rebuildCases(owner, check, day))

  test('is the same whether it was written step by step or made again from the record', async () => {
    const { id, other } = await two()
    expect((await decide(id)).status).toBe(200)
    const parting = await running('p1')
    await house.step('li', parting, 'party.identify', { party: party('p2') })
    await house.step('li', parting, 'severance.ask', {
      what: 'parties',
      parties: ['p2'],
      ground: 'progress',
      reason: 'p2的事实尚待查清',
    })
    await house.step(
      'zheng',
      parting,
      'severance.decide',
      { granted: true, opinion: '同意分案' },
      { proceeding: 'severance-1' },
    )
    const parted = (await fileOf(parting)).began?.[0]?.case
    expect((await fileOf(String(parted))).parties.map((p) => p.id)).toEqual(['p2'])
    const sound = { differing: [], strays: [], tallies: [], damaged: [] }
    expect(await rebuild(true)).toMatchObject(sound)
    await rebuild(false)
    expect(await rebuild(true)).toMatchObject(sound)
    const { body } = await house.call('li', 'GET', '/api/cases?view=agency&limit=100')
    const rows = body.rows as { id: string; stageTitle: string }[]
    const stage = (of: string) => rows.find((r) => r.id === of)?.stageTitle
    expect([stage(other), stage(id) === stage(parting)]).toEqual(['已并入他案', true])
  })
})
