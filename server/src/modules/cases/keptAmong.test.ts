import { randomUUID } from 'node:crypto'
import type { Actor } from '@xiezhi/casework'
import { party } from '@xiezhi/casework/stories/forms.ts'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alone, append, headOf, readStream } from '../record/index.ts'
import { caseEventOf, streamOf } from './events.ts'
import { readCase } from './store.ts'
import { type House, openHouse } from './testing/house.ts'

let house: House
let owner: pg.Client
beforeAll(async () => {
  house = await openHouse()
  owner = new pg.Client({ connectionString: house.fresh.migratorUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

const li = { id: 'li', agency: 'yunling-market', post: 'handler' }
const lying = (id: string) => readStream({ query: house.database.call }, streamOf(id))
const here = (id: string) => house.step('li', id, 'party.identify', { party: party('p1') })

/** An event written by another process: past everything that is kept in this one. */
async function elsewhere(id: string): Promise<void> {
  const recorded = await lying(id)
  const { header, body } = recorded.at(-1)!
  const { format: _, sequence: __, previous: ___, commitment: ____, ...rest } = header
  const command = randomUUID()
  await append(alone(house.database), {
    actor: rest.actor as Actor,
    stream: streamOf(id),
    head: headOf(recorded),
    drafts: [{ ...rest, command, body: body! }],
    command: { id: command, digest: Buffer.alloc(32) },
    result: {},
  })
}

/** What the process serves of the case: the events, or why not. */
const served = (id: string) =>
  house.database
    .read(li, (trx) => readCase(trx, id))
    .then(
      ({ events }) => events as unknown,
      (error: { code: string }) => error.code,
    )

const flip = (id: string, sequence: number) =>
  owner.query(
    `update record.body set body = set_byte(body, 20, get_byte(body, 20) # 1) where stream = $1 and sequence = $2`,
    [streamOf(id), sequence],
  )

const moves = {
  here,
  elsewhere,
  together: async (id: string) => {
    // The loser of the two reads again; the one elsewhere may lose, and leaves it.
    await Promise.all([here(id), elsewhere(id).catch(() => undefined), served(id)])
  },
  read: served,
  async damaged(id: string) {
    const sequence = (await lying(id)).length
    await flip(id, sequence)
    expect(await served(id)).toBe('record-damaged')
    await flip(id, sequence)
  },
}

test('whoever writes in between, and whatever is done to the bytes, what is kept of a case is never served for what lies there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])), { minLength: 1, maxLength: 12 }),
      async (sequence) => {
        const id = await house.open()
        for (const move of sequence) {
          await moves[move](id)
          expect(await served(id)).toEqual((await lying(id)).map(caseEventOf))
        }
      },
    ),
    { numRuns: 12 },
  )
})
